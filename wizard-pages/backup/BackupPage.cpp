// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/BackupPage.h"

#include "backup/BackupModel.h"
#include "common/Button.h"
#include "common/CellRoles.h"
#include "common/FactList.h"
#include "common/RowView.h"
#include "migration/Workspace.h"

#include <QVBoxLayout>
#include <QLocale>
#include <QStandardItemModel>

namespace swingbridge {

BackupPage::BackupPage(BackupModel *model, QWidget *parent)
    : MigrationPage(model, parent), m_model(model), m_again(addReadAgainButton()), m_facts(new FactList), m_table(new RowView), m_rows(new QStandardItemModel(this))
{
    m_facts->setObjectName(QStringLiteral("backupFacts"));
    m_table->setObjectName(QStringLiteral("backupTable"));
    m_table->setModel(m_rows);
    m_table->setUniformRowHeights(true);
    content()->addWidget(m_facts);
    content()->addWidget(m_table, 1);
    retranslate();
}

QString BackupPage::helpText() const
{
    return tr("The vendor's own export of the server configuration is run on both servers and copied here. Nothing is overwritten, nothing is changed on a server. "
              "The hashes are in SHA256SUMS beside the files and in the journal.");
}

void BackupPage::retranslate()
{
    setTitle(tr("Backup"));
    m_again->setText(tr("&Back up again"));
    m_facts->setAccessibleName(tr("Where the copies lie"));
    m_table->setAccessibleName(tr("Stored files"));
    m_rows->setHorizontalHeaderLabels({tr("File"), tr("Server"), tr("Size"), tr("SHA-256")});
    m_rows->removeRows(0, m_rows->rowCount());
    MigrationPage::retranslate();
}

void BackupPage::refresh()
{
    setSubtitle(m_model->summary());
    QList<LabelledFact> facts;
    LabelledFact folder;
    folder.label = tr("Folder");
    folder.value = m_model->folder();
    folder.isCode = true;
    facts << folder;
    const QLocale locale;
    for (const QString &server : m_model->servers()) {
        LabelledFact fact;
        fact.label = server;
        fact.value = tr("%Ln file(s), %1", nullptr, m_model->countOf(server)).arg(locale.formattedDataSize(m_model->bytesOf(server)));
        fact.glyph = Glyph::Passed;
        facts << fact;
    }
    m_facts->setFacts(facts);
    if (m_rows->rowCount() == m_model->files().size())
        return;
    m_rows->removeRows(0, m_rows->rowCount());
    for (const BackupFile &file : m_model->files()) {
        auto *size = new QStandardItem(locale.formattedDataSize(file.bytes));
        size->setData(true, NumberRole);
        auto *hash = new QStandardItem(file.sha256.left(8) + QStringLiteral("…") + file.sha256.right(8));
        hash->setToolTip(file.sha256);
        m_rows->appendRow({new QStandardItem(file.name), new QStandardItem(file.server), size, hash});
    }
    m_table->setColumnWidths({680, 70, 90, 0});
}

} // namespace swingbridge
