// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/Topology.h"

#include <QStringList>

#include <algorithm>

namespace swingbridge {

Deck Deck::atRest(const QList<Plate> &plates)
{
    Deck deck;
    const auto isConflict = [](const Plate &plate) { return plate.state == PlateState::Conflict; };
    if (std::count_if(plates.begin(), plates.end(), isConflict) > 1) {
        deck.position = Position::Conflict;
        return deck;
    }
    for (int i = 0; i < plates.size(); ++i) {
        const Plate &plate = plates.at(i);
        const bool exports = plate.state == PlateState::Active || plate.state == PlateState::Conflict
            || (plate.state == PlateState::Unreachable && plate.wasActive);
        if (exports || plate.state == PlateState::DemotionSent) {
            deck.position = exports ? Position::Joined : Position::Unlatched;
            deck.bank = i;
            return deck;
        }
    }
    return deck;
}

QString PlateWords::role(PlateState state)
{
    switch (state) {
    case PlateState::Empty: return {};
    case PlateState::Active:
    case PlateState::DemotionSent: // still active until seen otherwise
    case PlateState::Conflict: return tr("Active", "role of a server");
    case PlateState::Staging: return tr("Staging", "role of a server");
    case PlateState::Unknown: return tr("Unknown", "role of a server");
    case PlateState::Unreachable: return tr("No answer", "state of a server");
    case PlateState::Fenced: return tr("Staging, fenced", "role of a server");
    }
    return {};
}

QString PlateWords::note(const Plate &plate)
{
    switch (plate.state) {
    case PlateState::Empty: return {};
    case PlateState::Active:
    case PlateState::Conflict: return tr("exports", "@status of a server");
    case PlateState::Staging:
    case PlateState::Fenced: return tr("no exports", "@status of a server");
    case PlateState::DemotionSent: return tr("may still export", "@status of a server");
    case PlateState::Unreachable:
        return plate.wasActive ? tr("may still export", "@status of a server") : tr("unknown", "@status of a server");
    case PlateState::Unknown: return tr("unknown", "@status of a server");
    }
    return {};
}

namespace {

//! Outside PlateWords only so that the switch stays readable; the texts belong to its context.
QString roleSentence(const Plate &plate, const QString &tenant)
{
    switch (plate.state) {
    case PlateState::Empty: return plate.name;
    case PlateState::Active: return PlateWords::tr("%1 is active and exports to %2.").arg(plate.name, tenant);
    case PlateState::Staging: return PlateWords::tr("%1 is in staging mode and exports nothing.").arg(plate.name);
    case PlateState::Fenced: return PlateWords::tr("%1 is in staging mode and fenced; it exports nothing.").arg(plate.name);
    case PlateState::Unknown: return PlateWords::tr("The role of %1 is not known.").arg(plate.name);
    case PlateState::Unreachable:
        return plate.wasActive ? PlateWords::tr("%1 does not answer; it was active and may still export.").arg(plate.name)
                               : PlateWords::tr("%1 does not answer.").arg(plate.name);
    case PlateState::DemotionSent:
        return PlateWords::tr("The demotion of %1 was sent but not yet seen; it may still export.").arg(plate.name);
    case PlateState::Conflict: return PlateWords::tr("%1 is active, but it is not the only one.").arg(plate.name);
    }
    return {};
}

bool isNobodyExporting(const Topology &topology)
{
    return std::all_of(topology.plates.begin(), topology.plates.end(),
        [](const Plate &p) { return p.state == PlateState::Staging || p.state == PlateState::Fenced; });
}

} // namespace

QString PlateWords::sentence(const Topology &topology)
{
    QStringList parts;
    if (!topology.rehearsalText.isEmpty())
        parts << topology.rehearsalText;
    const QString tenant = topology.tenant.isEmpty() ? tr("the tenant") : topology.tenant;
    for (const Plate &plate : topology.plates) {
        parts << roleSentence(plate, tenant);
        for (const QString &line : {plate.line2, plate.line3}) {
            if (!line.isEmpty())
                parts << line;
        }
        if (plate.isStale)
            parts << tr("This reading is old.");
    }
    if (!topology.plates.isEmpty() && isNobodyExporting(topology))
        parts << tr("No server is active.");
    return parts.join(u' ');
}

} // namespace swingbridge
