// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ImportServers.h"
#include "advice/NotCarried.h"
#include "configuration/SettingsFile.h"
#include "configuration/ServerConfiguration.h"
#include "foundation/JsonText.h"

#include <QTest>

#include <functional>

using namespace swingbridge;
using namespace swingbridge::test;

namespace {

using Change = std::function<void(SyncConfiguration &)>;

NotCarried named(const QList<NotCarried> &items, const QString &word)
{
    const auto it = std::find_if(items.cbegin(), items.cend(), [&word](const NotCarried &item) { return item.word() == word; });
    return it == items.cend() ? NotCarried(NotCarried::Item::Machine, std::nullopt) : *it;
}

} // namespace

Q_DECLARE_METATYPE(Change)

class tst_NotCarried : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlainServerLosesOnlyWhatNoFileHolds();
    void eachLossIsFoundMissedAndFoundAgain_data();
    void eachLossIsFoundMissedAndFoundAgain();
    void whatOnlyAPersonCanSeeIsNeverSaidToBeThere();
    void whatTheNewServerDoesNotTellIsNotKnown();
    void theSampleServerHasItsUnusualAttributes();
    void thePublishedSettingsLoseDeviceWriteback();
    void everyItemSaysHowToLook();
};

void tst_NotCarried::aPlainServerLosesOnlyWhatNoFileHolds()
{
    QStringList found;
    for (const NotCarried &item : listNotCarried(plainServer())) {
        if (item.found() != false)
            found += item.word() + (item.found() ? QString() : QStringLiteral("?"));
        QCOMPARE(item.state(), NotCarried::State::NotLooked);
    }
    QCOMPARE(found, (QStringList{QStringLiteral("provisioningHierarchy?"), QStringLiteral("accounts"), QStringLiteral("machine?")}));
}

void tst_NotCarried::eachLossIsFoundMissedAndFoundAgain_data()
{
    QTest::addColumn<QString>("item");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("details");
    QTest::newRow("device writeback") << QStringLiteral("deviceWriteback") << Change([](SyncConfiguration &server) {
        server.parameters[QStringLiteral("Microsoft.OptionalFeature.DeviceWriteBack")] = QStringLiteral("True");
        server.parameters[QStringLiteral("Microsoft.DeviceWriteBack.Container")] = QStringLiteral("CN=RegisteredDevices,DC=contoso,DC=com"); })
        << QStringList{QStringLiteral("CN=RegisteredDevices,DC=contoso,DC=com")};
    QTest::newRow("object types") << QStringLiteral("objectTypes") << Change([](SyncConfiguration &server) {
        server.connectors[0].objectTypes.append(QStringLiteral("publicFolder"));
        server.connectors[1].objectTypes.removeAll(QStringLiteral("computer")); })
        << QStringList{QStringLiteral("contoso.com: publicFolder"), QStringLiteral("fabrikam.com: computer (off)")};
    QTest::newRow("attributes") << QStringLiteral("selectedAttributes") << Change([](SyncConfiguration &server) {
        server.connectors[1].attributes.append(QStringLiteral("carLicense")); })
        << QStringList{QStringLiteral("fabrikam.com: carLicense")};
    QTest::newRow("run profiles") << QStringLiteral("runProfiles") << Change([](SyncConfiguration &server) {
        server.connectors[0].runProfiles.append(RunProfileConfiguration());
        server.connectors[0].runProfiles.last().name = QStringLiteral("Night export"); })
        << QStringList{QStringLiteral("contoso.com: Night export")};
    QTest::newRow("provisioning hierarchy") << QStringLiteral("provisioningHierarchy") << Change([](SyncConfiguration &server) {
        server.connectors[0].parameters.insert(QStringLiteral("provisioning-hierarchy"), QStringLiteral("ou=organizationalUnit")); })
        << QStringList{QStringLiteral("contoso.com: ou=organizationalUnit")};
    QTest::newRow("standard rules") << QStringLiteral("standardRules") << Change([](SyncConfiguration &server) {
        server.rules[0].disabled = true;
        server.rules.append(importRule(2, QStringLiteral("In from AD - Group Join"), 103, QStringLiteral("Microsoft.InfromADGroupJoin.001"))); })
        << QStringList{QStringLiteral("contoso.com: In from AD - Group Join (missing)"), QStringLiteral("contoso.com: In from AD - User Join (off)")};
    QTest::newRow("metaverse") << QStringLiteral("metaverseSchema") << Change([](SyncConfiguration &server) {
        server.rules[2].mappings[0].destination = QStringLiteral("costCentre"); })
        << QStringList{QStringLiteral("costCentre")};
    QTest::newRow("interval") << QStringLiteral("syncInterval") << Change([](SyncConfiguration &server) {
        server.parameters[QStringLiteral("Microsoft.Synchronize.TimeInterval")] = QStringLiteral("01:00:00"); })
        << QStringList{QStringLiteral("01:00:00")};
    QTest::newRow("generic connector") << QStringLiteral("genericConnectors") << Change([](SyncConfiguration &server) {
        server.connectors.append(importForest(9, QStringLiteral("Personnel SQL")));
        server.connectors.last().type = ConnectorType::Other; })
        << QStringList{QStringLiteral("Personnel SQL")};
}

void tst_NotCarried::eachLossIsFoundMissedAndFoundAgain()
{
    QFETCH(QString, item);
    QFETCH(Change, change);
    QFETCH(QStringList, details);
    SyncConfiguration active = plainServer();
    active.origin.kind = ConfigurationKind::ServerConfiguration;
    const SyncConfiguration imported = active;
    QVERIFY(named(listNotCarried(active), item).found() == false);
    QCOMPARE(named(checkNotCarried(active, active), item).state(), NotCarried::State::Ok);
    change(active);
    QVERIFY(named(listNotCarried(active), item).found() == true);
    QCOMPARE(named(listNotCarried(active), item).details(), details);
    const NotCarried lost = named(checkNotCarried(active, imported), item);
    QCOMPARE(toWord(lost.state()), QStringLiteral("missing"));
    QCOMPARE(lost.missing(), details);
    QCOMPARE(toWord(named(checkNotCarried(active, active), item).state()), QStringLiteral("ok"));
}

void tst_NotCarried::whatOnlyAPersonCanSeeIsNeverSaidToBeThere()
{
    SyncConfiguration active = plainServer();
    active.parameters[QStringLiteral("Microsoft.UserSignIn.SignOnMethod")] = QStringLiteral("FederationWithADFS");
    const QList<NotCarried> items = checkNotCarried(active, active);
    for (const char *word : {"federation", "accounts", "machine", "provisioningHierarchy"})
        QCOMPARE(toWord(named(items, QString::fromLatin1(word)).state()), QStringLiteral("notKnown"));
    QVERIFY(named(items, QStringLiteral("federation")).found() == true);
}

void tst_NotCarried::whatTheNewServerDoesNotTellIsNotKnown()
{
    SyncConfiguration active = plainServer();
    active.parameters[QStringLiteral("Microsoft.OptionalFeature.DeviceWriteBack")] = QStringLiteral("True");
    active.connectors[0].attributes.append(QStringLiteral("carLicense"));
    SyncConfiguration imported = plainServer();
    imported.parameters.clear();
    for (ConnectorConfiguration &connector : imported.connectors)
        connector.known = KnownAreas();
    const QList<NotCarried> items = checkNotCarried(active, imported);
    QCOMPARE(toWord(named(items, QStringLiteral("deviceWriteback")).state()), QStringLiteral("notKnown"));
    QCOMPARE(toWord(named(items, QStringLiteral("selectedAttributes")).state()), QStringLiteral("notKnown"));
    QCOMPARE(toWord(named(items, QStringLiteral("objectTypes")).state()), QStringLiteral("ok")); // nothing unusual was there to lose
}

void tst_NotCarried::theSampleServerHasItsUnusualAttributes()
{
    const auto contoso = readServerConfiguration(QStringLiteral(SWINGBRIDGE_SOURCE_DIR) + QStringLiteral("/resources/lab/contoso"));
    QVERIFY(contoso);
    const QList<NotCarried> items = listNotCarried(*contoso);
    QVERIFY(named(items, QStringLiteral("objectTypes")).found() == false);
    QVERIFY(named(items, QStringLiteral("runProfiles")).found() == false);
    QVERIFY(named(items, QStringLiteral("standardRules")).found() == false);
    const QStringList unusual = named(items, QStringLiteral("selectedAttributes")).details();
    QVERIFY2(unusual.size() < 12, qPrintable(unusual.join(QLatin1Char('\n'))));
    QCOMPARE(toWord(named(checkNotCarried(*contoso, *contoso), QStringLiteral("selectedAttributes")).state()), QStringLiteral("ok"));
}

void tst_NotCarried::thePublishedSettingsLoseDeviceWriteback()
{
    const QString folder = QStringLiteral(SWINGBRIDGE_TEST_DATA) + QStringLiteral("/settings/");
    const auto active = readConfigurationSource(folder + QStringLiteral("active.json"));
    const auto staging = readConfigurationSource(folder + QStringLiteral("staging.json"));
    QVERIFY(active && staging);
    const QList<NotCarried> items = checkNotCarried(*active, *staging);
    const NotCarried writeback = named(items, QStringLiteral("deviceWriteback"));
    QVERIFY(writeback.found() == true);
    QCOMPARE(toWord(writeback.state()), QStringLiteral("missing"));
    QCOMPARE(toWord(named(items, QStringLiteral("selectedAttributes")).state()), QStringLiteral("missing"));
    QVERIFY(named(items, QStringLiteral("selectedAttributes")).missing().contains(QStringLiteral("contoso.com: extensionAttribute7")));
    QVERIFY(!named(items, QStringLiteral("runProfiles")).found());
    QVERIFY(!named(items, QStringLiteral("objectTypes")).found());
    QVERIFY(named(items, QStringLiteral("federation")).found() == false);
}

void tst_NotCarried::everyItemSaysHowToLook()
{
    for (const NotCarried &item : checkNotCarried(plainServer(), plainServer())) {
        for (const QString &text : {item.loss(), item.check()})
            QVERIFY2(text.endsWith(QLatin1Char('.')), qPrintable(item.word() + text));
        QVERIFY(!item.title().isEmpty());
        const Json json = toJson(item);
        QVERIFY(json.contains("state") && json.contains("found") && json.contains("item"));
    }
}

QTEST_GUILESS_MAIN(tst_NotCarried)
#include "tst_notcarried.moc"
