// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace swingbridge {

//! Names (of attributes, of object types) as small numbers, without regard to case. Only grows.
class NameTable
{
public:
    int id(const QString &name)
    {
        const QString key = name.toLower();
        const auto it = m_ids.constFind(key);
        if (it != m_ids.constEnd())
            return *it;
        m_names << name;
        m_ids.insert(key, int(m_names.size()) - 1);
        return int(m_names.size()) - 1;
    }
    //! -1 when nobody has named it yet.
    int find(const QString &name) const { return m_ids.value(name.toLower(), -1); }
    const QString &name(int id) const { return m_names.at(id); }
    int size() const { return int(m_names.size()); }

private:
    QHash<QString, int> m_ids;
    QStringList m_names;
};

} // namespace swingbridge
