// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/ExportGroupModel.h"

#include "common/CellRoles.h"
#include "exports/ExportGlyphs.h"

namespace swingbridge {

void ExportGroupModel::setGroups(const QList<ExportGroup> &groups)
{
    beginResetModel();
    m_groups = groups;
    endResetModel();
}

int ExportGroupModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_groups.size()); }

int ExportGroupModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ExportGroupModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ExportGroup &group = m_groups.at(index.row());
    const bool isChange = index.column() == ChangeColumn;
    if (role == Qt::DisplayRole)
        return isChange ? group.change() : group.objects();
    if (role == Qt::ToolTipRole)
        return group.sentence();
    if (role == OperationRole && isChange)
        return int(ExportGlyphs::signOf(toWord(group.attribute.isEmpty() ? group.operation : group.attributeOperation)));
    if (role == IconRole && !isChange)
        return int(ExportGlyphs::iconOf(group.objectType));
    return {};
}

QVariant ExportGroupModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == ChangeColumn ? tr("What would happen") : tr("To how many");
}

} // namespace swingbridge
