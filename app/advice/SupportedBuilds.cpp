// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advice/SupportedBuilds.h"

#include <algorithm>

namespace swingbridge {
namespace {

SupportedBuild row(const char *version, const QDate &end)
{
    return {QLatin1String(version), end, false, QStringLiteral("adsync.md 9")};
}

} // namespace

const QList<SupportedBuild> &supportedBuilds()
{
    static const QList<SupportedBuild> builds{
        row("2.5.3.0", QDate(2026, 7, 31)),
        row("2.5.76.0", QDate(2026, 9, 1)),
        row("2.5.79.0", QDate(2026, 10, 23)),
        row("2.5.190.0", QDate(2027, 2, 2)),
        row("2.6.1.0", QDate(2027, 3, 10)),
        row("2.6.3.0", QDate(2027, 7, 7)),
        SupportedBuild{QStringLiteral("2.6.79.0"), {}, true, QStringLiteral("adsync.md 9")},
        row("2.6.84.0", QDate(2027, 9, 16)),
        row("2.6.91.0", QDate(2027, 9, 23)),
        row("2.6.92.0", {}),
    };
    return builds;
}

std::optional<SupportedBuild> supportedBuild(const QString &version)
{
    const auto &builds = supportedBuilds();
    const auto found = std::find_if(builds.begin(), builds.end(), [&version](const SupportedBuild &b) { return b.version == version; });
    return found == builds.end() ? std::nullopt : std::optional(*found);
}

QString newestKnownBuild()
{
    return supportedBuilds().last().version;
}

QDate syncStopsAfter()
{
    return QDate(2026, 9, 30);
}

} // namespace swingbridge
