// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "switchover/SwitchTable.h"

#include <QCoreApplication>

namespace swingbridge {

using State = SwitchStateId;
using Active = ActiveMeanwhile;

namespace {

constexpr auto nothingYet = QT_TRANSLATE_NOOP("SwitchTexts", "Nothing to undo yet: stopping releases both servers, and %1 stays active.");
constexpr auto backToOther = QT_TRANSLATE_NOOP("SwitchTexts", "Roll back: a new attempt makes %1 active again, in about a minute.");
constexpr auto switchBack = QT_TRANSLATE_NOOP("SwitchTexts", "Switch back to %1: a new attempt in the other direction; after a successful export it needs evidence of its own.");

constexpr quint32 to(std::initializer_list<State> states)
{
    quint32 bits = 0;
    for (const State state : states)
        bits |= bitOf(state);
    return bits;
}

constexpr quint16 rests(std::initializer_list<Resting> restings)
{
    quint16 bits = 0;
    for (const Resting resting : restings)
        bits = quint16(bits | bitOf(resting));
    return bits;
}

} // namespace

constinit const std::array<SwitchRow, 18> switchTable = {
    SwitchRow{State::Draft, false, false, false, Active::Other, 0, QT_TRANSLATE_NOOP("SwitchTexts", "Choose the servers and the way"), nothingYet,
              QT_TRANSLATE_NOOP("SwitchTexts", "Nothing was changed."),
              "–", "a person chooses",
              "servers, mode and hard fence are chosen", "-",
              to({State::Preflight}), 0},
    SwitchRow{State::Preflight, false, false, false, Active::Other, 0, QT_TRANSLATE_NOOP("SwitchTexts", "Check the guards G01 to G26"), nothingYet,
              QT_TRANSLATE_NOOP("SwitchTexts", "The guards are being read; nothing was changed."),
              "the pair is known", "G01 to G26 are read and judged; nothing is sent",
              "all pass or were answered by name", "stays; each failed guard has a text and a remedy",
              to({State::Evidence}), 0},
    SwitchRow{State::Evidence, false, false, false, Active::Other, 0, QT_TRANSLATE_NOOP("SwitchTexts", "Verify and approve the pending exports of %2"), nothingYet,
              QT_TRANSLATE_NOOP("SwitchTexts", "The pending exports of %2 are being verified; nothing was changed."),
              "PREFLIGHT", "full runs on the target, its pending exports captured, judged, approved",
              "the approval is bound to configuration and export hash", "stays",
              to({State::Claim}), 0},
    SwitchRow{State::Claim, true, false, false, Active::Other, 5, QT_TRANSLATE_NOOP("SwitchTexts", "Claim %1 and %2 for this attempt"), nothingYet,
              QT_TRANSLATE_NOOP("SwitchTexts", "%1 and %2 are being claimed; that leaves their roles as they are."),
              "the approval is journaled; a new token with its target is journaled", "claim on both, each looked at",
              "both markers show this attempt's token", "a higher token: SUPERSEDED; silence: WAIT",
              to({State::Quiesce, State::Fence, State::NewActive, State::Release}), rests({Resting::Wait, Resting::ZeroActiveHold, Resting::Superseded, Resting::Conflict})},
    SwitchRow{State::Quiesce, true, false, false, Active::Other, 120, QT_TRANSLATE_NOOP("SwitchTexts", "Let the cycles end, then pause both schedulers"), nothingYet,
              QT_TRANSLATE_NOOP("SwitchTexts", "The schedulers are being paused; the roles are unchanged."),
              "both claimed", "capture judged again (G11); scheduler off on both; the marks of the target recorded",
              "both idle in two looks in a row, marks recorded", "a cycle that does not end: ask, then stop it",
              to({State::Claim, State::Demote, State::LastLook}), rests({Resting::Wait, Resting::Superseded, Resting::NeedsReverify})},
    SwitchRow{State::Demote, true, false, true, Active::Other, 20, QT_TRANSLATE_NOOP("SwitchTexts", "Demote %1 and see it in staging mode"), backToOther,
              QT_TRANSLATE_NOOP("SwitchTexts", "%1 counts as active until it is seen in staging mode."),
              "last look at the target holds: G08, G11, G12, G20, G21", "demote on the other",
              "token, receipt and staging mode seen on the other, idle", "swallowed: repeat; silence: WAIT",
              to({State::Claim, State::Quiesce, State::OldStaging, State::Fence, State::NewActive, State::Release}), rests({Resting::Wait, Resting::ZeroActiveHold, Resting::Superseded, Resting::NeedsReverify, Resting::Conflict})},
    SwitchRow{State::OldStaging, false, false, true, Active::Nobody, 0, QT_TRANSLATE_NOOP("SwitchTexts", "%1 was seen in staging mode"), backToOther,
              QT_TRANSLATE_NOOP("SwitchTexts", "%1 was seen in staging mode; nobody exports."),
              "DEMOTE", "none",
              "journaled", "-",
              to({State::Fence, State::LastLook, State::Start}), 0},
    SwitchRow{State::Fence, true, true, true, Active::Nobody, 40, QT_TRANSLATE_NOOP("SwitchTexts", "Fence %1: stop and disable its service"), backToOther,
              QT_TRANSLATE_NOOP("SwitchTexts", "%1 is in staging mode and is being fenced; nobody exports."),
              "OLD_STAGING", "fence on the other: scheduler off, start type Disabled, stop",
              "service stopped and this token's receipt seen", "repeat",
              to({State::Claim, State::Quiesce, State::LastLook, State::NewActive, State::Seal, State::Release}), rests({Resting::Wait, Resting::ZeroActiveHold, Resting::Superseded, Resting::Conflict, Resting::ExportHold, Resting::FenceRequired})},
    SwitchRow{State::LastLook, true, false, false, Active::Nobody, 15, QT_TRANSLATE_NOOP("SwitchTexts", "Look at %2 once more: unchanged?"), backToOther,
              QT_TRANSLATE_NOOP("SwitchTexts", "%1 can no longer export; %2 is looked at once more; nobody exports."),
              "the other is fenced or in staging mode", "the marks are compared, the other is looked at",
              "the marks are equal, the other is still fenced", "NEEDS_REVERIFY",
              to({State::Claim, State::Demote, State::Fence, State::Promote}), rests({Resting::Wait, Resting::Superseded, Resting::NeedsReverify, Resting::FenceRequired})},
    SwitchRow{State::Promote, true, false, false, Active::Nobody, 20, QT_TRANSLATE_NOOP("SwitchTexts", "Promote %2 and see it active"), backToOther,
              QT_TRANSLATE_NOOP("SwitchTexts", "%1 can no longer export; %2 is being promoted."),
              "LAST_LOOK", "promote on the target, with the evidence",
              "-", "refused for its evidence: LAST_LOOK",
              to({State::Claim, State::LastLook, State::NewActive}), rests({Resting::Wait, Resting::NeedsReverify})},
    SwitchRow{State::NewActive, false, false, false, Active::Nobody, 0, QT_TRANSLATE_NOOP("SwitchTexts", "%2 was seen active"), backToOther,
              QT_TRANSLATE_NOOP("SwitchTexts", "%1 can no longer export; whether %2 is active is being looked at."),
              "PROMOTE", "the target is looked at",
              "token, receipt and staging mode off seen on the target", "swallowed: repeat from LAST_LOOK",
              to({State::Claim, State::LastLook, State::Seal, State::Start}), rests({Resting::Wait, Resting::ZeroActiveHold, Resting::Superseded, Resting::ExportHold})},
    SwitchRow{State::Seal, true, true, false, Active::Target, 5, QT_TRANSLATE_NOOP("SwitchTexts", "Seal %2: no late command can change it back"), backToOther,
              QT_TRANSLATE_NOOP("SwitchTexts", "%2 is active; it is being sealed against late commands."),
              "NEW_ACTIVE", "seal on the target: no further promote of this token can run",
              "sealed receipt and staging mode off seen", "on again: a new attempt",
              to({State::Claim, State::Unfence, State::Start}), rests({Resting::Wait, Resting::ZeroActiveHold, Resting::Superseded})},
    SwitchRow{State::Unfence, true, true, true, Active::Target, 45, QT_TRANSLATE_NOOP("SwitchTexts", "Lift the fence of %1 and see it in staging mode"), backToOther,
              QT_TRANSLATE_NOOP("SwitchTexts", "%2 is active; %1 is being started again in staging mode."),
              "SEAL; the vendor's windows on the other are closed", "unfence on the other: start type as before, service started, scheduler off",
              "service running and staging mode on seen", "off: demote again before anything else",
              to({State::Claim, State::Start}), rests({Resting::Wait, Resting::Superseded, Resting::Conflict})},
    SwitchRow{State::Start, true, false, false, Active::Target, 15, QT_TRANSLATE_NOOP("SwitchTexts", "Start a Delta cycle on %2"), backToOther,
              QT_TRANSLATE_NOOP("SwitchTexts", "%2 is active; its scheduler is being switched on."),
              "UNFENCE", "scheduler on and a Delta cycle on the target",
              "a cycle is seen running", "repeat",
              to({State::Claim, State::FirstExport}), rests({Resting::Wait, Resting::ZeroActiveHold, Resting::Superseded})},
    SwitchRow{State::FirstExport, true, false, false, Active::Target, 300, QT_TRANSLATE_NOOP("SwitchTexts", "Watch the first export of %2"), switchBack,
              QT_TRANSLATE_NOOP("SwitchTexts", "%2 is active and makes its first export."),
              "START", "the runs of the target are watched",
              "an Export of every connector succeeded, counts within the approved", "EXPORT_HOLD",
              to({State::Claim, State::OldOn, State::Release}), rests({Resting::Wait, Resting::Superseded, Resting::ExportHold})},
    SwitchRow{State::OldOn, true, false, true, Active::Target, 180, QT_TRANSLATE_NOOP("SwitchTexts", "Switch the scheduler of %1 on; it stays in staging mode"), switchBack,
              QT_TRANSLATE_NOOP("SwitchTexts", "%2 is active and has exported; %1 takes up its cycles in staging mode."),
              "FIRST_EXPORT", "scheduler on and a Delta cycle on the other",
              "both schedulers on, both roles unchanged, a cycle of the other succeeded", "repeat",
              to({State::Claim, State::Release}), rests({Resting::Wait, Resting::ZeroActiveHold, Resting::Superseded, Resting::Conflict})},
    SwitchRow{State::Release, true, false, false, Active::Target, 5, QT_TRANSLATE_NOOP("SwitchTexts", "Release %1 and %2"), switchBack,
              QT_TRANSLATE_NOOP("SwitchTexts", "%2 is active and has exported; the claims are being released."),
              "OLD_ON", "release on both",
              "both markers seen closed", "left open: harmless",
              to({State::Done}), rests({Resting::Wait, Resting::ZeroActiveHold, Resting::Conflict, Resting::AbortedClean})},
    SwitchRow{State::Done, false, false, false, Active::Target, 0, QT_TRANSLATE_NOOP("SwitchTexts", "%2 is active, %1 is in staging mode"), switchBack,
              QT_TRANSLATE_NOOP("SwitchTexts", "%2 is active and has exported; %1 is in staging mode."),
              "RELEASE", "none",
              "-", "-",
              0, 0}};

constinit const std::array<RestingRow, 9> restingTable = {
    RestingRow{Resting::None, "", ""},
    RestingRow{Resting::Wait, QT_TRANSLATE_NOOP("SwitchTexts", "%3 does not answer as it must; no further change is made without seeing it."),
               QT_TRANSLATE_NOOP("SwitchTexts", "Mend the way to %3 and resume; if its service is stopped, start it first, unless the other server is active. If %3 was the active server and is lost, have it fenced off and attest that.")},
    RestingRow{Resting::ZeroActiveHold, QT_TRANSLATE_NOOP("SwitchTexts", "%1 and %2 are not active: nobody exports, nothing is lost."),
               QT_TRANSLATE_NOOP("SwitchTexts", "Go on, or roll back to give the active role back to %1.")},
    RestingRow{Resting::Superseded, QT_TRANSLATE_NOOP("SwitchTexts", "Another operator took over on %3; this attempt can change nothing any more."),
               QT_TRANSLATE_NOOP("SwitchTexts", "Speak with that operator. Only a take-over of your own can go on from here.")},
    RestingRow{Resting::NeedsReverify, QT_TRANSLATE_NOOP("SwitchTexts", "What was approved for %2 no longer matches what it would export; it was not promoted."),
               QT_TRANSLATE_NOOP("SwitchTexts", "Verify and approve the pending exports of %2 again and resume, or roll back to %1.")},
    RestingRow{Resting::Conflict, QT_TRANSLATE_NOOP("SwitchTexts", "%1 and %2 were both seen active."), QT_TRANSLATE_NOOP("SwitchTexts", "Resume at once: %1 is demoted before anything else.")},
    RestingRow{Resting::ExportHold, QT_TRANSLATE_NOOP("SwitchTexts", "%2 is active and its scheduler is off: its first export failed or differs from what was approved."),
               QT_TRANSLATE_NOOP("SwitchTexts", "Mend what failed and resume, approve again, or switch back to %1.")},
    RestingRow{Resting::FenceRequired, QT_TRANSLATE_NOOP("SwitchTexts", "%1 runs although it must be fenced; %2 was not promoted."),
               QT_TRANSLATE_NOOP("SwitchTexts", "Find out who started %1, then begin a new attempt, which demotes it first.")},
    RestingRow{Resting::AbortedClean, QT_TRANSLATE_NOOP("SwitchTexts", "The attempt was given up; the roles are as they were and both servers are released."),
               QT_TRANSLATE_NOOP("SwitchTexts", "Nothing to do. A new attempt can begin at any time.")}};

const SwitchRow &rowOf(SwitchStateId state) { return switchTable.at(static_cast<size_t>(state)); }
const RestingRow &rowOf(Resting resting) { return restingTable.at(static_cast<size_t>(resting)); }

} // namespace swingbridge
