// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/ExportTableModel.h"

namespace swingbridge {

void ExportTableModel::setCaptures(const QList<PendingExports> &captures)
{
    m_captures = captures;
    setFilter(QString(), std::nullopt);
}

void ExportTableModel::setFilter(const QString &words, std::optional<ExportOperation> operation)
{
    beginResetModel();
    m_rows.clear();
    qsizetype offset = 0;
    for (const PendingExports &capture : std::as_const(m_captures)) {
        if (words.trimmed().isEmpty() && !operation) {
            for (qsizetype i = 0; i < capture.size(); ++i)
                m_rows << offset + i;
        } else {
            const QList<qsizetype> found = capture.find(words);
            for (const qsizetype i : found) {
                if (!operation || capture.header(i).operation == *operation)
                    m_rows << offset + i;
            }
        }
        offset += capture.size();
    }
    endResetModel();
}

void ExportTableModel::setRows(const QList<qsizetype> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

ExportTableModel::Place ExportTableModel::placeOf(qsizetype row) const
{
    int capture = 0;
    while (capture + 1 < m_captures.size() && row >= m_captures.at(capture).size()) {
        row -= m_captures.at(capture).size();
        ++capture;
    }
    return Place{capture, row};
}

ExportObject ExportTableModel::object(int row) const
{
    if (row < 0 || row >= m_rows.size())
        return {};
    const Place place = placeOf(m_rows.at(row));
    return m_captures.at(place.capture).object(place.index);
}

ExportObject ExportTableModel::header(int row) const
{
    const Place place = placeOf(m_rows.at(row));
    return m_captures.at(place.capture).header(place.index);
}

int ExportTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ExportTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ExportTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == RowNumberRole)
        return qlonglong(m_rows.at(index.row()));
    const ExportObject object = header(index.row());
    if (role == OperationWordRole)
        return toWord(object.operation);
    if (role == ObjectTypeRole)
        return object.objectType;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case NameColumn: return object.name.isEmpty() ? object.dn : object.name;
    case SignInColumn: return object.signIn;
    case TypeColumn: return object.objectType;
    case ChangedColumn: {
        if (object.operation == ExportOperation::Delete)
            return tr("whole object");
        if (object.operation == ExportOperation::Add)
            return tr("new object");
        const Place place = placeOf(m_rows.at(index.row()));
        return tr("%Ln attribute(s)", nullptr, m_captures.at(place.capture).changeCount(place.index));
    }
    default: return {};
    }
}

QVariant ExportTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("Object");
    case SignInColumn: return tr("Sign-in name or mail");
    case TypeColumn: return tr("Type");
    case ChangedColumn: return tr("Changed");
    default: return {};
    }
}

} // namespace swingbridge
