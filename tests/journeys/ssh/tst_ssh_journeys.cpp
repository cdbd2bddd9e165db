// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/WholeFile.h"
#include "lab/Lab.h"
#include "lab/LabClock.h"
#include "support/CliProcess.h"
#include "support/SshServer.h"

#include <QDir>
#include <QTest>

using namespace swingbridge;
using namespace swingbridge::test;

namespace {

//! A request at which the connection is cut, and how.
class Cut
{
public:
    Cut(QString where, int number, QByteArray how) : server(std::move(where)), request(number), manner(std::move(how)) {}
    QString server; //!< "sync01", "sync02"
    int request; //!< From 1 on, greetings not counted.
    QByteArray manner;
};

void copyFolder(const QString &from, const QString &to)
{
    QProcess::execute(QStringLiteral("cp"), {QStringLiteral("-a"), from, to});
}

} // namespace

//! Two agents of a lab, each behind an sshd of its own, and the real program between them.
class tst_SshJourneys : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SshServer> m_active;
    std::unique_ptr<SshServer> m_staging;
    std::unique_ptr<QTemporaryDir> m_prepared; //!< Lab and journal of a migration that stands before its switch.
    QHash<QString, QStringList> m_requestsOfTheSwitch;

    QString lab() const { return m_folder->filePath(QStringLiteral("lab")); }
    QString journal() const { return m_folder->filePath(QStringLiteral("journal")); }
    QString answersFile() const { return m_folder->filePath(QStringLiteral("A.json")); }

    //! The far side's powershell.exe: the lab's agent, after what \a before does.
    QByteArray standIn(const char *server, const QByteArray &before = {}) const
    {
        return before + "exec " SWINGBRIDGE_CLI " lab agent --lab '" + lab().toUtf8() + "' --server " + server + " -- \"$@\"";
    }
    //! The same, behind what writes down its requests and cuts its connection (cutting_agent.py).
    QByteArray cuttingStandIn(const char *server) const
    {
        QDir(m_folder->path()).mkpath(QString::fromLatin1(server));
        return "exec /usr/bin/python3 " SWINGBRIDGE_SOURCE_DIR "/tests/journeys/ssh/cutting_agent.py '" + m_folder->filePath(QString::fromLatin1(server)).toUtf8()
            + "' " SWINGBRIDGE_CLI " lab agent --lab '" + lab().toUtf8() + "' --server " + server + " -- \"$@\"";
    }
    QStringList requestsOf(const QString &server) const
    {
        const auto lines = readWholeFile(m_folder->filePath(server + QStringLiteral("/requests")));
        return lines ? QString::fromLatin1(*lines).split(u'\n', Qt::SkipEmptyParts) : QStringList();
    }
    //! Lab and journal as they were before the switch, at their old places; the agents' time begins anew.
    void restore() const
    {
        for (const QString &name : {QStringLiteral("lab"), QStringLiteral("journal")}) {
            QDir(m_folder->filePath(name)).removeRecursively();
            copyFolder(m_prepared->filePath(name), m_folder->filePath(name));
        }
        QFile::remove(lab() + QStringLiteral("/time.json"));
        for (const char *server : {"sync01", "sync02"})
            QFile::remove(m_folder->filePath(QString::fromLatin1(server) + QStringLiteral("/requests")));
    }
    QStringList activeServers() const
    {
        const auto opened = Lab::open(lab(), std::make_shared<LabClock>());
        return opened ? (*opened)->exportCapable() : QStringList(QStringLiteral("no lab"));
    }
    //! Goes on until nothing is left to do, as a person would; what is said when it does not come to that.
    CliResult resumeToTheEnd()
    {
        CliResult result;
        for (int attempt = 0; attempt < 4; ++attempt) {
            result = CliProcess().run(QStringList{QStringLiteral("resume"), journal(), QStringLiteral("--answers"), answersFile()} + ways(300));
            if (activeServers().size() > 1 || result.exit == 0 || result.exit == 1)
                break;
        }
        return result;
    }
    //! A migration that stands before its switch: everything is answered but which server shall be active.
    void prepare()
    {
        if (m_prepared)
            return;
        open(QStringLiteral("clean"));
        shareTheKey();
        const QByteArray answers = readWholeFile(answersFile()).value();
        QByteArray withoutTarget = answers;
        withoutTarget.replace("\"confirmTarget\": \"" + m_staging->name().toUtf8() + '"', "\"confirmTarget\": null");
        QVERIFY(writeWholeFile(answersFile(), withoutTarget, IfExists::Replace).has_value());
        const CliResult begun = CliProcess().run(QStringList{QStringLiteral("run"), QStringLiteral("--journal"), journal(), QStringLiteral("--answers"), answersFile()} + pair() + ways());
        COMPARE_EXIT(begun, 4);
        QVERIFY(writeWholeFile(answersFile(), answers, IfExists::Replace).has_value());
        m_prepared = std::make_unique<QTemporaryDir>();
        copyFolder(lab(), m_prepared->path());
        copyFolder(journal(), m_prepared->path());
        m_active->setPowerShell(cuttingStandIn("sync01"));
        m_staging->setPowerShell(cuttingStandIn("sync02"));
        restore();
        const CliResult whole = resumeToTheEnd();
        COMPARE_EXIT(whole, 0);
        for (const char *server : {"sync01", "sync02"})
            m_requestsOfTheSwitch.insert(QString::fromLatin1(server), requestsOf(QString::fromLatin1(server)));
    }
    //! Every request of the switch, in each manner; in ci those that change a role or fence, in one manner each, in turn.
    QList<Cut> cuts() const
    {
        const QByteArrayList manners = {"before", "inside", "after", "reply"};
        const bool isAll = qEnvironmentVariableIsSet("SWINGBRIDGE_ALL_CUTS");
        QList<Cut> list;
        int turn = 0;
        for (const QString &server : {QStringLiteral("sync01"), QStringLiteral("sync02")}) {
            const QStringList requests = m_requestsOfTheSwitch.value(server);
            for (int i = 0; i < requests.size(); ++i) {
                for (const QByteArray &manner : manners) {
                    if (isAll)
                        list << Cut(server, i + 1, manner);
                }
                if (!isAll && (requests[i] == QLatin1String("demote") || requests[i] == QLatin1String("promote") || requests[i] == QLatin1String("fence")))
                    list << Cut(server, i + 1, manners[turn++ % 4]);
            }
        }
        return list;
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
    QStringList ways(int pace = 120) const
    {
        return {QStringLiteral("--identity"), m_active->identityFile(), QStringLiteral("--accept-host-key"), m_active->fingerprint(),
                QStringLiteral("--accept-host-key"), m_staging->fingerprint(), QStringLiteral("--pace"), QString::number(pace),
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

    void twoNamesForOneMachineAreRefused()
    {
        open(QStringLiteral("clean"));
        const QString other = QStringLiteral("ssh://localhost:%1").arg(m_active->port());
        const CliResult result = CliProcess().run(QStringList{QStringLiteral("run"), QStringLiteral("--journal"), journal(), QStringLiteral("--answers"), answersFile(),
                                                              QStringLiteral("--active"), m_active->address(), QStringLiteral("--staging"), other, QStringLiteral("--lab"), lab()} + ways());
        COMPARE_EXIT(result, 4);
        QVERIFY2(activeServers() == QStringList(QStringLiteral("sync01")), result.said().constData());
    }

    void cutAtAnyRequestOfTheSwitchOneServerIsActiveInTheEnd()
    {
        prepare();
        const QList<Cut> all = cuts();
        QVERIFY(all.size() >= 3);
        int cutShort = 0;
        for (const Cut &cut : all) {
            restore();
            const QByteArray where = cut.server.toLatin1() + ", request " + QByteArray::number(cut.request) + ", " + cut.manner;
            QVERIFY(writeWholeFile(m_folder->filePath(cut.server + QStringLiteral("/cut")), QByteArray::number(cut.request) + ' ' + cut.manner, IfExists::Replace).has_value());
            const CliResult result = resumeToTheEnd();
            const QByteArray said = where + ": " + activeServers().join(u' ').toUtf8() + '\n' + result.said();
            QVERIFY2(activeServers() == QStringList(QStringLiteral("sync02")), said.constData());
            QVERIFY2(result.exit == 0 || result.exit == 1, said.constData());
            cutShort += !QFile::exists(m_folder->filePath(cut.server + QStringLiteral("/cut")));
        }
        QCOMPARE(cutShort, int(all.size()));
    }
};

QTEST_GUILESS_MAIN(tst_SshJourneys)
#include "tst_ssh_journeys.moc"
