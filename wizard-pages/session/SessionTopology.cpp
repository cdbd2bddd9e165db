// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/SessionTopology.h"

#include "migration/Workspace.h"

#include <QLocale>

namespace swingbridge {
namespace {

constexpr int staleAfterSeconds = 60;

//! Which plate is \a name's; -1: none.
int bankOf(const Topology &topology, const QString &name)
{
    for (int i = 0; i < topology.plates.size(); ++i) {
        if (topology.plates.at(i).name == name)
            return i;
    }
    return -1;
}

//! Two active servers are what must never be: both are shown so.
void markConflict(Topology &topology)
{
    const auto isActive = [](const Plate &plate) { return plate.state == PlateState::Active || plate.state == PlateState::DemotionSent; };
    if (std::count_if(topology.plates.cbegin(), topology.plates.cend(), isActive) < 2)
        return;
    for (Plate &plate : topology.plates) {
        if (isActive(plate))
            plate.state = PlateState::Conflict;
    }
}

QString timeOf(const QDateTime &utc)
{
    return utc.toLocalTime().toString(QStringLiteral("HH:mm"));
}

PlateState stateOf(ServerRole role)
{
    switch (role) {
    case ServerRole::Active: return PlateState::Active;
    case ServerRole::Staging: return PlateState::Staging;
    case ServerRole::NotInstalled:
    case ServerRole::Unknown: return PlateState::Unknown;
    }
    Q_UNREACHABLE();
}

} // namespace

QString SessionTopology::age(const QDateTime &then, const QDateTime &now)
{
    const qint64 seconds = std::max<qint64>(0, then.secsTo(now));
    if (seconds < 120)
        return tr("%L1 s ago").arg(seconds);
    return seconds < 2 * 3600 ? tr("%L1 min ago").arg(seconds / 60) : tr("%L1 h ago").arg(seconds / 3600);
}

QString SessionTopology::schedulerLine(const ServerReading &reading, bool isOn)
{
    const QString version = reading.version();
    if (!isOn)
        return tr("%1  ·  scheduler off").arg(version);
    if (!reading.scheduler)
        return tr("%1  ·  scheduler on").arg(version);
    return tr("%1  ·  scheduler on, every %n min", nullptr, int(reading.scheduler->effectiveInterval.count() / 60)).arg(version);
}

Plate SessionTopology::plateOf(const ServerReading &reading, const QDateTime &now)
{
    Plate plate;
    plate.name = reading.name;
    if (reading.identity && !reading.identity->domain.isEmpty())
        plate.domain = QLatin1Char('.') + reading.identity->domain;
    if (!reading.wasAsked)
        return plate;
    if (reading.error && reading.error->code() == QLatin1String("host-key-unknown")) {
        plate.line2 = tr("answers; its host key is not trusted yet");
        return plate;
    }
    if (reading.error) {
        plate.state = PlateState::Unreachable;
        plate.wasActive = reading.observation && reading.observation->isActive();
        plate.line2 = reading.readAt.isValid() ? tr("last seen %1").arg(age(reading.readAt, now)) : tr("never answered");
        return plate;
    }
    if (reading.notInstalled) {
        plate.roleWord = tr("Not installed");
        plate.line2 = tr("answers; the product is not there yet");
        plate.line3 = tr("read %1").arg(age(reading.readAt, now));
        return plate;
    }
    plate.state = stateOf(reading.role());
    const QString version = reading.version();
    plate.line2 = reading.scheduler ? schedulerLine(reading, reading.scheduler->syncCycleEnabled) : tr("%1  ·  service stopped").arg(version);
    const QString seen = tr("read %1").arg(age(reading.readAt, now));
    plate.line3 = reading.lastSync.isValid() ? tr("last sync %1  ·  %2").arg(timeOf(reading.lastSync), seen) : seen;
    plate.isStale = reading.readAt.secsTo(now) > staleAfterSeconds;
    return plate;
}

Deck SessionTopology::deckOf(const SwitchView &view, int otherBank, int targetBank)
{
    Deck deck;
    deck.bank = otherBank;
    if (view.resting == Resting::Conflict) {
        deck.position = Deck::Position::Conflict;
    } else if (view.state < SwitchStateId::Demote) {
        deck.position = Deck::Position::Joined;
    } else if (view.state == SwitchStateId::Demote) {
        deck.position = Deck::Position::Unlatched;
    } else if (view.state <= SwitchStateId::Fence) {
        deck.position = Deck::Position::TurningSeen;
    } else if (view.state == SwitchStateId::LastLook) {
        deck.position = Deck::Position::TurningFenced;
    } else if (view.state < SwitchStateId::Seal) {
        deck.position = Deck::Position::TurningLastLook;
    } else {
        deck.position = Deck::Position::Joined;
        deck.bank = targetBank;
    }
    return deck;
}

// During a switch, and after it until the servers were read again, the picture follows what was observed under the token.
void SessionTopology::followSwitch(Topology &topology, const QList<ServerReading> &readings, const SwitchView &view, const QDateTime &now)
{
    if (view.attempt == 0)
        return;
    for (const SwitchReading &seen : view.readings) {
        const int bank = bankOf(topology, seen.server);
        const bool isNewer = bank >= 0 && seen.at.isValid() && !(view.isDone() && readings.value(bank).readAt >= seen.at);
        if (isNewer) {
            if (seen.schedulerEnabled)
                topology.plates[bank].line2 = schedulerLine(readings.value(bank), *seen.schedulerEnabled);
            applySeen(topology.plates[bank], seen, view, now);
        }
    }
    markConflict(topology);
    topology.exportRuns = view.state == SwitchStateId::FirstExport;
    if (view.isDone()) {
        topology.deck = Deck::atRest(topology.plates);
        return;
    }
    topology.deck = deckOf(view, std::max(0, bankOf(topology, view.other)), std::max(0, bankOf(topology, view.target)));
    topology.showsTrack = view.state >= SwitchStateId::Demote && view.state <= SwitchStateId::Unfence;
}

void SessionTopology::applySeen(Plate &plate, const SwitchReading &seen, const SwitchView &view, const QDateTime &now)
{
    const QDateTime looked = std::max(seen.at, seen.lookedAt);
    plate.line3 = tr("seen %1").arg(age(looked, now));
    plate.isStale = looked.secsTo(now) > staleAfterSeconds;
    if (!seen.reachable) {
        plate.wasActive = plate.state == PlateState::Active;
        plate.state = PlateState::Unreachable;
    } else if (seen.service == ServiceState::Stopped && seen.serviceStart == ServiceStart::Disabled) {
        plate.state = PlateState::Fenced;
        plate.line2 = tr("service stopped and disabled");
    } else if (seen.role == ServerRole::Active && seen.server == view.other && view.state == SwitchStateId::Demote) {
        plate.state = PlateState::DemotionSent;
        plate.line2 = tr("demotion sent, not yet seen");
    } else {
        plate.state = stateOf(seen.role);
    }
}

Topology SessionTopology::empty()
{
    Topology topology;
    Plate plate;
    plate.state = PlateState::Empty;
    plate.name = tr("No server paired yet");
    topology.plates << plate << plate;
    return topology;
}

Topology SessionTopology::of(const Workspace &work, const QDateTime &now)
{
    Topology topology;
    for (const ServerReading &reading : work.servers) {
        topology.plates << plateOf(reading, now);
        if (topology.tenant.isEmpty())
            topology.tenant = reading.tenant();
    }
    const QStringList named = work.setup.addresses();
    for (const QString &address : named) {
        const QString name = serverNameOf(address);
        if (!address.isEmpty() && !work.reading(name))
            topology.plates << plateOf(ServerReading(name, address), now); // named, not opened yet
    }
    const QList<Plate> nobody = empty().plates;
    while (topology.plates.size() < nobody.size())
        topology.plates << nobody.constFirst(); // not named yet
    if (work.world.rehearsal)
        topology.rehearsalText = tr("Rehearsal: simulated servers");
    markConflict(topology);
    topology.deck = Deck::atRest(topology.plates);
    followSwitch(topology, work.servers, work.switchover.view(), now);
    return topology;
}

} // namespace swingbridge
