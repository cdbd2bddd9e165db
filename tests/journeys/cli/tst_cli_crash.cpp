// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/site/KillSeries.h"

#include <QTest>

using namespace swingbridge::test;

//! SIGKILL at a write of the journal during the switch, then every decision at every place: exactly one server is active,
//! and never are two. The lab's servers live inside the program; behind sshds: tst_ssh_faults.
class tst_CliCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKillDuringTheSwitchEndsWithOneActiveServer();
};

void tst_CliCrash::aKillDuringTheSwitchEndsWithOneActiveServer()
{
    MigrationSite site(MigrationSite::Way::InsideTheProgram);
    const QString unmade = site.make();
    QVERIFY2(unmade.isEmpty(), qPrintable(unmade));
    const QString unprepared = site.prepareTheSwitch();
    QVERIFY2(unprepared.isEmpty(), qPrintable(unprepared));
    KillSeries series(site);
    const QStringList problems = series.run(9);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

QTEST_GUILESS_MAIN(tst_CliCrash)
#include "tst_cli_crash.moc"
