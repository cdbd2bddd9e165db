// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/MigrationPage.h"

class QStandardItemModel;

namespace swingbridge {

class Button;
class MessageBar;
class RowView;
class RunSegments;
class SynchronizeModel;

//! Page 9: the runs as a live list with counters and results explained.
class SynchronizePage final : public MigrationPage
{
    Q_OBJECT

public:
    explicit SynchronizePage(SynchronizeModel *model, QWidget *parent = nullptr);

    QString helpText() const override;
    void refresh() override;

protected:
    void retranslate() override;

private:
    void refreshRows();
    void explain();

    SynchronizeModel *m_model;
    Button *m_again; //!< Once all have ended well; before it is the deed.
    RunSegments *m_segments;
    RowView *m_table;
    QStandardItemModel *m_rows;
    MessageBar *m_explained; //!< What the chosen run's result means.
};

} // namespace swingbridge
