// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/RunResult.h"
#include "servers/ServerIdentity.h"

#include <QTest>

using namespace swingbridge;

Q_DECLARE_METATYPE(swingbridge::RunOutcome)

class tst_RunResult : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resultsAreClassifiedByPrefix_data() // adsync.md 3.6
    {
        QTest::addColumn<RunOutcome>("outcome");
        const auto row = [](const char *result, RunOutcome outcome) { QTest::newRow(result) << outcome; };
        row("success", RunOutcome::Ok);
        row("in-progress", RunOutcome::Running);
        row("completing-obsoletion", RunOutcome::Running);
        row("completed-no-objects", RunOutcome::Soft);
        row("completed-transient-objects", RunOutcome::Soft);
        row("completed-warnings", RunOutcome::Soft);
        row("completed-export-warnings", RunOutcome::Soft);
        row("completed-export-errors", RunOutcome::NeedsPerson);
        row("completed-sync-errors", RunOutcome::NeedsPerson);
        row("completed-discovery-errors", RunOutcome::NeedsPerson);
        row("stopped-deletion-threshold-exceeded", RunOutcome::Failed);
        row("stopped-user-termination-from-wmi-or-ui", RunOutcome::Failed);
        row("no-start-credentials", RunOutcome::Failed);
        row("sql-deadlock", RunOutcome::Failed);
        row("completed-something-new", RunOutcome::Failed);
        row("Success", RunOutcome::Failed);
        row("", RunOutcome::Failed);
    }
    void resultsAreClassifiedByPrefix()
    {
        QFETCH(const RunOutcome, outcome);
        QCOMPARE(int(classifyRunResult(QLatin1String(QTest::currentDataTag()))), int(outcome));
    }

    void aRunThatIsNotCompleteIsRunningWhateverItsResultSays()
    {
        RunResult run;
        run.result = QStringLiteral("success");
        QVERIFY(run.outcome() == RunOutcome::Running);
        run.isComplete = true;
        QVERIFY(run.outcome() == RunOutcome::Ok);
    }

    void theCountersOfARunAreThoseOfItsSteps()
    {
        RunStep import;
        import.stageAdds = 3;
        import.stageUpdates = 2;
        import.stageDeletes = 1;
        RunStep both = import;
        both.exportAdds = 30;
        both.exportDeletes = 10;
        RunResult run;
        QVERIFY(run.staged() == RunCounters() && run.exported() == RunCounters());
        run.steps = {import, both};
        QVERIFY(run.staged() == RunCounters(6, 4, 2));
        QVERIFY(run.exported() == RunCounters(30, 0, 10));
    }

    void versionsAreComparedByNumber()
    {
        QVERIFY(compareVersions(QStringLiteral("2.6.92.0"), QStringLiteral("2.6.9.0")) > 0);
        QVERIFY(compareVersions(QStringLiteral("2.5.190.0"), QStringLiteral("2.6.1.0")) < 0);
        QCOMPARE(compareVersions(QStringLiteral("2.6.92.0"), QStringLiteral("2.6.92.0")), 0);
        QVERIFY(compareVersions(QStringLiteral("unknown"), QStringLiteral("1.0")) < 0);
    }
};

QTEST_GUILESS_MAIN(tst_RunResult)
#include "tst_runresult.moc"
