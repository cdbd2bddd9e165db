// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/UnlistedModel.h"

#include "common/CellRoles.h"

namespace swingbridge {

void UnlistedModel::show(const Comparison &comparison, const QString &activeName, const QString &stagingName)
{
    beginResetModel();
    m_notKnown = comparison.notKnown;
    m_duplicates = comparison.duplicates;
    m_ignored = comparison.ignored;
    m_activeName = activeName;
    m_stagingName = stagingName;
    m_sections.clear();
    for (const Section section : {Section::NotKnown, Section::Twice, Section::Ignored}) {
        if (count(section) > 0)
            m_sections << section;
    }
    endResetModel();
}

int UnlistedModel::count(Section section) const
{
    switch (section) {
    case Section::NotKnown: return int(m_notKnown.size());
    case Section::Twice: return int(m_duplicates.size());
    case Section::Ignored: return int(m_ignored.size());
    }
    Q_UNREACHABLE();
}

QString UnlistedModel::sectionTitle(Section section) const
{
    switch (section) {
    case Section::NotKnown: return tr("Not compared: one side does not tell (%L1)").arg(count(section));
    case Section::Twice: return tr("Held twice, so that it cannot be paired (%L1)").arg(count(section));
    case Section::Ignored: return tr("Ignored: it lies in the nature of two servers (%L1)").arg(count(section));
    }
    Q_UNREACHABLE();
}

QString UnlistedModel::cell(Section section, int row, int column) const
{
    switch (section) {
    case Section::NotKnown: {
        const NotKnown &item = m_notKnown.at(row);
        return column == 0 ? item.setting : column == 1 ? nameOf(item.side) : item.reason();
    }
    case Section::Twice: {
        const DuplicateSubject &item = m_duplicates.at(row);
        return column == 0 ? item.subject : column == 1 ? nameOf(item.side) : tr("%Ln time(s)", nullptr, item.count);
    }
    case Section::Ignored: {
        const IgnoredDeviation &item = m_ignored.at(row);
        return column == 0 ? item.sentence() : column == 1 ? item.path : tr("%Ln time(s)", nullptr, item.occurrences);
    }
    }
    Q_UNREACHABLE();
}

QModelIndex UnlistedModel::index(int row, int column, const QModelIndex &parentIndex) const
{
    if (column < 0 || column >= columnCount() || row < 0 || row >= rowCount(parentIndex))
        return {};
    return createIndex(row, column, parentIndex.isValid() ? quintptr(parentIndex.row() + 1) : quintptr(0));
}

QModelIndex UnlistedModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, quintptr(0));
}

int UnlistedModel::rowCount(const QModelIndex &parentIndex) const
{
    if (!parentIndex.isValid())
        return int(m_sections.size());
    return parentIndex.internalId() == 0 && parentIndex.column() == 0 ? count(m_sections.at(parentIndex.row())) : 0;
}

int UnlistedModel::columnCount(const QModelIndex &) const
{
    return 3;
}

QVariant UnlistedModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const bool isSection = index.internalId() == 0;
    const Section section = m_sections.at(isSection ? index.row() : int(index.internalId()) - 1);
    if (role == GroupRole)
        return isSection;
    if (role == WrapRole)
        return !isSection;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (isSection)
        return index.column() == 0 && role == Qt::DisplayRole ? sectionTitle(section) : QVariant();
    return cell(section, index.row(), index.column());
}

QVariant UnlistedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("What") : section == 1 ? tr("Where") : tr("How often, or why");
}

} // namespace swingbridge
