// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the tree says about values, places and structure: what a rewrite stands on.
#include "powershell/PowerShellScript.h"

#include <QtTest>

using namespace swingbridge;

using NodeKind = PowerShellNode::Kind;

class TestPowerShellNode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStringKnowsItsValueAndTheExactPlaceOfIt_data();
    void aStringKnowsItsValueAndTheExactPlaceOfIt();
    void aQuoteDoubledInsideAStringStillHasItsPlace();
    void anAssignmentHasATargetAndAValue_data();
    void anAssignmentHasATargetAndAValue();
    void aParameterKnowsItsDefault();
    void aTableHasKeysAndValues();
    void aCallOfAConstructorIsStatic();
    void scopesAreTakenOffVariables_data();
    void scopesAreTakenOffVariables();
    void everyNodeIsVisitedOnceInTheOrderOfTheTree();
    void noNodeAnswersEveryQuestionWithNothing();
    void anErrorHasAPlaceAndASentence_data();
    void anErrorHasAPlaceAndASentence();
    void whatLooksForbiddenAndIsNotIsAllowed_data();
    void whatLooksForbiddenAndIsNotIsAllowed();
    void codeAfterASignatureIsRefused();
};

namespace {

PowerShellNode firstString(const PowerShellScript &script, QStringView text)
{
    for (PowerShellNode each = script.root(); each; each = each.following()) {
        if (each.isString() && each.text() == text)
            return each;
    }
    return {};
}

} // namespace

void TestPowerShellNode::aStringKnowsItsValueAndTheExactPlaceOfIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("content");
    QTest::addColumn<bool>("isVerbatim");
    const auto row = [](const char *name, const char *text, const char *value, const char *content, bool isVerbatim) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(value) << QString::fromUtf8(content) << isVerbatim;
    };
    row("single", "'abc'", "abc", "abc", true);
    row("empty", "''", "", "", true);
    row("doubled", "'O''Brien'", "O'Brien", "O''Brien", false);
    row("typographic", "\xe2\x80\x98""abc\xe2\x80\x99", "abc", "abc", true);
    row("double", "\"abc\"", "abc", "abc", true);
    row("escape", "\"a`tb\"", "a\tb", "a`tb", false);
    row("expandable", "\"a $b\"", "a $b", "a $b", true);
    row("here", "@'\nabc\n'@", "abc", "abc", true);
    row("here, CRLF", "@'\r\na\r\nb\r\n'@", "a\r\nb", "a\r\nb", true);
    row("here, empty", "@'\n'@", "", "", true);
    row("expandable here", "@\"\n\"a\" `n\n\"@", "\"a\" \n", "\"a\" `n", false);
    row("word", "abc", "abc", "abc", true);
    row("word with quotes", "a'b'c", "abc", "a'b'c", false);
    row("outside the first plane", "'\xf0\x9f\x9a\x80'", "\xf0\x9f\x9a\x80", "\xf0\x9f\x9a\x80", true);
}

void TestPowerShellNode::aStringKnowsItsValueAndTheExactPlaceOfIt()
{
    QFETCH(QString, text);
    QFETCH(QString, value);
    QFETCH(QString, content);
    QFETCH(bool, isVerbatim);
    const auto script = PowerShellScript::parse(QStringLiteral("f %1 g").arg(text));
    QVERIFY(script.errors().empty());
    const PowerShellNode node = firstString(script, text);
    QVERIFY(node);
    QCOMPARE(node.value(), value);
    QCOMPARE(script.text().mid(node.contentBegin(), node.contentEnd() - node.contentBegin()), content);
    QCOMPARE(node.isVerbatim(), isVerbatim);
    QCOMPARE(node.isLiteralString(), !text.contains(u'$'));
}

void TestPowerShellNode::aQuoteDoubledInsideAStringStillHasItsPlace()
{
    const auto script = PowerShellScript::parse(QStringLiteral("\"a $(f \"\"xyz\"\" -b:\"\"$(g \"\"inner\"\")\"\") z\""));
    QVERIFY(script.errors().empty());
    QCOMPARE(script.commands().size(), size_t(2));
    const PowerShellNode string = script.commands().front().child(1);
    QCOMPARE(string.text(), QStringLiteral("\"\"xyz\"\""));
    QCOMPARE(string.value(), QStringLiteral("xyz"));
    QCOMPARE(script.text().mid(string.contentBegin(), 3), QStringLiteral("xyz"));
    QVERIFY(string.isVerbatim());
}

void TestPowerShellNode::anAssignmentHasATargetAndAValue_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("sign");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *text, const char *target, const char *sign, const char *value) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(target) << QString::fromUtf8(sign) << QString::fromUtf8(value);
    };
    row("$a = 'b'", "$a", "=", "'b'");
    row("$script:a='b'", "$script:a", "=", "'b'");
    row("[guid]$a = 'b'", "[guid]$a", "=", "'b'");
    row("$a += 1", "$a", "+=", "1");
    row("$h.Connector = $x", "$h.Connector", "=", "$x");
    row("$h['a'] = f -b c", "$h['a']", "=", "f -b c");
    row("$a, $b = 1, 2", "$a, $b", "=", "1, 2");
    row("$a = if (1) { 2 }", "$a", "=", "if (1) { 2 }");
}

void TestPowerShellNode::anAssignmentHasATargetAndAValue()
{
    QFETCH(QString, text);
    QFETCH(QString, target);
    QFETCH(QString, sign);
    QFETCH(QString, value);
    const auto script = PowerShellScript::parse(text);
    QVERIFY(script.errors().empty());
    const PowerShellNode node = script.root().firstChild();
    QVERIFY(node.is(NodeKind::Assignment));
    QCOMPARE(node.child(0).text(), target);
    QCOMPARE(node.value(), sign);
    QCOMPARE(node.child(1).text(), value);
}

void TestPowerShellNode::aParameterKnowsItsDefault()
{
    const auto script = PowerShellScript::parse(QStringLiteral(
        "function Add-It([guid]$A = 'x', $B) { { param($C = 1) } }\n"
        "function Other { [CmdletBinding()] param([Parameter(Mandatory)] [string] $D = 'y') }"));
    QVERIFY(script.errors().empty());
    QStringList found;
    for (const PowerShellNode each : script.nodes(NodeKind::Definition))
        found += QStringLiteral("%1=%2").arg(each.value(), each.defaultValue().text());
    QCOMPARE(found, (QStringList{QStringLiteral("A='x'"), QStringLiteral("B="), QStringLiteral("C=1"), QStringLiteral("D='y'")}));
    QCOMPARE(script.nodes(NodeKind::Function).front().value(), QStringLiteral("Add-It"));
}

void TestPowerShellNode::aTableHasKeysAndValues()
{
    const auto script = PowerShellScript::parse(QStringLiteral("$h = [ordered]@{ Connector = 'c'; 'b c' = f; 5 = @{} }"));
    QVERIFY(script.errors().empty());
    QStringList found;
    for (const PowerShellNode each : script.nodes(NodeKind::HashEntry))
        found += QStringLiteral("%1=%2").arg(each.child(0).value(), each.child(1).text());
    QCOMPARE(found, (QStringList{QStringLiteral("Connector='c'"), QStringLiteral("b c=f"), QStringLiteral("5=@{}")}));
    QVERIFY(script.root().firstChild().child(1).is(NodeKind::Cast));
}

void TestPowerShellNode::aCallOfAConstructorIsStatic()
{
    const auto script = PowerShellScript::parse(QStringLiteral("f ([guid]::new('c')) $x.M(1, 2)"));
    const auto calls = script.nodes(NodeKind::Invocation);
    QCOMPARE(calls.size(), size_t(2));
    QVERIFY(calls[0].isStatic() && calls[0].child(0).is(NodeKind::Type));
    QCOMPARE(calls[0].child(0).value(), QStringLiteral("guid"));
    QCOMPARE(calls[0].child(1).value(), QStringLiteral("new"));
    QCOMPARE(calls[0].child(2).value(), QStringLiteral("c"));
    QVERIFY(!calls[1].isStatic());
    QCOMPARE(calls[1].childCount(), 4);
}

void TestPowerShellNode::scopesAreTakenOffVariables_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("unscoped");
    QTest::newRow("plain") << QStringLiteral("x") << QStringLiteral("x");
    QTest::newRow("script") << QStringLiteral("script:x") << QStringLiteral("x");
    QTest::newRow("any case") << QStringLiteral("GLOBAL:x") << QStringLiteral("x");
    QTest::newRow("environment") << QStringLiteral("env:x") << QStringLiteral("env:x");
}

void TestPowerShellNode::scopesAreTakenOffVariables()
{
    QFETCH(QString, name);
    QFETCH(QString, unscoped);
    QCOMPARE(unscopedVariable(name), unscoped);
}

void TestPowerShellNode::everyNodeIsVisitedOnceInTheOrderOfTheTree()
{
    const auto script = PowerShellScript::parse(QStringLiteral("f -a (g \"$(h)\"); if ($x) { i | j }"));
    QStringList names;
    QSet<int> seen;
    for (PowerShellNode each = script.root(); each; each = each.following()) {
        QVERIFY(!seen.contains(each.index()));
        seen.insert(each.index());
        if (each.is(NodeKind::Command))
            names += each.firstChild().value().toString();
    }
    QCOMPARE(names.join(u' '), QStringLiteral("f g h i j"));
}

void TestPowerShellNode::noNodeAnswersEveryQuestionWithNothing()
{
    const PowerShellNode node;
    QVERIFY(!node && node.is(NodeKind::None) && node.value().isEmpty() && node.text().isEmpty());
    QVERIFY(!node.parent() && !node.firstChild() && !node.nextSibling() && !node.child(2) && !node.defaultValue());
    QCOMPARE(node.begin(), -1);
}

void TestPowerShellNode::anErrorHasAPlaceAndASentence_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("begin");
    const auto row = [](const char *text, const char *id, int begin) {
        QTest::newRow(id) << QString::fromUtf8(text) << QString::fromUtf8(id) << begin;
    };
    row("f 'a", "TerminatorExpectedAtEndOfString", 2);
    row("f { g", "MissingEndCurlyBrace", 2);
    row("f (1", "MissingEndParenthesisInExpression", 4);
    row("@{ a = 1; A = 2 }", "DuplicateKeyInHashLiteral", 10);
    row("f -a:", "ParameterRequiresArgument", 5);
    row("f -Connector <Guid>", "RedirectionNotSupported", 13);
    row("1 = 2", "InvalidLeftHandSide", 0);
    row("function f($a, $A) { }", "DuplicateFormalParameter", 15);
    row("function f($a) { param($b) }", "OnlyOneParameterListAllowed", 17);
    row("param([Parameter(Position = $x)] $a)", "ParameterAttributeArgumentNeedsToBeConstant", 28);
    row("[ordered]$x", "OrderedAttributeOnlyOnHashLiteralNode", 0);
    row("try { } finally { if (1) { return } }", "ControlLeavingFinally", 27);
    row("try { } catch { } catch [x] { }", "EmptyCatchNotLast", 14);
    row("#requires -Version five", "RequiresVersionInvalid", 10);
    row("#requires -Nonsense x", "ScriptRequiresInvalidFormat", 10);
}

void TestPowerShellNode::anErrorHasAPlaceAndASentence()
{
    QFETCH(QString, text);
    QFETCH(QString, id);
    QFETCH(int, begin);
    const auto script = PowerShellScript::parse(text);
    QVERIFY(!script.errors().empty());
    QCOMPARE(script.errors().front().id(), id);
    QCOMPARE(script.errors().front().begin(), begin);
    QVERIFY(!script.errors().front().sentence().isEmpty());
}

void TestPowerShellNode::whatLooksForbiddenAndIsNotIsAllowed_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"param([ValidateScript({ $_ -gt $x })] [Parameter(Mandatory = $true)] $a)",
             "try { } finally { while (1) { break } }",
             "try { return } finally { & { return } }", "[ordered]@{ a = 1 }", "#requires -Version 5.1",
             "try { } catch [x] { } catch { } finally { }", "@{ 1 = 2; '1' = 3 }", "($a) = 1", "$a.b[0]++", "f @h @i",
             "[Parameter()]$a", "function f { param($a) }", "$h = @{ a = { param($a) }; b = { param($a) } }"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestPowerShellNode::whatLooksForbiddenAndIsNotIsAllowed()
{
    QFETCH(QString, text);
    const auto script = PowerShellScript::parse(text);
    if (!script.errors().empty())
        QFAIL(script.errors().front().id().data());
}

void TestPowerShellNode::codeAfterASignatureIsRefused()
{
    const QString signature = QStringLiteral("f\n# SIG # Begin signature block\n# MIIb\n# SIG # End signature block\n");
    QVERIFY(PowerShellScript::parse(signature).errors().empty());
    const auto script = PowerShellScript::parse(signature + QStringLiteral("g\n"));
    QCOMPARE(script.errors().size(), size_t(1));
    QCOMPARE(script.errors().front().id(), QStringLiteral("TokenAfterEndOfValidScriptText"));
}

QTEST_GUILESS_MAIN(TestPowerShellNode)
#include "tst_powershellnode.moc"
