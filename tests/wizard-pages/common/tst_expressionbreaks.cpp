// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/ExpressionBreaks.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace swingbridge;

namespace {

//! The text as it is read, broken for \a columns.
QString broken(const QString &expression, int columns)
{
    QString text = flatExpression(expression);
    const QList<LineBreak> breaks = expressionBreaks(text, columns);
    for (auto it = breaks.crbegin(); it != breaks.crend(); ++it)
        text.insert(it->offset, u'\n' + QString(it->indent, u' '));
    return text;
}

int longestLine(const QString &text)
{
    int longest = 0;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines)
        longest = std::max(longest, int(line.size()));
    return longest;
}

} // namespace

//! Expressions of attribute flows, broken where a person would break them.
class tst_ExpressionBreaks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void meaninglessBlanksGo_data();
    void meaninglessBlanksGo();
    void callsAreBrokenWhenTheyDoNotFit_data();
    void callsAreBrokenWhenTheyDoNotFit();
    void whatDoesNotMatchIsLeftAlone_data();
    void whatDoesNotMatchIsLeftAlone();
    void breakingAddsLinesAndNothingElse();
};

void tst_ExpressionBreaks::meaninglessBlanksGo_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("flat");
    const auto row = [](const char *name, const char *expression, const char *flat) { QTest::newRow(name) << QString::fromUtf8(expression) << QString::fromUtf8(flat); };
    row("empty", "", "");
    row("line breaks", "IIF(\r\n\tIsPresent( [c] ),\n\t[c] , \"US\" )", "IIF(IsPresent([c]),[c],\"US\")");
    row("around an operator one blank stays", "[a]   &\n \" b \"", "[a] & \" b \"");
    row("in quotes all stays", "\"a  (b ,  c)\"", "\"a  (b ,  c)\"");
    row("in brackets all stays", "[a  b]", "[a  b]");
    row("at the ends", "  [a]  ", "[a]");
}

void tst_ExpressionBreaks::meaninglessBlanksGo()
{
    QFETCH(QString, expression);
    QTEST(flatExpression(expression), "flat");
}

void tst_ExpressionBreaks::callsAreBrokenWhenTheyDoNotFit_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<int>("columns");
    QTest::addColumn<QString>("lines");
    const auto row = [](const char *name, const char *expression, int columns, const char *lines) {
        QTest::newRow(name) << QString::fromUtf8(expression) << columns << QString::fromUtf8(lines);
    };
    row("what fits stays whole", "IIF(IsPresent([c]),[c],\"US\")", 40, "IIF(IsPresent([c]),[c],\"US\")");
    row("one argument a line", "IIF(IsPresent([c]),[c],\"US\")", 20, "IIF(\n  IsPresent([c]),\n  [c],\n  \"US\")");
    row("only what has to is broken", "IIF(IsPresent([extensionAttribute5]),[extensionAttribute5],[c])", 28,
        "IIF(\n  IsPresent(\n    [extensionAttribute5]),\n  [extensionAttribute5],\n  [c])");
    row("a call without arguments", "Now() & Word([description],1,\" \")", 20, "Now() & Word(\n  [description],\n  1,\n  \" \")");
    row("commas in quotes do not break", "Join(\"a,b,c,d,e,f\",[x])", 18, "Join(\n  \"a,b,c,d,e,f\",\n  [x])");
}

void tst_ExpressionBreaks::callsAreBrokenWhenTheyDoNotFit()
{
    QFETCH(QString, expression);
    QFETCH(int, columns);
    QTEST(broken(expression, columns), "lines");
}

void tst_ExpressionBreaks::whatDoesNotMatchIsLeftAlone_data()
{
    QTest::addColumn<QString>("expression");
    QTest::newRow("a parenthesis too few") << QStringLiteral("IIF(IsPresent([c],[c],\"US\")");
    QTest::newRow("a parenthesis too many") << QStringLiteral("IIF(IsPresent([c])),[c],\"US\")");
    QTest::newRow("an open quote") << QStringLiteral("IIF(IsPresent([c]),[c],\"US)");
    QTest::newRow("an open bracket") << QStringLiteral("IIF(IsPresent([c]),[c,\"US\")");
    QTest::newRow("no call at all") << QStringLiteral("a very long text without any call in it");
}

void tst_ExpressionBreaks::whatDoesNotMatchIsLeftAlone()
{
    QFETCH(QString, expression);
    QVERIFY(expressionBreaks(flatExpression(expression), 10).isEmpty());
}

void tst_ExpressionBreaks::breakingAddsLinesAndNothingElse()
{
    QRandomGenerator random(20260912);
    const QStringList pieces{QStringLiteral("IIF("), QStringLiteral("[mail]"), QStringLiteral(","), QStringLiteral("\"a (b\""), QStringLiteral(" & "), QStringLiteral(")"),
                             QStringLiteral("Trim("), QStringLiteral("  \n"), QStringLiteral("Left([x],3)")};
    for (int round = 0; round < 2000; ++round) {
        QString expression;
        for (int i = random.bounded(40); i > 0; --i)
            expression += pieces.at(random.bounded(int(pieces.size())));
        const QString flat = flatExpression(expression);
        QCOMPARE(flatExpression(flat), flat);
        QCOMPARE(flatExpression(broken(expression, 8 + random.bounded(60))), flat); // so it is read as the same
        QVERIFY(longestLine(broken(expression, 1000)) == flat.size());
    }
}

QTEST_APPLESS_MAIN(tst_ExpressionBreaks)
#include "tst_expressionbreaks.moc"
