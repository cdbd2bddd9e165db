// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "migration/SwitchoverPhase.h"

#include "advice/SupportedBuilds.h"
#include "foundation/JsonText.h"
#include "migration/ExportCarryOver.h"
#include "migration/AfterwardsWork.h"
#include "migration/ExportsPhase.h"
#include "migration/MigrationTexts.h"
#include "migration/Phases.h"
#include "migration/Workspace.h"
#include "switchover/SwitchHistory.h"

namespace swingbridge {
namespace {

//! Captures again before QUIESCE and holds it against what was approved (guarded-switch.md G11).
class CaptureAgain final : public EvidenceCheck
{
public:
    explicit CaptureAgain(std::weak_ptr<Workspace> work) : m_work(std::move(work)) {}

    QCoro::Task<Result<EvidenceJudgement>> judgeAgain(std::stop_token stop) override { return judge(m_work.lock(), stop); }

private:
    static QCoro::Task<Result<EvidenceJudgement>> judge(std::shared_ptr<Workspace> work, std::stop_token stop)
    {
        if (!work)
            co_return failure(MigrationTexts::cancelled());
        const auto captured = co_await captureExports(work, stop);
        if (!captured)
            co_return failure(captured.error());
        co_return compare(ExportCarryOver::of(*work, *captured));
    }

    static EvidenceJudgement compare(const std::optional<ExportCarryOver> &carryOver)
    {
        if (!carryOver)
            return EvidenceJudgement(false, QStringLiteral("nothing was approved"));
        if (!carryOver->holds())
            return EvidenceJudgement(false, carryOver->news.first().detail());
        return EvidenceJudgement(true, QStringLiteral("nothing that was not approved"));
    }

    std::weak_ptr<Workspace> m_work;
};

GuardAnswer answerOf(const GuardStatement &given)
{
    const GuardAnswer::Kind kind = given.answer() == QLatin1String("waive") ? GuardAnswer::Kind::Waive
        : given.answer() == QLatin1String("approve")                       ? GuardAnswer::Kind::Approve
                                                                           : GuardAnswer::Kind::Attest;
    return GuardAnswer(kind, given.statement().text(), given.statement().by(), given.statement().at());
}

//! By which the switch knows a new approval from the one under which it took its marks.
QString approvalHash(const Journal &journal)
{
    const QList<Entry> entries = journal.entries();
    const auto given = std::find_if(entries.crbegin(), entries.crend(), [](const Entry &entry) { return entry.kind() == EntryKind::Approval; });
    return given == entries.crend() ? QString() : QString::fromLatin1(given->hash().toHex());
}

QString questionCommand(const QString &guard)
{
    return QStringLiteral("swingbridge-cli run --journal DIR --yes-to=%1 --reason TEXT").arg(guard);
}

//! Nobody can click in a wizard that lets nobody sign in (upgrade-paths.md 1).
QList<Question> assistedBlockers(const Workspace &work)
{
    QList<Question> open;
    for (const QString &name : {work.activeName(), work.targetName()}) {
        const ServerReading *reading = work.reading(name);
        const QString version = reading ? reading->version() : QString();
        if (version.isEmpty() || compareVersions(version, oldestSigningInBuild()) >= 0)
            continue;
        const QString text = QCoreApplication::translate("Migration", "%1 runs %2: below %3 nobody can sign in to the vendor's wizard, so the assisted mode cannot be used.");
        open << Question(PhaseId::Switchover, Question::Kind::Blocker, QStringLiteral("assistedMode"), text.arg(name, version, oldestSigningInBuild()), QString());
    }
    return open;
}

//! What stands in the way of the switch, as questions: answerable guards, blockers, the target's name, consent.
QList<Question> openQuestions(const Workspace &work, const SwitchInputs &inputs, bool go)
{
    QList<Question> open;
    for (const GuardResult &guard : failing(work.switchover.plan->guards)) {
        if (guard.waivable() == Waivable::Wait)
            continue; // a cycle ends by itself: the runner waits for it
        const bool answerable = guard.waivable() == Waivable::Attest || guard.waivable() == Waivable::Approve || guard.waivable() == Waivable::Warn;
        const QString text = QStringLiteral("%1 %2: %3").arg(guard.id(), guardTitle(guard.id()), guard.seen());
        open << Question(PhaseId::Switchover, answerable ? Question::Kind::Guard : Question::Kind::Blocker, guard.id(), text,
                         answerable ? questionCommand(guard.id()) : QString());
    }
    if (inputs.mode == SwitchMode::Automatic && !inputs.consentToUndocumented) {
        open << Question(PhaseId::Switchover, Question::Kind::Consent, QStringLiteral("undocumented"),
                         QCoreApplication::translate("Migration", "The automatic mode sets the staging flag by a way that the vendor does not document."), QString());
    }
    if (inputs.mode == SwitchMode::Assisted)
        open << assistedBlockers(work);
    if (!go) {
        open << Question(PhaseId::Switchover, Question::Kind::ConfirmTarget, QStringLiteral("confirmTarget"),
                         QCoreApplication::translate("Migration", "Type the name of the server that will be active: %1.").arg(work.targetName()), QString());
    }
    return open;
}

Result<PhaseResult> outcome(const std::shared_ptr<Workspace> &work, const SwitchView &view)
{
    QVariantMap facts;
    const QString active = view.activeServers.isEmpty() ? QString() : view.activeServers.first();
    facts.insert(QStringLiteral("active"), active);
    facts.insert(QStringLiteral("since"), toIsoUtc(work->world.clock->nowUtc()));
    for (const SwitchLine &line : view.timeline) {
        if (line.state == SwitchStateId::Promote && line.at.isValid())
            facts.insert(QStringLiteral("since"), toIsoUtc(line.at));
    }
    return PhaseResult(PhaseId::Switchover, view.isDone() && !view.isRollBack ? PhaseState::Done : PhaseState::Open, facts);
}

//! Given up or rolled back: the roles are as they were, and the next attempt is begun like the first.
bool isOver(const SwitchView &view)
{
    return view.resting == Resting::AbortedClean || (view.isDone() && view.isRollBack);
}

QStringList ownNonces(const Workspace &work)
{
    return work.journal ? SwitchHistory::of(work.journal->entries()).nonces() : QStringList();
}

//! The round of reading looked at both: newer than what the strip shows.
void keepLooks(Workspace &work, const GuardFacts &facts)
{
    for (const auto *seen : {&facts.other, &facts.target}) {
        ServerReading *reading = work.reading(seen->name);
        if (!reading || !seen->observation)
            continue;
        reading->observation = seen->observation;
        reading->readAt = seen->readAt;
        reading->error.reset();
    }
}

//! The cloud's word beside the guards it touches (cloud-witness.md): who exported last, its own deletion threshold. It decides nothing.
void setBesideGuards(Workspace &work)
{
    if (!keepWitness(work) || !work.witness || !work.switchover.plan)
        return;
    const CloudWitness &witness = *work.witness;
    const QString time = toIsoUtc(witness.fetchedAt());
    for (GuardResult &guard : work.switchover.plan->guards) {
        if (guard.id() == QLatin1String("G02") && !witness.lastExporter().isEmpty())
            guard = guard.withBeside(Saying(QT_TRANSLATE_NOOP("Guards", "the cloud, asked at %1, names %2 as the last exporter"), {time, witness.lastExporter()}));
        if (guard.id() == QLatin1String("G12") && witness.threshold())
            guard = guard.withBeside(Saying(QT_TRANSLATE_NOOP("Guards", "the cloud's own deletion threshold, read at %1: %2"), {time, QString::number(*witness.threshold())}));
    }
}

//! What the switch came to; who took it over is looked for, so that they can be named.
QCoro::Task<Result<PhaseResult>> rested(std::shared_ptr<Workspace> work, std::stop_token stop)
{
    if (work->switchover.view().resting == Resting::Superseded)
        co_await lookAtRoles(work, stop);
    co_return outcome(work, work->switchover.view());
}

} // namespace

SwitchInputs switchInputs(const Workspace &work)
{
    SwitchInputs inputs;
    inputs.migration = work.journal->facts().opId;
    inputs.operatorName = work.operatorName();
    inputs.station = work.world.station;
    const auto machineOf = [&work](const QString &name) {
        const ServerReading *reading = work.reading(name);
        if (reading && reading->identity)
            return reading->identity->machineId;
        for (const JournalServer &server : work.journal->facts().servers) { // it does not answer: the journal knows who it was
            if (server.name() == name)
                return server.machineId();
        }
        return QString();
    };
    inputs.other = SwitchServer(work.activeName(), machineOf(work.activeName()));
    inputs.target = SwitchServer(work.targetName(), machineOf(work.targetName()));
    const QString mode = work.record.mode().isEmpty() ? work.journal->facts().mode : work.record.mode();
    inputs.mode = switchModeFromWord(mode).value_or(SwitchMode::Assisted);
    inputs.hardFence = work.journal->facts().hardFence;
    inputs.consentToUndocumented = work.record.hasConsent();
    inputs.approval = readApproval(work.record.approval(), work.record.approvalStatement().at(), approvalHash(*work.journal));
    inputs.differencesTotal = int(work.comparison.result.differences.size());
    inputs.differencesOpen = int(work.comparison.result.openDifferences(work.record.decisions()).size());
    if (const CaptureRecord *rule = work.record.lastCapture(QStringLiteral("rule"), work.targetName()))
        inputs.rulesChangedAt = rule->at();
    if (const CaptureRecord *identity = work.record.lastCapture(QStringLiteral("identity"), work.targetName()))
        inputs.stagingSince = identity->at();
    const auto &answers = work.record.guardAnswers();
    for (auto it = answers.cbegin(); it != answers.cend(); ++it)
        inputs.answers.insert(it.key(), answerOf(it.value()));
    return inputs;
}

void prepareRunner(const std::shared_ptr<Workspace> &work)
{
    if (work->switchover.runner || !work->journal)
        return;
    work->switchover.runner = std::make_unique<SwitchRunner>(work->driver(work->activeName()), work->driver(work->targetName()), *work->journal,
                                                             work->world.clock, work->world.random);
    work->switchover.runner->setEvidenceCheck(std::make_shared<CaptureAgain>(work));
    QObject::connect(work->switchover.runner.get(), &SwitchRunner::changed, work->switchover.runner.get(),
                     [weak = std::weak_ptr<Workspace>(work)] {
                         if (const auto alive = weak.lock())
                             alive->announce();
                     });
}

void findForeignClaim(Workspace &work)
{
    QList<Observation> looks;
    for (const ServerReading &server : std::as_const(work.servers)) {
        if (server.observation && !server.error)
            looks << *server.observation;
    }
    work.switchover.foreign = ForeignClaim::among(looks, ownNonces(work));
}

QCoro::Task<> lookAtRoles(std::shared_ptr<Workspace> work, std::stop_token stop)
{
    const QStringList both{work->targetName(), work->activeName()};
    for (const QString &name : both) {
        const ServerReading before = *work->reading(name);
        const ServerReading now = co_await readRole(work->driver(name), work->world.clock, before, stop);
        *work->reading(name) = now;
    }
    findForeignClaim(*work);
}

QCoro::Task<Done> readPlan(std::shared_ptr<Workspace> work, std::stop_token stop)
{
    const auto facts = co_await readGuardFacts(work->driver(work->activeName()), work->driver(work->targetName()), work->world.clock, stop);
    SwitchInputs inputs = switchInputs(*work);
    inputs.ownNonces = ownNonces(*work); // a claim of ours that could not be released is nobody else's
    work->switchover.plan = makePlan(facts, inputs, work->world.clock->nowUtc());
    keepLooks(*work, facts);
    findForeignClaim(*work);
    setBesideGuards(*work);
    work->switchover.planReadAt = work->world.clock->nowUtc();
    work->announce();
    co_return done();
}

QCoro::Task<Result<PhaseResult>> runRollBack(std::shared_ptr<Workspace> work, std::stop_token stop)
{
    prepareRunner(work);
    const SwitchInputs inputs = switchInputs(*work);
    const auto ended = co_await work->switchover.runner->rollBack(inputs, stop);
    if (!ended)
        co_return failure(ended.error());
    co_return outcome(work, *ended);
}

QCoro::Task<Result<PhaseResult>> runTakeOver(std::shared_ptr<Workspace> work, QString confirmedOwner, std::stop_token stop)
{
    prepareRunner(work);
    const SwitchInputs inputs = switchInputs(*work);
    const auto ended = co_await work->switchover.runner->takeOver(inputs, confirmedOwner, stop);
    if (!ended)
        co_return failure(ended.error());
    work->switchover.foreign.reset();
    const auto seen = co_await rested(work, stop);
    co_return seen;
}

QCoro::Task<Result<PhaseResult>> runSwitchoverPhase(std::shared_ptr<Workspace> work, std::stop_token stop)
{
    prepareRunner(work);
    SwitchRunner *runner = work->switchover.runner.get();
    const SwitchInputs inputs = switchInputs(*work);
    const bool go = std::exchange(work->switchover.mayBegin, false);
    if (runner->view().attempt > 0 && !isOver(runner->view())) { // begun before: same token, from CLAIM, looking before acting
        work->ask(PhaseId::Switchover, {});
        if (go) {
            const auto resumed = co_await runner->resume(inputs, stop);
            if (!resumed)
                co_return failure(resumed.error());
        }
        const auto seen = co_await rested(work, stop);
        co_return seen;
    }
    const auto planned = co_await readPlan(work, stop);
    if (!planned)
        co_return failure(planned.error());
    const QList<Question> open = openQuestions(*work, inputs, go);
    work->ask(PhaseId::Switchover, open);
    if (!open.isEmpty()) {
        // The word "go" stays good while only other answers were missing.
        work->switchover.mayBegin = go;
        co_return PhaseResult(PhaseId::Switchover, PhaseState::Open);
    }
    const auto ended = co_await runner->run(inputs, stop);
    if (!ended)
        co_return failure(ended.error());
    const auto seen = co_await rested(work, stop);
    co_return seen;
}

} // namespace swingbridge
