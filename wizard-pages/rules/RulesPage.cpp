// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/RulesPage.h"

#include "common/CodeView.h"
#include "common/FactTable.h"
#include "common/Hairline.h"
#include "common/TextLabel.h"
#include "rules/RulesModel.h"

#include <QVBoxLayout>
#include <QHBoxLayout>

namespace swingbridge {
namespace {

Glyph glyphOf(RuleLine::State state)
{
    switch (state) {
    case RuleLine::State::Equal:
    case RuleLine::State::Done: return Glyph::Passed;
    case RuleLine::State::Waiting: return Glyph::Waiting;
    case RuleLine::State::Skipped: return Glyph::Skipped;
    case RuleLine::State::Running: return Glyph::Running;
    case RuleLine::State::Failed: return Glyph::Failed;
    }
    Q_UNREACHABLE();
}

} // namespace

RulesPage::RulesPage(RulesModel *model, QWidget *parent)
    : MigrationPage(model, parent)
    , m_model(model)
    , m_mapHead(new TextLabel(FontRole::Section))
    , m_map(new FactTable(FactTable::Density::Guards))
    , m_scriptsHead(new TextLabel(FontRole::Section))
    , m_scripts(new FactTable(FactTable::Density::Guards))
    , m_code(new CodeView)
    , m_findings((new TextLabel(FontRole::Small, Ink::High))->wrapped())
{
    m_map->setObjectName(QStringLiteral("connectorMapTable"));
    m_map->setFitsContent(true);
    m_scripts->setObjectName(QStringLiteral("ruleTable"));
    m_code->setObjectName(QStringLiteral("ruleScriptView"));
    auto *right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(m_code, 1);
    right->addWidget(m_findings);
    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(m_scriptsHead);
    left->addWidget(m_scripts, 1);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(24);
    columns->addLayout(left, 1);
    columns->addWidget(new Hairline(Qt::Vertical));
    columns->addLayout(right, 1);
    content()->addWidget(m_mapHead);
    content()->addWidget(m_map);
    content()->addLayout(columns, 1);
    connect(m_scripts, &FactTable::currentFactChanged, m_model, &RulesModel::setCurrent);
    retranslate();
}

QString RulesPage::helpText() const
{
    return tr("An AD connector has another GUID on every server. In each rule exactly these GUIDs are replaced and nothing else; both texts stand side by side. "
              "Rules are run one at a time and read back before the next one.");
}

void RulesPage::retranslate()
{
    setTitle(tr("Rules"));
    m_mapHead->setText(tr("Which connector stands for which"));
    m_map->setAccessibleName(tr("Connector map"));
    m_map->setHeads(QString(), tr("Connector"), {m_model->activeName(), m_model->stagingName()}, tr("How"));
    m_scriptsHead->setText(tr("Custom rules"));
    m_scripts->setAccessibleName(tr("Custom rules"));
    m_scripts->setHeads(QString(), tr("Rule"), {tr("State")}, tr("Findings"));
    m_code->setAccessibleName(tr("The rule's script before and after"));
    m_code->setHeads(tr("From %1").arg(m_model->activeName()), tr("as exported"), tr("For %1").arg(m_model->stagingName()), tr("rewritten"));
    MigrationPage::retranslate();
}

void RulesPage::refresh()
{
    setSubtitle(m_model->summary());
    refreshMap();
    refreshScripts();
    refreshCode();
}

void RulesPage::refreshMap()
{
    QList<Fact> facts;
    for (const MapLine &line : m_model->map()) {
        Fact fact;
        fact.id = line.id;
        fact.glyph = line.isConfirmed ? Glyph::Passed : Glyph::Waiting;
        fact.name = line.from;
        fact.evidence = QStringList{line.fromId, line.toId};
        fact.age = line.how;
        facts << fact;
    }
    m_map->setFacts(facts);
}

void RulesPage::refreshScripts()
{
    QList<Fact> facts;
    for (const RuleLine &line : m_model->lines()) {
        Fact fact;
        fact.id = line.id;
        fact.glyph = glyphOf(line.state);
        fact.name = line.name;
        fact.evidence = QStringList(line.word);
        fact.age = line.findings > 0 ? QString::number(line.findings) : QString();
        fact.isStrong = line.state == RuleLine::State::Waiting;
        fact.toolTip = line.word;
        facts << fact;
    }
    m_scripts->setFacts(facts);
    if (m_scripts->currentId().isEmpty() && !facts.isEmpty())
        m_scripts->setCurrentId(facts.first().id);
}

void RulesPage::refreshCode()
{
    const RewrittenScript script = m_model->script();
    QList<TextMark> marks;
    for (const RewrittenGuid &guid : script.changed)
        marks << TextMark{int(guid.span.start), int(guid.span.length)};
    m_code->setLines(codeLines(script.before, marks, script.after, marks));
    const QStringList findings = m_model->findings();
    m_findings->setVisible(!findings.isEmpty());
    m_findings->setText(findings.join(QLatin1Char('\n')));
}

} // namespace swingbridge
