// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "migration/Connections.h"

#include "migration/LiveWorld.h"
#include "servers/ServerDoors.h"

namespace swingbridge {

Connections::Connections(TransportOptions options, std::shared_ptr<SignInDesk> desk) : m_options(std::move(options)), m_desk(std::move(desk)) {}

void Connections::setIdentityFile(const QString &address, const QString &file)
{
    if (file.isEmpty())
        m_identityFiles.remove(address);
    else
        m_identityFiles.insert(address, file);
}

void Connections::acceptHostKey(const QString &address, const QString &fingerprint)
{
    m_acceptedKeys[address] << fingerprint;
}

TransportOptions Connections::optionsFor(const QString &address) const
{
    TransportOptions options = m_options;
    options.identityFile = m_identityFiles.value(address, m_options.identityFile);
    options.acceptedHostKeys += m_acceptedKeys.value(address);
    return options;
}

SessionWorld Connections::world(const std::shared_ptr<Connections> &self, const QString &operatorName)
{
    SessionWorld world = liveWorld(self->m_options, operatorName);
    world.connections = self;
    world.door = [self, random = world.random](const QString &text) -> Result<std::shared_ptr<AgentEndpoint>> {
        const auto address = ServerAddress::parse(text);
        return address ? ServerDoors(self->optionsFor(text), random).open(*address) : failure(address.error());
    };
    return world;
}

} // namespace swingbridge
