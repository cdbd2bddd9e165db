// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/ServerCopyColumn.h"

#include "backup/BackupModel.h"
#include "common/FactList.h"
#include "common/FactTable.h"
#include "common/RoleHeader.h"
#include "common/TextLabel.h"

#include <QVBoxLayout>

namespace swingbridge {
namespace {

LabelledFact copyFact(const QString &label, const QString &value, Glyph glyph = Glyph::None)
{
    LabelledFact fact;
    fact.label = label;
    fact.value = value;
    fact.glyph = glyph;
    return fact;
}

Glyph settingsGlyph(CopiedServer::Settings settings)
{
    switch (settings) {
    case CopiedServer::Settings::NotAsked: return Glyph::Waiting;
    case CopiedServer::Settings::Fresh: return Glyph::Passed;
    case CopiedServer::Settings::Stale: return Glyph::Medium;
    case CopiedServer::Settings::None: return Glyph::Info;
    }
    Q_UNREACHABLE();
}

} // namespace

ServerCopyColumn::ServerCopyColumn(int number, QWidget *parent)
    : QWidget(parent)
    , m_head(new RoleHeader)
    , m_facts(new FactList)
    , m_stepsHead((new TextLabel(FontRole::Strong))->wrapped())
    , m_steps(new FactTable(FactTable::Density::Guards))
{
    m_facts->setObjectName(QStringLiteral("copyFacts%1").arg(number));
    m_facts->setLabelWidth(84);
    m_steps->setObjectName(QStringLiteral("settingsSteps%1").arg(number));
    m_steps->setFitsContent(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_head, m_facts, m_stepsHead, m_steps})
        column->addWidget(widget);
    column->addStretch(1);
}

void ServerCopyColumn::retranslate()
{
    m_facts->setAccessibleName(tr("What was stored"));
    m_stepsHead->setText(tr("For a fresh settings file"));
    m_steps->setAccessibleName(tr("For a fresh settings file"));
    m_steps->setHeads(QString(), QString(), {}, QString());
}

void ServerCopyColumn::setCopy(const CopiedServer &copy, const QStringList &settingsSteps)
{
    m_head->setServer(copy.isActive ? PlateState::Active : PlateState::Staging, copy.server, copy.isActive ? tr("active") : tr("staging"));
    m_head->setAge(copy.takenAt);
    QList<LabelledFact> facts;
    if (copy.state == CopiedServer::State::Stored) {
        facts << copyFact(tr("Stored"), copy.files, Glyph::Passed) << copyFact(tr("Settings"), copy.settingsText, settingsGlyph(copy.settings))
              << copyFact(tr("Folder"), copy.folder);
        facts.last().isCode = true;
    } else {
        const bool isRunning = copy.state == CopiedServer::State::Running;
        facts << copyFact(tr("Stored"), isRunning ? tr("being copied") : tr("not yet"), isRunning ? Glyph::Running : Glyph::Waiting);
    }
    m_facts->setFacts(facts);
    QList<Fact> steps;
    for (const QString &text : settingsSteps) {
        Fact fact;
        fact.id = QStringLiteral("step%1").arg(steps.size() + 1);
        fact.glyph = Glyph::Waiting;
        fact.name = tr("%1. %2", "number and step").arg(steps.size() + 1).arg(text);
        steps << fact;
    }
    m_steps->setFacts(steps);
    m_stepsHead->setVisible(!steps.isEmpty());
    m_steps->setVisible(!steps.isEmpty());
}

} // namespace swingbridge
