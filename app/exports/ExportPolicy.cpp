// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/ExportPolicy.h"

#include "foundation/JsonText.h"

#include <QCoreApplication>

#include <algorithm>

namespace swingbridge {
namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(ExportPolicy)

public:
    static Error unusable(const QString &what, const QString &where)
    {
        return Error(Error::Kind::BadInput, tr("The policy in %1 cannot be used; nothing was judged.").arg(what), where,
                     tr("Correct the file: its keys are those of swingbridge/policy/1."));
    }
};

constexpr qint64 massBegins = 3; //!< One or two objects are no mass, however few there are in all.

ExportLimit count(qint64 value) { return ExportLimit(value, std::nullopt); }
ExportLimit percent(double value) { return ExportLimit(std::nullopt, value); }
const ExportLimit any = count(1);
const ExportLimit never;

Result<ExportLimit> readLimit(const Json &json, const ExportLimit &fallback, const QString &where)
{
    if (json.is_null())
        return fallback;
    if (!json.is_object())
        return failure(Error::Kind::BadInput, where);
    ExportLimit limit;
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (!it->is_null() && (!it->is_number() || it->get<double>() < 0))
            return failure(Error::Kind::BadInput, where + QLatin1Char('.') + QString::fromStdString(it.key()));
        if (it.key() == "count" && !it->is_null())
            limit.count = it->get<qint64>();
        else if (it.key() == "percent" && !it->is_null())
            limit.percent = it->get<double>();
        else if (it.key() != "count" && it.key() != "percent")
            return failure(Error::Kind::BadInput, where + QLatin1Char('.') + QString::fromStdString(it.key()));
    }
    return limit;
}

//! Fills one rule of the defaults from the document; the error's summary names the key.
Done readRule(const Json &json, QList<ExportPolicyRule> &rules)
{
    const auto number = integerAt(json, "number");
    const QString operation = textAt(json, "operation");
    const auto it = std::find_if(rules.begin(), rules.end(), [&](const ExportPolicyRule &rule) { return number && rule.number == *number && rule.operation == operation; });
    if (it == rules.end())
        return failure(Error::Kind::BadInput, operation.isEmpty() ? QStringLiteral("rules: number") : QStringLiteral("rules: operation"));
    it->isEnabled = boolAt(json, "enabled").value_or(true);
    const QString where = QStringLiteral("rule %1: ").arg(it->number);
    auto warn = readLimit(valueAt(json, "warn"), it->warn, where + QStringLiteral("warn"));
    if (!warn)
        return failure(warn.error());
    auto block = readLimit(valueAt(json, "block"), it->block, where + QStringLiteral("block"));
    if (!block)
        return failure(block.error());
    it->warn = *warn;
    it->block = *block;
    return done();
}

} // namespace

bool ExportLimit::isReached(qint64 value, qint64 population) const
{
    if (count && value >= *count)
        return true;
    return percent && population > 0 && value >= massBegins && static_cast<double>(value) * 100.0 >= *percent * static_cast<double>(population);
}

ExportPolicy ExportPolicy::defaults()
{
    ExportPolicy policy;
    policy.rules = {
        ExportPolicyRule(1, never, any),               // counts reconcile with the server's own
        ExportPolicyRule(2, percent(10), percent(100)), // deletes, of the deletion threshold
        ExportPolicyRule(3, percent(0.1), percent(1)), // deletes, of all objects
        ExportPolicyRule(4, percent(5), never),        // deletes, of the objects of one type
        ExportPolicyRule(5, ExportLimit(20, 50), never), // deletes of one OU: more than 20 and half of all
        ExportPolicyRule(6, percent(0.1), never),      // adds
        ExportPolicyRule(7, never, any),               // an add and a delete of one person
        ExportPolicyRule(8, never, any),               // source anchor
        ExportPolicyRule(9, any, percent(0.5)),        // sign-in names
        ExportPolicyRule(10, any, percent(0.5)),       // mail addresses
        ExportPolicyRule(11, any, percent(0.1)),       // accounts switched off, user types, usage locations
        ExportPolicyRule(12, percent(5), never),       // one attribute on many objects
        ExportPolicyRule(13, never, percent(0.5)),     // one attribute cleared on many objects
        ExportPolicyRule(14, ExportLimit(100, 10), ExportLimit(std::nullopt, 50)), // members of one group
        ExportPolicyRule(15, any, never),              // operations that are rare or unknown
        ExportPolicyRule(16, never, any),              // errors
        ExportPolicyRule(17, any, count(500)),         // writes to an on-premises directory
        ExportPolicyRule(18, never, any),              // privileged accounts
        ExportPolicyRule(20, count(3600), count(4 * 3600)), // age of the capture in seconds
        ExportPolicyRule(21, never, never),            // all changes together, and below: one operation
    };
    for (const QLatin1String operation : {QLatin1String("add"), QLatin1String("update"), QLatin1String("delete"), QLatin1String("delete-add"), QLatin1String("rename")}) {
        ExportPolicyRule limit(21, never, never);
        limit.operation = operation;
        policy.rules.append(limit);
    }
    return policy;
}

Result<ExportPolicy> ExportPolicy::read(const Json &document, const QString &what)
{
    if (!document.is_object() || textAt(document, "schema") != QLatin1String("swingbridge/policy/1"))
        return failure(Texts::unusable(what, QStringLiteral("schema is not swingbridge/policy/1")));
    static const QStringList keys = {QStringLiteral("schema"), QStringLiteral("rules"), QStringLiteral("allow"), QStringLiteral("privileged"),
                                     QStringLiteral("population"), QStringLiteral("deletionThreshold")};
    for (auto it = document.begin(); it != document.end(); ++it) {
        if (!keys.contains(QString::fromStdString(it.key())))
            return failure(Texts::unusable(what, QStringLiteral("unknown key \"%1\"").arg(QString::fromStdString(it.key()))));
    }
    ExportPolicy policy = defaults();
    for (const Json &rule : valueAt(document, "rules")) {
        const Done read = readRule(rule, policy.rules);
        if (!read)
            return failure(Texts::unusable(what, read.error().summary()));
    }
    for (const Json &item : valueAt(document, "allow")) {
        const AllowedChange allowed{textAt(item, "attribute"), textAt(item, "fromVersion"), textAt(item, "toVersion"), textAt(item, "reason")};
        if (allowed.attribute.isEmpty() || allowed.reason.isEmpty())
            return failure(Texts::unusable(what, QStringLiteral("allow: attribute and reason are needed")));
        policy.allowed.append(allowed);
    }
    policy.privileged = textsAt(document, "privileged");
    const Json &population = valueAt(document, "population");
    for (auto it = population.begin(); population.is_object() && it != population.end(); ++it) {
        if (!it->is_number_integer())
            return failure(Texts::unusable(what, QStringLiteral("population: %1").arg(QString::fromStdString(it.key()))));
        policy.population.insert(QString::fromStdString(it.key()), it->get<qint64>());
    }
    policy.deletionThreshold = integerAt(document, "deletionThreshold");
    return policy;
}

const ExportPolicyRule *ExportPolicy::rule(int number, const QString &operation) const
{
    const auto it = std::find_if(rules.cbegin(), rules.cend(), [&](const ExportPolicyRule &rule) { return rule.number == number && rule.operation == operation; });
    return it == rules.cend() || !it->isEnabled ? nullptr : &*it;
}

} // namespace swingbridge
