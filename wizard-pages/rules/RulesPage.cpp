// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/RulesPage.h"

#include "common/Button.h"
#include "common/EmptyNote.h"
#include "common/Hairline.h"
#include "common/MessageBar.h"
#include "common/RowView.h"
#include "rules/ConnectorMapPanel.h"
#include "rules/RuleListModel.h"
#include "rules/RuleScriptPanel.h"
#include "rules/RulesModel.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QMimeData>
#include <QVBoxLayout>

namespace swingbridge {
namespace {

QStringList droppedScripts(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        const QString path = url.toLocalFile();
        if (path.endsWith(QLatin1String(".ps1"), Qt::CaseInsensitive))
            paths << path;
    }
    return paths;
}

} // namespace

RulesPage::RulesPage(RulesModel *model, QWidget *parent)
    : MigrationPage(model, parent)
    , m_model(model)
    , m_add(new Button(Button::Kind::Plain, Icon::Add, QStringLiteral("addScriptsButton")))
    , m_write(new Button(Button::Kind::Plain, Icon::Files, QStringLiteral("writeScriptsButton")))
    , m_save(new Button(Button::Kind::Plain, Icon::Save, QStringLiteral("saveRewrittenButton")))
    , m_map(new ConnectorMapPanel(model))
    , m_none(new EmptyNote)
    , m_content(new QWidget)
    , m_list(new RowView)
    , m_rows(new RuleListModel(model, this))
    , m_script(new RuleScriptPanel(model))
{
    setAcceptDrops(true);
    addHeaderWidget(m_add);
    addHeaderWidget(m_write);
    addHeaderWidget(m_save);
    build();
    connect(m_add, &Button::clicked, this, &RulesPage::addScripts);
    connect(m_write, &Button::clicked, this, [this] { m_model->writeScripts(QFileDialog::getExistingDirectory(this, tr("Write the scripts to a new folder in"))); });
    connect(m_save, &Button::clicked, this, [this] { m_model->saveRewritten(QFileDialog::getExistingDirectory(this, tr("Save the rewritten scripts to a new folder in"))); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &RulesPage::choose);
    connect(m_model, &RulesModel::said, this, &RulesPage::showSaid);
    retranslate();
}

void RulesPage::build()
{
    m_list->setObjectName(QStringLiteral("ruleTable"));
    m_list->setUniformRowHeights(true);
    m_list->setModel(m_rows);
    auto *columns = new QHBoxLayout(m_content);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(12);
    columns->addWidget(m_list, 2);
    columns->addWidget(new Hairline(Qt::Vertical));
    columns->addWidget(m_script, 7);
    content()->addWidget(m_map);
    content()->addWidget(m_none, 1);
    content()->addWidget(m_content, 1);
}

QString RulesPage::helpText() const
{
    return tr("An AD connector has another GUID on every server. In each rule exactly these GUIDs are replaced and nothing else; both texts stand side by side. "
              "Rules are run one at a time and read back before the next one. Script files of your own can be added or dropped here: they are rewritten "
              "and saved to a new folder; the originals stay as they are.");
}

void RulesPage::retranslate()
{
    setTitle(tr("Rules"));
    m_add->setText(tr("&Add scripts…"));
    m_write->setText(tr("&Write scripts…"));
    m_write->setToolTip(tr("The custom rules of %1 as scripts that run on that server only").arg(m_model->activeName()));
    m_save->setText(tr("&Save rewritten…"));
    m_save->setToolTip(tr("All scripts of this page for %1, to a new folder").arg(m_model->stagingName()));
    m_list->setAccessibleName(tr("Scripts"));
    m_rows->retranslate();
    m_model->sayAgain();
    m_map->retranslate();
    m_script->retranslate();
    MigrationPage::retranslate();
}

void RulesPage::refresh()
{
    setSubtitle(m_model->summary());
    m_write->setEnabled(m_model->hasConfiguration() && !m_model->isBusyWithFiles());
    m_save->setEnabled(m_model->count() > 0 && !m_model->isBusyWithFiles());
    const bool isEmpty = m_model->count() == 0;
    m_none->setTexts(tr("%1 has no custom rules").arg(m_model->activeName()), tr("Nothing has to be carried over. Script files of your own can be added or dropped here."));
    m_none->setVisible(isEmpty);
    m_content->setVisible(!isEmpty);
    m_map->refresh();
    m_rows->follow();
    const QModelIndex current = m_rows->find(m_model->current());
    if (current != m_list->currentIndex())
        m_list->setCurrentIndex(current);
    m_script->refresh();
}

void RulesPage::choose()
{
    if (!m_rows->isFollowing())
        m_model->setCurrent(m_list->currentIndex().data(RuleListModel::IdRole).toString());
}

void RulesPage::addScripts()
{
    m_model->addFiles(QFileDialog::getOpenFileNames(this, tr("Add rule scripts"), {}, tr("PowerShell scripts (*.ps1);;All files (*)")));
}

void RulesPage::showSaid(const QString &headline, const QString &text)
{
    Message message;
    message.kind = Glyph::Passed;
    message.headline = headline;
    message.text = text;
    messages()->setMessage(message);
}

void RulesPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedScripts(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void RulesPage::dropEvent(QDropEvent *event)
{
    m_model->addFiles(droppedScripts(*event->mimeData()));
    event->acceptProposedAction();
}

void RulesPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && m_model->isAdded())
        m_model->removeCurrent();
    else if (event->key() == Qt::Key_F7)
        m_script->goToPlace(-1);
    else if (event->key() == Qt::Key_F8)
        m_script->goToPlace(1);
    else
        MigrationPage::keyPressEvent(event);
}

} // namespace swingbridge
