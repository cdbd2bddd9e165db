// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/MarkerDecision.h"

namespace swingbridge {

namespace {

bool isOpen(MarkerState marker)
{
    return marker == MarkerState::SwitchOpen || marker == MarkerState::SwitchSealed || marker == MarkerState::WorkOpen;
}

bool isSwitch(MarkerState marker)
{
    return marker == MarkerState::SwitchOpen || marker == MarkerState::SwitchSealed || marker == MarkerState::SwitchClosed;
}

bool isClaim(MarkerCommand command)
{
    return command == MarkerCommand::ClaimSwitch || command == MarkerCommand::ClaimWork;
}

//! Whether an effect may still be under way that must not fire later. A person's click cannot be recalled by a
//! restart: a waiting intent is no reason for one unless the attempt leaves it behind.
bool needsBarrier(const MarkerQuestion &question)
{
    const bool leavesItBehind = question.token != TokenRelation::Equal
        || (question.command == MarkerCommand::Role && question.step == StepRelation::Higher);
    return question.dangling == Dangling::Agent || (question.dangling == Dangling::Person && leavesItBehind);
}

MarkerVerdict claimWith(const MarkerQuestion &question)
{
    const bool isWorkOverOpenSwitch = question.command == MarkerCommand::ClaimWork
        && isSwitch(question.marker) && isOpen(question.marker);
    switch (question.token) {
    case TokenRelation::Lower: return MarkerRuling::StaleToken;
    case TokenRelation::SameNumberOtherNonce: return MarkerRuling::ForeignToken;
    case TokenRelation::Equal:
        if (!question.directionFits)
            return MarkerRuling::WrongDirection;
        return {MarkerRuling::StoredReceipt, needsBarrier(question)}; // a closed token is not opened again
    case TokenRelation::Higher:
        if (isWorkOverOpenSwitch)
            return MarkerRuling::Claimed;
        break;
    case TokenRelation::NoMarker: break;
    }
    return {MarkerRuling::Execute, needsBarrier(question)};
}

MarkerVerdict stepWith(const MarkerQuestion &question)
{
    switch (question.step) {
    case StepRelation::Lower:
        return question.marker == MarkerState::SwitchSealed ? MarkerRuling::Sealed : MarkerRuling::Passed;
    case StepRelation::SameAndSeen: return {MarkerRuling::StoredReceipt, needsBarrier(question)};
    default: break;
    }
    if (!isOpen(question.marker))
        return MarkerRuling::StaleToken;
    return {MarkerRuling::Execute, needsBarrier(question)};
}

MarkerVerdict underEqualToken(const MarkerQuestion &question)
{
    const bool wantsSwitch = question.command == MarkerCommand::Role;
    const bool wantsWork = question.command == MarkerCommand::Work;
    if (!question.directionFits || (wantsSwitch && !isSwitch(question.marker)) || (wantsWork && isSwitch(question.marker)))
        return MarkerRuling::WrongDirection;
    if (question.command == MarkerCommand::Role)
        return stepWith(question);
    if (isOpen(question.marker))
        return {MarkerRuling::Execute, needsBarrier(question)};
    if (question.command == MarkerCommand::Release)
        return {MarkerRuling::StoredReceipt, needsBarrier(question)};
    return MarkerRuling::StaleToken;
}

QString word(MarkerRuling ruling)
{
    switch (ruling) {
    case MarkerRuling::Execute: return QStringLiteral("execute");
    case MarkerRuling::StoredReceipt: return QStringLiteral("stored-receipt");
    case MarkerRuling::StaleToken: return QStringLiteral("stale-token");
    case MarkerRuling::UnknownToken: return QStringLiteral("unknown-token");
    case MarkerRuling::ForeignToken: return QStringLiteral("foreign-token");
    case MarkerRuling::WrongDirection: return QStringLiteral("wrong-direction");
    case MarkerRuling::Passed: return QStringLiteral("passed");
    case MarkerRuling::Sealed: return QStringLiteral("sealed");
    case MarkerRuling::Claimed: return QStringLiteral("claimed");
    }
    Q_UNREACHABLE();
}

} // namespace

QString MarkerVerdict::toString() const
{
    return m_barrierFirst ? QStringLiteral("barrier+") + word(m_ruling) : word(m_ruling);
}

MarkerVerdict decideByMarker(const MarkerQuestion &question)
{
    if (isClaim(question.command))
        return claimWith(question);
    switch (question.token) {
    case TokenRelation::NoMarker:
    case TokenRelation::Higher: return MarkerRuling::UnknownToken;
    case TokenRelation::Lower: return MarkerRuling::StaleToken;
    case TokenRelation::SameNumberOtherNonce: return MarkerRuling::ForeignToken;
    case TokenRelation::Equal: break;
    }
    return underEqualToken(question);
}

} // namespace swingbridge
