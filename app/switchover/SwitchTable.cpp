// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "switchover/SwitchTable.h"

#include <QCoreApplication>

namespace swingbridge {

using State = SwitchStateId;
using Active = ActiveMeanwhile;

#define SAY(text) QT_TRANSLATE_NOOP("SwitchTexts", text)

namespace {

constexpr auto nothingYet = SAY("Nothing to undo yet: stopping releases both servers, and %1 stays active.");
constexpr auto backToOther = SAY("Roll back: a new attempt makes %1 active again, in about a minute.");
constexpr auto switchBack = SAY("Switch back to %1: a new attempt in the other direction; after a successful export it needs evidence of its own.");

} // namespace

constinit const std::array<SwitchRow, 18> switchTable = {
    SwitchRow{State::Draft, false, false, false, Active::Other, 0, SAY("Choose the servers and the way"), nothingYet,
              SAY("Nothing was changed."), "servers, mode and hard fence are chosen", "-"},
    SwitchRow{State::Preflight, false, false, false, Active::Other, 0, SAY("Check the guards G01 to G26"), nothingYet,
              SAY("The guards are being read; nothing was changed."), "all pass or were answered by name", "stays; each failed guard has a text and a remedy"},
    SwitchRow{State::Evidence, false, false, false, Active::Other, 0, SAY("Verify and approve the pending exports of %2"), nothingYet,
              SAY("The pending exports of %2 are being verified; nothing was changed."), "the approval is bound to configuration and export hash", "stays"},
    SwitchRow{State::Claim, true, false, false, Active::Other, 5, SAY("Claim %1 and %2 for this attempt"), nothingYet,
              SAY("%1 and %2 are being claimed; no role was changed by this attempt."), "both markers show this attempt's token", "a higher token: SUPERSEDED; silence: WAIT"},
    SwitchRow{State::Quiesce, true, false, false, Active::Other, 120, SAY("Let the cycles end, then pause both schedulers"), nothingYet,
              SAY("The schedulers are being paused; the roles are unchanged."), "both idle in two looks in a row, marks recorded", "a cycle that does not end: ask, then stop it"},
    SwitchRow{State::Demote, true, false, true, Active::Other, 20, SAY("Demote %1 and see it in staging mode"), backToOther,
              SAY("%1 counts as active until it is seen in staging mode."), "token, receipt and staging mode seen on the other, idle", "swallowed: repeat; silence: WAIT"},
    SwitchRow{State::OldStaging, false, false, true, Active::Nobody, 0, SAY("%1 was seen in staging mode"), backToOther,
              SAY("%1 was seen in staging mode; nobody exports."), "journaled", "-"},
    SwitchRow{State::Fence, true, true, true, Active::Nobody, 40, SAY("Fence %1: stop and disable its service"), backToOther,
              SAY("%1 is in staging mode and is being fenced; nobody exports."), "service stopped and this token's receipt seen", "repeat"},
    SwitchRow{State::LastLook, true, false, false, Active::Nobody, 15, SAY("Look at %2 once more: unchanged?"), backToOther,
              SAY("%1 can no longer export; %2 is looked at once more; nobody exports."), "the marks are equal, the other is still fenced", "NEEDS_REVERIFY"},
    SwitchRow{State::Promote, true, false, false, Active::Nobody, 20, SAY("Promote %2 and see it active"), backToOther,
              SAY("%1 can no longer export; %2 is being promoted."), "-", "refused for its evidence: LAST_LOOK"},
    SwitchRow{State::NewActive, false, false, false, Active::Nobody, 0, SAY("%2 was seen active"), backToOther,
              SAY("%1 can no longer export; whether %2 is active is being looked at."), "token, receipt and staging mode off seen on the target", "swallowed: repeat from LAST_LOOK"},
    SwitchRow{State::Seal, true, true, false, Active::Target, 5, SAY("Seal %2: no late command can change it back"), backToOther,
              SAY("%2 is active; it is being sealed against late commands."), "sealed receipt and staging mode off seen", "on again: a new attempt"},
    SwitchRow{State::Unfence, true, true, true, Active::Target, 45, SAY("Lift the fence of %1 and see it in staging mode"), backToOther,
              SAY("%2 is active; %1 is being started again in staging mode."), "service running and staging mode on seen", "off: demote again before anything else"},
    SwitchRow{State::Start, true, false, false, Active::Target, 15, SAY("Start a Delta cycle on %2"), backToOther,
              SAY("%2 is active; its scheduler is being switched on."), "a cycle is seen running", "repeat"},
    SwitchRow{State::FirstExport, true, false, false, Active::Target, 300, SAY("Watch the first export of %2"), switchBack,
              SAY("%2 is active and makes its first export."), "an Export of every connector succeeded, counts within the approved", "EXPORT_HOLD"},
    SwitchRow{State::OldOn, true, false, true, Active::Target, 180, SAY("Switch the scheduler of %1 on; it stays in staging mode"), switchBack,
              SAY("%2 is active and has exported; %1 takes up its cycles in staging mode."), "both schedulers on, both roles unchanged, a cycle of the other succeeded", "repeat"},
    SwitchRow{State::Release, true, false, false, Active::Target, 5, SAY("Release %1 and %2"), switchBack,
              SAY("%2 is active and has exported; the claims are being released."), "both markers seen closed", "left open: harmless"},
    SwitchRow{State::Done, false, false, false, Active::Target, 0, SAY("%2 is active, %1 is in staging mode"), switchBack,
              SAY("%2 is active and has exported; %1 is in staging mode."), "-", "-"}};

constinit const std::array<RestingRow, 9> restingTable = {
    RestingRow{Resting::None, "", ""},
    RestingRow{Resting::Wait, SAY("%3 does not answer as it must; no further change is made without seeing it."),
               SAY("Mend the way to %3 and resume. If it was the active server and is lost, have it fenced off and attest that.")},
    RestingRow{Resting::ZeroActiveHold, SAY("%1 and %2 are not active: nobody exports, nothing is lost."),
               SAY("Go on, or roll back to give the active role back to %1.")},
    RestingRow{Resting::Superseded, SAY("Another operator took over on %3; this attempt can change nothing any more."),
               SAY("Speak with that operator. Only a take-over of your own can go on from here.")},
    RestingRow{Resting::NeedsReverify, SAY("What was approved for %2 no longer matches what it would export; it was not promoted."),
               SAY("Verify and approve the pending exports of %2 again and resume, or roll back to %1.")},
    RestingRow{Resting::Conflict, SAY("%1 and %2 were both seen active."), SAY("Resume at once: %1 is demoted before anything else.")},
    RestingRow{Resting::ExportHold, SAY("%2 is active and its scheduler is off: its first export failed or differs from what was approved."),
               SAY("Mend what failed and resume, approve again, or switch back to %1.")},
    RestingRow{Resting::FenceRequired, SAY("%1 runs although it must be fenced; %2 was not promoted."),
               SAY("Find out who started %1, then begin a new attempt, which demotes it first.")},
    RestingRow{Resting::AbortedClean, SAY("The attempt was given up; the roles are as they were and both servers are released."),
               SAY("Nothing to do. A new attempt can begin at any time.")}};

#undef SAY

const SwitchRow &rowOf(SwitchStateId state) { return switchTable.at(static_cast<size_t>(state)); }
const RestingRow &rowOf(Resting resting) { return restingTable.at(static_cast<size_t>(resting)); }

} // namespace swingbridge
