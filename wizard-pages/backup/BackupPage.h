// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/MigrationPage.h"

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QStandardItemModel;

namespace swingbridge {

class BackupModel;
class Button;
class RowView;
class RunSegments;
class ServerCopyColumn;

//! Page 5: what was stored of each server and where, how to come by a fresh settings file, and every file with its hash.
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
    QLayout *buildFolder();
    void refreshFolder();
    void refreshCopies();
    void browse();
    void refreshFiles();

    BackupModel *m_model;
    Button *m_again;
    QLabel *m_folderLabel;
    QLineEdit *m_folder;
    Button *m_browse;
    Button *m_store;
    QString m_shownFolder;
    RunSegments *m_progress;
    QHBoxLayout *m_columns;
    QList<ServerCopyColumn *> m_copies; //!< Made when the servers are known.
    QList<QWidget *> m_rules; //!< Before each of them; the first is never seen.
    RowView *m_table;
    QStandardItemModel *m_rows;
};

} // namespace swingbridge
