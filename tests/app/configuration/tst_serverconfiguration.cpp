// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuration/ServerConfiguration.h"
#include "foundation/WholeFile.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace swingbridge;

namespace {

QString contoso()
{
    return QStringLiteral(SWINGBRIDGE_SOURCE_DIR "/resources/lab/contoso");
}

const SyncRule *ruleNamed(const SyncConfiguration &configuration, QStringView name)
{
    for (const SyncRule &rule : configuration.rules) {
        if (rule.name == name)
            return &rule;
    }
    return nullptr;
}

QByteArray minimalRule(const QByteArray &inside = {})
{
    return "<synchronizationRule><id>{039dcc3a-1513-4c08-b296-0973691e644a}</id><name>A</name>"
           "<connector>{b891884f-051e-4a83-95af-2544101c9083}</connector>" + inside + "</synchronizationRule>";
}

//! Contoso copied, with one file changed.
void copyContoso(const QString &to)
{
    for (const QString &part : {QStringLiteral("Connectors"), QStringLiteral("GlobalSettings"), QStringLiteral("SynchronizationRules")}) {
        QVERIFY(QDir(to).mkpath(part));
        const QDir from(contoso() + u'/' + part);
        for (const QString &name : from.entryList(QDir::Files))
            QVERIFY(QFile::copy(from.filePath(name), to + u'/' + part + u'/' + name));
    }
}

} // namespace

class TestServerConfiguration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contosoIsReadWhole()
    {
        QElapsedTimer timer;
        timer.start();
        const auto read = readServerConfiguration(contoso());
        qInfo("read in %lld ms", timer.elapsed());
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail()));
        QCOMPARE(read->rules.size(), 62);
        QCOMPARE(read->customRules().size(), 0);
        QCOMPARE(read->connectors.size(), 2);
        QCOMPARE(read->server, QStringLiteral("CONTOSO-SYNC01"));
        QCOMPARE(read->parameters.size(), 37);
        QCOMPARE(read->parameters.value(QStringLiteral("Microsoft.Synchronize.StagingMode")), QStringLiteral("False"));
        QCOMPARE(read->metaverse.objectTypes.keys(), (QStringList{QStringLiteral("device"), QStringLiteral("group"), QStringLiteral("person")}));
        QCOMPARE(read->metaverse.schema.size(), 219);
        QVERIFY(read->metaverse.schema.value(QStringLiteral("proxyAddresses")).multiValued);
        QVERIFY2(read->notUnderstood.isEmpty(), qPrintable(read->notUnderstood.join(u',')));
    }

    void theConnectorsAreUnderstood()
    {
        const auto read = readServerConfiguration(contoso());
        QVERIFY(read);
        const ConnectorConfiguration *ad = read->firstConnector(ConnectorType::ActiveDirectory);
        const ConnectorConfiguration *entra = read->connector(entraConnectorId());
        QVERIFY(ad && entra);
        QCOMPARE(ad->name, QStringLiteral("contoso.com"));
        QCOMPARE(ad->forest(), QStringLiteral("contoso.com"));
        QCOMPARE(ad->attributes.size(), 132);
        QCOMPARE(ad->partitions.size(), 1);
        QCOMPARE(ad->partitions.first().selected, std::optional<bool>(true));
        QCOMPARE(ad->partitions.first().containerInclusions, QStringList{QStringLiteral("OU=CORP,DC=contoso,DC=com")});
        QCOMPARE(ad->partitions.first().containerExclusions, QStringList{QStringLiteral("DC=contoso,DC=com")});
        QCOMPARE(ad->runProfiles.size(), 5);
        QCOMPARE(ad->runProfiles.at(0).steps.first().type, QStringLiteral("FullImport"));
        QCOMPARE(ad->runProfiles.at(1).steps.first().type, QStringLiteral("FullSynchronization"));
        QVERIFY(ad->schema.value(QStringLiteral("member")).type == AttributeType::Reference);
        QVERIFY(ad->schema.value(QStringLiteral("member")).multiValued);
        QVERIFY(entra->type == ConnectorType::Entra);
        QCOMPARE(entra->schema.size(), 185);
        QCOMPARE(entra->parameters.value(QStringLiteral("assembly-version")), QStringLiteral("1.1.130.0"));
        QVERIFY2(ad->notUnderstood.isEmpty(), qPrintable(ad->notUnderstood.join(u',')));
        QVERIFY2(entra->notUnderstood.isEmpty(), qPrintable(entra->notUnderstood.join(u',')));
    }

    void encryptedParametersNeverEnterTheValue()
    {
        const auto read = readServerConfiguration(contoso());
        QVERIFY(read);
        for (const ConnectorConfiguration &connector : read->connectors) {
            for (auto it = connector.parameters.cbegin(); it != connector.parameters.cend(); ++it)
                QVERIFY2(!it.key().contains(u"assword") || it.key().startsWith(u"password-"), qPrintable(it.key()));
        }
    }

    void aRuleIsReadWithScopeJoinAndFlows()
    {
        const auto read = readServerConfiguration(contoso());
        QVERIFY(read);
        const SyncRule *rule = ruleNamed(*read, u"Out to AAD - Group Join");
        QVERIFY(rule);
        QCOMPARE(rule->immutableTag, QStringLiteral("Microsoft.OuttoAADGroupJoin.006"));
        QCOMPARE(rule->tagWithoutRevision(), QStringLiteral("Microsoft.OuttoAADGroupJoin"));
        QVERIFY(rule->isStandard() && rule->isEnabled());
        QVERIFY(rule->direction == RuleDirection::Outbound);
        QCOMPARE(rule->precedence, std::optional<int>(139));
        QCOMPARE(rule->scope.size(), 4);
        QCOMPARE(rule->scope.first().first(), ScopeCondition(QStringLiteral("cloudFiltered"), QStringLiteral("NOTEQUAL"), QStringLiteral("True")));
        QCOMPARE(rule->join.size(), 1);
        QCOMPARE(rule->mappings.size(), 6);
        QCOMPARE(rule->mappings.at(0), AttributeMapping::direct(QStringLiteral("cn"), QStringLiteral("commonName")));
        QCOMPARE(rule->mappings.at(1).expression, QStringLiteral("\"CN={\" & ConvertToUTF8Hex([sourceAnchor]) & \"}\""));
    }

    void constantsAreNotMistakenForAttributes()
    {
        const auto read = readServerConfiguration(contoso());
        QVERIFY(read);
        const SyncRule *rule = ruleNamed(*read, u"In from AD - User AccountEnabled");
        QVERIFY(rule);
        QCOMPARE(rule->mappings.first(), AttributeMapping::constant(QStringLiteral("True"), QStringLiteral("accountEnabled")));
        int constants = 0;
        for (const SyncRule &each : read->rules) {
            for (const AttributeMapping &mapping : each.mappings)
                constants += mapping.flowType == FlowType::Constant;
        }
        QCOMPARE(constants, 7);
    }

    void whatIsWrittenIsReadBackEqual()
    {
        auto read = readServerConfiguration(contoso());
        QVERIFY(read);
        SyncRule custom = read->rules.first();
        custom.identifier = Guid::parse(u"11111111-2222-3333-4444-555555555555").value();
        custom.immutableTag.clear();
        custom.name = QStringLiteral("Ümläut <&> \"quotes\" 佐藤");
        custom.description = QStringLiteral("two\nlines\r\nand a tab\t.");
        custom.disabled = std::nullopt;
        custom.precedence = std::nullopt;
        custom.join = {{JoinCondition(QStringLiteral("a"), QStringLiteral("b"), true)}};
        custom.mappings = {AttributeMapping::constant(QString(), QStringLiteral("empty")),
                           AttributeMapping::computed(QStringLiteral("IIF([a]<\"b\",\r\n1,2)"), QStringLiteral("c"), {}),
                           AttributeMapping::computed(QStringLiteral("[x]"), QStringLiteral("d"), {QStringLiteral("x"), QStringLiteral("y")})};
        custom.mappings[1].mergeType = MergeType::MergeCaseInsensitive;
        custom.mappings[2].executeOnce = true;
        custom.notUnderstood = {QStringLiteral("mapping/anotherOne"), QStringLiteral("someNewElement")};
        read->rules << custom;
        read->sortRules();
        read->connectors.first().notUnderstood << QStringLiteral("new-thing");
        read->connectors.first().partitions.first().selected = std::nullopt;

        QTemporaryDir folder;
        const Done written = writeServerConfiguration(*read, folder.filePath(QStringLiteral("out")));
        QVERIFY2(written, written ? "" : qPrintable(written.error().summary()));
        const auto again = readServerConfiguration(folder.filePath(QStringLiteral("out")));
        QVERIFY2(again, again ? "" : qPrintable(again.error().detail()));
        QCOMPARE(again->rules.size(), read->rules.size());
        for (qsizetype i = 0; i < read->rules.size(); ++i)
            QVERIFY2(again->rules.at(i) == read->rules.at(i), qPrintable(read->rules.at(i).name));
        QCOMPARE(again->connectors, read->connectors);
        QCOMPARE(*again, *read);
    }

    void aFolderInUseIsNotOverwritten()
    {
        QTemporaryDir folder;
        QVERIFY(writeWholeFile(folder.filePath(QStringLiteral("note.txt")), "mine"));
        const Done written = writeServerConfiguration(SyncConfiguration(), folder.path());
        QVERIFY(!written);
        QCOMPARE(written.error().kind(), Error::Kind::Refused);
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 1);
    }

    void aMissingFolderIsNamed_data()
    {
        QTest::addColumn<QString>("part");
        for (const char *part : {"Connectors", "SynchronizationRules"})
            QTest::newRow(part) << QString::fromLatin1(part);
    }
    void aMissingFolderIsNamed()
    {
        QFETCH(QString, part);
        QTemporaryDir folder;
        copyContoso(folder.path());
        QVERIFY(QDir(folder.filePath(part)).removeRecursively());
        const auto read = readServerConfiguration(folder.path());
        QVERIFY(!read);
        QCOMPARE(read.error().kind(), Error::Kind::BadInput);
        QVERIFY(read.error().detail().contains(part));
    }

    void withoutGlobalSettingsTheyAreNotKnown()
    {
        QTemporaryDir folder;
        copyContoso(folder.path());
        QVERIFY(QDir(folder.filePath(QStringLiteral("GlobalSettings"))).removeRecursively());
        const auto read = readServerConfiguration(folder.path());
        QVERIFY(read);
        QCOMPARE(read->rules.size(), 62);
        QVERIFY(!read->known.testFlag(KnownArea::GlobalParameters) && !read->known.testFlag(KnownArea::Metaverse));
        QVERIFY(read->known.testFlag(KnownArea::StandardRuleContent));
    }

    void aRuleOfNoConnectorIsReadable()
    {
        QTemporaryDir folder;
        copyContoso(folder.path());
        QVERIFY(writeWholeFile(folder.filePath(QStringLiteral("SynchronizationRules/lost.xml")),
                               minimalRule().replace("b891884f", "aaaaaaaa").replace("039dcc3a", "aaaaaaaa")));
        const auto read = readServerConfiguration(folder.path());
        QVERIFY(read);
        QVERIFY(!read->connector(ruleNamed(*read, u"A")->connector));
    }

    void everyFileOfAFolderIsHashed()
    {
        QByteArray hashes;
        QVERIFY(readServerConfiguration(contoso(), &hashes));
        QCOMPARE(hashes.count('\n'), 65);
        QVERIFY(hashes.contains("  GlobalSettings/MV.xml\n"));
    }

    void hostileXmlIsRefused_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::newRow("document type") << QByteArray("<!DOCTYPE r [<!ENTITY a \"b\">]>") + minimalRule();
        QTest::newRow("entity without declaration") << minimalRule("<description>&xxe;</description>");
        QTest::newRow("external entity") << QByteArray("<!DOCTYPE r SYSTEM \"file:///etc/hostname\">") + minimalRule();
        QTest::newRow("cut") << minimalRule().chopped(30);
        QTest::newRow("two roots") << minimalRule() + minimalRule();
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("other root") << QByteArray("<cs-objects></cs-objects>");
        QTest::newRow("no identifier") << QByteArray("<synchronizationRule><name>A</name></synchronizationRule>");
        QTest::newRow("bad identifier") << minimalRule().replace("039dcc3a", "../../zz");
        QTest::newRow("bad anchor") << minimalRule("<precedence-after>{10}</precedence-after>");
        QTest::newRow("entity bomb") << QByteArray("<!DOCTYPE r [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                                                   "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>") + minimalRule("<description>&c;</description>");
        QTest::newRow("not UTF-8") << minimalRule("<description>\xff\xfe\xfd</description>");
    }
    void hostileXmlIsRefused()
    {
        QFETCH(QByteArray, xml);
        const auto read = readRuleXml(xml, QStringLiteral("rule.xml"));
        QVERIFY(!read);
        QCOMPARE(read.error().kind(), Error::Kind::BadInput);
        QVERIFY(read.error().detail().contains(u"rule.xml"));
    }

    void unknownElementsAreKeptByName()
    {
        const auto rule = readRuleXml(minimalRule("<futureFeature><deep>1</deep></futureFeature>"), QStringLiteral("rule.xml"));
        QVERIFY(rule);
        QCOMPARE(rule->notUnderstood, QStringList{QStringLiteral("futureFeature")});
        QCOMPARE(rule->disabled, std::optional<bool>()); // not known is not "off"
        QVERIFY(!rule->isEnabled());
    }

    void twoRulesWithOneIdentifierAreRefused()
    {
        QTemporaryDir folder;
        copyContoso(folder.path());
        const QDir rules(folder.filePath(QStringLiteral("SynchronizationRules")));
        QVERIFY(QFile::copy(rules.filePath(rules.entryList(QDir::Files).first()), rules.filePath(QStringLiteral("copy.xml"))));
        const auto read = readServerConfiguration(folder.path());
        QVERIFY(!read);
        QCOMPARE(read.error().kind(), Error::Kind::BadInput);
    }
};

QTEST_GUILESS_MAIN(TestServerConfiguration)
#include "tst_serverconfiguration.moc"
