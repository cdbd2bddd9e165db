// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "migration/LiveWorld.h"

#include "servers/ServerDoors.h"

#include <QCoreApplication>
#include <QSysInfo>

namespace swingbridge {

SessionWorld liveWorld(const TransportOptions &transports, const QString &operatorName)
{
    SessionWorld world;
    world.clock = std::make_shared<SystemClock>();
    world.random = std::make_shared<SystemRandom>();
    world.door = [doors = ServerDoors(transports, world.random)](const QString &text) -> Result<std::shared_ptr<AgentEndpoint>> {
        const auto address = ServerAddress::parse(text);
        return address ? doors.open(*address) : failure(address.error());
    };
    world.operatorName = operatorName;
    world.station = QSysInfo::machineHostName();
    world.toolVersion = QCoreApplication::applicationVersion();
    return world;
}

} // namespace swingbridge
