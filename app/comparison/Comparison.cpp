// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/Comparison.h"

#include "comparison/ConnectorComparison.h"
#include "comparison/DifferenceCollector.h"
#include "comparison/NormalText.h"
#include "comparison/ParameterComparison.h"
#include "comparison/RuleComparison.h"
#include "comparison/SettingsComparison.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace swingbridge {
namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Comparison)

public:
    static QString roles(RolesVerdict verdict)
    {
        switch (verdict) {
        case RolesVerdict::AsExpected: return tr("The roles are as expected: one active server, the other in staging mode.");
        case RolesVerdict::Swapped: return tr("The roles are swapped: the server given as staging is the active one.");
        case RolesVerdict::BothActive: return tr("Two servers would export; put one into staging mode now.");
        case RolesVerdict::NoneActive: return tr("No server exports at the moment: both are in staging mode.");
        case RolesVerdict::Unknown: break;
        }
        return tr("The roles are not stated in what was compared.");
    }

    //! What the parts of this folder give as a reason; what none of them says is shown as it is.
    static QString reason(const QString &why)
    {
        static constexpr std::array reasons{
            QT_TRANSLATE_NOOP("Comparison", "not stated in this source"), QT_TRANSLATE_NOOP("Comparison", "not found in this source"),
            QT_TRANSLATE_NOOP("Comparison", "not found in this file"),
            QT_TRANSLATE_NOOP("Comparison", "a section that the catalogue does not know; what it holds is not compared")};
        for (const char *one : reasons) {
            if (why == QLatin1String(one))
                return tr(one);
        }
        static const QString notBelieved = QStringLiteral("not found in this file where the catalogue expects it; not believed: ");
        if (why.startsWith(notBelieved))
            return tr("not found in this file where the catalogue expects it; not believed: %1").arg(why.mid(notBelieved.size()));
        return why;
    }

    static QString coverage(const Coverage &c)
    {
        return tr("Compared: connectors %1, rules %2, selected attributes %3, parameters %4; not understood %5.")
            .arg(c.connectors).arg(c.rules).arg(c.attributes).arg(c.parameters).arg(c.notUnderstood);
    }

    static QString ignored(const QString &deviation)
    {
        const QString kind = deviation.section(QLatin1Char('.'), 0, 0);
        if (kind == QLatin1String("identifier"))
            return tr("Each server creates identifiers of its own.");
        if (kind == QLatin1String("version"))
            return tr("The product counts changes on each server by itself.");
        if (kind == QLatin1String("host"))
            return tr("Two servers, two names.");
        if (kind == QLatin1String("time"))
            return tr("The two configurations were read at different times.");
        if (deviation == QLatin1String("standardRule.precedence"))
            return tr("The product numbers standard rules itself; single numbers carry no meaning.");
        if (deviation == QLatin1String("customRule.whitespace"))
            return tr("Only white space outside quotes or the order of flows differs.");
        if (deviation == QLatin1String("customRule.conditionOrder"))
            return tr("The same conditions in another order mean the same.");
        if (deviation == QLatin1String("parameter.state"))
            return tr("This is the state of a server, not its configuration.");
        if (deviation == QLatin1String("connector.local"))
            return tr("Accounts, hosts and builds belong to one server.");
        return tr("The same, written or ordered differently.");
    }
};

RolesVerdict verdictOn(ConfiguredRole active, ConfiguredRole staging)
{
    if (active == ConfiguredRole::Unknown || staging == ConfiguredRole::Unknown)
        return RolesVerdict::Unknown;
    if (active == staging)
        return active == ConfiguredRole::Active ? RolesVerdict::BothActive : RolesVerdict::NoneActive;
    return active == ConfiguredRole::Active ? RolesVerdict::AsExpected : RolesVerdict::Swapped;
}

Coverage coverageOf(const SyncConfiguration &active, const SyncConfiguration &staging)
{
    Coverage coverage;
    coverage.connectors = static_cast<int>(active.connectors.size());
    coverage.rules = static_cast<int>(active.rules.size());
    coverage.parameters = static_cast<int>(active.parameters.size());
    for (const ConnectorConfiguration &connector : active.connectors)
        coverage.attributes += static_cast<int>(connector.attributes.size());
    const auto countUnknown = [&](const SyncConfiguration &configuration) {
        QStringList names = configuration.notUnderstood;
        for (const ConnectorConfiguration &connector : configuration.connectors)
            names += connector.notUnderstood;
        for (const SyncRule &rule : configuration.rules)
            names += rule.notUnderstood;
        return names;
    };
    coverage.notUnderstood = static_cast<int>(normalSet(countUnknown(active) + countUnknown(staging)).size());
    return coverage;
}

void compareEnvelope(const SyncConfiguration &active, const SyncConfiguration &staging, DifferenceCollector &collector)
{
    collector.ignore(QStringLiteral("host.name"), QStringLiteral("/server"), int(active.server != staging.server));
    collector.ignore(QStringLiteral("time.exported"), QStringLiteral("/exportedat"), int(active.exportedAt != staging.exportedAt));
    const QStringList onActive = withoutThose(active.notUnderstood, staging.notUnderstood);
    const QStringList onStaging = withoutThose(staging.notUnderstood, active.notUnderstood);
    if (onActive.isEmpty() && onStaging.isEmpty())
        return;
    DifferenceDraft draft(QStringLiteral("notUnderstood"), QStringLiteral("/notunderstood"), DifferenceKind::Changed);
    draft.active = onActive.join(QStringLiteral(", "));
    draft.staging = onStaging.join(QStringLiteral(", "));
    draft.names = QStringList{(onActive + onStaging).join(QStringLiteral(", "))};
    collector.add(std::move(draft));
}

} // namespace

QString NotKnown::reason() const { return Texts::reason(why); }

QString toWord(ComparedSide side) { return side == ComparedSide::Active ? QStringLiteral("active") : QStringLiteral("staging"); }

QString toWord(ConfiguredRole role)
{
    switch (role) {
    case ConfiguredRole::Active: return QStringLiteral("active");
    case ConfiguredRole::Staging: return QStringLiteral("staging");
    case ConfiguredRole::Unknown: break;
    }
    return QStringLiteral("unknown");
}

QString toWord(RolesVerdict verdict)
{
    switch (verdict) {
    case RolesVerdict::AsExpected: return QStringLiteral("asExpected");
    case RolesVerdict::Swapped: return QStringLiteral("swapped");
    case RolesVerdict::BothActive: return QStringLiteral("bothActive");
    case RolesVerdict::NoneActive: return QStringLiteral("noneActive");
    case RolesVerdict::Unknown: break;
    }
    return QStringLiteral("unknown");
}

QString rolesSentence(RolesVerdict verdict) { return Texts::roles(verdict); }
QString IgnoredDeviation::sentence() const { return Texts::ignored(deviation); }
QString Coverage::sentence() const { return Texts::coverage(*this); }

int Comparison::count(Severity severity) const
{
    return static_cast<int>(std::count_if(differences.cbegin(), differences.cend(), [&](const Difference &d) { return d.severity == severity; }));
}

const Difference *Comparison::find(const QString &id) const
{
    const auto it = std::find_if(differences.cbegin(), differences.cend(), [&](const Difference &d) { return d.id == id; });
    return it == differences.cend() ? nullptr : &*it;
}

QList<const Difference *> Comparison::openDifferences(const Decisions &decisions) const
{
    QList<const Difference *> open;
    for (const Difference &difference : differences) {
        if (difference.needsDecision() && !currentDecision(decisions, difference))
            open.append(&difference);
    }
    return open;
}

bool Comparison::hasFindings() const
{
    return std::any_of(differences.cbegin(), differences.cend(), [](const Difference &d) { return d.needsDecision(); });
}

Comparison compareConfigurations(const SyncConfiguration &active, const SyncConfiguration &staging, const ConnectorAnswers &answers)
{
    DifferenceCollector collector;
    const ConnectorPairing connectors = pairConnectors(active.connectors, staging.connectors, answers);
    const RulePairing rules = pairRules(active, staging, connectors, collector);
    compareTenants(active, staging, collector);
    compareParameters(active, staging, collector); // before the connectors: what follows from a feature is folded under it
    compareConnectors(active, staging, connectors, rules, collector);
    compareSchemas(active, staging, connectors, collector);
    compareCustomRules(active, staging, connectors, rules, collector);
    const bool forestsMoved = compareStandardRules(active, staging, connectors, rules, collector);
    comparePrecedence(active, connectors, rules, forestsMoved, collector);
    compareEnvelope(active, staging, collector);

    Comparison comparison = collector.take();
    comparison.connectorPairs = connectors.pairs;
    comparison.connectorQuestions = connectors.questions;
    comparison.coverage = coverageOf(active, staging);
    comparison.activeRole = roleOf(active);
    comparison.stagingRole = roleOf(staging);
    comparison.roles = verdictOn(comparison.activeRole, comparison.stagingRole);
    if (active.settings.isStated() || staging.settings.isStated())
        addSettingsFindings(active, staging, connectors, rules, comparison);
    return comparison;
}

} // namespace swingbridge
