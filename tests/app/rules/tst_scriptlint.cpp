// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RuleFixture.h"
#include "ScriptCorpus.h"

#include "rules/ExpressionLint.h"
#include "rules/RuleScript.h"
#include "rules/ScriptLint.h"
#include "rules/ScriptTransfer.h"
#include "rules/ScriptWriter.h"

#include <QTest>

using namespace swingbridge;
using namespace swingbridge::test;

namespace {

SyncRule onTarget(quint32 number = 1, const QString &name = QStringLiteral("In from AD - User UsageLocation"))
{
    SyncRule rule = customRule(number, name);
    rule.connector = stagingAd;
    return rule;
}

QByteArray exported(const SyncRule &rule) { return RuleScript::write(rule).text().toUtf8(); }

//! "4 precedence-taken error" of everything above notes.
QStringList told(const QList<LintFinding> &findings)
{
    QStringList lines;
    for (const LintFinding &finding : findings) {
        if (finding.severity != LintSeverity::Note)
            lines.append(QStringLiteral("%1 %2 %3").arg(finding.number).arg(finding.code, toWord(finding.severity)));
    }
    return lines;
}

} // namespace

//! Lint over scripts: all rows of rule-scripts.md 7, repairs, and what may be applied.
class TestScriptLint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSoundScriptHasHintsOnly()
    {
        const LintTarget target(onStaging(contoso()));
        const QList<ScriptScan> scans{scanScript(script(exported(onTarget())))};
        const auto linted = lintScripts(scans, &target);
        QCOMPARE(told(linted.first().findings), QStringList());
        QSet<int> numbers;
        for (const LintFinding &finding : linted.first().findings)
            numbers.insert(finding.number);
        QCOMPARE(numbers, (QSet<int>{15, 16, 17, 19}));
        QVERIFY(rowsNotChecked(true).isEmpty());
        QVERIFY(rowsNotChecked(false).contains(1));
    }

    void eachRowIsFound_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("number");
        QTest::addColumn<int>("line");
        const auto row = [](const char *name, int number, int line, const std::function<void(SyncRule &)> &change) {
            SyncRule rule = onTarget();
            change(rule);
            QTest::newRow(name) << exported(rule) << number << line;
        };
        row("1 connector", 1, 1, [](SyncRule &r) { r.connector = numbered(9); });
        row("2 attribute", 2, 1, [](SyncRule &r) { r.mappings[1].sources = QStringList{QStringLiteral("noSuch")}; });
        row("3 metaverse attribute", 3, 1, [](SyncRule &r) { r.mappings[1].destination = QStringLiteral("noSuch"); });
        row("4 precedence", 4, 1, [](SyncRule &r) { r.precedence = contoso().rules.first().precedence; });
        row("5 precedence above 99", 5, 1, [](SyncRule &r) { r.precedence = 4000; });
        row("8 brackets", 8, 1, [](SyncRule &r) { r.mappings[0].expression = QStringLiteral("IIF([c]"); });
        row("8 function", 8, 1, [](SyncRule &r) { r.mappings[0].expression = QStringLiteral("Fly([c])"); });
        row("8 case of a function", 8, 1, [](SyncRule &r) { r.mappings[0].expression = QStringLiteral("trim([c])"); });
        row("8 source not listed", 8, 1, [](SyncRule &r) { r.mappings[0].expression = QStringLiteral("[co]"); });
        row("9 standard rule", 9, 1, [](SyncRule &r) { r.immutableTag = QStringLiteral("Microsoft.InfromADUserJoin.003"); });
        row("10 identifier", 10, 1, [](SyncRule &r) { r.identifier = contoso().rules.first().identifier; });
        row("11 anchor", 11, 1, [](SyncRule &r) { r.precedenceAfter = numbered(70); });
        row("12 operator", 12, 1, [](SyncRule &r) { r.scope[0][0].operation = QStringLiteral("SOUNDSLIKE"); });
        const QByteArray sound = exported(onTarget());
        QTest::newRow("6 continuation") << QByteArray(sound).replace("-Direction 'Inbound' `", "-Direction 'Inbound' ` ") << 6 << 6;
        QTest::newRow("7 no BOM") << exported(onTarget(1, QStringLiteral("B\u00fcro"))) << 7 << 2;
        QTest::newRow("14 goes on") << sound + exported(onTarget(2, QStringLiteral("Second"))) << 14 << 1;
        QTest::newRow("18 custom") << sound + "Restart-Service ADSync\n" << 18 << 0;
    }
    void eachRowIsFound()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, number);
        QFETCH(int, line);
        const LintTarget target(onStaging(contoso()));
        const auto linted = lintScripts({scanScript(script(text))}, &target);
        bool isFound = false;
        for (const LintFinding &finding : linted.first().findings) {
            isFound = isFound || (finding.number == number && (line == 0 || finding.line == line));
            QVERIFY2(!finding.message().isEmpty() && !finding.remedy().isEmpty(), qPrintable(finding.code));
        }
        QVERIFY2(isFound, qPrintable(told(linted.first().findings).join(u'\n')));
    }

    void rowThirteenLooksAtTheSelection()
    {
        SyncConfiguration configuration = onStaging(contoso());
        for (ConnectorConfiguration &connector : configuration.connectors)
            connector.attributes.removeAll(QStringLiteral("department"));
        const LintTarget target(configuration);
        const auto linted = lintScripts({scanScript(script(exported(onTarget())))}, &target);
        QCOMPARE(told(linted.first().findings), QStringList{QStringLiteral("13 attribute-not-selected warning")});
    }

    void twoOfOneNumberAreFoundWithoutATarget()
    {
        SyncRule second = onTarget(2, QStringLiteral("Second"));
        second.precedence = onTarget().precedence;
        const QList<ScriptScan> scans{scanScript(script(exported(onTarget()))), scanScript(script(exported(second)))};
        for (const LintedScript &linted : lintScripts(scans, nullptr))
            QCOMPARE(told(linted.findings), QStringList{QStringLiteral("4 precedence-twice error")});
    }

    void aRepairIsAnEditOfItsOwn()
    {
        SyncRule rule = onTarget();
        rule.precedence = contoso().rules.first().precedence;
        const LintTarget target(onStaging(contoso()));
        const ScriptFile file = script(exported(rule));
        const ScriptScan scan = scanScript(file);
        const auto linted = lintScripts({scan}, &target);
        const auto finding = std::find_if(linted.first().findings.cbegin(), linted.first().findings.cend(), [](const LintFinding &f) { return f.number == 4; });
        QVERIFY(finding != linted.first().findings.cend());
        const auto repair = repairOf(file, scan, *finding);
        QVERIFY(repair);
        rule.precedence = repair->after.toInt();
        QVERIFY(*rule.precedence < 100);
        QCOMPARE(repaired(file, *repair), exported(rule));
    }

    void anApostropheIsDoubledOneAtATime()
    {
        QByteArray text = exported(onTarget(1, QStringLiteral("O''Brien's")));
        text.replace("O''''Brien''s", "O'Brien's");
        for (int round = 0; round < 2; ++round) {
            const ScriptFile file = script(text);
            const ScriptScan scan = scanScript(file);
            const auto finding = std::find_if(scan.findings.cbegin(), scan.findings.cend(), [](const LintFinding &f) { return f.repairKind == QLatin1String("double-apostrophe"); });
            QVERIFY(finding != scan.findings.cend());
            const auto repair = repairOf(file, scan, *finding);
            QVERIFY(repair);
            text = repaired(file, *repair);
        }
        QVERIFY(text.contains("-Name 'O''Brien''s' `"));
        QVERIFY(scanScript(script(text)).kind == ScriptKind::Export);
    }

    void aByteOrderMarkIsAdded()
    {
        const ScriptFile file = script(exported(onTarget(1, QStringLiteral("B\u00fcro"))));
        const ScriptScan scan = scanScript(file);
        QCOMPARE(scan.findings.size(), 1);
        const auto repair = repairOf(file, scan, scan.findings.first());
        QVERIFY(repair);
        QCOMPARE(repaired(file, *repair), QByteArrayLiteral("\xef\xbb\xbf") + file.bytes());
        QVERIFY(scanScript(script(repaired(file, *repair))).findings.isEmpty());
    }

    void expressionsAreReadAsTheProductReadsThem_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QStringList>("sources");
        QTest::addColumn<int>("problems");
        const auto row = [](const char *expression, const QStringList &sources, int problems) {
            QTest::newRow(expression) << QString::fromLatin1(expression) << sources << problems;
        };
        const QString c = QStringLiteral("c");
        row("IIF(IsPresent([c]),[c],\"(\")", {c}, 0);
        row("%Connector.ID%", {}, 0);
        row("%Connector.Id%", {}, 1);
        row("[C]", {c}, 1);
        row("iif(True,1,2)", {}, 1);
        row("\"Fly(\" & [c]", {c}, 0);
        row("Left([c],3))", {c}, 1);
        row("\"open", {}, 1);
        row("10 % 3 % 2", {}, 0);
        row("", {}, 0);
    }
    void expressionsAreReadAsTheProductReadsThem()
    {
        QFETCH(QString, expression);
        QFETCH(QStringList, sources);
        QTEST(int(expressionProblems(expression, sources).size()), "problems");
    }

    void theStandardRulesHaveSoundExpressions()
    {
        for (const SyncRule &rule : contoso().rules) {
            for (const AttributeMapping &mapping : rule.mappings) {
                for (const ExpressionProblem &problem : expressionProblems(mapping.expression, mapping.sources)) {
                    if (problem.kind == ExpressionProblem::Kind::SourceNotListed)
                        continue; // some of the product's own rules leave one out: a note
                    QFAIL(qPrintable(rule.name + QStringLiteral(": ") + mapping.expression + QStringLiteral(" -> ") + problem.name));
                }
            }
        }
    }

    void onlyPureExportsForThisHostAreApplied_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("refused");
        const QByteArray sound = exported(onTarget());
        SyncRule standard = onTarget();
        standard.immutableTag = QStringLiteral("Microsoft.X.001");
        SyncRule nameless = onTarget();
        nameless.identifier = Guid();
        SyncRule lost = onTarget();
        lost.connector = numbered(9);
        QTest::newRow("an export") << sound << false;
        QTest::newRow("for this host") << hostGuard(QStringLiteral("sync02")).toUtf8() + sound << false;
        QTest::newRow("for another host") << hostGuard(QStringLiteral("SYNC01")).toUtf8() + sound << true;
        QTest::newRow("a custom script") << sound + "Restart-Computer\n" << true;
        QTest::newRow("broken") << sound + "'" << true;
        QTest::newRow("a standard rule") << exported(standard) << true;
        QTest::newRow("no identifier") << exported(nameless).replace("-Identifier '00000000-0000-0000-0000-000000000000' `\n", "") << true;
        QTest::newRow("another server's connector") << exported(lost) << true;
    }
    void onlyPureExportsForThisHostAreApplied()
    {
        QFETCH(QByteArray, text);
        const auto planned = planScripts({scanScript(script(text))}, onStaging(contoso()), QStringLiteral("SYNC02"));
        QCOMPARE(planned.size(), 1);
        QTEST(planned.first().isRefused(), "refused");
        QVERIFY(!planned.first().name.isEmpty());
        if (!planned.first().isRefused()) {
            QVERIFY(planned.first().transfer.isOpen());
            QCOMPARE(planned.first().transfer.wanted.connector, stagingAd);
        }
    }
};

QTEST_GUILESS_MAIN(TestScriptLint)
#include "tst_scriptlint.moc"
