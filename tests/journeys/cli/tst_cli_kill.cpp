// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/site/MigrationSite.h"

#include <QRandomGenerator>
#include <QFileInfo>
#include <QTest>

#include <csignal>

using namespace swingbridge;
using namespace swingbridge::test;

//! SIGKILL at any moment, then `resume`: exactly one server is active at the end, and it is the target.
//! SWINGBRIDGE_KILL_STEP=n tries every n-th write of the journal (the test labelled long: every one).
class tst_CliKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aKillAtAWriteOfTheJournalIsResumed();
    void aKillAtARandomMomentIsResumed();
    void aKillWhileResumingIsResumed();
    void twoProcessesDoNotWriteOneJournal();
    void whoTookOverAndGaveBackIsToldHowItStands();

private:
    static QStringList labRun(const QString &journal);
    static QByteArray resumeProblem(const QString &journal, const QString &what);
    static int entries(const QString &journal);

    int m_writes = 0;
};

QStringList tst_CliKill::labRun(const QString &journal)
{
    return {QStringLiteral("lab"), QStringLiteral("run"), QStringLiteral("--scenario"), QStringLiteral("clean"), QStringLiteral("--objects"), QStringLiteral("300"),
            QStringLiteral("--journal"), journal, QStringLiteral("--format=json")};
}

int tst_CliKill::entries(const QString &journal)
{
    const CliResult result = CliProcess().run({QStringLiteral("journal"), QStringLiteral("verify"), journal, QStringLiteral("--format=json")});
    return result.exit == 0 ? int(result.document()["entries"]) : 0;
}

//! What went wrong after a kill; empty: nothing.
QByteArray tst_CliKill::resumeProblem(const QString &journal, const QString &what)
{
    const int before = entries(journal);
    const CliResult resumed = CliProcess().run({QStringLiteral("resume"), journal, QStringLiteral("--format=json")});
    const QByteArray context = what.toUtf8() + ": " + resumed.said();
    if (before == 0)
        return resumed.exit == 3 ? QByteArray() : "no journal, but " + context;
    if (resumed.exit != 0 && resumed.exit != 1)
        return context;
    const CliResult status = CliProcess().run({QStringLiteral("status"), journal, QStringLiteral("--format=json")});
    if (status.document()["activeServers"] != Json::array({"sync02"}))
        return "not exactly one active server: " + what.toUtf8() + status.said();
    const CliResult verified = CliProcess().run({QStringLiteral("journal"), QStringLiteral("verify"), journal, QStringLiteral("--format=json")});
    return textAt(verified.document(), "verdict") == QLatin1String("intact") ? QByteArray() : "journal: " + what.toUtf8() + verified.said();
}

void tst_CliKill::initTestCase()
{
    const QTemporaryDir folder;
    CliProcess process;
    const QString counter = folder.filePath(QStringLiteral("writes"));
    process.set("LD_PRELOAD", QStringLiteral(SWINGBRIDGE_KILLER));
    process.set("SWINGBRIDGE_WRITES", counter);
    const QString journal = folder.filePath(QStringLiteral("j"));
    const CliResult unhurt = process.run(labRun(journal));
    COMPARE_EXIT(unhurt, 0);
    QFile file(counter);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_writes = file.readAll().trimmed().toInt();
    QVERIFY2(m_writes > entries(journal), "fewer writes than entries: the counting library does not see them");
}

void tst_CliKill::aKillAtAWriteOfTheJournalIsResumed()
{
    const int step = std::max(1, qEnvironmentVariableIntValue("SWINGBRIDGE_KILL_STEP"));
    int killed = 0;
    for (int at = 1; at <= m_writes; at += step) {
        const QTemporaryDir folder;
        const QString journal = folder.filePath(QStringLiteral("j"));
        CliProcess process;
        process.set("LD_PRELOAD", QStringLiteral(SWINGBRIDGE_KILLER));
        const QString when = QString::number(at) + (at % 2 ? QStringLiteral("+") : QString());
        process.set("SWINGBRIDGE_KILL_AT", when);
        const CliResult run = process.run(labRun(journal));
        QVERIFY2(run.exit == 128 + 9, run.said().constData());
        ++killed;
        const QByteArray problem = resumeProblem(journal, QStringLiteral("killed at write ") + when);
        QVERIFY2(problem.isEmpty(), problem.constData());
    }
    qInfo("figure: kills at writes of the journal, each resumed with one active server = %d kills", killed);
}

void tst_CliKill::aKillAtARandomMomentIsResumed()
{
    QRandomGenerator random(20261121); // the moments differ anyway: the machine does
    for (int round = 0; round < 6; ++round) {
        const QTemporaryDir folder;
        const QString journal = folder.filePath(QStringLiteral("j"));
        QProcess process;
        CliProcess cli;
        cli.start(process, labRun(journal));
        const int after = random.bounded(20, 900);
        if (!process.waitForFinished(after))
            process.kill();
        const CliResult run = CliProcess::finish(process);
        if (run.exit == 0)
            continue; // it was faster
        const QByteArray problem = resumeProblem(journal, QStringLiteral("killed after %1 ms").arg(after));
        QVERIFY2(problem.isEmpty(), problem.constData());
    }
}

void tst_CliKill::aKillWhileResumingIsResumed()
{
    const QTemporaryDir folder;
    const QString journal = folder.filePath(QStringLiteral("j"));
    QStringList arguments = labRun(journal);
    int killed = 0;
    for (int round = 0; round < 60; ++round) {
        CliProcess process;
        process.set("LD_PRELOAD", QStringLiteral(SWINGBRIDGE_KILLER));
        process.set("SWINGBRIDGE_KILL_AT", QString::number(std::max(40, m_writes / 6)));
        const CliResult run = process.run(arguments);
        arguments = QStringList{QStringLiteral("resume"), journal, QStringLiteral("--format=json")};
        if (run.exit != 128 + 9)
            break;
        ++killed;
    }
    QVERIFY(killed > 1);
    const QByteArray problem = resumeProblem(journal, QStringLiteral("killed again and again"));
    QVERIFY2(problem.isEmpty(), problem.constData());
}

void tst_CliKill::twoProcessesDoNotWriteOneJournal()
{
    const QTemporaryDir folder;
    const QString journal = folder.filePath(QStringLiteral("j"));
    CliProcess process;
    process.set("LD_PRELOAD", QStringLiteral(SWINGBRIDGE_KILLER));
    process.set("SWINGBRIDGE_KILL_AT", QString::number(m_writes / 2));
    QVERIFY(process.run(labRun(journal)).exit == 128 + 9);
    QProcess first;
    CliProcess plain;
    plain.start(first, {QStringLiteral("resume"), journal, QStringLiteral("--format=json"), QStringLiteral("--progress=json")});
    QVERIFY(first.waitForStarted());
    first.setReadChannel(QProcess::StandardError);
    QVERIFY(first.waitForReadyRead(20000)); // the first phase has begun: the journal is open
    ::kill(pid_t(first.processId()), SIGSTOP);
    const CliResult second = CliProcess().run({QStringLiteral("resume"), journal, QStringLiteral("--format=json")});
    ::kill(pid_t(first.processId()), SIGCONT);
    const CliResult ended = CliProcess::finish(first);
    COMPARE_EXIT(second, 8);
    VERIFY_SCHEMA("error", second.out);
    COMPARE_EXIT(ended, 0);
}

//! Killed with the old server fenced and nobody active; another operator takes over, gives the role back, and later begins anew.
void tst_CliKill::whoTookOverAndGaveBackIsToldHowItStands()
{
    MigrationSite site(MigrationSite::Way::InsideTheProgram);
    QVERIFY(site.make().isEmpty() && site.prepareTheSwitch().isEmpty());
    QString state;
    for (int write = 300; state != QLatin1String("LAST_LOOK") && state != QLatin1String("PROMOTE"); write += 10) {
        QVERIFY(site.putBackTheSwitch());
        const CliResult killed = site.run(site.resume(site.journal()), QString::number(write));
        COMPARE_EXIT(killed, 128 + 9);
        state = textAt(site.run({QStringLiteral("status"), site.journal(), QStringLiteral("--offline")}).document()["switch"], "state");
    }
    QCOMPARE(site.activeServers(), QStringList());

    const QString journal = site.at("second");
    const QStringList takeOver{QStringLiteral("take-over"), QStringLiteral("--journal"), journal, QStringLiteral("--operator"), QStringLiteral("second"),
                               QStringLiteral("--mode"), QStringLiteral("automatic"), QStringLiteral("--confirm"), QStringLiteral("first")};
    COMPARE_EXIT(site.run(takeOver + site.pair()), 7);
    const QStringList rollBack{QStringLiteral("roll-back"), journal};
    const CliResult stopped = site.run(rollBack);
    COMPARE_EXIT(stopped, 7);
    QCOMPARE(textAt(stopped.document()["switch"], "next"),
             QStringLiteral("On sync01 give the service ADSync its start type back and start it, as the un-fence card says; then roll back again."));
    site.startServiceOf(QStringLiteral("sync01"));
    COMPARE_EXIT(site.run(rollBack), 1);

    const auto next = QStringLiteral("Nothing to do: sync01 has its role again. A new attempt, confirmed with the name of sync02, can begin at any time.");
    const CliResult told = site.run({QStringLiteral("resume"), journal});
    COMPARE_EXIT(told, 1);
    VERIFY_SCHEMA("status", told.out);
    QCOMPARE(textAt(told.document()["switch"], "next"), next);
    QCOMPARE(site.activeServers(), QStringList(QStringLiteral("sync01")));
    COMPARE_EXIT(site.run(site.resume(journal)), 0); // confirmed anew, by the answers it is given
    QCOMPARE(site.activeServers(), QStringList(QStringLiteral("sync02")));
}

QTEST_GUILESS_MAIN(tst_CliKill)
#include "tst_cli_kill.moc"
