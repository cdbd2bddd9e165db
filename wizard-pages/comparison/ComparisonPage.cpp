// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/ComparisonPage.h"

#include "common/Button.h"
#include "common/ChipRow.h"
#include "common/ChoiceRow.h"
#include "common/DifferenceView.h"
#include "common/EmptyNote.h"
#include "common/GlyphLabel.h"
#include "common/Hairline.h"
#include "common/RowView.h"
#include "common/SearchField.h"
#include "common/TextLabel.h"
#include "comparison/ComparisonModel.h"
#include "comparison/SeverityGlyphs.h"

#include <QVBoxLayout>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRadioButton>

namespace swingbridge {
namespace {

Ink inkOf(Severity severity)
{
    switch (severity) {
    case Severity::Blocker: return Ink::Blocker;
    case Severity::High: return Ink::High;
    case Severity::Medium: return Ink::Medium;
    case Severity::Low: return Ink::Low;
    case Severity::Info: return Ink::Secondary;
    }
    Q_UNREACHABLE();
}

} // namespace

ComparisonPage::ComparisonPage(ComparisonModel *model, QWidget *parent)
    : MigrationPage(model, parent)
    , m_model(model)
    , m_again(addReadAgainButton())
    , m_chips(new ChipRow)
    , m_decided(new TextLabel(FontRole::Small, Ink::Secondary))
    , m_search(new SearchField)
    , m_tree(new RowView(RowView::Shape::Tree))
    , m_glyphs(new SeverityGlyphs(this))
    , m_glyph(new GlyphLabel)
    , m_subject((new TextLabel(FontRole::Section))->wrapped())
    , m_severity(new TextLabel(FontRole::SmallStrong))
    , m_position(new TextLabel(FontRole::Small, Ink::Secondary))
    , m_previous(new Button(Button::Kind::Plain, Icon::ChevronUp, QStringLiteral("previousDifferenceButton")))
    , m_next(new Button(Button::Kind::Plain, Icon::ChevronDown, QStringLiteral("nextDifferenceButton")))
    , m_consequence((new TextLabel)->wrapped())
    , m_remedy((new TextLabel(FontRole::Body, Ink::Secondary))->wrapped())
    , m_view(new DifferenceView)
    , m_choices(new QButtonGroup(this))
    , m_mend(new ChoiceRow(QStringLiteral("mendOnStagingRadio")))
    , m_accept(new ChoiceRow(QStringLiteral("acceptRadio")))
    , m_byHand(new ChoiceRow(QStringLiteral("mendByHandRadio")))
    , m_reason(new QLineEdit)
    , m_decide(new Button(Button::Kind::Plain, Icon::None, QStringLiteral("decideButton")))
    , m_made((new TextLabel(FontRole::Small, Ink::Secondary))->wrapped())
    , m_columns(new QWidget)
    , m_none(new EmptyNote)
{
    auto *filters = new QHBoxLayout;
    filters->setSpacing(8);
    filters->addWidget(m_chips);
    filters->addStretch(1);
    filters->addWidget(m_decided);
    auto *columns = new QHBoxLayout(m_columns);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(24);
    columns->addWidget(buildTree(), 3);
    columns->addWidget(new Hairline(Qt::Vertical));
    columns->addWidget(buildDetail(), 5);
    content()->addLayout(filters);
    content()->addWidget(m_none, 1);
    content()->addWidget(m_columns, 1);
    connect(m_chips, &ChipRow::chosenChanged, m_model, &ComparisonModel::setFilter);
    connect(m_search, &SearchField::searched, m_model, &ComparisonModel::setSearch);
    connect(m_previous, &Button::clicked, m_model, &ComparisonModel::goToPrevious);
    connect(m_next, &Button::clicked, m_model, &ComparisonModel::goToNext);
    connect(m_decide, &Button::clicked, this, &ComparisonPage::decide);
    connect(m_reason, &QLineEdit::textEdited, this, &ComparisonPage::refreshCurrent);
    connect(m_choices, &QButtonGroup::buttonClicked, this, &ComparisonPage::refreshCurrent);
    connect(m_model, &ComparisonModel::currentChanged, this, &ComparisonPage::refreshCurrent);
    retranslate();
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
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, m_model,
            [this](const QModelIndex &now) { m_model->setCurrent(now.data(DifferenceTreeModel::IdRole).toString()); });
    connect(m_glyphs, &QAbstractItemModel::modelReset, m_tree, &QTreeView::expandAll);
    m_tree->expandAll();
    return side;
}

QWidget *ComparisonPage::buildDetail()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_glyph);
    head->addWidget(m_subject, 1, Qt::AlignVCenter);
    head->addWidget(m_severity);
    head->addWidget(m_position);
    head->addWidget(m_previous);
    head->addWidget(m_next);
    column->addLayout(head);
    column->addWidget(m_consequence);
    column->addWidget(m_remedy);
    m_view->setObjectName(QStringLiteral("differenceView"));
    column->addWidget(m_view);
    column->addStretch(1);
    column->addWidget(new Hairline(Qt::Horizontal));
    for (ChoiceRow *choice : {m_mend, m_accept, m_byHand}) {
        m_choices->addButton(choice->radio());
        column->addWidget(choice);
    }
    m_reason->setObjectName(QStringLiteral("reasonEdit"));
    auto *deed = new QHBoxLayout;
    deed->setSpacing(8);
    deed->addWidget(m_reason, 1);
    deed->addWidget(m_decide);
    column->addLayout(deed);
    column->addWidget(m_made);
    return side;
}

QString ComparisonPage::helpText() const
{
    return tr("Both configurations are compared by meaning: identifiers, times and order do not count. Each difference is decided: mended on the staging server, "
              "mended by hand, or accepted with a reason that the report prints. F7 and F8 go to the previous and the next one.");
}

void ComparisonPage::retranslate()
{
    setTitle(tr("Compare"));
    m_again->setText(tr("&Compare again"));
    m_search->setPlaceholderText(tr("Search differences (Ctrl+F)"));
    m_search->setAccessibleName(tr("Search differences"));
    m_tree->setAccessibleName(tr("Differences"));
    m_previous->setAccessibleName(tr("Previous difference"));
    m_previous->setToolTip(tr("Previous difference (F7)"));
    m_next->setAccessibleName(tr("Next difference"));
    m_next->setToolTip(tr("Next difference (F8)"));
    m_view->setAccessibleName(tr("Both values"));
    m_mend->setTexts(tr("&Mend on %1").arg(m_model->stagingName()), tr("The rule is carried over on page Rules."));
    m_accept->setTexts(tr("&Accept, with a reason"), tr("It stays as it is; the report prints the reason."));
    m_byHand->setTexts(tr("Mend by &hand, then compare again"), tr("A person changes it on the server."));
    m_reason->setPlaceholderText(tr("Reason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_decide->setText(tr("&Decide, next difference"));
    m_none->setTexts(tr("No differences"), tr("Both servers would compute the same."),
                     tr("What this does not tell"), {tr("what the directory holds"), tr("what a person changes from now on")});
    MigrationPage::retranslate();
}

void ComparisonPage::refresh()
{
    setSubtitle(m_model->coverage());
    QList<ChipEntry> chips{ChipEntry{QStringLiteral("all"), tr("All"), m_model->total(), Glyph::None}};
    for (const Severity severity : {Severity::Blocker, Severity::High, Severity::Medium, Severity::Low, Severity::Info})
        chips << ChipEntry{toWord(severity), severityTitle(severity), m_model->count(severity), glyphOf(severity)};
    m_chips->setChips(chips);
    m_decided->setText(m_model->decidedText());
    m_none->setVisible(m_model->isEmpty());
    m_columns->setVisible(!m_model->isEmpty());
    m_tree->viewport()->update();
    refreshCurrent();
}

void ComparisonPage::refreshCurrent()
{
    const Difference *difference = m_model->current();
    m_glyph->setGlyph(difference ? glyphOf(difference->severity) : Glyph::None);
    m_subject->setText(difference ? difference->subject() : QString());
    m_severity->setText(difference ? severityTitle(difference->severity) : QString());
    m_severity->setInk(difference ? inkOf(difference->severity) : Ink::Text);
    m_position->setText(m_model->position());
    m_consequence->setText(difference ? difference->consequence() : QString());
    m_remedy->setText(difference ? difference->remedy() : QString());
    m_view->setServers(m_model->activeName(), m_model->stagingName());
    QList<DifferenceRow> rows;
    if (difference) {
        for (const DifferenceDetail &detail : difference->details)
            rows << DifferenceRow{detail.title(), detail.active, detail.staging, detail.isChanged, detail.form == DifferenceDetail::Form::Expression};
        if (rows.isEmpty())
            rows << DifferenceRow{difference->subject(), difference->active, difference->staging, true, false};
    }
    m_view->setRows(rows);
    const bool open = difference && difference->needsDecision() && !m_model->isBusy();
    m_mend->radio()->setEnabled(open && m_model->mayMendOnStaging());
    m_accept->radio()->setEnabled(open);
    m_byHand->radio()->setEnabled(open);
    m_reason->setEnabled(open);
    m_decide->setEnabled(open && m_choices->checkedButton() && !m_reason->text().trimmed().isEmpty());
    m_made->setText(m_model->decision().isEmpty() ? QString() : tr("Decided by %1").arg(m_model->decisionReason()));
    const QModelIndex row = m_glyphs->mapFromSource(m_model->tree()->find(difference ? difference->id : QString()));
    if (row.isValid() && m_tree->currentIndex() != row)
        m_tree->setCurrentIndex(row);
}

void ComparisonPage::decide()
{
    const QAbstractButton *chosen = m_choices->checkedButton();
    const QString kind = chosen == m_mend->radio() ? QStringLiteral("mendOnStaging")
        : chosen == m_accept->radio()              ? QStringLiteral("accept")
                                                   : QStringLiteral("mendByHand");
    const QString reason = m_reason->text();
    m_reason->clear();
    m_model->decide(kind, reason);
}

void ComparisonPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F7)
        m_model->goToPrevious();
    else if (event->key() == Qt::Key_F8)
        m_model->goToNext();
    else
        MigrationPage::keyPressEvent(event);
}

} // namespace swingbridge
