// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "LabBench.h"

#include "configuration/ServerConfiguration.h"
#include "configuration/SyncRule.h"
#include "foundation/EntraConnector.h"
#include "servers/ConnectorFacts.h"

#include <QDir>
#include <QTest>

using namespace swingbridge;
using namespace std::chrono_literals;
using test::LabBench;

namespace {

Guid forestOf(LabBench &bench, const QString &server)
{
    const Json connectors = bench.read(server, Operation::ConnectorsList);
    return connectors["connectors"][0]["identifier"].get<Guid>();
}

qint64 pending(LabBench &bench, const QString &server)
{
    const Json statistics = bench.read(server, Operation::ConnectorsStatistics);
    qint64 total = 0;
    for (const Json &one : statistics["statistics"])
        total += one.get<ConnectorStatistics>().pendingExports();
    return total;
}

qint64 pendingDeletes(LabBench &bench, const QString &server)
{
    return bench.read(server, Operation::ConnectorsStatistics)["statistics"][1].get<ConnectorStatistics>().exportDeletes;
}

//! A custom rule whose attribute no other rule flows.
SyncRule customRule(LabBench &bench, const QString &server)
{
    const Json rules = bench.read(server, Operation::RulesList);
    for (const Json &rule : rules["rules"]) {
        if (rule["standard"] == false && rule["name"].get<QString>().contains(QLatin1String("Department Code")))
            return bench.read(server, Operation::RulesRead, {{"identifier", rule["identifier"]}})["rule"].get<SyncRule>();
    }
    qFatal("no such rule");
}

} // namespace

class TestLabWork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stagingNeverExports();
    void anActiveServerExportsInItsCycle();
    void aRuleChangeShowsAfterAFullSynchronization();
    void aContainerChangeNeedsAFullImportToo();
    void whatIsLeftAfterMendingIsWhatTheScenarioSays();
    void anOverrideIsExecutedByTheNextCycleAndGone();
    void theSchedulerSkipsWhileAPersonRunsAProfile();
    void theDeletionThresholdStopsTheExport();
    void anOpenWizardSuspendsTheScheduler();
    void stoppingTheServiceCutsTheCycle();
    void whatIsBusySaysSoInTheProductsWords();
    void aRuleThatDoesNotFitIsRefused();
    void standardRulesAreNotRemoved();
    void theThresholdIsSetByAPerson();
    void aCapturedConfigurationReadsAsWhatIsConfigured();
    void aCaptureIsDoneLast();
    void filesAreFetchedInPiecesThatFit();
    void aServerThatIsNotInstalledSaysSo();
    void theInstallerLeavesStagingWithWorkToDo();
    void autoUpgradeIsHeldAndGivenBack();
};

void TestLabWork::stagingNeverExports()
{
    LabBench bench;
    bench.pass(1h);
    const Json runs = bench.read(LabBench::s(), Operation::RunsList, {{"connector", nullptr}, {"limit", 100}});
    QVERIFY(runs["runs"].size() > 8);
    for (const Json &run : runs["runs"])
        QVERIFY(run["runProfile"] != "Export");
    const SwitchToken token = bench.workToken(1);
    bench.change(LabBench::s(), Operation::Claim, token);
    const AgentReply reply = bench.change(LabBench::s(), Operation::RunStart, token, 0, {{"connector", entraConnectorId()}, {"runProfile", "Export"}});
    QCOMPARE(LabBench::codeOf(reply), QStringLiteral("bad-request"));
}

void TestLabWork::anActiveServerExportsInItsCycle()
{
    LabBench bench;
    bench.pass(1h);
    const Json runs = bench.read(LabBench::a(), Operation::RunsList, {{"connector", nullptr}, {"limit", 6}});
    QStringList order;
    for (const Json &run : runs["runs"])
        order.prepend(run["connectorName"].get<QString>().section(QLatin1Char(' '), -1) + QLatin1Char('/') + run["runProfile"].get<QString>());
    const QStringList cycle{QStringLiteral("contoso.com/Delta Import"), QStringLiteral("AAD/Delta Import"), QStringLiteral("contoso.com/Delta Synchronization"),
        QStringLiteral("AAD/Delta Synchronization"), QStringLiteral("AAD/Export"), QStringLiteral("contoso.com/Export")};
    QCOMPARE(order, cycle);
}

void TestLabWork::aRuleChangeShowsAfterAFullSynchronization()
{
    LabBench bench("contoso");
    const QString s = LabBench::s();
    const SwitchToken token = bench.workToken(1);
    bench.change(s, Operation::Claim, token);
    QVERIFY(bench.lab->person().mendAll(s));
    bench.run(s, token, forestOf(bench, s), runProfile::fullImport);
    bench.run(s, token, forestOf(bench, s), runProfile::fullSynchronization);
    const qint64 before = pending(bench, s);
    SyncRule rule = customRule(bench, s);
    rule.disabled = true;
    const AgentReply applied = bench.change(s, Operation::RuleApply, token, 0, {{"rule", rule}});
    QVERIFY2(applied.isOk(), applied.isOk() ? "" : qPrintable(applied.error->message()));
    QCOMPARE(pending(bench, s), before);
    QVERIFY(bench.run(s, token, forestOf(bench, s), runProfile::deltaSynchronization).isComplete);
    QCOMPARE(pending(bench, s), before);
    QCOMPARE(bench.run(s, token, forestOf(bench, s), runProfile::fullSynchronization).result, QStringLiteral("success"));
    QVERIFY(pending(bench, s) != before);
    rule.disabled = false;
    QVERIFY(bench.change(s, Operation::RuleApply, token, 0, {{"rule", rule}}).isOk());
    bench.run(s, token, forestOf(bench, s), runProfile::fullSynchronization);
    QCOMPARE(pending(bench, s), before);
}

void TestLabWork::aContainerChangeNeedsAFullImportToo()
{
    LabBench bench("contoso");
    const QString s = LabBench::s();
    const SwitchToken token = bench.workToken(1);
    bench.change(s, Operation::Claim, token);
    const qint64 before = pendingDeletes(bench, s);
    QVERIFY(before >= 2);
    QVERIFY(bench.lab->person().mend(s, QStringLiteral("ou-closed-branch-not-selected")));
    bench.run(s, token, forestOf(bench, s), runProfile::fullSynchronization);
    QCOMPARE(pendingDeletes(bench, s), before);
    const RunResult import = bench.run(s, token, forestOf(bench, s), runProfile::fullImport);
    QCOMPARE(import.steps.constFirst().stageAdds, 2);
    bench.run(s, token, forestOf(bench, s), runProfile::fullSynchronization);
    QCOMPARE(pendingDeletes(bench, s), before - 2);
}

void TestLabWork::whatIsLeftAfterMendingIsWhatTheScenarioSays()
{
    LabBench bench("contoso", 7, 2000);
    const QString s = LabBench::s();
    const SwitchToken token = bench.workToken(1);
    bench.change(s, Operation::Claim, token);
    QVERIFY(pending(bench, s) > 40);
    QVERIFY(bench.lab->person().mendAll(s));
    bench.run(s, token, forestOf(bench, s), runProfile::fullImport);
    bench.run(s, token, forestOf(bench, s), runProfile::fullSynchronization);
    QCOMPARE(pending(bench, s), 40);
}

void TestLabWork::anOverrideIsExecutedByTheNextCycleAndGone()
{
    LabBench bench;
    const QString s = LabBench::s();
    const Guid forest = forestOf(bench, s);
    const SwitchToken token = bench.workToken(1);
    bench.change(s, Operation::Claim, token);
    QVERIFY(bench.change(s, Operation::OverridesSet, token, 0, Json(ConnectorOverride(forest, QStringLiteral("contoso.com"), true, true))).isOk());
    QCOMPARE(bench.read(s, Operation::OverridesRead)["overrides"][0]["fullSyncRequired"].get<bool>(), true);
    bench.pass(1h);
    QCOMPARE(bench.read(s, Operation::OverridesRead)["overrides"][0]["fullSyncRequired"].get<bool>(), false);
    const Json runs = bench.read(s, Operation::RunsList, {{"connector", forest}, {"limit", 4}});
    QStringList profiles;
    for (const Json &run : runs["runs"])
        profiles << run["runProfile"].get<QString>();
    QVERIFY(profiles.contains(QStringLiteral("Full Import")) && profiles.contains(QStringLiteral("Full Synchronization")));
}

void TestLabWork::theSchedulerSkipsWhileAPersonRunsAProfile()
{
    LabBench bench;
    const QString s = LabBench::s();
    const SwitchToken token = bench.workToken(1);
    bench.change(s, Operation::Claim, token);
    const QDateTime due = bench.state(s).nextStart;
    bench.pass(std::chrono::seconds(bench.clock->nowUtc().secsTo(due) - 5));
    QVERIFY(bench.change(s, Operation::RunStart, token, 0, {{"connector", forestOf(bench, s)}, {"runProfile", "Full Import"}}).isOk());
    bench.pass(1min);
    QVERIFY(*bench.look(s).isIdle());
    QCOMPARE(bench.state(s).nextStart, due.addSecs(1800));
}

void TestLabWork::theDeletionThresholdStopsTheExport()
{
    LabBench bench("blocked", 7, 2000);
    const QString s = LabBench::s();
    QVERIFY(bench.lab->person().setStagingMode(LabBench::a(), true));
    QVERIFY(bench.lab->person().setStagingMode(s, false));
    const SwitchToken token = bench.workToken(1);
    bench.change(s, Operation::Claim, token);
    const qint64 before = pending(bench, s);
    QVERIFY(before >= 600);
    const RunResult run = bench.run(s, token, entraConnectorId(), runProfile::exportProfile);
    QCOMPARE(run.result, QStringLiteral("stopped-deletion-threshold-exceeded"));
    QVERIFY(run.outcome() == RunOutcome::Failed);
    QCOMPARE(pending(bench, s), before);
    const Json events = bench.read(s, Operation::EventsRead, {{"since", nullptr}, {"limit", 5}});
    QCOMPARE(events["events"][0]["id"].get<int>(), 116);
    QVERIFY(bench.lab->person().setThreshold(s, false, 500));
    QCOMPARE(bench.run(s, token, entraConnectorId(), runProfile::exportProfile).result, QStringLiteral("success"));
    QCOMPARE(pending(bench, s), 0);
}

void TestLabWork::anOpenWizardSuspendsTheScheduler()
{
    LabBench bench;
    QVERIFY(bench.lab->person().openWizard(LabBench::a()));
    const QDateTime last = bench.state(LabBench::a()).lastCycleEnd;
    bench.pass(2h);
    QCOMPARE(bench.state(LabBench::a()).lastCycleEnd, last);
    QVERIFY(bench.look(LabBench::a()).scheduler->suspended);
    QVERIFY(bench.read(LabBench::a(), Operation::ProcessesRead)["wizard"].get<bool>());
    QVERIFY(bench.lab->person().closeWizard(LabBench::a()));
    bench.pass(10min);
    QVERIFY(bench.state(LabBench::a()).lastCycleEnd > last);
}

void TestLabWork::stoppingTheServiceCutsTheCycle()
{
    LabBench bench;
    const QString a = LabBench::a();
    const SwitchToken token = bench.workToken(1);
    bench.change(a, Operation::Claim, token);
    QVERIFY(bench.change(a, Operation::CycleStart, token, 0, {{"policy", "Delta"}}).isOk());
    QVERIFY(bench.lab->person().stopService(a));
    QCOMPARE(LabBench::codeOf(bench.ask(a, Operation::RunsList)), QStringLiteral("service-stopped"));
    QVERIFY(bench.lab->person().startService(a));
    const Json run = bench.read(a, Operation::RunsList, {{"connector", nullptr}, {"limit", 1}})["runs"][0];
    QVERIFY(run["result"].get<QString>().startsWith(QLatin1String("stopped-")));
    QVERIFY(*bench.look(a).isIdle());
}

void TestLabWork::whatIsBusySaysSoInTheProductsWords()
{
    LabBench bench;
    const QString a = LabBench::a();
    const SwitchToken token = bench.workToken(1);
    bench.change(a, Operation::Claim, token);
    bench.change(a, Operation::CycleStart, token, 0, {{"policy", "Delta"}});
    const AgentReply again = bench.change(a, Operation::CycleStart, token, 0, {{"policy", "Delta"}});
    QCOMPARE(LabBench::codeOf(again), QStringLiteral("sync-in-progress"));
    QVERIFY(again.error->message().contains(QLatin1String("Sync is already running.")));
    QVERIFY(bench.change(a, Operation::CycleStop, token).isOk());
    QVERIFY(*bench.look(a).isIdle());
    bench.change(a, Operation::RunStart, token, 0, {{"connector", forestOf(bench, a)}, {"runProfile", "Full Import"}});
    const AgentReply busy = bench.change(a, Operation::CycleStart, token, 0, {{"policy", "Delta"}});
    QCOMPARE(LabBench::codeOf(busy), QStringLiteral("connector-busy"));
    QVERIFY(bench.change(a, Operation::RunStop, token, 0, {{"connector", nullptr}}).isOk());
    QVERIFY(bench.lab->person().openWizard(a));
    QCOMPARE(LabBench::codeOf(bench.change(a, Operation::CycleStart, token, 0, {{"policy", "Delta"}})), QStringLiteral("scheduler-suspended"));
}

void TestLabWork::aRuleThatDoesNotFitIsRefused()
{
    LabBench bench("contoso");
    const QString s = LabBench::s();
    const SwitchToken token = bench.workToken(1);
    bench.change(s, Operation::Claim, token);
    SyncRule rule = customRule(bench, s);
    rule.connector = forestOf(bench, LabBench::a()); // not rewritten for this server
    QCOMPARE(LabBench::codeOf(bench.change(s, Operation::RuleApply, token, 0, {{"rule", rule}})), QStringLiteral("not-found"));
    SyncRule second = customRule(bench, s);
    second.identifier = *Guid::parse(u"11111111-2222-4333-8444-555555555555");
    QCOMPARE(LabBench::codeOf(bench.change(s, Operation::RuleApply, token, 0, {{"rule", second}})), QStringLiteral("already-exists"));
    QCOMPARE(LabBench::codeOf(bench.change(s, Operation::RuleApply, token, 0, {{"rule", {{"name", "half"}}}})), QStringLiteral("bad-request"));
}

void TestLabWork::standardRulesAreNotRemoved()
{
    LabBench bench("contoso");
    const QString s = LabBench::s();
    const SwitchToken token = bench.workToken(1);
    bench.change(s, Operation::Claim, token);
    const Json rules = bench.read(s, Operation::RulesList)["rules"];
    for (const Json &rule : rules) {
        if (rule["standard"] == true) {
            QCOMPARE(LabBench::codeOf(bench.change(s, Operation::RuleRemove, token, 0, {{"identifier", rule["identifier"]}})), QStringLiteral("access-denied"));
            break;
        }
    }
    const Guid custom = customRule(bench, s).identifier;
    QVERIFY(bench.change(s, Operation::RuleRemove, token, 0, {{"identifier", custom}}).isOk());
    QCOMPARE(LabBench::codeOf(bench.ask(s, Operation::RulesRead, {{"identifier", custom}})), QStringLiteral("not-found"));
}

void TestLabWork::theThresholdIsSetByAPerson()
{
    LabBench bench;
    const SwitchToken token = bench.workToken(1);
    bench.change(LabBench::s(), Operation::Claim, token);
    const AgentReply reply = bench.change(LabBench::s(), Operation::ThresholdSet, token, 0, Json(DeletionThreshold(true, 3000)));
    QCOMPARE(LabBench::codeOf(reply), QStringLiteral("sign-in-needed"));
    const QString before = bench.look(LabBench::s()).configurationHash;
    QVERIFY(bench.lab->person().setThreshold(LabBench::s(), true, 3000));
    QCOMPARE(bench.read(LabBench::s(), Operation::ThresholdRead)["value"].get<int>(), 3000);
    QVERIFY(bench.look(LabBench::s()).configurationHash != before);
}

void TestLabWork::aCapturedConfigurationReadsAsWhatIsConfigured()
{
    LabBench bench("contoso");
    const QString s = LabBench::s();
    const Json started = bench.read(s, Operation::ConfigurationCapture);
    bench.pass(30s);
    const Json status = bench.read(s, Operation::CaptureStatus, {{"id", started["id"]}});
    QCOMPARE(status["state"].get<QString>(), QStringLiteral("complete"));
    QTemporaryDir folder;
    for (const Json &file : status["files"]) {
        const QString path = file["path"].get<QString>();
        const QString local = folder.path() + path.mid(status["folder"].get<QString>().size());
        QVERIFY(QDir().mkpath(QFileInfo(local).path()));
        const Json piece = bench.read(s, Operation::FilesFetch, {{"path", path}, {"offset", 0}, {"length", 1048576}});
        QFile out(local);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(QByteArray::fromBase64(QByteArray::fromStdString(piece["data"].get<std::string>())));
    }
    const auto read = readServerConfiguration(folder.path());
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().summary()));
    QCOMPARE(read->server, QStringLiteral("SYNC02"));
    QCOMPARE(read->parameters.value(QStringLiteral("Microsoft.Synchronize.StagingMode")), QStringLiteral("True"));
    const Json rules = bench.read(s, Operation::RulesList)["rules"];
    QCOMPARE(read->rules.size(), qsizetype(rules.size()));
    const SyncRule custom = customRule(bench, s);
    QVERIFY(read->rule(custom.identifier));
    QCOMPARE(read->rule(custom.identifier)->mappings.size(), custom.mappings.size());
}

void TestLabWork::aCaptureIsDoneLast()
{
    LabBench bench("contoso");
    const QString s = LabBench::s();
    const Json started = bench.read(s, Operation::ExportsCapture, {{"connector", entraConnectorId()}});
    QCOMPARE(started["state"].get<QString>(), QStringLiteral("running"));
    QVERIFY(started["files"].empty());
    bench.pass(1min);
    const Json status = bench.read(s, Operation::CaptureStatus, {{"id", started["id"]}});
    QCOMPARE(status["files"].size(), size_t(1));
    QVERIFY(status["files"][0]["path"].get<QString>().endsWith(QLatin1String("contoso.onmicrosoft.com - AAD.xml")));
    const Json second = bench.read(s, Operation::ExportsCapture, {{"connector", entraConnectorId()}});
    QVERIFY(bench.lab->person().reboot(s)); // its process dies with the session
    const Json cut = bench.read(s, Operation::CaptureStatus, {{"id", second["id"]}});
    QCOMPARE(cut["state"].get<QString>(), QStringLiteral("failed"));
    QVERIFY(bench.read(s, Operation::FilesList, {{"folder", second["folder"]}})["files"].empty());
}

void TestLabWork::filesAreFetchedInPiecesThatFit()
{
    LabBench bench;
    const QString s = LabBench::s();
    const SwitchToken token = bench.workToken(1);
    bench.change(s, Operation::Claim, token);
    const QByteArray bytes(700'000, 'x');
    const Json file = {{"path", "Swingbridge/notes/a.txt"}, {"data", bytes.toBase64().toStdString()}, {"sha256", sha256Hex(bytes)}};
    QVERIFY(bench.change(s, Operation::FilesPut, token, 0, file).isOk());
    QCOMPARE(LabBench::codeOf(bench.change(s, Operation::FilesPut, token, 0, file)), QStringLiteral("already-exists"));
    const Json piece = bench.read(s, Operation::FilesFetch, {{"path", "Swingbridge/notes/a.txt"}, {"offset", 699'990}, {"length", 1000}});
    QCOMPARE(QByteArray::fromBase64(QByteArray::fromStdString(piece["data"].get<std::string>())), QByteArray(10, 'x'));
    QCOMPARE(piece["size"].get<int>(), 700'000);
    for (const char *path : {"Windows/win.ini", "Swingbridge/../Windows/win.ini", "Swingbridge/c:/x", "Swingbridge//x"})
        QCOMPARE(LabBench::codeOf(bench.ask(s, Operation::FilesFetch, {{"path", path}, {"offset", 0}, {"length", 1}})), QStringLiteral("access-denied"));
}

void TestLabWork::aServerThatIsNotInstalledSaysSo()
{
    LabBench bench("not-installed");
    const Json identity = bench.read(LabBench::s(), Operation::Identity);
    QVERIFY(identity["instanceId"].is_null() || identity["instanceId"] == "");
    QVERIFY(!bench.look(LabBench::s()).stagingMode);
    QCOMPARE(LabBench::codeOf(bench.ask(LabBench::s(), Operation::SchedulerRead)), QStringLiteral("module-missing"));
    QVERIFY(bench.ask(LabBench::s(), Operation::SystemRead).isOk());
}

void TestLabWork::theInstallerLeavesStagingWithWorkToDo()
{
    LabBench bench("not-installed", 7, 2000);
    const QString s = LabBench::s();
    QVERIFY(bench.lab->person().install(s));
    QVERIFY(!bench.lab->person().install(s));
    QVERIFY(bench.look(s).role() == ServerRole::Staging);
    QCOMPARE(pending(bench, s), 0);
    QCOMPARE(bench.read(s, Operation::OverridesRead)["overrides"][1]["fullImportRequired"].get<bool>(), true);
    const SwitchToken token = bench.workToken(1);
    bench.change(s, Operation::Claim, token);
    for (const Guid &connector : {forestOf(bench, s), entraConnectorId()})
        bench.run(s, token, connector, runProfile::fullImport);
    for (const Guid &connector : {forestOf(bench, s), entraConnectorId()})
        bench.run(s, token, connector, runProfile::fullSynchronization);
    QVERIFY(pending(bench, s) > 0);
    QVERIFY(pending(bench, s) < 500);
    QCOMPARE(bench.read(s, Operation::OverridesRead)["overrides"][1]["fullImportRequired"].get<bool>(), false);
}

void TestLabWork::autoUpgradeIsHeldAndGivenBack()
{
    LabBench bench;
    const SwitchToken token = bench.workToken(1);
    bench.change(LabBench::s(), Operation::Claim, token);
    const QString hash = bench.look(LabBench::s()).configurationHash;
    QVERIFY(bench.change(LabBench::s(), Operation::AutoUpgradeSet, token, 0, {{"state", "Disabled"}}).isOk());
    QCOMPARE(bench.read(LabBench::s(), Operation::AutoUpgradeRead)["state"].get<QString>(), QStringLiteral("Disabled"));
    QCOMPARE(bench.look(LabBench::s()).configurationHash, hash); // it moves by itself: not part of the hash
}

QTEST_GUILESS_MAIN(TestLabWork)
#include "tst_labwork.moc"
