// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/Decision.h"
#include "foundation/JsonText.h"
#include "migration/ComparisonPhase.h"
#include "migration/MigrationTexts.h"
#include "migration/Phases.h"
#include "migration/RuleRun.h"
#include "migration/Workspace.h"
#include "rules/ScriptTransfer.h"

#include <utility>

namespace swingbridge {
namespace {

//! The rules of the staging server that shall be removed: they exist there only, and a person said "mend on staging".
QList<Guid> rulesToRemove(const Workspace &work)
{
    QList<Guid> rules;
    for (const Difference &difference : work.comparison.result.differences) {
        const Decision *decision = currentDecision(work.record.decisions(), difference);
        if (decision && decision->kind == DecisionKind::MendOnStaging && difference.mend == Mend::RemoveRule)
            rules << difference.stagingRule;
    }
    return rules;
}

//! The rules of the active server that a person wants on the staging server.
QSet<QString> rulesToApply(const Workspace &work)
{
    QSet<QString> rules;
    for (const Difference &difference : work.comparison.result.differences) {
        const Decision *decision = currentDecision(work.record.decisions(), difference);
        if (!decision || decision->kind != DecisionKind::MendOnStaging || difference.mend != Mend::ApplyRule)
            continue;
        rules << difference.activeRule.toString();
        for (const Guid &further : difference.furtherRules) // several rules that lost their rank are one decision
            rules << further.toString();
    }
    return rules;
}

//! Confirms in the journal what the pairing by system found; what it did not find is asked.
Result<QList<Question>> confirmMap(Workspace &work)
{
    ConnectorMap &map = work.comparison.connectorMap;
    QList<Question> open;
    for (const MappedConnector &connector : std::as_const(map.connectors)) {
        const QString from = connector.from.toString();
        if (!connector.needsConfirmation() || work.record.connectorMap().contains(from))
            continue;
        const Json payload = {{"from", from}, {"to", connector.to.toString()}, {"name", connector.name}, {"matchedBy", connector.matchedBy},
                              {"by", work.operatorName()}};
        const auto draft = EntryDraft(EntryKind::Decision, payload).inPhase(toWord(PhaseId::Rules)).atStep(QStringLiteral("connectorMap"));
        if (const auto kept = work.append(draft); !kept)
            return failure(kept.error());
    }
    for (auto it = work.record.connectorMap().cbegin(); it != work.record.connectorMap().cend(); ++it) {
        const auto from = Guid::parse(it.key());
        const auto to = Guid::parse(it.value());
        if (from && to && map.target(*from) == *to)
            (void)map.confirm(*from, work.operatorName());
        else if (from && to)
            (void)map.assign(*from, *to, work.operatorName());
    }
    for (const UnmatchedConnector &unmatched : std::as_const(map.unmatched)) {
        const bool isAnswered = work.record.connectorMap().contains(unmatched.identifier.toString()); // also with "none of them"
        if (!isAnswered && map.target(unmatched.identifier).isNull() && unmatched.candidates.size() > 1)
            open << Question(PhaseId::Rules, Question::Kind::ConnectorMap, unmatched.identifier.toString(), unmatched.name,
                             QStringLiteral("swingbridge-cli rules map ACTIVE STAGING --output MAP.json --confirm FROM=TO"));
    }
    return open;
}

//! Ids of the differences that a person said to mend by hand and that are still there.
QStringList leftToMendByHand(const Workspace &work)
{
    QStringList left;
    for (const Difference &difference : work.comparison.result.differences) {
        const Decision *decision = currentDecision(work.record.decisions(), difference);
        if (decision && decision->kind == DecisionKind::MendByHand)
            left << difference.id;
    }
    return left;
}

//! After everything that can be mended from here: what a person mends at the server, then a look at what is left.
QCoro::Task<Result<QList<Question>>> mendByHand(std::shared_ptr<Workspace> work, std::stop_token stop)
{
    QStringList left = leftToMendByHand(*work);
    if (!left.isEmpty() && work->world.person) {
        const auto mended = co_await work->world.person->mendByHand(work->targetName(), left, stop);
        if (!mended)
            co_return failure(mended.error());
        const auto compared = co_await compareServers(work, stop);
        if (!compared)
            co_return failure(compared.error());
        left = leftToMendByHand(*work);
    }
    QList<Question> open;
    for (const QString &id : std::as_const(left)) {
        const QString subject = work->comparison.difference(id)->subject();
        open << Question(PhaseId::Rules, Question::Kind::ByHand, id,
                         QCoreApplication::translate("Migration", "%1 is still to be mended by hand on %2.").arg(subject, work->targetName()),
                         QStringLiteral("swingbridge-cli resume DIR"));
    }
    co_return open;
}

//! What the person's decisions and the added scripts come to, in the order in which it is applied.
QList<RuleProgress> plannedRules(const Workspace &work)
{
    QList<RuleProgress> rules;
    const QSet<QString> wanted = rulesToApply(work);
    for (const RuleTransfer &transfer : planTransfer(work.comparison.active, work.comparison.staging, work.comparison.connectorMap)) {
        RuleProgress progress;
        progress.transfer = transfer;
        if (transfer.isOpen() && !wanted.contains(transfer.rule.identifier.toString()))
            progress.result = QStringLiteral("skipped");
        rules.append(progress);
    }
    for (const ScriptTransfer &script : planScripts(work.addedScripts, work.comparison.staging, work.targetName())) {
        RuleProgress progress;
        progress.transfer = script.transfer;
        progress.transfer.rule.name = script.name;
        progress.file = script.file;
        progress.message = script.refusal;
        if (script.isRefused())
            progress.result = QStringLiteral("refused");
        rules.append(progress);
    }
    return rules;
}

//! The rules that are still to be run; of them \a only, unless it is null.
QList<qsizetype> stillOpen(const QList<RuleProgress> &rules, const Guid &only)
{
    QList<qsizetype> open;
    for (qsizetype i = 0; i < rules.size(); ++i) {
        const RuleProgress &rule = rules.at(i);
        if (rule.result.isEmpty() && rule.transfer.isOpen() && (only.isNull() || rule.transfer.rule.identifier == only))
            open.append(i);
    }
    return open;
}

} // namespace

QCoro::Task<Result<PhaseResult>> runRulesPhase(std::shared_ptr<Workspace> work, std::stop_token stop)
{
    if (!work->comparison.isRead) {
        const auto compared = co_await compareServers(work, stop);
        if (!compared)
            co_return failure(compared.error());
    }
    const auto questions = confirmMap(*work);
    if (!questions)
        co_return failure(questions.error());
    work->ask(PhaseId::Rules, *questions);

    work->rules = plannedRules(*work);
    work->announce();
    if (!questions->isEmpty())
        co_return PhaseResult(PhaseId::Rules, PhaseState::Open);
    const Guid only = std::exchange(work->onlyRule, Guid());
    const QList<qsizetype> open = stillOpen(work->rules, only);
    const qsizetype later = stillOpen(work->rules, Guid()).size() - open.size();
    const QList<Guid> remove = later > 0 ? QList<Guid>() : rulesToRemove(*work);
    QVariantMap facts;
    facts.insert(QStringLiteral("applied"), int(open.size() + remove.size()));
    if (!open.isEmpty() || !remove.isEmpty()) {
        const auto carried = co_await runRules(work, open, remove, stop);
        if (!carried)
            co_return failure(carried.error());
        const auto compared = co_await compareServers(work, stop); // after mending, compare again
        if (!compared)
            co_return failure(compared.error());
    }
    if (later > 0)
        co_return PhaseResult(PhaseId::Rules, PhaseState::Open);
    const auto byHand = co_await mendByHand(work, stop);
    if (!byHand)
        co_return failure(byHand.error());
    work->ask(PhaseId::Rules, *byHand);
    co_return PhaseResult(PhaseId::Rules, byHand->isEmpty() ? PhaseState::Done : PhaseState::Open, facts);
}

} // namespace swingbridge
