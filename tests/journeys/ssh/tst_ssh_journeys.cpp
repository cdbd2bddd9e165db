// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/WholeFile.h"
#include "lab/Lab.h"
#include "lab/LabClock.h"
#include "support/CliProcess.h"
#include "support/SshServer.h"

#include <QTest>

using namespace swingbridge;
using namespace swingbridge::test;

//! Two agents of a lab, each behind an sshd of its own, and the real program between them.
class tst_SshJourneys : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SshServer> m_active;
    std::unique_ptr<SshServer> m_staging;

    QString lab() const { return m_folder->filePath(QStringLiteral("lab")); }
    QString journal() const { return m_folder->filePath(QStringLiteral("journal")); }
    QString answersFile() const { return m_folder->filePath(QStringLiteral("A.json")); }

    //! The far side's powershell.exe: the lab's agent.
    QByteArray standIn(const char *server) const
    {
        return "exec " SWINGBRIDGE_CLI " lab agent --lab '" + lab().toUtf8() + "' --server " + server + " -- \"$@\"";
    }
    QStringList activeServers() const
    {
        const auto opened = Lab::open(lab(), std::make_shared<LabClock>());
        return opened ? (*opened)->exportCapable() : QStringList(QStringLiteral("no lab"));
    }
    void open(const QString &scenarioName)
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const auto scenario = Scenario::find(scenarioName);
        QVERIFY(createLab(lab(), *scenario, 7, 300).has_value());
        m_active = std::make_unique<SshServer>();
        m_staging = std::make_unique<SshServer>();
        QVERIFY(m_active->start() && m_staging->start());
        m_active->setPowerShell(standIn("sync01"));
        m_staging->setPowerShell(standIn("sync02"));
        QByteArray answers = scenario->answers();
        answers.replace("\"confirmTarget\": \"sync02\"", "\"confirmTarget\": \"" + m_staging->name().toUtf8() + '"');
        QVERIFY(writeWholeFile(answersFile(), answers).has_value());
    }
    QStringList ways() const
    {
        return {QStringLiteral("--identity"), m_active->identityFile(), QStringLiteral("--accept-host-key"), m_active->fingerprint(),
                QStringLiteral("--accept-host-key"), m_staging->fingerprint(), QStringLiteral("--pace"), QStringLiteral("600"),
                QStringLiteral("--format"), QStringLiteral("json")};
    }
    QStringList pair() const
    {
        return {QStringLiteral("--active"), m_active->address(), QStringLiteral("--staging"), m_staging->address(), QStringLiteral("--lab"), lab()};
    }
    //! One key signs in at both.
    void shareTheKey() const
    {
        QFile::remove(m_staging->folder() + QStringLiteral("/authorized_keys"));
        QFile::copy(m_active->identityFile() + QStringLiteral(".pub"), m_staging->folder() + QStringLiteral("/authorized_keys"));
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString why = SshServer::whyNot(); !why.isEmpty())
            QSKIP(qPrintable(why));
    }

    void aWholeMigrationOverSshEndsWithTheReport()
    {
        open(QStringLiteral("clean"));
        shareTheKey();
        const QString report = m_folder->filePath(QStringLiteral("report.json"));
        CliProcess cli;
        const CliResult result = cli.run(QStringList{QStringLiteral("run"), QStringLiteral("--journal"), journal(), QStringLiteral("--answers"), answersFile(),
                                                     QStringLiteral("--report"), report} + pair() + ways());
        COMPARE_EXIT(result, 0);
        VERIFY_SCHEMA("status", result.out);
        QCOMPARE(text(result.document()["activeServers"]), "[\"" + m_staging->name().toUtf8() + "\"]");
        QCOMPARE(text(result.document()["switch"]["state"]), QByteArray("\"DONE\""));
        QVERIFY(QFile::exists(report));
    }

    void anAddressThatIsNoneIsWrongUsage_data()
    {
        QTest::addColumn<QString>("address");
        for (const char *address : {"telnet://sync01", "ssh://sync01:0", "ssh://sync01:65536", "ssh://-oProxyCommand=id", "ssh://2001:db8::1", "ssh://@sync01", "sync01", "lab:sync02"})
            QTest::newRow(address) << QString::fromLatin1(address);
    }
    void anAddressThatIsNoneIsWrongUsage()
    {
        QFETCH(const QString, address);
        const QTemporaryDir folder;
        const CliResult result = CliProcess().run({QStringLiteral("preflight"), QStringLiteral("--active"), QStringLiteral("ssh://sync02"), QStringLiteral("--staging"), address,
                                                   QStringLiteral("--format"), QStringLiteral("json")});
        COMPARE_EXIT(result, 2);
        VERIFY_SCHEMA("error", result.out);
    }

    void aHostKeyThatNobodyConfirmedIsShownAndNothingIsBegun()
    {
        open(QStringLiteral("clean"));
        QStringList unconfirmed = ways();
        unconfirmed.remove(2, 4);
        const CliResult result = CliProcess().run(QStringList{QStringLiteral("check"), m_active->address()} + unconfirmed);
        COMPARE_EXIT(result, 5);
        QCOMPARE(text(result.document()["code"]), QByteArray("\"host-key-unknown\""));
        QVERIFY2(result.document()["remedy"].get<QString>().contains(m_active->fingerprint()), result.said().constData());
    }

    void oneServerAndAPairAreCheckedOverSsh()
    {
        open(QStringLiteral("clean"));
        shareTheKey();
        const CliResult alone = CliProcess().run(QStringList{QStringLiteral("check"), m_active->address()} + ways());
        QVERIFY2(alone.exit <= 1, alone.said().constData());
        VERIFY_SCHEMA("preflight", alone.out);
        QStringList servers = pair();
        servers.resize(4); // without the lab: the servers are asked, not the files behind them
        const CliResult both = CliProcess().run(QStringList{QStringLiteral("preflight")} + servers + ways());
        COMPARE_EXIT(both, 1); // what only a person can say
        VERIFY_SCHEMA("preflight", both.out);
    }

    void twoNamesForOneMachineAreRefused()
    {
        open(QStringLiteral("clean"));
        const QString other = QStringLiteral("ssh://localhost:%1").arg(m_active->port());
        const CliResult result = CliProcess().run(QStringList{QStringLiteral("run"), QStringLiteral("--journal"), journal(), QStringLiteral("--answers"), answersFile(),
                                                              QStringLiteral("--active"), m_active->address(), QStringLiteral("--staging"), other, QStringLiteral("--lab"), lab()} + ways());
        COMPARE_EXIT(result, 4);
        QVERIFY2(activeServers() == QStringList(QStringLiteral("sync01")), result.said().constData());
    }
};

QTEST_GUILESS_MAIN(tst_SshJourneys)
#include "tst_ssh_journeys.moc"
