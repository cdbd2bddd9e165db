// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/AgentErrorCode.h"

#include <algorithm>
#include <array>

namespace swingbridge {
namespace {

using Code = AgentErrorCode;
using Family = AgentErrorFamily;

struct Row
{
    Code code;
    const char *word;
    Family family;
    Retry retry;
};

constexpr std::array rows = {
    Row{Code::StaleToken, "stale-token", Family::Fence, Retry::No},
    Row{Code::UnknownToken, "unknown-token", Family::Fence, Retry::No},
    Row{Code::ForeignToken, "foreign-token", Family::Fence, Retry::No},
    Row{Code::WrongDirection, "wrong-direction", Family::Fence, Retry::No},
    Row{Code::Passed, "passed", Family::Fence, Retry::No},
    Row{Code::Sealed, "sealed", Family::Fence, Retry::No},
    Row{Code::Claimed, "claimed", Family::Fence, Retry::No},
    Row{Code::WrongServer, "wrong-server", Family::Fence, Retry::No},
    Row{Code::WrongBoot, "wrong-boot", Family::Fence, Retry::No},
    Row{Code::WrongAgent, "wrong-agent", Family::Fence, Retry::No},
    Row{Code::ExpectationFailed, "expectation-failed", Family::Fence, Retry::No},
    Row{Code::Expired, "expired", Family::Fence, Retry::Later},
    Row{Code::Busy, "busy", Family::Fence, Retry::Later},
    Row{Code::DanglingUnresolved, "dangling-unresolved", Family::Fence, Retry::Later},
    Row{Code::BarrierIncomplete, "barrier-incomplete", Family::Fence, Retry::Later},
    Row{Code::MarkerDamaged, "marker-damaged", Family::Fence, Retry::No},
    Row{Code::MarkerUntrusted, "marker-untrusted", Family::Fence, Retry::No},
    Row{Code::WaitingForPerson, "waiting-for-person", Family::Fence, Retry::Later},
    Row{Code::SyncInProgress, "sync-in-progress", Family::Product, Retry::Later},
    Row{Code::ConnectorBusy, "connector-busy", Family::Product, Retry::Later},
    Row{Code::SchedulerSuspended, "scheduler-suspended", Family::Product, Retry::Later},
    Row{Code::WizardOpen, "wizard-open", Family::Product, Retry::Later},
    Row{Code::ServiceStopped, "service-stopped", Family::Product, Retry::No},
    Row{Code::NotChanged, "not-changed", Family::Product, Retry::Later},
    Row{Code::ChangedMoreThanOneKey, "changed-more-than-one-key", Family::Product, Retry::No},
    Row{Code::AccessDenied, "access-denied", Family::Product, Retry::No},
    Row{Code::ModuleMissing, "module-missing", Family::Product, Retry::No},
    Row{Code::NotFound, "not-found", Family::Product, Retry::No},
    Row{Code::AlreadyExists, "already-exists", Family::Product, Retry::No},
    Row{Code::SignInNeeded, "sign-in-needed", Family::Product, Retry::No},
    Row{Code::DiskFull, "disk-full", Family::Product, Retry::No},
    Row{Code::Timeout, "timeout", Family::Product, Retry::Unknown},
    Row{Code::BadRequest, "bad-request", Family::Product, Retry::No},
    Row{Code::BadRequestHash, "bad-request-hash", Family::Product, Retry::Later},
    Row{Code::Unexpected, "unexpected", Family::Product, Retry::Unknown},
    Row{Code::Unreachable, "unreachable", Family::Transport, Retry::Later},
    Row{Code::AuthenticationFailed, "authentication-failed", Family::Transport, Retry::No},
    Row{Code::HostKeyUnknown, "host-key-unknown", Family::Transport, Retry::No},
    Row{Code::HostKeyChanged, "host-key-changed", Family::Transport, Retry::No},
    Row{Code::CertificateRefused, "certificate-refused", Family::Transport, Retry::No},
    Row{Code::NoPowershell, "no-powershell", Family::Transport, Retry::No},
    Row{Code::WrongPowershell, "wrong-powershell", Family::Transport, Retry::No},
    Row{Code::ExecutionPolicy, "execution-policy", Family::Transport, Retry::No},
    Row{Code::HostUnsuitable, "host-unsuitable", Family::Transport, Retry::No},
    Row{Code::RestrictedEndpoint, "restricted-endpoint", Family::Transport, Retry::No},
    Row{Code::Garbled, "garbled", Family::Transport, Retry::Unknown},
    Row{Code::Cut, "cut", Family::Transport, Retry::Unknown},
    Row{Code::Cancelled, "cancelled", Family::Transport, Retry::Unknown},
};

const Row &rowOf(Code code)
{
    return *std::find_if(rows.begin(), rows.end(), [code](const Row &row) { return row.code == code; });
}

} // namespace

QString toString(AgentErrorCode code)
{
    return QLatin1String(rowOf(code).word);
}

std::optional<AgentErrorCode> agentErrorCodeFrom(QStringView word)
{
    const auto row = std::find_if(rows.begin(), rows.end(), [word](const Row &r) { return word == QLatin1String(r.word); });
    return row == rows.end() ? std::nullopt : std::optional(row->code);
}

QString toString(Retry retry)
{
    switch (retry) {
    case Retry::Later: return QStringLiteral("later");
    case Retry::No: return QStringLiteral("no");
    case Retry::Unknown: return QStringLiteral("unknown");
    }
    Q_UNREACHABLE();
}

Retry retryFrom(QStringView word)
{
    if (word == QLatin1String("later"))
        return Retry::Later;
    return word == QLatin1String("no") ? Retry::No : Retry::Unknown;
}

AgentErrorFamily familyOf(AgentErrorCode code)
{
    return rowOf(code).family;
}

Retry retryOf(AgentErrorCode code)
{
    return rowOf(code).retry;
}

int exitStatusOf(AgentErrorCode code)
{
    switch (code) {
    case Code::Busy: return 5;
    case Code::BadRequest: return 70;
    case Code::Cancelled: return 130;
    default: return familyOf(code) == Family::Fence ? 4 : 5;
    }
}

bool leavesOutcomeOpen(AgentErrorCode code)
{
    // The agent read the request, or could not even be spoken to, in all the others.
    switch (code) {
    case Code::Unexpected:
    case Code::Timeout:
    case Code::NotChanged:
    case Code::ChangedMoreThanOneKey:
    case Code::BarrierIncomplete:
    case Code::WaitingForPerson:
    case Code::DiskFull:
    case Code::Unreachable:
    case Code::Garbled:
    case Code::Cut:
    case Code::Cancelled:
        return true;
    default:
        return false;
    }
}

} // namespace swingbridge
