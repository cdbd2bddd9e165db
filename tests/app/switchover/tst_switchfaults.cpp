// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SwitchBench.h"

#include <QTest>

using namespace swingbridge;
using namespace swingbridge::test;

//! Every single fault at every remote call that changes something, and at the looks; then the way goes on without
//! faults. Never two servers that can export, and in the end exactly one (guarded-switch.md 7.2, T2, on the real runner).
class tst_SwitchFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneFaultNeverLeadsToTwoActiveServers_data();
    void oneFaultNeverLeadsToTwoActiveServers();
    void aCrashAtAnyJournalEntryIsResumed();
    void aCrashAtAnyJournalEntryIsRolledBack();
    void aCrashInAssistedModeIsResumed();

private:
    void crashEverywhere(bool rollsBack, SwitchMode mode, int stride);
};

namespace {

//! The calls of a clean switch: "sync01 demote" with its number among the calls of that operation on that server.
QList<Fault> callsOfACleanSwitch()
{
    SwitchBench bench;
    bench.end(bench.runner().run(bench.inputs(), {}));
    QList<Fault> calls;
    QHash<QString, int> seen;
    for (const QString &call : std::as_const(WatchedEndpoint::transcript)) {
        const QString server = call.section(QLatin1Char(' '), 0, 0);
        const auto operation = operationFrom(call.section(QLatin1Char(' '), 1));
        calls << Fault(server, FaultKind::RequestLost, operation, ++seen[call]);
    }
    for (const char *server : {"sync01", "sync02"}) {
        for (int nth = 2; nth <= 9; ++nth)
            calls << Fault(QLatin1String(server), FaultKind::RequestLost, Operation::Observe, nth);
    }
    return calls;
}

} // namespace

void tst_SwitchFaults::oneFaultNeverLeadsToTwoActiveServers_data()
{
    QTest::addColumn<QString>("plan");
    const QList<Fault> calls = callsOfACleanSwitch();
    for (const Fault &call : calls) {
        for (int kind = 0; kind <= int(FaultKind::Silent); ++kind) {
            const bool reads = call.operation == Operation::Observe;
            const auto fault = static_cast<FaultKind>(kind);
            const bool befallsReads = fault == FaultKind::RequestLost || fault == FaultKind::Garbled || fault == FaultKind::StaleReply
                || fault == FaultKind::Slow || fault == FaultKind::Silent;
            if (reads && !befallsReads)
                continue;
            const FaultPlan plan({Fault(call.server, fault, call.operation, call.occurrence)});
            QTest::newRow(qUtf8Printable(plan.toString())) << plan.toString();
        }
    }
}

void tst_SwitchFaults::oneFaultNeverLeadsToTwoActiveServers()
{
    QFETCH(QString, plan);
    SwitchBench bench(QStringLiteral("clean"), FaultPlan::parse(plan).value());
    SwitchView view = bench.end(bench.runner().run(bench.inputs(), {}));
    QVERIFY2(!bench.error(), qUtf8Printable(view.isTrue));
    QVERIFY(view.isDone() || view.isResting());
    QVERIFY(!view.isTrue.isEmpty() && !view.next.isEmpty());
    QVERIFY(WatchedEndpoint::mostActive <= 1);
    if (!view.isDone())
        view = bench.resumeUntilDone();
    QVERIFY2(view.isDone(), (view.stateWord().toUtf8() + ' ' + bench.lastLines()).constData());
    QVERIFY(WatchedEndpoint::mostActive <= 1);
    QCOMPARE(bench.lab().exportCapable(), QStringList{QStringLiteral("sync02")});
}

void tst_SwitchFaults::crashEverywhere(bool rollsBack, SwitchMode mode, int stride)
{
    int crashes = 0;
    for (int at = 1; at < 400; at += stride) {
        SwitchBench bench;
        bench.inputs().mode = mode;
        int written = 0;
        connect(&bench.runner(), &SwitchRunner::changed, qApp, [&] {
            if (++written == at)
                bench.dropRunner();
        });
        SwitchView view = bench.end(bench.runner().run(bench.inputs(), {}));
        if (view.isDone())
            break; // later than the last entry
        ++crashes;
        const QByteArray where = QByteArray::number(at) + ' ' + bench.lines().last().toUtf8();
        bench.restart();
        const SwitchView found = bench.runner().view();
        const bool mayRollBack = found.attempt > 0 && found.state <= SwitchStateId::FirstExport;
        if (rollsBack && mayRollBack)
            view = bench.end(bench.runner().rollBack(bench.inputs(), {}));
        else if (!found.isDone())
            view = bench.end(found.attempt == 0 ? bench.runner().run(bench.inputs(), {}) : bench.runner().resume(bench.inputs(), {}));
        else
            view = found;
        QVERIFY2(!bench.error(), (where + ": " + view.isTrue.toUtf8()).constData());
        const bool rolledBack = rollsBack && mayRollBack;
        QVERIFY2(view.isDone() || (rolledBack && view.resting == Resting::AbortedClean),
                 (where + ": " + view.stateWord().toUtf8() + ' ' + bench.lastLines()).constData());
        QVERIFY2(WatchedEndpoint::mostActive <= 1, where.constData());
        QCOMPARE(bench.lab().exportCapable(), QStringList{rolledBack ? QStringLiteral("sync01") : QStringLiteral("sync02")});
    }
    QVERIFY(crashes >= 60 / stride);
}

void tst_SwitchFaults::aCrashAtAnyJournalEntryIsResumed() { crashEverywhere(false, SwitchMode::Automatic, 1); }
void tst_SwitchFaults::aCrashAtAnyJournalEntryIsRolledBack() { crashEverywhere(true, SwitchMode::Automatic, 1); }
void tst_SwitchFaults::aCrashInAssistedModeIsResumed() { crashEverywhere(false, SwitchMode::Assisted, 3); }

QTEST_GUILESS_MAIN(tst_SwitchFaults)
#include "tst_switchfaults.moc"
