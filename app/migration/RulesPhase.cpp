// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/Decision.h"
#include "foundation/JsonText.h"
#include "migration/ComparisonPhase.h"
#include "migration/MigrationTexts.h"
#include "migration/Phases.h"
#include "migration/ServerWork.h"
#include "migration/Workspace.h"

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
        if (decision && decision->kind == DecisionKind::MendOnStaging && difference.mend == Mend::ApplyRule)
            rules << difference.activeRule.toString();
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
        if (map.target(unmatched.identifier).isNull() && unmatched.candidates.size() > 1)
            open << Question(PhaseId::Rules, Question::Kind::ConnectorMap, unmatched.identifier.toString(), unmatched.name,
                             QStringLiteral("swingbridge-cli rules map ACTIVE STAGING --output MAP.json --confirm FROM=TO"));
    }
    return open;
}

Json rulePayload(const RuleProgress &rule, const Guid &from, const Guid &to)
{
    Json rewritten = Json::array();
    if (!(from == to))
        rewritten.push_back(Json({{"from", from.toString()}, {"to", to.toString()}}));
    return {{"rule", rule.transfer.rule.name}, {"identifier", rule.transfer.wanted.identifier.toString()}, {"result", rule.result},
            {"readBack", rule.readBack}, {"rewritten", rewritten}};
}

//! Runs one rule on the staging server and reads it back: what was sent proves nothing.
QCoro::Task<Done> applyRule(std::shared_ptr<Workspace> work, qsizetype index, CommandContext context, std::stop_token stop)
{
    const QString server = work->targetName();
    const auto driver = work->driver(server);
    const RuleTransfer transfer = work->rules.at(index).transfer;
    work->rules[index].result = QStringLiteral("running");
    work->announce();
    const Json intent = {{"operation", "rule.apply"}, {"rule", transfer.rule.name}, {"counter", context.token.counter()}};
    if (const auto kept = work->append(EntryDraft(EntryKind::Intent, intent).inPhase(toWord(PhaseId::Rules)).atStep(QStringLiteral("rule.apply")).about(server)); !kept)
        co_return failure(kept.error());

    Json wanted;
    to_json(wanted, transfer.wanted);
    const QByteArray ruleJson = QByteArray::fromStdString(wanted.dump());
    const auto applied = co_await driver->applyRule(context, ruleJson, stop);
    const auto seen = co_await driver->rule(transfer.wanted.identifier, stop);
    RuleProgress progress = work->rules.at(index);
    if (!seen) {
        progress.result = QStringLiteral("failed");
        progress.readBack = QStringLiteral("notRead");
        progress.message = applied ? seen.error().summary() : applied.error().summary();
    } else {
        const auto json = parseJson(seen->ruleJson, transfer.rule.name);
        const auto rule = json ? readSyncRule(*json) : Result<SyncRule>(failure(json.error()));
        const bool equal = rule && sameRule(transfer.wanted, *rule);
        progress.readBack = equal ? QStringLiteral("equal") : QStringLiteral("different");
        progress.result = !equal ? QStringLiteral("failed") : transfer.existing.isNull() ? QStringLiteral("created") : QStringLiteral("replaced");
    }
    work->rules[index] = progress;
    const Json payload = rulePayload(progress, transfer.rule.connector, transfer.wanted.connector);
    const auto kept = work->append(EntryDraft(EntryKind::Capture, payload).inPhase(toWord(PhaseId::Rules)).atStep(QStringLiteral("rule")).about(server));
    work->announce();
    if (kept && progress.readBack != QLatin1String("equal"))
        co_return failure(applied ? MigrationTexts::ruleNotEqual(transfer.rule.name, server) : applied.error());
    co_return kept;
}

QCoro::Task<Done> removeRule(std::shared_ptr<Workspace> work, Guid rule, CommandContext context, std::stop_token stop)
{
    const QString server = work->targetName();
    const Json intent = {{"operation", "rule.remove"}, {"rule", rule.toString()}, {"counter", context.token.counter()}};
    if (const auto kept = work->append(EntryDraft(EntryKind::Intent, intent).inPhase(toWord(PhaseId::Rules)).atStep(QStringLiteral("rule.remove")).about(server)); !kept)
        co_return failure(kept.error());
    const auto removed = co_await work->driver(server)->removeRule(context, rule, stop);
    if (!removed)
        co_return failure(removed.error());
    co_return done(); // what is left is seen by the comparison that follows
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

QCoro::Task<Done> carryOver(std::shared_ptr<Workspace> work, QList<qsizetype> open, QList<Guid> remove, std::stop_token stop)
{
    const QString server = work->targetName();
    const auto idle = co_await awaitIdle(work->driver(server), work->world.clock, std::chrono::minutes(45), stop);
    if (!idle)
        co_return failure(idle.error());
    const auto context = co_await Workspace::claimWork(work, server, stop);
    if (!context)
        co_return failure(context.error());
    Done outcome = done();
    qint64 carried = 0;
    for (const qsizetype index : open) {
        if (stop.stop_requested())
            outcome = failure(MigrationTexts::cancelled());
        else
            outcome = co_await applyRule(work, index, *context, stop);
        if (!outcome)
            break;
        work->report(Progress(server, Progress::Unit::Steps, ++carried, open.size()));
    }
    for (const Guid &rule : remove) {
        if (!outcome)
            break;
        outcome = co_await removeRule(work, rule, *context, stop);
    }
    const auto released = co_await Workspace::releaseWork(work, server, *context);
    if (!outcome)
        co_return outcome;
    co_return released;
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

    const QSet<QString> wanted = rulesToApply(*work);
    work->rules.clear();
    QList<qsizetype> open;
    const QList<RuleTransfer> transfers = planTransfer(work->comparison.active, work->comparison.staging, work->comparison.connectorMap);
    for (const RuleTransfer &transfer : transfers) {
        RuleProgress progress;
        progress.transfer = transfer;
        const bool apply = transfer.isOpen() && wanted.contains(transfer.rule.identifier.toString());
        if (apply)
            open << work->rules.size();
        else if (transfer.isOpen())
            progress.result = QStringLiteral("skipped");
        work->rules.append(progress);
    }
    work->announce();
    if (!questions->isEmpty())
        co_return PhaseResult(PhaseId::Rules, PhaseState::Open);
    const QList<Guid> remove = rulesToRemove(*work);
    QVariantMap facts;
    facts.insert(QStringLiteral("applied"), int(open.size() + remove.size()));
    if (!open.isEmpty() || !remove.isEmpty()) {
        const auto carried = co_await carryOver(work, open, remove, stop);
        if (!carried)
            co_return failure(carried.error());
        const auto compared = co_await compareServers(work, stop); // after mending, compare again
        if (!compared)
            co_return failure(compared.error());
    }
    const auto byHand = co_await mendByHand(work, stop);
    if (!byHand)
        co_return failure(byHand.error());
    work->ask(PhaseId::Rules, *byHand);
    co_return PhaseResult(PhaseId::Rules, byHand->isEmpty() ? PhaseState::Done : PhaseState::Open, facts);
}

} // namespace swingbridge
