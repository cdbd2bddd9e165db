// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "migration/SessionWorld.h"

namespace swingbridge {

QString serverNameOf(const QString &address)
{
    QString host = address.section(QStringLiteral("://"), -1);
    if (host.startsWith(QLatin1String("lab:")) || host.startsWith(QLatin1String("files:")))
        return host.section(QLatin1Char(':'), 1);
    host = host.section(QLatin1Char('@'), -1).section(QLatin1Char(':'), 0, 0);
    const bool isIpAddress = !host.isEmpty() && host.back().isDigit() && host.count(QLatin1Char('.')) == 3;
    return isIpAddress ? host : host.section(QLatin1Char('.'), 0, 0).toLower();
}

} // namespace swingbridge
