// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/engine/ScopeFilter.h"

#include <QTest>

using namespace swingbridge;

namespace {

class OneAttribute final : public ExpressionSource
{
public:
    explicit OneAttribute(Values values) : m_values(std::move(values)) {}
    const Values &attribute(int id) override { return id == 0 ? m_values : m_none; }

private:
    Values m_values;
    Values m_none;
};

Values values(const QString &text)
{
    Values made;
    if (text == u"null")
        return made;
    for (const QString &part : text.split(u'|'))
        made.append(part.startsWith(u'#') ? Value(qint64(part.mid(1).toLongLong())) : part == u"truth" ? Value(true) : Value(part));
    return made;
}

} // namespace

class TestScopeFilter : public QObject
{
    Q_OBJECT

    bool holds(const QList<ScopeGroup> &groups, const QString &text, int object = -1)
    {
        NameTable names;
        names.id(QStringLiteral("a"));
        const ScopeFilter filter(groups, names, Directory(DirectoryOptions(1, 200)));
        OneAttribute source(values(text));
        return filter.holds(source, object);
    }

private Q_SLOTS:
    void anOperatorHolds_data()
    {
        QTest::addColumn<QString>("operation");
        QTest::addColumn<QString>("against");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("expected");
        const auto row = [](const char *operation, const char *against, const char *text, bool expected) {
            QTest::addRow("%s %s %s", text, operation, against) << operation << against << text << expected;
        };
        row("EQUAL", "True", "truth", true);
        row("EQUAL", "TRUE", "true", true);
        row("EQUAL", "User", "user", true);
        row("EQUAL", "5", "#5", true);
        row("EQUAL", "x", "#0", false);
        row("EQUAL", "True", "null", false);
        row("EQUAL", "b", "a|b", true);
        row("NOTEQUAL", "True", "null", true);
        row("NOTEQUAL", "True", "truth", false);
        row("NOTEQUAL", "b", "a|b", false);
        row("LESSTHAN", "50000", "#49999", true);
        row("LESSTHAN", "50000", "#50000", false);
        row("LESSTHAN", "50000", "null", false);
        row("LESSTHAN_OR_EQUAL", "50000", "#50000", true);
        row("GREATERTHAN", "5", "#6", true);
        row("GREATERTHAN", "5", "#5", false);
        row("GREATERTHAN_OR_EQUAL", "5", "#5", true);
        row("CONTAINS", "err", "FERRET", true);
        row("CONTAINS", "cat", "ferret", false);
        row("NOTCONTAINS", "cat", "ferret", true);
        row("NOTCONTAINS", "cat", "null", true);
        row("STARTSWITH", "user_", "User_x", true);
        row("NOTSTARTSWITH", "User_", "user_x", false);
        row("NOTSTARTSWITH", "User_", "null", true);
        row("ENDSWITH", "@contoso.com", "a@CONTOSO.com", true);
        row("NOTENDSWITH", "@contoso.com", "a@fabrikam.com", true);
        row("ISNULL", "", "null", true);
        row("ISNULL", "", "x", false);
        row("ISNOTNULL", "", "x", true);
        row("ISNOTNULL", "", "null", false);
        row("ISIN", "a; b ;c", "B", true);
        row("ISIN", "a;b", "c", false);
        row("ISNOTIN", "a;b", "c", true);
        row("ISNOTIN", "a;b", "null", true);
        row("ISBITSET", "2", "#514", true);
        row("ISBITSET", "2", "#512", false);
        row("ISBITSET", "0x200", "#512", true);
        row("ISBITNOTSET", "2", "#512", true);
        row("ISBITNOTSET", "2", "null", true);
        row("ISBITNOTSET", "2", "#514", false);
        row("TELEPATHY", "x", "x", false);
        row("NOTTELEPATHY", "x", "y", false);
    }
    void anOperatorHolds()
    {
        QFETCH(QString, operation);
        QFETCH(QString, against);
        QFETCH(QString, text);
        QFETCH(bool, expected);
        QCOMPARE(holds({{ScopeCondition(QStringLiteral("a"), operation, against)}}, text), expected);
    }

    void groupsAreOrAndConditionsAreAnd()
    {
        const ScopeCondition yes(QStringLiteral("a"), QStringLiteral("EQUAL"), QStringLiteral("x"));
        const ScopeCondition no(QStringLiteral("a"), QStringLiteral("EQUAL"), QStringLiteral("y"));
        QVERIFY(holds({}, QStringLiteral("x")));
        QVERIFY(!holds({{yes, no}}, QStringLiteral("x")));
        QVERIFY(holds({{yes, no}, {yes}}, QStringLiteral("x")));
    }

    void membersOfAGroupAreFound()
    {
        const Directory directory(DirectoryOptions(1, 200));
        const int group = directory.layout().firstGroup();
        const QString dn = directory.dn(group);
        const QList<int> members = directory.members(group);
        QVERIFY(!members.isEmpty());
        const auto condition = [&](const char *operation) { return ScopeCondition(QStringLiteral("a"), QLatin1String(operation), dn.toUpper()); };
        QVERIFY(holds({{condition("ISMEMBEROF")}}, QStringLiteral("x"), members.first()));
        QVERIFY(!holds({{condition("ISNOTMEMBEROF")}}, QStringLiteral("x"), members.first()));
        QVERIFY(!holds({{condition("ISMEMBEROF")}}, QStringLiteral("x"), 0));
        QVERIFY(holds({{condition("ISNOTMEMBEROF")}}, QStringLiteral("x"), 0));
    }
};

QTEST_GUILESS_MAIN(TestScopeFilter)
#include "tst_scopefilter.moc"
