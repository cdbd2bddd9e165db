// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "switchover/CommandRules.h"

namespace swingbridge {

ExpectedState expectedBy(SwitchCommand command, const SwitchLook *look)
{
    using Flag = SeenServer::Flag;
    const bool runs = look && look->isRunning();
    ExpectedState expected;
    switch (command) {
    case SwitchCommand::Demote:
        if (runs)
            expected.staging = look->staging; // the role it was seen in, and no other
        break;
    case SwitchCommand::Fence:
        if (runs)
            expected.staging = Flag::On;
        break;
    case SwitchCommand::Promote:
        if (look && look->isStaging()) { // else it was promoted already and only the receipt is missing
            expected.staging = Flag::On;
            expected.idle = true;
        }
        expected.configuration = true;
        break;
    case SwitchCommand::Seal: expected.staging = Flag::Off; break;
    default: break;
    }
    return expected;
}

int ratchetFor(SwitchCommand command, const SwitchLook *look)
{
    const int own = ratchetOf(command);
    return own > 0 ? own : look ? look->seq : 0;
}

SwitchEvent::Refusal refusalOf(SwitchCommand command, AgentErrorCode code)
{
    using Refusal = SwitchEvent::Refusal;
    using Code = AgentErrorCode;
    switch (code) {
    case Code::WrongBoot:
    case Code::UnknownToken: return Refusal::Reclaim;
    case Code::ExpectationFailed: return command == SwitchCommand::Promote ? Refusal::Evidence : Refusal::None;
    case Code::WrongServer:
    case Code::WrongAgent:
    case Code::MarkerDamaged:
    case Code::MarkerUntrusted:
    case Code::AccessDenied:
    case Code::ModuleMissing:
    case Code::BadRequest:
    case Code::BadRequestHash: return Refusal::Hopeless;
    default: return Refusal::None;
    }
}

} // namespace swingbridge
