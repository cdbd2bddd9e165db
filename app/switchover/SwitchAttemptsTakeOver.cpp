// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An attempt above an open claim of somebody else (guarded-switch.md 4.2, take-over).
#include "switchover/SwitchAttempts.h"

#include "foundation/JsonText.h"
#include "switchover/ForeignClaim.h"

namespace swingbridge {

//! Both servers, without a token. One that is silent is waited for later, in CLAIM; both silent is an error.
QCoro::Task<Result<QList<Observation>>> SwitchAttempts::lookBefore(Ptr work, std::stop_token stop)
{
    QList<Observation> found;
    Error silent = SwitchWork::cancelled();
    for (const Side side : {Side::Other, Side::Target}) {
        const auto driver = work->driver(side);
        auto look = co_await driver->observe(std::nullopt, stop);
        if (work->record.isClosed() || (!look && stop.stop_requested()))
            co_return failure(SwitchWork::cancelled());
        if (look)
            found.append(*look);
        else
            silent = look.error();
    }
    if (found.isEmpty())
        co_return failure(silent);
    co_return found;
}

//! What the other attempt had borrowed: from now on this journal answers for it.
Done SwitchAttempts::borrowAsFound(const Ptr &work, const QList<Observation> &found, const Marker &claim)
{
    const auto unknown = QStringLiteral("unknown");
    Done written = done();
    for (const Observation &look : found) {
        const ObservedFacts &facts = look.facts();
        if (!facts.marker || facts.marker->nonce != claim.nonce)
            continue;
        if (written && facts.scheduler && !facts.scheduler->enabled)
            written = work->record.borrowed(look.server(), QStringLiteral("scheduler"), unknown, QStringLiteral("off"));
        if (written && facts.serviceStart == ServiceStart::Disabled)
            written = work->record.borrowed(look.server(), QStringLiteral("serviceStart"), unknown, QStringLiteral("disabled"));
    }
    return written;
}

SwitchAttempts::Ended SwitchAttempts::takeOver(Ptr work, SwitchInputs inputs, QString confirmedOwner, std::stop_token stop)
{
    work->inputs = std::move(inputs);
    if (!work->hasDriver(work->inputs.other.name) || !work->hasDriver(work->inputs.target.name))
        co_return failure(Error::Kind::Internal, tr("The switch was begun with other servers than it was given."));
    const auto found = co_await lookBefore(work, stop);
    if (!found)
        co_return failure(found.error());
    const auto claim = ForeignClaim::among(*found, work->record.history().nonces());
    if (!claim)
        co_return failure(ForeignClaim::none());
    if (claim->owner() != confirmedOwner)
        co_return failure(claim->held());
    if (claim->marker().target == work->inputs.other.machineId)
        work->inputs = turned(std::move(work->inputs)); // it was on its way back
    Json seen = Json::object();
    for (const Observation &look : *found)
        seen[look.server().toStdString()] = look.facts();
    const QByteArray takeOver = canonicalJson(Json{{"from", confirmedOwner}, {"found", seen}}).value_or(QByteArray());
    const QList<GuardResult> none; // claimed first, looked at afterwards; what is missing for a promotion is asked for then
    const Done written = co_await writeAttempt(work, none, takeOver, Above::WhoeverAnswers, stop);
    if (!written)
        co_return failure(written.error());
    const Done borrowed = borrowAsFound(work, *found, claim->marker());
    if (!borrowed)
        co_return failure(borrowed.error());
    const SwitchEvent first = SwitchEvent::begin();
    auto ended = co_await drive(work, first, stop);
    co_return ended;
}

//! What taking over left out: judged before this journal's own approval lets anything be promoted.
QCoro::Task<Done> SwitchAttempts::passGuardsLate(Ptr work, std::stop_token stop)
{
    const auto guards = co_await passGuards(work, stop);
    if (!guards)
        co_return failure(guards.error());
    Json judged = Json::array();
    for (const GuardResult &result : *guards)
        judged.push_back(guardForJournal(result));
    co_return work->record.note(QString(), Json{{"passed", judged}});
}

} // namespace swingbridge
