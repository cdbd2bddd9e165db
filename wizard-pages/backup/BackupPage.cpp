// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/BackupPage.h"

#include "backup/BackupModel.h"
#include "backup/ServerCopyColumn.h"
#include "common/Button.h"
#include "common/CellRoles.h"
#include "common/Hairline.h"
#include "common/RowView.h"
#include "common/RunSegments.h"

#include <QVBoxLayout>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QStandardItemModel>

namespace swingbridge {

BackupPage::BackupPage(BackupModel *model, QWidget *parent)
    : MigrationPage(model, parent)
    , m_model(model)
    , m_again(addReadAgainButton())
    , m_folderLabel(new QLabel)
    , m_folder(new QLineEdit)
    , m_browse(new Button(Button::Kind::Plain, Icon::Folder, QStringLiteral("browseButton")))
    , m_store(new Button(Button::Kind::Plain, Icon::None, QStringLiteral("storeThereButton")))
    , m_progress(new RunSegments)
    , m_columns(new QHBoxLayout)
    , m_table(new RowView)
    , m_rows(new QStandardItemModel(this))
{
    m_progress->setObjectName(QStringLiteral("backupProgress"));
    m_table->setObjectName(QStringLiteral("backupTable"));
    m_table->setModel(m_rows);
    m_table->setUniformRowHeights(true);
    m_columns->setSpacing(24);
    content()->addLayout(buildFolder());
    content()->addWidget(m_progress);
    content()->addLayout(m_columns);
    content()->addWidget(m_table, 1);
    retranslate();
}

QLayout *BackupPage::buildFolder()
{
    m_folder->setObjectName(QStringLiteral("folderEdit"));
    m_folderLabel->setBuddy(m_folder);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_folderLabel);
    row->addWidget(m_folder, 1);
    row->addWidget(m_browse);
    row->addWidget(m_store);
    const auto store = [this] { m_model->storeIn(m_folder->text()); };
    connect(m_folder, &QLineEdit::textEdited, this, &BackupPage::refreshFolder);
    connect(m_store, &Button::clicked, m_model, store);
    connect(m_browse, &Button::clicked, this, &BackupPage::browse);
    return row;
}

QString BackupPage::helpText() const
{
    return tr("The vendor's own export of the server configuration is run on both servers and copied here. Nothing is overwritten, nothing is changed on a server. "
              "The hashes are in SHA256SUMS beside the files and in the journal. The settings file is written by a person in the vendor's wizard; "
              "here it is recognised by its name and its time.");
}

void BackupPage::retranslate()
{
    setTitle(tr("Backup"));
    m_again->setText(tr("&Back up again"));
    m_folderLabel->setText(tr("&Folder for copies"));
    m_browse->setText(tr("B&rowse…"));
    m_store->setText(tr("&Store there"));
    for (ServerCopyColumn *column : std::as_const(m_copies))
        column->retranslate();
    m_table->setAccessibleName(tr("Stored files"));
    m_rows->setHorizontalHeaderLabels({tr("File"), tr("Server"), tr("Size"), tr("SHA-256")});
    m_rows->horizontalHeaderItem(2)->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_rows->removeRows(0, m_rows->rowCount());
    MigrationPage::retranslate();
}

void BackupPage::refresh()
{
    setSubtitle(m_model->summary());
    refreshFolder();
    refreshCopies();
    refreshFiles();
}

// What the person types stays until it is stored there.
void BackupPage::refreshFolder()
{
    const QString folder = m_model->folder();
    if (folder != m_shownFolder) {
        m_shownFolder = folder;
        m_folder->setText(folder);
    }
    const QString typed = m_folder->text().trimmed();
    m_folder->setReadOnly(m_model->isBusy());
    m_browse->setEnabled(!m_model->isBusy());
    m_store->setEnabled(!m_model->isBusy() && !typed.isEmpty() && typed != folder);
}

void BackupPage::browse()
{
    const QString chosen = QFileDialog::getExistingDirectory(this, tr("Folder for copies"), m_folder->text());
    if (chosen.isEmpty())
        return;
    m_folder->setText(chosen);
    refreshFolder();
}

void BackupPage::refreshCopies()
{
    const QList<CopiedServer> copies = m_model->copies();
    for (qsizetype i = m_copies.size(); i < copies.size(); ++i) {
        m_rules << new Hairline(Qt::Vertical);
        m_columns->addWidget(m_rules.last());
        m_copies << new ServerCopyColumn(int(i));
        m_copies.last()->retranslate();
        m_columns->addWidget(m_copies.last(), 1);
    }
    for (qsizetype i = 0; i < m_copies.size(); ++i) { // one that turned out not to be installed has nothing to copy
        m_rules.at(i)->setVisible(i > 0 && i < copies.size());
        m_copies.at(i)->setVisible(i < copies.size());
    }
    QList<RunSegment> segments;
    for (qsizetype i = 0; i < copies.size(); ++i) {
        m_copies.at(i)->setCopy(copies.at(i), m_model->settingsSteps(copies.at(i)));
        RunSegment segment;
        segment.name = copies.at(i).server;
        segment.done = copies.at(i).share;
        segments << segment;
    }
    m_progress->setSegments(segments);
    m_progress->setTexts(m_model->headline(), m_model->progressText());
    m_progress->setVisible(m_model->isRunningHere());
}

void BackupPage::refreshFiles()
{
    m_table->setVisible(!m_model->files().isEmpty());
    if (m_rows->rowCount() == m_model->files().size())
        return;
    const QLocale locale;
    m_rows->removeRows(0, m_rows->rowCount());
    for (const BackupFile &file : m_model->files()) {
        auto *size = new QStandardItem(locale.formattedDataSize(file.bytes));
        size->setData(true, NumberRole);
        auto *hash = new QStandardItem(file.sha256.left(4) + QStringLiteral("…") + file.sha256.right(4));
        hash->setToolTip(file.sha256);
        auto *name = new QStandardItem(file.name);
        name->setToolTip(file.name);
        m_rows->appendRow({name, new QStandardItem(file.server), size, hash});
    }
    m_table->setColumnWidths({680, 62, 78, 0});
}

} // namespace swingbridge
