// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/WayFields.h"

#include <algorithm>
#include <array>

namespace swingbridge {
namespace {

struct Scheme
{
    ServerAddress::Way way;
    QLatin1String text;
};

constexpr std::array schemes = {
    Scheme{ServerAddress::Way::Ssh, QLatin1String("ssh://")}, Scheme{ServerAddress::Way::WinRm, QLatin1String("winrm://")},
    Scheme{ServerAddress::Way::Local, QLatin1String("local:")}, Scheme{ServerAddress::Way::Files, QLatin1String("files:")},
    Scheme{ServerAddress::Way::Lab, QLatin1String("lab:")},
};

QLatin1String schemeOf(ServerAddress::Way way)
{
    return std::find_if(schemes.begin(), schemes.end(), [way](const Scheme &scheme) { return scheme.way == way; })->text;
}

} // namespace

ServerAddress::Way WayFields::usualWay()
{
#ifdef Q_OS_WIN
    return Way::WinRm;
#else
    return Way::Ssh;
#endif
}

WayFields WayFields::of(const QString &address, Way otherwise)
{
    WayFields fields(otherwise);
    QString rest = address;
    for (const Scheme &scheme : schemes) {
        if (!address.startsWith(scheme.text))
            continue;
        fields.way = scheme.way;
        rest = address.mid(scheme.text.size());
    }
    if (!fields.hasHost()) {
        fields.place = rest;
        return fields;
    }
    const auto at = rest.lastIndexOf(u'@');
    fields.user = rest.left(std::max<qsizetype>(at, 0));
    rest = rest.mid(at + 1);
    const bool isLiteral = rest.startsWith(u'[') && rest.contains(u']');
    fields.host = isLiteral ? rest.mid(1, rest.indexOf(u']') - 1) : rest.section(u':', 0, 0);
    fields.port = rest.mid(isLiteral ? rest.indexOf(u']') + 1 : fields.host.size()).mid(1);
    return fields;
}

QString WayFields::address() const
{
    if (way == Way::Local)
        return schemeOf(way);
    if (hasPlace())
        return place.isEmpty() ? QString() : schemeOf(way) + place;
    if (host.isEmpty())
        return {};
    const QString named = host.contains(u':') ? QStringLiteral("[%1]").arg(host) : host;
    const QString who = user.isEmpty() || way != Way::Ssh ? QString() : user + u'@';
    return schemeOf(way) + who + named + (port.isEmpty() ? QString() : u':' + port);
}

} // namespace swingbridge
