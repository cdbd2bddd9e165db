// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/site/KillSeries.h"
#include "journeys/ssh/CutSeries.h"

#include <QTest>

using namespace swingbridge::test;

//! Two agents of a lab, processes of their own behind an sshd each, and the real program between them: it is killed, and its
//! connections are cut. One server is active in the end, and never were two, as the lab's servers themselves tell.
class tst_SshFaults : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<MigrationSite> m_site; //!< Stands before its switch.

    static QString whole(const QStringList &problems) { return problems.mid(0, 5).join(QStringLiteral("\n\n")); }

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString why = SshServer::whyNot(); !why.isEmpty())
            QSKIP(qPrintable(why));
        m_site = std::make_unique<MigrationSite>(MigrationSite::Way::OverSsh);
        const QString unmade = m_site->make();
        QVERIFY2(unmade.isEmpty(), qPrintable(unmade));
        const QString unprepared = m_site->prepareTheSwitch();
        QVERIFY2(unprepared.isEmpty(), qPrintable(unprepared));
    }

    void aKillDuringTheSwitchEndsWithOneActiveServer()
    {
        const QStringList problems = KillSeries(*m_site).run(3);
        QVERIFY2(problems.isEmpty(), qPrintable(whole(problems)));
    }

    //! SWINGBRIDGE_ALL_CUTS: at every request.
    void aCutInTheSwitchEndsWithTheTargetActive()
    {
        CutSeries series(*m_site, CutSeries::Part::Switch);
        const QString unheard = series.listen();
        QVERIFY2(unheard.isEmpty(), qPrintable(unheard));
        const QStringList problems = series.run(qEnvironmentVariableIsSet("SWINGBRIDGE_ALL_CUTS") ? series.all() : series.few());
        QVERIFY2(problems.isEmpty(), qPrintable(whole(problems)));
    }

    void aCutOnTheWayToTheSwitchEndsWithTheTargetActive()
    {
        if (!qEnvironmentVariableIsSet("SWINGBRIDGE_ALL_CUTS"))
            return; // a whole migration each time: in the long set
        CutSeries series(*m_site, CutSeries::Part::WayToTheSwitch);
        const QString unheard = series.listen();
        QVERIFY2(unheard.isEmpty(), qPrintable(unheard));
        const QStringList problems = series.run(series.all());
        QVERIFY2(problems.isEmpty(), qPrintable(whole(problems)));
    }
};

QTEST_GUILESS_MAIN(tst_SshFaults)
#include "tst_ssh_faults.moc"
