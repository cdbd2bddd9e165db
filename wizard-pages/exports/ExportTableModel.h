// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/PendingExports.h"

#include <QAbstractTableModel>

namespace swingbridge {

//! The objects with pending exports of all connectors as rows, made on demand: a million rows cost their indexes only.
class ExportTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { OperationWordRole = Qt::UserRole + 1, ObjectTypeRole, RowNumberRole };
    enum Column { NameColumn, SignInColumn, TypeColumn, ChangedColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setCaptures(const QList<PendingExports> &captures);
    //! Shows the rows in which every word occurs and whose operation is \a operation (empty: all).
    void setFilter(const QString &words, std::optional<ExportOperation> operation);
    //! Shows exactly these rows of a verification (all captures counted through).
    void setRows(const QList<qsizetype> &rows);
    //! The object of a row.
    ExportObject object(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Place { int capture; qsizetype index; };
    Place placeOf(qsizetype row) const;
    ExportObject header(int row) const;

    QList<PendingExports> m_captures;
    QList<qsizetype> m_rows; //!< Numbers through all captures.
};

} // namespace swingbridge
