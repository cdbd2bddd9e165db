// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/DifferenceTreeModel.h"

#include <QRegularExpression>

namespace swingbridge {

void DifferenceTreeModel::show(const Comparison *comparison, const Decisions *decisions, const std::function<bool(const Difference &)> &filter)
{
    beginResetModel();
    m_decisions = decisions;
    m_groups.clear();
    for (const Difference &difference : comparison->differences) {
        if (!filter(difference))
            continue;
        auto group = std::find_if(m_groups.begin(), m_groups.end(), [&](const Group &one) { return one.area == difference.area; });
        if (group == m_groups.end()) {
            m_groups.append(Group{difference.area, {}});
            group = m_groups.end() - 1;
        }
        group->differences << &difference;
    }
    endResetModel();
}

const Difference *DifferenceTreeModel::difference(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    return m_groups.at(qsizetype(index.internalId()) - 1).differences.value(index.row());
}

QModelIndex DifferenceTreeModel::find(const QString &id) const
{
    const QList<QModelIndex> all = leaves();
    for (const QModelIndex &leaf : all) {
        if (difference(leaf)->id == id)
            return leaf;
    }
    return {};
}

// Of a distinguished name its first part: the whole one stands at the right.
QString DifferenceTreeModel::shortSubject(const Difference &difference)
{
    static const QRegularExpression parents(QStringLiteral("(^|\\s)((?:OU|CN|DC)=[^,]+)(,(?:OU|CN|DC)=[^,\\s]+(?: [^,=\\s]+)*)*,DC=[^,\\s]+"));
    return difference.subject().replace(parents, QStringLiteral("\\1\\2"));
}

QList<QModelIndex> DifferenceTreeModel::leaves() const
{
    QList<QModelIndex> all;
    for (qsizetype group = 0; group < m_groups.size(); ++group) {
        const QModelIndex head = index(int(group), 0);
        for (qsizetype row = 0; row < m_groups.at(group).differences.size(); ++row)
            all << index(int(row), 0, head);
    }
    return all;
}

QModelIndex DifferenceTreeModel::neighbour(const QModelIndex &from, int direction) const
{
    const QList<QModelIndex> all = leaves();
    if (all.isEmpty())
        return {};
    const qsizetype at = all.indexOf(from);
    if (at < 0)
        return direction > 0 ? all.first() : all.last();
    return all.at(std::clamp<qsizetype>(at + direction, 0, all.size() - 1));
}

// The id of a leaf is the number of its group, counted from 1; a group has the id 0.
QModelIndex DifferenceTreeModel::index(int row, int column, const QModelIndex &parentIndex) const
{
    if (column != 0 || row < 0 || row >= rowCount(parentIndex))
        return {};
    return createIndex(row, column, parentIndex.isValid() ? quintptr(parentIndex.row() + 1) : quintptr(0));
}

QModelIndex DifferenceTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, quintptr(0));
}

int DifferenceTreeModel::rowCount(const QModelIndex &parentIndex) const
{
    if (!parentIndex.isValid())
        return int(m_groups.size());
    return parentIndex.internalId() == 0 ? int(m_groups.value(parentIndex.row()).differences.size()) : 0;
}

int DifferenceTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant DifferenceTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Difference *one = difference(index);
    if (!one) {
        const Group &group = m_groups.at(index.row());
        if (role == Qt::DisplayRole)
            return areaTitle(group.area);
        if (role == CountsRole) {
            QVariantList counts{0, 0, 0, 0, 0};
            for (const Difference *difference : group.differences)
                counts[int(difference->severity)] = counts.at(int(difference->severity)).toInt() + 1;
            return counts;
        }
        return {};
    }
    switch (role) {
    case Qt::DisplayRole: return shortSubject(*one);
    case Qt::ToolTipRole: return one->subject();
    case IdRole: return one->id;
    case SeverityRole: return int(one->severity);
    case DecidedRole: {
        const Decision *decision = currentDecision(*m_decisions, *one);
        return decision ? toWord(decision->kind) : QString();
    }
    default: return {};
    }
}

} // namespace swingbridge
