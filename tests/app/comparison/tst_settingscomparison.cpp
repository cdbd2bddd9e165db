// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TwoServers.h"

#include "comparison/Comparison.h"
#include "configuration/ServerConfiguration.h"
#include "configuration/SettingsFile.h"
#include "foundation/JsonText.h"
#include "foundation/WholeFile.h"

#include <QTest>

#include <functional>

using namespace swingbridge;

namespace {

Json sample(const char *name)
{
    const auto bytes = readWholeFile(QStringLiteral(SWINGBRIDGE_TEST_DATA "/settings/") + QLatin1String(name));
    const auto json = bytes ? parseJson(*bytes, QLatin1String(name)) : Result<Json>(failure(bytes.error()));
    if (!json)
        qFatal("%s", qPrintable(json.error().detail()));
    return *json;
}

SyncConfiguration settingsOf(const Json &json)
{
    const auto read = readSettings(QByteArray::fromStdString(json.dump()), QStringLiteral("sample.json"));
    if (!read)
        qFatal("%s %s", qPrintable(read.error().summary()), qPrintable(read.error().detail()));
    return *read;
}

Comparison compared(const Json &active, const Json &staging) { return compareConfigurations(settingsOf(active), settingsOf(staging)); }

//! "blocker 5, high 14, …"
QString summaryOf(const Comparison &comparison)
{
    QStringList counts;
    for (const Severity severity : {Severity::Blocker, Severity::High, Severity::Medium, Severity::Low, Severity::Info})
        counts << toWord(severity) + u' ' + QString::number(comparison.count(severity));
    return counts.join(QStringLiteral(", "));
}

//! One row a line, for messages of failure.
QString rowsOf(const Comparison &comparison)
{
    QStringList rows;
    for (const Difference &difference : comparison.differences)
        rows << u'\n' + toWord(difference.severity) + u' ' + difference.differenceClass + u' ' + difference.paths.join(u' ');
    return rows.join(QString());
}

QStringList pathsOf(const Json &entry) { return textsAt(entry, "paths"); }

const Difference *rowFor(const Comparison &comparison, const Json &entry)
{
    for (const Difference &difference : comparison.differences) {
        if (difference.differenceClass == textAt(entry, "class") && pathsOf(entry).contains(difference.path))
            return &difference;
    }
    return nullptr;
}

//! Comparing a sample with itself after \a change, which gets the staging file.
using Change = std::function<void(Json &)>;

Json &forest(Json &file, const char *name)
{
    for (Json &policy : file["onpremisesDirectoryPolicy"]) {
        if (policy["fullyQualifiedDomainName"] == name)
            return policy;
    }
    qFatal("no forest %s", name);
}

//! What a settings file of the same server would say.
SyncConfiguration fileOf(const SyncConfiguration &server)
{
    const auto read = readSettings(settingsJson(server), QStringLiteral("settings.json"));
    if (!read)
        qFatal("%s", qPrintable(read.error().detail()));
    return *read;
}

bool isNotKnown(const Comparison &comparison, ComparedSide side, const char *setting)
{
    return std::any_of(comparison.notKnown.cbegin(), comparison.notKnown.cend(),
                       [&](const NotKnown &item) { return item.side == side && item.setting == QLatin1String(setting); });
}

const QStringList composedSettings{
    QStringLiteral("sourceAnchor"), QStringLiteral("upnAttribute"), QStringLiteral("joinCriteria"), QStringLiteral("signOnMethod"),
    QStringLiteral("desktopSsoEnabled"), QStringLiteral("passwordHashSync"), QStringLiteral("passwordWriteback"), QStringLiteral("hybridExchange"),
    QStringLiteral("exchangeMailPublicFolder"), QStringLiteral("stagingMode"), QStringLiteral("exportDeletionThreshold"),
    QStringLiteral("exportDeletionThresholdValue"), QStringLiteral("autoUpgradeState"), QStringLiteral("deviceWriteBack"),
    QStringLiteral("groupWriteBack"), QStringLiteral("directoryExtension"), QStringLiteral("filterAAD"), QStringLiteral("groupFiltering")};

} // namespace

class TestSettingsComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSummaryIsExactlyTheExpectedOne()
    {
        const Comparison comparison = compared(sample("active.json"), sample("staging.json"));
        QVERIFY2(summaryOf(comparison) == u"blocker 5, high 14, medium 3, low 2, info 5", qPrintable(summaryOf(comparison) + rowsOf(comparison)));
        QCOMPARE(comparison.differences.size(), 29);
        QVERIFY(comparison.roles == RolesVerdict::AsExpected);
    }

    void everyExpectedDifferenceIsOneRow_data()
    {
        QTest::addColumn<int>("index");
        const Json expected = sample("expected-differences.json");
        for (size_t i = 0; i < expected["differences"].size(); ++i) {
            if (expected["differences"][i]["reportAsDifference"].get<bool>())
                QTest::newRow(expected["differences"][i]["id"].get<std::string>().c_str()) << int(i);
        }
    }
    void everyExpectedDifferenceIsOneRow()
    {
        QFETCH(int, index);
        static const Json expected = sample("expected-differences.json");
        static const Comparison comparison = compared(sample("active.json"), sample("staging.json"));
        const Json &entry = expected["differences"][size_t(index)];
        const Difference *row = rowFor(comparison, entry);
        QVERIFY2(row, qPrintable(textAt(entry, "class") + u' ' + pathsOf(entry).join(u' ') + rowsOf(comparison)));
        QCOMPARE(toWord(row->severity), textAt(entry, "severity"));
        QStringList found = row->paths;
        QStringList places = pathsOf(entry);
        found.sort();
        places.sort();
        QCOMPARE(found, places);
        QVERIFY(!row->subject().isEmpty() && !row->consequence().isEmpty() && !row->remedy().isEmpty());
    }

    void whatIsIgnoredIsCountedByClassAndPlaces()
    {
        const Comparison comparison = compared(sample("active.json"), sample("staging.json"));
        QStringList expected;
        const Json document = sample("expected-differences.json");
        for (const Json &entry : document["differences"]) {
            if (entry["reportAsDifference"].get<bool>())
                continue;
            QStringList places = pathsOf(entry);
            places.sort();
            const int occurrences = entry["occurrences"].is_null() ? 1 : entry["occurrences"].get<int>();
            expected << textAt(entry, "class") + u' ' + places.join(u' ') + QStringLiteral(" x%1").arg(occurrences);
        }
        QStringList found;
        for (const IgnoredDeviation &entry : comparison.ignored) {
            QStringList places = entry.paths;
            places.sort();
            found << entry.deviation + u' ' + places.join(u' ') + QStringLiteral(" x%1").arg(entry.occurrences);
            QVERIFY(!entry.sentence().isEmpty());
        }
        expected.sort();
        found.sort();
        QCOMPARE(found, expected);
        QCOMPARE(comparison.ignored.size(), 18);
    }

    void aFileAgainstItselfGivesNothing()
    {
        for (const char *name : {"active.json", "staging.json"}) {
            const Comparison comparison = compared(sample(name), sample(name));
            QVERIFY2(comparison.differences.isEmpty(), qPrintable(rowsOf(comparison)));
            QVERIFY(comparison.ignored.isEmpty());
        }
    }

    void composedSectionsThatAreCalledOtherwiseAreNotKnown_data()
    {
        QTest::addColumn<bool>("onActive");
        QTest::addColumn<bool>("onStaging");
        QTest::addColumn<bool>("removed");
        for (const bool removed : {false, true}) {
            QTest::addRow("both %s", removed ? "removed" : "renamed") << true << true << removed;
            QTest::addRow("active %s", removed ? "removed" : "renamed") << true << false << removed;
            QTest::addRow("staging %s", removed ? "removed" : "renamed") << false << true << removed;
        }
    }
    void composedSectionsThatAreCalledOtherwiseAreNotKnown()
    {
        QFETCH(bool, onActive);
        QFETCH(bool, onStaging);
        QFETCH(bool, removed);
        Json active = sample("active.json");
        Json staging = sample("staging.json");
        const auto disturb = [removed](Json &file) {
            for (const char *section : {"authenticationPolicy", "identityMappingPolicy", "exchangePolicy", "synchronizationOptions"}) {
                if (!removed)
                    file[std::string("x") + section] = file[section];
                file.erase(section);
            }
        };
        if (onActive)
            disturb(active);
        if (onStaging)
            disturb(staging);
        const Comparison comparison = compared(active, staging);
        const bool keepsUnknownKey = !onStaging; // it stands in one of these sections
        QCOMPARE(summaryOf(comparison), QStringLiteral("blocker 4, high 8, medium %1, low 1, info 4").arg(keepsUnknownKey ? 2 : 1));
        for (const QString &setting : composedSettings) {
            if (onActive)
                QVERIFY2(isNotKnown(comparison, ComparedSide::Active, qPrintable(setting)), qPrintable(setting));
            if (onStaging)
                QVERIFY2(isNotKnown(comparison, ComparedSide::Staging, qPrintable(setting)), qPrintable(setting));
        }
        QVERIFY(comparison.activeRole == (onActive ? ConfiguredRole::Unknown : ConfiguredRole::Active));
        QCOMPARE(isNotKnown(comparison, ComparedSide::Active, "/xsynchronizationoptions"), onActive && !removed);
    }

    void oneChangeIsOneRow_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("severity");
        const auto row = [](const char *name, Change change, const char *path, const char *severity) {
            QTest::newRow(name) << std::move(change) << QString::fromLatin1(path) << QString::fromLatin1(severity);
        };
        row("tenant", [](Json &file) { file["azureDirectoryPolicy"]["tenantId"] = "00000000-2a77-4c1e-9a63-5f0d7e2b9c11"; }, "/azuredirectorypolicy/tenantid", "blocker");
        row("sign-in method", [](Json &file) { file["authenticationPolicy"]["signOnMethod"] = "PassThrough"; }, "/authenticationpolicy/signonmethod", "blocker");
        row("UPN attribute", [](Json &file) { file["identityMappingPolicy"]["upnAttribute"] = "mail"; }, "/identitymappingpolicy/upnattribute", "blocker");
        row("join criterion", [](Json &file) { file["identityMappingPolicy"]["joinCriteria"] = "mail"; }, "/identitymappingpolicy/joincriteria", "blocker");
        row("missing forest", [](Json &file) { file["onpremisesDirectoryPolicy"].erase(1); }, "/derived/forests", "blocker");
        row("extra forest", [](Json &file) {
                Json more = file["onpremisesDirectoryPolicy"][1];
                more["fullyQualifiedDomainName"] = more["friendlyName"] = "tailspin.example";
                more["uniqueIdentifier"] = "11111111-76e8-59ca-9275-16935ce59995";
                more["partitionFilters"][0]["distinguishedName"] = "DC=tailspin,DC=example";
                for (const char *list : {"customSynchronizationRules", "standardSynchronizationRules"}) {
                    for (Json &rule : more[list])
                        rule["precedence"] = rule["precedence"].get<int>() + 300;
                }
                file["onpremisesDirectoryPolicy"].push_back(more);
            }, "/derived/forests", "blocker");
        row("older build", [](Json &file) { file["policyMetadata"]["azureADConnectVersion"] = "2.0.3.0"; }, "/policymetadata/azureadconnectversion", "blocker");
        row("older rule", [](Json &file) { forest(file, "contoso.com")["standardSynchronizationRules"][0]["immutableTag"] = "Microsoft.InfromADUserJoin.004"; },
            "/onpremisesdirectorypolicy/*/standardsynchronizationrules/*/immutabletag", "blocker");
        row("standard rule off", [](Json &file) { forest(file, "contoso.com")["standardSynchronizationRules"][3]["disabled"] = "true"; },
            "/onpremisesdirectorypolicy/contoso.com/standardsynchronizationrules/in from ad - inetorgperson accountenabled/disabled", "high");
        row("standard rule missing", [](Json &file) { forest(file, "contoso.com")["standardSynchronizationRules"].erase(3); },
            "/onpremisesdirectorypolicy/contoso.com/standardsynchronizationrules/in from ad - inetorgperson accountenabled", "medium");
        row("group filter", [](Json &file) { forest(file, "contoso.com")["groupFilteringGroupDn"] = "CN=Pilot,DC=contoso,DC=com"; },
            "/onpremisesdirectorypolicy/contoso.com/groupfilteringgroupdn", "blocker");
        row("domain not selected", [](Json &file) { forest(file, "contoso.com")["partitionFilters"].erase(1); },
            "/onpremisesdirectorypolicy/contoso.com/partitionfilters/dc=emea,dc=contoso,dc=com", "blocker");
        row("two units lost", [](Json &file) { forest(file, "contoso.com")["partitionFilters"][0]["containerInclusions"] = Json::array({"OU=Corp,DC=contoso,DC=com"}); },
            "/onpremisesdirectorypolicy/contoso.com/partitionfilters/dc=contoso,dc=com/containerinclusions", "blocker");
        row("link type", [](Json &file) { forest(file, "contoso.com")["customSynchronizationRules"][0]["linkType"] = "Provision"; },
            "/onpremisesdirectorypolicy/contoso.com/customsynchronizationrules/in from ad - user exclude service accounts|inbound/linktype", "blocker");
        row("source object type", [](Json &file) { forest(file, "contoso.com")["customSynchronizationRules"][0]["source"] = "inetOrgPerson"; },
            "/onpremisesdirectorypolicy/contoso.com/customsynchronizationrules/in from ad - user exclude service accounts|inbound/source", "blocker");
        row("join", [](Json &file) {
                forest(file, "contoso.com")["customSynchronizationRules"][0]["joinFilters"] = Json::array({Json::array({{{"csAttribute", "mail"}, {"mvAttribute", "mail"}}})});
            }, "/onpremisesdirectorypolicy/contoso.com/customsynchronizationrules/in from ad - user exclude service accounts|inbound/joinfilters", "blocker");
        row("merge type", [](Json &file) { forest(file, "contoso.com")["customSynchronizationRules"][0]["attributeMappings"][0]["valueMergeType"] = "Replace"; },
            "/onpremisesdirectorypolicy/contoso.com/customsynchronizationrules/in from ad - user exclude service accounts|inbound/attributemappings", "high");
        row("new section", [](Json &file) { file["newPolicy"] = {{"a", 1}}; }, "/newpolicy", "medium");
        row("new key of a rule", [](Json &file) { forest(file, "contoso.com")["customSynchronizationRules"][0]["newKey"] = 1; },
            "/onpremisesdirectorypolicy/contoso.com/customsynchronizationrules/in from ad - user exclude service accounts|inbound/newkey", "medium");
        row("service account", [](Json &file) { file["deploymentMetadata"]["serviceAccount"] = "CONTOSO\\svc"; }, "/deploymentmetadata/serviceaccount", "info");
    }
    void oneChangeIsOneRow()
    {
        QFETCH(Change, change);
        QFETCH(QString, path);
        QFETCH(QString, severity);
        const Json active = sample("active.json");
        Json staging = active;
        change(staging);
        const Comparison comparison = compared(active, staging);
        QVERIFY2(comparison.differences.size() == 1, qPrintable(rowsOf(comparison)));
        QCOMPARE(comparison.differences.first().path, path);
        QCOMPARE(toWord(comparison.differences.first().severity), severity);
    }

    void whatMeansNothingIsIgnored()
    {
        const Json active = sample("active.json");
        Json staging = active;
        std::reverse(staging["onpremisesDirectoryPolicy"].begin(), staging["onpremisesDirectoryPolicy"].end());
        Json &contoso = forest(staging, "contoso.com");
        contoso.erase("groupFilteringGroupDn");
        contoso["FullyQualifiedDomainName"] = "CONTOSO.com";
        contoso.erase("fullyQualifiedDomainName");
        contoso["partitionFilters"][0]["containerInclusions"] = Json::array({"ou=partners, dc=CONTOSO, dc=com", "OU=groups,DC=contoso,DC=com", "OU=Corp,DC=contoso,DC=com"});
        contoso["customSynchronizationRules"][1]["attributeMappings"][0]["expression"] = "IIF(IsPresent([extensionAttribute5]),\r\n  [extensionAttribute5],\r\n  [c])";
        std::reverse(contoso["attributeInclusions"].begin(), contoso["attributeInclusions"].end());
        std::reverse(contoso["standardSynchronizationRules"].begin(), contoso["standardSynchronizationRules"].end());
        staging["synchronizationOptions"]["deviceWriteBack"] = "TRUE";
        staging["synchronizationOptions"].erase("groupWriteBackContainer");
        const Comparison comparison = compared(active, staging);
        QVERIFY2(comparison.differences.isEmpty(), qPrintable(rowsOf(comparison)));
        QStringList ignored;
        for (const IgnoredDeviation &entry : comparison.ignored)
            ignored << entry.deviation;
        QCOMPARE(ignored, (QStringList{QStringLiteral("customRule.whitespace"), QStringLiteral("null.absent"), QStringLiteral("order.attributes"),
                                       QStringLiteral("order.forests"), QStringLiteral("ou.notation"), QStringLiteral("type.booleanString")}));
    }

    void theVerdictOnRolesAddsNoRow()
    {
        const Json active = sample("active.json");
        Json staging = active;
        Comparison comparison = compared(active, staging);
        QVERIFY(comparison.roles == RolesVerdict::BothActive);
        QVERIFY(comparison.differences.isEmpty());
        staging["synchronizationOptions"]["stagingMode"] = "True";
        comparison = compared(active, staging);
        QCOMPARE(summaryOf(comparison), QStringLiteral("blocker 0, high 0, medium 0, low 0, info 1"));
        QCOMPARE(comparison.differences.first().differenceClass, QStringLiteral("staging.expected"));
    }

    void anIdIsTheSameFromFilesAndFolders()
    {
        const auto folder = readServerConfiguration(QStringLiteral(SWINGBRIDGE_SOURCE_DIR "/resources/lab/contoso"));
        QVERIFY(folder);
        SyncConfiguration staging = *folder;
        staging.parameters.insert(QStringLiteral("Microsoft.SynchronizationOption.AnchorAttribute"), QStringLiteral("employeeID"));
        const Comparison folders = compareConfigurations(*folder, staging);
        const auto activeFile = readSettings(settingsJson(*folder), QStringLiteral("a"));
        const auto stagingFile = readSettings(settingsJson(staging), QStringLiteral("b"));
        QVERIFY(activeFile && stagingFile);
        const Comparison files = compareConfigurations(*activeFile, *stagingFile);
        QCOMPARE(folders.differences.size(), 1);
        QCOMPARE(files.differences.size(), 1);
        QCOMPARE(files.differences.first().id, folders.differences.first().id);
        QCOMPARE(files.differences.first().path, QStringLiteral("/identitymappingpolicy/anchorattribute"));
    }

    void aFolderAgainstTheFileOfTheSameServerGivesNothing_data()
    {
        QTest::addColumn<bool>("isFileFirst");
        QTest::newRow("file, folder") << true;
        QTest::newRow("folder, file") << false;
    }
    void aFolderAgainstTheFileOfTheSameServerGivesNothing()
    {
        QFETCH(bool, isFileFirst);
        const SyncConfiguration folder = test::activeServer();
        const SyncConfiguration file = fileOf(folder);
        const Comparison comparison = isFileFirst ? compareConfigurations(file, folder) : compareConfigurations(folder, file);
        QVERIFY2(comparison.differences.isEmpty(), qPrintable(rowsOf(comparison)));
        const ComparedSide side = isFileFirst ? ComparedSide::Active : ComparedSide::Staging;
        QVERIFY(isNotKnown(comparison, side, "/metaverse"));
        QVERIFY(std::all_of(comparison.notKnown.cbegin(), comparison.notKnown.cend(), [&](const NotKnown &item) { return item.side == side; }));
    }

    void twoFilesTellWhatTheirFoldersTell()
    {
        const SyncConfiguration active = test::activeServer();
        SyncConfiguration staging = test::asStaging(active);
        staging.parameters.insert(QStringLiteral("Microsoft.SynchronizationOption.AnchorAttribute"), QStringLiteral("employeeID"));
        staging.parameters.insert(QStringLiteral("Microsoft.OptionalFeature.ExportDeletionThresholdValue"), QStringLiteral("4000"));
        for (ConnectorConfiguration &connector : staging.connectors) {
            if (connector.forest() != u"contoso.com")
                continue;
            connector.attributes.removeAll(QStringLiteral("mail"));
            connector.partitions.first().containerInclusions.removeIf([](const QString &dn) { return dn.contains(u"partners", Qt::CaseInsensitive); });
        }
        test::ruleNamed(staging, QStringLiteral("In from AD - User Exclude Service Accounts")).scope.first().removeLast();
        staging.rules.removeIf([](const SyncRule &rule) { return rule.name == u"In from AD - User UsageLocation"; });
        const auto idsOf = [](const Comparison &comparison) {
            QStringList ids;
            for (const Difference &difference : comparison.differences) {
                if (difference.differenceClass != u"staging.expected")
                    ids << difference.id;
            }
            ids.sort();
            return ids;
        };
        const Comparison folders = compareConfigurations(active, staging);
        const Comparison files = compareConfigurations(fileOf(active), fileOf(staging));
        QCOMPARE(idsOf(files).size(), 6);
        QCOMPARE(idsOf(files), idsOf(folders));
        QVERIFY(std::all_of(files.differences.cbegin(), files.differences.cend(),
                            [](const Difference &difference) { return !difference.path.startsWith(u"/rules") && !difference.path.startsWith(u"/connectors"); }));
    }

    void severalContainersOfOneListAreOneRow()
    {
        const Json active = sample("active.json");
        Json staging = active;
        Json &inclusions = forest(staging, "contoso.com")["partitionFilters"][0]["containerInclusions"];
        for (const char *unit : {"OU=One,DC=contoso,DC=com", "OU=Two,DC=contoso,DC=com", "OU=Three,DC=contoso,DC=com", "OU=Four,DC=contoso,DC=com"})
            inclusions.push_back(unit);
        const Comparison comparison = compared(active, staging);
        QCOMPARE(comparison.differences.size(), 1);
        const Difference &row = comparison.differences.first();
        QCOMPARE(row.differenceClass, QStringLiteral("ou.inclusionExtra"));
        QCOMPARE(row.details.size(), 4);
        QVERIFY(row.subject().contains(QStringLiteral("(4)")));
        inclusions.erase(inclusions.size() - 3);
        const Comparison fewer = compared(active, staging);
        QCOMPARE(fewer.differences.first().id, row.id);
        QVERIFY(fewer.differences.first().hash != row.hash); // a decision on four is none on three
    }
};

QTEST_GUILESS_MAIN(TestSettingsComparison)
#include "tst_settingscomparison.moc"
