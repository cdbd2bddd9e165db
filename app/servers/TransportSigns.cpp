// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/TransportSigns.h"

#include "servers/FarText.h"

#include <QRegularExpression>

namespace swingbridge {

const QList<TransportSign> &transportSigns()
{
    using Code = AgentErrorCode;
    // Order matters where a program says two of these: "has changed" comes before "verification failed".
    static const QList<TransportSign> signs = {
        // OpenSSH 9.2p1 (and Win32-OpenSSH 9.x, which shares these files)
        {Code::HostKeyChanged, "WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED!", "OpenSSH sshconnect.c, warn_changed_key"},
        {Code::HostKeyChanged, "WARNING: REVOKED HOST KEY DETECTED!", "OpenSSH sshconnect.c, check_host_key"},
        {Code::HostKeyUnknown, "^No .+ host key is known for .+ and you have requested strict checking\\.", "OpenSSH sshconnect.c, check_host_key"},
        {Code::HostKeyUnknown, "^Host key verification failed\\.", "OpenSSH sshconnect.c, verify_host_key"},
        {Code::AuthenticationFailed, "^.+: Permission denied \\([a-z0-9,-]+\\)\\.", "OpenSSH sshconnect2.c, userauth"},
        {Code::AuthenticationFailed, "Too many authentication failures", "OpenSSH auth.c, auth_maxtries_exceeded"},
        {Code::Unreachable, "^ssh: Could not resolve hostname ", "OpenSSH ssh.c, resolve_host"},
        {Code::Unreachable, "^ssh: connect to host .+ port \\d+: ", "OpenSSH sshconnect.c, ssh_connect_direct"},
        {Code::Unreachable, "^kex_exchange_identification: ", "OpenSSH kex.c, kex_exchange_identification"},
        {Code::Unreachable, "^Connection timed out during banner exchange", "OpenSSH sshconnect.c, ssh_exchange_identification"},
        {Code::Unreachable, "^Connection (reset|closed) by .+ port \\d+$", "OpenSSH packet.c, sshpkt_vfatal"},
        {Code::Unreachable, "^Unable to negotiate with .+: no matching ", "OpenSSH packet.c, sshpkt_vfatal"},
        // What the far side's shell says when there is no such program
        {Code::NoPowershell, "powershell\\.exe: (command )?not found", "bash execute_cmd.c, dash exec.c"},
        {Code::NoPowershell, "'powershell\\.exe' is not recognized as an internal or external command", "cmd.exe"},
        {Code::NoPowershell, "The term 'powershell\\.exe' is not recognized", "PowerShell DiscoveryExceptions.resx, CommandNotFoundException"},
        // Our own bootstrap and the agent's first look at its host (powershell-51.md 14.1)
        {Code::HostUnsuitable, "^swingbridge-boot (language-mode|not-64-bit|host-unsuitable\\b.*)$", "resources/agent"},
        {Code::WrongPowershell, "^swingbridge-boot wrong-powershell\\b", "resources/agent"},
        {Code::RestrictedEndpoint, "^swingbridge-boot no-language$", "resources/agent"},
        {Code::Garbled, "^swingbridge-boot bad-hash$", "resources/agent"},
        {Code::Cut, "^swingbridge-boot no-agent$", "resources/agent"},
        // Windows PowerShell; ids do not depend on the language (powershell-51.md 5)
        {Code::ExecutionPolicy, "FullyQualifiedErrorId : UnauthorizedAccess\\b", "about_Execution_Policies 5.1"},
        {Code::ExecutionPolicy, "PSSecurityException", "about_Execution_Policies 5.1"},
        {Code::ExecutionPolicy, "This (script|program) is blocked by (group|your) ", "AppLocker; about_Execution_Policies 5.1, Group Policy"},
        {Code::HostUnsuitable, "MethodInvocationNotSupportedInConstrainedLanguage|CannotCreateTypeConstrainedLanguage", "about_Language_Modes 5.1"},
        {Code::RestrictedEndpoint, "ScriptsNotAllowed|The syntax is not supported by this runspace", "about_Language_Modes 5.1, no-language mode"},
        {Code::Garbled, "^swingbridge-agent (not-a-frame|more-than-64-MiB)$", "resources/agent"},
        // WinRM, where an id exists by its id
        {Code::CertificateRefused, "FullyQualifiedErrorId : 12175,PSSessionStateBroken", "winhttp.h, ERROR_WINHTTP_SECURE_FAILURE (not seen on a server yet)"},
        {Code::CertificateRefused, "The SSL certificate (is signed by an unknown certificate authority|contains a common name|is expired)", "WinRM texts (not seen on a server yet)"},
        {Code::AuthenticationFailed, "FullyQualifiedErrorId : (AccessDenied|AuthenticationFailed|LogonFailure),PSSessionStateBroken", "PowerShell WSManTransportManager.cs, error ids of transports; github.com/PowerShell/PowerShell/issues/3874"},
        // The machine's own ticket is of no use there: a password may be.
        {Code::AuthenticationFailed, "FullyQualifiedErrorId : (ServerNotTrusted|CannotUseIPAddress|ClientKerberosDisabled|WorkgroupCannotUseKerberos|ExplicitCredentialsRequired),PSSessionStateBroken", "PowerShell WSManTransportManager.cs; github.com/VitalProject/Windows-RemoteShadow/issues/5"},
        {Code::AuthenticationFailed, "occurred while using Kerberos authentication", "github.com/PowerShell/Win32-OpenSSH/issues/2100"},
        {Code::Unreachable, "FullyQualifiedErrorId : (NetworkPathNotFound|ComputerNotFound|WinRMOperationTimeout|URLNotAvailable|CannotConnect|CannotConnectWinRMService|ShutDownInProgress),PSSessionStateBroken", "PowerShell WSManTransportManager.cs, error ids of transports"},
        {Code::Unreachable, "The connection to the (specified )?remote host was refused\\.", "about_Remote_Troubleshooting 5.1"},
    };
    return signs;
}

std::optional<AgentErrorCode> transportCodeIn(const QByteArray &output)
{
    const QString text = farText(output, nullptr);
    for (const TransportSign &sign : transportSigns()) {
        const QRegularExpression line(QString::fromLatin1(sign.pattern), QRegularExpression::MultilineOption);
        if (line.match(text).hasMatch())
            return sign.code;
    }
    return std::nullopt;
}

} // namespace swingbridge
