// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/ConnectorComparison.h"
#include "comparison/NormalText.h"

#include <array>

namespace swingbridge {
namespace {

//! What is said about a parameter, and under which difference it is folded when that is there.
struct ParameterRow { QLatin1String name; QLatin1String differenceClass; QLatin1String variant; QLatin1String foldedUnder; bool isSwitch; };
#define ROW(name, cls, variant, cause, isSwitch) ParameterRow{QLatin1String(name), QLatin1String(cls), QLatin1String(variant), QLatin1String(cause), isSwitch}
const std::array parameterRows{
    ROW("password-hash-sync", "feature.passwordHashSync", "connector", "feature.passwordHashSync", true),
    ROW("password-reset", "feature.passwordWriteback", "connector", "feature.passwordWriteback", true),
    ROW("Connector.GroupFilteringGroupDn", "connector.groupFilter", "", "groupFilter", false),
    ROW("provisioning-hierarchy", "connector.hierarchy", "", "", false),
};
#undef ROW
constexpr ParameterRow otherParameter{QLatin1String(""), QLatin1String("connector.parameter"), QLatin1String(""), QLatin1String(""), false};

const ParameterRow &rowFor(const QString &name)
{
    const auto it = std::find_if(parameterRows.begin(), parameterRows.end(), [&](const ParameterRow &row) { return name.compare(row.name, Qt::CaseInsensitive) == 0; });
    return it == parameterRows.end() ? otherParameter : *it;
}

//! Parameters that name this one server, an account or a build: different by nature (peers.md 4.1 and 4.3). Preferred
//! domain controllers are none of them: a person chose those.
bool isLocalToServer(const QString &name)
{
    static const QStringList parts = {
        QStringLiteral("user"), QStringLiteral("account"), QStringLiteral("login"), QStringLiteral("password-value"), QStringLiteral("server"),
        QStringLiteral("host"), QStringLiteral("last-dc"), QStringLiteral("version"), QStringLiteral("certificate"), QStringLiteral("machine"),
        QStringLiteral("cookie"), QStringLiteral("capability-bits")};
    return std::any_of(parts.cbegin(), parts.cend(), [&](const QString &part) { return name.contains(part, Qt::CaseInsensitive); });
}

bool isSwitchedOn(const QString &value)
{
    return value.trimmed() == QLatin1String("1") || value.trimmed().compare(QLatin1String("true"), Qt::CaseInsensitive) == 0;
}

class ConnectorParameters
{
public:
    ConnectorParameters(const ConnectorConfiguration &active, const ConnectorConfiguration &staging, QString path, QString title,
                        DifferenceCollector &collector)
        : m_active(active), m_staging(staging), m_path(std::move(path)), m_title(std::move(title)), m_collector(collector) {}

    void compare()
    {
        m_bothKnow = m_collector.bothKnow(KnownArea::ConnectorParameters, m_active.known, m_staging.known, m_path);
        const QStringList names = m_active.parameters.keys() + withoutThose(m_staging.parameters.keys(), m_active.parameters.keys());
        for (const QString &name : names)
            compareOne(name);
    }

private:
    void compareOne(const QString &name)
    {
        const QString a = m_active.parameters.value(name);
        const QString s = m_staging.parameters.value(name);
        const bool isOnBoth = m_active.parameters.contains(name) && m_staging.parameters.contains(name);
        const ParameterRow &row = rowFor(name);
        if (!isOnBoth && !m_bothKnow)
            return; // said once for all of them
        if (row.isSwitch ? isSwitchedOn(a) == isSwitchedOn(s) : isSameValue(a, s))
            m_collector.ignore(QStringLiteral("parameter.notation"), QStringLiteral("/connectors/*/parameters/*"), int(a != s));
        else if (isLocalToServer(name))
            m_collector.ignore(QStringLiteral("connector.local"), QStringLiteral("/connectors/*/parameters/") + name.toLower());
        else
            add(row, name, a, s, isOnBoth);
    }

    void add(const ParameterRow &row, const QString &name, const QString &a, const QString &s, bool isOnBoth)
    {
        const bool isPlain = row.name.isEmpty();
        DifferenceDraft draft(row.differenceClass, m_path + QLatin1String("/parameters/") + name.toLower(),
                              isOnBoth || !isPlain ? DifferenceKind::Changed
                                                   : m_active.parameters.contains(name) ? DifferenceKind::OnlyOnActive : DifferenceKind::OnlyOnStaging);
        draft.variant = isPlain && !isOnBoth ? QStringLiteral("oneSided") : QString(row.variant);
        draft.names = QStringList{m_title, name};
        draft.active = a;
        draft.staging = s;
        draft.normal = QStringList{normalValue(a), normalValue(s)};
        draft.details = {DifferenceDetail(name, a, s, true)};
        if (row.foldedUnder.isEmpty() || !m_collector.foldUnder(row.foldedUnder, draft))
            m_collector.add(std::move(draft));
    }

    const ConnectorConfiguration &m_active;
    const ConnectorConfiguration &m_staging;
    const QString m_path;
    const QString m_title;
    DifferenceCollector &m_collector;
    bool m_bothKnow = true;
};

//! "contoso.onmicrosoft.com" of the account or the name of the Entra connector; empty when neither says so.
QString initialDomainOf(const ConnectorConfiguration &connector)
{
    const QString fromAccount = connector.parameters.value(QStringLiteral("UserName")).section(QLatin1Char('@'), 1);
    const QString fromName = connector.name.section(QLatin1String(" - "), 0, 0);
    for (const QString &domain : {fromAccount, fromName}) {
        if (domain.endsWith(QLatin1String(".onmicrosoft.com"), Qt::CaseInsensitive))
            return domain.trimmed().toLower();
    }
    return {};
}

void addTenant(const QString &active, const QString &staging, DifferenceCollector &collector)
{
    DifferenceDraft draft(QStringLiteral("tenant"), QStringLiteral("/connectors/entra/tenant"), DifferenceKind::Changed);
    draft.active = active;
    draft.staging = staging;
    draft.details = {DifferenceDetail(QStringLiteral("value"), active, staging, true)};
    collector.add(std::move(draft));
}

} // namespace

void compareConnectorParameters(const ConnectorConfiguration &active, const ConnectorConfiguration &staging, const QString &path,
                                const QString &title, DifferenceCollector &collector)
{
    ConnectorParameters(active, staging, path, title, collector).compare();
}

void compareTenants(const SyncConfiguration &active, const SyncConfiguration &staging, DifferenceCollector &collector)
{
    const QString a = normalValue(active.origin.tenant);
    const QString s = normalValue(staging.origin.tenant);
    if (!a.isEmpty() && !s.isEmpty()) {
        if (a != s)
            addTenant(active.origin.tenant, staging.origin.tenant, collector);
        return;
    }
    const ConnectorConfiguration *activeCloud = active.firstConnector(ConnectorType::Entra);
    const ConnectorConfiguration *stagingCloud = staging.firstConnector(ConnectorType::Entra);
    const QString activeDomain = activeCloud ? initialDomainOf(*activeCloud) : QString();
    const QString stagingDomain = stagingCloud ? initialDomainOf(*stagingCloud) : QString();
    if (!activeDomain.isEmpty() && !stagingDomain.isEmpty() && activeDomain != stagingDomain)
        addTenant(activeDomain, stagingDomain, collector);
}

} // namespace swingbridge
