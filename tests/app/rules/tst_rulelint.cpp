// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RuleFixture.h"

#include "rules/RuleLint.h"

#include <QTest>

#include <functional>

using namespace swingbridge;
using namespace swingbridge::test;

using Change = std::function<void(SyncRule &, SyncConfiguration &)>;
Q_DECLARE_METATYPE(Change)

class TestRuleLint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachFailureIsForeseen_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *name, Change change, const char *found) { QTest::newRow(name) << change << QString::fromLatin1(found); };
        row("a sound rule", [](auto &, auto &) {}, "");
        row("no partner", [](SyncRule &r, auto &) { r.connector = numbered(9); }, "1 unknown-connector error");
        row("partner is gone", [](auto &, SyncConfiguration &t) { t.connectors.removeIf([](const auto &c) { return c.identifier == stagingAd; }); }, "1 unknown-connector error");
        row("no such source", [](SyncRule &r, auto &) { r.mappings[1].sources = QStringList{QStringLiteral("noSuch")}; }, "2 attribute-missing error");
        row("no such target", [](SyncRule &r, auto &) { r.mappings[1].destination = QStringLiteral("noSuch"); }, "3 metaverse-attribute-missing error");
        row("other case", [](SyncRule &r, auto &) { r.mappings[1].destination = QStringLiteral("Department"); }, "8 attribute-case warning");
        row("precedence taken", [](auto &, SyncConfiguration &t) { SyncRule o = customRule(8, QStringLiteral("Other")); o.connector = stagingAd; o.precedence = 31; t.rules.append(o); }, "4 precedence-taken error");
        row("precedence outside", [](SyncRule &r, auto &) { r.precedence = 5000; }, "5 precedence-shifts warning");
        row("open bracket", [](SyncRule &r, auto &) { r.mappings[0].expression = QStringLiteral("IIF([c]"); }, "8 expression-unbalanced error");
        row("bracket within quotes", [](SyncRule &r, auto &) { r.mappings[0].expression = QStringLiteral("\"(\" & [c]"); }, "");
        row("standard rule", [](SyncRule &r, auto &) { r.immutableTag = QStringLiteral("Microsoft.X.001"); }, "9 standard-rule error");
        row("identifier taken", [](SyncRule &r, SyncConfiguration &t) { SyncRule o = customRule(1, QStringLiteral("Other")); o.connector = stagingAd; o.precedence = 77; t.rules.append(o); Q_UNUSED(r) }, "10 identifier-taken error");
        row("name taken", [](auto &, SyncConfiguration &t) { SyncRule o = customRule(8); o.connector = stagingAd; t.rules.append(o); }, "10 name-taken note");
        row("anchor", [](SyncRule &r, auto &) { r.precedenceAfter = numbered(70); }, "11 anchor-missing error");
        row("link type", [](SyncRule &r, auto &) { r.linkType = QStringLiteral("Marry"); }, "12 unknown-link-type warning");
        row("operator", [](SyncRule &r, auto &) { r.scope[0][0].operation = QStringLiteral("SOUNDSLIKE"); }, "12 unknown-operator warning");
        row("object type not selected", [](auto &, SyncConfiguration &t) { for (auto &c : t.connectors) c.objectTypes.removeAll(QStringLiteral("user")); }, "13 object-type-not-selected warning");
        row("attribute not selected", [](auto &, SyncConfiguration &t) { for (auto &c : t.connectors) c.attributes.removeAll(QStringLiteral("department")); }, "13 attribute-not-selected warning");
        row("schema not known", [](SyncRule &r, SyncConfiguration &t) { r.mappings[1].destination = QStringLiteral("noSuch"); t.metaverse = MetaverseConfiguration(); }, "");
    }
    void eachFailureIsForeseen()
    {
        QFETCH(Change, change);
        SyncRule rule = customRule();
        SyncConfiguration target = onStaging(contoso());
        change(rule, target);
        QStringList found;
        for (const LintFinding &finding : lintRule(rule, confirmedMap(), LintTarget(target))) {
            found.append(QStringLiteral("%1 %2 %3").arg(finding.number).arg(finding.code, toWord(finding.severity)));
            QVERIFY(!finding.message().isEmpty() && !finding.message().contains(QLatin1Char('%')));
            QVERIFY(!finding.remedy().isEmpty());
        }
        QTEST(found.join(QLatin1Char('\n')), "found");
    }

    void aTakenNumberComesWithAFreeOne()
    {
        SyncConfiguration target = onStaging(contoso());
        for (int precedence = 25; precedence < 40; ++precedence) {
            SyncRule other = customRule(quint32(100 + precedence), QStringLiteral("Other %1").arg(precedence));
            other.connector = stagingAd;
            other.precedence = precedence;
            target.rules.append(other);
        }
        const auto findings = lintRule(customRule(), confirmedMap(), LintTarget(target));
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().repairKind, QStringLiteral("precedence"));
        QCOMPARE(findings.first().repairText, QStringLiteral("24")); // 31 is 7 from 24 and 9 from 40
    }
};

QTEST_GUILESS_MAIN(TestRuleLint)
#include "tst_rulelint.moc"
