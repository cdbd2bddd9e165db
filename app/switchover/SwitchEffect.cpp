// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "switchover/SwitchEffect.h"

namespace swingbridge {
namespace {

struct CommandRow { SwitchCommand command; Operation operation; int ratchet; const char *word; };

constexpr std::array commandRows = {
    CommandRow{SwitchCommand::None, Operation::Observe, 0, ""},
    CommandRow{SwitchCommand::Claim, Operation::Claim, 0, "claim"},
    CommandRow{SwitchCommand::SchedulerOff, Operation::SchedulerSet, 0, "scheduler.off"},
    CommandRow{SwitchCommand::SchedulerOn, Operation::SchedulerSet, 0, "scheduler.on"},
    CommandRow{SwitchCommand::CycleStop, Operation::CycleStop, 0, "cycle.stop"},
    CommandRow{SwitchCommand::CycleStart, Operation::CycleStart, 0, "cycle.start"},
    CommandRow{SwitchCommand::Demote, Operation::Demote, 1, "demote"},
    CommandRow{SwitchCommand::Fence, Operation::Fence, 2, "fence"},
    CommandRow{SwitchCommand::Promote, Operation::Promote, 1, "promote"},
    CommandRow{SwitchCommand::Seal, Operation::Seal, 5, "seal"},
    CommandRow{SwitchCommand::Unfence, Operation::Unfence, 3, "unfence"},
    CommandRow{SwitchCommand::DemoteAgain, Operation::Demote, 4, "demote.again"},
    CommandRow{SwitchCommand::Release, Operation::Release, 0, "release"}};

const CommandRow &rowOf(SwitchCommand command) { return commandRows.at(static_cast<size_t>(command)); }

} // namespace

Operation operationOf(SwitchCommand command) { return rowOf(command).operation; }
int ratchetOf(SwitchCommand command) { return rowOf(command).ratchet; }
QString toWord(SwitchCommand command) { return QString::fromLatin1(rowOf(command).word); }

} // namespace swingbridge
