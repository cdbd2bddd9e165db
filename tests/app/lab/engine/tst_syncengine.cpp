// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/engine/ContosoConfiguration.h"
#include "lab/engine/ContosoParts.h"
#include "lab/engine/SyncEngine.h"

#include <QTest>

using namespace swingbridge;

namespace {

QString text(const char *literal)
{
    return QString::fromUtf8(literal);
}

//! "update user Mette Sørensen: company -A +B" for reading failures.
QString shown(const PendingExport &object)
{
    QStringList changes;
    for (const AttributeChange &change : object.changes)
        changes << QStringLiteral("%1 -%2 +%3").arg(change.attribute, change.deletes.join(u','), change.adds.join(u','));
    return QStringLiteral("%1 %2 %3: %4").arg(toString(object.operation), object.objectType, object.displayName(), changes.join(u"; "));
}

QStringList changedAttributes(const PendingExports &exports)
{
    QStringList attributes;
    for (const PendingExport &object : exports.objects) {
        for (const AttributeChange &change : object.changes)
            attributes << change.attribute;
    }
    attributes.sort();
    attributes.removeDuplicates();
    return attributes;
}

} // namespace

class TestSyncEngine : public QObject
{
    Q_OBJECT

    SyncConfiguration m_active;
    DirectoryOptions m_options;

    PendingExports exportsOf(const SyncConfiguration &wanted) const
    {
        SyncEngine engine{Directory(m_options)};
        return engine.pendingExports(wanted, &m_active);
    }

    SchemaMap cloudSchema() const { return m_active.connector(entraConnectorId())->schema; }

    //! pendingExports() against its specification: two whole images and their difference.
    void compareWithImages(const SyncConfiguration &wanted)
    {
        SyncEngine engine{Directory(m_options)};
        const CloudImage have = engine.image(m_active);
        const CloudImage want = engine.image(wanted, &m_active);
        QList<PendingExport> expected = difference(have, want, cloudSchema());
        const QList<PendingExport> actual = engine.pendingExports(wanted, &m_active).objects;
        QCOMPARE(actual.size(), expected.size());
        QCOMPARE(engine.pendingCounts(wanted, &m_active).total(), int(expected.size()));
        for (qsizetype i = 0; i < actual.size(); ++i)
            QVERIFY2(actual.at(i) == expected.at(i), qPrintable(shown(actual.at(i)) + QStringLiteral("\n") + shown(expected.at(i))));
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto active = ContosoConfiguration::active(text("contoso"), text("sync01"), 14);
        QVERIFY(active);
        m_active = *active;
        m_options = ContosoConfiguration::population(text("contoso"), 7, 400);
    }

    void theTenantHoldsWhatTheRulesLetThrough()
    {
        SyncEngine engine{Directory(m_options)};
        const PopulationCounts counts = engine.counts(m_active);
        qInfo("%d of %d imported, %d users, %d groups, %d contacts, %d devices", counts.imported, m_options.objects,
              counts.cloud.value(text("user")), counts.cloud.value(text("group")), counts.cloud.value(text("contact")), counts.cloud.value(text("device")));
        QVERIFY(counts.imported > 300 && counts.imported < 400);
        QVERIFY(counts.metaverse <= counts.imported);
        for (const char *type : {"user", "group", "contact", "device"})
            QVERIFY2(counts.cloud.value(text(type)) > 0, type);
        QCOMPARE(counts.inCloud(), int(engine.image(m_active).size()));
    }

    void aUserIsExportedWithWhatItsRulesSay()
    {
        const Directory directory(m_options);
        SyncEngine engine{directory};
        const CloudImage image = engine.image(m_active);
        const int person = directory.layout().firstPerson() + 3;
        const QByteArray guid = std::get<QByteArray>(directory.values(person, u"objectGUID").first());
        const QString anchor = QString::fromLatin1(guid.toBase64());
        const CloudObject object = image.value(QStringLiteral("CN={%1}").arg(QString::fromLatin1(anchor.toUtf8().toHex().toUpper())));
        QCOMPARE(object.objectType, text("user"));
        QCOMPARE(object.attributes.value(text("sourceAnchor")), QStringList{anchor});
        QCOMPARE(object.attributes.value(text("userPrincipalName")), QStringList{toText(directory.values(person, u"userPrincipalName"))});
        QCOMPARE(object.attributes.value(text("displayName")), QStringList{toText(directory.values(person, u"displayName"))});
        QCOMPARE(object.attributes.value(text("accountEnabled")).size(), 1);
        QVERIFY(object.attributes.value(text("countryCode")).value(0).startsWith(u"0x"));
        QVERIFY(object.attributes.value(text("manager")).value(0).startsWith(u"CN={"));
        QVERIFY(!object.attributes.contains(text("dn")));
    }

    void identicalServersHaveNothingToExport()
    {
        const auto twin = ContosoConfiguration::active(text("contoso"), text("sync02"), 99);
        QVERIFY(twin);
        QVERIFY(!(*twin == m_active));
        QCOMPARE(exportsOf(*twin).objects.size(), 0);
        compareWithImages(*twin);
    }

    void anEmptyTenantGetsEverything()
    {
        SyncEngine engine{Directory(m_options)};
        const PendingExports exports = engine.pendingExports(m_active, nullptr);
        QVERIFY(engine.pendingCounts(m_active, nullptr) == exports.counts());
        QCOMPARE(exports.counts().adds, engine.counts(m_active).inCloud());
        QCOMPARE(exports.counts().total(), exports.counts().adds);
    }

    void aDisabledCustomRuleShowsExactlyItsObjects()
    {
        SyncConfiguration staging = m_active;
        SyncRule *rule = contoso::ruleNamed(staging, text("In from AD - User Department Code"));
        QVERIFY(rule);
        rule->disabled = true;
        const PendingExports exports = exportsOf(staging);
        // Exactly the users in the cloud with a cost center lose exactly extensionAttribute11.
        SyncEngine engine{Directory(m_options)};
        int affected = 0;
        for (const CloudObject &object : engine.image(m_active))
            affected += object.objectType == u"user" && object.attributes.contains(text("extensionAttribute11"));
        QVERIFY(affected > 0);
        QCOMPARE(exports.counts().updates, affected);
        QCOMPARE(exports.counts().total(), affected);
        QCOMPARE(changedAttributes(exports), QStringList{text("extensionAttribute11")});
        for (const PendingExport &object : exports.objects)
            QVERIFY(object.changes.first().operation == ExportOperation::Delete);
        contoso::ruleNamed(staging, text("In from AD - User Department Code"))->disabled = false;
        QCOMPARE(exportsOf(staging).objects.size(), 0);
    }

    void aClearedContainerDeletesItsUsers()
    {
        SyncConfiguration staging = m_active;
        contoso::excludeContainer(staging, text("OU=Partners,OU=CORP,DC=contoso,DC=com"));
        const PendingExports exports = exportsOf(staging);
        QCOMPARE(exports.counts().deletes, m_options.partnerUsers);
        QCOMPARE(exports.counts().total(), m_options.partnerUsers);
        for (const PendingExport &object : exports.objects) {
            QVERIFY(object.changes.isEmpty());
            QVERIFY(object.displayName() != object.dn); // the hologram names it
        }
        contoso::includeContainer(staging, text("OU=Partners,OU=CORP,DC=contoso,DC=com"));
        QCOMPARE(exportsOf(staging).objects.size(), 0);
    }

    void aClearedContainerOfPeopleTakesThemOutOfTheirGroups()
    {
        SyncConfiguration staging = m_active;
        contoso::excludeContainer(staging, text("OU=People,OU=CORP,DC=contoso,DC=com"));
        const PendingExports exports = exportsOf(staging);
        QVERIFY(exports.counts().deletes > 100);
        const QStringList attributes = changedAttributes(exports);
        QVERIFY2(attributes.contains(text("member")), qPrintable(attributes.join(u',')));
        for (const PendingExport &object : exports.objects)
            QVERIFY(object.operation == ExportOperation::Delete || object.objectType == u"group");
        compareWithImages(staging);
    }

    void aDeselectedAttributeIsCleared()
    {
        SyncConfiguration staging = m_active;
        contoso::selectAttribute(staging, text("mobile"), false);
        const PendingExports exports = exportsOf(staging);
        QVERIFY(exports.counts().updates > 0);
        QCOMPARE(exports.counts().total(), exports.counts().updates);
        QCOMPARE(changedAttributes(exports), QStringList{text("mobile")});
        contoso::selectAttribute(staging, text("mobile"), true);
        QCOMPARE(exportsOf(staging).objects.size(), 0);
    }

    void aChangedExpressionShowsOldAndNew()
    {
        SyncConfiguration staging = m_active;
        SyncRule *rule = contoso::ruleNamed(staging, text("In from AD - User UsageLocation"));
        QVERIFY(rule);
        const QString before = rule->mappings.first().expression;
        rule->mappings.first().expression = text("IIF(IsPresent([c]),[c],\"US\")");
        const PendingExports exports = exportsOf(staging);
        QVERIFY(exports.counts().updates > 0);
        QCOMPARE(changedAttributes(exports), QStringList{text("usageLocation")});
        for (const PendingExport &object : exports.objects) {
            const AttributeChange &change = object.changes.first();
            QCOMPARE(change.adds.size(), 1);
            QVERIFY(change.adds != change.deletes);
        }
        contoso::ruleNamed(staging, text("In from AD - User UsageLocation"))->mappings.first().expression = before;
        QCOMPARE(exportsOf(staging).objects.size(), 0);
    }

    void whatTheCloudHoldsStaysWhenNoRuleSaysOtherwise()
    {
        // Without the rule nothing in AD gives a usageLocation; the one in the cloud flows in and stays (In from AAD - User Join).
        SyncConfiguration staging = m_active;
        contoso::removeRule(staging, text("In from AD - User UsageLocation"));
        QCOMPARE(exportsOf(staging).objects.size(), 0);
    }

    void precedenceDecides()
    {
        SyncConfiguration staging = m_active;
        contoso::ruleNamed(staging, text("In from AD - Contact Company Default"))->precedence = 190;
        staging.sortRules();
        const PendingExports exports = exportsOf(staging);
        QVERIFY(exports.counts().updates > 0);
        QCOMPARE(changedAttributes(exports), QStringList{text("company")});
        for (const PendingExport &object : exports.objects)
            QCOMPARE(object.objectType, text("contact"));
        contoso::ruleNamed(staging, text("In from AD - Contact Company Default"))->precedence = 51; // another number, the same order
        QCOMPARE(exportsOf(staging).objects.size(), 0);
    }

    void authoritativeNullClears()
    {
        SyncConfiguration staging = m_active;
        contoso::ruleNamed(staging, text("In from AD - User Department Code"))->mappings
            << AttributeMapping::computed(text("AuthoritativeNull"), text("title"), {});
        const PendingExports exports = exportsOf(staging);
        QVERIFY(exports.counts().updates > 0);
        QCOMPARE(changedAttributes(exports), QStringList{text("title")});
        SyncConfiguration null = m_active;
        contoso::ruleNamed(null, text("In from AD - User Department Code"))->mappings << AttributeMapping::computed(text("NULL"), text("title"), {});
        QCOMPARE(exportsOf(null).objects.size(), 0); // NULL asks the next rule
    }

    void mergedValuesAddUp()
    {
        SyncConfiguration staging = m_active;
        SyncRule *rule = contoso::ruleNamed(staging, text("In from AD - User Department Code"));
        AttributeMapping extra = AttributeMapping::constant(text("smtp:extra@contoso.com"), text("otherTelephone"));
        extra.mergeType = MergeType::Merge;
        AttributeMapping second = AttributeMapping::constant(text("SMTP:EXTRA@contoso.com"), text("otherTelephone"));
        second.mergeType = MergeType::Merge;
        AttributeMapping third = AttributeMapping::constant(text("third"), text("otherTelephone"));
        third.mergeType = MergeType::Merge;
        rule->mappings << extra << second << third;
        const PendingExports exports = exportsOf(staging);
        QVERIFY(!exports.objects.isEmpty());
        QCOMPARE(exports.objects.first().changes.first().adds, (QStringList{text("smtp:extra@contoso.com"), text("third")}));
    }

    void anUnknownFunctionLeavesTheFlowOutOnBothServers()
    {
        SyncConfiguration staging = m_active;
        contoso::ruleNamed(staging, text("In from AD - User Department Code"))->mappings
            << AttributeMapping::computed(text("Telepathy([cn])"), text("title"), {text("cn")});
        SyncEngine engine{Directory(m_options)};
        QCOMPARE(engine.pendingExports(staging, &m_active).objects.size(), 0);
        const QList<LeftOutFlow> left = engine.leftOutFlows(staging);
        QVERIFY(left.contains(LeftOutFlow(text("Telepathy"), text("In from AD - User Department Code"), text("title"))));
        // Of Contoso's own rules one flow is left out: what Thumbprint does is published nowhere.
        const QList<LeftOutFlow> own = engine.leftOutFlows(m_active);
        QCOMPARE(own.size(), 1);
        QCOMPARE(own.first().rule, text("In from AAD - User NGCKey"));
    }

    void joinedObjectsAreOneInTheCloud()
    {
        SyncConfiguration joining = m_active;
        SyncRule *rule = contoso::ruleNamed(joining, text("In from AD - Contact Join"));
        QVERIFY(rule);
        rule->join = {{JoinCondition(text("givenName"), text("givenName"))}};
        SyncRule *user = contoso::ruleNamed(joining, text("In from AD - User Join"));
        user->join << JoinGroup{JoinCondition(text("givenName"), text("givenName"))};
        SyncEngine engine{Directory(m_options)};
        const PopulationCounts before = engine.counts(m_active);
        const PopulationCounts after = engine.counts(joining);
        QCOMPARE(after.imported, before.imported);
        QVERIFY(after.metaverse < before.metaverse / 2); // one person for each given name
        compareWithImages(joining);
    }

    void aJoinByCaseIsStricter()
    {
        SyncConfiguration joining = m_active;
        for (const char *name : {"In from AD - User Join", "In from AD - Contact Join"})
            contoso::ruleNamed(joining, text(name))->join = {{JoinCondition(text("givenName"), text("displayName"))}};
        for (SyncRule &rule : joining.rules) {
            for (AttributeMapping &mapping : rule.mappings) {
                if (mapping.destination == u"displayName" && rule.direction == RuleDirection::Inbound && rule.targetObjectType == u"person")
                    mapping = AttributeMapping::computed(text("UCase([givenName])"), text("displayName"), {text("givenName")});
            }
        }
        SyncEngine engine{Directory(m_options)};
        const int loose = engine.counts(joining).metaverse;
        for (const char *name : {"In from AD - User Join", "In from AD - Contact Join"})
            contoso::ruleNamed(joining, text(name))->join.first().first().caseSensitive = true;
        QVERIFY(engine.counts(joining).metaverse > loose);
        QCOMPARE(engine.counts(joining).metaverse, engine.counts(m_active).metaverse);
    }

    void theSourceAnchorDecidesAboutTheObject()
    {
        SyncConfiguration staging = m_active;
        for (SyncRule &rule : staging.rules) {
            for (AttributeMapping &mapping : rule.mappings) {
                if (rule.sourceObjectType == u"group" && mapping.destination == u"sourceAnchor" && rule.direction == RuleDirection::Inbound)
                    mapping.expression = text("\"x\" & ConvertToBase64([objectGUID])");
            }
        }
        const PendingExports exports = exportsOf(staging);
        QVERIFY(exports.counts().deletes > 0);
        QCOMPARE(exports.counts().deletes, exports.counts().adds);
        compareWithImages(staging);
    }

    void theShortWayAgreesWithTheLongOne_data()
    {
        QTest::addColumn<QString>("key");
        for (const ContosoDifference &difference : ContosoConfiguration::differences(text("contoso")))
            QTest::newRow(qPrintable(difference.key)) << difference.key;
    }
    void theShortWayAgreesWithTheLongOne()
    {
        QFETCH(QString, key);
        compareWithImages(ContosoConfiguration::different(m_active, key));
    }

    void theShortWayAgreesWithTheLongOneForAllAtOnce()
    {
        const auto staging = ContosoConfiguration::staging(text("contoso"), text("sync02"), 15);
        QVERIFY(staging);
        compareWithImages(*staging);
    }

    void theSameQuestionHasTheSameAnswer()
    {
        const auto staging = ContosoConfiguration::staging(text("contoso"), text("sync02"), 15);
        QVERIFY(staging);
        const PendingExports first = exportsOf(*staging);
        SyncEngine engine{Directory(m_options)};
        engine.counts(*staging);
        const PendingExports second = engine.pendingExports(*staging, &m_active);
        QVERIFY(first == second);
        QVERIFY(!(first == PendingExports()));
    }
};

QTEST_GUILESS_MAIN(TestSyncEngine)
#include "tst_syncengine.moc"
