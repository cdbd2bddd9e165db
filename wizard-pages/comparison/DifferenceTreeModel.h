// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison/Comparison.h"

#include <QAbstractItemModel>

namespace swingbridge {

//! Areas and their differences for a tree view: rows are made on demand, nothing is copied.
//! It answers Qt::DisplayRole and the roles below; the page says which glyph goes with a severity.
class DifferenceTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole + 1, SeverityRole, DecidedRole, CountsRole };

    using QAbstractItemModel::QAbstractItemModel;

    //! Shows what \a filter lets through. \a comparison and \a decisions must stay until the next call.
    void show(const Comparison *comparison, const Decisions *decisions, const std::function<bool(const Difference &)> &filter);
    const Difference *difference(const QModelIndex &index) const;
    QModelIndex find(const QString &id) const;
    //! The one after (or before) \a from that is a difference, in the order of the tree.
    QModelIndex neighbour(const QModelIndex &from, int direction) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    static QString shortSubject(const Difference &difference);
    struct Group
    {
        DifferenceArea area;
        QList<const Difference *> differences;
    };
    QList<QModelIndex> leaves() const;

    QList<Group> m_groups;
    const Decisions *m_decisions = nullptr;
};

} // namespace swingbridge
