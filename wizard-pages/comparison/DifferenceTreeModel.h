// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison/Comparison.h"

#include <QAbstractItemModel>

#include <array>
#include <functional>

namespace swingbridge {

//! Areas and their differences for a tree view: rows are made on demand, texts when they are asked for.
//! It answers Qt::DisplayRole, Qt::ToolTipRole and the roles below; the page says which glyph goes with a severity.
class DifferenceTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole + 1, SeverityRole, DecidedRole, CountsRole, AreaRole };

    using QAbstractItemModel::QAbstractItemModel;

    //! Shows those of \a differences that \a isShown lets through, by area. The list is shared, not copied.
    void show(const QList<Difference> &differences, const Decisions &decisions, const std::function<bool(int)> &isShown);
    //! What was decided meanwhile about the same differences.
    void setDecisions(const Decisions &decisions);

    //! How many differences it shows.
    int count() const { return int(m_leaves.size()); }
    const Difference *difference(const QModelIndex &index) const;
    QModelIndex find(const QString &id) const;
    //! Where a difference stands in the order of the tree, from 0; -1 when it is not shown.
    int numberOf(const QString &id) const { return m_numbers.value(id, -1); }
    //! The one at that place; nullptr when there is none.
    const Difference *at(int number) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Group
    {
        DifferenceArea area = DifferenceArea::Other;
        int first = 0; //!< Place of its first difference in m_leaves.
        int count = 0;
        std::array<int, 5> bySeverity{};
    };

    static QString shortSubject(const Difference &difference);
    QVariant groupData(const Group &group, int role) const;

    QList<Difference> m_differences;
    Decisions m_decisions;
    QList<Group> m_groups;
    QList<int> m_leaves;           //!< Indices into m_differences, group by group.
    QHash<QString, int> m_numbers; //!< id -> place in m_leaves
};

} // namespace swingbridge
