// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/RulesModel.h"

#include "comparison/Decision.h"
#include "migration/MigrationSession.h"

namespace swingbridge {

RulesModel::RulesModel(MigrationSession *session, QObject *parent) : PageModel(session, PhaseId::Rules, parent)
{
    connect(session, &MigrationSession::changed, this, &RulesModel::expect);
    expect();
}

const QList<RuleProgress> &RulesModel::rules() const
{
    return workspace().rules.isEmpty() ? m_expected : workspace().rules;
}

ConnectorMap RulesModel::expectedMap() const
{
    ConnectorMap map = workspace().comparison.connectorMap;
    for (const MappedConnector &connector : QList<MappedConnector>(map.connectors))
        (void)map.confirm(connector.from, connector.matchedBy);
    return map;
}

void RulesModel::expect()
{
    const ComparisonState &comparison = workspace().comparison;
    const qsizetype decisions = workspace().record.decisions().size();
    if (!comparison.isRead || (comparison.readAt == m_expectedFor && decisions == m_expectedDecisions))
        return;
    m_expectedFor = comparison.readAt;
    m_expectedDecisions = decisions;
    m_expected.clear();
    const QSet<Guid> wanted = decided();
    for (const RuleTransfer &transfer : planTransfer(comparison.active, comparison.staging, expectedMap())) {
        RuleProgress progress;
        progress.transfer = transfer;
        if (transfer.isOpen() && !wanted.contains(transfer.rule.identifier))
            progress.result = QStringLiteral("skipped");
        m_expected << progress;
    }
}

QSet<Guid> RulesModel::decided() const
{
    QSet<Guid> rules;
    for (const Difference &difference : workspace().comparison.result.differences) {
        const Decision *decision = currentDecision(workspace().record.decisions(), difference);
        if (decision && decision->kind == DecisionKind::MendOnStaging && difference.mend == Mend::ApplyRule)
            rules << difference.activeRule;
    }
    return rules;
}

QString RulesModel::activeName() const
{
    return workspace().activeName();
}

QString RulesModel::stagingName() const
{
    return workspace().targetName();
}

QString RulesModel::summary() const
{
    return tr("Custom rules of %1 that are to be run on %2, one at a time, each read back. Only connector GUIDs are rewritten.").arg(activeName(), stagingName());
}

int RulesModel::toRun() const
{
    int count = 0;
    for (const Difference &difference : workspace().comparison.result.differences) {
        const Decision *decision = currentDecision(workspace().record.decisions(), difference);
        count += decision && decision->kind == DecisionKind::MendOnStaging ? 1 : 0;
    }
    return count;
}

QList<RuleLine> RulesModel::lines() const
{
    QList<RuleLine> lines;
    for (const RuleProgress &progress : rules()) {
        RuleLine line;
        line.id = progress.transfer.rule.identifier.toString();
        line.name = progress.transfer.rule.name;
        line.findings = int(progress.transfer.findings.size());
        if (progress.result == QLatin1String("running")) {
            line.state = RuleLine::State::Running;
            line.word = tr("running on %1").arg(stagingName());
        } else if (progress.result == QLatin1String("failed")) {
            line.state = RuleLine::State::Failed;
            line.word = progress.message.isEmpty() ? tr("read back, different") : progress.message;
        } else if (progress.result == QLatin1String("created") || progress.result == QLatin1String("replaced")) {
            line.state = RuleLine::State::Done;
            line.word = tr("read back, equal");
        } else if (progress.transfer.state == TransferState::Equal) {
            line.state = RuleLine::State::Equal;
            line.word = tr("equal already");
        } else if (progress.result == QLatin1String("skipped")) {
            line.state = RuleLine::State::Skipped;
            line.word = tr("stays as it is, as decided");
        } else {
            line.word = progress.transfer.state == TransferState::Different ? tr("to replace the other one") : tr("to be created");
        }
        lines << line;
    }
    return lines;
}

QList<MapLine> RulesModel::map() const
{
    QList<MapLine> lines;
    for (const MappedConnector &connector : workspace().comparison.connectorMap.connectors) {
        MapLine line;
        line.id = connector.from.toString();
        line.from = connector.name;
        line.fromId = connector.from.toString();
        line.toId = connector.to.toString();
        line.how = tr("matched by %1").arg(connector.matchedBy);
        line.isConfirmed = !connector.needsConfirmation() || workspace().record.connectorMap().contains(line.fromId);
        lines << line;
    }
    return lines;
}

void RulesModel::setCurrent(const QString &id)
{
    if (id == m_current || id.isEmpty())
        return;
    m_current = id;
    Q_EMIT changed();
}

const RuleProgress *RulesModel::progress(const QString &id) const
{
    for (const RuleProgress &progress : rules()) {
        if (progress.transfer.rule.identifier.toString() == id)
            return &progress;
    }
    return rules().isEmpty() ? nullptr : &rules().constFirst();
}

RewrittenScript RulesModel::script() const
{
    const RuleProgress *shown = progress(m_current);
    if (!shown)
        return {};
    return rewriteScript(shown->transfer.rule, expectedMap()).value_or(RewrittenScript());
}

QStringList RulesModel::findings() const
{
    QStringList texts;
    const RuleProgress *shown = progress(m_current);
    if (!shown)
        return texts;
    for (const LintFinding &finding : shown->transfer.findings)
        texts << finding.message() + QLatin1Char(' ') + finding.remedy();
    return texts;
}

// Running rules changes the staging server: it happens by the deed, except when there is nothing to run.
void RulesModel::enter()
{
    if (toRun() == 0)
        PageModel::enter();
}

QString RulesModel::deedText() const
{
    return isReady() ? QString() : tr("&Run %Ln rule(s) on %1", nullptr, toRun()).arg(stagingName());
}

bool RulesModel::isDeedEnabled() const
{
    return isReady() || !isBusy();
}

void RulesModel::deed()
{
    if (isReady())
        Q_EMIT advanceRequested();
    else
        readAgain();
}

QString RulesModel::reason() const
{
    if (isRunningHere() || isReady() || error())
        return PageModel::reason();
    return tr("Changes %1, which is in staging mode").arg(stagingName());
}

} // namespace swingbridge
