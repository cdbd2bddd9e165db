// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TwoServers.h"

#include "comparison/ComparisonDocument.h"
#include "comparison/DifferencePolicy.h"
#include "foundation/JsonText.h"
#include "support/BracketTranslator.h"

#include <QElapsedTimer>
#include <QScopeGuard>
#include <QSet>
#include <QTest>

using namespace swingbridge;
using namespace swingbridge::test;

class TestComparison : public QObject
{
    Q_OBJECT

    static QString listed(const Comparison &comparison)
    {
        QStringList lines;
        for (const Difference &difference : comparison.differences)
            lines.append(toWord(difference.severity) + QLatin1Char(' ') + difference.id + QLatin1Char(' ') + difference.path);
        return lines.join(QLatin1Char('\n'));
    }

private Q_SLOTS:
    void aServerAgainstItselfShowsNothing()
    {
        const SyncConfiguration active = activeServer();
        const Comparison comparison = compareConfigurations(active, active);
        QCOMPARE(listed(comparison), QString());
        QCOMPARE(comparison.ignored.size(), 0);
        QVERIFY(!comparison.hasFindings());
    }

    void identifiersHostsOrderAndNotationAreCountedButNoDifference()
    {
        const SyncConfiguration active = activeServer();
        const Comparison comparison = compareConfigurations(active, asStaging(active));
        QCOMPARE(listed(comparison), QString());
        QVERIFY(comparison.ignored.size() >= 8);
        QCOMPARE(comparison.connectorPairs.size(), 3);
        for (const IgnoredDeviation &ignored : comparison.ignored)
            QVERIFY(!ignored.sentence().isEmpty());
    }

    void theRolesAreAVerdictOfTheirOwn()
    {
        const SyncConfiguration active = activeServer();
        const SyncConfiguration staging = asStaging(active);
        QCOMPARE(compareConfigurations(active, staging).roles, RolesVerdict::AsExpected);
        QCOMPARE(compareConfigurations(staging, active).roles, RolesVerdict::Swapped);
        QCOMPARE(compareConfigurations(active, active).roles, RolesVerdict::BothActive);
        QCOMPARE(compareConfigurations(staging, staging).roles, RolesVerdict::NoneActive);
        QCOMPARE(compareConfigurations(active, SyncConfiguration()).roles, RolesVerdict::Unknown);
    }

    void coverageSaysWhatWasLookedAt()
    {
        const SyncConfiguration active = activeServer();
        const Coverage coverage = compareConfigurations(active, asStaging(active)).coverage;
        QCOMPARE(coverage.connectors, 3);
        QCOMPARE(coverage.rules, static_cast<int>(active.rules.size()));
        QCOMPARE(coverage.parameters, 37);
        QVERIFY(coverage.attributes > 293);
        QVERIFY(coverage.sentence().contains(QLatin1String("37")));
    }

    void aMissingConnectorHidesItsRules()
    {
        const SyncConfiguration active = activeServer();
        SyncConfiguration staging = asStaging(active);
        staging.connectors.removeIf([](const ConnectorConfiguration &c) { return c.name == QLatin1String("fabrikam.com"); });
        const Guid gone = active.connectors.last().identifier;
        const auto itsRules = std::count_if(active.rules.cbegin(), active.rules.cend(), [&](const SyncRule &r) { return r.connector == gone; });
        const QList<SyncRule> all = staging.rules;
        staging.rules.clear();
        for (const SyncRule &rule : all) {
            if (staging.connector(rule.connector))
                staging.rules.append(rule);
        }
        const Comparison comparison = compareConfigurations(active, staging);
        QCOMPARE(comparison.differences.size(), 1);
        QCOMPARE(comparison.differences.first().differenceClass, QStringLiteral("connector.missing"));
        QCOMPARE(comparison.differences.first().severity, Severity::Blocker);
        QCOMPARE(comparison.differences.first().consequences, static_cast<int>(itsRules));
    }

    void idsAndHashesDoNotDependOnIdentifiersOrder()
    {
        const SyncConfiguration active = activeServer();
        SyncConfiguration changed = active;
        ruleNamed(changed, QStringLiteral("In from AD - User UsageLocation")).mappings[0].expression = QStringLiteral("[c]"); // the first of two
        const Comparison plain = compareConfigurations(active, changed);
        const Comparison moved = compareConfigurations(active, asStaging(changed));
        QCOMPARE(listed(plain), listed(moved));
        QCOMPARE(plain.differences.size(), 1);
        QCOMPARE(plain.differences.first().hash, moved.differences.first().hash);
    }

    void aNewBuildWithNewRevisionsIsOneInfo()
    {
        const SyncConfiguration active = activeServer();
        SyncConfiguration staging = asStaging(active);
        int revised = 0;
        for (SyncRule &rule : staging.rules) {
            if (rule.isStandard() && rule.immutableTag.endsWith(QLatin1String(".003")) && !rule.mappings.isEmpty() && ++revised <= 8) {
                rule.immutableTag = rule.tagWithoutRevision() + QStringLiteral(".012");
                rule.mappings.removeLast(); // what a new revision brings
            }
        }
        staging.parameters.insert(QStringLiteral("Microsoft.Synchronize.ServerConfigurationVersion"), QStringLiteral("2.6.92.0"));
        const Comparison comparison = compareConfigurations(active, staging);
        QCOMPARE(comparison.count(Severity::Info), 2);
        QCOMPARE(comparison.differences.size(), 2);
        const Difference &tags = comparison.differences.first().differenceClass == QLatin1String("standardRule.tag") ? comparison.differences.first() : comparison.differences.last();
        QCOMPARE(tags.paths.size(), std::min(revised, 8));
        QCOMPARE(tags.consequences, std::min(revised, 8));
        QVERIFY(!comparison.hasFindings());
    }

    void whatOneSideCannotTellIsNotKnownAndNeverOff()
    {
        const SyncConfiguration active = activeServer();
        SyncConfiguration staging = asStaging(active);
        staging.parameters.clear();
        staging.metaverse = MetaverseConfiguration();
        for (ConnectorConfiguration &connector : staging.connectors) {
            connector.schema.clear();
            connector.runProfiles.clear();
        }
        for (SyncRule &rule : staging.rules) {
            rule.disabled.reset();
            rule.enablePasswordSync.reset();
        }
        const Comparison comparison = compareConfigurations(active, staging);
        QCOMPARE(listed(comparison), QString());
        QVERIFY(comparison.notKnown.size() >= 4);
        for (const NotKnown &item : comparison.notKnown)
            QCOMPARE(item.side, ComparedSide::Staging);
    }

    void ourOwnWordsFollowTheLanguageAndTheServersDoNot()
    {
        BracketTranslator language;
        const QScopeGuard off([&language] { QCoreApplication::removeTranslator(&language); });
        QVERIFY(QCoreApplication::installTranslator(&language));
        NotKnown item;
        item.why = QStringLiteral("not found in this file where the catalogue expects it; not believed: a/b, c");
        QCOMPARE(item.reason(), QStringLiteral("[not found in this file where the catalogue expects it; not believed: a/b, c]"));
        item.why = QStringLiteral("not stated in this source");
        QCOMPARE(item.reason(), QStringLiteral("[not stated in this source]"));
        const DifferenceDetail unit(QStringLiteral("newContainers"), QStringLiteral("selected"), QStringLiteral("not selected"), true);
        QCOMPARE(unit.shownActive() + unit.shownStaging(), QStringLiteral("[selected][not selected]"));
        const DifferenceDetail rule(QStringLiteral("expression"), QStringLiteral("selected"), QString(), true); // a server's own
        QCOMPARE(rule.shownActive(), QStringLiteral("selected"));
    }

    void sideBySideRowsShowTheWholeRuleAndMarkWhatDiffers()
    {
        const SyncConfiguration active = activeServer();
        SyncConfiguration staging = asStaging(active);
        for (AttributeMapping &mapping : ruleNamed(staging, QStringLiteral("In from AD - User UsageLocation")).mappings) {
            if (mapping.flowType == FlowType::Expression)
                mapping.expression = QStringLiteral("IIF(IsPresent([co]), [co], \"US\")");
        }
        const Comparison comparison = compareConfigurations(active, staging);
        QCOMPARE(comparison.differences.size(), 1);
        QStringList changed;
        QStringList equal;
        for (const DifferenceDetail &detail : comparison.differences.first().details) {
            (detail.isChanged ? changed : equal).append(detail.field);
            QVERIFY(!detail.title().isEmpty());
        }
        QCOMPARE(changed, QStringList{QStringLiteral("expression")});
        QVERIFY(equal.contains(QStringLiteral("linkType")) && equal.contains(QStringLiteral("destination")) && equal.contains(QStringLiteral("connector")));
        QCOMPARE(comparison.differences.first().mend, Mend::ApplyRule);
        QVERIFY(comparison.differences.first().activeRule != comparison.differences.first().stagingRule);
    }

    void everyPolicyRowHasTextsAndIsUnique()
    {
        QSet<QString> seen;
        for (const DifferencePolicyRow &row : differencePolicy()) {
            const QString key = QLatin1String(row.differenceClass) + QLatin1Char('/') + QLatin1String(row.variant);
            QVERIFY2(!seen.contains(key), qPrintable(key));
            seen.insert(key);
            for (const char *text : {row.consequence, row.remedy})
                QVERIFY2(QByteArray(text).endsWith('.'), text);
        }
        QVERIFY(seen.size() > 60);
    }

    void namesThatLookLikePlaceholdersAreNotFilledIn()
    {
        Difference difference;
        difference.differenceClass = QStringLiteral("connector.parameter");
        difference.names = QStringList{QStringLiteral("%2"), QStringLiteral("b")};
        QCOMPARE(difference.subject(), QStringLiteral("%2: b"));
    }

    void theDocumentHasTheContractsKeys()
    {
        const SyncConfiguration active = activeServer();
        SyncConfiguration staging = asStaging(active);
        staging.parameters.insert(QStringLiteral("Microsoft.SynchronizationOption.AnchorAttribute"), QStringLiteral("mail"));
        const Comparison comparison = compareConfigurations(active, staging);
        const Json json = comparisonDocument(comparison, active, ComparedSource(QStringLiteral("a"), QStringLiteral("capture"), QString()), staging,
                                             ComparedSource(QStringLiteral("b"), QStringLiteral("serverConfiguration"), QString()), {});
        QStringList keys;
        for (auto it = json.begin(); it != json.end(); ++it)
            keys.append(QString::fromStdString(it.key()));
        QCOMPARE(keys.join(QLatin1Char(' ')), QStringLiteral("active connectors coverage differences duplicates ignored notKnown roles schema staging summary"));
        QCOMPARE(json["summary"]["blocker"].get<int>(), 1);
        QVERIFY(json["differences"][0]["decision"].is_null());
        QCOMPARE(textAt(json["differences"][0], "staging"), QStringLiteral("mail"));
        QVERIFY(json["active"]["sha256"].is_null());
    }

    void comparingTwoServersTakesMilliseconds()
    {
        const SyncConfiguration active = activeServer();
        const SyncConfiguration staging = asStaging(active);
        QElapsedTimer timer;
        timer.start();
        const Comparison comparison = compareConfigurations(active, staging);
        const qint64 spent = timer.elapsed();
        qInfo("compared %d rules in %lld ms", comparison.coverage.rules, spent);
        QVERIFY2(spent < 1000, "an order of magnitude above what it takes, sanitizers included");
    }
};

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
