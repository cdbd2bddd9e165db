// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/TransportProgram.h"

#include "servers/AgentText.h"

#include <QDir>

namespace swingbridge::transport_program {

namespace {

//! A value of ssh's -o that is a file name: quoted, and safe from ssh's own tokens (ssh_config(5), TOKENS).
QString quotedFile(QString file)
{
    file.replace(u'%', QLatin1String("%%")).replace(u'\\', QLatin1String("\\\\")).replace(u'"', QLatin1String("\\\""));
    return u'"' + QDir::toNativeSeparators(file) + u'"';
}

QStringList powerShell()
{
    return {QStringLiteral("-NoProfile"), QStringLiteral("-NonInteractive")};
}

void addPort(QStringList &arguments, const ServerAddress &address)
{
    if (address.port() > 0)
        arguments << QStringLiteral("-p") << QString::number(address.port());
}

} // namespace

Result<AgentProgram> ssh(const ServerAddress &address, const TransportOptions &options)
{
    const auto text = AgentText::agent();
    const auto bootstrap = AgentText::encodedBootstrap();
    if (!text || !bootstrap)
        return failure(text ? bootstrap.error() : text.error());
    const QString users = QDir::homePath() + QStringLiteral("/.ssh/known_hosts");
    QStringList arguments{QStringLiteral("-T")};
    const auto set = [&arguments](const QString &option) { arguments << QStringLiteral("-o") << option; };
    set(QStringLiteral("BatchMode=yes"));
    set(QStringLiteral("StrictHostKeyChecking=yes"));
    set(QStringLiteral("UserKnownHostsFile=%1 %2").arg(quotedFile(options.knownHostsFile()), quotedFile(users)));
    set(QStringLiteral("UpdateHostKeys=no"));       // we write known_hosts, and only with consent
    set(QStringLiteral("ConnectTimeout=15"));
    set(QStringLiteral("ServerAliveInterval=15"));  // a far side that is gone is noticed within a minute
    set(QStringLiteral("ServerAliveCountMax=3"));
    set(QStringLiteral("ControlMaster=no"));        // a connection of our own: it ends when we end it
    set(QStringLiteral("ControlPath=none"));
    set(QStringLiteral("ClearAllForwardings=yes"));
    set(QStringLiteral("ForwardAgent=no"));
    set(QStringLiteral("PermitLocalCommand=no"));
    set(QStringLiteral("RemoteCommand=none"));
    set(QStringLiteral("LogLevel=INFO"));           // what it says decides which failure it was
    if (!options.identityFile.isEmpty()) {
        arguments << QStringLiteral("-i") << QDir::toNativeSeparators(QDir(options.identityFile).absolutePath());
        set(QStringLiteral("IdentitiesOnly=yes"));
    }
    if (!address.user().isEmpty())
        arguments << QStringLiteral("-l") << address.user();
    addPort(arguments, address);
    arguments << QStringLiteral("--") << address.host() << QStringLiteral("powershell.exe") << powerShell() << QStringLiteral("-EncodedCommand") << *bootstrap;
    AgentProgram program(QStringLiteral("ssh"), arguments);
    program.helloLimit = options.helloLimit;
    program.agentText = *text;
    return program;
}

AgentProgram keyscan(const ServerAddress &address)
{
    QStringList arguments{QStringLiteral("-T"), QStringLiteral("10"), QStringLiteral("-t"), QStringLiteral("ed25519,ecdsa,rsa")};
    addPort(arguments, address);
    arguments << QStringLiteral("--") << address.host();
    return AgentProgram(QStringLiteral("ssh-keyscan"), arguments);
}

AgentProgram local(const QString &agentFile)
{
    const QStringList file{QStringLiteral("-ExecutionPolicy"), QStringLiteral("Bypass"), QStringLiteral("-File"), QDir::toNativeSeparators(agentFile)};
    return AgentProgram(QStringLiteral("powershell.exe"), powerShell() + file);
}

Result<AgentProgram> winRm(const ServerAddress &address, const TransportOptions &options)
{
    const auto text = AgentText::agent();
    const auto remoting = AgentText::encodedRemoting();
    if (!text || !remoting)
        return failure(text ? remoting.error() : text.error());
    AgentProgram program(QStringLiteral("powershell.exe"), powerShell() + QStringList{QStringLiteral("-EncodedCommand"), *remoting});
    program.helloLimit = options.helloLimit;
    program.agentText = *text;
    program.target = address.host() + QLatin1Char(' ') + QString::number(address.port());
    return program;
}

} // namespace swingbridge::transport_program
