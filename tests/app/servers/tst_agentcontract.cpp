// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/JsonText.h"
#include "foundation/WholeFile.h"
#include "lab/Lab.h"
#include "lab/LabEndpoint.h"
#include "servers/ProcessEndpoint.h"
#include "servers/ServerDoors.h"
#include "servers/ServerDriver.h"
#include "support/Await.h"
#include "support/SshServer.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace swingbridge;

enum class Way { InProcess, KeptProcess, SingleProcesses, TextAhead, Sshd };
Q_DECLARE_METATYPE(Way)

//! What every transport must do alike (agent-protocol.md, Contract tests). Each function runs over all of them.
class tst_AgentContract : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<LabClock> m_clock;
    std::shared_ptr<Lab> m_lab;
    std::unique_ptr<ServerDriver> m_driver;
    std::unique_ptr<test::SshServer> m_sshd; //!< Null where there can be none.

    std::shared_ptr<AgentEndpoint> endpoint(Way way) const
    {
        const QString server = QStringLiteral("sync02");
        if (way == Way::InProcess)
            return std::make_shared<LabEndpoint>(m_lab, server);
        if (way == Way::Sshd)
            return overSshd(server);
        AgentProgram program(QStringLiteral(CONTRACT_LAB_AGENT), {m_folder->path(), server});
        if (way == Way::SingleProcesses)
            program.helloLimit = std::chrono::milliseconds::zero();
        if (way == Way::TextAhead) {
            program.arguments << QStringLiteral("text");
            program.agentText = QByteArray("# the agent\r\n").repeated(500);
        }
        return std::make_shared<ProcessEndpoint>(QStringLiteral("test:sync02"), program, std::make_shared<SystemRandom>());
    }
    std::shared_ptr<AgentEndpoint> overSshd(const QString &server) const
    {
        m_sshd->setPowerShell("exec " CONTRACT_LAB_AGENT " '" + m_folder->path().toUtf8() + "' " + server.toUtf8() + " text");
        TransportOptions options;
        options.dataFolder = m_sshd->folder() + QStringLiteral("/data");
        options.identityFile = m_sshd->identityFile();
        options.acceptedHostKeys = QStringList(m_sshd->fingerprint());
        const auto opened = ServerDoors(options, std::make_shared<SystemRandom>()).open(*ServerAddress::parse(m_sshd->address()));
        return opened ? *opened : nullptr;
    }
    static SwitchToken token(qint64 counter, char nonce = 'a', const QString &target = QStringLiteral("somewhere"))
    {
        return SwitchToken(Guid(), counter, QString(32, QLatin1Char(nonce)), target, QStringLiteral("lab"), QStringLiteral("lab"));
    }
    CommandContext context(const SwitchToken &under, int seq = 0) const
    {
        return CommandContext(under, seq, m_driver->expectedMachine(), {}, QString(64, QLatin1Char('0')));
    }
    template <typename T>
    static QString code(const std::optional<Result<T>> &answer)
    {
        if (!answer)
            return QStringLiteral("never");
        return *answer ? QStringLiteral("ok") : answer->error().code() + QLatin1Char(' ') + answer->error().detail();
    }
    template <typename T>
    static QString word(const std::optional<Result<T>> &answer) { return code(answer).section(QLatin1Char(' '), 0, 0); }

    void ways(bool withSingleSessions = true) const
    {
        QTest::addColumn<Way>("way");
        QTest::newRow("lab in process") << Way::InProcess;
        QTest::newRow("lab agent, kept session") << Way::KeptProcess;
        if (withSingleSessions)
            QTest::newRow("lab agent, single sessions") << Way::SingleProcesses;
        QTest::newRow("lab agent, its text sent ahead") << Way::TextAhead;
        if (m_sshd)
            QTest::newRow("lab agent, over sshd") << Way::Sshd;
    }
    void open()
    {
        QFETCH(const Way, way);
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(createLab(m_folder->path(), *Scenario::find(QStringLiteral("clean")), 7, 200).has_value());
        m_clock = std::make_shared<LabClock>(0.0);
        const auto lab = Lab::open(m_folder->path(), m_clock);
        QVERIFY(lab.has_value());
        m_lab = *lab;
        m_driver = std::make_unique<ServerDriver>(QStringLiteral("sync02"), endpoint(way), m_clock, std::make_shared<SystemRandom>());
        const auto identity = test::await(m_driver->identity({}));
        QCOMPARE(code(identity), QStringLiteral("ok"));
        m_driver->expectMachine(identity->value().machineId);
    }

    static Json rowsOfTheContract()
    {
        Json rows = Json::array();
        const QDir folder(QStringLiteral(SWINGBRIDGE_TEST_DATA "/contract"));
        for (const QString &name : folder.entryList({QStringLiteral("*.json")})) {
            const Json file = parseJson(readWholeFile(folder.filePath(name)).value(), name).value();
            rows.insert(rows.end(), file.begin(), file.end());
        }
        return rows;
    }
    //! What of \a expected does not hold for \a value; empty: all of it does.
    static QString objection(const Json &expected, const Json &value)
    {
        const auto inList = [&](const char *key) { return std::find(expected[key].begin(), expected[key].end(), value) != expected[key].end(); };
        if (expected.contains("is") && value != expected["is"])
            return QStringLiteral("is not ") + QString::fromStdString(expected["is"].dump());
        if (expected.contains("oneOf") && !inList("oneOf"))
            return QStringLiteral("is none of ") + QString::fromStdString(expected["oneOf"].dump());
        if (expected.contains("type") && value.type_name() != expected["type"].get<std::string>())
            return QStringLiteral("is a ") + QString::fromLatin1(value.type_name());
        if (expected.contains("matches") && !(value.is_string() && QRegularExpression(textAt(expected, "matches")).match(value.get<QString>()).hasMatch()))
            return QStringLiteral("does not match");
        return {};
    }
    static QString objectionTo(const Json &result, const Json &expected)
    {
        const Json::json_pointer at(textAt(expected, "at").toStdString());
        if (!result.contains(at))
            return QStringLiteral("is missing");
        const Json &value = result[at];
        if (expected.contains("some")) {
            const Json &wanted = expected["some"];
            const bool isThere = std::any_of(value.begin(), value.end(), [&](const Json &one) {
                return std::all_of(wanted.items().begin(), wanted.items().end(), [&](const auto &item) { return one.value(item.key(), Json()) == item.value(); });
            });
            return isThere ? QString() : QStringLiteral("has no ") + QString::fromStdString(wanted.dump());
        }
        if (!expected.contains("each"))
            return objection(expected, value);
        if (value.empty())
            return QStringLiteral("is empty");
        for (const Json &one : value) {
            if (const QString wrong = objection(expected, one.value(expected["each"].get<std::string>(), Json())); !wrong.isEmpty())
                return wrong + QStringLiteral(": ") + QString::fromStdString(one.dump()).left(200);
        }
        return {};
    }
    //! What the schemas of resources/schemas/agent find wrong; \a lines: OPERATION, a tab, a result.
    static QByteArray schemaProblems(const QByteArray &lines)
    {
        QProcess python;
        python.start(QStringLiteral(SWINGBRIDGE_PYTHON), {QStringLiteral(SWINGBRIDGE_SOURCE_DIR "/tests/agent/validate_results.py"),
                                                          QStringLiteral(SWINGBRIDGE_SOURCE_DIR "/resources/schemas/agent")});
        python.write(lines);
        python.closeWriteChannel();
        python.waitForFinished();
        return python.exitCode() == 0 ? QByteArray() : python.readAllStandardOutput() + python.readAllStandardError();
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!test::SshServer::whyNot().isEmpty())
            return qInfo("not over sshd: %s", qPrintable(test::SshServer::whyNot()));
        m_sshd = std::make_unique<test::SshServer>();
        QVERIFY(m_sshd->start());
    }
    void cleanup()
    {
        m_driver.reset();
        m_lab.reset();
    }

    void everyReadingIsUnderstood_data() { ways(); }
    void everyReadingIsUnderstood()
    {
        open();
        QCOMPARE(code(test::await(m_driver->hello({}))), QStringLiteral("ok"));
        QCOMPARE(code(test::await(m_driver->system({}))), QStringLiteral("ok"));
        QCOMPARE(code(test::await(m_driver->connectivity({}))), QStringLiteral("ok"));
        QCOMPARE(code(test::await(m_driver->scheduler({}))), QStringLiteral("ok"));
        QCOMPARE(code(test::await(m_driver->settings({}))), QStringLiteral("ok"));
        QCOMPARE(code(test::await(m_driver->connectors({}))), QStringLiteral("ok"));
        QCOMPARE(code(test::await(m_driver->statistics({}))), QStringLiteral("ok"));
        QCOMPARE(code(test::await(m_driver->runs(Guid(), 20, {}))), QStringLiteral("ok"));
        QCOMPARE(code(test::await(m_driver->overrides({}))), QStringLiteral("ok"));
        QCOMPARE(code(test::await(m_driver->threshold({}))), QStringLiteral("ok"));
        QCOMPARE(code(test::await(m_driver->autoUpgrade({}))), QStringLiteral("ok"));
        QCOMPARE(code(test::await(m_driver->events({}, 20, {}))), QStringLiteral("ok"));
        QCOMPARE(code(test::await(m_driver->openPrograms({}))), QStringLiteral("ok"));
        QCOMPARE(code(test::await(m_driver->tasks({}))), QStringLiteral("ok"));
        const auto rules = test::await(m_driver->rules({}));
        QCOMPARE(code(rules), QStringLiteral("ok"));
        QVERIFY(rules->value().size() > 60); // the 62 standard rules of the Contoso configuration
        const auto rule = test::await(m_driver->rule(rules->value().first().identifier, {}));
        QCOMPARE(code(rule), QStringLiteral("ok"));
        QVERIFY(rule->value().ruleJson.size() > 100);
        QCOMPARE(word(test::await(m_driver->rule(Guid::fromRandomBytes(QByteArray(16, 'x')), {}))), QStringLiteral("not-found"));
    }

    void whatThePapersSayHolds_data() { ways(false); }
    void whatThePapersSayHolds()
    {
        open();
        const auto endpoint = m_driver->endpoint();
        SystemRandom random;
        QByteArray results;
        for (const Json &row : rowsOfTheContract()) {
            const QString name = textAt(row, "name");
            QVERIFY2(!textAt(row, "source").isEmpty(), qPrintable(name));
            AgentRequest request(*operationFrom(textAt(row, "operation")), Guid::fromRandomBytes(random.bytes(16)));
            request.argumentsJson = QByteArray::fromStdString(row.value("arguments", Json::object()).dump());
            const auto reply = test::await(endpoint->call(request, {}));
            QVERIFY2(reply && *reply, qPrintable(name));
            const AgentReply &answer = reply->value();
            if (row.contains("code")) {
                QVERIFY2(answer.error, qPrintable(name));
                const Json &codes = row["code"];
                const std::string code = toString(answer.error->code()).toStdString();
                QVERIFY2(codes.is_array() ? std::count(codes.begin(), codes.end(), code) == 1 : codes == code, qPrintable(name + QStringLiteral(": ") + QString::fromStdString(code)));
                continue;
            }
            QVERIFY2(answer.isOk(), qPrintable(name));
            results += toString(request.operation).toUtf8() + '\t' + answer.resultJson + '\n';
            const Json result = parseJson(answer.resultJson, name).value();
            for (const Json &expected : row.value("expect", Json::array())) {
                const QString wrong = objectionTo(result, expected);
                QVERIFY2(wrong.isEmpty(), qPrintable(name + QStringLiteral(": ") + textAt(expected, "at") + u' ' + wrong));
            }
        }
        const QByteArray problems = schemaProblems(results);
        QVERIFY2(problems.isEmpty(), problems.constData());
        QVERIFY(!schemaProblems("scheduler.read\t{\"stagingModeEnabled\":true,\"surprise\":1}\n").isEmpty());
    }

    void aClaimIsSeenByTheNextLookAndOlderOnesBounceOff_data() { ways(); }
    void aClaimIsSeenByTheNextLookAndOlderOnesBounceOff()
    {
        open();
        QCOMPARE(code(test::await(m_driver->claim(context(token(5)), {}))), QStringLiteral("ok"));
        const auto look = test::await(m_driver->observe(token(5), {}));
        QCOMPARE(code(look), QStringLiteral("ok"));
        QVERIFY(look->value().showsToken() && look->value().isStaging());
        QVERIFY(look->value().facts().lastReceipt && look->value().facts().lastReceipt->isIntact());
        QCOMPARE(word(test::await(m_driver->claim(context(token(4)), {}))), QStringLiteral("stale-token"));
        QCOMPARE(word(test::await(m_driver->claim(context(token(5, 'b')), {}))), QStringLiteral("foreign-token"));
        QCOMPARE(word(test::await(m_driver->demote(context(token(6), ratchet::demote), ChangedBy::Agent, {}))), QStringLiteral("unknown-token"));
        const auto other = test::await(m_driver->observe(token(4), {}));
        QVERIFY(other->value().isSuperseded());
    }

    void aCommandForAnotherMachineChangesNothing_data() { ways(); }
    void aCommandForAnotherMachineChangesNothing()
    {
        open();
        CommandContext elsewhere = context(token(5));
        elsewhere.machineId = QStringLiteral("another-machine");
        QCOMPARE(word(test::await(m_driver->claim(elsewhere, {}))), QStringLiteral("wrong-server"));
        const auto look = test::await(m_driver->observe({}, {}));
        QVERIFY(look->value().facts().marker.value_or(Marker()).counter == 0);
    }

    void aWorkTokenChangesNoRole_data() { ways(); }
    void aWorkTokenChangesNoRole()
    {
        open();
        const SwitchToken work = token(5, 'a', {});
        QCOMPARE(code(test::await(m_driver->claim(context(work), {}))), QStringLiteral("ok"));
        QCOMPARE(word(test::await(m_driver->promote(context(work, ratchet::promote), ChangedBy::Agent, {}))), QStringLiteral("wrong-direction"));
        QCOMPARE(code(test::await(m_driver->setScheduler(context(work), false, {}))), QStringLiteral("ok"));
        QVERIFY(!test::await(m_driver->scheduler({}))->value().syncCycleEnabled);
    }

    void aCaptureIsFetchedWhole_data() { ways(false); } // the lab's time stands still between two processes
    void aCaptureIsFetchedWhole()
    {
        open();
        auto capture = test::await(m_driver->captureConfiguration({}));
        QCOMPARE(code(capture), QStringLiteral("ok"));
        for (int look = 0; look < 200 && capture->value().state == CaptureStatus::State::Running; ++look) {
            QTest::qWait(20); // the agent's process has its own lab time, one minute a second
            m_clock->advance(std::chrono::seconds(1));
            capture = test::await(m_driver->captureStatus(capture->value().id, {}));
            QCOMPARE(code(capture), QStringLiteral("ok"));
        }
        QVERIFY(capture->value().state == CaptureStatus::State::Complete);
        const RemoteFile file = capture->value().files.first();
        const auto bytes = test::await(m_driver->fetchFile(file.path, {}, {}));
        QCOMPARE(code(bytes), QStringLiteral("ok"));
        QCOMPARE(bytes->value().size(), file.size);
        QCOMPARE(sha256Hex(bytes->value()), file.sha256);
        QVERIFY(test::await(m_driver->files(capture->value().folder, {}))->value().size() >= capture->value().files.size());
        QVERIFY(!*test::await(m_driver->fetchFile(QStringLiteral("Swingbridge/../../Windows/win.ini"), {}, {})));
    }
};

QTEST_GUILESS_MAIN(tst_AgentContract)
#include "tst_agentcontract.moc"
