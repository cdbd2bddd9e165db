// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/DifferencePane.h"

#include "common/Button.h"
#include "common/DifferenceView.h"
#include "common/FactList.h"
#include "common/GlyphLabel.h"
#include "common/Hairline.h"
#include "common/TextLabel.h"
#include "comparison/ComparisonModel.h"
#include "comparison/DecisionPanel.h"
#include "comparison/SeverityGlyphs.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace swingbridge {
namespace {

constexpr int mostPaths = 12; // places of one difference that are named

Ink inkOfSeverity(Severity severity)
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

DifferencePane::DifferencePane(ComparisonModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_glyph(new GlyphLabel)
    , m_subject((new TextLabel(FontRole::Section))->wrapped())
    , m_severity(new TextLabel(FontRole::SmallStrong))
    , m_position(new TextLabel(FontRole::Small, Ink::Secondary))
    , m_previous(new Button(Button::Kind::Plain, Icon::ChevronUp, QStringLiteral("previousDifferenceButton")))
    , m_next(new Button(Button::Kind::Plain, Icon::ChevronDown, QStringLiteral("nextDifferenceButton")))
    , m_middle(new QScrollArea)
    , m_consequence((new TextLabel)->wrapped()->selectable())
    , m_remedy((new TextLabel(FontRole::Body, Ink::Secondary))->wrapped()->selectable())
    , m_view(new DifferenceView)
    , m_facts(new FactList)
    , m_decision(new DecisionPanel(model))
{
    m_subject->setObjectName(QStringLiteral("differenceSubject"));
    m_severity->setObjectName(QStringLiteral("differenceSeverity"));
    m_position->setObjectName(QStringLiteral("differencePosition"));
    m_consequence->setObjectName(QStringLiteral("differenceConsequence"));
    m_remedy->setObjectName(QStringLiteral("differenceRemedy"));
    m_view->setObjectName(QStringLiteral("differenceView"));
    m_facts->setObjectName(QStringLiteral("differenceFacts"));
    for (TextLabel *label : {m_consequence, m_remedy})
        label->setFocusPolicy(Qt::ClickFocus); // to be marked and copied; not a stop for Tab
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(buildHead());
    column->addWidget(buildMiddle(), 1);
    column->addWidget(new Hairline(Qt::Horizontal));
    column->addWidget(m_decision);
    connect(m_previous, &Button::clicked, m_model, &ComparisonModel::goToPrevious);
    connect(m_next, &Button::clicked, m_model, &ComparisonModel::goToNext);
}

QLayout *DifferencePane::buildHead()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_glyph);
    head->addWidget(m_subject, 1, Qt::AlignVCenter);
    head->addWidget(m_severity);
    head->addWidget(m_position);
    head->addWidget(m_previous);
    head->addWidget(m_next);
    return head;
}

QWidget *DifferencePane::buildMiddle()
{
    auto *paper = new QWidget;
    paper->setBackgroundRole(QPalette::Base);
    paper->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(paper);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_consequence);
    column->addWidget(m_remedy);
    column->addWidget(m_view);
    auto *facts = new QHBoxLayout; // in line with the keys and values above
    facts->setContentsMargins(Fonts::scaled(10), 0, 0, 0);
    facts->addWidget(m_facts);
    column->addLayout(facts);
    column->addStretch(1);
    m_middle->setObjectName(QStringLiteral("differenceMiddle"));
    m_middle->setWidget(paper);
    m_middle->setWidgetResizable(true);
    m_middle->setFrameShape(QFrame::NoFrame);
    m_middle->setFocusPolicy(Qt::NoFocus);
    m_middle->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_middle->viewport()->setBackgroundRole(QPalette::Base);
    return m_middle;
}

void DifferencePane::retranslate()
{
    m_previous->setAccessibleName(tr("Previous difference"));
    m_previous->setToolTip(tr("Previous difference (F7)"));
    m_next->setAccessibleName(tr("Next difference"));
    m_next->setToolTip(tr("Next difference (F8)"));
    m_decision->retranslate();
}

void DifferencePane::refresh()
{
    const Difference *difference = m_model->current();
    m_glyph->setGlyph(difference ? glyphOf(difference->severity) : Glyph::None);
    m_subject->setText(difference ? difference->subject() : QString());
    m_severity->setText(difference ? severityTitle(difference->severity) : QString());
    m_severity->setInk(difference ? inkOfSeverity(difference->severity) : Ink::Text);
    m_position->setText(m_model->position());
    m_consequence->setText(difference ? difference->consequence() : QString());
    m_remedy->setText(difference ? difference->remedy() : QString());
    m_view->setServers(m_model->activeName(), m_model->stagingName());
    m_view->setRows(m_model->rows());
    refreshFacts();
    m_decision->refresh();
    const QString shown = difference ? difference->id : QString();
    if (shown != m_shown)
        m_middle->verticalScrollBar()->setValue(0);
    m_shown = shown;
}

void DifferencePane::refreshFacts()
{
    QList<LabelledFact> facts;
    const auto add = [&facts](const QString &label, const QString &value, bool isCode) {
        LabelledFact fact;
        fact.label = label;
        fact.value = value;
        fact.ink = Ink::Secondary;
        fact.isCode = isCode;
        facts << fact;
    };
    if (const Difference *difference = m_model->current()) {
        QStringList paths = difference->paths.isEmpty() ? QStringList{difference->path} : difference->paths;
        const int more = int(paths.size()) - mostPaths;
        paths = paths.mid(0, mostPaths);
        if (more > 0)
            paths << tr("and %Ln more", nullptr, more);
        if (difference->consequences > 0)
            add(tr("Follows from it"), tr("%Ln further deviation(s), which are not listed", nullptr, difference->consequences), false);
        add(tr("Found in"), paths.join(QLatin1Char('\n')), true);
    }
    m_facts->setFacts(facts);
}

} // namespace swingbridge
