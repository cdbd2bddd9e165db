// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SwitchBench.h"

#include "foundation/JsonText.h"

#include <QTest>

using namespace swingbridge;
using namespace swingbridge::test;

class tst_SwitchRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSwitchEndsWithTheTargetActiveAndTheOtherInStaging();
};

void tst_SwitchRunner::theSwitchEndsWithTheTargetActiveAndTheOtherInStaging()
{
    SwitchBench bench;
    const SwitchView view = bench.end(bench.runner().run(bench.inputs(), {}));
    if (qEnvironmentVariableIsSet("SWITCH_LINES"))
        qInfo().noquote() << bench.lines().join(QLatin1Char('\n'));
    QVERIFY2(view.isDone(), qUtf8Printable(view.isTrue + QLatin1Char(' ') + bench.lines().mid(bench.lines().size() - 6).join(QLatin1String(" | "))));
    QCOMPARE(view.activeServers, QStringList{QStringLiteral("sync02")});
    QCOMPARE(bench.lab().exportCapable(), QStringList{QStringLiteral("sync02")});
    QCOMPARE(WatchedEndpoint::mostActive, 1);
    QVERIFY(view.secondsWithoutActive.value_or(0) > 0);
}

QTEST_GUILESS_MAIN(tst_SwitchRunner)
#include "tst_switchrunner.moc"
