// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RuleFixture.h"
#include "ScriptCorpus.h"

#include "lab/engine/ContosoConfiguration.h"
#include "rules/RuleScript.h"
#include "rules/ScriptWriter.h"

#include <QTest>

using namespace swingbridge;
using namespace swingbridge::test;

namespace {

//! What a script cannot say: the server gives it. Absent switches are off.
SyncRule asAScriptSaysIt(SyncRule rule)
{
    rule.internalIdentifier = Guid();
    rule.version.reset();
    rule.notUnderstood.clear();
    rule.disabled = rule.disabled.value_or(false);
    rule.enablePasswordSync = rule.enablePasswordSync.value_or(false);
    return rule;
}

} // namespace

//! Configuration to script to model and back.
class TestScriptWriter : public QObject
{
    Q_OBJECT

    static QList<SyncRule> labRules()
    {
        const auto active = ContosoConfiguration::active(QStringLiteral("contoso"), QStringLiteral("SYNC01"), 14);
        if (!active)
            qFatal("%s", qPrintable(active.error().summary()));
        return active->customRules();
    }

private Q_SLOTS:
    void aRuleComesBackAsItWas_data()
    {
        QTest::addColumn<int>("index");
        const QList<SyncRule> rules = contoso().rules + labRules();
        QVERIFY(contoso().rules.size() == 62);
        QVERIFY(labRules().size() >= 8);
        for (int i = 0; i < rules.size(); ++i)
            QTest::newRow(qPrintable(QStringLiteral("%1 %2").arg(i).arg(rules.at(i).name))) << i;
    }
    void aRuleComesBackAsItWas()
    {
        QFETCH(int, index);
        static const QList<SyncRule> rules = contoso().rules + labRules();
        const SyncRule &rule = rules.at(index);
        const ScriptScan scan = scanScript(script(QByteArrayLiteral("\xef\xbb\xbf") + RuleScript::write(rule).text().toUtf8()));
        QVERIFY2(scan.kind == ScriptKind::Export, qPrintable(toWord(scan.kind)));
        QCOMPARE(scan.models.size(), 1);
        SyncRule expected = asAScriptSaysIt(rule);
        QCOMPARE(scan.models.first().scope, expected.scope);
        QCOMPARE(scan.models.first().join, expected.join);
        QCOMPARE(scan.models.first().mappings, expected.mappings);
        QVERIFY(scan.models.first() == expected);
        QCOMPARE(RuleScript::write(scan.models.first()).text(), RuleScript::write(rule).text());
    }

    void textsThatLookLikeSyntaxComeBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("apostrophe") << QStringLiteral("O'Brien");
        QTest::newRow("apostrophes") << QStringLiteral("'O''Brien'");
        QTest::newRow("typographic") << QStringLiteral("\u2018O\u2019Brien\u201a \u201b \u201cx\u201d");
        QTest::newRow("mixed apostrophes") << QStringLiteral("'\u2019'\u2018");
        QTest::newRow("here-string end") << QStringLiteral("a\n'@\nb");
        QTest::newRow("double here-string end") << QStringLiteral("a\n\"@\n@\"\n@'");
        QTest::newRow("a whole rule") << QStringLiteral("x\nNew-ADSyncRule  `\n-Connector '11111111-2222-4333-8444-555555555555'\n");
        QTest::newRow("backtick and dollar") << QStringLiteral("` $x $(1) \" # <# #>");
        QTest::newRow("carriage returns") << QStringLiteral("a\rb\r\nc");
        QTest::newRow("beyond the first plane") << QStringLiteral("\U0001F600");
        QTest::newRow("trailing backtick") << QStringLiteral("a `");
        QTest::newRow("dashes") << QStringLiteral("\u2013Connector \u2014 \u2015");
    }
    void textsThatLookLikeSyntaxComeBack()
    {
        QFETCH(QString, text);
        SyncRule rule = asAScriptSaysIt(customRule());
        rule.name = text;
        rule.description = text;
        rule.mappings = {AttributeMapping::computed(text, QStringLiteral("c"), {text}), AttributeMapping::constant(text, QStringLiteral("c"))};
        rule.scope = {{ScopeCondition(QStringLiteral("c"), QStringLiteral("EQUAL"), text)}};
        const ScriptScan scan = scanScript(script(QByteArrayLiteral("\xef\xbb\xbf") + RuleScript::write(rule).text().toUtf8()));
        QVERIFY(scan.kind == ScriptKind::Export);
        QVERIFY(scan.models.first() == rule);
        int connectors = 0;
        for (const ScannedGuid &guid : scan.guids)
            connectors += guid.isConnector() ? 1 : 0;
        QCOMPARE(connectors, 1);
    }

    void eachScriptSaysWhereItMayRunAndIsStillAnExport()
    {
        SyncConfiguration configuration = contoso();
        configuration.rules += {customRule(1), customRule(2, QStringLiteral("O'Brien\u2019s")), customRule(3, QStringLiteral("o'BRIEN\u2019S"))};
        const QList<WrittenScript> scripts = writeScripts(configuration, QStringLiteral("SYNC02"));
        QCOMPARE(scripts.size(), 3);
        QSet<QString> names;
        for (const WrittenScript &written : scripts) {
            names.insert(written.file.toLower());
            QVERIFY(written.bytes.contains("if ($env:COMPUTERNAME -ne 'SYNC02') { throw "));
            const ScriptScan scan = scanScript(script(written.bytes));
            QVERIFY(scan.kind == ScriptKind::Export);
            QCOMPARE(scan.hosts, QStringList{QStringLiteral("SYNC02")});
            QCOMPARE(scan.models.first().name, written.rule);
            QVERIFY(scan.findings.isEmpty());
            QCOMPARE(scan.sha256, written.sha256);
        }
        QCOMPARE(names.size(), 3); // on a file system without case too
    }

    void onlyOurOwnGuardIsPartOfAnExport_data()
    {
        QTest::addColumn<QByteArray>("guard");
        QTest::newRow("another comparison") << QByteArray("if ($env:COMPUTERNAME -eq 'SYNC02') { throw 'x' }\n");
        QTest::newRow("another deed") << QByteArray("if ($env:COMPUTERNAME -ne 'SYNC02') { Restart-Computer }\n");
        QTest::newRow("one deed more") << hostGuard(QStringLiteral("SYNC02")).toUtf8().trimmed().chopped(1) + "; Restart-Computer }\n";
        QTest::newRow("an else") << hostGuard(QStringLiteral("SYNC02")).toUtf8().trimmed() + " else { Restart-Computer }\n";
    }
    void onlyOurOwnGuardIsPartOfAnExport()
    {
        QFETCH(QByteArray, guard);
        const QByteArray text = RuleScript::write(customRule()).text().toUtf8();
        QVERIFY(scanScript(script(hostGuard(QStringLiteral("SYNC02")).toUtf8() + text)).kind == ScriptKind::Export);
        QVERIFY(scanScript(script(guard + text)).kind == ScriptKind::CustomScript);
        QVERIFY(scanScript(script(text + hostGuard(QStringLiteral("SYNC02")).toUtf8())).kind == ScriptKind::CustomScript);
    }

    void aHostMustBeAName()
    {
        QVERIFY(isHostName(QStringLiteral("SYNC-02.contoso.com")));
        for (const char *bad : {"", "a b", "a'b", "a\nb", "a;b", "$x"})
            QVERIFY2(!isHostName(QString::fromLatin1(bad)), bad);
    }
};

QTEST_GUILESS_MAIN(TestScriptWriter)
#include "tst_scriptwriter.moc"
