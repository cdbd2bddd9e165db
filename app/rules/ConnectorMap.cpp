// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/ConnectorMap.h"

#include "foundation/JsonText.h"

#include <QCoreApplication>

#include <algorithm>

namespace swingbridge {
namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(ConnectorMap)

public:
    static Error unknown(const Guid &from)
    {
        return Error(Error::Kind::Refused, tr("The connector map has no entry for %1; nothing was changed.").arg(from.toString()), {},
                     tr("Compare the two servers again."));
    }
    static Error taken(const Guid &to)
    {
        return Error(Error::Kind::Refused, tr("Two connectors of the active server would become one, %1; nothing was changed.").arg(to.toString()), {},
                     tr("Give each connector a partner of its own."));
    }
    static Error unusable(const QString &what, const QString &where)
    {
        return Error(Error::Kind::BadInput, tr("%1 is no connector map that can be used.").arg(what), where,
                     tr("Let \"rules map\" write it, or correct the named key."));
    }
};

} // namespace

Guid ConnectorMap::target(const Guid &from) const
{
    const MappedConnector *entry = find(from);
    return entry ? entry->to : Guid();
}

const MappedConnector *ConnectorMap::find(const Guid &from) const
{
    const auto it = std::find_if(connectors.cbegin(), connectors.cend(), [&](const MappedConnector &c) { return c.from == from; });
    return it == connectors.cend() ? nullptr : &*it;
}

Done ConnectorMap::confirm(const Guid &from, const QString &by)
{
    for (MappedConnector &entry : connectors) {
        if (entry.from == from) {
            entry.confirmedBy = by;
            return done();
        }
    }
    return failure(Texts::unknown(from));
}

Done ConnectorMap::assign(const Guid &from, const Guid &to, const QString &by)
{
    for (const MappedConnector &entry : std::as_const(connectors)) {
        if (entry.to == to && entry.from != from)
            return failure(Texts::taken(to));
    }
    for (MappedConnector &entry : connectors) {
        if (entry.from == from) {
            entry.to = to;
            entry.matchedBy = toWord(MatchedBy::Operator);
            entry.confirmedBy = by;
            return done();
        }
    }
    const auto it = std::find_if(unmatched.begin(), unmatched.end(), [&](const UnmatchedConnector &c) { return c.identifier == from; });
    if (it == unmatched.end())
        return failure(Texts::unknown(from));
    MappedConnector entry;
    entry.from = from;
    entry.to = to;
    entry.name = it->name;
    entry.matchedBy = toWord(MatchedBy::Operator);
    entry.confirmedBy = by;
    connectors.append(entry);
    unmatched.erase(it);
    return done();
}

bool ConnectorMap::isConfirmed() const
{
    return std::none_of(connectors.cbegin(), connectors.cend(), [](const MappedConnector &c) { return c.needsConfirmation(); });
}

ConnectorMap identityMap(const SyncConfiguration &configuration)
{
    ConnectorMap map;
    for (const ConnectorConfiguration &connector : configuration.connectors) {
        MappedConnector entry;
        entry.from = connector.identifier;
        entry.to = connector.identifier;
        entry.name = connector.name;
        entry.matchedBy = toWord(MatchedBy::Identifier);
        entry.confirmedBy = entry.matchedBy;
        entry.type = connector.type;
        map.connectors.append(entry);
    }
    return map;
}

ConnectorMap proposeMap(const SyncConfiguration &active, const SyncConfiguration &staging)
{
    const ConnectorPairing pairing = pairConnectors(active.connectors, staging.connectors);
    ConnectorMap map;
    for (const ConnectorPair &pair : pairing.pairs) {
        const ConnectorConfiguration &from = active.connectors.at(pair.active);
        MappedConnector entry;
        entry.from = from.identifier;
        entry.to = staging.connectors.at(pair.staging).identifier;
        entry.name = from.name;
        entry.matchedBy = toWord(pair.matchedBy);
        entry.type = from.type;
        map.connectors.append(entry);
    }
    for (const int index : pairing.onlyActive) {
        const ConnectorConfiguration &lone = active.connectors.at(index);
        UnmatchedConnector entry;
        entry.identifier = lone.identifier;
        entry.name = lone.name;
        for (const int candidate : pairing.onlyStaging) {
            if (staging.connectors.at(candidate).type == lone.type)
                entry.candidates.append(staging.connectors.at(candidate).name);
        }
        map.unmatched.append(entry);
    }
    return map;
}

Json connectorMapToJson(const ConnectorMap &map)
{
    Json connectors = Json::array();
    for (const MappedConnector &entry : map.connectors)
        connectors.push_back({{"from", entry.from}, {"to", entry.to}, {"name", entry.name},
                              {"matchedBy", textOrNull(entry.matchedBy)}, {"confirmedBy", textOrNull(entry.confirmedBy)}});
    Json unmatched = Json::array();
    for (const UnmatchedConnector &entry : map.unmatched)
        unmatched.push_back({{"name", entry.name}, {"identifier", entry.identifier}, {"candidates", toJsonArray(entry.candidates)}});
    return {{"schema", "swingbridge/connector-map/1"}, {"connectors", std::move(connectors)}, {"unmatched", std::move(unmatched)}};
}

Result<ConnectorMap> readConnectorMap(const Json &document, const QString &what)
{
    if (!document.is_object() || textAt(document, "schema") != QLatin1String("swingbridge/connector-map/1"))
        return failure(Texts::unusable(what, QStringLiteral("schema is not swingbridge/connector-map/1")));
    const Json &connectors = valueAt(document, "connectors");
    if (!connectors.is_array())
        return failure(Texts::unusable(what, QStringLiteral("connectors: not a list")));
    ConnectorMap map;
    for (const Json &item : connectors) {
        const auto from = item.is_object() ? Guid::parse(textAt(item, "from")) : std::nullopt;
        const auto to = item.is_object() ? Guid::parse(textAt(item, "to")) : std::nullopt;
        if (!from || !to || from->isNull() || to->isNull())
            return failure(Texts::unusable(what, QStringLiteral("connectors[%1]: from and to must be GUIDs").arg(map.connectors.size())));
        if (map.find(*from))
            return failure(Texts::unusable(what, QStringLiteral("connectors: %1 stands twice").arg(from->toString())));
        if (std::any_of(map.connectors.cbegin(), map.connectors.cend(), [&](const MappedConnector &c) { return c.to == *to; }))
            return failure(Texts::taken(*to));
        MappedConnector entry;
        entry.from = *from;
        entry.to = *to;
        entry.name = textAt(item, "name");
        entry.matchedBy = textAt(item, "matchedBy");
        entry.confirmedBy = textAt(item, "confirmedBy");
        if (*from == entraConnectorId())
            entry.type = ConnectorType::Entra;
        else if (entry.matchedBy == toWord(MatchedBy::Forest) || entry.matchedBy == toWord(MatchedBy::Partitions) || entry.matchedBy == toWord(MatchedBy::Netbios))
            entry.type = ConnectorType::ActiveDirectory; // only a directory is matched so
        map.connectors.append(entry);
    }
    for (const Json &item : valueAt(document, "unmatched")) {
        UnmatchedConnector entry;
        entry.name = textAt(item, "name");
        entry.identifier = guidAt(item, "identifier");
        entry.candidates = textsAt(item, "candidates");
        map.unmatched.append(entry);
    }
    return map;
}

} // namespace swingbridge
