// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/ExportTableModel.h"

#include <algorithm>

namespace swingbridge {

void ExportTableModel::setCaptures(const QList<PendingExports> &captures, const QList<ExportFinding> &findings)
{
    beginResetModel();
    m_captures = captures;
    m_all = 0;
    for (const PendingExports &capture : captures)
        m_all += capture.size();
    m_verdicts.clear();
    if (!findings.isEmpty())
        m_verdicts.fill(char(ExportVerdict::Pass), m_all);
    for (const ExportFinding &finding : findings) {
        for (const qsizetype row : finding.rows)
            m_verdicts[row] = std::max(m_verdicts.at(row), char(finding.verdict));
    }
    m_rows.clear();
    m_words.clear();
    m_showsAll = true;
    endResetModel();
}

void ExportTableModel::showAll()
{
    beginResetModel();
    m_rows.clear();
    m_showsAll = true;
    endResetModel();
}

void ExportTableModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_showsAll = false;
    endResetModel();
}

void ExportTableModel::append(const QList<qsizetype> &rows)
{
    if (rows.isEmpty() || m_showsAll)
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + rows.size()) - 1);
    m_rows += rows;
    endInsertRows();
}

qsizetype ExportTableModel::numberAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return -1;
    return m_showsAll ? row : m_rows.at(row);
}

int ExportTableModel::rowOf(qsizetype number) const
{
    if (m_showsAll)
        return number >= 0 && number < m_all ? int(number) : -1;
    const auto it = std::lower_bound(m_rows.cbegin(), m_rows.cend(), number);
    return it != m_rows.cend() && *it == number ? int(it - m_rows.cbegin()) : -1;
}

ExportTableModel::Place ExportTableModel::placeOf(qsizetype number) const
{
    int capture = 0;
    while (capture + 1 < m_captures.size() && number >= m_captures.at(capture).size()) {
        number -= m_captures.at(capture).size();
        ++capture;
    }
    return Place{capture, number};
}

std::pair<int, qsizetype> ExportTableModel::placeInCaptures(qsizetype number) const
{
    const Place place = placeOf(number);
    return {place.capture, place.index};
}

ExportObject ExportTableModel::objectAt(qsizetype number) const
{
    if (number < 0 || number >= m_all)
        return {};
    const Place place = placeOf(number);
    return m_captures.at(place.capture).object(place.index);
}

int ExportTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_showsAll ? m_all : m_rows.size());
}

int ExportTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ExportTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const qsizetype number = numberAt(index.row());
    if (role == RowNumberRole)
        return qlonglong(number);
    if (role == VerdictRole)
        return int(verdictOf(number));
    if (role == WordsRole)
        return m_words;
    const bool isAsked = role == OperationWordRole || role == ObjectTypeRole || role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    if (!isAsked)
        return {};
    const Place place = placeOf(number);
    const ExportObject object = m_captures.at(place.capture).header(place.index);
    if (role == OperationWordRole)
        return toWord(object.operation);
    if (role == ObjectTypeRole)
        return object.objectType;
    if (role == Qt::DisplayRole)
        return text(object, number, index.column());
    const QString spoken = spokenText(object, verdictOf(number), index.column());
    return spoken.isEmpty() ? text(object, number, index.column()) : spoken;
}

QString ExportTableModel::text(const ExportObject &object, qsizetype number, int column) const
{
    switch (column) {
    case NameColumn: return object.name.isEmpty() ? object.dn : object.name;
    case SignInColumn: return object.signIn;
    case ChangedColumn: break;
    default: return {};
    }
    if (object.operation == ExportOperation::Delete)
        return tr("whole object");
    if (object.operation == ExportOperation::Add)
        return tr("new object");
    const Place place = placeOf(number);
    const int changes = m_captures.at(place.capture).changeCount(place.index);
    return changes == 0 && object.isRename() ? tr("renamed") : tr("%Ln attribute(s)", nullptr, changes);
}

//! What the signs of a row say; empty where the text says it.
QString ExportTableModel::spokenText(const ExportObject &object, ExportVerdict verdict, int column)
{
    if (column == OperationColumn)
        return operationTitle(object.operation);
    if (column == NameColumn)
        return tr("%1, %2", "object, its type").arg(object.name.isEmpty() ? object.dn : object.name, object.objectType);
    if (column != FindingColumn)
        return {};
    switch (verdict) {
    case ExportVerdict::Pass: break;
    case ExportVerdict::Review: return tr("to be reviewed");
    case ExportVerdict::Block: return tr("blocked by the policy");
    }
    return tr("nothing to object to");
}

QString ExportTableModel::rowText(int row) const
{
    const qsizetype number = numberAt(row);
    if (number < 0)
        return {};
    const ExportObject object = objectAt(number);
    return QStringList{toWord(object.operation), object.objectType, text(object, number, NameColumn), object.signIn, object.dn}.join(QLatin1Char('\t'));
}

QVariant ExportTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole))
        return {};
    switch (section) {
    case OperationColumn: return role == Qt::DisplayRole ? QString() : tr("What would happen");
    case FindingColumn: return role == Qt::DisplayRole ? QString() : tr("What the policy says");
    case NameColumn: return tr("Object");
    case SignInColumn: return tr("Sign-in name or mail");
    case ChangedColumn: return tr("Changed");
    default: return {};
    }
}

} // namespace swingbridge
