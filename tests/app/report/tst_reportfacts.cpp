// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ReportFacts.h"

#include "SwingJournal.h"
#include "app/journal/Forgery.h"

#include <QTest>

using namespace swingbridge;
using Until = test::SwingJournal::Until;

class tst_ReportFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOutcomeFollowsTheStates_data()
    {
        QTest::addColumn<int>("until");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QString>("stage");
        const auto row = [](const char *name, Until until, const char *outcome, const char *stage) {
            QTest::newRow(name) << int(until) << QString::fromLatin1(outcome) << QString::fromLatin1(stage);
        };
        row("opened", Until::Opened, "planned", "plan");
        row("approved", Until::Approved, "planned", "plan");
        row("demoted", Until::Demoted, "running", "during");
        row("promoted", Until::Promoted, "running", "during");
        row("done", Until::Done, "done", "after");
    }
    void theOutcomeFollowsTheStates()
    {
        QFETCH(int, until);
        QFETCH(QString, outcome);
        QFETCH(QString, stage);
        const ReportFacts facts = read(test::SwingJournal(Until(until)));
        QCOMPARE(toString(facts.outcome), outcome);
        QCOMPARE(toString(facts.stage), stage);
    }

    void aRestingStateIsLeftByTheNextState()
    {
        test::SwingJournal swing(Until::Demoted);
        swing.state("WAIT", "sync01");
        QCOMPARE(toString(read(swing).outcome), QStringLiteral("resting"));
        QCOMPARE(read(swing).restingState, QStringLiteral("WAIT"));
        QCOMPARE(read(swing).restingServer, QStringLiteral("sync01"));
        swing.state("CLAIM");
        QCOMPARE(toString(read(swing).outcome), QStringLiteral("running"));
        QVERIFY(read(swing).restingState.isEmpty());
        swing.state("ABORTED_CLEAN");
        QCOMPARE(toString(read(swing).outcome), QStringLiteral("aborted"));
    }

    void anAttemptBackToTheFirstServerIsARollBack()
    {
        test::SwingJournal swing(Until::Demoted);
        swing.attempt(2, "sync01", "sync02");
        swing.observed("PROMOTE", "sync01", false);
        swing.state("DONE");
        QCOMPARE(toString(read(swing).outcome), QStringLiteral("rolledBack"));
        QCOMPARE(read(swing).attempts, 2);
    }

    void thePlanOfAFinishedMigrationIsWhatWasPlanned()
    {
        const test::SwingJournal swing(Until::Done);
        const ReportFacts plan = ReportFacts::read(*swing.readOnly(), ReportStage::Plan);
        QCOMPARE(toString(plan.outcome), QStringLiteral("planned"));
        QVERIFY(plan.timeline.isEmpty());
        QVERIFY(!plan.servers.first().after);
        QVERIFY(plan.exports.isApproved);
        QCOMPARE(plan.guards.size(), 1); // recorded with the attempt, judged before it
        QCOMPARE(plan.head, read(swing).head); // the head is that of the whole record
    }

    void everythingSaidIsInTheJournal()
    {
        const ReportFacts facts = read(test::SwingJournal(Until::Done));
        QCOMPARE(facts.verdict, QStringLiteral("intact"));
        QCOMPARE(facts.ticket, QStringLiteral("CHG0048213"));
        QVERIFY(facts.isRehearsal);
        QCOMPARE(facts.scenario, QStringLiteral("contoso"));
        QCOMPARE(facts.people.size(), 2);
        QCOMPARE(facts.guards.first().id, QStringLiteral("G04"));
        QCOMPARE(facts.attestations.first().text, QStringLiteral("Snapshots of both servers exist and will not be restored"));
        QCOMPARE(facts.waivers.first().id, QStringLiteral("G23"));
        QCOMPARE(facts.rules.first().rewritten.size(), 1);
        QCOMPARE(facts.exports.total(), 40);
        QCOMPARE(facts.exports.first.size(), 1);
        QCOMPARE(facts.differences.size(), 4);
        QVERIFY(facts.borrowed.first().isReturned);
        QVERIFY(!facts.assumptions.contains(QStringLiteral("R6")));
        const ReportServer &first = facts.servers.first();
        QCOMPARE(toString(first.before->role), QStringLiteral("active"));
        QCOMPARE(toString(first.after->role), QStringLiteral("staging"));
        QCOMPARE(first.after->version, QStringLiteral("2.5.190.0")); // not read again: as it was read before
        QCOMPARE(facts.activeServers(), QStringList(QStringLiteral("sync02")));
    }

    void aLaterCaptureDoesNotChangeWhatWasApproved()
    {
        test::SwingJournal swing(Until::Approved);
        swing.say(EntryKind::Capture, "exports", "exports", "sync02", Json{{"counts", Json{{"update", 38}}}, {"exportHash", "other"}});
        const ReportFacts facts = read(swing);
        QCOMPARE(facts.exports.total(), 40);
        QCOMPARE(facts.exports.exportHash, sha256Hex("exports"));
        QCOMPARE(facts.exports.counts.value(QStringLiteral("update")), 38);
    }

    void exportsOfTheProductsRunHistoryAreAddedUpOverTheirSteps()
    {
        test::SwingJournal swing(Until::Promoted);
        const Json step{{"exportAdds", 1}, {"exportUpdates", 2}, {"exportDeletes", 0}};
        const Json run{{"connector", "id"}, {"connectorName", "contoso.com"}, {"runProfile", "Export"}, {"result", "success"}, {"steps", Json::array({step, step})}};
        const Json import{{"connectorName", "contoso.com"}, {"runProfile", "Delta Import"}, {"result", "success"}, {"steps", Json::array()}};
        swing.append(EntryDraft(EntryKind::Observed, Json{{"runs", Json::array({import, run})}}).inPhase(QStringLiteral("switchover"))
                         .inState(QStringLiteral("FIRST_EXPORT")).about(QStringLiteral("sync02")));
        const ReportFacts facts = read(swing);
        QCOMPARE(facts.exports.first.size(), 1);
        QCOMPARE(facts.exports.first.first().connector, QStringLiteral("contoso.com"));
        QCOMPARE(facts.exports.first.first().updates, std::optional<qint64>(4));
    }

    void aSettingIsNamedByStepOrByPayload()
    {
        test::SwingJournal swing(Until::Demoted);
        swing.say(EntryKind::Borrowed, "switchover", "", "sync02", Json{{"setting", "scheduler"}, {"was", "on"}, {"is", "off"}});
        QCOMPARE(read(swing).borrowed.last().setting, QStringLiteral("scheduler"));
        QVERIFY(!read(swing).borrowed.last().isReturned);
        swing.say(EntryKind::Returned, "switchover", "", "sync02", Json{{"setting", "scheduler"}, {"is", "on"}});
        QVERIFY(read(swing).borrowed.last().isReturned);
    }

    void aMissingFactStaysUnknown()
    {
        test::SwingJournal swing(Until::Opened);
        swing.say(EntryKind::Capture, "exports", "exports", "sync02", Json::object());
        swing.say(EntryKind::Capture, "comparison", "comparison", "", Json{{"artefacts", {"nothing"}}});
        swing.say(EntryKind::Observed, "switchover", "", "nobody", Json::object());
        const ReportFacts facts = read(swing);
        QVERIFY(facts.differences.isEmpty());
        QVERIFY(facts.exports.counts.isEmpty());
        QVERIFY(facts.mode == QLatin1String("automatic"));
    }

    void anAlteredJournalSaysSo()
    {
        test::SwingJournal swing(Until::Approved);
        swing.close();
        QVERIFY(test::forge(swing.folder(), QStringLiteral("UPDATE entry SET server='sync02' WHERE seq=2")));
        const ReportFacts facts = read(swing);
        QCOMPARE(facts.verdict, QStringLiteral("altered"));
        QVERIFY(!facts.problems.isEmpty());
    }

    void aJournalThatIsBeingWrittenIsVerifiedAsOfNow()
    {
        test::SwingJournal swing(Until::Done);
        QCOMPARE(ReportFacts::read(swing.journal()).verdict, QStringLiteral("intact"));
    }

private:
    static ReportFacts read(const test::SwingJournal &swing) { return ReportFacts::read(*swing.readOnly()); }
};

QTEST_GUILESS_MAIN(tst_ReportFacts)
#include "tst_reportfacts.moc"
