// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/SessionTopology.h"
#include "support/LabSession.h"

#include <QTest>

using namespace swingbridge;
using test::LabSession;

namespace {

Topology topologyOf(const LabSession &lab)
{
    return SessionTopology::of(lab.workspace(), lab.workspace().world.clock->nowUtc());
}

int solid(const Topology &topology)
{
    int count = 0;
    for (const Plate &plate : topology.plates)
        count += plate.state == PlateState::Active || plate.state == PlateState::DemotionSent ? 1 : 0;
    return count;
}

} // namespace

class tst_SessionTopology : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beforeAMigrationBothPlatesAreEmpty();
    void nothingIsBelievedBeforeItWasRead();
    void theActiveServerIsTheOneThatWasReadActive();
    void anOldReadingIsMarked();
    void duringASwitchThePictureFollowsWhatWasSeen();
    void afterTheSwitchTheNewServerIsActiveAtOnce();
    void whatIsResumedInTheMiddleHasAPicture();
    void aServerThatStoppedAnsweringMayStillExport();
    void twoActiveServersAreAConflictForTheEye();
    void agesAreSaidInTheirUnit_data();
    void agesAreSaidInTheirUnit();
};

void tst_SessionTopology::beforeAMigrationBothPlatesAreEmpty()
{
    const Topology topology = SessionTopology::empty();
    QCOMPARE(topology.plates.size(), 2);
    QVERIFY(topology.plates.first().state == PlateState::Empty);
    QVERIFY(topology.deck.position == Deck::Position::None);
}

void tst_SessionTopology::nothingIsBelievedBeforeItWasRead()
{
    const LabSession lab(QStringLiteral("clean"));
    const Topology topology = topologyOf(lab);
    QCOMPARE(topology.plates.size(), 2);
    for (const Plate &plate : topology.plates)
        QVERIFY(plate.state == PlateState::Unknown && plate.name.startsWith(QLatin1String("sync0")));
    QVERIFY(topology.deck.position == Deck::Position::None);
    QVERIFY(!topology.rehearsalText.isEmpty());
}

void tst_SessionTopology::theActiveServerIsTheOneThatWasReadActive()
{
    LabSession lab(QStringLiteral("clean"));
    QVERIFY(lab.runUntil(PhaseId::Method));
    const Topology topology = topologyOf(lab);
    QCOMPARE(topology.plates.at(0).name, QStringLiteral("sync01"));
    QVERIFY(topology.plates.at(0).state == PlateState::Active);
    QVERIFY(topology.plates.at(1).state == PlateState::Staging);
    QVERIFY(topology.deck.position == Deck::Position::Joined);
    QCOMPARE(topology.deck.bank, 0);
    QCOMPARE(topology.tenant, QStringLiteral("contoso.onmicrosoft.com"));
}

void tst_SessionTopology::anOldReadingIsMarked()
{
    LabSession lab(QStringLiteral("clean"));
    QVERIFY(lab.runUntil(PhaseId::Method));
    const QDateTime now = lab.workspace().servers.first().readAt;
    QVERIFY(!SessionTopology::of(lab.workspace(), now.addSecs(60)).plates.first().isStale);
    QVERIFY(SessionTopology::of(lab.workspace(), now.addSecs(61)).plates.first().isStale);
}

void tst_SessionTopology::duringASwitchThePictureFollowsWhatWasSeen()
{
    LabSession lab(QStringLiteral("clean"));
    QVERIFY(lab.runUntil(PhaseId::Switchover));
    int nobodyShown = 0;
    int looks = 0;
    QStringList wrong;
    connect(lab.session(), &MigrationSession::changed, this, [&] {
        const SwitchView &view = lab.workspace().switchover.view();
        const Topology topology = topologyOf(lab);
        ++looks;
        nobodyShown += view.attempt > 0 && solid(topology) == 0 ? 1 : 0;
        if (solid(topology) > 1)
            wrong << view.stateWord();
        if (view.state >= SwitchStateId::Fence && view.state < SwitchStateId::NewActive && topology.deck.position == Deck::Position::Joined)
            wrong << view.stateWord();
    });
    QVERIFY(lab.runPhase(PhaseId::Switchover));
    QVERIFY(looks > 10);
    QVERIFY(nobodyShown > 0);
    QCOMPARE(wrong, QStringList());
}

// The readings of page Servers are minutes old then; the picture must not go back to them.
void tst_SessionTopology::afterTheSwitchTheNewServerIsActiveAtOnce()
{
    LabSession lab(QStringLiteral("clean"));
    QVERIFY(lab.runUntil(PhaseId::Afterwards));
    const Topology topology = topologyOf(lab);
    QCOMPARE(lab.lab().exportCapable(), QStringList(QStringLiteral("sync02")));
    QVERIFY(topology.plates.at(0).state == PlateState::Staging);
    QVERIFY(topology.plates.at(1).state == PlateState::Active);
    QVERIFY(topology.deck.position == Deck::Position::Joined);
    QCOMPARE(topology.deck.bank, 1);
    QVERIFY(!topology.showsTrack);
}

void tst_SessionTopology::whatIsResumedInTheMiddleHasAPicture()
{
    LabSession lab(QStringLiteral("unreachable"));
    QVERIFY(lab.runUntil(PhaseId::Switchover));
    QVERIFY(!lab.runPhase(PhaseId::Switchover)); // rests in WAIT
    QVERIFY(lab.reopen());
    QVERIFY(topologyOf(lab).plates.size() != 1);
}

void tst_SessionTopology::aServerThatStoppedAnsweringMayStillExport()
{
    LabSession lab(QStringLiteral("unreachable"));
    QVERIFY(lab.runUntil(PhaseId::Switchover));
    QVERIFY(!lab.runPhase(PhaseId::Switchover));
    const Topology topology = topologyOf(lab);
    QVERIFY(topology.plates.at(0).state == PlateState::Unreachable);
    QVERIFY(topology.plates.at(0).wasActive);
    QVERIFY(topology.plates.at(1).state != PlateState::Active);
}

void tst_SessionTopology::twoActiveServersAreAConflictForTheEye()
{
    LabSession lab(QStringLiteral("two-active"));
    [[maybe_unused]] const auto ended = lab.runOnce(PhaseId::Servers);
    const Topology topology = topologyOf(lab);
    QCOMPARE(topology.plates.size(), 2);
    QVERIFY(topology.plates.at(0).state == PlateState::Conflict);
    QVERIFY(topology.plates.at(1).state == PlateState::Conflict);
    QVERIFY(topology.deck.position == Deck::Position::Conflict);
}

void tst_SessionTopology::agesAreSaidInTheirUnit_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("said");
    QTest::newRow("a clock that went back") << -5 << QStringLiteral("0 s ago");
    QTest::newRow("seconds") << 119 << QStringLiteral("119 s ago");
    QTest::newRow("minutes") << 120 << QStringLiteral("2 min ago");
    QTest::newRow("hours") << 3 * 3600 << QStringLiteral("3 h ago");
}

void tst_SessionTopology::agesAreSaidInTheirUnit()
{
    QFETCH(int, seconds);
    const QDateTime then(QDate(2026, 11, 21), QTime(20, 0), Qt::UTC);
    QTEST(SessionTopology::age(then, then.addSecs(seconds)), "said");
}

QTEST_MAIN(tst_SessionTopology)
#include "tst_sessiontopology.moc"
