// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/JsonText.h"
#include "servers/RecordingEndpoint.h"
#include "servers/ServerDriver.h"
#include "support/Await.h"
#include "support/ScriptedEndpoint.h"

#include <QTest>

using namespace swingbridge;

class tst_ServerDriver : public QObject
{
    Q_OBJECT

private:
    std::shared_ptr<test::ScriptedEndpoint> m_server;
    std::shared_ptr<RecordingEndpoint> m_transcript;
    std::unique_ptr<ServerDriver> m_driver;

    static ObservedFacts facts(const char *machine = "m1")
    {
        ObservedFacts observed;
        observed.machineId = QLatin1String(machine);
        observed.bootId = QStringLiteral("b1");
        observed.serviceState = ServiceState::Running;
        observed.stagingMode = true;
        return observed;
    }
    static CommandContext context()
    {
        const SwitchToken token(Guid(), 7, QString(32, QLatin1Char('a')), QStringLiteral("m2"), QStringLiteral("lab"), QStringLiteral("lab"));
        return CommandContext(token, ratchet::demote, QStringLiteral("m1"), QStringLiteral("b1"), QString(64, QLatin1Char('0')))
            .withExpectation(Expectation().withStagingMode(false).withIdle(true));
    }
    template <typename T>
    static QString code(const std::optional<Result<T>> &answer)
    {
        if (!answer)
            return QStringLiteral("never");
        return *answer ? QStringLiteral("ok") : answer->error().code();
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_shared<test::ScriptedEndpoint>();
        m_transcript = std::make_shared<RecordingEndpoint>(m_server);
        m_driver = std::make_unique<ServerDriver>(QStringLiteral("sync01"), m_transcript, std::make_shared<SystemClock>(), std::make_shared<SeededRandom>(1));
    }
    void cleanup() { QVERIFY(m_server->isScriptPlayed()); }

    void aReadReturnsItsValue()
    {
        m_server->expect(Operation::ThresholdRead, R"({"enabled":true,"value":500})");
        const auto answer = test::await(m_driver->threshold({}));
        QCOMPARE(code(answer), QStringLiteral("ok"));
        QVERIFY(answer->value().value == std::optional<qint64>(500));
    }

    void aListIsReadUnderItsKey()
    {
        m_server->expect(Operation::ConnectorsList, R"({"connectors":[{"identifier":"b891884f-051e-4a83-95af-2544101c9083","name":"c - AAD"}]})");
        const auto answer = test::await(m_driver->connectors({}));
        QCOMPARE(code(answer), QStringLiteral("ok"));
        QVERIFY(answer->value().first().isEntra());
    }

    void everyRequestHasAnOperationIdOfItsOwn()
    {
        m_server->expect(Operation::ThresholdRead);
        m_server->expect(Operation::ThresholdRead);
        test::await(m_driver->threshold({}));
        test::await(m_driver->threshold({}));
        QVERIFY(!(m_server->asked().at(0).operationId == m_server->asked().at(1).operationId));
    }

    void aCommandCarriesTokenExpectationDeadlineAndJournalHead()
    {
        m_server->expect(Operation::Demote, "{}", facts());
        QCOMPARE(code(test::await(m_driver->demote(context(), ChangedBy::Person, {}))), QStringLiteral("ok"));
        const AgentRequest &sent = m_server->asked().first();
        QVERIFY(sent.token == context().token);
        QCOMPARE(sent.seq, ratchet::demote);
        QCOMPARE(sent.bootId, QStringLiteral("b1"));
        QVERIFY(sent.deadlineSeconds == std::optional(60));
        QVERIFY(sent.patience > std::chrono::seconds(60));
        QVERIFY(sent.expect && sent.expect->stagingMode == std::optional(false));
        QCOMPARE(sent.argumentsJson, QByteArray(R"({"by":"person"})"));
        QCOMPARE(m_transcript->transcript(), QStringList(QStringLiteral("demote token=7 seq=1 {\"by\":\"person\"}")));
        QCOMPARE(m_transcript->count(Operation::Promote), 0);
    }

    void aRunHasNoDeadline()
    {
        m_server->expectRefused(Operation::RunStart, AgentErrorCode::ConnectorBusy);
        QCOMPARE(code(test::await(m_driver->startRun(context(), entraConnectorId(), QLatin1String(runProfile::fullImport), {}))), QStringLiteral("connector-busy"));
        QVERIFY(!m_server->asked().first().deadlineSeconds);
        QCOMPARE(m_server->asked().first().patience.count(), 0);
    }

    void aReplyOfAnotherOperationIsGarbled()
    {
        std::optional<Guid> first;
        m_server->expectThen(Operation::Observe, [&first](const AgentRequest &request) -> Result<AgentReply> {
            first = request.operationId;
            return failure(toError(AgentError(AgentErrorCode::Cut), QStringLiteral("test:")));
        });
        QCOMPARE(code(test::await(m_driver->observe({}, {}))), QStringLiteral("cut"));
        // The late answer to the first look arrives as answer to the second.
        m_server->expectThen(Operation::Observe, [&first](const AgentRequest &) -> Result<AgentReply> {
            AgentReply late = AgentReply::success(*first);
            late.observed = facts();
            return late;
        });
        QCOMPARE(code(test::await(m_driver->observe({}, {}))), QStringLiteral("garbled"));
    }

    void anAgentThatCouldNotReadTheRequestIsHeardWithoutItsOperationId()
    {
        const auto refuse = [](AgentErrorCode code) {
            return [code](const AgentRequest &) -> Result<AgentReply> { return AgentReply::refusal(Guid(), AgentError(code)); };
        };
        m_server->expectThen(Operation::Observe, refuse(AgentErrorCode::BadRequestHash));
        QCOMPARE(code(test::await(m_driver->observe({}, {}))), QStringLiteral("bad-request-hash"));
        m_server->expectThen(Operation::Observe, refuse(AgentErrorCode::NotFound));
        QCOMPARE(code(test::await(m_driver->observe({}, {}))), QStringLiteral("garbled"));
    }

    void anAnswerOfAnotherMachineIsRefusedEvenWhenItSaysDone()
    {
        m_driver->expectMachine(QStringLiteral("m1"));
        m_server->expect(Operation::Observe, "{}", facts("m9"));
        QCOMPARE(code(test::await(m_driver->observe({}, {}))), QStringLiteral("wrong-server"));
        m_server->expect(Operation::Demote, "{}", facts("m9"));
        QCOMPARE(code(test::await(m_driver->demote(context(), ChangedBy::Agent, {}))), QStringLiteral("wrong-server"));
    }

    void failuresNameTheServerNotTheAddress()
    {
        m_server->expectLost(Operation::Observe);
        const auto lost = test::await(m_driver->observe({}, {}));
        QVERIFY(lost && !*lost);
        QVERIFY(lost->error().summary().contains(QLatin1String("sync01")));
        QVERIFY(!lost->error().summary().contains(QLatin1String("scripted")));
        m_server->expectRefused(Operation::Demote, AgentErrorCode::ExpectationFailed, QStringLiteral("idle"));
        const auto refused = test::await(m_driver->demote(context(), ChangedBy::Agent, {}));
        QVERIFY(refused->error().kind() == Error::Kind::Refused);
        QVERIFY(refused->error().detail().contains(QLatin1String("idle")));
    }

    void aLookWithoutObservationIsGarbledAndAnObservationKnowsItsToken()
    {
        m_server->expect(Operation::Observe);
        QCOMPARE(code(test::await(m_driver->observe({}, {}))), QStringLiteral("garbled"));
        m_server->expect(Operation::Observe, "{}", facts());
        const auto look = test::await(m_driver->observe(context().token, {}));
        QCOMPARE(code(look), QStringLiteral("ok"));
        QVERIFY(look->value().askedUnder() == std::optional(context().token));
        QVERIFY(!look->value().showsToken());
        QVERIFY(look->value().isStaging());
        QCOMPARE(look->value().server(), QStringLiteral("sync01"));
    }

    void aMalformedResultIsGarbledAndNamesTheKey_data()
    {
        QTest::addColumn<QByteArray>("result");
        QTest::addColumn<QString>("named");
        QTest::newRow("a missing key") << QByteArray(R"({"syncCycleEnabled":true})") << QStringLiteral("stagingModeEnabled");
        QTest::newRow("another type") << QByteArray(R"({"syncCycleEnabled":"True","stagingModeEnabled":true})") << QStringLiteral("syncCycleEnabled");
        QTest::newRow("no JSON") << QByteArray("secret{") << QStringLiteral("not JSON");
    }
    void aMalformedResultIsGarbledAndNamesTheKey()
    {
        QFETCH(const QByteArray, result);
        QFETCH(const QString, named);
        m_server->expect(Operation::SchedulerRead, result);
        const auto answer = test::await(m_driver->scheduler({}));
        QCOMPARE(code(answer), QStringLiteral("garbled"));
        QVERIFY2(answer->error().detail().contains(named), qPrintable(answer->error().detail()));
        QVERIFY(!answer->error().detail().contains(QLatin1String("secret")));
    }

    void aFileIsFetchedInPiecesAndChecked()
    {
        const QByteArray file = SeededRandom(5).bytes(2'500'000);
        for (int piece = 0; piece < 3; ++piece)
            m_server->expectThen(Operation::FilesFetch, [file](const AgentRequest &request) { return pieceOf(file, request); });
        QList<qint64> progress;
        const auto sink = [&progress](const Progress &p) { progress << p.done(); };
        const auto answer = test::await(m_driver->fetchFile(QStringLiteral("Swingbridge/a.xml"), sink, {}));
        QCOMPARE(code(answer), QStringLiteral("ok"));
        QVERIFY(answer->value() == file);
        QCOMPARE(progress, (QList<qint64>{1'048'576, 2'097'152, 2'500'000}));
    }

    void anEmptyFileIsFetchedToo()
    {
        m_server->expectThen(Operation::FilesFetch, [](const AgentRequest &request) { return pieceOf({}, request); });
        const auto answer = test::await(m_driver->fetchFile(QStringLiteral("Swingbridge/empty"), {}, {}));
        QCOMPARE(code(answer), QStringLiteral("ok"));
        QVERIFY(answer->value().isEmpty());
    }

    void aFileThatIsNotWhatItSaysIsRefused_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("a damaged piece") << QByteArray("sha256") << QByteArray("\"00\"");
        QTest::newRow("a damaged file") << QByteArray("fileSha256") << QByteArray("\"00\"");
        QTest::newRow("another offset") << QByteArray("offset") << QByteArray("5");
        QTest::newRow("an endless file") << QByteArray("size") << QByteArray("9000000000000");
        QTest::newRow("a negative size") << QByteArray("size") << QByteArray("-1");
        QTest::newRow("a short piece") << QByteArray("size") << QByteArray("4000");
        QTest::newRow("no base64") << QByteArray("data") << QByteArray("\"#\"");
    }
    void aFileThatIsNotWhatItSaysIsRefused()
    {
        QFETCH(const QByteArray, key);
        QFETCH(const QByteArray, value);
        m_server->expectThen(Operation::FilesFetch, [key, value](const AgentRequest &request) -> Result<AgentReply> {
            auto reply = pieceOf(QByteArray(3000, 'x'), request);
            Json result = Json::parse(reply->resultJson.toStdString());
            result[key.toStdString()] = Json::parse(value.toStdString());
            reply->resultJson = QByteArray::fromStdString(result.dump());
            return reply;
        });
        QCOMPARE(code(test::await(m_driver->fetchFile(QStringLiteral("f"), {}, {}))), QStringLiteral("garbled"));
    }

    void theDriverMayGoWhileACallIsUnderWay()
    {
        m_server->expect(Operation::Identity, R"({"host":"sync01","machineId":"m1"})");
        auto task = m_driver->identity({});
        m_driver.reset();
        const auto answer = test::await(std::move(task));
        QCOMPARE(code(answer), QStringLiteral("ok"));
        QVERIFY(answer->value().readAt.isValid());
    }

private:
    static Result<AgentReply> pieceOf(const QByteArray &file, const AgentRequest &request)
    {
        const Json wanted = Json::parse(request.argumentsJson.toStdString());
        FilePiece piece;
        piece.offset = wanted.at("offset").get<qint64>();
        piece.data = file.mid(piece.offset, wanted.at("length").get<qint64>());
        piece.sha256 = sha256Hex(piece.data);
        piece.size = file.size();
        piece.fileSha256 = sha256Hex(file);
        return AgentReply::success(request.operationId, QByteArray::fromStdString(Json(piece).dump()));
    }
};

QTEST_GUILESS_MAIN(tst_ServerDriver)
#include "tst_serverdriver.moc"
