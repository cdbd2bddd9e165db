// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/StepListModel.h"

namespace swingbridge {

void StepListModel::setEntries(const QList<StepEntry> &entries)
{
    if (m_entries == entries)
        return;
    if (m_entries.size() == entries.size()) { // keeps focus and scrolling
        m_entries = entries;
        if (!entries.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(entries.size()) - 1));
        return;
    }
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

int StepListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant StepListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const StepEntry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return entry.title;
    case Qt::ToolTipRole: return entry.result.isEmpty() ? entry.title : tr("%1: %2", "step and its result").arg(entry.title, entry.result);
    case Qt::AccessibleTextRole:
        return entry.result.isEmpty() ? tr("%1, %2", "step and its state").arg(entry.title, stateWord(entry.state))
                                      : tr("%1, %2: %3", "step, its state, its result").arg(entry.title, stateWord(entry.state), entry.result);
    case NumberRole: return entry.number > 0 ? entry.number : index.row() + 1;
    case StateRole: return int(entry.state);
    case ResultRole: return entry.result;
    default: return {};
    }
}

Qt::ItemFlags StepListModel::flags(const QModelIndex &) const
{
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QString StepListModel::stateWord(StepState state)
{
    switch (state) {
    case StepState::Done: return tr("done", "state of a step");
    case StepState::Current: return tr("current step", "state of a step");
    case StepState::Open: return tr("open", "state of a step");
    case StepState::Failed: return tr("failed", "state of a step");
    case StepState::Skipped: return tr("skipped", "state of a step");
    }
    return {};
}

} // namespace swingbridge
