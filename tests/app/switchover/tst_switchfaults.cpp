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
    void aCrashAtAnyJournalEntryIsResumedOrRolledBack_data();
    void aCrashAtAnyJournalEntryIsResumedOrRolledBack();
};

namespace {

//! All of it takes minutes: the long set does that. CI takes a sample on the real lab; the breadth is tst_exploration's.
bool everything() { return qEnvironmentVariableIntValue("SWINGBRIDGE_ALL_FAULTS") > 0; }

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
        for (int nth = 1; nth <= 9; ++nth)
            calls << Fault(QLatin1String(server), FaultKind::RequestLost, Operation::Observe, nth);
    }
    return calls;
}

} // namespace

void tst_SwitchFaults::oneFaultNeverLeadsToTwoActiveServers_data()
{
    QTest::addColumn<QString>("plan");
    const QList<Fault> calls = callsOfACleanSwitch();
    int number = 0;
    for (const Fault &call : calls) {
        ++number;
        for (int kind = 0; kind <= int(FaultKind::Silent); ++kind) {
            const bool reads = call.operation == Operation::Observe;
            const auto fault = static_cast<FaultKind>(kind);
            const bool befallsReads = fault == FaultKind::RequestLost || fault == FaultKind::Garbled || fault == FaultKind::StaleReply
                || fault == FaultKind::Slow || fault == FaultKind::Silent;
            if (reads && !befallsReads)
                continue;
            if (!everything() && (int(kind) + number) % 14 != 0)
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
    if (bench.error()) { // only before the attempt: then nothing was sent that changes anything
        QVERIFY2(bench.indexOf(QStringLiteral("ATTEMPT")) < 0, qUtf8Printable(view.isTrue));
        QCOMPARE(WatchedEndpoint::transcript, QStringList());
    } else {
        QVERIFY(view.isDone() || view.isResting());
        QVERIFY(!view.isTrue.isEmpty() && !view.next.isEmpty());
    }
    QVERIFY(WatchedEndpoint::mostActive <= 1);
    if (!view.isDone())
        view = bench.resumeUntilDone();
    QVERIFY2(view.isDone(), (view.stateWord().toUtf8() + ' ' + bench.lastLines()).constData());
    QVERIFY(WatchedEndpoint::mostActive <= 1);
    QCOMPARE(bench.lab().exportCapable(), QStringList{QStringLiteral("sync02")});
}

void tst_SwitchFaults::aCrashAtAnyJournalEntryIsResumedOrRolledBack_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<bool>("rollsBack");
    QTest::addColumn<bool>("assisted");
    SwitchBench bench;
    bench.end(bench.runner().run(bench.inputs(), {}));
    const QStringList entries = bench.lines();
    const int stride = everything() ? 1 : 11; // neighbours in the sample differ in what they do, not where
    for (int at = 1; at <= entries.size(); ++at) {
        const QByteArray name = QByteArray::number(at) + ' ' + entries.at(at - 1).toUtf8();
        if (at % stride == 0)
            QTest::newRow((name + ", resumed").constData()) << at << false << false;
        if (at % stride == 1 % stride)
            QTest::newRow((name + ", rolled back").constData()) << at << true << false;
        if (at % (4 * stride) == 2)
            QTest::newRow((name + ", assisted").constData()) << at << false << true;
    }
}

void tst_SwitchFaults::aCrashAtAnyJournalEntryIsResumedOrRolledBack()
{
    QFETCH(int, at);
    QFETCH(bool, rollsBack);
    QFETCH(bool, assisted);
    SwitchBench bench;
    bench.inputs().mode = assisted ? SwitchMode::Assisted : SwitchMode::Automatic;
    int written = 0;
    connect(&bench.runner(), &SwitchRunner::changed, &bench.runner(), [&] {
        if (++written == at)
            bench.dropRunner();
    });
    bench.end(bench.runner().run(bench.inputs(), {}));
    bench.restart();
    const SwitchView found = bench.runner().view();
    const bool givesBack = rollsBack && found.attempt > 0 && found.state <= SwitchStateId::FirstExport;
    SwitchView view = found;
    if (givesBack)
        view = bench.end(bench.runner().rollBack(bench.inputs(), {}));
    else if (!found.isDone())
        view = bench.end(found.attempt == 0 ? bench.runner().run(bench.inputs(), {}) : bench.runner().resume(bench.inputs(), {}));
    QVERIFY2(!bench.error() || found.isDone(), qUtf8Printable(view.isTrue));
    const bool ended = view.isDone() || (givesBack && view.resting == Resting::AbortedClean);
    QVERIFY2(ended, (view.stateWord().toUtf8() + ' ' + bench.lastLines()).constData());
    QVERIFY(WatchedEndpoint::mostActive <= 1);
    QCOMPARE(bench.lab().exportCapable(), QStringList{givesBack ? QStringLiteral("sync01") : QStringLiteral("sync02")});
}

QTEST_GUILESS_MAIN(tst_SwitchFaults)
#include "tst_switchfaults.moc"
