// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuration/KnownAreas.h"

#include <QLatin1String>

#include <array>

namespace swingbridge {
namespace {

struct AreaWord { KnownArea area; QLatin1String word; };
constexpr std::array areaWords{
    AreaWord{KnownArea::Containers, QLatin1String("containers")},
    AreaWord{KnownArea::ObjectTypes, QLatin1String("objectTypes")},
    AreaWord{KnownArea::AttributeSelection, QLatin1String("attributes")},
    AreaWord{KnownArea::RunProfiles, QLatin1String("runProfiles")},
    AreaWord{KnownArea::ConnectorParameters, QLatin1String("parameters")},
    AreaWord{KnownArea::ConnectorSchema, QLatin1String("schema")},
    AreaWord{KnownArea::GlobalParameters, QLatin1String("globalSettings")},
    AreaWord{KnownArea::Metaverse, QLatin1String("metaverse")},
    AreaWord{KnownArea::StandardRuleContent, QLatin1String("standardRuleContent")},
    AreaWord{KnownArea::CloudConnector, QLatin1String("cloudConnector")},
};

} // namespace

QString toString(KnownArea area)
{
    for (const AreaWord &row : areaWords) {
        if (row.area == area)
            return row.word;
    }
    Q_UNREACHABLE();
}

QStringList areasNotKnown(KnownAreas known, KnownAreas every)
{
    QStringList words;
    for (const AreaWord &row : areaWords) {
        if (every.testFlag(row.area) && !known.testFlag(row.area))
            words << row.word;
    }
    return words;
}

KnownAreas areasWithout(KnownAreas every, const QStringList &notKnown)
{
    for (const AreaWord &row : areaWords)
        every.setFlag(row.area, every.testFlag(row.area) && !notKnown.contains(row.word));
    return every;
}

} // namespace swingbridge
