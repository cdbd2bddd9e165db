// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "switchover/SwitchWork.h"

#include "foundation/JsonText.h"
#include "foundation/Logging.h"

namespace swingbridge {

using State = SwitchStateId;
using Kind = SwitchEvent::Kind;

SwitchWork::SwitchWork(std::shared_ptr<ServerDriver> other, std::shared_ptr<ServerDriver> target, Journal &journal,
                       std::shared_ptr<Clock> withClock, std::shared_ptr<RandomSource> withRandom, std::function<void()> changed)
    : record(journal, std::move(changed)), clock(std::move(withClock)), random(std::move(withRandom))
{
    m_drivers.insert(other->name(), other);
    m_drivers.insert(target->name(), target);
}

const std::shared_ptr<ServerDriver> &SwitchWork::driver(Side side) const { return driverOf(inputs.nameOf(side)); }

Error SwitchWork::cancelled()
{
    return Error(Error::Kind::Cancelled, tr("The switch was stopped between two steps; resume goes on from what is true on the servers."));
}

SwitchState SwitchWork::initialState() const
{
    return record.history().memory().initialState(inputs.mayStopCycle);
}

QCoro::Task<Done> SwitchWork::drive(Ptr self, SwitchEvent first, std::stop_token stop)
{
    SwitchState state = self->initialState();
    SwitchEvent event = first;
    self->m_mustLook = false;
    while (true) {
        const SwitchStep next = step(state, event);
        const Done recorded = self->recordStep(state, event, next);
        if (!recorded)
            co_return failure(recorded.error());
        state = next.state;
        if (next.effect.kind == SwitchEffect::Kind::None)
            co_return done();
        if (stop.stop_requested() && !self->m_mustLook)
            co_return failure(cancelled());
        auto happened = co_await perform(self, next.effect, stop);
        if (self->record.isClosed())
            co_return failure(cancelled());
        if (!happened)
            co_return failure(happened.error());
        event = *happened;
    }
}

SwitchWork::Event SwitchWork::perform(Ptr self, SwitchEffect effect, std::stop_token stop)
{
    switch (effect.kind) {
    case SwitchEffect::Kind::Look: return look(self, effect.side, effect.pause, stop);
    case SwitchEffect::Kind::Send: return send(self, effect.side, effect.command);
    case SwitchEffect::Kind::JudgeEvidence: return judgeEvidence(self, stop);
    case SwitchEffect::Kind::CheckCandidate: return checkCandidate(self, stop);
    case SwitchEffect::Kind::TakeMarks: return takeMarks(self, stop);
    case SwitchEffect::Kind::CompareMarks: return compareMarks(self, stop);
    case SwitchEffect::Kind::CheckWindows: return checkWindows(self, effect.side, stop);
    case SwitchEffect::Kind::WatchRuns: return watchRuns(self, effect.side, effect.pause, stop);
    case SwitchEffect::Kind::None: break;
    }
    Q_UNREACHABLE();
}

//! Observation first, then what follows from it: a state is entered in the journal only after what justified it.
Done SwitchWork::recordStep(const SwitchState &before, const SwitchEvent &event, const SwitchStep &next)
{
    const auto &observation = m_looks.at(indexOf(event.side));
    const StepRecord what(before, event, next, event.kind == Kind::Looked && observation && isNews(*observation));
    Done written;
    if (what.look && observation) {
        const auto runs = what.withRuns ? parseJson(m_runsSeen, QStringLiteral("runs")) : Result<Json>(Json(nullptr));
        written = record.observed(*observation, m_steps.at(indexOf(event.side)), runs.value_or(Json(nullptr)));
    }
    if (written && what.withoutOther)
        written = record.note(record.history().other(), Json{{"withoutOther", true}});
    for (quint8 i = 0; written && i < next.enteredCount; ++i)
        written = record.entered(next.entered.at(i));
    if (next.enteredCount > 0) {
        m_waitingSince = clock->monotonicNs();
        m_steps.fill(QString());
    }
    if (written && what.rest) {
        const QString server = isAboutOneServer(next.state.resting) ? nameOf(next.state.restingSide) : QString();
        written = record.rested(next.state.resting, server, next.state.at, m_seenRuns);
        qCInfo(logSwitch, "rests in %s %s", qUtf8Printable(toWord(next.state.resting)), qUtf8Printable(server));
    }
    return written;
}

//! True when the look shows anything that the last OBSERVED of this server in this state did not.
bool SwitchWork::isNews(const Observation &observation) const
{
    const SeenHistory seen = record.history().seen(observation.server());
    if (!seen.facts || seen.state != record.history().state())
        return true;
    const auto withoutTime = [](ObservedFacts facts) {
        facts.at = QDateTime();
        return Json(facts);
    };
    return withoutTime(*seen.facts) != withoutTime(observation.facts());
}

SwitchLook SwitchWork::lookAt(Side side, const Observation &observation) const
{
    const QString approved = side == Side::Target ? approvedConfiguration() : QString();
    return SwitchLook(observation.facts(), record.history().token(), approved);
}

SeenServer SwitchWork::reduce(Side side, const Observation &observation) const
{
    return record.history().memory().of(side).seenWith(lookAt(side, observation));
}

QString SwitchWork::approvedConfiguration() const
{
    if (!inputs.isRollBack)
        return inputs.approval.configurationHash;
    return record.history().seen(inputs.target.name).configurationHash; // as it was seen before it was demoted
}

std::chrono::seconds SwitchWork::limitOf(State state) const
{
    const bool assisted = record.history().mode() == SwitchMode::Assisted;
    switch (state) {
    case State::Demote:
    case State::NewActive: return assisted ? inputs.personLimit : inputs.cycleLimit;
    case State::FirstExport: return inputs.exportLimit;
    case State::OldOn: return 2 * inputs.cycleLimit;
    default: return inputs.cycleLimit;
    }
}

bool SwitchWork::isPatienceOver() const
{
    const std::chrono::nanoseconds waited(clock->monotonicNs() - m_waitingSince);
    return waited > limitOf(record.history().state());
}

SwitchWork::Event SwitchWork::look(Ptr self, Side side, bool pause, std::stop_token stop)
{
    constexpr std::chrono::seconds between{5};
    if (pause) {
        if (self->isPatienceOver()) {
            self->m_waitingSince = self->clock->monotonicNs();
            co_return SwitchEvent::patienceOver(side);
        }
        co_await self->clock->sleep(between, stop);
    }
    const std::stop_token unlessSent = self->m_mustLook ? std::stop_token() : stop;
    const auto driver = self->driver(side);
    const SwitchToken token = self->record.history().token();
    const bool isLost = side == Side::Other && self->record.history().isAttested(driver->name());
    QString why;
    for (int i = 0; i < looksBeforeSilence(isLost); ++i) {
        if (self->record.isClosed())
            co_return failure(cancelled());
        if (i > 0)
            co_await self->clock->sleep(between, unlessSent);
        auto observation = co_await driver->observe(token, unlessSent);
        if (self->record.isClosed() || (!observation && unlessSent.stop_requested()))
            co_return failure(cancelled());
        if (observation) {
            self->m_mustLook = false;
            self->m_looks.at(indexOf(side)) = *observation;
            self->lookedAt.insert(driver->name(), self->clock->nowUtc());
            if (self->onLook)
                self->onLook();
            co_return SwitchEvent::looked(side, self->reduce(side, *observation));
        }
        why = observation.error().code();
    }
    const Done noted = self->record.note(driver->name(), Json{{"silent", why}});
    if (!noted)
        co_return failure(noted.error());
    self->m_mustLook = false;
    co_return SwitchEvent::silent(side);
}

} // namespace swingbridge
