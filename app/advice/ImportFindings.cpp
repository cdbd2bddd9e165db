// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advice/ImportFindings.h"

#include "advice/AdviceText.h"
#include "advice/ConfigurationHoldings.h"
#include "advice/ConfigurationPlaces.h"
#include "advice/KnownParameters.h"
#include "foundation/JsonText.h"

#include <QCoreApplication> // QT_TRANSLATE_NOOP
#include <QHash>

#include <algorithm>
#include <array>

namespace swingbridge {
namespace {

using Finding = ImportFinding;
using FindingKind = ImportFinding::Kind;

struct FindingRow { FindingKind kind; const char *id; Severity severity; const char *title; const char *guidance; };

//! In the order of Kind.
constexpr std::array findingRows{
    FindingRow{FindingKind::PrecedenceOutOfRange, "P01", Severity::High, QT_TRANSLATE_NOOP("AdviceText", "Precedence outside 0-99"),
        QT_TRANSLATE_NOOP("AdviceText", "Move this custom rule below 100 before you export, or the import may shift it.")},
    FindingRow{FindingKind::DisabledCustomRule, "P02", Severity::Medium, QT_TRANSLATE_NOOP("AdviceText", "Custom rule switched off"),
        QT_TRANSLATE_NOOP("AdviceText", "A disabled custom rule can arrive enabled; check it right after the import.")},
    FindingRow{FindingKind::ExtensionAttribute, "P03", Severity::High, QT_TRANSLATE_NOOP("AdviceText", "Extension attribute"),
        QT_TRANSLATE_NOOP("AdviceText", "This rule writes an extension attribute that must exist before the import, or the import can fail.")},
    FindingRow{FindingKind::DeviceWriteback, "P04", Severity::Medium, QT_TRANSLATE_NOOP("AdviceText", "Device writeback"),
        QT_TRANSLATE_NOOP("AdviceText", "Device writeback will not be applied; plan to configure it by hand.")},
    FindingRow{FindingKind::DisabledStandardRule, "P05", Severity::Medium, QT_TRANSLATE_NOOP("AdviceText", "Standard rule switched off"),
        QT_TRANSLATE_NOOP("AdviceText", "A standard rule is disabled; note it and repeat that on the new server.")},
    FindingRow{FindingKind::MissingStandardRule, "P06", Severity::Low, QT_TRANSLATE_NOOP("AdviceText", "Standard rule missing"),
        QT_TRANSLATE_NOOP("AdviceText", "The standard rule \"%1\" is missing for this forest; the new server will have it again.")},
    FindingRow{FindingKind::DuplicatePrecedence, "P07", Severity::Blocker, QT_TRANSLATE_NOOP("AdviceText", "Two rules with one precedence"),
        QT_TRANSLATE_NOOP("AdviceText", "\"%1\" and \"%2\" have the precedence %3: export and import fail with it. Give each rule a number of its own, then export again.")},
    FindingRow{FindingKind::GenericConnector, "P08", Severity::Blocker, QT_TRANSLATE_NOOP("AdviceText", "Generic connector"),
        QT_TRANSLATE_NOOP("AdviceText", "%1 is neither a forest nor the Entra connector, and with it the import of settings cannot be used: install the new server without it and configure it by hand.")},
    FindingRow{FindingKind::OtherTenant, "P09", Severity::Blocker, QT_TRANSLATE_NOOP("AdviceText", "Another tenant"),
        QT_TRANSLATE_NOOP("AdviceText", "These settings belong to the tenant %1, the new server shall be signed in to %2: stop, a server cannot be moved to another tenant.")},
    FindingRow{FindingKind::PingFederate, "P10", Severity::High, QT_TRANSLATE_NOOP("AdviceText", "PingFederate"),
        QT_TRANSLATE_NOOP("AdviceText", "With PingFederate the vendor's export is faulty: note every sign-in setting and enter it again on the new server.")},
    FindingRow{FindingKind::RuleWithoutConnector, "P11", Severity::Medium, QT_TRANSLATE_NOOP("AdviceText", "Rule without a connector"),
        QT_TRANSLATE_NOOP("AdviceText", "The connector of this rule does not exist, so the rule will not arrive: remove it, or create it for the right connector.")},
    FindingRow{FindingKind::ModifiedStandardRule, "P12", Severity::High, QT_TRANSLATE_NOOP("AdviceText", "Modified standard rule"),
        QT_TRANSLATE_NOOP("AdviceText", "This standard rule was modified, and the import is likely to place it wrongly: replace it by a custom rule below 100 before you export.")},
};

const FindingRow &rowOf(FindingKind kind)
{
    return findingRows.at(static_cast<size_t>(kind));
}

//! "extension_0f1e2d3c4b5a69788796a5b4c3d2e1f0_costCenter": made by directory extensions, or by another application.
bool isExtensionAttribute(const QString &name)
{
    return name.startsWith(QLatin1String("extension_"), Qt::CaseInsensitive) && name.indexOf(QLatin1Char('_'), 10) > 0;
}

bool writesExtensionAttribute(const SyncRule &rule)
{
    return std::any_of(rule.mappings.cbegin(), rule.mappings.cend(),
                       [](const AttributeMapping &mapping) { return isExtensionAttribute(mapping.destination); });
}

//! Where a rule stands, whatever the order of the file.
QString nameKey(const SyncRule &rule)
{
    return rule.connector.toString() + QLatin1Char('|') + toString(rule.direction) + QLatin1Char('|') + rule.name.toLower();
}

class Looking
{
public:
    explicit Looking(const SyncConfiguration &active) : m_active(active), m_places(active) {}

    QList<Finding> findings(const QString &newTenant)
    {
        lookAtRules();
        lookForMissingRules();
        lookForDuplicates();
        lookAtSettings(newTenant);
        std::stable_sort(m_findings.begin(), m_findings.end(), [](const Finding &a, const Finding &b) { return a.kind() < b.kind(); });
        return m_findings;
    }

private:
    void add(FindingKind kind, const QString &path, const QStringList &names = {}) { m_findings.append(Finding(kind, path, names)); }

    void lookAtRules()
    {
        QHash<QString, int> ofOneName;
        for (const SyncRule &rule : m_active.rules)
            ++ofOneName[nameKey(rule)];
        for (const SyncRule &rule : m_active.rules) {
            const QStringList name(rule.name);
            if (!m_active.connector(rule.connector))
                add(FindingKind::RuleWithoutConnector, m_places.rule(rule), name);
            if (rule.isStandard())
                lookAtStandardRule(rule, ofOneName.value(nameKey(rule)) > 1);
            else
                lookAtCustomRule(rule);
        }
    }

    //! A modified standard rule appears as a second one of the same name; the product's own stays, disabled.
    void lookAtStandardRule(const SyncRule &rule, bool hasTwin)
    {
        if (rule.disabled != true)
            return;
        if (hasTwin)
            add(FindingKind::ModifiedStandardRule, m_places.rule(rule), QStringList(rule.name));
        else
            add(FindingKind::DisabledStandardRule, m_places.rule(rule, QStringLiteral("disabled")), QStringList(rule.name));
    }

    void lookAtCustomRule(const SyncRule &rule)
    {
        const QStringList name(rule.name);
        if (rule.precedence.value_or(0) > 99)
            add(FindingKind::PrecedenceOutOfRange, m_places.rule(rule, QStringLiteral("precedence")), name);
        if (rule.disabled == true)
            add(FindingKind::DisabledCustomRule, m_places.rule(rule, QStringLiteral("disabled")), name);
        if (writesExtensionAttribute(rule))
            add(FindingKind::ExtensionAttribute, m_places.rule(rule, QStringLiteral("attributemappings")), name);
    }

    void lookForMissingRules()
    {
        for (const LackingForest &lacking : missingStandardRules(m_active))
            add(FindingKind::MissingStandardRule, m_places.standardRules(*lacking.connector), QStringList(lacking.name));
    }

    //! Only where a custom rule is one of the two: the numbers of standard rules are the product's business.
    void lookForDuplicates()
    {
        QHash<int, const SyncRule *> standard;
        for (const SyncRule &rule : m_active.rules) {
            if (rule.isStandard() && rule.precedence)
                standard.insert(*rule.precedence, &rule);
        }
        QHash<int, const SyncRule *> custom;
        for (const SyncRule &rule : m_active.rules) {
            if (rule.isStandard() || !rule.precedence)
                continue;
            const SyncRule *other = custom.value(*rule.precedence, standard.value(*rule.precedence));
            if (other)
                add(FindingKind::DuplicatePrecedence, m_places.rule(rule, QStringLiteral("precedence")),
                    {rule.name, other->name, QString::number(*rule.precedence)});
            else
                custom.insert(*rule.precedence, &rule);
        }
    }

    void lookAtSettings(const QString &newTenant)
    {
        const KnownParameters parameters(m_active);
        if (parameters.isOn(deviceWriteBackParameter) == true)
            add(FindingKind::DeviceWriteback, m_places.parameter(deviceWriteBackParameter));
        if (parameters.text(signOnMethodParameter).contains(QLatin1String("ping"), Qt::CaseInsensitive))
            add(FindingKind::PingFederate, m_places.parameter(signOnMethodParameter));
        for (const ConnectorConfiguration &connector : m_active.connectors) {
            if (connector.type == ConnectorType::Other)
                add(FindingKind::GenericConnector, m_places.connector(connector), QStringList(connector.name));
        }
        const QString tenant = m_active.origin.tenant;
        if (!tenant.isEmpty() && !newTenant.isEmpty() && tenant.compare(newTenant, Qt::CaseInsensitive) != 0)
            add(FindingKind::OtherTenant, m_places.tenant(), {tenant, newTenant});
    }

    const SyncConfiguration &m_active;
    const ConfigurationPlaces m_places;
    QList<Finding> m_findings;
};

} // namespace

QString ImportFinding::id() const
{
    return QLatin1String(rowOf(m_kind).id);
}

Severity ImportFinding::severity() const
{
    return rowOf(m_kind).severity;
}

QString ImportFinding::title() const
{
    return AdviceText(rowOf(m_kind).title).translated();
}

QString ImportFinding::guidance() const
{
    const char *const sentence = rowOf(m_kind).guidance;
    const bool namesThem = QByteArrayView(sentence).contains("%1"); // most speak of the rule whose name stands beside them
    return AdviceText(sentence, namesThem ? m_names : QStringList()).translated();
}

QList<ImportFinding> findBeforeImport(const SyncConfiguration &active, const QString &newTenant)
{
    return Looking(active).findings(newTenant);
}

Json toJson(const ImportFinding &finding)
{
    return {{"id", finding.id()}, {"severity", toWord(finding.severity())}, {"path", finding.path()}, {"guidance", finding.guidance()}};
}

} // namespace swingbridge
