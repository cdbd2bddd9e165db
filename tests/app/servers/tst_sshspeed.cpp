// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/Lab.h"
#include "servers/ProcessEndpoint.h"
#include "servers/ServerDoors.h"
#include "servers/ServerDriver.h"
#include "support/Await.h"
#include "support/PeakMemory.h"
#include "support/SshServer.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <algorithm>

using namespace swingbridge;
using namespace swingbridge::test;

namespace {

double medianOf(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

double secondsOf(const std::function<bool()> &work)
{
    QElapsedTimer time;
    time.start();
    return work() ? double(time.nsecsElapsed()) / 1e9 : 1e9;
}

} // namespace

//! How long the way over ssh takes, against what it cannot do without, and what a large file costs.
class tst_SshSpeed : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    SshServer m_server;
    TransportOptions m_options;

    std::shared_ptr<AgentEndpoint> open() const
    {
        return *ServerDoors(m_options, std::make_shared<SystemRandom>()).open(*ServerAddress::parse(m_server.address()));
    }
    static bool asks(AgentEndpoint &endpoint)
    {
        SystemRandom random;
        const auto answer = test::await(endpoint.call(AgentRequest(Operation::SchedulerRead, Guid::fromRandomBytes(random.bytes(16))), {}));
        return answer && *answer;
    }
    static bool runs(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        process.closeWriteChannel();
        return process.waitForFinished() && process.exitCode() == 0;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString why = SshServer::whyNot(); !why.isEmpty())
            QSKIP(qPrintable(why));
        const QString lab = m_folder.filePath(QStringLiteral("lab"));
        QVERIFY(createLab(lab, *Scenario::find(QStringLiteral("clean")), 7, 100).has_value());
        m_server.setPowerShell("exec " CONTRACT_LAB_AGENT " '" + lab.toUtf8() + "' sync02 text");
        QVERIFY(m_server.start());
        m_options.dataFolder = m_folder.filePath(QStringLiteral("data"));
        m_options.identityFile = m_server.identityFile();
        m_options.acceptedHostKeys = QStringList(m_server.fingerprint());
        QVERIFY(asks(*open())); // from now on the host key is known
    }

    void aRoundTripCostsLittleMoreThanSshAndTheAgentsStart()
    {
        const QStringList plain{QStringLiteral("-T"), QStringLiteral("-o"), QStringLiteral("BatchMode=yes"), QStringLiteral("-o"),
                                QStringLiteral("UserKnownHostsFile=") + m_options.knownHostsFile(), QStringLiteral("-i"), m_server.identityFile(),
                                QStringLiteral("-p"), QString::number(m_server.port()), QStringLiteral("127.0.0.1"), QStringLiteral("true")};
        QList<double> whole;
        QList<double> ssh;
        QList<double> agent;
        for (int i = 0; i < 7; ++i) {
            ssh << secondsOf([&] { return runs(QStringLiteral("ssh"), plain); });
            agent << secondsOf([&] { return runs(QStringLiteral(CONTRACT_LAB_AGENT), {m_folder.filePath(QStringLiteral("lab")), QStringLiteral("sync02")}); });
            const auto endpoint = open();
            whole << secondsOf([&] { return asks(*endpoint); });
        }
        const double ratio = medianOf(whole) / (medianOf(ssh) + medianOf(agent));
        qInfo("figure: ssh_round_trip = %.3f s", medianOf(whole));
        qInfo("figure: ssh_round_trip_ratio = %.2f", ratio);
        QVERIFY2(ratio < 1.5, qPrintable(QString::number(ratio)));
    }

    void aKeptSessionAnswersInUnder50Milliseconds()
    {
        const auto endpoint = open();
        QVERIFY(asks(*endpoint));
        QList<double> seconds;
        for (int i = 0; i < 100; ++i)
            seconds << secondsOf([&] { return asks(*endpoint); });
        qInfo("figure: ssh_kept_session_median = %.2f ms", medianOf(seconds) * 1000);
        QVERIFY(medianOf(seconds) < 0.05);
    }

    void aFileOf100MiBNeedsLessThan64MBOfMemory()
    {
        const auto endpoint = std::make_shared<ProcessEndpoint>(QStringLiteral("test:sync01"), AgentProgram(QStringLiteral(MISBEHAVING_AGENT), {QStringLiteral("kept")}),
                                                                std::make_shared<SystemRandom>());
        ServerDriver driver(QStringLiteral("sync01"), endpoint, std::make_shared<SystemClock>(), std::make_shared<SystemRandom>());
        QVERIFY(test::await(driver.hello({})).has_value());
        const PeakMemory memory;
        QCryptographicHash hash(QCryptographicHash::Sha256);
        const auto size = test::await(driver.fetchFileTo(
            [&hash](const QByteArray &piece) {
                hash.addData(piece);
                return done();
            },
            QStringLiteral("Swingbridge/large.xml"), {}, {}), std::chrono::minutes{5});
        QVERIFY(size && *size);
        QCOMPARE(size->value(), qint64(100) * 1024 * 1024);
        const qint64 more = memory.moreBytes();
        qInfo("figure: fetch_100MiB_more_resident = %.1f MB", double(more) / 1e6);
        QVERIFY2(more < 64'000'000, qPrintable(QString::number(more)));
    }
};

QTEST_GUILESS_MAIN(tst_SshSpeed)
#include "tst_sshspeed.moc"
