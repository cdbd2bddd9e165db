// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/ExportGroups.h"

#include <QAbstractTableModel>

namespace swingbridge {

//! The same changes by kind: "employeeType added: 12,431 users".
class ExportGroupModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { OperationWordRole = Qt::UserRole + 1, ObjectTypeRole };
    enum Column { ChangeColumn, ObjectsColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setGroups(const QList<ExportGroup> &groups);
    const QList<ExportGroup> &groups() const { return m_groups; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<ExportGroup> m_groups;
};

} // namespace swingbridge
