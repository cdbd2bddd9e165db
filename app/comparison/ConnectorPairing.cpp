// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/ConnectorPairing.h"

#include "comparison/NormalText.h"

#include <QCoreApplication>

#include <array>
#include <functional>

namespace swingbridge {
namespace {

struct Row { MatchedBy matchedBy; QLatin1String word; const char *title; };
#define ROW(value, word) Row{MatchedBy::value, QLatin1String(word), QT_TRANSLATE_NOOP("swingbridge::MatchedBy", word)}
const std::array rows{
    ROW(Identifier, "identifier"), ROW(Forest, "forest"), ROW(Partitions, "partitions"), ROW(Netbios, "netbios"),
    ROW(Name, "name"), ROW(Operator, "operator"),
};
#undef ROW

//! What a step compares; an empty key never matches.
using KeyOf = std::function<QString(const ConnectorConfiguration &)>;

QString partitionsOf(const ConnectorConfiguration &connector)
{
    QStringList dns;
    for (const PartitionConfiguration &partition : connector.partitions) {
        if (connector.type == ConnectorType::ActiveDirectory && partition.selected != false)
            dns.append(partition.domainGuid.isEmpty() ? normalDn(partition.dn) : partition.domainGuid.toLower());
    }
    return normalSet(dns).join(QLatin1Char('\n'));
}

QString netbiosOf(const ConnectorConfiguration &connector)
{
    for (auto it = connector.parameters.cbegin(); it != connector.parameters.cend(); ++it) {
        if (it.key().endsWith(QLatin1String("netbios"), Qt::CaseInsensitive))
            return it.value().toLower();
    }
    return {};
}

void pairBy(MatchedBy how, const KeyOf &keyOf, const QList<ConnectorConfiguration> &active,
            const QList<ConnectorConfiguration> &staging, ConnectorPairing &pairing)
{
    const auto same = [&](int a, int s) {
        const QString key = keyOf(active.at(a));
        return !key.isEmpty() && active.at(a).type == staging.at(s).type && key == keyOf(staging.at(s));
    };
    const auto activeLeft = pairing.onlyActive;
    for (const int a : activeLeft) {
        QList<int> candidates;
        for (const int s : std::as_const(pairing.onlyStaging)) {
            if (same(a, s))
                candidates.append(s);
        }
        if (candidates.size() != 1)
            continue;
        const auto rivals = std::count_if(activeLeft.cbegin(), activeLeft.cend(), [&](int other) { return same(other, candidates.first()); });
        if (rivals != 1)
            continue;
        pairing.pairs.append(ConnectorPair(a, candidates.first(), how));
        pairing.onlyActive.removeOne(a);
        pairing.onlyStaging.removeOne(candidates.first());
    }
}

} // namespace

QString toWord(MatchedBy matchedBy) { return rows.at(static_cast<size_t>(matchedBy)).word; }

QString matchedByTitle(MatchedBy matchedBy)
{
    return QCoreApplication::translate("swingbridge::MatchedBy", rows.at(static_cast<size_t>(matchedBy)).title);
}

ConnectorPairing pairConnectors(const QList<ConnectorConfiguration> &active, const QList<ConnectorConfiguration> &staging)
{
    ConnectorPairing pairing;
    for (int i = 0; i < active.size(); ++i)
        pairing.onlyActive.append(i);
    for (int i = 0; i < staging.size(); ++i)
        pairing.onlyStaging.append(i);

    pairBy(MatchedBy::Identifier, [](const ConnectorConfiguration &c) { return c.identifier.isNull() ? QString() : c.identifier.toString(); },
           active, staging, pairing);
    pairBy(MatchedBy::Forest, [](const ConnectorConfiguration &c) { return c.forest().toLower(); }, active, staging, pairing);
    pairBy(MatchedBy::Partitions, partitionsOf, active, staging, pairing);
    pairBy(MatchedBy::Netbios, netbiosOf, active, staging, pairing);
    pairBy(MatchedBy::Name, [](const ConnectorConfiguration &c) { return c.name.toLower(); }, active, staging, pairing);
    std::sort(pairing.pairs.begin(), pairing.pairs.end(), [](const ConnectorPair &a, const ConnectorPair &b) { return a.active < b.active; });
    return pairing;
}

QString connectorKey(const ConnectorConfiguration &connector)
{
    if (connector.isEntra())
        return QStringLiteral("entra");
    const QString forest = connector.forest();
    return (forest.isEmpty() ? connector.name : forest).toLower();
}

} // namespace swingbridge
