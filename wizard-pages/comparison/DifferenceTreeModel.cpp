// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/DifferenceTreeModel.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace swingbridge {

void DifferenceTreeModel::show(const QList<Difference> &differences, const Decisions &decisions, const std::function<bool(int)> &isShown)
{
    beginResetModel();
    m_differences = differences;
    m_decisions = decisions;
    m_groups.clear();
    m_leaves.clear();
    m_numbers.clear();
    QMap<DifferenceArea, QList<int>> byArea;
    for (int i = 0; i < m_differences.size(); ++i) {
        if (isShown(i))
            byArea[m_differences.at(i).area] << i;
    }
    for (auto it = byArea.cbegin(); it != byArea.cend(); ++it) {
        Group group{it.key(), int(m_leaves.size()), int(it->size()), {}};
        for (const int i : *it) {
            ++group.bySeverity.at(std::size_t(m_differences.at(i).severity));
            m_numbers.insert(m_differences.at(i).id, int(m_leaves.size()));
            m_leaves << i;
        }
        m_groups << group;
    }
    endResetModel();
}

void DifferenceTreeModel::setDecisions(const Decisions &decisions)
{
    const Decisions before = std::exchange(m_decisions, decisions);
    for (const Decision &decision : decisions) {
        const auto known = before.constFind(decision.differenceId);
        const bool isNew = known == before.constEnd() || known->kind != decision.kind || known->hash != decision.hash;
        if (const QModelIndex row = isNew ? find(decision.differenceId) : QModelIndex(); row.isValid())
            Q_EMIT dataChanged(row, row, {DecidedRole});
    }
}

const Difference *DifferenceTreeModel::difference(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    return at(m_groups.at(qsizetype(index.internalId()) - 1).first + index.row());
}

const Difference *DifferenceTreeModel::at(int number) const
{
    return number >= 0 && number < m_leaves.size() ? &m_differences.at(m_leaves.at(number)) : nullptr;
}

QModelIndex DifferenceTreeModel::find(const QString &id) const
{
    const int number = numberOf(id);
    if (number < 0)
        return {};
    const auto behind = std::upper_bound(m_groups.cbegin(), m_groups.cend(), number, [](int place, const Group &group) { return place < group.first; });
    const int group = int(behind - m_groups.cbegin()) - 1;
    return index(number - m_groups.at(group).first, 0, index(group, 0));
}

// Of a distinguished name its first part, of a rule's name what follows the commonest beginning: the whole one stands at the right.
QString DifferenceTreeModel::shortSubject(const Difference &difference)
{
    static const QRegularExpression parents(QStringLiteral("(^|\\s)((?:OU|CN|DC)=[^,]+)(,(?:OU|CN|DC)=[^,\\s]+(?: [^,=\\s]+)*)*,DC=[^,\\s]+"));
    static const QLatin1String inbound("In from AD - ");
    const QString subject = difference.subject();
    const bool isRule = difference.area == DifferenceArea::CustomRule || difference.area == DifferenceArea::StandardRule;
    if (isRule)
        return subject.startsWith(inbound) ? subject.mid(inbound.size()) : subject;
    return QString(subject).replace(parents, QStringLiteral("\\1\\2"));
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
    return parentIndex.internalId() == 0 ? m_groups.at(parentIndex.row()).count : 0;
}

int DifferenceTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant DifferenceTreeModel::groupData(const Group &group, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return areaTitle(group.area);
    case AreaRole: return toWord(group.area);
    case CountsRole: {
        QVariantList counts;
        std::copy(group.bySeverity.begin(), group.bySeverity.end(), std::back_inserter(counts));
        return counts;
    }
    default: return {};
    }
}

QVariant DifferenceTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Difference *one = difference(index);
    if (!one)
        return groupData(m_groups.at(index.row()), role);
    switch (role) {
    case Qt::DisplayRole: return shortSubject(*one);
    case Qt::ToolTipRole: return one->subject();
    case IdRole: return one->id;
    case SeverityRole: return int(one->severity);
    case DecidedRole: {
        const Decision *decision = currentDecision(m_decisions, *one);
        return decision ? toWord(decision->kind) : QString();
    }
    default: return {};
    }
}

} // namespace swingbridge
