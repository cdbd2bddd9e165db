// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every snippet of tests/data/powershell/tokens.json: what PowerShell's own parser made of it is what ours makes of it.
#include "foundation/JsonText.h"
#include "powershell/PowerShellCommand.h"
#include "powershell/PowerShellScript.h"

#include <QStringDecoder>
#include <QtTest>

#include <algorithm>
#include <fstream>

using namespace swingbridge;

using NodeKind = PowerShellNode::Kind;

class TestPowerShellScript : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everySnippetIsReadAsPowerShellReadsIt_data();
    void everySnippetIsReadAsPowerShellReadsIt();

private:
    Json m_snippets;
};

namespace {

// A BOM inside a text is a character like any other (QString::fromStdString would drop one at the beginning).
QString textOf(const Json &value)
{
    const std::string utf8 = value.get<std::string>();
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::ConvertInitialBom);
    return decoder(QByteArrayView(utf8.data(), qsizetype(utf8.size())));
}

QString place(int begin, int end)
{
    return QStringLiteral("%1-%2").arg(begin).arg(end);
}

QString place(const Json &range)
{
    return place(range.at(0).get<int>(), range.at(1).get<int>());
}

QString tokensText(const std::vector<PowerShellToken> &tokens)
{
    QStringList lines;
    for (const PowerShellToken &token : tokens)
        lines += toString(token.kind()) + u' ' + place(token.begin(), token.end());
    return lines.join(u'\n');
}

QString tokensText(const Json &tokens)
{
    QStringList lines;
    for (const Json &token : tokens)
        lines += textOf(token.at(0)) + u' ' + place(token.at(1).get<int>(), token.at(2).get<int>());
    return lines.join(u'\n');
}

QString commandText(PowerShellNode node)
{
    const PowerShellCommand command(node);
    const QStringView name = command.name();
    QString line = QStringLiteral("%1 %2:").arg(name.isNull() ? QStringLiteral("?") : name.toString(), place(node.begin(), node.end()));
    QStringList arguments;
    for (const PowerShellNode each : command.elements()) {
        if (!each.is(NodeKind::Parameter)) {
            arguments += place(each.begin(), each.end());
            continue;
        }
        line += QStringLiteral(" -%1 %2").arg(each.value(), place(each.begin(), each.end()));
        if (const PowerShellNode argument = each.firstChild())
            line += u'=' + place(argument.begin(), argument.end());
    }
    return QStringLiteral("%1 | %2").arg(line, arguments.join(u' '));
}

QString commandText(const Json &command)
{
    const Json &name = command.at("name");
    QString line = QStringLiteral("%1 %2:").arg(name.is_null() ? QStringLiteral("?") : textOf(name),
        place(command.at("start").get<int>(), command.at("end").get<int>()));
    for (const Json &each : command.at("parameters")) {
        line += QStringLiteral(" -%1 %2").arg(textOf(each.at("name")),
            place(each.at("start").get<int>(), each.at("end").get<int>()));
        if (each.contains("argument") && !each.at("argument").is_null())
            line += u'=' + place(each.at("argument"));
    }
    QStringList arguments;
    for (const Json &each : command.at("arguments"))
        arguments += place(each);
    return QStringLiteral("%1 | %2").arg(line, arguments.join(u' '));
}

QString kindOfString(PowerShellNode node)
{
    switch (node.kind()) {
    case NodeKind::SingleQuoted: return QStringLiteral("SingleQuoted");
    case NodeKind::DoubleQuoted: return QStringLiteral("DoubleQuoted");
    case NodeKind::SingleQuotedHere: return QStringLiteral("SingleQuotedHereString");
    case NodeKind::DoubleQuotedHere: return QStringLiteral("DoubleQuotedHereString");
    default: return QStringLiteral("BareWord");
    }
}

QStringList stringsText(const PowerShellScript &script)
{
    QStringList lines;
    for (PowerShellNode each = script.root(); each; each = each.following()) {
        if (each.isString())
            lines += QStringLiteral("%1 %2 %3").arg(kindOfString(each), place(each.begin(), each.end()), each.value().toString());
    }
    lines.sort();
    return lines;
}

QStringList stringsText(const Json &strings)
{
    QStringList lines;
    for (const Json &each : strings) {
        if (each.at("value") == ".ctor" && each.at("end") == 0)
            continue; // the call of the base class's constructor: nobody wrote it
        lines += QStringLiteral("%1 %2 %3").arg(textOf(each.at("kind")),
            place(each.at("start").get<int>(), each.at("end").get<int>()), textOf(each.at("value")));
    }
    lines.sort();
    return lines;
}

} // namespace

void TestPowerShellScript::initTestCase()
{
    std::ifstream file(SWINGBRIDGE_TEST_DATA "/powershell/tokens.json");
    m_snippets = Json::parse(file).at("snippets");
    QVERIFY(m_snippets.size() >= 600);
}

void TestPowerShellScript::everySnippetIsReadAsPowerShellReadsIt_data()
{
    QTest::addColumn<int>("number");
    for (int i = 0; i < int(m_snippets.size()); ++i) {
        const Json &snippet = m_snippets.at(size_t(i));
        if (!snippet.contains("newer than 5.1"))
            QTest::newRow(snippet.at("id").get<std::string>().c_str()) << i;
    }
}

void TestPowerShellScript::everySnippetIsReadAsPowerShellReadsIt()
{
    QFETCH(int, number);
    const Json &snippet = m_snippets.at(size_t(number));
    const QString text = textOf(snippet.at("text"));
    const auto script = PowerShellScript::parse(text);
    if (snippet.at("errors").get<int>() > 0) {
        QVERIFY(!script.errors().empty());
        return;
    }
    if (!script.errors().empty()) {
        const PowerShellError &error = script.errors().front();
        QFAIL(qPrintable(QStringLiteral("%1 %2: %3").arg(error.id(), place(error.begin(), error.end()), text)));
    }
    QCOMPARE(tokensText(script.tokens()), tokensText(snippet.at("tokens")));
    QCOMPARE(tokensText(script.nestedTokens()), tokensText(snippet.value("nested", Json::array())));
    QStringList commands;
    for (const PowerShellNode command : script.commands())
        commands += commandText(command);
    QStringList wanted;
    for (const Json &command : snippet.at("commands"))
        wanted += commandText(command);
    QCOMPARE(commands, wanted);
    QCOMPARE(stringsText(script), stringsText(snippet.at("strings")));
    QStringList comments;
    for (const PowerShellToken &comment : script.comments())
        comments += place(comment.begin(), comment.end());
    QStringList wantedComments;
    for (const Json &comment : snippet.at("comments"))
        wantedComments += place(comment);
    QCOMPARE(comments, wantedComments);
}

QTEST_GUILESS_MAIN(TestPowerShellScript)
#include "tst_powershellscript.moc"
