// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "migration/SessionWorld.h"

#include "servers/ServerAddress.h"

namespace swingbridge {

QString personAtWork()
{
    for (const char *variable : {"USER", "LOGNAME", "USERNAME"}) {
        const QString name = qEnvironmentVariable(variable);
        if (!name.isEmpty())
            return name;
    }
    return QStringLiteral("unknown");
}

QString serverNameOf(const QString &address)
{
    const auto parsed = ServerAddress::parse(address);
    return parsed ? parsed->name() : address;
}

} // namespace swingbridge
