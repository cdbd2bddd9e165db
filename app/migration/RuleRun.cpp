// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "migration/RuleRun.h"

#include "foundation/JsonText.h"
#include "migration/MigrationTexts.h"
#include "migration/ServerWork.h"
#include "migration/Workspace.h"
#include "servers/AgentError.h"

namespace swingbridge {
namespace {

class RuleRunText
{
    Q_DECLARE_TR_FUNCTIONS(RuleRun)

public:
    static QString leftAsItWas(const QString &server) { return tr("%1 was left as it was.").arg(server); }
    static QString notTakenBack(const QString &server) { return tr("It could not be taken back: look at the rule on %1.").arg(server); }
    static QString notKnown(const QString &server) { return tr("What %1 holds now is not known: it did not answer.").arg(server); }
};

//! What a server holds under an identifier.
class RuleSeen
{
public:
    bool isRead = false;           //!< The server answered.
    std::optional<SyncRule> rule;  //!< Empty: there is none, or it could not be understood.
};

QCoro::Task<RuleSeen> lookAtRule(std::shared_ptr<ServerDriver> driver, Guid identifier, std::stop_token stop)
{
    RuleSeen seen;
    const auto facts = co_await driver->rule(identifier, stop);
    if (facts) {
        seen.isRead = true;
        const auto json = parseJson(facts->ruleJson, facts->name);
        const auto rule = json ? readSyncRule(*json) : Result<SyncRule>(failure(json.error()));
        if (rule)
            seen.rule = *rule;
        co_return seen;
    }
    // A server that has no such rule says so; one that does not answer says nothing at all.
    seen.isRead = agentCodeOf(facts.error()) == AgentErrorCode::NotFound;
    co_return seen;
}

Done journalIntent(Workspace &work, const QString &operation, const QString &rule, const CommandContext &context)
{
    const Json intent = {{"operation", operation}, {"rule", rule}, {"counter", context.token.counter()}};
    return work.append(EntryDraft(EntryKind::Intent, intent).inPhase(toWord(PhaseId::Rules)).atStep(operation).about(work.targetName()));
}

QByteArray ruleText(const SyncRule &rule)
{
    Json json;
    to_json(json, rule);
    return QByteArray::fromStdString(json.dump());
}

//! Puts back what stood there before \a transfer; true when it was seen to be there again.
QCoro::Task<bool> takeBack(std::shared_ptr<Workspace> work, RuleTransfer transfer, CommandContext context)
{
    const std::stop_token never; // what was begun is brought to an end
    const auto driver = work->driver(work->targetName());
    const SyncRule *before = transfer.existing.isNull() ? nullptr : work->comparison.staging.rule(transfer.existing);
    const QString operation = before ? QStringLiteral("rule.apply") : QStringLiteral("rule.remove");
    if (!journalIntent(*work, operation, transfer.rule.name, context))
        co_return false;
    std::optional<SyncRule> wanted;
    if (before) {
        wanted = *before;
        const QByteArray text = ruleText(*before);
        (void)co_await driver->applyRule(context, text, never);
    } else {
        (void)co_await driver->removeRule(context, transfer.wanted.identifier, never);
    }
    const RuleSeen seen = co_await lookAtRule(driver, transfer.wanted.identifier, never);
    if (!seen.isRead)
        co_return false;
    co_return wanted ? seen.rule && sameRule(*wanted, *seen.rule) : !seen.rule;
}

Json rulePayload(const RuleProgress &rule)
{
    const Guid from = rule.transfer.rule.connector;
    const Guid to = rule.transfer.wanted.connector;
    Json rewritten = Json::array();
    if (!(from == to))
        rewritten.push_back(Json({{"from", from.toString()}, {"to", to.toString()}}));
    return {{"rule", rule.transfer.rule.name}, {"identifier", rule.transfer.wanted.identifier.toString()}, {"result", rule.result},
            {"readBack", rule.readBack}, {"rewritten", rewritten}};
}

//! Whether the server holds now what it held before: nothing has to be taken back then.
bool isAsBefore(const Workspace &work, const RuleTransfer &transfer, const RuleSeen &seen)
{
    const SyncRule *before = transfer.existing.isNull() ? nullptr : work.comparison.staging.rule(transfer.existing);
    if (!before || !seen.rule)
        return !before && !seen.rule;
    return sameRule(*before, *seen.rule);
}

//! Runs one rule and reads it back: what was sent proves nothing.
QCoro::Task<Done> applyRule(std::shared_ptr<Workspace> work, qsizetype index, CommandContext context, std::stop_token stop)
{
    const QString server = work->targetName();
    const auto driver = work->driver(server);
    const RuleTransfer transfer = work->rules.at(index).transfer;
    work->rules[index].result = QStringLiteral("running");
    work->announce();
    if (const auto kept = journalIntent(*work, QStringLiteral("rule.apply"), transfer.rule.name, context); !kept)
        co_return failure(kept.error());

    const QByteArray text = ruleText(transfer.wanted);
    const auto applied = co_await driver->applyRule(context, text, stop);
    const RuleSeen seen = co_await lookAtRule(driver, transfer.wanted.identifier, stop);
    const bool isEqual = seen.rule && sameRule(transfer.wanted, *seen.rule);
    RuleProgress progress = work->rules.at(index);
    progress.ranAt = work->world.clock->nowUtc();
    progress.readBack = isEqual ? QStringLiteral("equal") : seen.rule ? QStringLiteral("different") : QStringLiteral("notRead");
    progress.result = !isEqual ? QStringLiteral("failed") : transfer.existing.isNull() ? QStringLiteral("created") : QStringLiteral("replaced");
    if (!isEqual) {
        bool isBack = seen.isRead && isAsBefore(*work, transfer, seen);
        if (seen.isRead && !isBack)
            isBack = co_await takeBack(work, transfer, context);
        const QString why = applied ? MigrationTexts::ruleNotEqual(transfer.rule.name, server).summary() : applied.error().summary();
        const QString now = !seen.isRead ? RuleRunText::notKnown(server) : isBack ? RuleRunText::leftAsItWas(server) : RuleRunText::notTakenBack(server);
        progress.message = why + QLatin1Char(' ') + now;
    }
    work->rules[index] = progress;
    const auto kept = work->append(EntryDraft(EntryKind::Capture, rulePayload(progress)).inPhase(toWord(PhaseId::Rules)).atStep(QStringLiteral("rule")).about(server));
    work->announce();
    if (kept && !isEqual)
        co_return failure(applied ? MigrationTexts::ruleNotEqual(transfer.rule.name, server) : applied.error());
    co_return kept;
}

QCoro::Task<Done> removeRule(std::shared_ptr<Workspace> work, Guid rule, CommandContext context, std::stop_token stop)
{
    if (const auto kept = journalIntent(*work, QStringLiteral("rule.remove"), rule.toString(), context); !kept)
        co_return failure(kept.error());
    const auto removed = co_await work->driver(work->targetName())->removeRule(context, rule, stop);
    if (!removed)
        co_return failure(removed.error());
    co_return done(); // what is left is seen by the comparison that follows
}

} // namespace

QCoro::Task<Done> runRules(std::shared_ptr<Workspace> work, QList<qsizetype> open, QList<Guid> remove, std::stop_token stop)
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

} // namespace swingbridge
