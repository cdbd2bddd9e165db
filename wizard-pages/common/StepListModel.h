// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QList>

namespace swingbridge {

enum class StepState { Done, Current, Open, Failed, Skipped };

//! One page of the wizard in the step list.
struct StepEntry
{
    int number = 0; //!< as shown; 0: position + 1
    QString title;
    StepState state = StepState::Open;
    QString result; //!< one line: "29 differences decided"

    bool operator==(const StepEntry &) const = default;
};

//! The entries for the list view; speaks title, state and result.
class StepListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { NumberRole = Qt::UserRole + 1, StateRole, ResultRole };

    using QAbstractListModel::QAbstractListModel;

    const QList<StepEntry> &entries() const { return m_entries; }
    void setEntries(const QList<StepEntry> &entries);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    static QString stateWord(StepState state);

    QList<StepEntry> m_entries;
};

} // namespace swingbridge
