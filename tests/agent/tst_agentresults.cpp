// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The schemas of the agent's results (resources/schemas/agent): closed, and what the lab answers keeps to them.
#include "configuration/SyncConfiguration.h"
#include "foundation/JsonText.h"
#include "lab/Lab.h"
#include "lab/LabServer.h"
#include "lab/NewServer.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace swingbridge;

class TestAgentResults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSchemasAreClosedAndFindAKeyTooMany();
    void whatTheLabAnswersKeepsToItsSchema();

private:
    static QString judged(const QByteArray &lines, int *status);
};

//! What validate_results.py says about lines "OPERATION\tRESULT".
QString TestAgentResults::judged(const QByteArray &lines, int *status)
{
    QProcess python;
    python.start(QStringLiteral(SWINGBRIDGE_PYTHON), {QStringLiteral(SWINGBRIDGE_SOURCE_DIR "/tests/agent/validate_results.py"),
                                                      QStringLiteral(SWINGBRIDGE_SOURCE_DIR "/resources/schemas/agent")});
    python.write(lines);
    python.closeWriteChannel();
    *status = python.waitForFinished(60'000) ? python.exitCode() : -1;
    return QString::fromUtf8(python.readAllStandardOutput() + python.readAllStandardError());
}

void TestAgentResults::theSchemasAreClosedAndFindAKeyTooMany()
{
    int status = -1;
    QString said = judged({}, &status);
    QVERIFY2(status == 0 && said.startsWith(u"42 schemas"), qPrintable(said));
    said = judged("threshold.read\t{\"enabled\":true,\"value\":500,\"more\":1}\n", &status);
    QVERIFY2(status == 1 && said.contains(u"more"), qPrintable(said));
    said = judged("threshold.read\t{\"enabled\":true}\n", &status);
    QVERIFY2(status == 1 && said.contains(u"value"), qPrintable(said));
}

void TestAgentResults::whatTheLabAnswersKeepsToItsSchema()
{
    QTemporaryDir folder;
    QVERIFY(createLab(folder.path(), *Scenario::find(QStringLiteral("clean")), 7, 200).has_value());
    const auto clock = std::make_shared<LabClock>(0.0);
    const auto lab = Lab::open(folder.path(), clock);
    QVERIFY(lab.has_value());
    LabServer &server = *(*lab)->server(QStringLiteral("sync02"));
    QByteArray lines;
    const auto ask = [&](Operation operation, const Json &arguments, bool underWork = false) {
        AgentRequest request(operation, Guid::fromRandomBytes(QByteArray(16, 'r')));
        request.argumentsJson = QByteArray::fromStdString(arguments.dump());
        if (underWork)
            request.token = SwitchToken(Guid(), 5, QString(32, u'a'), {}, QStringLiteral("lab"), QStringLiteral("lab"));
        const LabAnswer held = server.handle(request);
        std::optional<AgentReply> reply(held.reply);
        if (!held.heldRun.isNull()) {
            reply.reset();
            for (int minute = 0; minute < 600 && !reply; ++minute) {
                clock->advance(std::chrono::minutes(1));
                reply = server.endOfRun(held);
            }
        }
        if (!reply || !reply->isOk())
            qWarning("%s was refused", qPrintable(toString(operation)));
        else
            lines += toString(operation).toLatin1() + '\t' + reply->resultJson + '\n';
        return reply ? Json::parse(reply->resultJson.toStdString()) : Json::object();
    };
    using Op = Operation;
    for (const Op operation : {Op::Hello, Op::Observe, Op::Identity, Op::SystemRead, Op::ConnectivityTest, Op::SchedulerRead, Op::SettingsRead, Op::ConnectorsStatistics,
             Op::RunsList, Op::OverridesRead, Op::ThresholdRead, Op::AutoUpgradeRead, Op::EventsRead, Op::ProcessesRead, Op::TasksRead})
        ask(operation, Json::object());
    const Json connectors = ask(Op::ConnectorsList, Json::object());
    const Json connector = connectors.at("connectors").at(0).at("identifier");
    const Json rules = ask(Op::RulesList, Json::object());
    ask(Op::RulesRead, {{"identifier", rules.at("rules").at(0).at("identifier")}});
    const Json capture = ask(Op::ConfigurationCapture, Json::object());
    ask(Op::ExportsCapture, {{"connector", connector}});
    clock->advance(std::chrono::minutes(10));
    const Json done = ask(Op::CaptureStatus, {{"id", capture.at("id")}});
    ask(Op::FilesList, {{"folder", done.at("folder")}});
    ask(Op::FilesFetch, {{"path", done.at("files").at(0).at("path")}, {"offset", 0}, {"length", 100}});
    ask(Op::Claim, Json::object(), true);
    ask(Op::SchedulerSet, {{"enabled", false}}, true);
    ask(Op::RunStart, {{"connector", connector}, {"runProfile", "Full Import"}}, true);
    ask(Op::RunsList, {{"connector", connector}, {"limit", 5}});
    ask(Op::Release, Json::object(), true);
    QVERIFY(lines.count('\n') >= 26);
    int status = -1;
    const QString said = judged(lines, &status);
    QVERIFY2(status == 0, qPrintable(said));
}

QTEST_GUILESS_MAIN(TestAgentResults)
#include "tst_agentresults.moc"
