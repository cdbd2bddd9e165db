// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison/Comparison.h"

#include <QAbstractItemModel>

namespace swingbridge {

//! What a comparison saw and lists nowhere as a difference: what one side does not tell, what a server holds twice, what lies
//! in the nature of two servers. Groups with three columns: what, where, and how often or why.
class UnlistedModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum class Section { NotKnown, Twice, Ignored };

    using QAbstractItemModel::QAbstractItemModel;

    void show(const Comparison &comparison, const QString &activeName, const QString &stagingName);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    int count(Section section) const;
    QString sectionTitle(Section section) const;
    QString cell(Section section, int row, int column) const;
    QString nameOf(ComparedSide side) const { return side == ComparedSide::Active ? m_activeName : m_stagingName; }

    QList<Section> m_sections; //!< Those that hold something.
    QList<NotKnown> m_notKnown;
    QList<DuplicateSubject> m_duplicates;
    QList<IgnoredDeviation> m_ignored;
    QString m_activeName;
    QString m_stagingName;
};

} // namespace swingbridge
