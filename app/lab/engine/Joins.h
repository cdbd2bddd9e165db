// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lab/engine/ObjectEvaluation.h"

namespace swingbridge {

//! Which objects of the directory make one metaverse object: the joins of a configuration.
class Joins
{
public:
    //! Goes through the directory once, in its order.
    Joins(const CompiledConfiguration &configuration, ObjectEvaluation &evaluation, const Directory &directory);

    //! The metaverse type of the object that projected, -1 when it is not in the metaverse or joined to another one.
    int metaverseType(int object) const { return m_types.at(size_t(object)); }
    //! The object and those joined to it.
    QList<int> objects(int object) const;
    //! The object that stands for it in the metaverse: itself or the one it is joined to.
    int representative(int object) const { return m_joinedTo.value(object, object); }
    int imported() const { return m_imported; }
    int projected() const { return m_projected; }

private:
    //! Hashes of (attribute, value): 64 bits are enough to tell some millions apart and a tenth of the memory.
    using Index = QHash<quint64, int>;

    int joinPartner(const CompiledConfiguration &configuration, ObjectEvaluation &evaluation, int object, const Index &index) const;
    static QList<quint64> keys(int attribute, bool caseSensitive, const Values &values);

    std::vector<qint8> m_types;
    QHash<int, int> m_joinedTo;
    QHash<int, QList<int>> m_members;
    int m_imported = 0;
    int m_projected = 0;
};

} // namespace swingbridge
