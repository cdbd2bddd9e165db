// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ScriptCorpus.h"

#include <QTest>

using namespace swingbridge;
using namespace swingbridge::test;

namespace {

const QByteArray a = "11111111-2222-4333-8444-555555555555";
const QByteArray b = "99999999-2222-4333-8444-555555555555";
const QByteArray entra = "b891884f-051e-4a83-95af-2544101c9083";
const QByteArray rest = " -SourceObjectType 'user' -TargetObjectType 'person' -LinkType 'Join' -OutVariable syncRule\n";

//! One statement whose connector is written as \a connector, name and all.
QByteArray statement(const QByteArray &connector, const QByteArray &name = "R")
{
    return "New-ADSyncRule -Name '" + name + "' -Direction 'Inbound' " + connector + rest;
}

//! A whole pure export of one rule.
QByteArray exported(const QByteArray &name, const QByteArray &description, const QByteArray &between = {})
{
    return "New-ADSyncRule  `\n-Name '" + name + "' `\n-Identifier '22222222-2222-4333-8444-555555555555' `\n-Description '" + description
        + "' `\n-Direction 'Inbound' `\n-Precedence 31 `\n-SourceObjectType 'user' `\n-TargetObjectType 'person' `\n-Connector '" + a
        + "' `\n-LinkType 'Join' `\n-OutVariable syncRule\n\n\n" + between + "Add-ADSyncRule  `\n-SynchronizationRule $syncRule[0]\n\n\n";
}

QByteArray flow(const QByteArray &arguments)
{
    return "Add-ADSyncAttributeFlowMapping  `\n-SynchronizationRule $syncRule[0] `\n-Source @('c') `\n-Destination 'c' `\n" + arguments + " `\n-OutVariable syncRule\n\n\n";
}

QByteArray utf16(const QByteArray &text, bool bigEndian)
{
    QByteArray wide = bigEndian ? QByteArray("\xfe\xff", 2) : QByteArray("\xff\xfe", 2);
    for (const char c : text)
        wide += bigEndian ? QByteArray(1, '\0') + c : QByteArray(1, c) + QByteArray(1, '\0');
    return wide;
}

QString resolutions(const ScriptScan &scan)
{
    QStringList words;
    for (const ScannedConnector &connector : scan.connectors)
        words.append(toWord(connector.resolution));
    return words.join(u' ');
}

bool has(const ScriptScan &scan, const char *code)
{
    return std::any_of(scan.findings.cbegin(), scan.findings.cend(), [&](const LintFinding &finding) { return finding.code == QLatin1String(code); });
}

} // namespace

//! The cases of rule-scripts.md 9, one row each.
class TestScriptCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aConnectorIsFoundHoweverItIsWritten_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("resolution");
        QTest::addColumn<int>("places");
        const auto row = [](const char *name, const QByteArray &text, const char *resolution, int places) {
            QTest::newRow(name) << text << QString::fromLatin1(resolution) << places;
        };
        row("plain", statement("-Connector '" + a + "'"), "literal", 1);
        row("in braces", statement("-Connector '{" + a + "}'"), "literal", 1);
        row("in parentheses", statement("-Connector '(" + a + ")'"), "literal", 1);
        row("32 digits", statement("-Connector '11111111222243338444555555555555'"), "literal", 1);
        row("upper case", statement("-Connector 'AAAAAAAA-2222-4333-8444-555555555555'"), "literal", 1);
        row("form X", statement("-Connector '{0x11111111,0x2222,0x4333,{0x84,0x44,0x55,0x55,0x55,0x55,0x55,0x55}}'"), "literal", 1);
        row("padded", statement("-Connector ' " + a + " '"), "literal", 1);
        row("abbreviated", statement("-Conn '" + a + "'"), "literal", 1);
        row("by colon", statement("-Connector:'" + a + "'"), "literal", 1);
        row("bare word", statement("-Connector " + a), "literal", 1);
        row("cast in brackets", statement("-Connector ([guid]'" + a + "')"), "literal", 1);
        row("constructed", statement("-Connector ([guid]::new('" + a + "'))"), "literal", 1);
        row("by position", "New-ADSyncRule 'R' Inbound '" + a + "' user person Join\n", "literal", 1);
        row("variable", "$id = '" + a + "'\n" + statement("-Connector $id"), "traced", 1);
        row("variable after its use", statement("-Connector $id") + "$id = '" + a + "'\n", "dynamic", 0);
        row("two assignments", "$id = '" + a + "'\n$id = '" + b + "'\n" + statement("-Connector $id"), "dynamic", 0);
        row("cast to the variable", "[guid]$id = '" + a + "'\n" + statement("-Connector $id"), "traced", 1);
        row("script parameter", "param([guid]$id = '" + a + "')\n" + statement("-Connector $id"), "traced", 1);
        row("splat", "$p = @{ Connector = '" + a + "'; Name = 'R' }\nNew-ADSyncRule @p -Direction Inbound" + rest, "traced", 1);
        row("splat changed later", "$p = @{ Connector = '" + a + "' }\n$p.Connector = $x\nNew-ADSyncRule @p" + rest, "dynamic", 0);
        row("looked up", statement("-Connector (Get-ADSyncConnector -Name 'contoso.com').Identifier"), "dynamic", 0);
        row("script block", statement("-Connector {" + a + "}"), "dynamic", 0);
        row("placeholder", statement("-Connector '<Guid>'"), "placeholder", 0);
        row("masked", statement("-Connector '11111111-xxxx-xxxx-xxxx-555555555555'"), "placeholder", 0);
        row("missing", "New-ADSyncRule -Name 'R'\n", "missing", 0);
        row("Entra", statement("-Connector '" + entra + "'"), "literal", 1);
        row("named like the cmdlet", "New-ADSyncRuleX -Connector '" + a + "'\n", "", 0);
        row("commented out", "# " + statement("-Connector '" + a + "'"), "", 0);
        row("two rules of one name", statement("-Connector '" + a + "'") + statement("-Connector '" + b + "'"), "literal literal", 2);
        row("an expression with a line that begins with -Connector", exported("R", "d", flow("-Expression 'IIF(True,\n-Connector ''" + b + "'',1)'")), "literal", 1);
        row("a sample in a here-string", "$sample = @'\n" + statement("-Connector '" + b + "'") + "'@\n" + statement("-Connector '" + a + "'"), "literal", 1);
        row("blank after the backtick", "New-ADSyncRule -Name 'R' ` \n-Connector '" + a + "'\n", "missing", 0);
        row("comment between continued lines", "New-ADSyncRule -Name 'R' `\n# which\n-Connector '" + a + "'\n", "missing", 0);
        row("CR only", exported("R", "d").replace('\n', '\r'), "literal", 1);
        row("CRLF", exported("R", "d").replace("\n", "\r\n"), "literal", 1);
        row("mixed ends", exported("R", "d").replace("`\n-Name", "`\r\n-Name"), "literal", 1);
        row("no final newline", exported("R", "d").trimmed(), "literal", 1);
        row("UTF-8 with BOM", "\xef\xbb\xbf" + exported("R", "d\xc3\xa9"), "literal", 1);
        row("windows-1252", exported("R", "d\xe9"), "literal", 1);
        row("UTF-16LE", utf16(exported("R", "d"), false), "literal", 1);
        row("UTF-16BE", utf16(exported("R", "d"), true), "literal", 1);
        row("empty", "", "", 0);
    }
    void aConnectorIsFoundHoweverItIsWritten()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, places);
        const ScriptFile file = script(text);
        const ScriptScan scan = scanScript(file);
        QTEST(resolutions(scan), "resolution");
        int found = 0;
        for (const ScannedGuid &guid : scan.guids) {
            QCOMPARE(file.bytes().mid(guid.offset, guid.text.size() * file.unitSize()), file.encoded(guid.text));
            found += guid.isConnector() ? 1 : 0;
        }
        QCOMPARE(found, places);
        ConnectorMap map;
        for (const auto &[from, to] : {std::pair(a, b), std::pair(b, a)}) {
            MappedConnector entry;
            entry.from = *Guid::parse(QString::fromLatin1(from));
            entry.to = *Guid::parse(QString::fromLatin1(to));
            map.connectors.append(entry);
        }
        MappedConnector upper;
        upper.from = *Guid::parse(u"AAAAAAAA-2222-4333-8444-555555555555");
        upper.to = *Guid::parse(u"bbbbbbbb-2222-4333-8444-555555555555");
        map.connectors.append(upper);
        const auto rewritten = rewriteScriptFile(file, scan, map);
        QCOMPARE(bool(rewritten), !file.isEmpty());
        if (!rewritten)
            return;
        const auto back = rewriteScriptFile(script(rewritten->after), scanScript(script(rewritten->after)), inverse(map));
        QVERIFY(back);
        QCOMPARE(back->after, file.bytes());
    }

    void everyGuidHasARole_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("roles"); // of all GUIDs, in order
        const auto row = [](const char *name, const QByteArray &text, const char *roles) { QTest::newRow(name) << text << QString::fromLatin1(roles); };
        const QByteArray connector = "-Connector '" + a + "'";
        row("identifier and anchors", "New-ADSyncRule -Name 'R' -Identifier '" + b + "' -PrecedenceAfter '00000000-0000-0000-0000-000000000000' -PrecedenceBefore '" + b + "' " + connector + rest,
            "ruleIdentifier/keep noAnchor/keep precedenceAnchor/review connector/rewrite");
        row("Entra", statement("-Connector '" + entra + "'"), "entraConnector/keep");
        row("a comment", "# was " + a + "\n" + statement(connector), "comment/keep connector/rewrite");
        row("a comment inside the statement", statement(connector + " <# " + b + " #>"), "connector/rewrite comment/keep");
        row("description with the connector", exported("R", "was " + a), "ruleIdentifier/keep data/review connector/rewrite");
        row("description with another GUID", exported("R", "was " + b), "ruleIdentifier/keep data/keep connector/rewrite");
        row("a scope value", exported("R", "d", "New-Object -TypeName 'X.ScopeCondition' -ArgumentList 'contributingConnector','" + a + "','EQUAL' -OutVariable condition0\n"),
            "ruleIdentifier/keep connector/rewrite data/review");
        row("a constant", exported("R", "d", flow("-FlowType 'Constant' -Expression '" + a + "'")), "ruleIdentifier/keep connector/rewrite data/review");
        row("digits in an extension", exported("R", "d", flow("-Expression '[extension_11111111222243338444555555555555_x]'")), "ruleIdentifier/keep connector/rewrite");
        row("digits as a whole identifier", "Get-ADSyncRule -Identifier '11111111222243338444555555555555'\n", "ruleIdentifier/keep");
        row("another cmdlet's connector", "Get-ADSyncConnector -Identifier '" + a + "'\n", "other/keep");
        row("a variable nobody uses", "$x = '" + a + "'\n", "other/keep");
        row("part of a longer number", "$x = '0" + a + "'\n", "");
        row("not a rule script", "Write-Host '" + a + "'\n", "other/keep");
    }
    void everyGuidHasARole()
    {
        QFETCH(QByteArray, text);
        QStringList roles;
        for (const ScannedGuid &guid : scanScript(script(text)).guids)
            roles.append(toWord(guid.role) + u'/' + toWord(guid.action));
        QTEST(roles.join(u' '), "roles");
    }

    void everyFileHasAKind_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("kind");
        const auto row = [](const char *name, const QByteArray &text, const char *kind) { QTest::newRow(name) << text << QString::fromLatin1(kind); };
        row("an export", exported("R", "d"), "export");
        row("two exports", exported("R", "d") + exported("S", "d"), "export");
        row("with a comment", "# mine\n" + exported("R", "d"), "export");
        row("a command more", exported("R", "d") + "Restart-Service ADSync\n", "customScript");
        row("a pipe", exported("R", "d").replace("$syncRule[0]\n", "$syncRule[0] | Out-Null\n"), "customScript");
        row("a redirection", exported("R", "d").replace("$syncRule[0]\n", "$syncRule[0] > out.txt\n"), "customScript");
        row("a computed name", exported("R", "d").replace("'R'", "$name"), "customScript");
        row("an expanded name", exported("R", "d").replace("'R'", "\"R $x\""), "customScript");
        row("a rule that is never added", statement("-Connector '" + a + "'"), "customScript");
        row("a rule that is removed", exported("R", "d") + "Remove-ADSyncRule -Identifier '" + b + "'\n", "customScript");
        row("called by an operator", "& " + exported("R", "d"), "customScript");
        row("text", "hello world\n", "notARuleScript");
        row("empty", "", "notARuleScript");
        row("an undoubled apostrophe", exported("O'Brien", "d"), "broken");
        row("an unterminated string", exported("R", "d") + "'", "broken");
        row("a doubled apostrophe", exported("O''Brien", "d"), "export");
    }
    void everyFileHasAKind()
    {
        QFETCH(QByteArray, text);
        const ScriptScan scan = scanScript(script(text));
        QTEST(toWord(scan.kind), "kind");
        QCOMPARE(scan.models.isEmpty(), scan.kind != ScriptKind::Export);
    }

    void whatAPersonHasToKnowIsSaid_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<int>("line");
        const auto row = [](const char *name, const QByteArray &text, const char *code, int line) { QTest::newRow(name) << text << QByteArray(code) << line; };
        row("empty", "", "empty-file", 1);
        row("an undoubled apostrophe", exported("O'Brien", "d"), "apostrophe-not-doubled", 2);
        row("it breaks the script", exported("O'Brien", "d"), "parse-error", 0);
        row("an even number of them", exported("Bob's and Tom's rule", "d"), "apostrophe-not-doubled", 2);
        row("blank after the backtick", exported("R", "d").replace("-Precedence 31 `", "-Precedence 31 ` "), "continuation-broken", 0);
        row("no connector", "New-ADSyncRule -Name 'R'\n", "connector-missing", 1);
        row("dynamic", "\n" + statement("-Connector $x"), "connector-dynamic", 2);
        row("placeholder", statement("-Connector '<Guid>'"), "connector-placeholder", 1);
        row("masked", statement("-Connector '11111111-xxxx-xxxx-xxxx-555555555555'"), "masked-guid", 1);
        row("form X", statement("-Connector '{0x11111111,0x2222,0x4333,{0x84,0x44,0x55,0x55,0x55,0x55,0x55,0x55}}'"), "hex-form", 1);
        row("a standard rule", statement("-ImmutableTag 'Microsoft.InfromADUserJoin.003' -Connector '" + a + "'"), "standard-rule", 1);
        row("an anchor", statement("-PrecedenceAfter '" + b + "' -Connector '" + a + "'"), "anchor-of-source", 1);
        row("no BOM", exported("R", "\xc3\xa9"), "non-ascii-without-bom", 4);
        row("a letter that is a quote in the code page", exported("R", "\xc3\x91 x"), "breaks-as-ansi", 4);
        row("another code page", exported("R", "\xe9"), "ansi", 4);
        row("a typographic dash", exported("R", "d").replace("\n-Name", "\n\xe2\x80\x93Name").prepend("\xef\xbb\xbf"), "typographic-syntax", 2);
        row("more than an export", exported("R", "d") + "Restart-Service ADSync\n", "custom-script", 18);
        row("a connector in a comment", "# " + a + "\n" + statement("-Connector '" + a + "'"), "connector-in-comment", 1);
        row("a connector as a value", exported("R", "was " + a), "connector-as-data", 4);
        row("a parameter that is none", statement("-Colour 'red' -Connector '" + a + "'"), "binding-refused", 1);
    }
    void whatAPersonHasToKnowIsSaid()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, code);
        QFETCH(int, line);
        const ScriptScan scan = scanScript(script(text));
        QStringList codes;
        for (const LintFinding &finding : scan.findings) {
            codes.append(finding.code);
            QVERIFY2(!finding.message().isEmpty() && !finding.remedy().isEmpty(), qPrintable(finding.code));
            if (finding.code == QLatin1String(code) && line > 0)
                QCOMPARE(finding.line, line);
        }
        QVERIFY2(codes.contains(QString::fromLatin1(code)), qPrintable(codes.join(u' ')));
        QVERIFY(!has(scanScript(script(exported("R", "d"))), code.constData())); // a sound export has none of them
    }

    void aPlaceCountsCodePointsAndBytes()
    {
        const ScriptFile file = script("\xef\xbb\xbf# \xf0\x9f\x98\x80\r\n$x = '\xc3\xa9 " + a + "'\n");
        const ScriptScan scan = scanScript(file);
        QCOMPARE(scan.guids.size(), 1);
        QCOMPARE(scan.guids.first().line, 2);
        QCOMPARE(scan.guids.first().column, 9);
        QCOMPARE(scan.guids.first().offset, 20);
    }

    void anotherCodePageIsReadAsTold()
    {
        const QByteArray text = exported("R", QByteArray("\x83\x52\x83\x6c", 4)); // two kana in code page 932
        const auto file = ScriptFile::fromBytes(text, QStringLiteral("rule.ps1"), QStringLiteral("932"));
        QVERIFY(file);
        QCOMPARE(file->encoding(), QStringLiteral("windows-932"));
        const ScriptScan scan = scanScript(*file);
        QCOMPARE(scan.models.first().description, QStringLiteral("\u30b3\u30cd"));
        for (const ScannedGuid &guid : scan.guids)
            QCOMPARE(text.mid(guid.offset, guid.text.size()), guid.text.toLatin1());
        QVERIFY(!ScriptFile::fromBytes(text, QStringLiteral("rule.ps1"), QStringLiteral("no such page")));
    }

    void whatIsNoTextIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("NUL bytes") << QByteArray("New-ADSyncRule\0-Name", 20);
        QTest::newRow("UTF-16 without BOM") << utf16(exported("R", "d"), false).mid(2);
        QTest::newRow("half a UTF-16 unit") << utf16(exported("R", "d"), false).chopped(1);
        QTest::newRow("NUL in UTF-16") << QByteArray("\xff\xfe\x41\x00\x00\x00", 6);
    }
    void whatIsNoTextIsRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto file = ScriptFile::fromBytes(bytes, QStringLiteral("rule.ps1"));
        QVERIFY(!file);
        QCOMPARE(file.error().kind(), Error::Kind::BadInput);
        QVERIFY(file.error().summary().contains(QStringLiteral("rule.ps1")));
    }

private:
    static ConnectorMap inverse(const ConnectorMap &map)
    {
        ConnectorMap back;
        for (const MappedConnector &entry : map.connectors) {
            MappedConnector turned;
            turned.from = entry.to;
            turned.to = entry.from;
            back.connectors.append(turned);
        }
        return back;
    }
};

QTEST_GUILESS_MAIN(TestScriptCases)
#include "tst_scriptcases.moc"
