// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The agent itself, run by a PowerShell of this machine against the stand-in module; without one this test is reported as skipped.
#include "agent/AgentBench.h"
#include "agent/ContractSuite.h"
#include "agent/HostileTexts.h"
#include "powershell/PowerShellScript.h"
#include "servers/AgentText.h"
#include "servers/ProcessEndpoint.h"
#include "servers/Receipt.h"
#include "servers/ServerDoors.h"
#include "servers/ServerDriver.h"
#include "servers/TransportProgram.h"
#include "support/Await.h"
#include "support/SshServer.h"

#include <QProcess>
#include <QtTest>

#include <sys/file.h>

using namespace swingbridge;
using test::AgentBench;

class TestAgentRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void thisMachinesPowerShellReadsTheScriptsAsWeDo();
    void theFenceAndTheHashAreThoseOfTheTables();
    void everyReadingIsUnderstoodAndKeepsToItsSchema();
    void datesLeaveItInUtcWhateverTheRegion_data();
    void datesLeaveItInUtcWhateverTheRegion();
    void oldBuildsAndClosedDoorsAreTold();
    void aSwitchGoesOnlyForward();
    void whatTheProductSwallowsOrAddsIsSeen();
    void aTargetThatWasFencedIsStartedAndJudged();
    void aKilledAgentLeavesItsIntentAndTheNextOneRestartsTheService_data();
    void aKilledAgentLeavesItsIntentAndTheNextOneRestartsTheService();
    void aPersonsClickIsTheOutcome();
    void aDamagedMarkerIsNotGuessed();
    void twoAgentsWaitForOneLock();
    void workUnderAWorkToken();
    void aRunIsWatchedByASecondSession();
    void capturesAreFetchedWhole();
    void whatThePapersSayHolds_data();
    void whatThePapersSayHolds();
    void hostileTextArrivesAsItIs();
    void aRuleOfHostileTextsIsReadBackAsItWasWritten();
    void aHostileTextInAnyFieldOfAnyOperationChangesNothing();
    void theBootstrapStartsWhatItsHashSays();
    void everyBrokenFrameHasItsAnswer();
    void overWinRmTheRequestIsAnArgument();

private:
    using Op = Operation;
    void open(const QString &culture = {});
    AgentReply ask(Operation operation, const Json &arguments = Json::object(), const SwitchToken &token = {}, int seq = 0, const Expectation &expect = {});
    QString word(Operation operation, const Json &arguments = Json::object(), const SwitchToken &token = {}, int seq = 0, const Expectation &expect = {});
    SwitchToken token(qint64 counter, const QString &target) const { return SwitchToken(Guid(), counter, QString(32, u'a'), target, QStringLiteral("CONTOSO\\adm"), QStringLiteral("ws7")); }
    Expectation approved() const;
    bool isChainIntact() const;
    test::ContractSuite::Acts acts() const;
    std::shared_ptr<ProcessEndpoint> overSshd(bool isSingle);

    QString m_powerShell;
    std::unique_ptr<test::SshServer> m_sshd;
    std::unique_ptr<AgentBench> m_bench;
    std::shared_ptr<ProcessEndpoint> m_endpoint;
    QString m_machine;
    QString m_detail;
    std::optional<ObservedFacts> m_seen;
    std::optional<Receipt> m_receipt;
};

namespace {

const std::stop_token never;
const auto forest = "0f1f1f1f-0000-4000-8000-000000000001";
const auto customRule = "bbbbbbbb-0000-4000-8000-000000000001";

QByteArray run(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(120'000);
    return process.readAllStandardOutput();
}

//! How far apart the texts are that are tried: each of them only where somebody wants it so and has the time.
int wholeOr(int step)
{
    return qEnvironmentVariableIsSet("SWINGBRIDGE_WHOLE_CONTRACT") ? 1 : step;
}

} // namespace

void TestAgentRun::initTestCase()
{
    m_powerShell = test::powerShellOfThisMachine();
    if (m_powerShell.isEmpty())
        QSKIP("no powershell and no pwsh on PATH");
}

void TestAgentRun::cleanup()
{
    m_endpoint.reset();
    m_sshd.reset();
    m_bench.reset();
}

void TestAgentRun::open(const QString &culture)
{
    if (!m_bench)
        m_bench = std::make_unique<AgentBench>();
    QVERIFY(m_bench->isWhole());
    if (culture.isEmpty())
        qunsetenv("SWINGBRIDGE_STANDIN_CULTURE");
    else
        qputenv("SWINGBRIDGE_STANDIN_CULTURE", culture.toLatin1());
    m_endpoint = std::make_shared<ProcessEndpoint>(QStringLiteral("test:sync02"), m_bench->program(m_powerShell), std::make_shared<SystemRandom>());
    QCOMPARE(word(Op::Identity), QStringLiteral("ok"));
}

AgentReply TestAgentRun::ask(Operation operation, const Json &arguments, const SwitchToken &token, int seq, const Expectation &expect)
{
    AgentRequest request(operation, Guid::fromRandomBytes(QByteArray(16, 'q')));
    request.argumentsJson = QByteArray::fromStdString(arguments.dump());
    if (!token.isNull())
        request.token = token;
    request.seq = seq;
    request.journalHead = QString(64, u'e');
    request.deadlineSeconds = 120;
    request.expect = expect;
    request.patience = std::chrono::minutes(2);
    const auto answer = test::await(m_endpoint->call(request, never), std::chrono::seconds(120));
    m_detail.clear();
    if (!answer || !*answer) {
        const QString code = answer ? answer->error().code() : QStringLiteral("never");
        m_detail = answer ? answer->error().detail() : QString();
        return AgentReply::refusal(request.operationId, AgentError(agentErrorCodeFrom(code).value_or(AgentErrorCode::Unexpected), m_detail));
    }
    const AgentReply &reply = **answer;
    if (reply.error)
        m_detail = reply.error->detail() + u' ' + reply.error->message();
    m_seen = reply.observed;
    m_receipt = reply.receipt;
    if (operation == Op::Identity && reply.isOk())
        m_machine = QString::fromStdString(Json::parse(reply.resultJson.toStdString()).at("machineId").get<std::string>());
    return reply;
}

//! "ok" or the code of the refusal.
QString TestAgentRun::word(Operation operation, const Json &arguments, const SwitchToken &token, int seq, const Expectation &expect)
{
    const AgentReply reply = ask(operation, arguments, token, seq, expect);
    return reply.isOk() ? QStringLiteral("ok") : toString(reply.error->code());
}

//! What a promotion needs: the configuration as it is now, approved.
Expectation TestAgentRun::approved() const
{
    Expectation expect = Expectation().withStagingMode(true).withIdle(true);
    expect.configurationHash = m_seen->configurationHash;
    expect.approvedConfigurationHash = expect.configurationHash;
    return expect;
}

bool TestAgentRun::isChainIntact() const
{
    QString previous(64, u'0');
    for (const QByteArray &line : AgentBench::read(m_bench->protectedFolder() + QStringLiteral("/receipts.jsonl")).split('\n')) {
        if (line.isEmpty())
            continue;
        const Receipt receipt = Json::parse(line.toStdString()).get<Receipt>();
        if (receipt.prev != previous || !receipt.isIntact())
            return false;
        previous = receipt.hash;
    }
    return previous != QString(64, u'0');
}

void TestAgentRun::thisMachinesPowerShellReadsTheScriptsAsWeDo()
{
    QTemporaryDir folder;
    QHash<QString, QString> texts;
    for (const QString &name : {QStringLiteral("Swingbridge.Agent"), QStringLiteral("Bootstrap"), QStringLiteral("Remoting")}) {
        const QString path = QStringLiteral(SWINGBRIDGE_SOURCE_DIR "/resources/agent/%1.ps1").arg(name);
        QVERIFY(QFile::copy(path, folder.filePath(name + QStringLiteral(".ps1"))));
        texts.insert(name, QString::fromLatin1(AgentBench::read(path)));
    }
    const QByteArray said = run(m_powerShell, {QStringLiteral("-NoProfile"), QStringLiteral("-NonInteractive"), QStringLiteral("-File"),
                                                  QStringLiteral(SWINGBRIDGE_SOURCE_DIR "/tests/app/powershell/ask-parser.ps1"), folder.path()});
    int answers = 0;
    for (const QString &line : QString::fromLatin1(said).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList parts = line.trimmed().split(u'|');
        const auto script = PowerShellScript::parse(texts.value(parts.at(0)));
        QStringList words;
        for (const PowerShellToken &each : script.tokens())
            words << QStringLiteral("%1 %2-%3").arg(toString(each.kind())).arg(each.begin()).arg(each.end());
        QCOMPARE(parts.at(1), QStringLiteral("0"));
        QVERIFY(parts.at(2) == words.join(u','));
        ++answers;
    }
    QCOMPARE(answers, 3);
}

//! Line by line: 1,220 verdicts, and every configuration hash of the tables.
void TestAgentRun::theFenceAndTheHashAreThoseOfTheTables()
{
    const QString text = QString::fromLatin1(AgentBench::read(QStringLiteral(SWINGBRIDGE_SOURCE_DIR "/resources/agent/Swingbridge.Agent.ps1")));
    const auto script = PowerShellScript::parse(text);
    QString functions;
    for (const PowerShellNode &each : script.nodes(PowerShellNode::Kind::Function))
        functions += each.text().toString() + u'\n';
    functions += QStringLiteral("$Inv = [System.Globalization.CultureInfo]::InvariantCulture\n$StagingKey = 'Microsoft.Synchronize.StagingMode'\n$FenceDecisions = @'\n")
        + text.section(QStringLiteral("$FenceDecisions = @'\n"), 1).section(QStringLiteral("\n'@"), 0, 0) + QStringLiteral("\n'@\n");
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("functions.ps1")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(functions.toLatin1()) > 0);
    file.close();
    const QString data = QStringLiteral(SWINGBRIDGE_TEST_DATA);
    const QByteArray said = run(m_powerShell, {QStringLiteral("-NoProfile"), QStringLiteral("-NonInteractive"), QStringLiteral("-File"),
        QStringLiteral(SWINGBRIDGE_SOURCE_DIR "/tests/agent/ask-agent.ps1"), file.fileName(), data + QStringLiteral("/agent-decisions.tsv"), data + QStringLiteral("/configuration-hash.tsv")});
    QList<QByteArray> expected;
    for (const auto &[name, column] : {std::pair("/agent-decisions.tsv", 6), std::pair("/configuration-hash.tsv", 1)}) {
        const QList<QByteArray> rows = AgentBench::read(data + QLatin1String(name)).trimmed().split('\n');
        for (const QByteArray &row : rows.mid(1))
            expected << row.split('\t').at(column);
    }
    const QList<QByteArray> answers = said.simplified().split(' ');
    QCOMPARE(answers.size(), expected.size());
    QVERIFY(expected.size() > 1230);
    for (qsizetype at = 0; at < expected.size(); ++at)
        QVERIFY2(answers.at(at) == expected.at(at), (QByteArray::number(at) + ": " + answers.at(at)).constData());
}

void TestAgentRun::everyReadingIsUnderstoodAndKeepsToItsSchema()
{
    open();
    QByteArray lines;
    const auto keep = [&](Operation operation, const Json &arguments = Json::object()) {
        const AgentReply reply = ask(operation, arguments);
        QVERIFY2(reply.isOk(), qPrintable(toString(operation) + u' ' + m_detail));
        QCOMPARE(reply.agentSha256, sha256Hex(m_bench->agentText()));
        lines += toString(operation).toLatin1() + '\t' + reply.resultJson + '\n';
    };
    for (const Operation operation : {Op::Hello, Op::Observe, Op::Identity, Op::SystemRead, Op::ConnectivityTest, Op::SchedulerRead, Op::SettingsRead, Op::ConnectorsList,
             Op::ConnectorsStatistics, Op::RunsList, Op::RulesList, Op::OverridesRead, Op::ThresholdRead, Op::AutoUpgradeRead, Op::EventsRead, Op::ProcessesRead, Op::TasksRead})
        keep(operation);
    keep(Op::RulesRead, {{"identifier", customRule}});
    keep(Op::FilesList, {{"folder", "Swingbridge"}});
    keep(Op::FilesFetch, {{"path", "Swingbridge/marker.0"}, {"offset", 0}, {"length", 10}});
    const QByteArray judged = run(QStringLiteral(SWINGBRIDGE_PYTHON), {QStringLiteral(SWINGBRIDGE_SOURCE_DIR "/tests/agent/validate_results.py"),
        QStringLiteral(SWINGBRIDGE_SOURCE_DIR "/resources/schemas/agent")}, lines);
    QVERIFY2(judged.contains("schemas, 20 results"), judged.constData());
    // And as the driver understands it.
    ServerDriver driver(QStringLiteral("sync02"), m_endpoint, std::make_shared<SystemClock>(), std::make_shared<SystemRandom>());
    const auto identity = test::await(driver.identity(never));
    QVERIFY(identity && *identity && (*identity)->engineVersionsAgree() && (*identity)->callerMayAdminister());
    QCOMPARE((*identity)->tenant, QStringLiteral("contoso.onmicrosoft.com"));
    const auto look = test::await(driver.observe({}, never));
    QVERIFY(look && *look && (*look)->isStaging());
    const auto rules = test::await(driver.rules(never));
    QVERIFY(rules && *rules && (*rules)->size() == 2 && (*rules)->first().standard);
    QCOMPARE(word(Op::RulesRead, {{"identifier", "cccccccc-0000-4000-8000-000000000009"}}), QStringLiteral("not-found"));
    QCOMPARE(word(Op::RulesRead, {{"identifier", "'; Get-Process #"}}), QStringLiteral("bad-request"));
}

void TestAgentRun::datesLeaveItInUtcWhateverTheRegion_data()
{
    QTest::addColumn<QString>("culture");
    for (const char *culture : {"nl-NL", "tr-TR", "ar-SA", "th-TH"}) // adsync.md 1.1; other calendars, other digits, another i
        QTest::newRow(culture) << QString::fromLatin1(culture);
}

void TestAgentRun::datesLeaveItInUtcWhateverTheRegion()
{
    QFETCH(const QString, culture);
    open(culture);
    for (const Json &faults : {Json::array(), Json::array({"text-dates"})}) {
        m_bench->set("faults", faults);
        const AgentReply reply = ask(Op::SchedulerRead);
        QVERIFY2(reply.isOk(), qPrintable(m_detail));
        const Json scheduler = Json::parse(reply.resultJson.toStdString());
        QCOMPARE(textAt(scheduler, "nextStart"), QStringLiteral("2025-11-29T08:00:00Z"));
        QCOMPARE(textAt(scheduler, "nextPolicy"), QStringLiteral("Delta"));
    }
    QCOMPARE(word(Op::Claim, Json::object(), token(3, m_machine)), QStringLiteral("ok"));
    QVERIFY(m_receipt && m_receipt->isIntact() && std::abs(m_receipt->at.secsTo(QDateTime::currentDateTimeUtc())) < 300);
}

void TestAgentRun::oldBuildsAndClosedDoorsAreTold()
{
    open();
    m_bench->set("faults", Json::array({"old-build"})); // adsync.md 1.1: the last two properties are missing
    QCOMPARE(word(Op::Observe), QStringLiteral("ok"));
    QVERIFY(!m_seen->scheduler && !m_seen->isIdle() && m_seen->stagingMode == true);
    m_bench->set("faults", Json::array({"access-denied"})); // adsync.md 1.3
    QCOMPARE(word(Op::SchedulerRead), QStringLiteral("access-denied"));
    m_bench->set("faults", Json::array());
    m_bench->setParameter("Microsoft.Synchronize.StagingMode", "Maybe"); // the two readings differ
    QCOMPARE(word(Op::Observe), QStringLiteral("ok"));
    QVERIFY(!m_seen->stagingMode);
    m_bench->set("service", "stopped");
    QCOMPARE(word(Op::SchedulerRead), QStringLiteral("service-stopped"));
    QCOMPARE(word(Op::Observe), QStringLiteral("ok"));
    QVERIFY(!m_seen->stagingMode && m_seen->serviceState == ServiceState::Stopped);
    m_bench->set("service", "none");
    QCOMPARE(word(Op::SchedulerRead), QStringLiteral("module-missing"));
    QCOMPARE(word(Op::Hello), QStringLiteral("ok"));
}

void TestAgentRun::aSwitchGoesOnlyForward()
{
    open();
    QCOMPARE(word(Op::Observe), QStringLiteral("ok"));
    const Expectation expect = approved();
    const SwitchToken in = token(5, m_machine);
    const Json agent = {{"by", "agent"}};
    QCOMPARE(word(Op::Promote, agent, in, 1, expect), QStringLiteral("unknown-token"));
    QCOMPARE(word(Op::Claim, Json::object(), in), QStringLiteral("ok"));
    QCOMPARE(word(Op::Promote, agent, in, 2, expect), QStringLiteral("bad-request"));
    QCOMPARE(word(Op::Promote, agent, in, 1), QStringLiteral("expectation-failed"));
    Expectation other = expect;
    other.configurationHash = QString(64, u'0');
    other.approvedConfigurationHash.clear();
    QCOMPARE(word(Op::Promote, agent, in, 1, other), QStringLiteral("expectation-failed"));
    QVERIFY(m_detail.startsWith(u"configurationHash"));
    m_bench->set("open", Json::array({"AzureADConnect.exe"}));
    QCOMPARE(word(Op::Promote, agent, in, 1, expect), QStringLiteral("wizard-open"));
    m_bench->set("open", Json::array());
    QCOMPARE(word(Op::Promote, agent, in, 1, expect), QStringLiteral("ok"));
    QVERIFY(m_seen->stagingMode == false && m_receipt->kind == Receipt::Kind::Outcome);
    const QString hash = m_receipt->hash;
    QCOMPARE(word(Op::Promote, agent, in, 1, expect), QStringLiteral("ok")); // what was done is not done twice
    QCOMPARE(m_receipt->hash, hash);
    QCOMPARE(word(Op::Seal, Json::object(), in, 5), QStringLiteral("ok"));
    QCOMPARE(word(Op::Promote, agent, in, 1, expect), QStringLiteral("sealed"));

    const SwitchToken back = token(6, QStringLiteral("another-machine"));
    QCOMPARE(word(Op::Claim, Json::object(), back), QStringLiteral("ok"));
    QCOMPARE(word(Op::Promote, agent, in, 1, expect), QStringLiteral("stale-token"));
    QCOMPARE(word(Op::Unfence, Json::object(), back, 3), QStringLiteral("expectation-failed"));
    QCOMPARE(word(Op::Demote, agent, back, 1), QStringLiteral("ok"));
    QVERIFY(m_seen->stagingMode == true);
    QCOMPARE(word(Op::Fence, Json::object(), back, 2), QStringLiteral("ok"));
    QVERIFY(m_seen->serviceState == ServiceState::Stopped && m_seen->serviceStart == ServiceStart::Disabled);
    QCOMPARE(word(Op::Demote, agent, back, 4), QStringLiteral("service-stopped")); // never starts a stopped service
    QCOMPARE(word(Op::Unfence, Json::object(), back, 3), QStringLiteral("ok"));
    QVERIFY(m_seen->serviceStart == ServiceStart::Delayed && m_seen->stagingMode == true && !m_seen->scheduler->enabled);
    QCOMPARE(word(Op::Demote, agent, back, 4), QStringLiteral("ok"));
    QCOMPARE(word(Op::Fence, Json::object(), back, 2), QStringLiteral("passed"));
    QCOMPARE(word(Op::Release, Json::object(), back), QStringLiteral("ok"));
    QCOMPARE(word(Op::Demote, agent, back, 4), QStringLiteral("ok")); // the receipt of before
    QCOMPARE(word(Op::SchedulerSet, {{"enabled", true}}, back, 4), QStringLiteral("stale-token"));
    QVERIFY(isChainIntact());
}

void TestAgentRun::whatTheProductSwallowsOrAddsIsSeen()
{
    open();
    QCOMPARE(word(Op::Observe), QStringLiteral("ok"));
    const Expectation expect = approved();
    const SwitchToken in = token(5, m_machine);
    QCOMPARE(word(Op::Claim, Json::object(), in), QStringLiteral("ok"));
    m_bench->set("faults", Json::array({"swallow"}));
    QCOMPARE(word(Op::Promote, {{"by", "agent"}}, in, 1, expect), QStringLiteral("not-changed"));
    QVERIFY(m_seen->stagingMode == true && m_receipt->kind == Receipt::Kind::Outcome);
    m_bench->set("faults", Json::array({"another-key"}));
    QCOMPARE(word(Op::Promote, {{"by", "agent"}}, in, 1, expect), QStringLiteral("changed-more-than-one-key"));
    QVERIFY(m_detail.contains(u"AnchorAttribute"));
    m_bench->set("faults", Json::array({"service-hangs"}));
    QCOMPARE(word(Op::Seal, Json::object(), in, 5), QStringLiteral("barrier-incomplete"));
}

void TestAgentRun::aTargetThatWasFencedIsStartedAndJudged()
{
    open();
    QCOMPARE(word(Op::Observe), QStringLiteral("ok"));
    const Expectation expect = approved();
    const SwitchToken out = token(5, QStringLiteral("another-machine"));
    QCOMPARE(word(Op::Claim, Json::object(), out), QStringLiteral("ok"));
    QCOMPARE(word(Op::Demote, {{"by", "agent"}}, out, 1), QStringLiteral("ok"));
    QCOMPARE(word(Op::Fence, Json::object(), out, 2), QStringLiteral("ok"));
    const SwitchToken in = token(6, m_machine);
    QCOMPARE(word(Op::Claim, Json::object(), in), QStringLiteral("ok"));
    Expectation other = expect;
    other.configurationHash = other.approvedConfigurationHash = QString(64, u'0');
    QCOMPARE(word(Op::Promote, {{"by", "agent"}}, in, 1, other), QStringLiteral("expectation-failed")); // started, judged, still in staging
    QVERIFY(m_seen->stagingMode == true && !m_seen->dangling && !m_seen->scheduler->enabled);
    QCOMPARE(word(Op::Promote, {{"by", "agent"}}, in, 1, expect), QStringLiteral("ok"));
    QVERIFY(m_seen->stagingMode == false);
    QVERIFY(isChainIntact());
}

void TestAgentRun::aKilledAgentLeavesItsIntentAndTheNextOneRestartsTheService_data()
{
    QTest::addColumn<QString>("fault");
    QTest::newRow("before the setting") << QStringLiteral("die-before-set");
    QTest::newRow("after the setting") << QStringLiteral("die-after-set");
}

void TestAgentRun::aKilledAgentLeavesItsIntentAndTheNextOneRestartsTheService()
{
    QFETCH(const QString, fault);
    open();
    QCOMPARE(word(Op::Observe), QStringLiteral("ok"));
    const Expectation expect = approved();
    const SwitchToken in = token(5, m_machine);
    QCOMPARE(word(Op::Claim, Json::object(), in), QStringLiteral("ok"));
    m_bench->set("faults", Json::array({fault.toStdString()}));
    QCOMPARE(word(Op::Promote, {{"by", "agent"}}, in, 1, expect), QStringLiteral("cut"));
    m_bench->set("faults", Json::array());
    QCOMPARE(word(Op::Observe), QStringLiteral("ok")); // another process
    QVERIFY(m_seen->dangling && m_seen->dangling->operation == Op::Promote && m_seen->marker->seq == 1);
    const int restarts = m_bench->state().at("serviceChanges").get<int>();
    Expectation again = expect;
    again.stagingMode.reset(); // the setting may be there already
    QCOMPARE(word(Op::Promote, {{"by", "agent"}}, in, 1, again), QStringLiteral("ok"));
    QCOMPARE(m_bench->state().at("serviceChanges").get<int>(), restarts + 2); // the barrier: stopped and started
    QVERIFY(!m_seen->dangling && m_seen->stagingMode == false);
    const QByteArray receipts = AgentBench::read(m_bench->protectedFolder() + QStringLiteral("/receipts.jsonl"));
    QVERIFY(receipts.contains("\"resolved\"") && isChainIntact());
}

void TestAgentRun::aPersonsClickIsTheOutcome()
{
    open();
    QCOMPARE(word(Op::Observe), QStringLiteral("ok"));
    const Expectation expect = approved();
    const SwitchToken in = token(5, m_machine);
    QCOMPARE(word(Op::Claim, Json::object(), in), QStringLiteral("ok"));
    QCOMPARE(word(Op::Promote, {{"by", "person"}}, in, 1, expect), QStringLiteral("waiting-for-person"));
    QVERIFY(m_seen->dangling && m_seen->stagingMode == true);
    m_bench->set("open", Json::array({"AzureADConnect.exe"}));
    QCOMPARE(word(Op::Observe), QStringLiteral("ok"));
    QVERIFY(m_seen->dangling);
    m_bench->setParameter("Microsoft.Synchronize.StagingMode", "False");
    QCOMPARE(word(Op::Observe), QStringLiteral("ok"));
    QVERIFY(!m_seen->dangling && m_seen->lastReceipt->kind == Receipt::Kind::Outcome && m_seen->lastReceipt->operation == Op::Promote);
    QCOMPARE(m_bench->state().at("serviceChanges").get<int>(), 0); // nobody's click is cut by a restart
    QVERIFY(isChainIntact());
}

void TestAgentRun::aDamagedMarkerIsNotGuessed()
{
    open();
    QCOMPARE(word(Op::Claim, Json::object(), token(5, m_machine)), QStringLiteral("ok"));
    QCOMPARE(word(Op::Claim, Json::object(), token(6, m_machine)), QStringLiteral("ok"));
    const auto slot = [this](int number) { return m_bench->protectedFolder() + QStringLiteral("/marker.%1").arg(number); };
    const QByteArray first = AgentBench::read(slot(0));
    const QByteArray second = AgentBench::read(slot(1));
    const auto sequence = [](const QByteArray &bytes) { return bytes.split(' ').at(1).toInt(); };
    const int newer = sequence(first) > sequence(second) ? 0 : 1;
    const auto put = [](const QString &path, const QByteArray &bytes) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    };
    put(slot(newer), (newer == 0 ? first : second).chopped(7)); // torn: the one before counts
    QCOMPARE(word(Op::Observe), QStringLiteral("ok"));
    QCOMPARE(m_seen->marker->counter, 5);
    put(slot(1 - newer), "nonsense");
    QCOMPARE(word(Op::Claim, Json::object(), token(7, m_machine)), QStringLiteral("marker-damaged"));
    QCOMPARE(word(Op::Observe), QStringLiteral("marker-damaged"));
    m_bench->set("faults", Json::array({"distrust"}));
    QCOMPARE(word(Op::Claim, Json::object(), token(8, m_machine)), QStringLiteral("marker-untrusted"));
}

void TestAgentRun::twoAgentsWaitForOneLock()
{
    open();
    QCOMPARE(word(Op::Observe), QStringLiteral("ok"));
    QFile lock(m_bench->protectedFolder() + QStringLiteral("/lock"));
    QVERIFY(lock.open(QIODevice::ReadWrite) && flock(lock.handle(), LOCK_EX) == 0);
    QCOMPARE(word(Op::Claim, Json::object(), token(5, m_machine)), QStringLiteral("busy"));
    lock.close();
    QCOMPARE(word(Op::Claim, Json::object(), token(5, m_machine)), QStringLiteral("ok"));
    AgentRequest late(Op::Claim, Guid::fromRandomBytes(QByteArray(16, 'x')));
    late.token = token(6, m_machine);
    late.journalHead = QString(64, u'e');
    late.deadlineSeconds = 0;
    const auto expired = test::await(m_endpoint->call(late, never), std::chrono::seconds(60));
    QVERIFY(expired && *expired && (*expired)->error && (*expired)->error->code() == AgentErrorCode::Expired);
    late.deadlineSeconds = 60;
    late.bootId = QStringLiteral("another start");
    const auto elsewhere = test::await(m_endpoint->call(late, never), std::chrono::seconds(60));
    QVERIFY(elsewhere && *elsewhere && (*elsewhere)->error && (*elsewhere)->error->code() == AgentErrorCode::WrongBoot);
}

void TestAgentRun::workUnderAWorkToken()
{
    open();
    const SwitchToken work = token(5, {});
    QCOMPARE(word(Op::Claim, Json::object(), work), QStringLiteral("ok"));
    QCOMPARE(word(Op::Demote, {{"by", "agent"}}, work, 1), QStringLiteral("wrong-direction"));
    QCOMPARE(word(Op::CycleStart, {{"policy", "Delta"}}, work), QStringLiteral("ok"));
    QCOMPARE(word(Op::CycleStart, {{"policy", "Delta"}}, work), QStringLiteral("sync-in-progress"));
    QCOMPARE(word(Op::CycleStop, Json::object(), work), QStringLiteral("ok"));
    QCOMPARE(word(Op::OverridesSet, {{"connector", forest}, {"name", ""}, {"fullImportRequired", true}, {"fullSyncRequired", false}}, work), QStringLiteral("ok"));
    QCOMPARE(word(Op::ThresholdSet, {{"enabled", true}, {"value", 100}}, work), QStringLiteral("sign-in-needed"));
    QCOMPARE(word(Op::AutoUpgradeSet, {{"state", "Disabled"}}, work), QStringLiteral("ok"));
    QCOMPARE(word(Op::RunStart, {{"connector", forest}, {"runProfile", "Export"}}, work), QStringLiteral("bad-request")); // never from staging
    Json rule = Json::parse(ask(Op::RulesRead, {{"identifier", customRule}}).resultJson.toStdString()).at("rule");
    rule["identifier"] = "cccccccc-0000-4000-8000-000000000001";
    rule["name"] = "Ada's $(Get-Process) `\" \u2019 \U0001F600";
    QCOMPARE(word(Op::RuleApply, {{"rule", rule}}, work), QStringLiteral("already-exists"));
    rule["precedence"] = 51;
    rule["scope"] = Json::array({Json::array({{{"attribute", "a"}, {"operator", "EQUAL"}, {"value", "b"}}})});
    QCOMPARE(word(Op::RuleApply, {{"rule", rule}}, work), QStringLiteral("ok"));
    const Json written = Json::parse(ask(Op::RulesRead, {{"identifier", rule.at("identifier")}}).resultJson.toStdString()).at("rule");
    for (const char *key : {"name", "precedence", "scope", "direction", "connector"})
        QVERIFY2(written.at(key) == rule.at(key), key);
    QCOMPARE(word(Op::RuleRemove, {{"identifier", rule.at("identifier")}}, work), QStringLiteral("ok"));
    QCOMPARE(word(Op::RuleRemove, {{"identifier", "aaaaaaaa-0000-4000-8000-000000000001"}}, work), QStringLiteral("access-denied"));
    const QByteArray bytes(5000, 'x');
    Json file = {{"path", "Swingbridge/rules/a.ps1"}, {"data", bytes.toBase64().toStdString()}, {"sha256", sha256Hex(bytes).toStdString()}};
    QCOMPARE(word(Op::FilesPut, file, work), QStringLiteral("ok"));
    QCOMPARE(word(Op::FilesPut, file, work), QStringLiteral("already-exists"));
    for (const char *path : {"Swingbridge/../x", "AADConnect/x", "C:/x", "Swingbridge\\x", "/etc/x", "Swingbridge//x"}) {
        file["path"] = path;
        QCOMPARE(word(Op::FilesPut, file, work), QStringLiteral("access-denied"));
    }
    QCOMPARE(word(Op::ServiceSet, {{"state", "stopped"}, {"start", "manual"}}, work), QStringLiteral("ok"));
    QVERIFY(m_seen->serviceStart == ServiceStart::Manual && m_seen->serviceState == ServiceState::Stopped);
}

void TestAgentRun::aRunIsWatchedByASecondSession()
{
    open();
    const SwitchToken work = token(5, {});
    QCOMPARE(word(Op::Claim, Json::object(), work), QStringLiteral("ok"));
    m_bench->set("runTenths", 120);
    AgentRequest start(Op::RunStart, Guid::fromRandomBytes(QByteArray(16, 'x')));
    start.argumentsJson = QByteArray::fromStdString(Json{{"connector", forest}, {"runProfile", "Full Import"}}.dump());
    start.token = work;
    start.journalHead = QString(64, u'e');
    start.patience = {};
    std::optional<Result<AgentReply>> ended;
    const auto wait = [](std::shared_ptr<ProcessEndpoint> endpoint, AgentRequest request, std::optional<Result<AgentReply>> *into) -> QCoro::Task<> {
        auto answer = co_await endpoint->call(request, never);
        into->emplace(std::move(answer));
    };
    wait(m_endpoint, start, &ended); // a process of its own (ProcessEndpoint)
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->state().at("busy").size() == 1, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(word(Op::Observe), QStringLiteral("ok"), 30'000); // the lock is free while it runs
    QVERIFY(m_seen->busyConnectors && m_seen->busyConnectors->size() == 1 && !m_seen->dangling);
    QCOMPARE(word(Op::RunStop, {{"connector", forest}}, work), QStringLiteral("ok"));
    QTRY_VERIFY_WITH_TIMEOUT(ended.has_value(), 60'000);
    QVERIFY2(ended->has_value(), qPrintable(ended->has_value() ? QString() : ended->error().detail()));
    QVERIFY2((*ended)->isOk(), qPrintable((*ended)->error ? (*ended)->error->message() : QString()));
    QVERIFY((*ended)->resultJson.contains("stopped-user-termination-from-wmi-or-ui"));
}

void TestAgentRun::capturesAreFetchedWhole()
{
    open();
    ServerDriver driver(QStringLiteral("sync02"), m_endpoint, std::make_shared<SystemClock>(), std::make_shared<SystemRandom>());
    for (const bool isConfiguration : {true, false}) {
        auto capture = isConfiguration ? test::await(driver.captureConfiguration(never)) : test::await(driver.captureExports(*Guid::parse(QString::fromLatin1(forest)), never));
        QVERIFY(capture && *capture);
        const QString id = (*capture)->id;
        for (int look = 0; look < 300 && capture && *capture && (*capture)->state == CaptureStatus::State::Running; ++look) {
            QTest::qWait(100);
            capture = test::await(driver.captureStatus(id, never));
        }
        QVERIFY2(capture && *capture && (*capture)->state == CaptureStatus::State::Complete, qPrintable(capture && *capture ? (*capture)->message : QString()));
        QCOMPARE((*capture)->files.size(), isConfiguration ? 3 : 1);
        for (const RemoteFile &file : (*capture)->files) {
            const auto bytes = test::await(driver.fetchFile(file.path, {}, never));
            QVERIFY(bytes && *bytes);
            QCOMPARE(sha256Hex(**bytes), file.sha256);
        }
    }
    m_bench->set("faults", Json::array({"worker-dies"}));
    const auto cut = test::await(driver.captureConfiguration(never));
    QVERIFY(cut && *cut);
    const auto status = test::await(driver.captureStatus((*cut)->id, never));
    QVERIFY(status && *status && (*status)->state == CaptureStatus::State::Failed);
    QCOMPARE(word(Op::CaptureStatus, {{"id", (*cut)->id.toStdString()}}), QStringLiteral("not-found")); // nothing half is left
}

//! What happens to the stand-in's server without its agent.
test::ContractSuite::Acts TestAgentRun::acts() const
{
    const AgentBench *bench = m_bench.get();
    const auto fault = [bench](const char *name) { return [bench, name] { bench->set("faults", name ? Json::array({name}) : Json::array()); }; };
    const auto wizard = [bench](bool isOpen) {
        return [bench, isOpen] {
            bench->set("open", isOpen ? Json::array({"AzureADConnect.exe"}) : Json::array());
            bench->setParameter("Microsoft.Synchronize.SchedulerSuspended", isOpen ? "True" : "False");
        };
    };
    return {
        {QStringLiteral("open the wizard"), wizard(true)}, {QStringLiteral("close the wizard"), wizard(false)},
        {QStringLiteral("stop the service"), [bench] { bench->set("service", "stopped"); }},
        {QStringLiteral("a person turns staging mode off"), [bench] { bench->setParameter("Microsoft.Synchronize.StagingMode", "False"); }},
        {QStringLiteral("runs take their time"), [bench] { bench->set("runTenths", 600); }}, {QStringLiteral("runs are quick"), [bench] { bench->set("runTenths", 1); }},
        {QStringLiteral("the product swallows what it is told"), fault("swallow")}, {QStringLiteral("the product changes another setting as well"), fault("another-key")},
        {QStringLiteral("the caller is in none of the product's groups"), fault("access-denied")}, {QStringLiteral("others may write into the protected folder"), fault("distrust")},
        {QStringLiteral("the product does what it is told"), fault(nullptr)},
    };
}

//! The production's own command line, at whose far end PowerShell runs the stand-in's copy of the agent.
std::shared_ptr<ProcessEndpoint> TestAgentRun::overSshd(bool isSingle)
{
    m_sshd = std::make_unique<test::SshServer>();
    if (!m_sshd->start())
        return nullptr;
    TransportOptions options;
    options.dataFolder = m_sshd->folder() + QStringLiteral("/data");
    options.identityFile = m_sshd->identityFile();
    options.acceptedHostKeys = QStringList(m_sshd->fingerprint());
    const auto address = ServerAddress::parse(m_sshd->address());
    const auto door = ServerDoors(options, std::make_shared<SystemRandom>()).open(*address);
    m_sshd->setPowerShell("exit 0");
    static_cast<void>(test::await((*door)->call(AgentRequest(Op::Hello, Guid::fromRandomBytes(QByteArray(16, 'h'))), never))); // its host key is known from now on
    QByteArray script;
    for (const char *name : {"SWINGBRIDGE_STANDIN", "SWINGBRIDGE_STANDIN_TESTS", "POWERSHELL_TELEMETRY_OPTOUT", "DOTNET_ROOT", "PATH"})
        script += QByteArray("export ") + name + "='" + qgetenv(name) + "'\n";
    m_sshd->setPowerShell(script + "exec '" + m_powerShell.toLocal8Bit() + "' \"$@\"");
    auto program = transport_program::ssh(*address, options);
    program->agentText = m_bench->agentText();
    program->helloLimit = isSingle ? std::chrono::milliseconds::zero() : std::chrono::seconds(60);
    return std::make_shared<ProcessEndpoint>(m_sshd->address(), *program, std::make_shared<SystemRandom>());
}

void TestAgentRun::whatThePapersSayHolds_data()
{
    QTest::addColumn<bool>("isLocal");
    QTest::addColumn<bool>("isKept");
    QTest::newRow("local, kept session") << true << true;
    QTest::newRow("local, single sessions") << true << false;
    if (!test::SshServer::whyNot().isEmpty())
        return qInfo("not over sshd: %s", qPrintable(test::SshServer::whyNot()));
    QTest::newRow("over sshd, kept session") << false << true;
    QTest::newRow("over sshd, single sessions") << false << false;
}

//! The rows that the lab keeps to as well (tst_agentcontract).
void TestAgentRun::whatThePapersSayHolds()
{
    QFETCH(const bool, isLocal);
    QFETCH(const bool, isKept);
    m_bench = std::make_unique<AgentBench>();
    qunsetenv("SWINGBRIDGE_STANDIN_CULTURE");
    AgentProgram program = m_bench->program(m_powerShell);
    if (!isKept)
        program.helloLimit = std::chrono::milliseconds::zero();
    m_endpoint = isLocal ? std::make_shared<ProcessEndpoint>(QStringLiteral("test:sync02"), program, std::make_shared<SystemRandom>()) : overSshd(!isKept);
    QVERIFY(m_endpoint);
    test::ContractSuite suite(m_endpoint, acts());
    QStringList files{QStringLiteral("readings")};
    if (isKept || qEnvironmentVariableIsSet("SWINGBRIDGE_WHOLE_CONTRACT")) // a PowerShell for each question takes minutes
        files << QStringLiteral("work") << QStringLiteral("switch");
    for (const QString &file : std::as_const(files)) {
        const QString wrong = suite.play(file);
        QVERIFY2(wrong.isEmpty(), qPrintable(file + QStringLiteral(": ") + wrong));
    }
    const QString problems = suite.schemaProblems();
    QVERIFY2(problems.isEmpty(), qPrintable(problems));
    QVERIFY(!isKept || suite.codes().contains(QStringLiteral("changed-more-than-one-key")));
    for (const QString &story : suite.leftOut())
        qInfo("left out: %s", qPrintable(story));
}

void TestAgentRun::hostileTextArrivesAsItIs()
{
    open();
    const QByteArray before = AgentBench::read(m_bench->statePath());
    for (const QString &text : test::hostileTexts()) {
        QCOMPARE(word(Op::FilesList, {{"folder", text.toStdString()}}), QStringLiteral("access-denied"));
        QVERIFY2(m_detail == u' ' + text + QStringLiteral(" is in none of the folders that may be read."), qPrintable(m_detail));
    }
    QCOMPARE(AgentBench::read(m_bench->statePath()), before);
    QCOMPARE(word(Op::Hello), QStringLiteral("ok"));
}

void TestAgentRun::aRuleOfHostileTextsIsReadBackAsItWasWritten()
{
    open();
    const SwitchToken work = token(5, {});
    QCOMPARE(word(Op::Claim, Json::object(), work), QStringLiteral("ok"));
    Json rule = Json::parse(ask(Op::RulesRead, {{"identifier", customRule}}).resultJson.toStdString()).at("rule");
    rule["identifier"] = "cccccccc-0000-4000-8000-000000000001";
    rule["precedence"] = 51;
    const Json before = m_bench->state();
    const QStringList texts = test::hostileTexts();
    for (qsizetype at = 0; at < texts.size(); at += wholeOr(10)) {
        const QString &text = texts.at(at);
        for (const char *key : {"name", "description", "immutableTag", "sourceObjectType", "targetObjectType"})
            rule[key] = text;
        rule["scope"] = {{{{"attribute", text}, {"operator", "EQUAL"}, {"value", text}}}};
        rule["join"] = {{{{"csAttribute", text}, {"mvAttribute", text}, {"caseSensitive", true}}}};
        rule["mappings"] = {{{"sources", {text}}, {"destination", text}, {"flowType", "Expression"}, {"expression", text}, {"executeOnce", false}, {"mergeType", "Update"}}};
        QVERIFY2(word(Op::RuleApply, {{"rule", rule}}, work) == u"ok", qPrintable(m_detail));
        const Json written = Json::parse(ask(Op::RulesRead, {{"identifier", rule["identifier"]}}).resultJson.toStdString()).at("rule");
        for (const char *key : {"name", "description", "immutableTag", "sourceObjectType", "targetObjectType", "scope", "join", "mappings"})
            QVERIFY2(written.at(key) == rule[key], (std::string(key) + ": " + written.at(key).dump()).c_str());
    }
    QCOMPARE(word(Op::RuleRemove, {{"identifier", rule["identifier"]}}, work), QStringLiteral("ok"));
    QVERIFY(m_bench->state() == before);
}

//! The processes that have come from us, by id.
static QSet<QString> processesBelowUs()
{
    QHash<QString, QString> parents;
    for (const QString &id : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        const QByteArray status = AgentBench::read(QStringLiteral("/proc/%1/stat").arg(id));
        if (!status.isEmpty() && id.at(0).isDigit())
            parents.insert(id, QString::fromLatin1(status.mid(status.lastIndexOf(')') + 4)).section(u' ', 0, 0));
    }
    QSet<QString> below;
    for (auto each = parents.cbegin(); each != parents.cend(); ++each) {
        QString up = each.value();
        while (parents.contains(up) && up != QString::number(QCoreApplication::applicationPid()))
            up = parents.value(up);
        if (parents.contains(up))
            below << each.key();
    }
    return below;
}

void TestAgentRun::aHostileTextInAnyFieldOfAnyOperationChangesNothing()
{
    open();
    const SwitchToken work = token(5, {});
    QCOMPARE(word(Op::Claim, Json::object(), work), QStringLiteral("ok"));
    const QStringList texts = test::hostileTexts();
    const QByteArray before = AgentBench::read(m_bench->statePath());
    const QSet<QString> processes = processesBelowUs();
    QVERIFY(!processes.isEmpty());
    for (const auto &[operation, arguments] : test::operationsWithTexts()) {
        for (const Json::json_pointer &place : test::textFieldsOf(arguments)) {
            const int step = operation == Op::RunStart ? 200 : wholeOr(50); // a run has a process of its own
            for (qsizetype at = 0; at < texts.size(); at += step) {
                Json one = arguments;
                one[place] = texts.at(at);
                const QString said = word(operation, one, isMutating(operation) ? work : SwitchToken(), operation == Op::Demote || operation == Op::Promote ? 1 : 0);
                QVERIFY2(said != u"cut" && said != u"garbled" && said != u"timeout", qPrintable(toString(operation) + u' ' + m_detail));
                QVERIFY2(AgentBench::read(m_bench->statePath()) == before, qPrintable(toString(operation) + u' ' + QString::fromStdString(place.to_string())));
            }
        }
        QTRY_COMPARE_WITH_TIMEOUT(processesBelowUs(), processes, 30'000); // a run's own process ends a little later
    }
    QCOMPARE(word(Op::Hello), QStringLiteral("ok"));
}

void TestAgentRun::theBootstrapStartsWhatItsHashSays()
{
    m_bench = std::make_unique<AgentBench>();
    QFile bootstrap(QStringLiteral(SWINGBRIDGE_SOURCE_DIR "/resources/agent/Bootstrap.ps1"));
    QVERIFY(bootstrap.open(QIODevice::ReadOnly));
    const QString encoded = AgentText::encoded(bootstrap.readAll());
    QVERIFY(encoded.size() < 7000); // cmd.exe takes 8,191 characters
    AgentProgram program(m_powerShell, {QStringLiteral("-NoProfile"), QStringLiteral("-NonInteractive"), QStringLiteral("-EncodedCommand"), encoded});
    program.agentText = m_bench->agentText();
    program.helloLimit = std::chrono::seconds(60);
    m_endpoint = std::make_shared<ProcessEndpoint>(QStringLiteral("test:sync02"), program, std::make_shared<SystemRandom>());
    const AgentReply reply = ask(Op::Observe);
    QVERIFY2(reply.isOk(), qPrintable(m_detail));
    QCOMPARE(reply.agentSha256, sha256Hex(m_bench->agentText()));
    const QByteArray wrong = m_bench->agentText().left(300).toBase64() + "\n=" + QByteArray(64, 'A') + '\n';
    QVERIFY(run(m_powerShell, program.arguments, wrong).contains("swingbridge-boot bad-hash"));
    QVERIFY(run(m_powerShell, program.arguments, "TWF0\n").contains("swingbridge-boot no-agent"));
}

void TestAgentRun::everyBrokenFrameHasItsAnswer()
{
    m_bench = std::make_unique<AgentBench>();
    const QByteArray token(32, '0');
    const auto framed = [&token](const QByteArray &json) { return token + ' ' + QByteArray::number(json.size()) + ' ' + sha256Hex(json).toLatin1() + ' ' + json.toBase64(); };
    const QByteArray id = "\"protocol\":1,\"operationId\":\"00000000-0000-4000-8000-000000000001\"";
    const QList<std::pair<QByteArray, QByteArray>> frames{
        {"x", "not-a-frame"}, {"a b c d", "not-a-frame"}, {framed({}), "not-a-frame"}, // no base64 at all
        {token + " 1 2 3", "bad-request-hash"}, {token + " 5 " + QByteArray(64, '0') + " aGVsbG8=", "bad-request-hash"},
        {token + " 6 " + sha256Hex("hello").toLatin1() + " aGVsbG8=", "bad-request-hash"}, {framed("\xff\xfe"), "bad-request-hash"},
        {framed("hello"), "bad-request"}, {framed("[]"), "bad-request"}, {framed("{\"a\":1} x"), "bad-request"}, {framed("{\"a\":\"\\q\"}"), "bad-request"},
        {framed(QByteArray(200, '[')), "bad-request"}, {framed("{\"a\":1,\"a\":2}"), "bad-request"}, {framed('{' + id + ",\"__type\":\"x\"}"), "bad-request"},
        {framed("{\"protocol\":2}"), "bad-request"}, {framed('{' + id + ",\"operation\":\"format.disk\"}"), "bad-request"},
        {framed('{' + id + ",\"operation\":\"claim\"}"), "bad-request"}, {framed('{' + id + ",\"operation\":\"hello\",\"arguments\":[1,{\"x\":\"\\ud83d\\ude00\"}]}"), "\"ok\":true"}};
    QByteArray input;
    for (const auto &[frame, answer] : frames)
        input += frame + "\n.\n";
    QList<QByteArray> said;
    for (const QByteArray &line : run(m_powerShell, m_bench->program(m_powerShell).arguments, input).split('\n')) {
        if (!line.isEmpty() && !line.contains(" swingbridge>>") && !line.startsWith("<<swingbridge "))
            said << line;
    }
    QCOMPARE(said.size(), frames.size());
    for (qsizetype at = 0; at < frames.size(); ++at) {
        const QByteArray &expected = frames.at(at).second;
        const bool isCode = expected.startsWith("bad-");
        QVERIFY2(said.at(at).contains(isCode ? "\"code\":\"" + expected + '"' : expected), (frames.at(at).first.left(60) + ": " + said.at(at)).constData());
    }
}

void TestAgentRun::overWinRmTheRequestIsAnArgument()
{
    m_bench = std::make_unique<AgentBench>();
    const QByteArray token(32, '1');
    const QByteArray json = "{\"protocol\":1,\"operationId\":\"00000000-0000-4000-8000-000000000001\",\"operation\":\"hello\"}";
    const QByteArray frame = token + ' ' + QByteArray::number(json.size()) + ' ' + sha256Hex(json).toLatin1() + ' ' + json.toBase64();
    const QByteArray said = run(m_powerShell, m_bench->program(m_powerShell).arguments + QStringList{QStringLiteral("-Request"), QString::fromLatin1(frame)});
    QVERIFY2(said.contains("<<swingbridge " + token) && said.contains("\"version\":\"1.0.0\""), said.constData());
}

QTEST_GUILESS_MAIN(TestAgentRun)
#include "tst_agentrun.moc"
