// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/ConnectorMapTable.h"

#include "common/CellRoles.h"
#include "common/Fonts.h"

#include <QLocale>

namespace swingbridge {

void ConnectorMapTable::show(const QList<MapLine> &lines, const QString &active, const QString &staging)
{
    m_active = active;
    m_staging = staging;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (lines == m_lines)
        return;
    const bool isAnotherMap = lines.size() != m_lines.size();
    if (isAnotherMap)
        beginResetModel();
    m_lines = lines;
    if (isAnotherMap)
        endResetModel();
    else
        Q_EMIT dataChanged(index(0, 0), index(int(m_lines.size()) - 1, ColumnCount - 1));
}

const MapLine *ConnectorMapTable::line(const QModelIndex &index) const
{
    return index.isValid() ? &m_lines.at(index.row()) : nullptr;
}

int ConnectorMapTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int ConnectorMapTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ConnectorMapTable::textOf(const MapLine &line, int column) const
{
    switch (column) {
    case NameColumn: return line.from;
    case FromColumn: return line.fromId;
    case ToColumn: return line.isSame ? tr("the same on every server") : line.toId.isEmpty() ? tr("not known") : line.toId;
    case HowColumn: return line.how;
    case RulesColumn: return QLocale().toString(line.rules);
    case ConfirmedColumn: return line.confirmed;
    default: return {};
    }
}

QVariant ConnectorMapTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const MapLine &line = m_lines.at(index.row());
    const int column = index.column();
    const bool isCode = column == FromColumn || (column == ToColumn && !line.isSame && !line.toId.isEmpty());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return textOf(line, column);
    case FontRoleRole: return int(column == NameColumn ? FontRole::Strong : isCode ? FontRole::MonoSmall : FontRole::Body);
    case DimmedRole: return column == HowColumn || (column == ToColumn && !isCode);
    case NumberRole: return column == RulesColumn;
    case GlyphRole: return column == ConfirmedColumn ? QVariant(int(line.isConfirmed ? Glyph::Passed : Glyph::Waiting)) : QVariant();
    default: return {};
    }
}

QVariant ConnectorMapTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == RulesColumn)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("Connector");
    case FromColumn: return tr("Identifier on %1").arg(m_active);
    case ToColumn: return tr("Identifier on %1").arg(m_staging);
    case HowColumn: return tr("Matched by");
    case RulesColumn: return tr("Rules");
    case ConfirmedColumn: return tr("Confirmed");
    default: return {};
    }
}

} // namespace swingbridge
