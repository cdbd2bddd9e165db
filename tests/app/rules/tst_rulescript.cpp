// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RuleFixture.h"

#include "rules/RuleScript.h"

#include <QRegularExpression>
#include <QTest>

using namespace swingbridge;
using namespace swingbridge::test;

class TestRuleScript : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTextIsTheEditorsOwn()
    {
        SyncRule rule = customRule();
        rule.mappings[0].executeOnce = true;
        rule.join = {{JoinCondition(QStringLiteral("mail"), QStringLiteral("mail"), true)}};
        rule.disabled = true;
        const QString expected = QStringLiteral(
            "New-ADSyncRule  `\n-Name 'In from AD - User UsageLocation' `\n-Identifier '%1' `\n-Description '' `\n-Direction 'Inbound' `\n"
            "-Precedence 31 `\n-PrecedenceAfter '00000000-0000-0000-0000-000000000000' `\n-PrecedenceBefore '00000000-0000-0000-0000-000000000000' `\n"
            "-SourceObjectType 'user' `\n-TargetObjectType 'person' `\n-Connector '%2' `\n-LinkType 'Join' `\n-SoftDeleteExpiryInterval 0 `\n"
            "-ImmutableTag '' `\n-Disabled  `\n-OutVariable syncRule\n\n\n"
            "Add-ADSyncAttributeFlowMapping  `\n-SynchronizationRule $syncRule[0] `\n-Source @('c') `\n-Destination 'usageLocation' `\n"
            "-FlowType 'Expression' `\n-ValueMergeType 'Update' `\n-ExecuteOnce  `\n-Expression 'IIF(IsPresent([c]), [c], \"US\")' `\n-OutVariable syncRule\n\n\n"
            "Add-ADSyncAttributeFlowMapping  `\n-SynchronizationRule $syncRule[0] `\n-Source @('department') `\n-Destination 'department' `\n"
            "-FlowType 'Direct' `\n-ValueMergeType 'Update' `\n-OutVariable syncRule\n\n\n"
            "New-Object  `\n-TypeName 'Microsoft.IdentityManagement.PowerShell.ObjectModel.ScopeCondition' `\n"
            "-ArgumentList 'sAMAccountName','svc-','NOTSTARTSWITH' `\n-OutVariable condition0\n\n\n"
            "Add-ADSyncScopeConditionGroup  `\n-SynchronizationRule $syncRule[0] `\n-ScopeConditions @($condition0[0]) `\n-OutVariable syncRule\n\n\n"
            "New-Object  `\n-TypeName 'Microsoft.IdentityManagement.PowerShell.ObjectModel.JoinCondition' `\n-ArgumentList 'mail','mail',$true `\n-OutVariable condition0\n\n\n"
            "Add-ADSyncJoinConditionGroup  `\n-SynchronizationRule $syncRule[0] `\n-JoinConditions @($condition0[0]) `\n-OutVariable syncRule\n\n\n"
            "Add-ADSyncRule  `\n-SynchronizationRule $syncRule[0]\n\n\nGet-ADSyncRule  `\n-Identifier '%1'\n\n\n")
                                     .arg(rule.identifier.toString(), rule.connector.toString());
        QCOMPARE(RuleScript::write(rule).text(), expected);
    }

    void apostrophesOfEveryKindAreDoubled()
    {
        SyncRule rule = customRule();
        rule.name = QStringLiteral("O'Brien\u2019s");
        rule.description = QStringLiteral("'@\n\u201a");
        const QString text = RuleScript::write(rule).text();
        QVERIFY(text.contains(QStringLiteral("-Name 'O''Brien\u2019\u2019s' `")));
        QVERIFY(text.contains(QStringLiteral("-Description '''@\n\u201a\u201a' `")));
    }

    void theConnectorsPlaceHoldsItsDigits_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << QStringLiteral("In from AD");
        QTest::newRow("with apostrophes") << QStringLiteral("O'Brien's 'rule'");
        QTest::newRow("beyond the first plane") << QStringLiteral("\U0001F600 -Connector 'x'");
    }
    void theConnectorsPlaceHoldsItsDigits()
    {
        QFETCH(QString, name);
        SyncRule rule = customRule();
        rule.name = name;
        const RuleScript script = RuleScript::write(rule);
        QCOMPARE(script.text().mid(script.connector().start, script.connector().length), rule.connector.toString());
    }

    void fileNamesSuitEveryFileSystem()
    {
        SyncRule rule = customRule();
        rule.name = QStringLiteral("In/Out: a*b?\"<c>|\\ .");
        QCOMPARE(RuleScript::write(rule).fileName(), QStringLiteral("In_Out_ a_b___c___.ps1"));
        rule.name = QString(400, QLatin1Char('x'));
        QCOMPARE(RuleScript::write(rule).fileName().size(), 124);
    }

    void onlyTheConnectorChanges()
    {
        const SyncRule rule = customRule();
        const auto rewritten = rewriteScript(rule, confirmedMap());
        QVERIFY(rewritten);
        QCOMPARE(rewritten->changed.size(), 1);
        const RewrittenGuid &guid = rewritten->changed.first();
        QCOMPARE(guid.line, 11);
        QCOMPARE(guid.column, 13);
        QCOMPARE(guid.from, rule.connector);
        QCOMPARE(guid.to, stagingAd);
        QCOMPARE(rewritten->unchangedBytes, rewritten->before.toUtf8().size() - 36);
        QString restored = rewritten->after;
        QCOMPARE(restored.replace(stagingAd.toString(), rule.connector.toString()), rewritten->before);
        QCOMPARE(rewritten->after.count(rule.identifier.toString()), 2);
    }

    void aGuidThatStandsElsewhereStays()
    {
        SyncRule rule = customRule();
        rule.description = QStringLiteral("was %1").arg(rule.connector.toString());
        rule.mappings = {AttributeMapping::constant(rule.connector.toString(), QStringLiteral("department"))};
        const auto rewritten = rewriteScript(rule, confirmedMap());
        QVERIFY(rewritten);
        QCOMPARE(rewritten->after.count(rule.connector.toString()), 2);
        QCOMPARE(rewritten->after.count(stagingAd.toString()), 1);
    }

    void aRuleOfEntraStaysAsItIs()
    {
        SyncRule rule = customRule();
        rule.connector = entraConnectorId();
        const auto rewritten = rewriteScript(rule, ConnectorMap());
        QVERIFY(rewritten);
        QVERIFY(rewritten->changed.isEmpty());
        QCOMPARE(rewritten->after, rewritten->before);
    }

    void withoutAConfirmedPartnerNothingIsWritten()
    {
        const auto missing = rewriteScript(customRule(), ConnectorMap());
        QVERIFY(!missing);
        QCOMPARE(missing.error().kind(), Error::Kind::Refused);
        const auto unconfirmed = rewriteScript(customRule(), proposeMap(contoso(), onStaging(contoso())));
        QVERIFY(!unconfirmed);
        QCOMPARE(unconfirmed.error().kind(), Error::Kind::Refused);
    }

    void everyStandardRuleOfContosoHasAScript()
    {
        for (const SyncRule &rule : contoso().rules) {
            const auto rewritten = rewriteScript(rule, confirmedMap());
            QVERIFY2(rewritten, qPrintable(rule.name));
            // Outside quoted strings nothing but the editor's own words may stand.
            QString rest = rewritten->after;
            rest.remove(QRegularExpression(QStringLiteral("'(?:[^'\u2018-\u201b]|'')*'")));
            QVERIFY2(!rest.contains(QLatin1Char('\'')) && !rest.contains(QLatin1Char('"')), qPrintable(rule.name));
        }
    }
};

QTEST_GUILESS_MAIN(TestRuleScript)
#include "tst_rulescript.moc"
