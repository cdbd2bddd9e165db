// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/RuleScriptPanel.h"

#include "common/Button.h"
#include "common/CodeView.h"
#include "common/Hairline.h"
#include "common/TextLabel.h"
#include "rules/RuleFindingList.h"
#include "rules/RuleGlyphs.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace swingbridge {

RuleScriptPanel::RuleScriptPanel(RulesModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_title((new TextLabel(FontRole::Section))->wrapped())
    , m_proof((new TextLabel(FontRole::Small, Ink::Secondary))->wrapped())
    , m_previous(new Button(Button::Kind::Plain, Icon::ChevronUp, QStringLiteral("previousPlaceButton")))
    , m_next(new Button(Button::Kind::Plain, Icon::ChevronDown, QStringLiteral("nextPlaceButton")))
    , m_code(new CodeView)
    , m_findings(new RuleFindingList)
    , m_verdict((new TextLabel)->wrapped())
    , m_undo(new Button(Button::Kind::Plain, Icon::None, QStringLiteral("undoRepairsButton")))
    , m_remove(new Button(Button::Kind::Plain, Icon::Close, QStringLiteral("removeScriptButton")))
    , m_run(new Button(Button::Kind::Plain, Icon::Play, QStringLiteral("runScriptButton")))
{
    m_title->setObjectName(QStringLiteral("scriptTitle"));
    m_proof->setObjectName(QStringLiteral("scriptProof"));
    m_code->setObjectName(QStringLiteral("ruleScriptView"));
    m_verdict->setObjectName(QStringLiteral("scriptVerdict"));
    build();
    connect(m_previous, &Button::clicked, this, [this] { goToPlace(-1); });
    connect(m_next, &Button::clicked, this, [this] { goToPlace(1); });
    connect(m_findings, &RuleFindingList::repairRequested, m_model, &RulesModel::makeRepair);
    connect(m_undo, &Button::clicked, m_model, &RulesModel::undoRepairs);
    connect(m_run, &Button::clicked, m_model, &RulesModel::runCurrent);
    connect(m_remove, &Button::clicked, m_model, &RulesModel::removeCurrent);
}

void RuleScriptPanel::build()
{
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_title);
    texts->addWidget(m_proof);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addLayout(texts, 1);
    head->addWidget(m_previous, 0, Qt::AlignTop);
    head->addWidget(m_next, 0, Qt::AlignTop);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_verdict, 1);
    foot->addWidget(m_undo);
    foot->addWidget(m_remove);
    foot->addWidget(m_run);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_code, 1);
    column->addWidget(new Hairline(Qt::Horizontal));
    column->addWidget(m_findings);
    column->addLayout(foot);
}

void RuleScriptPanel::retranslate()
{
    m_previous->setAccessibleName(tr("Previous place"));
    m_previous->setToolTip(tr("Previous rewritten or found line (F7)"));
    m_next->setAccessibleName(tr("Next place"));
    m_next->setToolTip(tr("Next rewritten or found line (F8)"));
    m_code->setHeads(tr("From %1").arg(m_model->activeName()), tr("as exported"), tr("For %1").arg(m_model->stagingName()), tr("rewritten"));
    m_undo->setText(tr("&Undo the repairs"));
    m_remove->setText(tr("Re&move"));
    m_findings->setAccessibleName(tr("Findings about this script"));
    m_findings->forget();
    refresh();
}

void RuleScriptPanel::goToPlace(int direction)
{
    if (direction > 0)
        m_code->goToNext();
    else
        m_code->goToPrevious();
}

void RuleScriptPanel::refresh()
{
    refreshCode();
    m_verdict->setText(m_model->verdict());
    m_undo->setVisible(m_model->isRepaired());
    m_remove->setVisible(m_model->isAdded());
    m_run->setText(m_model->runText());
    m_run->setVisible(!m_model->runText().isEmpty());
    m_run->setEnabled(m_model->mayRun());
}

void RuleScriptPanel::refreshCode()
{
    const ShownScript &script = m_model->script();
    const bool isAnother = m_model->current() != m_shown;
    m_shown = m_model->current();
    m_title->setText(script.title);
    m_proof->setText(script.proof);
    m_code->setLines(script.lines);
    QMap<int, CodeFinding> findings;
    for (const ShownFinding &finding : script.findings) {
        if (finding.line > 0 && !findings.contains(finding.line)) // worst first
            findings.insert(finding.line, CodeFinding{findingGlyph(finding.severity), finding.message});
    }
    m_code->setFindings(findings);
    m_findings->show(script.findings, m_model->isAdded());
    if (isAnother)
        goToPlace(1);
}

} // namespace swingbridge
