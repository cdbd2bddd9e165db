// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ReportTimeline.h"

#include "SwingJournal.h"

#include <QTest>

using namespace swingbridge;
using Until = test::SwingJournal::Until;

class tst_ReportTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRailFollowsWhatWasSeen()
    {
        test::SwingJournal swing(Until::Done);
        QCOMPARE(rail(swing), QStringLiteral("CLAIM:sync01 CLAIM:sync01 QUIESCE:sync01 DEMOTE:sync01 DEMOTE:sync01 DEMOTE:- FENCE:- LAST_LOOK:- "
                                             "PROMOTE:sync02 UNFENCE:sync02 OLD_ON:sync02"));
    }

    void intervalsLieBetweenSightings()
    {
        test::SwingJournal swing(Until::Done); // ten seconds from entry to entry
        const ReportFacts facts = ReportFacts::read(*swing.readOnly());
        QCOMPARE(facts.intervals.withoutActive, std::optional<qint64>(30));
        QCOMPARE(facts.intervals.fenced, std::optional<qint64>(30));
        QCOMPARE(facts.intervals.withoutStandby, std::optional<qint64>(30));
        QCOMPARE(facts.intervals.firstExportAfter, std::optional<qint64>(fromIsoUtc(QStringLiteral("2026-11-21T20:09:00Z")).toSecsSinceEpoch()
                                                                         - facts.activeSince.toSecsSinceEpoch()));
    }

    void whatHasNotEndedHasNoLength()
    {
        test::SwingJournal swing(Until::NobodyActive);
        const ReportFacts facts = ReportFacts::read(*swing.readOnly());
        QVERIFY(!facts.intervals.withoutActive);
        QVERIFY(!facts.intervals.fenced);
        QVERIFY(!facts.intervals.firstExportAfter);
        QVERIFY(!facts.activeSince.isValid());
    }

    void aServerThatCannotTellMakesTheRailUnknown()
    {
        test::SwingJournal swing(Until::Demoted);
        swing.observed("LAST_LOOK", "sync02", std::nullopt, false, true);
        const ReportFacts facts = ReportFacts::read(*swing.readOnly());
        QVERIFY(!facts.timeline.last().isActiveKnown);
        QVERIFY(facts.timeline.last().active.isEmpty());
    }

    void twoActiveServersAreNeverPassedOver()
    {
        test::SwingJournal swing(Until::Demoted);
        swing.observed("PROMOTE", "sync02", false);
        QVERIFY(!ReportFacts::read(*swing.readOnly()).sawTwoActive);
        swing.observed("UNFENCE", "sync01", false);
        const ReportFacts facts = ReportFacts::read(*swing.readOnly());
        QVERIFY(facts.sawTwoActive);
        QCOMPARE(facts.timeline.last().active.size(), 2);
    }

    void anAttestedServerCountsAsOffUntilItIsSeenAgain()
    {
        test::SwingJournal swing(Until::Approved);
        swing.attempt(1, "sync02", "sync01");
        swing.say(EntryKind::Attest, "switchover", "", "sync01",
                  Json{{"by", "a"}, {"sentence", "sync01 is off"}, {"method", "poweredOff"}, {"evidence", "seen in vCenter"}});
        swing.observed("PROMOTE", "sync02", false);
        ReportFacts facts = ReportFacts::read(*swing.readOnly());
        QVERIFY(!facts.sawTwoActive);
        QCOMPARE(facts.activeServers(), QStringList(QStringLiteral("sync02")));
        QVERIFY(facts.assumptions.contains(QStringLiteral("R6")));
        QCOMPARE(facts.attestations.last().text, QStringLiteral("sync01 is off [poweredOff] seen in vCenter"));
        swing.observed("PROMOTE", "sync01", false); // it came back, active
        facts = ReportFacts::read(*swing.readOnly());
        QVERIFY(facts.sawTwoActive);
        QCOMPARE(facts.activeServers().size(), 2);
    }

    void theReadingIsFoundWithAndWithoutObserved()
    {
        const Json seen{{"stagingMode", true}, {"service", Json{{"state", "running"}, {"start", "automatic"}}},
                        {"scheduler", Json{{"enabled", true}, {"suspended", true}, {"cycleInProgress", true}}}, {"busyConnectors", Json::array()}};
        const ReportReading reading = ReportTimeline::readingFrom(Json{{"observed", seen}}, QDateTime());
        QCOMPARE(toString(reading.role), QStringLiteral("staging"));
        QCOMPARE(reading.scheduler, QStringLiteral("suspended"));
        QCOMPARE(reading.cycle, QStringLiteral("running"));
        QCOMPARE(toString(ReportTimeline::readingFrom(seen, QDateTime()).role), QStringLiteral("staging"));
        QCOMPARE(toString(ReportTimeline::readingFrom(Json::object(), QDateTime()).role), QStringLiteral("unknown"));
    }

private:
    static QString rail(const test::SwingJournal &swing)
    {
        QStringList seen;
        for (const ReportSighting &sighting : ReportFacts::read(*swing.readOnly()).timeline) {
            const QString active = !sighting.isActiveKnown ? QStringLiteral("?") : sighting.active.isEmpty() ? QStringLiteral("-") : sighting.active.join(QLatin1Char('+'));
            seen << sighting.state + QLatin1Char(':') + active;
        }
        return seen.join(QLatin1Char(' '));
    }
};

QTEST_GUILESS_MAIN(tst_ReportTimeline)
#include "tst_reporttimeline.moc"
