// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleTopologies.h"
#include "common/Mirror.h"
#include "common/TopologyGeometry.h"

#include <QTest>

using namespace swingbridge;

namespace {

Plate plate(const QString &name, PlateState state, bool wasActive = false)
{
    Plate p;
    p.name = name;
    p.state = state;
    p.wasActive = wasActive;
    return p;
}

} // namespace

class tst_Topology : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDeckRestsAtTheServerThatExports_data();
    void theDeckRestsAtTheServerThatExports();
    void theDeckNeverStandsAtNinetyDegrees();
    void theStripIsSpokenAsSentences_data();
    void theStripIsSpokenAsSentences();
    void nobodyActiveIsSaid();
    void furtherServersStandBelowTheRightOne();
    void everythingFitsIntoTheStrip();
    void mirroringTwiceIsTheSame();
};

void tst_Topology::theDeckRestsAtTheServerThatExports_data()
{
    QTest::addColumn<PlateState>("left");
    QTest::addColumn<PlateState>("right");
    QTest::addColumn<bool>("leftWasActive");
    QTest::addColumn<Deck::Position>("position");
    QTest::addColumn<int>("bank");
    using P = Deck::Position;
    QTest::newRow("left active") << PlateState::Active << PlateState::Staging << false << P::Joined << 0;
    QTest::newRow("right active") << PlateState::Fenced << PlateState::Active << false << P::Joined << 1;
    QTest::newRow("nobody") << PlateState::Staging << PlateState::Staging << false << P::None << 0;
    QTest::newRow("demotion sent") << PlateState::DemotionSent << PlateState::Staging << false << P::Unlatched << 0;
    QTest::newRow("silent, was active") << PlateState::Unreachable << PlateState::Staging << true << P::Joined << 0;
    QTest::newRow("silent, was staging") << PlateState::Unreachable << PlateState::Unknown << false << P::None << 0;
    QTest::newRow("two active") << PlateState::Conflict << PlateState::Conflict << false << P::Conflict << 0;
}

void tst_Topology::theDeckRestsAtTheServerThatExports()
{
    QFETCH(PlateState, left);
    QFETCH(PlateState, right);
    QFETCH(bool, leftWasActive);
    const Deck deck = Deck::atRest({plate(QStringLiteral("a"), left, leftWasActive), plate(QStringLiteral("b"), right)});
    QTEST(deck.position, "position");
    QTEST(deck.bank, "bank");
}

void tst_Topology::theDeckNeverStandsAtNinetyDegrees()
{
    for (int position = int(Deck::Position::None); position <= int(Deck::Position::Conflict); ++position) {
        for (const int bank : {0, 1}) {
            Deck deck;
            deck.position = Deck::Position(position);
            deck.bank = bank;
            QVERIFY(qAbs(TopologyGeometry::angle(deck) - 90) > 15);
        }
    }
    Deck right;
    right.position = Deck::Position::TurningFenced;
    right.bank = 1;
    QCOMPARE(TopologyGeometry::angle(right), 115.0);
}

void tst_Topology::theStripIsSpokenAsSentences_data()
{
    QTest::addColumn<PlateState>("state");
    QTest::addColumn<bool>("wasActive");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("active") << PlateState::Active << false << QStringLiteral("sync01 is active and exports to contoso.onmicrosoft.com.");
    QTest::newRow("staging") << PlateState::Staging << false << QStringLiteral("sync01 is in staging mode and exports nothing. No server is active.");
    QTest::newRow("fenced") << PlateState::Fenced << false << QStringLiteral("sync01 is in staging mode and fenced; it exports nothing. No server is active.");
    QTest::newRow("unknown") << PlateState::Unknown << false << QStringLiteral("The role of sync01 is not known.");
    QTest::newRow("silent") << PlateState::Unreachable << false << QStringLiteral("sync01 does not answer.");
    QTest::newRow("silent, was active") << PlateState::Unreachable << true << QStringLiteral("sync01 does not answer; it was active and may still export.");
    QTest::newRow("demotion sent") << PlateState::DemotionSent << false << QStringLiteral("The demotion of sync01 was sent but not yet seen; it may still export.");
    QTest::newRow("conflict") << PlateState::Conflict << false << QStringLiteral("sync01 is active, but it is not the only one.");
}

void tst_Topology::theStripIsSpokenAsSentences()
{
    QFETCH(PlateState, state);
    QFETCH(bool, wasActive);
    Topology topology;
    topology.plates = {plate(QStringLiteral("sync01"), state, wasActive)};
    topology.tenant = QStringLiteral("contoso.onmicrosoft.com");
    QTEST(PlateWords::sentence(topology), "sentence");
}

void tst_Topology::nobodyActiveIsSaid()
{
    Topology topology;
    topology.plates = {plate(QStringLiteral("a"), PlateState::Fenced), plate(QStringLiteral("b"), PlateState::Staging)};
    QVERIFY(PlateWords::sentence(topology).endsWith(QStringLiteral("No server is active.")));
    topology.plates[1].state = PlateState::Unknown;
    QVERIFY(!PlateWords::sentence(topology).contains(QStringLiteral("No server is active."))); // nobody knows that
}

void tst_Topology::furtherServersStandBelowTheRightOne()
{
    Topology topology = test::pairedTopology();
    const int pair = TopologyGeometry::height(topology);
    topology.plates << plate(QStringLiteral("sync03"), PlateState::Staging) << plate(QStringLiteral("sync04"), PlateState::Unknown);
    QCOMPARE(TopologyGeometry::height(topology), pair + 56);
    const TopologyGeometry geometry(QRectF(0, 0, 1280, TopologyGeometry::height(topology)), topology);
    QCOMPARE(geometry.plates().size(), 4);
    QCOMPARE(geometry.plates().at(2).left(), geometry.plates().at(1).left());
    QVERIFY(geometry.plates().at(2).top() > geometry.plates().at(1).bottom());
}

void tst_Topology::everythingFitsIntoTheStrip()
{
    for (const auto &[words, topology] : test::allTopologies()) {
        for (const double width : {960.0, 1024.0, 1280.0, 3840.0}) {
            const TopologyGeometry geometry(QRectF(0, 0, width, TopologyGeometry::height(topology)), topology);
            for (const QRectF &rect : geometry.plates())
                QVERIFY2(geometry.bounds().contains(rect), qPrintable(words));
            QVERIFY(geometry.bounds().contains(geometry.words()));
            QVERIFY(geometry.plates().at(0).right() < geometry.pier().x() && geometry.pier().x() < geometry.plates().at(1).left());
        }
    }
}

void tst_Topology::mirroringTwiceIsTheSame()
{
    const Mirror mirror(QRectF(10, 0, 100, 20), Qt::RightToLeft);
    const QRectF rect(20, 5, 30, 10);
    QCOMPARE(mirror.rect(rect), QRectF(70, 5, 30, 10));
    QCOMPARE(mirror.rect(mirror.rect(rect)), rect);
    QCOMPARE(Mirror(QRectF(10, 0, 100, 20), Qt::LeftToRight).rect(rect), rect);
}

QTEST_MAIN(tst_Topology)
#include "tst_topology.moc"
