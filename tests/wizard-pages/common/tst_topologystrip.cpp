// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AnnouncementSpy.h"
#include "SampleTopologies.h"
#include "common/Appearance.h"
#include "common/TopologyStrip.h"

#include <QApplication>
#include <QTest>

using namespace swingbridge;

class tst_TopologyStrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_appearance = std::make_unique<Appearance>(*qApp, Appearance::Mode::Light); }
    void cleanupTestCase() { m_appearance.reset(); }
    void aChangeOfRoleIsAnnounced();
    void anOlderReadingIsNotAnnounced();
    void theDeckTurnsOnlyAfterAReadingSaysSo();
    void withReducedMotionTheDeckJumps();
    void theFirstTopologyDoesNotTurn();
    void everyStateIsPaintedInBothModesAndDirections();

private:
    static Topology crossed()
    {
        Topology topology = test::pairedTopology();
        std::swap(topology.plates[0].state, topology.plates[1].state);
        topology.deck = Deck::atRest(topology.plates);
        return topology;
    }

    std::unique_ptr<Appearance> m_appearance;
};

void tst_TopologyStrip::aChangeOfRoleIsAnnounced()
{
    TopologyStrip strip;
    strip.setTopology(test::pairedTopology());
    const test::AnnouncementSpy spy;
    strip.setTopology(crossed());
    QCOMPARE(spy.heard().size(), 1);
    QVERIFY(spy.heard().first().contains(QStringLiteral("sync02 is active")));
}

void tst_TopologyStrip::anOlderReadingIsNotAnnounced()
{
    TopologyStrip strip;
    Topology topology = test::pairedTopology();
    strip.setTopology(topology);
    const test::AnnouncementSpy spy;
    topology.plates[0].line3 = QStringLiteral("last sync 02:04  ·  read 9 s ago");
    strip.setTopology(topology);
    QVERIFY(spy.heard().isEmpty());
    QVERIFY(strip.accessibleName().contains(QStringLiteral("read 9 s ago")));
}

void tst_TopologyStrip::theDeckTurnsOnlyAfterAReadingSaysSo()
{
    TopologyStrip strip;
    strip.setTopology(test::pairedTopology());
    strip.show();
    QVERIFY(QTest::qWaitForWindowExposed(&strip));
    Topology sent = test::pairedTopology();
    sent.plates[0].state = PlateState::DemotionSent;
    sent.deck = Deck::atRest(sent.plates);
    strip.setTopology(sent);
    QCOMPARE(strip.shownAngle(), 0.0); // a command sent moves nothing
    strip.setTopology(crossed());
    QVERIFY(strip.shownAngle() < 180);
    QTRY_COMPARE(strip.shownAngle(), 180.0);
}

void tst_TopologyStrip::withReducedMotionTheDeckJumps()
{
    m_appearance->setMotionReduced(true);
    TopologyStrip strip;
    strip.setTopology(test::pairedTopology());
    strip.show();
    QVERIFY(QTest::qWaitForWindowExposed(&strip));
    strip.setTopology(crossed());
    QCOMPARE(strip.shownAngle(), 180.0);
    m_appearance->setMotionReduced({});
}

void tst_TopologyStrip::theFirstTopologyDoesNotTurn()
{
    TopologyStrip strip;
    strip.setTopology(crossed());
    QCOMPARE(strip.shownAngle(), 180.0);
}

void tst_TopologyStrip::everyStateIsPaintedInBothModesAndDirections()
{
    for (const auto mode : {Appearance::Mode::Dark, Appearance::Mode::Light}) {
        m_appearance->setMode(mode);
        for (const auto &[words, topology] : test::allTopologies()) {
            TopologyStrip strip;
            strip.setTopology(topology);
            strip.resize(1280, strip.sizeHint().height());
            const QImage straight = strip.grab().toImage();
            strip.setLayoutDirection(Qt::RightToLeft);
            const QImage mirrored = strip.grab().toImage();
            const QPoint inLeftPlate(24, 20), inRightPlate(1280 - 25, 20);
            QCOMPARE(straight.pixelColor(inLeftPlate), mirrored.pixelColor(inRightPlate));
            QCOMPARE(straight.pixelColor(inRightPlate), mirrored.pixelColor(inLeftPlate));
        }
    }
}

QTEST_MAIN(tst_TopologyStrip)
#include "tst_topologystrip.moc"
