// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/ComparisonPage.h"

#include "common/Button.h"
#include "common/ChipRow.h"
#include "common/EmptyNote.h"
#include "common/Hairline.h"
#include "common/MessageBar.h"
#include "common/RowView.h"
#include "common/SearchField.h"
#include "common/TextLabel.h"
#include "comparison/ComparisonModel.h"
#include "comparison/DifferencePane.h"
#include "comparison/SeverityGlyphs.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QPrintDialog>
#include <QPrinter>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace swingbridge {

ComparisonPage::ComparisonPage(ComparisonModel *model, QWidget *parent)
    : MigrationPage(model, parent)
    , m_model(model)
    , m_again(addReadAgainButton())
    , m_print(new Button(Button::Kind::Plain, Icon::Print, QStringLiteral("printButton")))
    , m_roles(new MessageBar)
    , m_question(new MessageBar)
    , m_chips(new ChipRow)
    , m_decided(new TextLabel(FontRole::Small))
    , m_unlistedCount((new TextLabel(FontRole::Small, Ink::Secondary))->wrapped()->aligned(Qt::AlignTrailing | Qt::AlignVCenter))
    , m_showUnlisted(new Button(Button::Kind::Link, Icon::None, QStringLiteral("showUnlistedButton")))
    , m_search(new SearchField)
    , m_tree(new RowView(RowView::Shape::Tree))
    , m_glyphs(new SeverityGlyphs(this))
    , m_columns(new QWidget)
    , m_right(new QStackedLayout)
    , m_pane(new DifferencePane(model))
    , m_unlisted(new RowView(RowView::Shape::Table))
    , m_noMatch(new QWidget)
    , m_noMatchText((new TextLabel(FontRole::Section, Ink::Secondary))->wrapped())
    , m_showAll(new Button(Button::Kind::Plain, Icon::None, QStringLiteral("showAllButton")))
    , m_none(new EmptyNote)
{
    addHeaderWidget(m_print);
    m_roles->setObjectName(QStringLiteral("rolesMessage"));
    m_question->setObjectName(QStringLiteral("connectorQuestion"));
    auto *columns = new QHBoxLayout(m_columns);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(20);
    columns->addWidget(buildTree(), 9);
    columns->addWidget(new Hairline(Qt::Vertical));
    columns->addWidget(buildRight(), 17);
    content()->addWidget(m_roles);
    content()->addWidget(m_question);
    content()->addLayout(buildFilters());
    content()->addWidget(m_none, 1);
    content()->addWidget(m_columns, 1);
    connect(m_print, &Button::clicked, this, &ComparisonPage::print);
    connect(m_model, &ComparisonModel::currentChanged, this, &ComparisonPage::refreshCurrent);
    retranslate();
    unfoldTree();
}

QLayout *ComparisonPage::buildFilters()
{
    auto *filters = new QHBoxLayout;
    filters->setSpacing(8);
    m_decided->setObjectName(QStringLiteral("decidedLabel"));
    m_unlistedCount->setObjectName(QStringLiteral("unlistedLabel"));
    m_showUnlisted->setCheckable(true);
    filters->addWidget(m_chips);
    filters->addWidget(m_decided);
    filters->addWidget(m_unlistedCount, 1); // wraps where a language needs more room
    filters->addWidget(m_showUnlisted);
    connect(m_chips, &ChipRow::chosenChanged, m_model, &ComparisonModel::setFilter);
    connect(m_showUnlisted, &Button::toggled, this, &ComparisonPage::refreshRight);
    return filters;
}

QWidget *ComparisonPage::buildTree()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_search->setObjectName(QStringLiteral("differenceSearchEdit"));
    m_tree->setObjectName(QStringLiteral("differenceTree"));
    m_glyphs->setSourceModel(m_model->tree());
    m_tree->setModel(m_glyphs);
    m_tree->setMinimumWidth(240);
    column->addWidget(m_search);
    column->addWidget(m_tree, 1);
    connect(m_search, &SearchField::searched, m_model, &ComparisonModel::setSearch);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, m_model,
            [this](const QModelIndex &now) { m_model->setCurrent(now.data(DifferenceTreeModel::IdRole).toString()); });
    connect(m_tree, &QTreeView::collapsed, this, [this](const QModelIndex &area) { rememberFold(area, true); });
    connect(m_tree, &QTreeView::expanded, this, [this](const QModelIndex &area) { rememberFold(area, false); });
    connect(m_glyphs, &QAbstractItemModel::modelReset, this, &ComparisonPage::unfoldTree);
    return side;
}

QWidget *ComparisonPage::buildRight()
{
    auto *side = new QWidget;
    side->setLayout(m_right);
    m_right->setContentsMargins(0, 0, 0, 0);
    m_unlisted->setObjectName(QStringLiteral("unlistedTable"));
    m_unlisted->setModel(m_model->unlisted());
    m_unlisted->setColumnWidths({300, 190, 0});
    connect(m_model->unlisted(), &QAbstractItemModel::modelReset, m_unlisted, &QTreeView::expandAll);
    m_unlisted->expandAll();
    auto *column = new QVBoxLayout(m_noMatch);
    column->setContentsMargins(0, 0, 0, 0);
    column->addStretch(1);
    column->addWidget(m_noMatchText->aligned(Qt::AlignHCenter));
    column->addWidget(m_showAll, 0, Qt::AlignHCenter);
    column->addStretch(2);
    connect(m_showAll, &Button::clicked, this, &ComparisonPage::showAll);
    for (QWidget *sheet : {static_cast<QWidget *>(m_pane), static_cast<QWidget *>(m_unlisted), m_noMatch})
        m_right->addWidget(sheet);
    return side;
}

QString ComparisonPage::helpText() const
{
    return tr("Both configurations are compared by meaning: identifiers, times and order do not count. Each difference is decided: mended on the staging server, "
              "mended by hand, or accepted with a reason that the report prints. A decision can be made again. F7 and F8 go to the previous and the next one, "
              "Ctrl+F searches, Ctrl+P prints all of it.");
}

void ComparisonPage::retranslate()
{
    setTitle(tr("Compare"));
    m_again->setText(tr("&Compare again"));
    m_print->setText(tr("P&rint…"));
    m_search->setPlaceholderText(tr("Search differences (Ctrl+F)"));
    m_search->setAccessibleName(tr("Search differences"));
    m_tree->setAccessibleName(tr("Differences"));
    m_unlisted->setAccessibleName(tr("Not listed as differences"));
    m_noMatchText->setText(tr("No difference matches what is searched for and filtered."));
    m_showAll->setText(tr("Show &all differences"));
    m_model->forgetTexts();
    m_pane->retranslate();
    MigrationPage::retranslate();
}

void ComparisonPage::refresh()
{
    setSubtitle(m_model->coverage());
    refreshChips();
    refreshRoles();
    refreshQuestion();
    if (m_model->isRead())
        m_none->setTexts(tr("No differences"), tr("Both servers would compute the same."), tr("What this does not tell"),
                         {tr("what the directory holds"), tr("what a person changes from now on")});
    else
        m_none->setTexts(tr("Nothing is compared yet"), m_model->progressText());
    m_none->setVisible(!m_model->isRead() || m_model->isEmpty());
    m_columns->setVisible(m_model->isRead() && !m_model->isEmpty());
    m_print->setEnabled(m_model->isRead());
    refreshCurrent();
}

void ComparisonPage::refreshChips()
{
    QList<ChipEntry> chips{ChipEntry{QStringLiteral("all"), tr("All"), m_model->total(), Glyph::None}};
    for (const Severity severity : {Severity::Blocker, Severity::High, Severity::Medium, Severity::Low, Severity::Info})
        chips << ChipEntry{toWord(severity), severityTitle(severity), m_model->count(severity), glyphOf(severity)};
    m_chips->setChips(chips);
    m_decided->setText(m_model->decidedText());
    m_unlistedCount->setText(m_model->unlistedText());
    m_showUnlisted->setVisible(!m_model->unlistedText().isEmpty() && !m_model->isEmpty());
}

void ComparisonPage::refreshRoles()
{
    const QString text = m_model->rolesText();
    if (text.isEmpty())
        return m_roles->clear();
    Message message;
    message.kind = Glyph::Blocker;
    message.headline = text;
    message.text = tr("The comparison below holds all the same: %1 is taken for the active server.").arg(m_model->activeName());
    message.isClosable = false;
    m_roles->setMessage(message);
}

void ComparisonPage::refreshQuestion()
{
    const auto asked = m_model->askedConnector();
    if (!asked)
        return m_question->clear();
    Message message;
    message.kind = Glyph::High;
    message.headline = tr("Which connector of %1 is %2?", "server, connector").arg(m_model->stagingName(), asked->name);
    message.text = tr("Nothing that both servers hold tells. Until you say, it counts as missing.");
    message.isClosable = false;
    if (m_question->message() == message)
        return;
    m_question->setMessage(message);
    m_candidates = new QComboBox;
    m_candidates->setObjectName(QStringLiteral("connectorCombo"));
    m_candidates->setAccessibleName(message.headline);
    for (const auto &[id, name] : asked->candidates)
        m_candidates->addItem(name, id);
    m_candidates->addItem(tr("None of them", "connectors"), Guid().toString());
    m_question->setContent(m_candidates);
    Button *confirm = m_question->addButton(tr("This is &it"), QStringLiteral("confirmConnectorButton"));
    connect(confirm, &Button::clicked, this, [this] { m_model->answerConnector(m_candidates->currentData().toString()); });
}

void ComparisonPage::refreshCurrent()
{
    m_pane->refresh();
    const Difference *difference = m_model->current();
    const QModelIndex row = m_glyphs->mapFromSource(m_model->tree()->find(difference ? difference->id : QString()));
    if (row.isValid() && m_tree->currentIndex() != row) {
        m_tree->setCurrentIndex(row);
        m_showUnlisted->setChecked(false);
    }
    refreshRight();
}

void ComparisonPage::refreshRight()
{
    const bool isUnlisted = m_showUnlisted->isChecked();
    m_showUnlisted->setText(isUnlisted ? tr("&Hide") : tr("&Show"));
    m_showUnlisted->setToolTip(isUnlisted ? tr("Back to the difference") : tr("What was ignored, and what could not be compared"));
    m_right->setCurrentWidget(isUnlisted ? static_cast<QWidget *>(m_unlisted) : m_model->tree()->count() == 0 ? m_noMatch : m_pane);
}

void ComparisonPage::showAll()
{
    m_search->clear();
    m_chips->choose(QStringLiteral("all"));
    m_search->setFocus();
}

//! After a reset all areas are open but those that a person has folded.
void ComparisonPage::unfoldTree()
{
    const QSignalBlocker quiet(m_tree);
    m_tree->expandAll();
    for (int row = 0; row < m_glyphs->rowCount(); ++row) {
        const QModelIndex area = m_glyphs->index(row, 0);
        if (m_foldedAreas.contains(area.data(DifferenceTreeModel::AreaRole).toString()))
            m_tree->collapse(area);
    }
}

void ComparisonPage::rememberFold(const QModelIndex &area, bool isFolded)
{
    const QString word = area.data(DifferenceTreeModel::AreaRole).toString();
    if (isFolded)
        m_foldedAreas.insert(word);
    else
        m_foldedAreas.remove(word);
}

void ComparisonPage::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setObjectName(QStringLiteral("printDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), m_model, [model = m_model, printer](QPrinter *) { model->print(*printer); });
    dialog->open();
}

void ComparisonPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F7)
        m_model->goToPrevious();
    else if (event->key() == Qt::Key_F8)
        m_model->goToNext();
    else if (event->matches(QKeySequence::Print) && m_print->isEnabled())
        print();
    else
        MigrationPage::keyPressEvent(event);
}

} // namespace swingbridge
