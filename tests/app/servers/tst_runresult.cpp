// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/RunResult.h"
#include "servers/RunResultText.h"
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

    void everyResultOfTheDomainIsExplained_data() // adsync.md 3.6, all of its table
    {
        QTest::addColumn<bool>("wantsRemedy");
        for (const char *result : {"success", "completed-transient-objects", "completed-skipped-already-completed", "completing-obsoletion",
                                   "completing-referential-updates", "completing-recomputation", "in-progress"})
            QTest::newRow(result) << false;
        for (const char *result : {"completed-no-objects", "completed-warnings", "completed-export-warnings", "completed-discovery-errors", "completed-export-errors", "completed-sync-errors",
                                   "stopped-deletion-threshold-exceeded", "stopped-error-limit", "no-start-credentials", "no-start-connection",
                                   "stopped-user-termination-from-wmi-or-ui", "stopped-object-limit", "sql-deadlock", "call-failure:0x8023063D", "connection-failure",
                                   "no-start-ma", "no-start-no-domain-controller", "stopped-connectivity", "stopped-server", "stopped-server-down",
                                   "stopped-extension-dll-exception", "stopped-bad-ma-configuration", "stopped-database-disk-full", "stopped-parsing-errors",
                                   "stopped-of-a-later-build", "no-start-of-a-later-build", "completed-later-errors"})
            QTest::newRow(result) << true;
    }
    void everyResultOfTheDomainIsExplained()
    {
        QFETCH(const bool, wantsRemedy);
        const QString result = QLatin1String(QTest::currentDataTag());
        const QString unknown = RunResultText::meaning(QStringLiteral("a-word-of-a-later-build"));
        QVERIFY(unknown.contains(QLatin1String("not known")));
        QVERIFY(!RunResultText::meaning(result).isEmpty());
        QVERIFY(RunResultText::meaning(result) != unknown);
        QCOMPARE(!RunResultText::remedy(result).isEmpty(), wantsRemedy);
    }

    void whatIsNotKnownIsNotSuccessful()
    {
        for (const char *result : {"", "Success", "completed", "completed-", "stopped-", "successful", "a-word-of-a-later-build"}) {
            const QString word = QLatin1String(result);
            QVERIFY2(classifyRunResult(word) == RunOutcome::Failed, result);
            QVERIFY2(!RunResultText::meaning(word).isEmpty() && !RunResultText::remedy(word).isEmpty(), result);
        }
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
