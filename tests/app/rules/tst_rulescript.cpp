// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RuleFixture.h"

#include "rules/RuleRewrite.h"
#include "rules/RuleScript.h"
#include "rules/ScriptRewrite.h"

#include <QRegularExpression>
#include <QTest>

using namespace swingbridge;
using namespace swingbridge::test;

namespace {

//! The editor's script of \a rule, as it lies on disk.
ScriptFile scriptFile(const SyncRule &rule)
{
    const RuleScript script = RuleScript::write(rule);
    return ScriptFile::fromBytes(QByteArrayLiteral("\xEF\xBB\xBF") + script.text().toUtf8(), script.fileName()).value();
}

Result<RewrittenFile> rewritten(const SyncRule &rule, const ConnectorMap &map)
{
    const ScriptFile file = scriptFile(rule);
    return rewriteScriptFile(file, scanScript(file), map);
}

} // namespace

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
        const ScriptFile file = scriptFile(rule);
        const QList<ScannedGuid> guids = scanScript(file).guids;
        const auto connector = std::find_if(guids.begin(), guids.end(), [](const ScannedGuid &guid) { return guid.isConnector(); });
        QVERIFY(connector != guids.end());
        QCOMPARE(file.text().mid(connector->position, connector->text.size()), rule.connector.toString());
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
        const auto done = rewritten(rule, confirmedMap());
        QVERIFY(done);
        QCOMPARE(done->changed.size(), 1);
        const ChangedGuid &guid = done->changed.first();
        QCOMPARE(guid.line, 11);
        QCOMPARE(guid.column, 13);
        QCOMPARE(guid.from, rule.connector.toString());
        QCOMPARE(guid.to, stagingAd.toString());
        QCOMPARE(done->unchangedBytes, done->before.size() - 36);
        QString restored = done->textAfter;
        QCOMPARE(restored.replace(stagingAd.toString(), rule.connector.toString()), done->textBefore);
        QCOMPARE(done->textAfter.count(rule.identifier.toString()), 2);
    }

    void aGuidThatStandsElsewhereStays()
    {
        SyncRule rule = customRule();
        rule.description = QStringLiteral("was %1").arg(rule.connector.toString());
        rule.mappings = {AttributeMapping::constant(rule.connector.toString(), QStringLiteral("department"))};
        const auto done = rewritten(rule, confirmedMap());
        QVERIFY(done);
        QCOMPARE(done->textAfter.count(rule.connector.toString()), 2);
        QCOMPARE(done->textAfter.count(stagingAd.toString()), 1);
    }

    void aRuleOfEntraStaysAsItIs()
    {
        SyncRule rule = customRule();
        rule.connector = entraConnectorId();
        const auto done = rewritten(rule, ConnectorMap());
        QVERIFY(done);
        QVERIFY(done->changed.isEmpty());
        QCOMPARE(done->after, done->before);
        QCOMPARE(rewriteRule(rule, ConnectorMap())->connector, entraConnectorId());
    }

    void withoutAPartnerNothingIsWritten()
    {
        const auto missing = rewritten(customRule(), ConnectorMap());
        QVERIFY(!missing);
        QCOMPARE(missing.error().kind(), Error::Kind::Refused);
    }

    void aRuleWaitsForItsConnectorToBeConfirmed()
    {
        for (const ConnectorMap &map : {ConnectorMap(), proposeMap(contoso(), onStaging(contoso()))}) {
            const auto refused = rewriteRule(customRule(), map);
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind(), Error::Kind::Refused);
        }
        QCOMPARE(rewriteRule(customRule(), confirmedMap())->connector, stagingAd);
    }

    void everyStandardRuleOfContosoHasAScript()
    {
        for (const SyncRule &rule : contoso().rules) {
            const auto done = rewritten(rule, confirmedMap());
            QVERIFY2(done, qPrintable(rule.name));
            // Outside quoted strings nothing but the editor's own words may stand.
            QString rest = done->textAfter;
            rest.remove(QRegularExpression(QStringLiteral("'(?:[^'\u2018-\u201b]|'')*'")));
            QVERIFY2(!rest.contains(QLatin1Char('\'')) && !rest.contains(QLatin1Char('"')), qPrintable(rule.name));
        }
    }
};

QTEST_GUILESS_MAIN(TestRuleScript)
#include "tst_rulescript.moc"
