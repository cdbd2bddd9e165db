// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// No text makes the reader crash, hang, or say something about a place that is not there.
#include "foundation/JsonText.h"
#include "powershell/PowerShellBinding.h"
#include "powershell/PowerShellScript.h"
#include "support/Mutator.h"

#include <QDir>
#include <QElapsedTimer>
#include <QtTest>

#include <fstream>

using namespace swingbridge;

class TestPowerShellFuzz : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void damagedScriptsAreReadWithoutHarm();
    void oneThingOverAndOverTakesLinearTime_data();
    void oneThingOverAndOverTakesLinearTime();
    void nestingIsGivenUpBeforeTheStackIs_data();
    void nestingIsGivenUpBeforeTheStackIs();
};

namespace {

std::vector<QByteArray> snippets()
{
    std::ifstream file(SWINGBRIDGE_TEST_DATA "/powershell/tokens.json");
    std::vector<QByteArray> texts;
    const Json document = Json::parse(file);
    for (const Json &each : document.at("snippets"))
        texts.push_back(QByteArray::fromStdString(each.at("text").get<std::string>()));
    QDir folder(QStringLiteral(SWINGBRIDGE_TEST_DATA "/rule-scripts"));
    for (const QString &name : folder.entryList({QStringLiteral("*.ps1")})) {
        QFile script(folder.filePath(name));
        if (script.size() < 2500 && script.open(QIODevice::ReadOnly))
            texts.push_back(script.readAll());
    }
    return texts;
}

// What Windows PowerShell stumbles over; the shared mutator knows XML and JSON.
QByteArray withSomethingOfTheLanguage(QByteArray text, QRandomGenerator &random)
{
    static const std::array<QByteArray, 40> pieces{"'", "\"", "\"\"", "''", "@'\n", "\n'@", "@\"\n", "\n\"@", "`", "`\n", "` \n",
        "$(", "@(", "@{", "${", "$", "@", "(", ")", "{", "}", "[", "]", "<#", "#>", "#", "--%", "-Name:", "|", "&", ";", ",", "[guid]",
        "\xe2\x80\x99", "\xe2\x80\x9d",
        "\xe2\x80\x93", "\r", "::", "if (", "param("};
    const auto at = qsizetype(random.bounded(quint32(text.size() + 1)));
    return text.insert(at, pieces.at(random.bounded(quint32(pieces.size()))));
}

QString wrongAmong(const std::vector<PowerShellToken> &tokens, int end, bool mayNest)
{
    int last = 0;
    for (const PowerShellToken &token : tokens) {
        if (token.begin() < last || token.end() < token.begin() || token.end() > end)
            return QStringLiteral("token %1 %2-%3").arg(toString(token.kind())).arg(token.begin()).arg(token.end());
        last = mayNest ? token.begin() : token.end();
    }
    return {};
}

QString wrongWith(const PowerShellNode &node, const QString &text)
{
    if (node.begin() < 0 || node.begin() > node.end() || node.end() > text.size())
        return QStringLiteral("node of kind %1: %2-%3").arg(int(node.kind())).arg(node.begin()).arg(node.end());
    const QStringView content = QStringView(text).mid(node.contentBegin(), node.contentEnd() - node.contentBegin());
    if (node.isString() && node.isVerbatim() && node.value() != content)
        return QStringLiteral("verbatim value %1").arg(node.value());
    for (PowerShellNode child = node.firstChild(); child; child = child.nextSibling()) {
        if (!(child.parent() == node))
            return QStringLiteral("child without its parent");
    }
    return {};
}

QString wrongIn(const PowerShellScript &script)
{
    const int end = int(script.text().size());
    QString wrong = wrongAmong(script.tokens(), end, false) + wrongAmong(script.nestedTokens(), end, true);
    for (PowerShellNode each = script.root(); each && wrong.isEmpty(); each = each.following())
        wrong = wrongWith(each, script.text());
    for (const PowerShellNode each : script.commands())
        PowerShellBinding(PowerShellCommand(each), *PowerShellSignature::of(u"New-ADSyncRule"));
    return wrong;
}

QString repeated(const QByteArray &piece, int size)
{
    return QString::fromUtf8(piece.repeated(size / int(piece.size())));
}

} // namespace

void TestPowerShellFuzz::damagedScriptsAreReadWithoutHarm()
{
    const std::vector<QByteArray> corpus = snippets();
    QRandomGenerator random(20261121);
    for (int round = 0, rounds = test::fuzzRounds(); round < rounds; ++round) {
        const QByteArray &sound = corpus.at(random.bounded(quint32(corpus.size())));
        QByteArray bytes = test::mutated(sound, random);
        if (random.bounded(2) == 0)
            bytes = withSomethingOfTheLanguage(bytes, random);
        const QString text = QString::fromUtf8(bytes);
        const QString wrong = wrongIn(PowerShellScript::parse(text));
        if (!wrong.isEmpty())
            QFAIL(qPrintable(QStringLiteral("round %1, %2: %3").arg(round).arg(wrong, QString::fromLatin1(bytes.toPercentEncoding()))));
    }
}

void TestPowerShellFuzz::oneThingOverAndOverTakesLinearTime_data()
{
    QTest::addColumn<QByteArray>("piece");
    for (const char *piece : {"(", "\"$(", "[a(", "[a({[", "@{a=", "{", "'", "\"", "a,", "-", "!", "[x]", "$(", "@(", "f(", "$a.b(", "$a[",
             "#\n", "<#", "`", "@'\n", "@\"\n", "if(1){", "function f{", "a|", "[a[b,", "param(", "\"$(\"", "\"$(\"\"$(", "&", "$a.b.c",
             "'a'+", "a'b'\"c\"", "`\n",
             "1..", "::", ":a ", "}", ")", "]", "$x=", "\"${", "-a:", "switch(1){a{", "try{", "class a{", "[a({$(", "1,", "++",
             "#requires -Version 5\n", "# SIG # Begin signature block\n", "using namespace a\n", "a\n"})
        QTest::newRow(piece) << QByteArray(piece);
}

void TestPowerShellFuzz::oneThingOverAndOverTakesLinearTime()
{
    QFETCH(QByteArray, piece);
    QElapsedTimer clock;
    clock.start();
    const QString wrong = wrongIn(PowerShellScript::parse(repeated(piece, 50'000)));
    QCOMPARE(wrong, QString());
    QVERIFY2(clock.elapsed() < 20'000, "fifty kilobytes take milliseconds, under sanitizers on a busy machine a few seconds");
}

void TestPowerShellFuzz::nestingIsGivenUpBeforeTheStackIs_data()
{
    QTest::addColumn<QByteArray>("open");
    QTest::addColumn<QByteArray>("middle");
    QTest::addColumn<QByteArray>("close");
    const auto row = [](const char *open, const char *middle, const char *close) {
        QTest::newRow(open) << QByteArray(open) << QByteArray(middle) << QByteArray(close);
    };
    row("(", "1", ")");
    row("$(", "1", ")");
    row("@(", "1", ")");
    row("@{a=", "1", "}");
    row("if (1) {", "1", "}");
    row("f (", "1", ")");
    row("& {", "1", "}");
    row("-not ", "1", "");
    row("$a[", "1", "]");
    row("$a.b(", "1", ")");
    row("[a[", "int", "]]");
    row("function f {", "1", "}");
}

void TestPowerShellFuzz::nestingIsGivenUpBeforeTheStackIs()
{
    QFETCH(QByteArray, open);
    QFETCH(QByteArray, middle);
    QFETCH(QByteArray, close);
    const auto nested = [&](int depth) { return QString::fromUtf8(open.repeated(depth) + middle + close.repeated(depth)); };
    const auto isTooDeep = [](const PowerShellScript &script) {
        const auto &errors = script.errors();
        const auto isOne = [](const PowerShellError &error) { return error.id() == QLatin1String("ScriptTooComplicated"); };
        return std::any_of(errors.begin(), errors.end(), isOne);
    };
    QVERIFY(!isTooDeep(PowerShellScript::parse(nested(40))));
    QVERIFY(isTooDeep(PowerShellScript::parse(nested(5000))));
}

QTEST_GUILESS_MAIN(TestPowerShellFuzz)
#include "tst_powershellfuzz.moc"
