// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/RulesModel.h"

#include <QAbstractTableModel>

namespace swingbridge {

//! The connector map as a table: from, to, how it was matched, how many rules use it, who confirmed it.
class ConnectorMapTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, FromColumn, ToColumn, HowColumn, RulesColumn, ConfirmedColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const QList<MapLine> &lines, const QString &active, const QString &staging);
    const MapLine *line(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(const MapLine &line, int column) const;

    QList<MapLine> m_lines;
    QString m_active;
    QString m_staging;
};

} // namespace swingbridge
