// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace swingbridge {

//! Why an agent, or the way to it, said no. The closed list of agent-protocol.md; what is not in it is Unexpected.
enum class AgentErrorCode {
    // The fence: nothing was changed.
    StaleToken, UnknownToken, ForeignToken, WrongDirection, Passed, Sealed, Claimed, WrongServer, WrongBoot, WrongAgent,
    ExpectationFailed, Expired, Busy, DanglingUnresolved, BarrierIncomplete, MarkerDamaged, MarkerUntrusted, WaitingForPerson,
    // The product, recognised by its own texts (adsync.md 1.3, 3.6).
    SyncInProgress, ConnectorBusy, SchedulerSuspended, WizardOpen, ServiceStopped, NotChanged, ChangedMoreThanOneKey,
    AccessDenied, ModuleMissing, NotFound, AlreadyExists, SignInNeeded, DiskFull, Timeout, BadRequest, BadRequestHash, Unexpected,
    // The transport: says nothing about what the server did.
    Unreachable, AuthenticationFailed, HostKeyUnknown, HostKeyChanged, CertificateRefused, NoPowershell, WrongPowershell,
    ExecutionPolicy, HostUnsuitable, RestrictedEndpoint, Garbled, Cut, Cancelled
};

//! Where a code comes from. Only Fence and Product codes were said by the server itself.
enum class AgentErrorFamily { Fence, Product, Transport };
//! Whether asking again may help.
enum class Retry { Later, No, Unknown };

//! The word of agent-protocol.md: "stale-token".
QString toString(AgentErrorCode code);
//! The reverse; empty for a word that is not in the list.
std::optional<AgentErrorCode> agentErrorCodeFrom(QStringView word);
QString toString(Retry retry);
Retry retryFrom(QStringView word);

AgentErrorFamily familyOf(AgentErrorCode code);
//! What the agent says when it has nothing better to say about this code.
Retry retryOf(AgentErrorCode code);
//! Exit of the command line (cli.md): fence codes 4, Busy 5, BadRequest 70, Cancelled 130, all others 5.
int exitStatusOf(AgentErrorCode code);
//! True when the request may have been executed although no believable answer came: only a look tells.
bool leavesOutcomeOpen(AgentErrorCode code);

} // namespace swingbridge
