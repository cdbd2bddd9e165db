// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/JsonText.h"
#include "servers/AgentReply.h"
#include "servers/AgentRequest.h"
#include "servers/ConnectorFacts.h"
#include "servers/EventRecord.h"
#include "servers/GlobalSettings.h"
#include "servers/ProductStates.h"
#include "servers/RemoteFile.h"
#include "servers/RuleFacts.h"
#include "servers/RunResult.h"
#include "servers/SchedulerFacts.h"
#include "servers/ServerIdentity.h"
#include "servers/SystemFacts.h"

#include <QTest>

using namespace swingbridge;

namespace {

const char *const guid = "4b1f8a52-6c2e-4a77-9d1c-3a5b7c9d0e1f";

//! What a type writes after it has read \a text: must be \a text again.
template <typename T>
Json throughType(const Json &json)
{
    return Json(json.get<T>());
}

using Reread = Json (*)(const Json &);

} // namespace
Q_DECLARE_METATYPE(Reread)

class tst_AgentValues : public QObject
{
    Q_OBJECT

private:
    static Json receipt()
    {
        return Json::parse(R"({"kind":"outcome","token":{"counter":7,"nonce":"00112233445566778899aabbccddeeff"},"operation":"demote","seq":1,
            "journalHead":"aa","at":"2026-11-21T20:00:00Z","prev":"bb","hash":"cc"})");
    }
    static Json observed()
    {
        Json json = Json::parse(R"({"at":"2026-11-21T20:00:01Z","machineId":"m1","bootId":"b1","service":{"state":"running","start":"delayed"},
            "stagingMode":true,"scheduler":{"enabled":true,"suspended":false,"cycleInProgress":false},"busyConnectors":["contoso.com"],
            "configurationHash":"dd","marker":{"counter":7,"nonce":"00","target":"m2","seq":1,"sealed":false,"open":true,"operator":"CONTOSO\\adm",
            "station":"ws7","since":"2026-11-21T19:59:00Z"},"dangling":null})");
        json["lastReceipt"] = receipt();
        return json;
    }

private Q_SLOTS:
    void everyValueReadsWhatItWrites_data()
    {
        QTest::addColumn<Reread>("reread");
        QTest::addColumn<QByteArray>("json");
        const auto row = [](const char *name, Reread reread, const Json &json) { QTest::newRow(name) << reread << QByteArray::fromStdString(json.dump()); };
        const auto text = [](const char *json) { return Json::parse(std::string(json)); };
        row("receipt", throughType<Receipt>, receipt());
        row("observed", throughType<ObservedFacts>, observed());
        row("observed of a stopped service", throughType<ObservedFacts>, text(R"({"at":"2026-11-21T20:00:01Z","machineId":"m1","bootId":"b1",
            "service":{"state":"stopped","start":"disabled"},"stagingMode":null,"scheduler":null,"busyConnectors":null,"configurationHash":null,
            "marker":null,"lastReceipt":null,"dangling":null})"));
        Json request = text(R"({"protocol":1,"operation":"demote","operationId":"4b1f8a52-6c2e-4a77-9d1c-3a5b7c9d0e1f","deadlineSeconds":60,
            "arguments":{"by":"agent"},"token":{"migration":"4b1f8a52-6c2e-4a77-9d1c-3a5b7c9d0e1f","counter":7,"nonce":"00","target":null,
            "operator":"lab","station":"lab"},"seq":1,"machineId":"m1","bootId":null,"agentSha256":null,"journalHead":"ee",
            "expect":{"stagingMode":false,"idle":true,"configurationHash":"ff","approvedConfigurationHash":null,"exportHash":null,"approval":null,
            "otherFencedReceipt":null}})");
        row("request", throughType<AgentRequest>, request);
        Json reply = text(R"({"protocol":1,"ok":true,"result":{"a":[1,null,"x"]},"receipt":null,"agent":{"version":"1.0.0","sha256":null}})");
        reply["operationId"] = guid;
        reply["observed"] = observed();
        row("reply", throughType<AgentReply>, reply);
        row("refusal", throughType<AgentReply>, text(R"({"protocol":1,"operationId":"4b1f8a52-6c2e-4a77-9d1c-3a5b7c9d0e1f","ok":false,
            "error":{"code":"busy","message":"m","detail":"d","retry":"later"},"receipt":null,"observed":null,"agent":{"version":null,"sha256":null}})"));
        row("identity", throughType<ServerIdentity>, text(R"({"host":"sync01","domain":"contoso.com","machineId":"m1","bootId":"b1","instanceId":null,
            "versions":[{"method":"engineFile","version":"2.6.92.0"},{"method":"wizardFile","version":"2.6.92.0"}],"tenant":"contoso.onmicrosoft.com",
            "serviceAccount":"NT SERVICE\\ADSync","connectorAccounts":["CONTOSO\\MSOL_1"],"caller":"CONTOSO\\adm","callerGroups":["ADSyncAdmins"],
            "powerShell":"5.1.20348.2760","clock":"2026-11-21T20:00:00Z"})"));
        row("system", throughType<SystemFacts>, text(R"({"osName":"Windows Server 2022 Standard","osRelease":"2022","osBuild":"10.0.20348","serverCore":false,
            "domainJoined":null,"dotNetVersion":"4.8","dotNetRelease":528449,"tls":[{"key":"k","name":"SchUseStrongCrypto","value":null}],"diskFreeBytes":1,
            "diskTotalBytes":2,"memoryBytes":null,"database":{"kind":"localDb","version":"15.0","bytes":3},
            "healthServices":[{"name":"h","state":"running","start":"automatic"}],"proxy":null})"));
        row("scheduler", throughType<SchedulerFacts>, text(R"({"allowedIntervalSeconds":1800,"effectiveIntervalSeconds":3600,"customizedIntervalSeconds":3600,
            "nextPolicy":"Delta","nextStart":"2026-11-21T20:30:00Z","purgeRunHistoryIntervalSeconds":604800,"syncCycleEnabled":true,"maintenanceEnabled":false,
            "stagingModeEnabled":true,"schedulerSuspended":null,"syncCycleInProgress":false})"));
        row("settings", throughType<GlobalSettings>, text(R"({"version":22102,"sqlSchemaVersion":616,"instanceId":"i","parameters":{"Microsoft.Synchronize.StagingMode":"False","x":""}})"));
        row("connector", throughType<ConnectorFacts>, text(R"({"identifier":"4b1f8a52-6c2e-4a77-9d1c-3a5b7c9d0e1f","name":"contoso.com","type":"AD","version":3,"configuration":{"a":[]}})"));
        row("statistics", throughType<ConnectorStatistics>, text(R"({"connector":"4b1f8a52-6c2e-4a77-9d1c-3a5b7c9d0e1f","name":"c","exportAdds":1,"exportUpdates":2,
            "exportDeletes":3,"importAdds":4,"importUpdates":5,"importDeletes":6,"importNoChange":7,"totalConnectors":8})"));
        row("run", throughType<RunResult>, text(R"({"runHistoryId":"4b1f8a52-6c2e-4a77-9d1c-3a5b7c9d0e1f","connector":"4b1f8a52-6c2e-4a77-9d1c-3a5b7c9d0e1f",
            "connectorName":"c","runProfile":"Export","runNumber":12,"userName":null,"isComplete":true,"result":"success","currentStep":1,"totalSteps":1,
            "start":"2026-11-21T20:00:00Z","end":"2026-11-21T20:00:09Z","steps":[{"stepHistoryId":"4b1f8a52-6c2e-4a77-9d1c-3a5b7c9d0e1f","number":1,"task":"Export",
            "result":"success","start":"2026-11-21T20:00:00Z","end":null,"stageAdds":1,"stageUpdates":2,"stageDeletes":3,"stageNoChange":4,"exportAdds":5,
            "exportUpdates":6,"exportDeletes":7,"exportFailures":8,"done":9,"total":10,"errors":["e"]}]})"));
        row("rule", throughType<RuleFacts>, text(R"({"identifier":"4b1f8a52-6c2e-4a77-9d1c-3a5b7c9d0e1f","name":"In from AD","version":null,
            "connector":"4b1f8a52-6c2e-4a77-9d1c-3a5b7c9d0e1f","direction":"Inbound","precedence":100,"disabled":false,"standard":true,"rule":null})"));
        row("override", throughType<ConnectorOverride>, text(R"({"connector":"4b1f8a52-6c2e-4a77-9d1c-3a5b7c9d0e1f","name":"c","fullImportRequired":true,"fullSyncRequired":false})"));
        row("threshold", throughType<DeletionThreshold>, text(R"({"enabled":true,"value":500})"));
        row("auto-upgrade", throughType<AutoUpgrade>, text(R"({"state":"Suspended","suspensionReason":"UpgradeNotSupportedNonLocalDbInstall"})"));
        row("event", throughType<EventRecord>, text(R"({"at":"2026-11-21T20:00:00Z","source":"Directory Synchronization","id":116,"level":"warning","message":"m"})"));
        row("programs", throughType<OpenPrograms>, text(R"({"wizard":true,"manager":false,"ruleEditor":false,"users":["CONTOSO\\adm"]})"));
        row("task", throughType<ScheduledTask>, text(R"({"name":"t","command":"c","enabled":true})"));
        row("connectivity", throughType<ConnectivityTest>, text(R"({"target":"entra","ok":false,"message":"m","certificateDaysLeft":20})"));
        row("file", throughType<RemoteFile>, text(R"({"path":"Swingbridge/a.xml","size":1,"modified":"2026-11-21T20:00:00Z","sha256":null})"));
        row("piece", throughType<FilePiece>, text(R"({"data":"eHg=","offset":0,"sha256":"a","size":2,"fileSha256":"a"})"));
        row("capture", throughType<CaptureStatus>, text(R"({"id":"1","state":"complete","folder":"f","files":[],"exitCode":0,"message":null,"done":1,"total":1})"));
    }
    void everyValueReadsWhatItWrites()
    {
        QFETCH(const Reread, reread);
        QFETCH(const QByteArray, json);
        const Json before = Json::parse(json.toStdString());
        QCOMPARE(QByteArray::fromStdString(reread(before).dump(1)), QByteArray::fromStdString(before.dump(1)));
    }

    void whatMustBeThereIsNamedWhenItIsMissing_data()
    {
        QTest::addColumn<Reread>("reread");
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("named");
        QTest::newRow("marker without seq") << Reread(throughType<Marker>) << QByteArray(R"({"counter":1,"nonce":"n"})") << QByteArray("\"seq\"");
        QTest::newRow("statistics without deletes") << Reread(throughType<ConnectorStatistics>)
            << QByteArray(R"({"connector":"4b1f8a52-6c2e-4a77-9d1c-3a5b7c9d0e1f","name":"c","exportAdds":1,"exportUpdates":2})") << QByteArray("\"exportDeletes\"");
        QTest::newRow("another protocol") << Reread(throughType<AgentReply>) << QByteArray(R"({"protocol":2})") << QByteArray("\"protocol\"");
        QTest::newRow("an unknown operation") << Reread(throughType<AgentRequest>) << QByteArray(R"({"protocol":1,"operation":"format"})") << QByteArray("\"operation\"");
        QTest::newRow("a reserved key") << Reread(throughType<AgentRequest>) << QByteArray(R"({"protocol":1,"arguments":{"x":[{"__type":1}]}})") << QByteArray("\"__\"");
        QTest::newRow("a list that is none") << Reread(throughType<CaptureStatus>) << QByteArray(R"({"id":"1","state":"running","files":3})") << QByteArray("\"files\"");
    }
    void whatMustBeThereIsNamedWhenItIsMissing()
    {
        QFETCH(const Reread, reread);
        QFETCH(const QByteArray, json);
        QFETCH(const QByteArray, named);
        try {
            reread(Json::parse(json.toStdString()));
            QFAIL("nothing was thrown");
        } catch (const std::exception &e) {
            QVERIFY2(QByteArray(e.what()).contains(named), e.what());
        }
    }

    void aReceiptKnowsWhetherItWasAltered()
    {
        Receipt value = receipt().get<Receipt>();
        QVERIFY(!value.isIntact());
        value.hash = value.computedHash();
        QVERIFY(value.isIntact());
        value.seq = 2;
        QVERIFY(!value.isIntact());
    }

    void theTextOfARequestShowsOperationTokenAndArguments()
    {
        AgentRequest request(Operation::Demote, Guid());
        QCOMPARE(request.text(), QStringLiteral("demote"));
        request.token = SwitchToken(Guid(), 7, QStringLiteral("n"), QStringLiteral("m2"), {}, {});
        request.seq = 1;
        request.argumentsJson = R"({"by":"agent"})";
        QCOMPARE(request.text(), QStringLiteral("demote token=7 seq=1 {\"by\":\"agent\"}"));
    }
};

QTEST_GUILESS_MAIN(tst_AgentValues)
#include "tst_agentvalues.moc"
