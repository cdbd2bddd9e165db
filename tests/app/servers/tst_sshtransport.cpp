// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/WholeFile.h"
#include "lab/Lab.h"
#include "servers/ServerDoors.h"
#include "servers/ServerDriver.h"
#include "servers/SshEndpoint.h"
#include "support/Await.h"
#include "support/PeakMemory.h"
#include "support/SshServer.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

#include <signal.h>

using namespace swingbridge;
using namespace swingbridge::test;
using namespace std::chrono_literals;

//! The way over ssh, against a real sshd whose powershell.exe is the lab's agent: what goes wrong, provoked for real.
class tst_SshTransport : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<SshServer> m_server;
    std::shared_ptr<AgentEndpoint> m_endpoint;
    TransportOptions m_options;

    QString lab() const { return m_folder.filePath(QStringLiteral("lab")); }
    QByteArray agent() const { return "exec " CONTRACT_LAB_AGENT " '" + lab().toUtf8() + "' sync02 text"; }

    std::shared_ptr<AgentEndpoint> open(const QString &address = {})
    {
        const auto parsed = ServerAddress::parse(address.isEmpty() ? m_server->address() : address);
        if (!parsed)
            return nullptr;
        const auto opened = ServerDoors(m_options, std::make_shared<SystemRandom>()).open(*parsed);
        return opened ? *opened : nullptr;
    }
    static AgentRequest request(Operation operation = Operation::SchedulerRead)
    {
        static SystemRandom random;
        return AgentRequest(operation, Guid::fromRandomBytes(random.bytes(16)));
    }
    //! How a call ends: "ok", or the code.
    static QString ends(AgentEndpoint &endpoint, const AgentRequest &what = request())
    {
        const auto answer = test::await(endpoint.call(what, {}), 60s);
        if (!answer)
            return QStringLiteral("never");
        if (*answer)
            return QStringLiteral("ok");
        qInfo("%s", qPrintable(answer->error().detail()));
        const Error &error = answer->error();
        return error.summary().isEmpty() || error.remedy().isEmpty() ? QStringLiteral("unexplained ") + error.code() : error.code();
    }
    void confirm() { m_options.acceptedHostKeys = QStringList(m_server->fingerprint()); }

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString why = SshServer::whyNot(); !why.isEmpty())
            QSKIP(qPrintable(why));
        QVERIFY(createLab(lab(), *Scenario::find(QStringLiteral("clean")), 7, 100).has_value());
        m_server = std::make_unique<SshServer>();
        QVERIFY(m_server->start());
    }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("QProcess")));
        m_server->setPowerShell(agent());
        m_options = TransportOptions();
        m_options.dataFolder = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + QStringLiteral("/data"));
        m_options.identityFile = m_server->identityFile();
    }

    void anUnknownHostKeyIsToldAndNothingIsSent()
    {
        m_server->setPowerShell("echo started >> '" + m_folder.path().toUtf8() + "/started'");
        const auto endpoint = open();
        const auto answer = test::await(endpoint->call(request(), {}));
        QVERIFY(answer && !*answer);
        QCOMPARE(answer->error().code(), QStringLiteral("host-key-unknown"));
        QVERIFY(fingerprintsIn(answer->error()).contains(m_server->fingerprint()));
        QVERIFY(answer->error().remedy().contains(QLatin1String("--accept-host-key SHA256:")));
        QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("started"))));
        QVERIFY(!QFile::exists(m_options.knownHostsFile()));
    }
    void aKeyThatWasNotMeantIsNotKept()
    {
        m_options.acceptedHostKeys = QStringList(QStringLiteral("SHA256:+DiY3wvvV6TuJJhbpZisF/zLDA0zPMSvHdkr4UvCOqU"));
        QCOMPARE(ends(*open()), QStringLiteral("host-key-unknown"));
        QVERIFY(!QFile::exists(m_options.knownHostsFile()));
    }
    void aConfirmedKeyIsKeptAndNotAskedForAgain()
    {
        confirm();
        QCOMPARE(ends(*open()), QStringLiteral("ok"));
        QVERIFY(readWholeFile(m_options.knownHostsFile())->startsWith("[127.0.0.1]:"));
        m_options.acceptedHostKeys.clear();
        QCOMPARE(ends(*open()), QStringLiteral("ok"));
    }
    void aChangedKeyIsRefusedWhateverWasAccepted()
    {
        SshServer other;
        QVERIFY(other.start());
        other.setPowerShell(agent());
        m_options.identityFile = other.identityFile();
        m_options.acceptedHostKeys = QStringList(other.fingerprint());
        QCOMPARE(ends(*open(other.address())), QStringLiteral("ok"));
        other.stop();
        other.makeHostKey();
        QVERIFY(other.start());
        m_options.acceptedHostKeys = QStringList(other.fingerprint());
        QCOMPARE(ends(*open(other.address())), QStringLiteral("host-key-changed"));
    }
    void whereTheKeyCannotBeKeptNothingIsSent()
    {
        confirm();
        QDir().mkpath(QFileInfo(m_options.dataFolder).path());
        QVERIFY(writeWholeFile(m_options.dataFolder, "a file where the folder should be").has_value());
        const auto answer = test::await(open()->call(request(), {}));
        QVERIFY(answer && !*answer);
        QVERIFY(answer->error().kind() == Error::Kind::LocalFile);
        QVERIFY(answer->error().summary().contains(m_options.knownHostsFile()));
    }
    void aKeyThatMayNotSignInIsRefused()
    {
        confirm();
        m_options.identityFile = m_server->strangerFile();
        QCOMPARE(ends(*open()), QStringLiteral("authentication-failed"));
    }
    void aKeyFileThatOthersCanReadIsNotUsed()
    {
        const QString file = m_folder.filePath(QStringLiteral("open_key"));
        QFile::remove(file);
        QVERIFY(QFile::copy(m_server->identityFile(), file));
        QFile::setPermissions(file, QFile::ReadOwner | QFile::ReadOther);
        m_options.identityFile = file;
        const auto opened = ServerDoors(m_options, std::make_shared<SystemRandom>()).open(*ServerAddress::parse(m_server->address()));
        QVERIFY(!opened && opened.error().kind() == Error::Kind::BadInput);
        QVERIFY(opened.error().remedy().contains(QLatin1String("chmod 600")));
        m_options.identityFile = m_folder.filePath(QStringLiteral("no_key"));
        QVERIFY(!ServerDoors(m_options, std::make_shared<SystemRandom>()).open(*ServerAddress::parse(m_server->address())));
    }
    void whatTheFarSideLacksIsNamed_data()
    {
        QTest::addColumn<QByteArray>("script"); // empty: no powershell.exe at all
        QTest::addColumn<QString>("code");
        QTest::newRow("no powershell.exe") << QByteArray() << QStringLiteral("no-powershell");
        QTest::newRow("constrained language") << QByteArray("echo swingbridge-boot language-mode; exit 3") << QStringLiteral("host-unsuitable");
        QTest::newRow("another PowerShell") << QByteArray("echo swingbridge-boot wrong-powershell; exit 3") << QStringLiteral("wrong-powershell");
        QTest::newRow("it ends at once") << QByteArray("exit 1") << QStringLiteral("unreachable");
        QTest::newRow("it ends and nobody knows why") << QByteArray("echo 'closed today' >&2; exit 255") << QStringLiteral("unreachable");
    }
    void whatTheFarSideLacksIsNamed()
    {
        QFETCH(const QByteArray, script);
        QFETCH(const QString, code);
        confirm();
        if (script.isEmpty())
            m_server->removePowerShell();
        else
            m_server->setPowerShell(script);
        QCOMPARE(ends(*open()), code);
    }
    void nobodyListensAndNoSuchName()
    {
        QCOMPARE(ends(*open(QStringLiteral("ssh://127.0.0.1:1"))), QStringLiteral("unreachable"));
        QCOMPARE(ends(*open(QStringLiteral("ssh://no-such-host.invalid"))), QStringLiteral("unreachable"));
    }
    void aFarSideThatSaysNothingIsATimeout()
    {
        confirm();
        const auto endpoint = open();
        QCOMPARE(ends(*endpoint), QStringLiteral("ok")); // the key is kept, and sessions can be
        m_server->setPowerShell("exec sleep 600");
        m_options.helloLimit = 1s;
        AgentRequest impatient = request();
        impatient.patience = 300ms;
        const auto silent = open();
        const auto answer = test::await(silent->call(impatient, {}), 60s); // unanswered greeting, then alone
        QVERIFY(answer && !*answer);
        QCOMPARE(answer->error().code(), QStringLiteral("timeout"));
    }
    void aFarSideThatLiesGivesOneErrorAndNoBelief_data()
    {
        QTest::addColumn<QByteArray>("manner");
        QTest::addColumn<QString>("code");
        QTest::newRow("dies while it works") << QByteArray("dies") << QStringLiteral("cut");
        QTest::newRow("a frame of somebody else") << QByteArray("garbled") << QStringLiteral("garbled");
        QTest::newRow("no JSON in the frame") << QByteArray("nojson") << QStringLiteral("garbled");
        QTest::newRow("an answer to another question") << QByteArray("other") << QStringLiteral("garbled");
        QTest::newRow("each frame twice") << QByteArray("doubled") << QStringLiteral("garbled");
        QTest::newRow("lines without end") << QByteArray("endless") << QStringLiteral("garbled");
        for (const int bytes : {0, 60, 200})
            QTest::addRow("cut after %d bytes", bytes) << "cut:" + QByteArray::number(bytes) << QStringLiteral("cut");
    }
    void aFarSideThatLiesGivesOneErrorAndNoBelief()
    {
        QFETCH(const QByteArray, manner);
        QFETCH(const QString, code);
        confirm();
        m_server->setPowerShell("exec " MISBEHAVING_AGENT " " + manner + " text");
        ServerDriver driver(QStringLiteral("sync02"), open(), std::make_shared<SystemClock>(), std::make_shared<SystemRandom>());
        const PeakMemory memory;
        const auto answer = test::await(driver.autoUpgrade({}), 120s);
        QVERIFY(answer && !*answer);
        QCOMPARE(answer->error().code(), code);
        QVERIFY(answer->error().summary().contains(QLatin1String("sync02")) && !answer->error().remedy().isEmpty());
        QVERIFY2(memory.moreBytes() < PeakMemory::allowed(192'000'000), qPrintable(QString::number(memory.moreBytes())));
    }
    void aFarSideThatGreetsAndThenSaysNothingIsATimeout()
    {
        confirm();
        m_server->setPowerShell("exec " MISBEHAVING_AGENT " silent text");
        AgentRequest impatient = request();
        impatient.patience = 300ms;
        QCOMPARE(ends(*open(), impatient), QStringLiteral("timeout"));
    }
    void whenTheFarSideIsRestartedTheWayIsUnreachableAndThenThereAgain()
    {
        SshServer machine;
        QVERIFY(machine.start());
        machine.setPowerShell("echo $$ > '" + m_folder.path().toUtf8() + "/pid'; " + agent());
        m_options.identityFile = machine.identityFile();
        m_options.acceptedHostKeys = QStringList(machine.fingerprint());
        const auto endpoint = open(machine.address());
        QCOMPARE(ends(*endpoint), QStringLiteral("ok"));
        machine.stop();
        const int pid = readWholeFile(m_folder.filePath(QStringLiteral("pid")))->trimmed().toInt();
        QVERIFY(pid > 1 && ::kill(pid, SIGKILL) == 0);
        QTRY_COMPARE(ends(*endpoint), QStringLiteral("unreachable")); // down: nobody listens
        QVERIFY(machine.start());
        QCOMPARE(ends(*endpoint), QStringLiteral("ok")); // the same endpoint, the same key
    }
    void strayTextAndAProfileDoNoHarm()
    {
        confirm();
        m_server->setPowerShell("printf 'Welcome to SYNC02. Permission denied (publickey). \\344\\366'; echo profile >&2; " + agent());
        QCOMPARE(ends(*open()), QStringLiteral("ok"));
    }
    void whenTheFarSideIsKilledTheNextCallConnectsAnew()
    {
        confirm();
        m_server->setPowerShell("echo $$ > '" + m_folder.path().toUtf8() + "/pid'; " + agent());
        const auto endpoint = open();
        QCOMPARE(ends(*endpoint), QStringLiteral("ok"));
        const int pid = readWholeFile(m_folder.filePath(QStringLiteral("pid")))->trimmed().toInt();
        QVERIFY(pid > 1 && ::kill(pid, SIGKILL) == 0); // as a restart of the machine does
        QTRY_COMPARE(ends(*endpoint), QStringLiteral("ok"));
    }
    void destroyedWhileItAsksItAnswersCancelled()
    {
        confirm();
        QCOMPARE(ends(*open()), QStringLiteral("ok"));
        m_server->setPowerShell("exec sleep 600");
        auto endpoint = open();
        auto call = endpoint->call(request(), {});
        QTimer::singleShot(300ms, this, [&endpoint] { endpoint.reset(); });
        const auto answer = test::await(std::move(call), 30s);
        QVERIFY(answer && !*answer);
        QCOMPARE(answer->error().code(), QStringLiteral("cancelled"));
    }
};

QTEST_GUILESS_MAIN(tst_SshTransport)
#include "tst_sshtransport.moc"
