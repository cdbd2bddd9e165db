// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/MigrationPage.h"

class QStandardItemModel;

namespace swingbridge {

class BackupModel;
class Button;
class FactList;
class RowView;

//! Page 5: where the copies lie, and every file with its hash.
class BackupPage final : public MigrationPage
{
    Q_OBJECT

public:
    explicit BackupPage(BackupModel *model, QWidget *parent = nullptr);

    QString helpText() const override;
    void refresh() override;

protected:
    void retranslate() override;

private:
    BackupModel *m_model;
    Button *m_again;
    FactList *m_facts;
    RowView *m_table;
    QStandardItemModel *m_rows;
};

} // namespace swingbridge
