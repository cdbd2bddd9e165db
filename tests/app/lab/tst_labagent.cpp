// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "LabBench.h"

#include "lab/AgentLoop.h"
#include "servers/Frame.h"
#include "servers/ReplyReader.h"
#include "support/Await.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

using namespace swingbridge;
using namespace std::chrono_literals;
using test::LabBench;

namespace {

//! The lab's agent as a process of its own: this program, started again.
class AgentProcess
{
public:
    AgentProcess(const QString &lab, const QString &server, bool withText = false)
    {
        QStringList arguments{QStringLiteral("--agent"), lab, server};
        if (withText)
            arguments << QStringLiteral("--text");
        process.start(QCoreApplication::applicationFilePath(), arguments);
    }
    ~AgentProcess()
    {
        process.closeWriteChannel();
        process.waitForFinished(10'000);
    }

    AgentReply ask(const AgentRequest &request)
    {
        const QByteArray token(32, 'a');
        process.write(frame::encodeRequest(QByteArray::fromStdString(Json(request).dump()), token));
        return reply(token);
    }
    AgentReply reply(const QByteArray &token)
    {
        frame::ReplyReader reader;
        reader.expect(token);
        while (process.bytesAvailable() > 0 || process.waitForReadyRead(10'000)) {
            const auto events = reader.feed(process.readAllStandardOutput());
            for (const frame::Event &event : events) {
                if (event.kind() == frame::Event::Kind::Reply)
                    return Json::parse(event.json().toStdString()).get<AgentReply>();
            }
        }
        return AgentReply::refusal(Guid(), AgentError(AgentErrorCode::Cut));
    }

    QProcess process;
};

AgentRequest observeRequest()
{
    return AgentRequest(Operation::Observe, *Guid::parse(u"0a1f95e3-265a-44fc-ad7c-80e267b05c06"));
}

} // namespace

class TestLabAgent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersRequestAfterRequestInOneProcess();
    void readsTheAgentsTextFirst();
    void refusesWhatIsDamagedAndGoesOn();
    void whatItDidIsThereWhenItIsKilled();
    void holdsTheSessionUntilARunHasEnded();
    void anUnknownServerEndsWithAnError();
};

void TestLabAgent::answersRequestAfterRequestInOneProcess()
{
    LabBench bench;
    AgentProcess agent(bench.folder(), LabBench::a());
    const AgentReply hello = agent.ask(AgentRequest(Operation::Hello, Guid()));
    QVERIFY(hello.isOk());
    const AgentReply observed = agent.ask(observeRequest());
    QVERIFY(observed.isOk());
    QCOMPARE(observed.operationId, observeRequest().operationId);
    QVERIFY(observed.observed->role() == ServerRole::Active);
}

void TestLabAgent::readsTheAgentsTextFirst()
{
    LabBench bench;
    AgentProcess agent(bench.folder(), LabBench::a(), true);
    agent.process.write(frame::encodeAgentText("# the agent's text, as long as it likes\n"));
    QVERIFY(agent.ask(observeRequest()).isOk());
}

void TestLabAgent::refusesWhatIsDamagedAndGoesOn()
{
    LabBench bench;
    AgentProcess agent(bench.folder(), LabBench::a());
    const QByteArray token(32, 'a');
    QByteArray framed = frame::encodeRequest("{}", token);
    framed.replace("44136fa3", "00000000"); // its hash
    agent.process.write(framed);
    QCOMPARE(LabBench::codeOf(agent.reply(token)), QStringLiteral("bad-request-hash"));
    agent.process.write(frame::encodeRequest("{\"protocol\":1,\"operation\":\"dance\",\"operationId\":\"0a1f95e3-265a-44fc-ad7c-80e267b05c06\"}", token));
    QCOMPARE(LabBench::codeOf(agent.reply(token)), QStringLiteral("bad-request"));
    QVERIFY(agent.ask(observeRequest()).isOk());
}

void TestLabAgent::whatItDidIsThereWhenItIsKilled()
{
    LabBench bench;
    const SwitchToken token = bench.switchToken(1, LabBench::s());
    {
        AgentProcess agent(bench.folder(), LabBench::a());
        QVERIFY(agent.ask(bench.request(LabBench::a(), Operation::Claim, token, 0)).isOk());
        QVERIFY(agent.ask(bench.request(LabBench::a(), Operation::Demote, token, ratchet::demote)).isOk());
        agent.process.kill();
        agent.process.waitForFinished();
    }
    QVERIFY(bench.look(LabBench::a()).role() == ServerRole::Staging); // seen from this process, and kept
    bench.reopen();
    QVERIFY(bench.look(LabBench::a()).marker->isOf(token));
}

void TestLabAgent::holdsTheSessionUntilARunHasEnded()
{
    LabBench bench;
    const SwitchToken token = bench.workToken(1);
    bench.change(LabBench::s(), Operation::Claim, token);
    const Json connectors = bench.read(LabBench::s(), Operation::ConnectorsList)["connectors"];
    AgentProcess agent(bench.folder(), LabBench::s());
    const AgentReply reply = agent.ask(bench.request(LabBench::s(), Operation::RunStart, token, 0,
        {{"connector", connectors[0]["identifier"]}, {"runProfile", "Delta Import"}}));
    QVERIFY(reply.isOk());
    QCOMPARE(Json::parse(reply.resultJson.toStdString()).get<RunResult>().result, QStringLiteral("success"));
}

void TestLabAgent::anUnknownServerEndsWithAnError()
{
    LabBench bench;
    AgentProcess agent(bench.folder(), QStringLiteral("sync99"));
    QVERIFY(agent.process.waitForFinished(10'000));
    QCOMPARE(agent.process.exitCode(), 1);
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.value(1) == QLatin1String("--agent"))
        return test::await(runAgentLoop(arguments.value(2), arguments.value(3), arguments.contains(QStringLiteral("--text")), 60), 60s)
                .value_or(failure(Error::Kind::Timeout, {}))
            ? 0
            : 1;
    TestLabAgent test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_labagent.moc"
