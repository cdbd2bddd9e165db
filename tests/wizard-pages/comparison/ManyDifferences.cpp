// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ManyDifferences.h"

namespace swingbridge::test {
namespace {

struct Kind
{
    const char *differenceClass;
    DifferenceArea area;
    Severity severity;
};

constexpr Kind kinds[] = {
    {"ou.exclusionExtra", DifferenceArea::Scope, Severity::Blocker},
    {"customRule.expression", DifferenceArea::CustomRule, Severity::High},
    {"standardRule.content", DifferenceArea::StandardRule, Severity::High},
    {"parameter.changed", DifferenceArea::GlobalSetting, Severity::Medium},
    {"connector.name", DifferenceArea::Connector, Severity::Low},
    {"schema.attributeExtra", DifferenceArea::Schema, Severity::Info},
};

Difference difference(int number)
{
    const Kind &kind = kinds[number % int(std::size(kinds))];
    Difference one;
    one.id = QStringLiteral("%1-%2").arg(QLatin1String(kind.differenceClass)).arg(number, 8, 16, QLatin1Char('0'));
    one.differenceClass = QLatin1String(kind.differenceClass);
    one.area = kind.area;
    one.severity = kind.severity;
    one.names = {QStringLiteral("OU=Branch %1,OU=CORP,DC=contoso,DC=com").arg(number), QStringLiteral("usageLocation"), QStringLiteral("contoso.com")};
    one.path = QStringLiteral("/connectors/contoso.com/partitions/contoso.com/ou=branch %1").arg(number);
    one.paths = {one.path};
    one.active = QStringLiteral("selected");
    one.staging = QStringLiteral("not selected");
    one.hash = QStringLiteral("%1").arg(number, 64, 16, QLatin1Char('0'));
    if (kind.area != DifferenceArea::CustomRule)
        return one;
    one.mend = Mend::ApplyRule;
    const auto text = [](const char *field, const QString &value) { return DifferenceDetail(QLatin1String(field), value, value, false); };
    one.details = {text("connector", QStringLiteral("contoso.com")), text("direction", QStringLiteral("Inbound")), text("linkType", QStringLiteral("Join")),
                   text("precedence", QString::number(number % 100)), text("destination", QStringLiteral("usageLocation")),
                   DifferenceDetail(QStringLiteral("expression"), QStringLiteral("IIF(IsPresent([extensionAttribute%1]),[extensionAttribute%1],[c])").arg(number % 15 + 1),
                                    QStringLiteral("IIF(IsPresent([c]),[c],\"US\")"), true, DifferenceDetail::Form::Expression)};
    return one;
}

} // namespace

Comparison manyDifferences(int count)
{
    Comparison comparison;
    for (int i = 0; i < count; ++i)
        comparison.differences << difference(i);
    comparison.coverage.connectors = 2;
    comparison.coverage.rules = count;
    comparison.roles = RolesVerdict::AsExpected;
    for (int i = 0; i < count / 10; ++i) {
        NotKnown unknown;
        unknown.side = i % 2 == 0 ? ComparedSide::Active : ComparedSide::Staging;
        unknown.setting = QStringLiteral("/connectors/contoso.com/runProfiles %1").arg(i);
        unknown.why = QStringLiteral("not stated in this source");
        comparison.notKnown << unknown;
    }
    DuplicateSubject twice;
    twice.subject = QStringLiteral("In from AD - User UsageLocation");
    twice.count = 2;
    comparison.duplicates << twice;
    IgnoredDeviation ignored;
    ignored.deviation = QStringLiteral("identifier.rule");
    ignored.path = QStringLiteral("/rules/*/identifier");
    ignored.occurrences = 70;
    comparison.ignored << ignored;
    return comparison;
}

Difference longListDifference(int entries)
{
    Difference one = difference(0);
    one.id = QStringLiteral("attributes.missing-0000ffff");
    one.differenceClass = QStringLiteral("attributes.missing");
    one.area = DifferenceArea::AttributeSelection;
    QStringList active, staging;
    for (int i = 0; i < entries; ++i) {
        active << QStringLiteral("extensionAttribute%1").arg(i);
        if (i % 50 != 0)
            staging << active.last();
    }
    one.details = {DifferenceDetail(QStringLiteral("attributes"), active.join(QLatin1Char('\n')), staging.join(QLatin1Char('\n')), true, DifferenceDetail::Form::List)};
    return one;
}

} // namespace swingbridge::test
