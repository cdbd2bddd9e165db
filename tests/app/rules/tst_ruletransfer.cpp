// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RuleFixture.h"

#include "comparison/Comparison.h"
#include "foundation/JsonText.h"
#include "rules/RuleTransfer.h"

#include <QElapsedTimer>
#include <QTest>

using namespace swingbridge;
using namespace swingbridge::test;

class TestRuleTransfer : public QObject
{
    Q_OBJECT

    static SyncConfiguration with(SyncConfiguration configuration, const QList<SyncRule> &rules)
    {
        configuration.rules += rules;
        configuration.sortRules();
        return configuration;
    }

    static SyncRule asOnStaging(SyncRule rule, quint32 number)
    {
        rule.connector = stagingAd;
        rule.identifier = numbered(number);
        return rule;
    }

private Q_SLOTS:
    void aMissingRuleIsToBeApplied()
    {
        const auto plan = planTransfer(with(contoso(), {customRule()}), onStaging(contoso()), confirmedMap());
        QCOMPARE(plan.size(), 1);
        QCOMPARE(plan.first().state, TransferState::ToApply);
        QVERIFY(plan.first().isOpen());
        QVERIFY(!plan.first().hasErrors());
        QCOMPARE(plan.first().wanted.connector, stagingAd);
        QCOMPARE(plan.first().wanted.identifier, customRule().identifier);
        QVERIFY(plan.first().wanted.internalIdentifier.isNull());
        const Json arguments = plan.first().applyArguments();
        QCOMPARE(guidAt(arguments["rule"], "connector"), stagingAd);
    }

    void whatIsAppliedReadsBackEqual()
    {
        const auto plan = planTransfer(with(contoso(), {customRule()}), onStaging(contoso()), confirmedMap());
        const auto readBack = readSyncRule(plan.first().applyArguments()["rule"]);
        QVERIFY(readBack);
        SyncRule stored = *readBack;
        stored.internalIdentifier = numbered(900); // what the server adds
        stored.version = 1;
        QVERIFY(sameRule(plan.first().wanted, stored));
        const auto after = planTransfer(with(contoso(), {customRule()}), with(onStaging(contoso()), {stored}), confirmedMap());
        QCOMPARE(after.first().state, TransferState::Equal);
        QVERIFY(after.first().findings.isEmpty());
    }

    void anotherContentIsReplacedUnderItsOwnIdentifier()
    {
        SyncRule other = asOnStaging(customRule(), 77);
        other.mappings[0].expression = QStringLiteral("[c]");
        const auto plan = planTransfer(with(contoso(), {customRule()}), with(onStaging(contoso()), {other}), confirmedMap());
        QCOMPARE(plan.first().state, TransferState::Different);
        QCOMPARE(plan.first().existing, numbered(77));
        QCOMPARE(plan.first().wanted.identifier, numbered(77));
        QCOMPARE(ruleDifferences(plan.first().wanted, other), QStringList{QStringLiteral("flows")});
    }

    void whiteSpaceAndOrderAreNoDifference()
    {
        SyncRule other = asOnStaging(customRule(), 77);
        other.mappings[0].expression = QStringLiteral("IIF(IsPresent([c]),\r\n[c],\"US\")");
        std::reverse(other.mappings.begin(), other.mappings.end());
        QVERIFY(sameRule(customRule(), other, confirmedMap()));
        QVERIFY(!sameRule(customRule(), other)); // without the map the connectors differ
    }

    void aRuleWithoutAPartnerIsSaid()
    {
        SyncRule lost = customRule();
        lost.connector = numbered(9);
        const auto plan = planTransfer(with(contoso(), {lost}), onStaging(contoso()), confirmedMap());
        QCOMPARE(plan.first().state, TransferState::MissingConnector);
        QVERIFY(plan.first().hasErrors());
        QVERIFY(!plan.first().isOpen());
    }

    void numbersThatSwapPlacesDoNotClash()
    {
        SyncRule first = customRule(1, QStringLiteral("First"));
        SyncRule second = customRule(2, QStringLiteral("Second"));
        SyncRule firstThere = asOnStaging(first, 71);
        SyncRule secondThere = asOnStaging(second, 72);
        std::swap(firstThere.precedence, secondThere.precedence);
        const auto plan = planTransfer(with(contoso(), {first, second}), with(onStaging(contoso()), {firstThere, secondThere}), confirmedMap());
        QCOMPARE(plan.size(), 2);
        for (const RuleTransfer &transfer : plan) {
            QCOMPARE(transfer.state, TransferState::Different);
            QVERIFY2(!transfer.hasErrors(), qPrintable(transfer.findings.value(0).message()));
        }
    }

    void standardRulesAreNeverTransferred()
    {
        QVERIFY(planTransfer(contoso(), onStaging(contoso()), confirmedMap()).isEmpty());
    }

    void aDifferenceIsMendedByTheRuleItNames()
    {
        SyncRule other = asOnStaging(customRule(), 77);
        other.scope.clear();
        const SyncConfiguration active = with(contoso(), {customRule()});
        const SyncConfiguration staging = with(onStaging(contoso()), {other});
        const Comparison comparison = compareConfigurations(active, staging);
        QCOMPARE(comparison.differences.size(), 1);
        const auto mend = ruleToMend(comparison.differences.first(), active, staging, confirmedMap());
        QVERIFY(mend);
        QCOMPARE(mend->identifier, numbered(77));
        SyncConfiguration mended = onStaging(contoso());
        mended = with(mended, {*mend});
        QVERIFY(compareConfigurations(active, mended).differences.isEmpty());
    }

    void aStandardRuleIsOnlySwitched()
    {
        SyncConfiguration active = contoso();
        active.rules[3].disabled = true;
        const SyncConfiguration staging = onStaging(contoso());
        const Comparison comparison = compareConfigurations(active, staging);
        QCOMPARE(comparison.differences.size(), 1);
        const auto mend = ruleToMend(comparison.differences.first(), active, staging, confirmedMap());
        QVERIFY(mend);
        SyncRule expected = staging.rules.at(3);
        expected.disabled = true;
        QCOMPARE(*mend, expected);
    }

    void whatNoRuleMendsIsRefused()
    {
        SyncConfiguration staging = onStaging(contoso());
        staging.parameters.insert(QStringLiteral("Microsoft.SynchronizationOption.AnchorAttribute"), QStringLiteral("mail"));
        const Comparison comparison = compareConfigurations(contoso(), staging);
        const auto mend = ruleToMend(comparison.differences.first(), contoso(), staging, confirmedMap());
        QVERIFY(!mend);
        QCOMPARE(mend.error().kind(), Error::Kind::Refused);
    }

    void threeHundredRulesArePlannedQuickly()
    {
        QList<SyncRule> rules;
        for (quint32 i = 0; i < 300; ++i)
            rules.append(customRule(i + 1, QStringLiteral("Rule %1").arg(i)));
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(planTransfer(with(contoso(), rules), onStaging(contoso()), confirmedMap()).size(), 300);
        qInfo("planned 300 rules in %lld ms", timer.elapsed());
    }
};

QTEST_GUILESS_MAIN(TestRuleTransfer)
#include "tst_ruletransfer.moc"
