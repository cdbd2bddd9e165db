// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuration/ServerConfiguration.h"
#include "configuration/SettingsFile.h"
#include "foundation/WholeFile.h"

#include <QDir>
#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace swingbridge;

namespace {

QString data(const char *file) { return QStringLiteral(SWINGBRIDGE_TEST_DATA "/settings/") + QLatin1String(file); }

QByteArray bytesOf(const char *file)
{
    const auto bytes = readWholeFile(data(file));
    if (!bytes)
        qFatal("%s", qPrintable(bytes.error().detail()));
    return *bytes;
}

SyncConfiguration settingsOf(const QByteArray &bytes)
{
    const auto configuration = readSettings(bytes, QStringLiteral("active.json"));
    if (!configuration)
        qFatal("%s %s", qPrintable(configuration.error().summary()), qPrintable(configuration.error().detail()));
    return *configuration;
}

QByteArray encoded(QStringConverter::Encoding encoding, bool withBom)
{
    QStringEncoder encoder(encoding, withBom ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder(QString::fromUtf8(bytesOf("active.json")));
}

//! A policy with one directory; \a inForest and \a atRoot are members to add.
QByteArray smallPolicy(const QByteArray &inForest = {}, const QByteArray &atRoot = {})
{
    return "{\"onpremisesDirectoryPolicy\":[{\"fullyQualifiedDomainName\":\"a.example\"" + inForest + "}],\"azureDirectoryPolicy\":{}" + atRoot + "}";
}

const SyncRule *ruleNamed(const SyncConfiguration &configuration, QStringView name)
{
    for (const SyncRule &rule : configuration.rules) {
        if (rule.name == name)
            return &rule;
    }
    return nullptr;
}

} // namespace

class TestSettingsFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSampleIsReadWhole()
    {
        const SyncConfiguration read = settingsOf(bytesOf("active.json"));
        QCOMPARE(read.server, QStringLiteral("sync01.contoso.com"));
        QCOMPARE(read.productVersion(), QStringLiteral("2.1.20.0"));
        QCOMPARE(read.connectors.size(), 3);
        QCOMPARE(read.customRules().size(), 8);
        QCOMPARE(read.rules.size(), 8 + 91);
        QCOMPARE(read.connectors.first().forest(), QStringLiteral("contoso.com"));
        QCOMPARE(read.connectors.first().attributes.size(), 23);
        QCOMPARE(read.connectors.first().partitions.size(), 2);
        QCOMPARE(read.connectors.first().partitions.last().name, QStringLiteral("emea.contoso.com"));
        QCOMPARE(read.origin.tenant, QStringLiteral("7c1d4f1e-2a77-4c1e-9a63-5f0d7e2b9c11"));
        QCOMPARE(read.settings.databaseInstance(), QStringLiteral(".\\ADSync2019"));
        QVERIFY2(read.settings.unknownKeys.isEmpty(), qPrintable(read.settings.unknownKeys.keys().join(u' ')));
    }

    void globalSettingsStandUnderTheirLiveNames()
    {
        const SyncConfiguration read = settingsOf(bytesOf("active.json"));
        const auto value = [&](const char *name) { return read.parameters.value(QLatin1String(name)); };
        QCOMPARE(value("Microsoft.SynchronizationOption.AnchorAttribute"), QStringLiteral("mS-DS-ConsistencyGuid"));
        QCOMPARE(value("Microsoft.UserSignIn.DesktopSsoEnabled"), QStringLiteral("True"));
        QCOMPARE(value("Microsoft.OptionalFeature.ExportDeletionThresholdValue"), QStringLiteral("500"));
        QCOMPARE(value("Microsoft.AADFilter.AttributeExclusionList"), QStringLiteral("homePhone,pager"));
        QCOMPARE(value("Microsoft.Synchronize.StagingMode"), QStringLiteral("False"));
        QCOMPARE(read.settings.parameterPaths.value(QStringLiteral("Microsoft.DeviceWriteBack.Container")),
                 QStringLiteral("/synchronizationoptions/devicewritebackcontainer"));
        QVERIFY(read.settings.parametersNotFound.contains(QStringLiteral("Microsoft.AADFilter.ApplicationList")));
    }

    void whatTheFileDoesNotStateIsNotKnown()
    {
        const SyncConfiguration read = settingsOf(bytesOf("active.json"));
        QCOMPARE(read.known, KnownAreas(KnownArea::CloudConnector));
        QCOMPARE(read.connectors.first().known, KnownAreas(KnownArea::Containers) | KnownArea::AttributeSelection);
        QCOMPARE(read.firstConnector(ConnectorType::Entra)->known, KnownAreas());
        const SyncRule *standard = ruleNamed(read, u"In from AD - User Join");
        QVERIFY(standard && standard->isStandard() && !standard->disabled);
        QVERIFY(standard->notKnown.contains(QStringLiteral("scope")));
        QVERIFY(ruleNamed(read, u"In from AD - User UsageLocation")->notKnown.isEmpty());
        QVERIFY(ruleNamed(read, u"Out to AAD - Group Join")->direction == RuleDirection::Outbound);
    }

    void aCustomRuleIsReadWithScopeAndFlows()
    {
        const SyncConfiguration read = settingsOf(bytesOf("active.json"));
        const SyncRule *service = ruleNamed(read, u"In from AD - User Exclude Service Accounts");
        QVERIFY(service);
        QCOMPARE(service->scope.size(), 1);
        QCOMPARE(service->scope.first().last(), ScopeCondition(QStringLiteral("userPrincipalName"), QStringLiteral("ENDSWITH"), QStringLiteral("@contoso.com")));
        QCOMPARE(service->mappings.first(), AttributeMapping::constant(QStringLiteral("True"), QStringLiteral("cloudFiltered")));
        QCOMPARE(ruleNamed(read, u"In from AD - Group Exclude Test Groups")->disabled, std::optional(true));
        QCOMPARE(ruleNamed(read, u"In from AD - User UsageLocation")->scope.size(), 2);
    }

    void everyEncodingReadsTheSame_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        QTest::newRow("UTF-8 with a mark") << encoded(QStringConverter::Utf8, true) << QStringLiteral("utf-8-bom");
        QTest::newRow("UTF-16LE") << encoded(QStringConverter::Utf16LE, true) << QStringLiteral("utf-16le-bom");
        QTest::newRow("UTF-16BE") << encoded(QStringConverter::Utf16BE, true) << QStringLiteral("utf-16be-bom");
        QTest::newRow("CRLF") << bytesOf("active.json").replace("\n", "\r\n") << QStringLiteral("ascii");
    }
    void everyEncodingReadsTheSame()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, encoding);
        SyncConfiguration expected = settingsOf(bytesOf("active.json"));
        SyncConfiguration other = settingsOf(bytes);
        QCOMPARE(other.origin.encoding, encoding);
        QVERIFY(other.origin.sha256 != expected.origin.sha256);
        other.origin = expected.origin;
        QVERIFY(other == expected);
    }

    void keysAreFoundInAnyCase()
    {
        QByteArray shouted = bytesOf("active.json");
        for (const char *key : {"onpremisesDirectoryPolicy", "partitionFilters", "containerInclusions", "customSynchronizationRules", "stagingMode",
                                "attributeMappings", "immutableTag", "Name", "precedence", "authenticationPolicy", "desktopSsoEnabled"})
            shouted.replace(QByteArray("\"") + key + "\":", "\"" + QByteArray(key).toUpper() + "\":");
        SyncConfiguration expected = settingsOf(bytesOf("active.json"));
        SyncConfiguration other = settingsOf(shouted);
        QVERIFY(other.settings.unknownKeys.isEmpty());
        QCOMPARE(other.connectors, expected.connectors);
        QCOMPARE(other.rules, expected.rules);
        QCOMPARE(other.parameters, expected.parameters);
    }

    void formsThatMeanTheSameReadTheSame_data()
    {
        QTest::addColumn<QByteArray>("a");
        QTest::addColumn<QByteArray>("b");
        QTest::newRow("boolean text") << smallPolicy({}, ",\"synchronizationOptions\":{\"stagingMode\":true}")
                                      << smallPolicy({}, ",\"synchronizationOptions\":{\"stagingMode\":\"true\"}");
        QTest::newRow("GUID with braces") << smallPolicy(",\"uniqueIdentifier\":\"ab0ee528-d43d-5564-a01a-59f19afc6b53\"")
                                          << smallPolicy(",\"uniqueIdentifier\":\"{AB0EE528-D43D-5564-A01A-59F19AFC6B53}\"");
        QTest::newRow("one value for a list") << smallPolicy(",\"partitionFilters\":[{\"distinguishedName\":\"DC=a\",\"containerInclusions\":[\"OU=x,DC=a\"]}]")
                                              << smallPolicy(",\"partitionFilters\":{\"distinguishedName\":\"DC=a\",\"containerInclusions\":\"OU=x,DC=a\",\"containerExclusions\":null}");
        QTest::newRow("flat conditions")
            << smallPolicy(",\"customSynchronizationRules\":[{\"name\":\"In a\",\"scopeFilters\":[[{\"attribute\":\"c\",\"condition\":\"EQUAL\",\"value\":\"1\"}]]}]")
            << smallPolicy(",\"customSynchronizationRules\":[{\"name\":\"In a\",\"scopeFilters\":[{\"attribute\":\"c\",\"condition\":\"EQUAL\",\"value\":\"1\"}]}]");
        QTest::newRow("precedence as text") << smallPolicy(",\"standardSynchronizationRules\":[{\"Name\":\"In a\",\"precedence\":100}]")
                                            << smallPolicy(",\"standardSynchronizationRules\":[{\"Name\":\"In a\",\"precedence\":\"100\"}]");
    }
    void formsThatMeanTheSameReadTheSame()
    {
        QFETCH(QByteArray, a);
        QFETCH(QByteArray, b);
        const SyncConfiguration first = settingsOf(a);
        const SyncConfiguration second = settingsOf(b);
        QCOMPARE(first.connectors, second.connectors);
        QCOMPARE(first.rules, second.rules);
        QCOMPARE(first.parameters, second.parameters);
    }

    void settingsAreFoundByTheirOtherNames()
    {
        const SyncConfiguration read = settingsOf(smallPolicy({}, ",\"identityMappingPolicy\":{\"Source-Anchor\":\"objectGUID\"},\"isStagingModeEnabled\":false"));
        QCOMPARE(read.parameters.value(QStringLiteral("Microsoft.SynchronizationOption.AnchorAttribute")), QStringLiteral("objectGUID"));
        QCOMPARE(read.parameters.value(QStringLiteral("Microsoft.Synchronize.StagingMode")), QStringLiteral("False"));
    }

    void aSettingStatedTwiceIsNotBelieved()
    {
        const SyncConfiguration read = settingsOf(smallPolicy({}, ",\"stagingMode\":true,\"synchronizationOptions\":{\"isStagingModeEnabled\":false}"));
        QVERIFY(!read.parameters.contains(QStringLiteral("Microsoft.Synchronize.StagingMode")));
        QCOMPARE(read.settings.parameterCandidates.value(QStringLiteral("Microsoft.Synchronize.StagingMode")).size(), 2);
    }

    void aSectionOfAnotherNameIsNotRead()
    {
        const SyncConfiguration read = settingsOf(bytesOf("active.json").replace("identityMappingPolicy", "somethingElse"));
        QVERIFY(!read.parameters.contains(QStringLiteral("Microsoft.SynchronizationOption.AnchorAttribute")));
        QCOMPARE(read.settings.unreadSections, QStringList{QStringLiteral("/somethingelse")});
        QVERIFY(read.settings.parametersNotFound.contains(QStringLiteral("Microsoft.SynchronizationOption.AnchorAttribute")));
        QCOMPARE(read.settings.parameterCandidates.value(QStringLiteral("Microsoft.SynchronizationOption.AnchorAttribute")),
                 QStringList{QStringLiteral("/somethingelse/anchorattribute")});
    }

    void unknownKeysAreKeptWithTheirValues()
    {
        const SyncConfiguration read = settingsOf(smallPolicy(",\"fancy\":[1,2],\"customSynchronizationRules\":[{\"name\":\"In a\",\"newField\":\"x\"}]",
                                                          ",\"extra\":{\"b\":1}"));
        const auto text = [&](const char *path) { return read.settings.unknownKeys.value(QLatin1String(path)).text; };
        QCOMPARE(text("/onpremisesdirectorypolicy/a.example/fancy"), QStringLiteral("1,2"));
        QCOMPARE(text("/onpremisesdirectorypolicy/a.example/customsynchronizationrules/in a|inbound/newfield"), QStringLiteral("x"));
        QCOMPARE(text("/extra"), QStringLiteral("{\"b\":1}"));
    }

    void aCustomRuleSaysWhatItDoesNotState()
    {
        const SyncConfiguration read = settingsOf(smallPolicy(",\"customSynchronizationRules\":[{\"name\":\"In a\",\"attributeMappings\":[{\"destination\":\"c\",\"source\":\"d\"}]}]"));
        QCOMPARE(read.rules.first().notKnown, (QStringList{QStringLiteral("flows"), QStringLiteral("join"), QStringLiteral("softDeleteExpiry")}));
        QVERIFY(!read.rules.first().disabled && !read.rules.first().precedence);
    }

    void whatCannotBeReadIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("detail");
        QTest::newRow("not JSON") << bytesOf("active.json").replace("\"policyMetadata\": {", "\"policyMetadata\": {,") << QStringLiteral("line 2, byte 24");
        QTest::newRow("cut") << bytesOf("active.json").left(5000) << QStringLiteral("line ");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("line 1, byte ");
        QTest::newRow("XML") << QByteArray("\xef\xbb\xbf <cs-objects/>") << QStringLiteral("XML");
        QTest::newRow("a list") << QByteArray("[]") << QStringLiteral("no object");
        QTest::newRow("another document") << QByteArray("{\"schema\":\"swingbridge/status/1\"}") << QStringLiteral("onpremisesDirectoryPolicy");
        QTest::newRow("a code page") << smallPolicy(",\"friendlyName\":\"caf\xe9\"") << QStringLiteral("UTF-8");
        QTest::newRow("NUL bytes") << QByteArray("{\"a\":\0}", 7) << QStringLiteral("UTF-8");
        QTest::newRow("a key in two cases") << smallPolicy(",\"Abc\":1,\"abc\":2") << QStringLiteral("/onpremisesdirectorypolicy/abc");
        QTest::newRow("a GUID that is none") << smallPolicy(",\"uniqueIdentifier\":\"ab0ee528\"") << QStringLiteral("/onpremisesdirectorypolicy/a.example/uniqueIdentifier: expected a GUID, found \"ab0ee528\"");
        QTest::newRow("a rule's GUID") << smallPolicy(",\"customSynchronizationRules\":[{\"name\":\"In a\",\"uniqueIdentifier\":\"x\"}]") << QStringLiteral("in a|inbound/uniqueIdentifier");
        QTest::newRow("text for a rule") << smallPolicy(",\"customSynchronizationRules\":[\"In a\"]") << QStringLiteral("expected a list of objects");
        QTest::newRow("text for a number") << smallPolicy(",\"customSynchronizationRules\":[{\"name\":\"In a\",\"precedence\":\"low\"}]") << QStringLiteral("expected a whole number");
        QTest::newRow("a rule without a name") << smallPolicy(",\"customSynchronizationRules\":[{}]") << QStringLiteral("no name");
        QTest::newRow("a partition without a name") << smallPolicy(",\"partitionFilters\":[{}]") << QStringLiteral("no distinguishedName");
        QTest::newRow("a directory without a name") << QByteArray("{\"onpremisesDirectoryPolicy\":[{}]}") << QStringLiteral("neither");
        QTest::newRow("two directories of one name") << QByteArray("{\"onpremisesDirectoryPolicy\":[{\"friendlyName\":\"a\"},{\"friendlyName\":\"A\"}]}") << QStringLiteral("same identifier or name");
        QTest::newRow("too deep") << QByteArray(300, '[') + QByteArray(300, ']') << QStringLiteral("nested");
    }
    void whatCannotBeReadIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, detail);
        const auto read = readSettings(bytes, QStringLiteral("file.json"));
        QVERIFY(!read);
        QCOMPARE(read.error().kind(), Error::Kind::BadInput);
        QVERIFY2(read.error().detail().contains(detail), qPrintable(read.error().detail()));
        QVERIFY(read.error().summary().contains(u"file.json"));
        QVERIFY(!read.error().remedy().isEmpty());
    }

    void theStubIsRefusedAndNamesItsFolder()
    {
        const auto read = readConfigurationSource(data("MigratedPolicy.json"));
        QVERIFY(!read);
        QCOMPARE(read.error().code(), QStringLiteral("migratedStub"));
        QVERIFY(read.error().remedy().contains(QDir::toNativeSeparators(QStringLiteral(SWINGBRIDGE_TEST_DATA "/settings"))));
        const auto described = describeConfigurationSource(data("MigratedPolicy.json"));
        QVERIFY(described);
        QCOMPARE(toString(described->origin.kind), QStringLiteral("migratedStub"));
        QCOMPARE(described->origin.encoding, QStringLiteral("utf-16le-bom"));
        QVERIFY(!described->origin.host.isEmpty() && !described->origin.version.isEmpty());
    }

    void eitherKindOfSourceIsOpened()
    {
        const auto file = readConfigurationSource(data("active.json"));
        QVERIFY(file);
        QVERIFY(file->origin.kind == ConfigurationKind::Settings);
        QCOMPARE(file->origin.source, data("active.json"));
        QCOMPARE(file->origin.sha256.size(), 64);
        const auto folder = readConfigurationSource(QStringLiteral(SWINGBRIDGE_SOURCE_DIR "/resources/lab/contoso"));
        QVERIFY(folder);
        QVERIFY(folder->origin.kind == ConfigurationKind::ServerConfiguration);
        QCOMPARE(folder->origin.host, QStringLiteral("CONTOSO-SYNC01"));
        QCOMPARE(folder->origin.sha256.size(), 64);
        QVERIFY(!readConfigurationSource(data("is-not-there.json")));
    }

    void aFileThatIsTooLargeIsRefusedBeforeReading()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("huge.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(maximumConfigurationFile + 1)); // sparse
        file.close();
        const auto read = readConfigurationSource(file.fileName());
        QVERIFY(!read);
        QVERIFY(!read.error().summary().isEmpty());
    }

    void whatTheLabWritesSaysTheSameAsTheFolder()
    {
        const auto folder = readServerConfiguration(QStringLiteral(SWINGBRIDGE_SOURCE_DIR "/resources/lab/contoso"));
        QVERIFY(folder);
        const SyncConfiguration settings = settingsOf(settingsJson(*folder));
        QCOMPARE(settings.rules.size(), folder->rules.size());
        QCOMPARE(settings.connectors.size(), folder->connectors.size());
        QVERIFY2(settings.settings.unknownKeys.isEmpty(), qPrintable(settings.settings.unknownKeys.keys().join(u' ')));
        for (auto it = settings.parameters.cbegin(); it != settings.parameters.cend(); ++it)
            QCOMPARE(it.value(), folder->parameters.value(it.key()));
        QVERIFY(settings.parameters.size() > 15);
        for (const SyncRule &rule : settings.rules) {
            const SyncRule *same = folder->rule(rule.identifier);
            QVERIFY2(same, qPrintable(rule.name));
            QVERIFY(rule.direction == same->direction);
            QCOMPARE(rule.immutableTag, same->immutableTag);
        }
    }
};

QTEST_GUILESS_MAIN(TestSettingsFile)
#include "tst_settingsfile.moc"
