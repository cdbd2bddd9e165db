// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "switchover/SwitchEffect.h"
#include "switchover/SwitchLook.h"

#include <array>

namespace swingbridge {

//! One command of a re-admission, and where: Side::Other is the server that comes back, Side::Target the active one.
class ReadmissionRow
{
public:
    constexpr ReadmissionRow(SwitchCommand what, Side where) : command(what), side(where) {}
    SwitchCommand command;
    Side side;
};

//! How a server that was attested as fenced off is taken back, as staging only: the order of guarded-switch.md 4.4 (6.5: each
//! part of it left out lets two servers be active). migration/ReadmissionWork carries it out, the exploration (rehearsal/) too.
namespace readmission {

//! The first contact: nothing comes before it.
inline constexpr std::array fencing{ReadmissionRow{SwitchCommand::Claim, Side::Other}, ReadmissionRow{SwitchCommand::Fence, Side::Other}};
//! After a person attested that its ways out are blocked; when the last row is through the block may be lifted.
inline constexpr std::array admission{ReadmissionRow{SwitchCommand::Claim, Side::Target}, ReadmissionRow{SwitchCommand::Unfence, Side::Other},
                                      ReadmissionRow{SwitchCommand::DemoteAgain, Side::Other}, ReadmissionRow{SwitchCommand::SchedulerOn, Side::Other}};
//! Whatever came of it; a marker left open is harmless.
inline constexpr std::array release{ReadmissionRow{SwitchCommand::Release, Side::Other}, ReadmissionRow{SwitchCommand::Release, Side::Target}};

//! How often a command is sent until the look after it shows what it wants.
inline constexpr int tries = 4;
//! How often it is looked until a cycle that began earlier has ended.
inline constexpr int looksForIdle = 60;

//! The place on the ratchet that the command carries.
int ratchetFor(const ReadmissionRow &row);
//! The look after it shows what it wants.
bool isReached(const ReadmissionRow &row, const SwitchLook &look);
//! And the next row may follow: no server is started unless another one is active, nothing is lifted while a cycle still exports.
bool mayGoOn(const ReadmissionRow &row, const SwitchLook &look);

} // namespace readmission
} // namespace swingbridge
