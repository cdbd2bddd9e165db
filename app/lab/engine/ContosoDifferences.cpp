// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/engine/ContosoConfiguration.h"

#include "lab/engine/ContosoParts.h"

#include <algorithm>

namespace swingbridge::ContosoConfiguration {

namespace {

using Change = void (*)(SyncConfiguration &);

//! A difference: how staging gets it, and how it is mended.
class Row
{
public:
    const char *key;
    bool accepted;
    const char *what;
    Change apply;
    Change mend;
};

const QString partners = QStringLiteral("OU=Partners,OU=CORP,DC=contoso,DC=com");
const QString disabledUsers = QStringLiteral("OU=Disabled Users,OU=CORP,DC=contoso,DC=com");
const QString kiosk = QStringLiteral("OU=Kiosk,OU=CORP,DC=contoso,DC=com");
const QString closedBranch = QStringLiteral("OU=Closed Branch,OU=CORP,DC=contoso,DC=com");

template <int number>
void removeCustomRule(SyncConfiguration &configuration)
{
    contoso::removeRule(configuration, contoso::customRuleNames().at(number));
}

template <int number>
void restoreCustomRule(SyncConfiguration &configuration)
{
    contoso::putRule(configuration, contoso::customRule(contoso::customRuleNames().at(number), configuration));
}

template <int number, typename Edit>
void editCustomRule(SyncConfiguration &configuration, Edit edit)
{
    if (SyncRule *rule = contoso::ruleNamed(configuration, contoso::customRuleNames().at(number)))
        edit(*rule);
    configuration.sortRules();
}

void set(SyncConfiguration &configuration, const char *parameter, const char *value)
{
    configuration.parameters.insert(QLatin1String(parameter), QLatin1String(value));
}

const std::vector<Row> &rows()
{
    using C = SyncConfiguration;
    static const std::vector<Row> table{
        {"rule-directory-extension-missing", false, "The custom rule User DirectoryExtension - Cloned is missing: extensionAttribute15 is cleared.",
         removeCustomRule<0>, restoreCustomRule<0>},
        {"rule-exclude-test-groups-missing", false, "The custom rule Group Exclude Test Groups is missing: test groups are added.",
         removeCustomRule<1>, restoreCustomRule<1>},
        {"rule-exclude-service-accounts-missing", false, "The custom rule User Exclude Service Accounts is missing: service accounts are added.",
         removeCustomRule<2>, restoreCustomRule<2>},
        {"rule-usage-location-expression", false, "User UsageLocation computes another value: usageLocation changes.",
         [](C &c) {
             editCustomRule<3>(c, [](SyncRule &rule) { rule.mappings.first().expression = QStringLiteral("IIF(IsPresent([c]),[c],\"US\")"); });
         },
         restoreCustomRule<3>},
        {"rule-contact-company-precedence", false, "Contact Company Default stands behind the standard rules: company changes where AD has one.",
         [](C &c) { editCustomRule<4>(c, [](SyncRule &rule) { rule.precedence = 190; }); }, restoreCustomRule<4>},
        {"rule-pilot-test-enabled", false, "User Pilot Test is enabled: the pilot users get extensionAttribute10.",
         [](C &c) { editCustomRule<5>(c, [](SyncRule &rule) { rule.disabled = false; }); }, restoreCustomRule<5>},
        {"ou-partners-not-selected", false, "OU=Partners is not selected: its users are deleted.",
         [](C &c) { contoso::excludeContainer(c, partners); }, [](C &c) { contoso::includeContainer(c, partners); }},
        {"ou-disabled-users-not-excluded", false, "OU=Disabled Users is not excluded: its users are added.",
         [](C &c) { contoso::includeContainer(c, disabledUsers); }, [](C &c) { contoso::excludeContainer(c, disabledUsers); }},
        {"parameter-deletion-threshold", false, "The deletion threshold is 3000 instead of 500: no export, less protection.",
         [](C &c) { set(c, "Microsoft.OptionalFeature.ExportDeletionThresholdValue", "3000"); },
         [](C &c) { set(c, "Microsoft.OptionalFeature.ExportDeletionThresholdValue", "500"); }},
        {"parameter-maintenance-off", false, "Maintenance is off on staging: no export, certificates and keys are not renewed.",
         [](C &c) { set(c, "Microsoft.Synchronize.MaintenanceEnabled", "False"); }, [](C &c) { set(c, "Microsoft.Synchronize.MaintenanceEnabled", "True"); }},
        {"parameter-scheduler-interval", true, "The scheduler runs every hour instead of every 30 minutes: no export.",
         [](C &c) { set(c, "Microsoft.Synchronize.TimeInterval", "01:00:00"); }, [](C &c) { set(c, "Microsoft.Synchronize.TimeInterval", "00:30:00"); }},
        {"standard-rule-revision", true, "The newer version's standard rules User Common remove spaces from fax numbers: facsimileTelephoneNumber changes.",
         [](C &c) { contoso::reviseStandardRules(c, true); }, [](C &c) { contoso::reviseStandardRules(c, false); }},
        {"attribute-pager-not-selected", true, "The attribute pager is not selected: it is cleared.",
         [](C &c) { contoso::selectAttribute(c, QStringLiteral("pager"), false); }, [](C &c) { contoso::selectAttribute(c, QStringLiteral("pager"), true); }},
        {"ou-kiosk-selected", true, "OU=Kiosk is selected: its users are added.",
         [](C &c) { contoso::includeContainer(c, kiosk); }, [](C &c) { contoso::excludeContainer(c, kiosk); }},
        {"ou-closed-branch-not-selected", true, "OU=Closed Branch is not selected: its users are deleted.",
         [](C &c) { contoso::excludeContainer(c, closedBranch); }, [](C &c) { contoso::includeContainer(c, closedBranch); }},
    };
    return table;
}

const Row *rowOf(const QString &key)
{
    const auto it = std::find_if(rows().begin(), rows().end(), [&](const Row &row) { return key == QLatin1String(row.key); });
    return it == rows().end() ? nullptr : &*it;
}

//! Which rows a scenario has; contoso has all.
bool has(const QString &scenario, QLatin1String key)
{
    if (scenario == u"contoso")
        return true;
    if (scenario == u"blocked")
        return key == QLatin1String("ou-partners-not-selected");
    if (scenario == u"not-installed")
        return key == QLatin1String("standard-rule-revision") || key == QLatin1String("attribute-pager-not-selected");
    if (scenario == u"large")
        return key == QLatin1String("standard-rule-revision") || key == QLatin1String("rule-usage-location-expression");
    return false;
}

} // namespace

QList<ContosoDifference> differences(const QString &scenario)
{
    QList<ContosoDifference> found;
    for (const Row &row : rows()) {
        if (has(scenario, QLatin1String(row.key)))
            found << ContosoDifference(QLatin1String(row.key), row.accepted || scenario == u"blocked", QLatin1String(row.what));
    }
    return found;
}

SyncConfiguration different(SyncConfiguration configuration, const QString &key)
{
    if (const Row *row = rowOf(key))
        row->apply(configuration);
    return configuration;
}

SyncConfiguration mended(SyncConfiguration configuration, const QString &key)
{
    if (const Row *row = rowOf(key))
        row->mend(configuration);
    return configuration;
}

} // namespace swingbridge::ContosoConfiguration
