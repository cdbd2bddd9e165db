// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/ProcessEndpoint.h"

#include "async/Detach.h"
#include "foundation/JsonText.h"
#include "servers/Frame.h"
#include "servers/ServerDriver.h"
#include "support/Await.h"
#include "support/PeakMemory.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

using namespace swingbridge;
using namespace std::chrono_literals;

namespace {

std::unique_ptr<ProcessEndpoint> endpointTo(const QByteArray &manner)
{
    AgentProgram program(QStringLiteral(MISBEHAVING_AGENT), {QString::fromLatin1(manner)});
    if (manner == "single")
        program.helloLimit = 300ms;
    if (manner == "slow")
        program.silenceLimit = 200ms;
    if (manner == "text")
        program.agentText = "function Invoke-Request { }\n";
    return std::make_unique<ProcessEndpoint>(QStringLiteral("test:sync01"), program, std::make_shared<SystemRandom>());
}

AgentRequest request(Operation operation = Operation::AutoUpgradeRead)
{
    static SeededRandom random(1);
    return AgentRequest(operation, Guid::fromRandomBytes(random.bytes(16)));
}

} // namespace

class tst_ProcessEndpoint : public QObject
{
    Q_OBJECT

private:
    //! The code with which \a call ended, or "ok".
    static QString outcome(const std::optional<Result<AgentReply>> &answer)
    {
        if (!answer)
            return QStringLiteral("never");
        return *answer ? QStringLiteral("ok") : answer->error().code();
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("QProcess"))); // none is destroyed while it runs
    }

    void aKeptSessionServesManyRequestsWithOneProcess()
    {
        const auto endpoint = endpointTo("kept");
        const auto first = test::await(endpoint->call(request(), {}));
        const auto second = test::await(endpoint->call(request(), {}));
        QCOMPARE(outcome(first), QStringLiteral("ok"));
        QCOMPARE(outcome(second), QStringLiteral("ok"));
        QCOMPARE(first->value().agentVersion, second->value().agentVersion);
        QVERIFY(endpoint->session() == ProcessEndpoint::Session::Kept);
    }

    void withoutAnAnswerBeforeEndOfInputEachRequestGetsAProcess()
    {
        const auto endpoint = endpointTo("single");
        const auto first = test::await(endpoint->call(request(), {}));
        const auto second = test::await(endpoint->call(request(), {}));
        QCOMPARE(outcome(first), QStringLiteral("ok"));
        QCOMPARE(outcome(second), QStringLiteral("ok"));
        QVERIFY(first->value().agentVersion != second->value().agentVersion);
        QVERIFY(endpoint->session() == ProcessEndpoint::Session::Single);
    }

    void overlappingCallsAreAnsweredEachByItsOwn()
    {
        const auto endpoint = endpointTo("kept");
        const AgentRequest one = request();
        const AgentRequest two = request();
        auto first = endpoint->call(one, {});
        auto second = endpoint->call(two, {});
        const auto late = test::await(std::move(second));
        const auto early = test::await(std::move(first));
        QCOMPARE(outcome(early), QStringLiteral("ok"));
        QCOMPARE(outcome(late), QStringLiteral("ok"));
        QCOMPARE(early->value().operationId.toString(), one.operationId.toString());
        QCOMPARE(late->value().operationId.toString(), two.operationId.toString());
        QCOMPARE(early->value().agentVersion, late->value().agentVersion); // one process, one after the other
    }

    void aRunHasAProcessOfItsOwn()
    {
        const auto endpoint = endpointTo("kept");
        const auto read = test::await(endpoint->call(request(), {}));
        const auto run = test::await(endpoint->call(request(Operation::RunStart), {}));
        QCOMPARE(outcome(run), QStringLiteral("ok"));
        QVERIFY(read->value().agentVersion != run->value().agentVersion);
    }

    void bannersAreSkippedAndTheAgentsTextGoesAhead_data()
    {
        QTest::addColumn<QByteArray>("manner");
        QTest::newRow("a banner without a line end") << QByteArray("banner");
        QTest::newRow("the agent's text first") << QByteArray("text");
    }
    void bannersAreSkippedAndTheAgentsTextGoesAhead()
    {
        QFETCH(const QByteArray, manner);
        const auto endpoint = endpointTo(manner.constData());
        QCOMPARE(outcome(test::await(endpoint->call(request(), {}))), QStringLiteral("ok"));
    }

    void failuresCarryTheirCode_data()
    {
        QTest::addColumn<QByteArray>("manner");
        QTest::addColumn<QString>("code");
        QTest::newRow("no answer in time") << QByteArray("silent") << QStringLiteral("timeout");
        QTest::newRow("killed while it worked") << QByteArray("dies") << QStringLiteral("cut");
        QTest::newRow("a frame of somebody else") << QByteArray("garbled") << QStringLiteral("garbled");
        QTest::newRow("no JSON in the frame") << QByteArray("nojson") << QStringLiteral("garbled");
        QTest::newRow("the way says why") << QByteArray("leave:adm@sync01: Permission denied (publickey).") << QStringLiteral("authentication-failed");
        QTest::newRow("the way ends and nobody knows why") << QByteArray("leave:closed today") << QStringLiteral("unreachable");
    }
    void failuresCarryTheirCode()
    {
        QFETCH(const QByteArray, manner);
        QFETCH(const QString, code);
        const auto endpoint = endpointTo(manner.constData());
        AgentRequest impatient = request();
        impatient.patience = 300ms;
        QCOMPARE(outcome(test::await(endpoint->call(impatient, {}))), code);
        // The session is out of step; the next call gets another process and fails by itself, not by what was left over.
        QCOMPARE(outcome(test::await(endpoint->call(impatient, {}))), code);
    }

    void moreThan64MiBAreNotListenedTo_data()
    {
        QTest::addColumn<QByteArray>("manner");
        QTest::newRow("many lines") << QByteArray("endless");
        QTest::newRow("one line") << QByteArray("endless-line");
    }
    void moreThan64MiBAreNotListenedTo()
    {
        QFETCH(const QByteArray, manner);
        const auto endpoint = endpointTo(manner.constData());
        const test::PeakMemory memory;
        const auto answer = test::await(endpoint->call(request(), {}), 60s);
        QCOMPARE(outcome(answer), QStringLiteral("garbled"));
        QVERIFY(answer->error().detail().contains(QLatin1String("64 MiB")));
        QVERIFY2(memory.moreBytes() < test::PeakMemory::allowed(192'000'000), qPrintable(QString::number(memory.moreBytes())));
    }

    void aDoubledReplyIsNotBelievedOfTheNextQuestion()
    {
        const auto endpoint = endpointTo("doubled"); // already its greeting comes twice
        QCOMPARE(outcome(test::await(endpoint->call(request(), {}))), QStringLiteral("garbled"));
    }

    void aSecondFrameSpoilsTheSessionWhateverItSays()
    {
        const auto endpoint = endpointTo("twice");
        const QString first = outcome(test::await(endpoint->call(request(), {})));
        const QString second = outcome(test::await(endpoint->call(request(), {})));
        QVERIFY2(first == QLatin1String("garbled") || second == QLatin1String("garbled"), qPrintable(first + u' ' + second));
    }
    void anAnswerToAnotherQuestionIsNotBelieved()
    {
        ServerDriver driver(QStringLiteral("sync01"), endpointTo("other"), std::make_shared<SystemClock>(), std::make_shared<SystemRandom>());
        const auto answer = test::await(driver.autoUpgrade({}));
        QVERIFY(answer && !*answer);
        QCOMPARE(answer->error().code(), QStringLiteral("garbled"));
    }

    void cutAtEveryByteOfAReplyNothingIsBelieved()
    {
        const auto whole = [] {
            AgentReply reply = AgentReply::success(request().operationId, "{\"state\":\"Enabled\"}");
            reply.agentVersion = QStringLiteral("1234567");
            return frame::encodeReply(QByteArray::fromStdString(Json(reply).dump(-1, ' ', true)), QByteArray(32, 'a')).size();
        }();
        int answered = 0;
        for (qsizetype bytes = 0; bytes < whole + 4; ++bytes) {
            const auto endpoint = endpointTo("cut:" + QByteArray::number(bytes));
            const auto answer = test::await(endpoint->call(request(), {}));
            QVERIFY(answer);
            if (*answer) {
                ++answered; // all of it but the last line end, or more
                QVERIFY(bytes >= whole - 8);
            } else {
                QVERIFY2(outcome(answer) == QLatin1String("cut"), qPrintable(QString::number(bytes) + u' ' + outcome(answer)));
            }
        }
        QVERIFY(answered > 0);
    }

    void ofAChangeInAFreshProcessNoLineSaysThatNothingWasSent()
    {
        AgentProgram program(QStringLiteral(MISBEHAVING_AGENT), {QStringLiteral("leave:Host key verification failed.")});
        program.helloLimit = std::chrono::milliseconds::zero(); // single sessions
        ProcessEndpoint endpoint(QStringLiteral("test:sync01"), program, std::make_shared<SystemRandom>());
        QCOMPARE(outcome(test::await(endpoint.call(request(), {}))), QStringLiteral("host-key-unknown"));
        const auto change = test::await(endpoint.call(request(Operation::Demote), {}));
        QCOMPARE(outcome(change), QStringLiteral("cut"));
        QVERIFY(leavesOutcomeOpen(*agentCodeOf(change->error())));
        QVERIFY(change->error().detail().contains(QLatin1String("verification")));
    }

    void aliveLinesKeepALongOperationAlive()
    {
        const auto endpoint = endpointTo("slow"); // 5 × 60 ms of work, 200 ms of silence allowed
        QCOMPARE(outcome(test::await(endpoint->call(request(), {}))), QStringLiteral("ok"));
    }

    void aMissingProgramFailsAtOnce()
    {
        ProcessEndpoint endpoint(QStringLiteral("test:"), AgentProgram(QStringLiteral("/nonexistent"), {}), std::make_shared<SystemRandom>());
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(outcome(test::await(endpoint.call(request(), {}))), QStringLiteral("unreachable"));
        QVERIFY(clock.elapsed() < 1000);
    }

    void cancelEndsTheWaiting()
    {
        const auto endpoint = endpointTo("silent");
        std::stop_source stop;
        QTimer::singleShot(100ms, this, [&stop] { stop.request_stop(); });
        QCOMPARE(outcome(test::await(endpoint->call(request(), stop.get_token()))), QStringLiteral("cancelled"));
        std::stop_source stopped;
        stopped.request_stop();
        QCOMPARE(outcome(test::await(endpoint->call(request(), stopped.get_token()))), QStringLiteral("cancelled"));
    }

    void destroyedWhileBusyItAnswersCancelled()
    {
        auto endpoint = endpointTo("silent");
        auto first = endpoint->call(request(), {});
        auto second = endpoint->call(request(), {});
        QTimer::singleShot(100ms, this, [&endpoint] { endpoint.reset(); });
        QCOMPARE(outcome(test::await(std::move(first))), QStringLiteral("cancelled"));
        QCOMPARE(outcome(test::await(std::move(second))), QStringLiteral("cancelled"));
        QVERIFY(!endpoint);
    }
};

QTEST_GUILESS_MAIN(tst_ProcessEndpoint)
#include "tst_processendpoint.moc"
