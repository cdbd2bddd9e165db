// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configuration/SyncRule.h"
#include "lab/engine/Directory.h"
#include "lab/engine/Expression.h"
#include "lab/engine/NameTable.h"

#include <QSet>

namespace swingbridge {

//! A rule's scope, compiled: in scope when one group's conditions all hold, or when there is no group.
//!
//! How NULL compares (assumptions in the direction of the product's own rules, which say "cloudFiltered NOTEQUAL True"
//! of attributes that are mostly absent): the positive operators fail, their negations hold. Texts compare without case;
//! lists of ISIN and ISNOTIN are separated by semicolons. An operator that is none of the twenty never holds.
class ScopeFilter
{
public:
    ScopeFilter() = default;
    //! \a directory resolves the group of ISMEMBEROF.
    ScopeFilter(const QList<ScopeGroup> &groups, NameTable &attributes, const Directory &directory);

    //! \a objectIndex is the directory's object behind \a source, -1 for a metaverse object.
    bool holds(ExpressionSource &source, int objectIndex) const;
    //! Ids of the attributes it looks at.
    const QList<int> &attributes() const { return m_attributes; }
    bool isEmpty() const { return m_groups.empty(); }

private:
    enum class Operator { Equal, Less, LessOrEqual, Contains, StartsWith, EndsWith, Greater, GreaterOrEqual, IsNull, IsIn, IsBitSet, IsMember, Unknown };

    class Condition
    {
    public:
        int attribute = -1;
        Operator operation = Operator::Unknown;
        bool negated = false;
        Value value;
        qint64 number = 0;
        QStringList list;
        QSet<int> members;
    };

    static bool matches(const Condition &condition, const Value &value);
    static bool holds(const Condition &condition, const Values &values, int objectIndex);

    std::vector<std::vector<Condition>> m_groups;
    QList<int> m_attributes;
};

} // namespace swingbridge
