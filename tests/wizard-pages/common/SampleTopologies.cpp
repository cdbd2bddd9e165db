// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleTopologies.h"

namespace swingbridge::test {

namespace {

Plate plate(const QString &name, PlateState state, const QString &line2, const QString &line3)
{
    Plate p;
    p.name = name;
    p.domain = QStringLiteral(".contoso.com");
    p.state = state;
    p.line2 = line2;
    p.line3 = line3;
    return p;
}

Plate active()
{
    return plate(QStringLiteral("sync01"), PlateState::Active, QStringLiteral("2.1.20.0  ·  scheduler on, every 30 min"),
        QStringLiteral("last sync 02:04  ·  read 8 s ago"));
}

Plate staging()
{
    return plate(QStringLiteral("sync02"), PlateState::Staging, QStringLiteral("2.5.190.0  ·  scheduler on, every 30 min"),
        QStringLiteral("last sync 02:06  ·  read 6 s ago"));
}

Plate fenced()
{
    return plate(QStringLiteral("sync01"), PlateState::Fenced, QStringLiteral("service stopped and disabled"), QStringLiteral("2.1.20.0  ·  read 1 s ago"));
}

Topology topology(const Plate &left, const Plate &right)
{
    Topology t;
    t.plates = {left, right};
    t.tenant = QStringLiteral("contoso.onmicrosoft.com");
    t.deck = Deck::atRest(t.plates);
    return t;
}

Topology turning(Deck::Position position, const Plate &left)
{
    Topology t = topology(left, staging());
    t.deck = Deck();
    t.deck.position = position;
    t.showsTrack = true;
    return t;
}

} // namespace

Topology pairedTopology()
{
    return topology(active(), staging());
}

QList<QPair<QString, Topology>> allTopologies()
{
    QList<QPair<QString, Topology>> all;
    all << qMakePair(QStringLiteral("One active, one staging"), pairedTopology());

    Plate stale = active();
    stale.line3 = QStringLiteral("last sync 02:04  ·  read 3 min ago");
    stale.isStale = true;
    all << qMakePair(QStringLiteral("Staging not read yet; the other reading is stale"),
        topology(stale, plate(QStringLiteral("sync02"), PlateState::Unknown, QStringLiteral("not read yet"), QString())));

    Topology sent = topology(plate(QStringLiteral("sync01"), PlateState::DemotionSent, QStringLiteral("demotion sent, not yet seen"),
                                 QStringLiteral("scheduler paused  ·  read 1 s ago")), staging());
    sent.showsTrack = true;
    all << qMakePair(QStringLiteral("Demotion sent: the deck is unlatched, it has not moved"), sent);
    all << qMakePair(QStringLiteral("sync01 seen in staging mode"),
        turning(Deck::Position::TurningSeen, plate(QStringLiteral("sync01"), PlateState::Staging, QStringLiteral("seen 02:31:08"), QStringLiteral("2.1.20.0  ·  read 1 s ago"))));
    all << qMakePair(QStringLiteral("Turning: no server is active; sync01 is fenced"), turning(Deck::Position::TurningFenced, fenced()));
    all << qMakePair(QStringLiteral("Last look passed"), turning(Deck::Position::TurningLastLook, fenced()));

    Topology crossed = topology(fenced(), plate(QStringLiteral("sync02"), PlateState::Active, QStringLiteral("seen active 02:32:41"), QStringLiteral("2.5.190.0  ·  read 0 s ago")));
    all << qMakePair(QStringLiteral("sync02 seen active"), crossed);

    Plate silent = plate(QStringLiteral("sync01"), PlateState::Unreachable, QStringLiteral("last seen active 02:09:51, 4 min ago"), QStringLiteral("trying again in 12 s"));
    silent.wasActive = silent.isStale = true;
    all << qMakePair(QStringLiteral("Active server unreachable: it may still export"), topology(silent, staging()));

    all << qMakePair(QStringLiteral("Conflict: two servers seen active"),
        topology(plate(QStringLiteral("sync01"), PlateState::Conflict, QStringLiteral("2.1.20.0  ·  scheduler on"), QStringLiteral("exported 02:34")),
            plate(QStringLiteral("sync02"), PlateState::Conflict, QStringLiteral("2.5.190.0  ·  scheduler on"), QStringLiteral("exported 02:33"))));

    Topology rehearsal = pairedTopology();
    rehearsal.rehearsalText = QStringLiteral("Rehearsal: simulated servers");
    rehearsal.tenant = QStringLiteral("simulated tenant");
    all << qMakePair(QStringLiteral("Rehearsal in the lab"), rehearsal);

    Topology four = pairedTopology();
    four.plates << plate(QStringLiteral("sync03"), PlateState::Staging, QString(), QStringLiteral("read 9 s ago"))
                << plate(QStringLiteral("sync04"), PlateState::Unreachable, QString(), QStringLiteral("no answer since 02:01"));
    all << qMakePair(QStringLiteral("Four servers"), four);

    Topology empty;
    Plate nobody;
    nobody.state = PlateState::Empty;
    nobody.name = QStringLiteral("No server paired yet");
    empty.plates = {nobody, nobody};
    all << qMakePair(QStringLiteral("Nothing paired yet"), empty);
    return all;
}

} // namespace swingbridge::test
