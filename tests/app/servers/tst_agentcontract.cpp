// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/ContractSuite.h"
#include "agent/HostileTexts.h"
#include "foundation/JsonText.h"
#include "foundation/WholeFile.h"
#include "lab/Lab.h"
#include "lab/LabEndpoint.h"
#include "lab/LabTime.h"
#include "servers/Frame.h"
#include "servers/ProcessEndpoint.h"
#include "servers/RequestReader.h"
#include "servers/ServerDoors.h"
#include "servers/ServerDriver.h"
#include "support/Await.h"
#include "support/SshServer.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace swingbridge;

enum class Way { InProcess, KeptProcess, SingleProcesses, TextAhead, Sshd, SshdSingle };
Q_DECLARE_METATYPE(Way)

//! An endpoint that can be exchanged for another between two calls.
class Exchangeable final : public AgentEndpoint
{
public:
    explicit Exchangeable(std::shared_ptr<AgentEndpoint> first) : now(std::move(first)) {}
    QCoro::Task<Result<AgentReply>> call(AgentRequest request, std::stop_token stop) override { return now->call(std::move(request), std::move(stop)); }
    QString address() const override { return now->address(); }

    std::shared_ptr<AgentEndpoint> now;
};

//! tests/agent/recorder.py in the place of ssh and powershell.exe, as long as it lives.
class Recorder
{
public:
    Recorder()
    {
        for (const char *name : {"ssh", "powershell.exe"})
            QFile::link(QStringLiteral(SWINGBRIDGE_SOURCE_DIR "/tests/agent/recorder.py"), m_folder.filePath(QString::fromLatin1(name)));
        qputenv("PATH", m_folder.path().toUtf8() + ":/usr/bin:/bin");
        qputenv("SWINGBRIDGE_RECORD", record().toUtf8());
        forget();
    }
    ~Recorder() { qputenv("PATH", m_path); }
    Q_DISABLE_COPY_MOVE(Recorder)

    void forget() const { QDir(record()).removeRecursively(); QDir().mkpath(record()); }
    //! The recorded files whose names begin so, in no order.
    QByteArrayList recorded(const char *stem) const
    {
        QByteArrayList contents;
        for (const QString &name : QDir(record()).entryList({QString::fromLatin1(stem) + QStringLiteral(".*")}))
            contents << readWholeFile(record() + u'/' + name).value();
        return contents;
    }
    //! The way to \a address, as it is in production.
    std::shared_ptr<AgentEndpoint> open(const QString &address, bool isKept) const
    {
        TransportOptions options;
        options.dataFolder = m_folder.filePath(QStringLiteral("data"));
        if (!isKept)
            options.helloLimit = std::chrono::milliseconds::zero();
        const auto opened = ServerDoors(options, std::make_shared<SystemRandom>()).open(*ServerAddress::parse(address));
        return opened ? *opened : nullptr;
    }

private:
    QString record() const { return m_folder.filePath(QStringLiteral("record")); }

    const QByteArray m_path = qgetenv("PATH");
    QTemporaryDir m_folder;
};

//! One request with one of its text fields filled.
class HostileRequest
{
public:
    HostileRequest(Json::json_pointer at, QString with, Json whole) : place(std::move(at)), text(std::move(with)), json(std::move(whole)) {}

    Json::json_pointer place;
    QString text;
    Json json;
};

//! Every text field of \a operation in turn with every text; the fields that all operations share, where \a withFrame says so.
std::vector<HostileRequest> hostileRequests(Operation operation, const Json &arguments, const QStringList &texts, bool withFrame)
{
    Json empty = test::emptyFrameOf(operation);
    empty["arguments"] = arguments;
    std::vector<HostileRequest> requests;
    SystemRandom random;
    for (const Json::json_pointer &place : test::textFieldsOf(empty)) {
        const QString name = QString::fromStdString(place.to_string());
        const bool isOwn = name.startsWith(u"/arguments/");
        if (name == u"/operation" || name == u"/operationId" || name == u"/token/migration" || !(isOwn || withFrame))
            continue;
        for (const QString &text : QStringList(QString()) + texts) {
            Json one = empty;
            one[place] = text;
            one["operationId"] = Guid::fromRandomBytes(random.bytes(16));
            requests.emplace_back(place, text, std::move(one));
        }
    }
    return requests;
}

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

    std::shared_ptr<AgentEndpoint> endpoint(Way way)
    {
        if (way == Way::InProcess)
            return inProcess({});
        if (way == Way::Sshd || way == Way::SshdSingle)
            return overSshd(way == Way::SshdSingle);
        AgentProgram program(QStringLiteral(CONTRACT_LAB_AGENT), {m_folder->path(), server()});
        if (way == Way::SingleProcesses)
            program.helloLimit = std::chrono::milliseconds::zero();
        if (way == Way::TextAhead) {
            program.arguments << QStringLiteral("text");
            program.agentText = QByteArray("# the agent\r\n").repeated(500);
        }
        return std::make_shared<ProcessEndpoint>(QStringLiteral("test:sync02"), program, std::make_shared<SystemRandom>());
    }
    std::shared_ptr<AgentEndpoint> inProcess(const FaultPlan &plan) const { return std::make_shared<LabEndpoint>(m_lab, server(), plan); }
    std::shared_ptr<AgentEndpoint> overSshd(bool isSingle) const
    {
        m_sshd->setPowerShell("exec " CONTRACT_LAB_AGENT " '" + m_folder->path().toUtf8() + "' " + server().toUtf8() + " text");
        TransportOptions options;
        options.dataFolder = m_sshd->folder() + QStringLiteral("/data");
        options.identityFile = m_sshd->identityFile();
        if (isSingle)
            options.helloLimit = std::chrono::milliseconds::zero();
        options.acceptedHostKeys = QStringList(m_sshd->fingerprint());
        const auto opened = ServerDoors(options, std::make_shared<SystemRandom>()).open(*ServerAddress::parse(m_sshd->address()));
        return opened ? *opened : nullptr;
    }
    template <typename T>
    static QString code(const std::optional<Result<T>> &answer)
    {
        if (!answer)
            return QStringLiteral("never");
        return *answer ? QStringLiteral("ok") : answer->error().code() + QLatin1Char(' ') + answer->error().detail();
    }

    static QString server() { return QStringLiteral("sync02"); }

    //! What happens in the lab without its agent; the product's own faults only where the agent is in this process.
    test::ContractSuite::Acts acts(const std::shared_ptr<Exchangeable> &door, Way way)
    {
        LabPerson &person = m_lab->person();
        const auto nothing = [] {};
        test::ContractSuite::Acts acts{
            {QStringLiteral("open the wizard"), [&] { QVERIFY(person.openWizard(server())); }},
            {QStringLiteral("close the wizard"), [&] { QVERIFY(person.closeWizard(server())); }},
            {QStringLiteral("stop the service"), [&] { QVERIFY(person.stopService(server())); }},
            {QStringLiteral("a person turns staging mode off"), [&] {
                QVERIFY(person.openWizard(server()) && person.setStagingMode(server(), false) && person.closeWizard(server()));
            }},
            {QStringLiteral("runs take their time"), nothing}, {QStringLiteral("runs are quick"), nothing}, {QStringLiteral("it is Windows PowerShell"), nothing},
        };
        if (way == Way::InProcess) {
            acts.insert(QStringLiteral("the product swallows what it is told"), [this, door] { door->now = inProcess(*FaultPlan::parse(QStringLiteral("sync02:swallowed@promote#1"))); });
            acts.insert(QStringLiteral("the product does what it is told"), [this, door] { door->now = inProcess({}); });
        }
        return acts;
    }

    void ways() const
    {
        QTest::addColumn<Way>("way");
        QTest::newRow("lab in process") << Way::InProcess;
        QTest::newRow("lab agent, kept session") << Way::KeptProcess;
        QTest::newRow("lab agent, single sessions") << Way::SingleProcesses;
        QTest::newRow("lab agent, its text sent ahead") << Way::TextAhead;
        if (!m_sshd)
            return;
        QTest::newRow("lab agent, over sshd") << Way::Sshd;
        if (qEnvironmentVariableIsSet("SWINGBRIDGE_WHOLE_CONTRACT")) // a connection for each question: the long set
            QTest::newRow("lab agent, over sshd, single sessions") << Way::SshdSingle;
    }
    //! So many objects as no full run ends by itself with, while questions are asked about it on a busy machine.
    static constexpr int busyFleet = 60'000;
    void open(int objects)
    {
        QFETCH(const Way, way);
        const double pace = way == Way::InProcess ? 60 : 10; // lab seconds in a real one, the same in every process
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(createLab(m_folder->path(), *Scenario::find(QStringLiteral("clean")), 7, objects).has_value());
        m_clock = std::make_shared<LabClock>(pace);
        if (way != Way::InProcess)
            QVERIFY(LabTime::share(m_folder->path(), *m_clock));
        const auto lab = Lab::open(m_folder->path(), m_clock);
        QVERIFY(lab.has_value());
        m_lab = *lab;
        m_driver = std::make_unique<ServerDriver>(server(), endpoint(way), m_clock, std::make_shared<SystemRandom>());
        const auto identity = test::await(m_driver->identity({}));
        QCOMPARE(code(identity), QStringLiteral("ok"));
        m_driver->expectMachine(identity->value().machineId);
    }

    //! Takes the requests of one recorded standard input; returns what stands before the first. Nothing: it holds more than
    //! that, or something that is not ASCII.
    static std::optional<QByteArray> collect(const QByteArray &input, QHash<QString, Json> *arrived)
    {
        static const QRegularExpression first(QStringLiteral("^[0-9a-f]{32} [0-9]+ [0-9a-f]{64} "), QRegularExpression::MultilineOption);
        const qsizetype begin = first.match(QString::fromLatin1(input)).capturedStart();
        QByteArray expected = input.left(begin);
        const QByteArray before = expected;
        frame::RequestReader reader;
        for (const frame::Event &event : reader.feed(input.mid(begin))) {
            if (event.kind() != frame::Event::Kind::Request)
                return std::nullopt;
            expected += frame::encodeRequest(event.json(), event.token());
            const Json request = Json::parse(event.json().toStdString());
            arrived->insert(textAt(request, "operationId"), request);
        }
        const bool isAscii = std::all_of(input.cbegin(), input.cend(), [](char c) { return c == '\n' || c == '\r' || (c >= 0x20 && c < 0x7f); });
        return expected == input && isAscii ? std::optional<QByteArray>(before) : std::nullopt;
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
        open(500);
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
        QVERIFY(code(test::await(m_driver->rule(Guid::fromRandomBytes(QByteArray(16, 'x')), {}))).startsWith(u"not-found"));
    }

    void whatThePapersSayHolds_data() { ways(); }
    void whatThePapersSayHolds()
    {
        QFETCH(const Way, way);
        const bool isWhole = way != Way::SingleProcesses || qEnvironmentVariableIsSet("SWINGBRIDGE_WHOLE_CONTRACT"); // a process for each question is slow
        open(isWhole ? busyFleet : 500);
        const auto door = std::make_shared<Exchangeable>(m_driver->endpoint());
        test::ContractSuite suite(door, acts(door, way));
        const QStringList files = isWhole ? QStringList{QStringLiteral("readings"), QStringLiteral("work"), QStringLiteral("switch")} : QStringList{QStringLiteral("readings")};
        for (const QString &file : files) {
            const QString wrong = suite.play(file);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        }
        for (const Operation operation : isWhole ? allOperations() : QList<Operation>()) {
            const QString word = toString(operation);
            QVERIFY2(suite.operations().contains(word) || operation == Operation::ThresholdSet, qPrintable(word));
        }
        const QString problems = suite.schemaProblems();
        QVERIFY2(problems.isEmpty(), qPrintable(problems));
        for (const QString &story : suite.leftOut())
            qInfo("left out: %s", qPrintable(story));
    }

    void aResultWithAKeyTooManyIsFound()
    {
        QVERIFY(!test::ContractSuite::schemaProblems("scheduler.read\t{\"stagingModeEnabled\":true,\"surprise\":1}\n").isEmpty());
    }

    void aHostileTextMovesNothingElse_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isKept");
        for (const char *address : {"ssh://sync01", "local:", "winrm://sync01"}) {
            QTest::addRow("%s, kept session", address) << QString::fromLatin1(address) << true;
            QTest::addRow("%s, single sessions", address) << QString::fromLatin1(address) << false;
        }
    }
    //! The far side's command line and the bytes before a request are those for an empty field; what is between two requests is nothing.
    void aHostileTextMovesNothingElse()
    {
        QFETCH(const QString, address);
        QFETCH(const bool, isKept);
        const bool isWhole = qEnvironmentVariableIsSet("SWINGBRIDGE_WHOLE_CONTRACT");
        const QStringList all = test::hostileTexts();
        QCOMPARE(all.size(), 500);
        const Recorder recorder;
        QSet<QByteArray> commandLines;
        QSet<QByteArray> before;
        qsizetype requests = 0;
        for (const auto &[operation, arguments] : test::operationsWithTexts()) {
            const bool hasProcessEach = !isKept || operation == Operation::RunStart;
            const qsizetype wanted = hasProcessEach ? (isWhole ? 5 : 1) : (isWhole ? 500 : 10);
            QStringList texts;
            for (qsizetype at = requests % 7; texts.size() < wanted; at += all.size() / wanted)
                texts << all[at % all.size()];
            const bool withFrame = operation == Operation::RulesRead || operation == Operation::Demote; // one that reads, one that changes
            if (hasProcessEach && !isWhole && operation != Operation::FilesPut && operation != Operation::RunStart)
                continue;
            const auto hostile = hostileRequests(operation, arguments, texts, withFrame);
            recorder.forget();
            {
                const auto door = recorder.open(address, isKept);
                QVERIFY(door);
                for (const HostileRequest &one : hostile) {
                    const auto answer = test::await(door->call(one.json.get<AgentRequest>(), {}));
                    QVERIFY2(answer && *answer, qPrintable(code(answer)));
                }
            }
            for (const QByteArray &words : recorder.recorded("argv"))
                commandLines << words;
            QHash<QString, Json> arrived;
            for (const QByteArray &input : recorder.recorded("stdin")) {
                const auto start = collect(input, &arrived);
                QVERIFY(start);
                before << *start;
            }
            for (const HostileRequest &one : hostile) {
                const Json there = arrived.value(textAt(one.json, "operationId"));
                const bool isEmpty = one.text.isEmpty() && there.contains(one.place) && there[one.place].is_null(); // optional texts travel so
                QVERIFY2(isEmpty || (there.contains(one.place) && there[one.place] == Json(one.text)), there.dump().c_str());
            }
            requests += qsizetype(hostile.size());
        }
        QCOMPARE(commandLines.size(), 1);
        QCOMPARE(before.size(), 1);
        QVERIFY(requests > (isKept ? 700 : 5));
        if (isWhole)
            qInfo("figure: requests with a hostile text, %s = %lld requests", QTest::currentDataTag(), static_cast<long long>(requests));
    }

    void aCaptureIsFetchedWhole_data() { ways(); }
    void aCaptureIsFetchedWhole()
    {
        open(500);
        auto capture = test::await(m_driver->captureConfiguration({}));
        QCOMPARE(code(capture), QStringLiteral("ok"));
        for (int look = 0; look < 200 && capture->value().state == CaptureStatus::State::Running; ++look) {
            QTest::qWait(20);
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
