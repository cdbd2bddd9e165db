// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/ConfigurationShelf.h"

#include "foundation/JsonText.h"
#include "lab/LabStore.h"

#include <algorithm>

namespace swingbridge {

namespace {

// A list has one line for each part: "KIND ID CONNECTOR HASH"; CONNECTOR is "-" for what is no rule.
constexpr auto kindConnector = "connector";
constexpr auto kindRule = "rule";
constexpr auto kindMetaverse = "metaverse";

QByteArray bytesOf(const Json &json)
{
    return QByteArray::fromStdString(json.dump());
}

QString fieldOf(const QString &line, int field)
{
    return line.section(QLatin1Char(' '), field, field);
}

bool isKind(const QString &line, const char *kind)
{
    return fieldOf(line, 0) == QLatin1String(kind);
}

//! What is the same has the same hash, whoever put it together.
QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

QString hashOf(const QStringList &list)
{
    return sha256Hex(sorted(list).join(QLatin1Char('\n')).toUtf8());
}

Json metaverseJson(const MetaverseConfiguration &metaverse)
{
    SyncConfiguration carrier; // the metaverse has no JSON shape of its own
    carrier.metaverse = metaverse;
    return Json(carrier);
}

} // namespace

Done ConfigurationShelf::configure(const char *kind, const QString &id, const QByteArray &json, const QString &connector)
{
    const QString hash = sha256Hex(json);
    if (auto kept = m_store.write(QStringLiteral("INSERT OR IGNORE INTO content(hash, bytes) VALUES(?, ?)"), {hash, qCompress(json, 1)}); !kept)
        return kept;
    return m_store.write(
        QStringLiteral("INSERT INTO configured(kind, id, connector, hash) VALUES(?, ?, ?, ?)"
                       " ON CONFLICT(kind, id) DO UPDATE SET hash = excluded.hash, connector = excluded.connector"),
        {QLatin1String(kind), id, connector, hash});
}

Done ConfigurationShelf::put(const SyncConfiguration &configuration)
{
    if (auto cleared = m_store.write(QStringLiteral("DELETE FROM configured")); !cleared)
        return cleared;
    for (const ConnectorConfiguration &connector : configuration.connectors) {
        if (auto put = putConnector(connector); !put)
            return put;
    }
    for (const SyncRule &rule : configuration.rules) {
        if (auto put = putRule(rule); !put)
            return put;
    }
    return configure(kindMetaverse, QStringLiteral("-"), bytesOf(metaverseJson(configuration.metaverse)), QStringLiteral("-"));
}

Done ConfigurationShelf::putRule(const SyncRule &rule)
{
    return configure(kindRule, rule.identifier.toString(), bytesOf(Json(rule)), rule.connector.toString());
}

Done ConfigurationShelf::removeRule(const Guid &identifier)
{
    return m_store.write(QStringLiteral("DELETE FROM configured WHERE kind = 'rule' AND id = ?"), {identifier.toString()});
}

Done ConfigurationShelf::putConnector(const ConnectorConfiguration &connector)
{
    return configure(kindConnector, connector.identifier.toString(), bytesOf(Json(connector)), QStringLiteral("-"));
}

Result<QStringList> ConfigurationShelf::listNow() const
{
    const auto rows = m_store.rows(QStringLiteral("SELECT kind, id, connector, hash FROM configured ORDER BY kind, id"));
    if (!rows)
        return failure(rows.error());
    QStringList list;
    for (const LabStore::Row &row : *rows)
        list << QStringLiteral("%1 %2 %3 %4").arg(row.at(0).toString(), row.at(1).toString(), row.at(2).toString(), row.at(3).toString());
    return list;
}

Result<QStringList> ConfigurationShelf::listOf(const QString &hash) const
{
    const auto list = m_store.value(QStringLiteral("SELECT list FROM snapshot WHERE hash = ?"), {hash});
    if (!list)
        return failure(list.error());
    return list->toString().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

Result<QByteArray> ConfigurationShelf::content(const QString &hash) const
{
    const auto bytes = m_store.value(QStringLiteral("SELECT bytes FROM content WHERE hash = ?"), {hash});
    if (!bytes)
        return failure(bytes.error());
    return qUncompress(bytes->toByteArray());
}

Result<ConfigurationPointer> ConfigurationShelf::parse(const QStringList &list) const
{
    auto configuration = std::make_shared<SyncConfiguration>();
    for (const QString &line : list) {
        const QString hash = fieldOf(line, 3);
        const bool isRule = isKind(line, kindRule);
        const bool isConnector = isKind(line, kindConnector);
        const bool isKnown = isRule ? m_parsed.rules.contains(hash)
            : isConnector ? m_parsed.connectors.contains(hash) : m_parsed.metaverses.contains(hash);
        if (!isKnown) {
            const auto bytes = content(hash);
            if (!bytes)
                return failure(bytes.error());
            const auto json = parseJson(*bytes, QStringLiteral("the lab's configuration"));
            if (!json)
                return failure(json.error());
            if (isRule)
                m_parsed.rules.insert(hash, json->get<SyncRule>());
            else if (isConnector)
                m_parsed.connectors.insert(hash, json->get<ConnectorConfiguration>());
            else if (const auto carrier = readConfiguration(*json))
                m_parsed.metaverses.insert(hash, carrier->metaverse);
        }
        if (isRule)
            configuration->rules << m_parsed.rules.value(hash);
        else if (isConnector)
            configuration->connectors << m_parsed.connectors.value(hash);
        else
            configuration->metaverse = m_parsed.metaverses.value(hash);
    }
    configuration->sortRules();
    const auto isForest = [](const ConnectorConfiguration &connector) { return !connector.isEntra(); };
    std::stable_partition(configuration->connectors.begin(), configuration->connectors.end(), isForest); // as a cycle goes
    return ConfigurationPointer(std::move(configuration));
}

Result<ConfigurationPointer> ConfigurationShelf::current() const
{
    const auto list = listNow();
    if (!list)
        return failure(list.error());
    const QString hash = hashOf(*list);
    if (const auto known = m_parsed.snapshots.value(hash))
        return known;
    auto configuration = parse(*list);
    if (configuration)
        m_parsed.snapshots.insert(hash, *configuration);
    return configuration;
}

Result<ConfigurationPointer> ConfigurationShelf::snapshot(const QString &hash) const
{
    if (const auto known = m_parsed.snapshots.value(hash))
        return known;
    const auto list = listOf(hash);
    if (!list)
        return failure(list.error());
    auto configuration = parse(*list);
    if (configuration)
        m_parsed.snapshots.insert(hash, *configuration);
    return configuration;
}

QString ConfigurationShelf::keep(const QStringList &list, Done &outcome)
{
    const QString text = sorted(list).join(QLatin1Char('\n'));
    const QString hash = sha256Hex(text.toUtf8());
    outcome = m_store.write(QStringLiteral("INSERT OR IGNORE INTO snapshot(hash, list) VALUES(?, ?)"), {hash, text});
    return hash;
}

Result<QString> ConfigurationShelf::takeSnapshot()
{
    const auto list = listNow();
    if (!list)
        return failure(list.error());
    Done kept;
    const QString hash = keep(*list, kept);
    return kept ? Result<QString>(hash) : failure(kept.error());
}

Result<QString> ConfigurationShelf::withConnectorAsNow(const QString &base, const Guid &connector)
{
    const auto now = listNow();
    auto list = listOf(base);
    if (!now || !list)
        return failure(now ? list.error() : now.error());
    const QString id = connector.toString();
    const auto isIt = [&id](const QString &line) { return isKind(line, kindConnector) && fieldOf(line, 1) == id; };
    list->removeIf(isIt);
    std::copy_if(now->cbegin(), now->cend(), std::back_inserter(*list), isIt);
    Done kept;
    const QString hash = keep(*list, kept);
    return kept ? Result<QString>(hash) : failure(kept.error());
}

Result<QString> ConfigurationShelf::withRulesAsNow(const QString &connectors, const QString &rules, const Guid &onlyOf)
{
    const auto now = listNow();
    const auto scope = listOf(connectors);
    const auto before = listOf(rules);
    if (!now || !scope || !before)
        return failure(!now ? now.error() : !scope ? scope.error() : before.error());
    const QString id = onlyOf.toString();
    const auto isTaken = [&](const QString &line) { return onlyOf.isNull() || fieldOf(line, 2) == id; };
    QStringList list;
    for (const QString &line : *scope) {
        if (isKind(line, kindConnector))
            list << line;
    }
    for (const QString &line : *now) {
        if (isKind(line, kindMetaverse) || (isKind(line, kindRule) && isTaken(line)))
            list << line;
    }
    for (const QString &line : *before) {
        if (isKind(line, kindRule) && !isTaken(line))
            list << line;
    }
    Done kept;
    const QString hash = keep(list, kept);
    return kept ? Result<QString>(hash) : failure(kept.error());
}

Done ConfigurationShelf::copyFrom(const ConfigurationShelf &other, const QString &hash)
{
    const auto have = listOf(hash);
    if (!have || !have->isEmpty())
        return have ? done() : failure(have.error());
    const auto list = other.listOf(hash);
    if (!list)
        return failure(list.error());
    for (const QString &line : *list) {
        const QString part = fieldOf(line, 3);
        const auto bytes = other.m_store.value(QStringLiteral("SELECT bytes FROM content WHERE hash = ?"), {part});
        if (!bytes)
            return failure(bytes.error());
        if (auto kept = m_store.write(QStringLiteral("INSERT OR IGNORE INTO content(hash, bytes) VALUES(?, ?)"), {part, *bytes}); !kept)
            return kept;
    }
    Done kept;
    keep(*list, kept);
    return kept;
}

} // namespace swingbridge
