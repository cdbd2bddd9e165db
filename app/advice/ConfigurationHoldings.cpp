// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advice/ConfigurationHoldings.h"

#include "advice/KnownParameters.h"
#include "comparison/ConnectorPairing.h"
#include "servers/RunResult.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace swingbridge {
namespace {

//! What a new server selects (the Contoso sample of AADConnectConfigDocumenter; msDS-Device with device synchronization).
const QStringList &usualObjectTypes()
{
    static const QStringList types{QStringLiteral("computer"), QStringLiteral("contact"), QStringLiteral("container"),
        QStringLiteral("domaindns"), QStringLiteral("foreignsecurityprincipal"), QStringLiteral("group"), QStringLiteral("inetorgperson"),
        QStringLiteral("msds-device"), QStringLiteral("organizationalunit"), QStringLiteral("user")};
    return types;
}

//! Of those, the ones without which people or groups would be missing.
constexpr std::array essentialObjectTypes{u"user", u"group", u"contact", u"inetOrgPerson", u"computer"};

const QStringList &usualRunProfiles()
{
    static const QStringList names{QLatin1String(runProfile::fullImport), QLatin1String(runProfile::deltaImport),
        QLatin1String(runProfile::fullSynchronization), QLatin1String(runProfile::deltaSynchronization), QLatin1String(runProfile::exportProfile)};
    return names;
}

QString detailOf(const ConnectorConfiguration &connector, const QString &what)
{
    return QStringLiteral("%1: %2").arg(connectorKey(connector), what);
}

Holdings sorted(QStringList details)
{
    details.sort(Qt::CaseInsensitive);
    return Holdings(details);
}

//! What \a of says of each connector whose \a area is known and not empty; nothing when there is no such connector.
template <typename Of>
std::optional<Holdings> ofForests(const SyncConfiguration &configuration, KnownArea area, const Of &of)
{
    bool isTold = false;
    QStringList details;
    for (const ConnectorConfiguration &connector : configuration.connectors) {
        if (connector.type != ConnectorType::ActiveDirectory || !connector.known.testFlag(area))
            continue;
        isTold = true;
        for (const QString &what : of(connector))
            details += detailOf(connector, what);
    }
    return isTold ? std::optional<Holdings>(sorted(details)) : std::nullopt;
}

void addLower(QSet<QString> &names, const QStringList &more)
{
    for (const QString &name : more)
        names.insert(name.toLower());
}

//! The attributes on the side of the connector (\a inConnector) or of the metaverse that a rule reads or writes.
void addUsed(QSet<QString> &names, const SyncRule &rule, bool inConnector)
{
    const bool readsHere = (rule.direction == RuleDirection::Inbound) == inConnector;
    for (const AttributeMapping &mapping : rule.mappings) {
        if (!readsHere)
            names.insert(mapping.destination.toLower());
        else if (mapping.flowType != FlowType::Constant)
            addLower(names, mapping.sources);
    }
    if (readsHere) {
        for (const ScopeGroup &group : rule.scope) {
            for (const ScopeCondition &condition : group)
                names.insert(condition.attribute.toLower());
        }
    }
    for (const JoinGroup &group : rule.join) {
        for (const JoinCondition &condition : group)
            names.insert((inConnector ? condition.csAttribute : condition.mvAttribute).toLower());
    }
}

QSet<QString> usedBy(const SyncConfiguration &configuration, bool standardRules, bool inConnector)
{
    QSet<QString> names;
    for (const SyncRule &rule : configuration.rules) {
        if (rule.isStandard() == standardRules)
            addUsed(names, rule, inConnector);
    }
    return names;
}

} // namespace

QList<LackingForest> missingStandardRules(const SyncConfiguration &configuration)
{
    QMap<QString, QString> all;
    QHash<Guid, QSet<QString>> ofForest;
    for (const SyncRule &rule : configuration.rules) {
        const ConnectorConfiguration *connector = configuration.connector(rule.connector);
        if (!rule.isStandard() || !connector || connector->type != ConnectorType::ActiveDirectory)
            continue;
        all.insert(rule.name.toLower(), rule.name);
        ofForest[rule.connector].insert(rule.name.toLower());
    }
    QList<LackingForest> missing;
    for (const ConnectorConfiguration &connector : configuration.connectors) {
        const auto there = ofForest.constFind(connector.identifier);
        for (auto it = all.cbegin(); there != ofForest.constEnd() && it != all.cend(); ++it) {
            if (!there->contains(it.key()))
                missing.append(LackingForest(&connector, it.value()));
        }
    }
    return missing;
}

std::optional<Holdings> deviceWriteback(const SyncConfiguration &configuration)
{
    const KnownParameters parameters(configuration);
    const std::optional<bool> isOn = parameters.isOn(deviceWriteBackParameter);
    if (!isOn)
        return std::nullopt;
    const QString container = parameters.text(deviceWriteBackContainerParameter);
    return Holdings(*isOn, *isOn && !container.isEmpty() ? QStringList(container) : QStringList());
}

std::optional<Holdings> unusualObjectTypes(const SyncConfiguration &configuration)
{
    return ofForests(configuration, KnownArea::ObjectTypes, [](const ConnectorConfiguration &connector) {
        QStringList unusual;
        for (const QString &type : connector.objectTypes) {
            if (!usualObjectTypes().contains(type.toLower()))
                unusual += type;
        }
        for (const auto *type : essentialObjectTypes) {
            if (!connector.objectTypes.contains(QStringView(type), Qt::CaseInsensitive))
                unusual += QStringLiteral("%1 (off)").arg(QStringView(type));
        }
        return unusual;
    });
}

std::optional<Holdings> unusualAttributes(const SyncConfiguration &configuration)
{
    // Without the content of the standard rules nobody can tell which attributes are usual: all are looked for.
    const bool isContentKnown = configuration.known.testFlag(KnownArea::StandardRuleContent);
    const QSet<QString> usual = isContentKnown ? usedBy(configuration, true, true) : QSet<QString>();
    return ofForests(configuration, KnownArea::AttributeSelection, [&usual](const ConnectorConfiguration &connector) {
        QStringList unusual;
        std::copy_if(connector.attributes.cbegin(), connector.attributes.cend(), std::back_inserter(unusual),
                     [&usual](const QString &attribute) { return !usual.contains(attribute.toLower()); });
        return unusual;
    });
}

std::optional<Holdings> customRunProfiles(const SyncConfiguration &configuration)
{
    bool isTold = false;
    QStringList details;
    for (const ConnectorConfiguration &connector : configuration.connectors) {
        isTold = isTold || connector.known.testFlag(KnownArea::RunProfiles);
        for (const RunProfileConfiguration &profile : connector.runProfiles) {
            if (!usualRunProfiles().contains(profile.name, Qt::CaseInsensitive))
                details += detailOf(connector, profile.name);
        }
    }
    return isTold ? std::optional<Holdings>(sorted(details)) : std::nullopt;
}

// Only a server configuration folder tells it, and there an empty one is left out.
std::optional<Holdings> provisioningHierarchy(const SyncConfiguration &configuration)
{
    QStringList details;
    for (const ConnectorConfiguration &connector : configuration.connectors) {
        const QString hierarchy = connector.parameters.value(QStringLiteral("provisioning-hierarchy"));
        if (!hierarchy.isEmpty())
            details += detailOf(connector, hierarchy);
    }
    const bool isTold = configuration.origin.kind == ConfigurationKind::ServerConfiguration || !details.isEmpty();
    return isTold ? std::optional<Holdings>(sorted(details)) : std::nullopt;
}

std::optional<Holdings> federation(const SyncConfiguration &configuration)
{
    const QString method = KnownParameters(configuration).text(signOnMethodParameter);
    if (method.isEmpty())
        return std::nullopt;
    const bool isFederated = method.contains(QLatin1String("fed"), Qt::CaseInsensitive) || method.contains(QLatin1String("adfs"), Qt::CaseInsensitive);
    return Holdings(isFederated ? QStringList(method) : QStringList());
}

std::optional<Holdings> genericConnectors(const SyncConfiguration &configuration)
{
    QStringList names;
    for (const ConnectorConfiguration &connector : configuration.connectors) {
        if (connector.type == ConnectorType::Other)
            names += connector.name;
    }
    return sorted(names);
}

std::optional<Holdings> changedStandardRules(const SyncConfiguration &configuration)
{
    bool isTold = false;
    QStringList details;
    for (const SyncRule &rule : configuration.rules) {
        const ConnectorConfiguration *connector = configuration.connector(rule.connector);
        if (!rule.isStandard() || !connector)
            continue;
        isTold = isTold || rule.disabled.has_value();
        if (rule.disabled == true)
            details += detailOf(*connector, rule.name + QStringLiteral(" (off)"));
    }
    for (const LackingForest &lacking : missingStandardRules(configuration))
        details += detailOf(*lacking.connector, lacking.name + QStringLiteral(" (missing)"));
    return isTold || !details.isEmpty() ? std::optional<Holdings>(sorted(details)) : std::nullopt;
}

std::optional<Holdings> customMetaverseAttributes(const SyncConfiguration &configuration)
{
    const bool isKnown = configuration.known.testFlag(KnownArea::Metaverse) && configuration.known.testFlag(KnownArea::StandardRuleContent);
    if (!isKnown || configuration.metaverse.schema.isEmpty())
        return std::nullopt;
    const QSet<QString> standard = usedBy(configuration, true, false);
    const QSet<QString> custom = usedBy(configuration, false, false);
    QStringList own;
    for (auto it = configuration.metaverse.schema.keyBegin(); it != configuration.metaverse.schema.keyEnd(); ++it) {
        if (custom.contains(it->toLower()) && !standard.contains(it->toLower()))
            own += *it;
    }
    return sorted(own);
}

std::optional<Holdings> unusualInterval(const SyncConfiguration &configuration)
{
    const QString interval = KnownParameters(configuration).text(timeIntervalParameter);
    if (interval.isEmpty())
        return std::nullopt;
    return Holdings(interval == QLatin1String("00:30:00") ? QStringList() : QStringList(interval));
}

std::optional<Holdings> accounts(const SyncConfiguration &configuration)
{
    QStringList names;
    for (const ConnectorConfiguration &connector : configuration.connectors) {
        const QString user = connector.parameters.value(QStringLiteral("forest-login-user"));
        if (!user.isEmpty())
            names += detailOf(connector, user);
    }
    const SettingsFacts &settings = configuration.settings;
    for (const QString &name : {settings.serviceAccount(), settings.text(QLatin1String("/azuredirectorypolicy/azureadusername"))}) {
        if (!name.isEmpty())
            names += name;
    }
    return Holdings(true, sorted(names).details);
}

std::optional<Holdings> machineSettings(const SyncConfiguration &)
{
    return std::nullopt; // no configuration tells it: a person looks
}

} // namespace swingbridge
