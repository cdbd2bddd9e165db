// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/ServerDoors.h"

#include "foundation/JsonText.h"
#include "foundation/WholeFile.h"
#include "servers/AgentText.h"
#include "servers/FolderEndpoint.h"
#include "servers/SshEndpoint.h"
#include "servers/TransportProgram.h"
#include "servers/WinRmEndpoint.h"

#include <QDir>
#include <QFileInfo>

namespace swingbridge {

Result<std::shared_ptr<AgentEndpoint>> ServerDoors::open(const ServerAddress &address) const
{
    switch (address.way()) {
    case ServerAddress::Way::Ssh: return openSsh(address);
    case ServerAddress::Way::Local: return openLocal(address);
    case ServerAddress::Way::Files: return openFolder(address);
    case ServerAddress::Way::Lab: return failure(Error::Kind::BadInput, tr("%1 is a server of a lab, and no lab is open.").arg(address.text()), {}, tr("Name the lab's folder."));
    case ServerAddress::Way::WinRm: break;
    }
    const auto program = transport_program::winRm(address, m_options);
    if (!program)
        return failure(program.error());
    return std::make_shared<WinRmEndpoint>(address, m_options, *program, m_random);
}

Result<std::shared_ptr<AgentEndpoint>> ServerDoors::openSsh(const ServerAddress &address) const
{
    if (const Done usable = checkIdentity(); !usable)
        return failure(usable.error());
    const auto program = transport_program::ssh(address, m_options);
    if (!program)
        return failure(program.error());
    return std::make_shared<SshEndpoint>(address, m_options, *program, m_random);
}

Result<std::shared_ptr<AgentEndpoint>> ServerDoors::openFolder(const ServerAddress &address)
{
    const auto copy = FolderEndpoint::open(address.text(), address.place());
    if (!copy)
        return failure(copy.error());
    return *copy;
}

Result<std::shared_ptr<AgentEndpoint>> ServerDoors::openLocal(const ServerAddress &address) const
{
    const auto file = agentFile();
    if (!file)
        return failure(file.error());
    AgentProgram program = transport_program::local(*file);
    program.helloLimit = m_options.helloLimit;
    return std::make_shared<ProcessEndpoint>(address.text(), program, m_random);
}

//! The agent as a file, for -File: written when it is not there as it should be.
Result<QString> ServerDoors::agentFile() const
{
    const auto text = AgentText::agent();
    if (!text)
        return failure(text.error());
    const QString file = m_options.dataFolder + QStringLiteral("/agent/%1/Swingbridge.Agent.ps1").arg(sha256Hex(*text).left(16));
    if (const auto there = readWholeFile(file); there && *there == *text)
        return file;
    QDir().mkpath(QFileInfo(file).path());
    const Done written = writeWholeFile(file, *text, IfExists::Replace);
    return written ? Result<QString>(file) : failure(written.error());
}

//! ssh would only warn about a key that others can read, and then be refused by the server.
Done ServerDoors::checkIdentity() const
{
    if (m_options.identityFile.isEmpty())
        return done();
    const QFileInfo file(m_options.identityFile);
    if (!file.isFile() || !file.isReadable())
        return failure(Error::Kind::BadInput, tr("The key file %1 cannot be read; nothing was sent.").arg(m_options.identityFile), {},
                       tr("Name the file of a private key that you may read."));
#ifndef Q_OS_WIN
    constexpr QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    if (file.permissions() & others)
        return failure(Error::Kind::BadInput, tr("The key file %1 can be read by others; ssh would not use it. Nothing was sent.").arg(m_options.identityFile), {},
                       tr("Take the rights of others away: chmod 600 %1").arg(m_options.identityFile));
#endif
    return done();
}

} // namespace swingbridge
