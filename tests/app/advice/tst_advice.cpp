// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "HealthyPair.h"
#include "advice/Advice.h"
#include "advice/AdviceRules.h"
#include "advice/SupportedBuilds.h"
#include "foundation/JsonText.h"

#include <QTest>

#include <functional>

using namespace swingbridge;

using Change = std::function<void(AdviceFacts &)>;
Q_DECLARE_METATYPE(Change)

namespace {

AdviceServer server(const char *name, ServerRole role)
{
    AdviceServer server;
    server.name = QLatin1String(name);
    server.role = role;
    server.version = QStringLiteral("2.6.1.0");
    server.objects = 20'000;
    server.modifiedStandardRules = 0;
    server.database = SystemFacts::DatabaseKind::LocalDb;
    server.os = QStringLiteral("2019");
    server.lastUpgrade = QDate(2026, 3, 1);
    server.autoUpgrade = AutoUpgrade::State::Disabled;
    return server;
}

AdviceFacts single()
{
    AdviceFacts facts;
    facts.servers << server("sync01", ServerRole::Active);
    facts.today = QDate(2026, 11, 21);
    return facts;
}

} // namespace

class tst_Advice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWayFollowsTheFacts_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("way");
        const auto row = [](const char *name, const char *way, const Change &change) { QTest::newRow(name) << change << QString::fromLatin1(way); };
        row("one small server", "inPlace", [](auto &) {});
        row("a pair", "swing", [](auto &f) { f.servers << server("sync02", ServerRole::Staging); });
        row("100,000 objects", "swing", [](auto &f) { f.servers[0].objects = 100'000; });
        row("99,999 objects", "inPlace", [](auto &f) { f.servers[0].objects = 99'999; });
        row("edited standard rules", "swing", [](auto &f) { f.servers[0].modifiedStandardRules = 2; });
        row("version 1", "swing", [](auto &f) { f.servers[0].version = QStringLiteral("1.6.16.0"); });
        row("Server 2012 R2", "osSwing", [](auto &f) { f.servers[0].os = QStringLiteral("2012R2"); });
        row("another system wanted", "osSwing", [](auto &f) { f.wantedOs = QStringLiteral("2022"); });
        row("new hardware wanted for a pair", "osSwing", [](auto &f) { f.servers << server("sync02", ServerRole::Staging); f.wantsNewHardware = true; });
        row("Azure AD Sync", "swing", [](auto &f) { f.servers[0].product = AdviceServer::Product::AzureAdSync; });
        row("small DirSync", "dirsyncInPlace", [](auto &f) { f.servers[0].product = AdviceServer::Product::DirSync; });
        row("DirSync with 50,000", "dirsyncParallel", [](auto &f) { f.servers[0].product = AdviceServer::Product::DirSync; f.servers[0].objects = 50'000; });
        row("DirSync of unknown size", "dirsyncParallel", [](auto &f) { f.servers[0].product = AdviceServer::Product::DirSync; f.servers[0].objects.reset(); });
        row("withdrawn build alone", "rebuild", [](auto &f) { f.servers[0].version = QStringLiteral("2.6.79.0"); });
        row("withdrawn build in a pair", "swing", [](auto &f) { f.servers << server("sync02", ServerRole::Staging); f.servers[0].version = QStringLiteral("2.6.79.0"); });
        row("a staging server alone", "rebuild", [](auto &f) { f.servers[0].role = ServerRole::Staging; });
        row("a server of unknown role", "inPlace", [](auto &f) { f.servers[0].role = ServerRole::Unknown; });
        row("automatic upgrade is on", "inPlace", [](auto &f) { f.servers[0].autoUpgrade = AutoUpgrade::State::Enabled; });
        row("no server", "none", [](auto &f) { f.servers.clear(); });
    }
    void theWayFollowsTheFacts()
    {
        QFETCH(const Change, change);
        QFETCH(const QString, way);
        AdviceFacts facts = single();
        change(facts);
        const Advice advice = adviseMethod(facts);
        QCOMPARE(toString(advice.recommended), way);
        QVERIFY(advice.recommended == UpgradeWay::None || !advice.reasons.isEmpty());
        for (const RejectedWay &rejected : advice.rejected)
            QVERIFY(rejected.way != advice.recommended);
    }

    void server2025IsRefusedAsATarget()
    {
        AdviceFacts facts = single();
        facts.wantedOs = QStringLiteral("2025");
        const Advice advice = adviseMethod(facts);
        QVERIFY(advice.recommended != UpgradeWay::OsSwing);
        for (const RejectedWay &rejected : advice.rejected) {
            if (rejected.way == UpgradeWay::OsSwing)
                QVERIFY(rejected.isExcluded && rejected.reasons.first().source.startsWith(QLatin1String("upgrade-paths.md")));
        }
    }

    void customRulesBlockAutomaticUpgradeOnlyBelow2210_data()
    {
        QTest::addColumn<bool>("blocks");
        QTest::newRow("2.2.0.9") << true;
        QTest::newRow("2.2.1.0") << false;
        QTest::newRow("2.6.1.0") << false;
    }
    void customRulesBlockAutomaticUpgradeOnlyBelow2210()
    {
        QFETCH(const bool, blocks);
        AdviceFacts facts = single();
        facts.servers[0].customRules = 8;
        facts.servers[0].version = QLatin1String(QTest::currentDataTag());
        const auto speaks = [&facts](const AdviceRule &rule) { return qstrcmp(rule.id, "autoCustomRules") == 0 && rule.applies(facts); };
        QCOMPARE(std::any_of(adviceRules().begin(), adviceRules().end(), speaks), blocks);
    }

    void whatIsNotKnownIsSaidAndNothingIsInvented()
    {
        AdviceFacts facts = single();
        facts.servers[0].objects.reset();
        facts.servers[0].lastUpgrade = QDate();
        const Advice advice = adviseMethod(facts);
        QCOMPARE(advice.notKnown.size(), 2);
        QVERIFY(!advice.estimateHours);
        QCOMPARE(adviseMethod(single()).estimateHours.value_or(0), 1.5);
        QVERIFY(adviseMethod(single()).notKnown.isEmpty());
    }

    void everyRuleHasASourceAndFillsItsText()
    {
        const AdviceFacts facts = single();
        for (const AdviceRule &rule : adviceRules()) {
            QVERIFY(qstrlen(rule.source) > 0 && rule.weight != 0);
            QVERIFY2(!AdviceText(rule.text, rule.arguments(facts)).english().contains(QLatin1String("%1")), rule.id);
        }
    }

    void readingsBecomeFacts()
    {
        QList<ServerFacts> pair = test::healthyPair();
        ConnectorStatistics statistics;
        statistics.connector = entraConnectorId();
        statistics.totalConnectors = 2000;
        pair[0].statistics = QList<ConnectorStatistics>{statistics};
        pair[1].statistics.reset();
        RuleFacts custom;
        RuleFacts standard;
        standard.standard = true;
        pair[0].rules = QList<RuleFacts>{custom, standard, custom};
        const AdviceFacts facts = adviceFactsFrom(pair, QDate(2026, 11, 21));
        QVERIFY(facts.subject()->objects == std::optional<qint64>(2000));
        QVERIFY(facts.subject()->customRules == std::optional<int>(2));
        QCOMPARE(facts.subject()->version, QStringLiteral("2.6.92.0"));
        QVERIFY(!facts.servers.at(1).objects);
        QVERIFY(adviseMethod(facts).recommended == UpgradeWay::Swing);
    }

    void factsAreReadFromTheirDocument()
    {
        const Json document = Json::parse(R"({"schema":"swingbridge/facts/1","servers":[{"name":"a","role":"active","product":"dirsync","version":"1.0",
            "objects":60000,"customRules":null,"database":"sqlServer","os":"2016","lastUpgrade":"2024-02-29","install":"express"}],
            "wanted":{"os":null,"newHardware":true},"today":"2026-11-21"})");
        const auto facts = adviceFactsFromJson(document);
        QVERIFY(facts.has_value());
        QVERIFY(facts->subject()->product == AdviceServer::Product::DirSync);
        QVERIFY(facts->wantsNewHardware && facts->wantedOs.isEmpty() && !facts->subject()->customRules);
        QCOMPARE(facts->subject()->lastUpgrade, QDate(2024, 2, 29));
    }

    void aFaultyDocumentIsRefusedByItsKey_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("named");
        QTest::newRow("schema") << QByteArray("{}") << QStringLiteral("schema");
        QTest::newRow("servers") << QByteArray(R"({"schema":"swingbridge/facts/1","servers":[],"today":"2026-11-21"})") << QStringLiteral("servers");
        QTest::newRow("today") << QByteArray(R"({"schema":"swingbridge/facts/1","servers":[{"name":"a"}],"today":"soon"})") << QStringLiteral("today");
        QTest::newRow("role") << QByteArray(R"({"schema":"swingbridge/facts/1","servers":[{"name":"a","role":"boss"}],"today":"2026-11-21"})") << QStringLiteral("servers[].role");
        QTest::newRow("name") << QByteArray(R"({"schema":"swingbridge/facts/1","servers":[{}],"today":"2026-11-21"})") << QStringLiteral("servers[].name");
    }
    void aFaultyDocumentIsRefusedByItsKey()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, named);
        const auto facts = adviceFactsFromJson(Json::parse(json.toStdString()));
        QVERIFY(!facts);
        QVERIFY2(facts.error().summary().contains(named), qPrintable(facts.error().summary()));
        QVERIFY(facts.error().kind() == Error::Kind::BadInput);
    }

    void theDocumentHasEveryKeyOfItsShape()
    {
        const Json document = adviceDocument(adviseMethod(single()));
        for (const char *key : {"schema", "recommended", "reasons", "rejected", "notKnown", "estimateHours"})
            QVERIFY(document.contains(key));
        QCOMPARE(document.at("recommended").get<std::string>(), std::string("inPlace"));
        QCOMPARE(document.at("reasons").at(0).at("rule").get<std::string>(), std::string("singleSmall"));
    }

    void damagedDatedFactsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no rows") << QByteArray(R"({"asOf":"2026-11-21","builds":[],"ends":[]})");
        QTest::newRow("no version") << QByteArray(R"({"asOf":"2026-11-21","builds":[{"source":"s"}],"ends":[],"troubles":[]})");
        QTest::newRow("no source") << QByteArray(R"({"asOf":"2026-11-21","builds":[{"version":"1.2.3.4"}],"ends":[],"troubles":[]})");
        QTest::newRow("no day") << QByteArray(R"({"asOf":"2026-11-31","builds":[],"ends":[],"troubles":[]})");
    }
    void damagedDatedFactsAreRefused()
    {
        QFETCH(const QByteArray, text);
        QVERIFY(!SupportedBuilds::read(text));
    }
};

QTEST_GUILESS_MAIN(tst_Advice)
#include "tst_advice.moc"
