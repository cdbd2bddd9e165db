// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/AgentErrorText.h"

namespace swingbridge {

using Code = AgentErrorCode;

QString AgentErrorText::summary(AgentErrorCode code, const QString &server)
{
    switch (familyOf(code)) {
    case AgentErrorFamily::Fence: return fenceSummary(code).arg(server);
    case AgentErrorFamily::Product: return productSummary(code).arg(server);
    case AgentErrorFamily::Transport: return transportSummary(code).arg(server);
    }
    Q_UNREACHABLE();
}

QString AgentErrorText::remedy(AgentErrorCode code)
{
    switch (familyOf(code)) {
    case AgentErrorFamily::Fence: return fenceRemedy(code);
    case AgentErrorFamily::Product: return productRemedy(code);
    case AgentErrorFamily::Transport: return transportRemedy(code);
    }
    Q_UNREACHABLE();
}

//: %1 is the name of a server in every sentence of this class
QString AgentErrorText::fenceSummary(AgentErrorCode code)
{
    switch (code) {
    case Code::StaleToken: return tr("%1 has accepted a newer attempt; this command came too late and changed nothing.");
    case Code::UnknownToken: return tr("%1 was not claimed for this attempt; nothing was changed.");
    case Code::ForeignToken: return tr("%1 is claimed by another attempt; nothing was changed.");
    case Code::WrongDirection: return tr("%1 may not do this in an attempt of this direction; nothing was changed.");
    case Code::Passed: return tr("%1 is past this step already; nothing was changed.");
    case Code::Sealed: return tr("%1 has sealed this step; nothing was changed.");
    case Code::Claimed: return tr("%1 is claimed for a switch that is not finished; nothing was changed.");
    case Code::WrongServer: return tr("%1 answered, but it is another machine than the one that was paired; nothing was changed.");
    case Code::WrongBoot: return tr("%1 was started again since it was last read; nothing was changed.");
    case Code::WrongAgent: return tr("%1 runs another version of the agent; nothing was changed.");
    case Code::ExpectationFailed: return tr("%1 is no longer in the state that was expected; nothing was changed.");
    case Code::Expired: return tr("%1 received the command after its deadline; nothing was changed.");
    case Code::Busy: return tr("%1 is working on another command; nothing was changed.");
    case Code::DanglingUnresolved: return tr("%1 holds a change whose end is not known; nothing more was changed.");
    case Code::BarrierIncomplete: return tr("%1 could not restart its synchronization service in time; the change before this one is still not settled.");
    case Code::MarkerDamaged: return tr("%1 cannot read its own record of attempts; nothing was changed.");
    case Code::MarkerUntrusted: return tr("%1 keeps its record of attempts in a folder that others could write to; nothing was changed.");
    case Code::WaitingForPerson: return tr("%1 waits for a person to make the change in the vendor's wizard; nothing was changed yet.");
    default: return tr("%1 refused the command; nothing was changed.");
    }
}

QString AgentErrorText::productSummary(AgentErrorCode code)
{
    switch (code) {
    case Code::SyncInProgress: return tr("%1 is running a sync cycle; nothing was changed.");
    case Code::ConnectorBusy: return tr("%1 has a connector that is busy; nothing was changed.");
    case Code::SchedulerSuspended: return tr("%1 has its scheduler suspended; nothing was changed.");
    case Code::WizardOpen: return tr("%1 has the vendor's wizard open, which blocks all synchronization; nothing was changed.");
    case Code::ServiceStopped: return tr("%1 has its synchronization service stopped; nothing was changed.");
    case Code::NotChanged: return tr("%1 reported success, but the setting still has its old value.");
    case Code::ChangedMoreThanOneKey: return tr("%1 changed more than the one setting that was meant.");
    case Code::AccessDenied: return tr("%1 refused: the account lacks the right to do this; nothing was changed.");
    case Code::ModuleMissing: return tr("%1 has no synchronization product that could be spoken to; nothing was changed.");
    case Code::NotFound: return tr("%1 does not have what was asked for; nothing was changed.");
    case Code::AlreadyExists: return tr("%1 has this already; nothing was changed.");
    case Code::SignInNeeded: return tr("%1 asks for a cloud sign-in that only a person can do; nothing was changed.");
    case Code::DiskFull: return tr("%1 has no room left on its disk.");
    case Code::Timeout: return tr("%1 did not finish in time; what it did is not known until it is read again.");
    case Code::BadRequest: return tr("%1 could not make sense of the request; nothing was changed.");
    case Code::BadRequestHash: return tr("%1 received a damaged request and did not look at it; nothing was changed.");
    default: return tr("%1 failed in a way that is not known; what it did is not known until it is read again.");
    }
}

QString AgentErrorText::transportSummary(AgentErrorCode code)
{
    switch (code) {
    case Code::AuthenticationFailed: return tr("%1 did not accept the sign-in; nothing was changed.");
    case Code::HostKeyUnknown: return tr("%1 showed a host key that nobody has confirmed; nothing was sent.");
    case Code::HostKeyChanged: return tr("%1 showed another host key than before; nothing was sent.");
    case Code::CertificateRefused: return tr("%1 showed a certificate that is not trusted; nothing was sent.");
    case Code::NoPowershell: return tr("%1 has no Windows PowerShell where it was looked for; nothing was changed.");
    case Code::WrongPowershell: return tr("%1 started another PowerShell than Windows PowerShell 5.1; nothing was changed.");
    case Code::ExecutionPolicy: return tr("%1 does not allow the agent to run; nothing was changed.");
    case Code::HostUnsuitable: return tr("%1 runs PowerShell in a mode in which the agent cannot work; nothing was changed.");
    case Code::RestrictedEndpoint: return tr("%1 offers only a restricted session; nothing was changed.");
    case Code::Garbled: return tr("%1 answered something that cannot be believed; what it did is not known until it is read again.");
    case Code::Cut: return tr("The connection to %1 ended before its answer; what it did is not known until it is read again.");
    case Code::Cancelled: return tr("Waiting for %1 was cancelled; what it did is not known until it is read again.");
    default: return tr("%1 could not be reached; what it did is not known until it is read again.");
    }
}

QString AgentErrorText::fenceRemedy(AgentErrorCode code)
{
    switch (code) {
    case Code::StaleToken:
    case Code::ForeignToken:
    case Code::Claimed: return tr("Find out who else is working on these servers, or take over.");
    case Code::WrongServer: return tr("Check the address, or pair the servers again.");
    case Code::WrongBoot:
    case Code::ExpectationFailed: return tr("Read the server again and look at what changed.");
    case Code::WrongAgent: return tr("Use the same version of Swingbridge for both servers.");
    case Code::Expired:
    case Code::Busy: return tr("Try again in a moment.");
    case Code::DanglingUnresolved:
    case Code::BarrierIncomplete: return tr("Restart the service ADSync on the server, then resume.");
    case Code::MarkerDamaged:
    case Code::MarkerUntrusted: return tr("Have an administrator of the server check the folder %ProgramData%\\Swingbridge.");
    case Code::WaitingForPerson: return tr("Make the change in the vendor's wizard as shown, then close it.");
    default: return tr("Resume the migration; it looks at the servers before it goes on.");
    }
}

QString AgentErrorText::productRemedy(AgentErrorCode code)
{
    switch (code) {
    case Code::SyncInProgress:
    case Code::ConnectorBusy: return tr("Wait until the run has ended, then try again.");
    case Code::SchedulerSuspended:
    case Code::WizardOpen: return tr("Close the vendor's wizard on the server, then try again.");
    case Code::ServiceStopped: return tr("Find out why the service ADSync is stopped before it is started.");
    case Code::NotChanged: return tr("Try again; if it stays so, make the change in the vendor's wizard.");
    case Code::ChangedMoreThanOneKey: return tr("Compare the configuration of the server before going on.");
    case Code::AccessDenied: return tr("Use an account that is in the group ADSyncAdmins and sign in anew.");
    case Code::ModuleMissing: return tr("Install the product on the server, or check the address.");
    case Code::SignInNeeded: return tr("Do this step by hand on the server, as described.");
    case Code::DiskFull: return tr("Make room on the server's system disk, then try again.");
    case Code::NotFound:
    case Code::AlreadyExists: return tr("Read the server again.");
    case Code::BadRequest: return tr("This is an error in Swingbridge; please report it.");
    default: return tr("Read the server again, then decide.");
    }
}

QString AgentErrorText::transportRemedy(AgentErrorCode code)
{
    switch (code) {
    case Code::AuthenticationFailed: return tr("Check the account and its key or ticket.");
    case Code::HostKeyUnknown: return tr("Compare the fingerprint with the server's own and confirm it.");
    case Code::HostKeyChanged: return tr("Find out why the key changed before you trust it.");
    case Code::CertificateRefused: return tr("Install a trusted certificate on the server, or use Kerberos.");
    case Code::NoPowershell:
    case Code::WrongPowershell:
    case Code::HostUnsuitable: return tr("Make 64-bit Windows PowerShell 5.1 available to this account.");
    case Code::ExecutionPolicy: return tr("Allow the signed agent by policy, or run Swingbridge on the server itself.");
    case Code::RestrictedEndpoint: return tr("Use an account that gets a full session.");
    case Code::Cancelled: return {};
    case Code::Garbled: return tr("Try again; if it stays so, look at the log.");
    default: return tr("Check that the server is on and that the network lets you through, then try again.");
    }
}

} // namespace swingbridge
