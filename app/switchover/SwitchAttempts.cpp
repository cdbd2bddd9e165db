// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "switchover/SwitchAttempts.h"

#include "foundation/JsonText.h"
#include "foundation/Logging.h"

#include <QScopeGuard>

#include <algorithm>

namespace swingbridge {

tl::unexpected<Error> SwitchAttempts::refused(const QString &code, const QString &summary, const QString &detail, const QString &remedy)
{
    return failure(Error(Error::Kind::Refused, summary, detail, remedy).withCode(code));
}

SwitchInputs SwitchAttempts::turned(SwitchInputs inputs)
{
    std::swap(inputs.other, inputs.target);
    inputs.isRollBack = !inputs.isRollBack;
    return inputs;
}

SwitchInputs SwitchAttempts::inDirectionOf(const SwitchHistory &history, SwitchInputs inputs)
{
    return history.isRollBack() == inputs.isRollBack ? inputs : turned(std::move(inputs));
}

SwitchAttempts::Ended SwitchAttempts::begin(Ptr work, SwitchInputs inputs, std::stop_token stop)
{
    work->inputs = std::move(inputs);
    work->inputs.ownNonces = work->record.history().nonces();
    if (!work->hasDriver(work->inputs.other.name) || !work->hasDriver(work->inputs.target.name))
        co_return failure(Error::Kind::Internal, tr("The switch was begun with other servers than it was given."));
    if (work->record.history().isUnfinished())
        co_return refused(QStringLiteral("unfinished"), tr("An earlier attempt of this migration is not finished; nothing was changed."), {},
                          tr("Resume it, or roll it back."));
    if (work->inputs.mode == SwitchMode::Automatic && !work->inputs.consentToUndocumented)
        co_return refused(QStringLiteral("consent"), tr("The automatic mode is not documented by the vendor and was not consented to; nothing was changed."),
                          {}, tr("Consent to it, or choose the assisted mode."));
    auto guards = co_await passGuards(work, stop);
    if (!guards)
        co_return failure(guards.error());
    if (work->inputs.mode == SwitchMode::Automatic) {
        const Done consented = work->record.consent(QStringLiteral("automatic"));
        if (!consented)
            co_return failure(consented.error());
    }
    auto ended = co_await newAttempt(work, *guards, Above::Both, stop);
    co_return ended;
}

//! Reads and judges; waits as long as only a cycle stands in the way (G08).
QCoro::Task<Result<QList<GuardResult>>> SwitchAttempts::passGuards(Ptr work, std::stop_token stop)
{
    constexpr std::chrono::seconds between{15};
    const qint64 began = work->clock->monotonicNs();
    while (true) {
        const auto facts = co_await readGuardFacts(work->driver(Side::Other), work->driver(Side::Target), work->clock, stop);
        if (work->record.isClosed() || stop.stop_requested())
            co_return failure(SwitchWork::cancelled());
        auto results = evaluateGuards(facts, work->inputs, work->clock->nowUtc());
        auto open = failing(results);
        // The attempt that was taken over may have left nobody active.
        const bool nobody = facts.other.observation && facts.target.observation && !facts.other.observation->isActive()
            && !facts.target.observation->isActive();
        if (work->record.history().memory().hasTakenOver && nobody)
            open.removeIf([](const GuardResult &result) { return result.id() == QLatin1String("G04"); });
        if (open.isEmpty())
            co_return results;
        const bool onlyWaits = std::all_of(open.begin(), open.end(), [](const GuardResult &r) { return r.waivable() == Waivable::Wait; });
        const std::chrono::nanoseconds waited(work->clock->monotonicNs() - began);
        if (onlyWaits && waited < work->inputs.cycleLimit) {
            co_await work->clock->sleep(between, stop);
            continue;
        }
        Json seen = Json::array();
        QStringList ids;
        for (const GuardResult &result : std::as_const(open)) {
            seen.push_back(guardForJournal(result));
            ids << QStringLiteral("%1: %2").arg(result.id(), result.seenEnglish());
        }
        const Done noted = work->record.note(QString(), Json{{"guards", seen}});
        if (!noted)
            co_return failure(noted.error());
        const GuardResult &first = open.first();
        co_return refused(first.id(), tr("%1 does not hold: %2. Nothing was changed.").arg(guardTitle(first.id()), first.seen()),
                          ids.join(QStringLiteral("; ")), first.remedy());
    }
}

//! Above every token that this journal or one of the servers knows.
QCoro::Task<Result<qint64>> SwitchAttempts::highestCounter(Ptr work, Above above, std::stop_token stop)
{
    qint64 highest = work->record.history().highestCounter();
    for (const Side side : {Side::Other, Side::Target}) {
        const auto driver = work->driver(side);
        auto observation = co_await driver->observe(std::nullopt, stop);
        if (!observation && above == Above::Both)
            co_return failure(observation.error());
        if (observation && observation->facts().marker)
            highest = std::max(highest, observation->facts().marker->counter);
    }
    co_return highest;
}

SwitchAttempts::Ended SwitchAttempts::newAttempt(Ptr work, QList<GuardResult> guards, Above above, std::stop_token stop)
{
    const Done written = co_await writeAttempt(work, guards, QByteArrayLiteral("null"), above, stop);
    if (!written)
        co_return failure(written.error());
    const SwitchEvent first = SwitchEvent::begin();
    auto ended = co_await drive(work, first, stop);
    co_return ended;
}

//! The new token is durable before anything is sent under it.
QCoro::Task<Done> SwitchAttempts::writeAttempt(Ptr work, QList<GuardResult> guards, QByteArray takeOver, Above above, std::stop_token stop)
{
    const auto highest = co_await highestCounter(work, above, stop);
    if (work->record.isClosed() || stop.stop_requested())
        co_return failure(SwitchWork::cancelled());
    if (!highest)
        co_return failure(highest.error());
    const SwitchInputs &inputs = work->inputs;
    const QString nonce = QString::fromLatin1(work->random->hex(16));
    const SwitchToken token(inputs.migration, *highest + 1, nonce, inputs.target.machineId, inputs.operatorName, inputs.station);
    Json judged = Json::array();
    for (const GuardResult &result : std::as_const(guards))
        judged.push_back(guardForJournal(result));
    const auto found = parseJson(takeOver, QStringLiteral("what was found"));
    co_return work->record.attempt(token, inputs.other.name, inputs.target.name, inputs.isRollBack, inputs.mode, inputs.hardFence, judged,
                                   found.value_or(Json()));
}

SwitchAttempts::Ended SwitchAttempts::drive(Ptr work, SwitchEvent first, std::stop_token stop)
{
    work->running = true;
    const auto atEnd = qScopeGuard([work] { work->running = false; });
    const Done driven = co_await SwitchWork::drive(work, first, stop);
    if (!driven)
        co_return failure(driven.error());
    const SwitchView view = work->record.history().view();
    co_return view;
}

SwitchAttempts::Ended SwitchAttempts::goOn(Ptr work, SwitchInputs inputs, std::stop_token stop)
{
    const SwitchHistory &history = work->record.history();
    const SwitchMemory::GoOn how = history.memory().goOn();
    if (how == SwitchMemory::GoOn::Nothing)
        co_return failure(Error::Kind::BadInput, tr("There is no unfinished attempt to go on with."));
    if (how == SwitchMemory::GoOn::Superseded)
        co_return refused(QStringLiteral("superseded"), tr("Another operator took over; this attempt can change nothing any more."), {},
                          tr("Speak with that operator. Only a take-over of your own can go on from here."));
    work->inputs = inDirectionOf(history, std::move(inputs));
    work->inputs.mode = history.mode();
    work->inputs.hardFence = history.hardFence();
    work->inputs.ownNonces = history.nonces();
    const bool mayPromote = !history.isRollBack() && !work->inputs.approval.configurationHash.isEmpty();
    if (history.memory().hasTakenOver && !history.memory().wereGuardsPassed && mayPromote) {
        const Done passed = co_await passGuardsLate(work, stop);
        if (!passed)
            co_return failure(passed.error());
    }
    if (how == SwitchMemory::GoOn::NewToken) {
        const QList<GuardResult> judgedBefore; // in the attempt that this one goes on for
        auto renewed = co_await newAttempt(work, judgedBefore, Above::WhoeverAnswers, stop);
        co_return renewed;
    }
    if (history.resting() != Resting::None) {
        const Done consented = work->record.consent(QStringLiteral("go on from %1").arg(toWord(history.resting())));
        if (!consented)
            co_return failure(consented.error());
    }
    const SwitchEvent first = SwitchEvent::begin();
    auto ended = co_await drive(work, first, stop);
    co_return ended;
}

SwitchAttempts::Ended SwitchAttempts::giveBack(Ptr work, SwitchInputs inputs, std::stop_token stop)
{
    using Way = SwitchMemory::GiveBack;
    const SwitchHistory &history = work->record.history();
    const Way way = history.memory().giveBack();
    if (way == Way::Nothing)
        co_return failure(Error::Kind::BadInput, tr("There is no attempt to roll back."));
    if (way == Way::Superseded)
        co_return refused(QStringLiteral("superseded"), tr("Another operator took over; this attempt can change nothing any more."), {}, {});
    if (way == Way::Exported)
        co_return refused(QStringLiteral("exported"), tr("%1 has exported; switching back needs evidence of its own.").arg(history.target()), {},
                          tr("Begin a switch in the other direction: capture, verify and approve what %1 would export.").arg(history.other()));
    if (way == Way::GoOn) { // it is on its way back already
        auto goingOn = co_await goOn(work, std::move(inputs), stop);
        co_return goingOn;
    }
    const bool isAbort = way == Way::Abort;
    work->inputs = isAbort ? inDirectionOf(history, std::move(inputs)) : turned(inDirectionOf(history, std::move(inputs)));
    work->inputs.ownNonces = history.nonces();
    if (isAbort) {
        const SwitchEvent abort = SwitchEvent::abort();
        auto aborted = co_await drive(work, abort, stop);
        co_return aborted;
    }
    work->inputs.mode = SwitchMode::Automatic; // the way back is the agent's: no person has to be found at night
    work->inputs.hardFence = history.hardFence();
    const QList<GuardResult> none; // giving back must not depend on what was wanted for going forward
    auto ended = co_await newAttempt(work, none, Above::WhoeverAnswers, stop);
    co_return ended;
}

} // namespace swingbridge
