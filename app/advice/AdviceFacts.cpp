// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advice/AdviceFacts.h"

#include "foundation/JsonText.h"

#include <QCoreApplication>

#include <algorithm>

namespace swingbridge {
namespace {

class AdviceFactsReader
{
    Q_DECLARE_TR_FUNCTIONS(AdviceFactsReader)

public:
    static Error notUnderstood(const QString &where)
    {
        return Error(Error::Kind::BadInput, tr("The facts for the advice cannot be understood: %1.").arg(where), {},
                     tr("Compare the file with the shape that the manual shows for swingbridge/facts/1."));
    }
};

template <typename T>
std::optional<T> oneOf(const QString &word, std::initializer_list<std::pair<const char *, T>> words, T whenAbsent)
{
    if (word.isEmpty())
        return whenAbsent;
    for (const auto &[text, value] : words) {
        if (word == QLatin1String(text))
            return value;
    }
    return std::nullopt;
}

std::optional<int> countAt(const Json &json, const char *key)
{
    const auto value = integerAt(json, key);
    return value ? std::optional<int>(int(*value)) : std::nullopt;
}

Result<AdviceServer> serverFrom(const Json &json)
{
    using Product = AdviceServer::Product;
    using Install = AdviceServer::Install;
    using Kind = SystemFacts::DatabaseKind;
    AdviceServer server;
    server.name = textAt(json, "name");
    const auto role = oneOf<ServerRole>(textAt(json, "role"), {{"active", ServerRole::Active}, {"staging", ServerRole::Staging}}, ServerRole::Unknown);
    const auto product = oneOf<Product>(textAt(json, "product"),
        {{"connect", Product::Connect}, {"azureADSync", Product::AzureAdSync}, {"dirsync", Product::DirSync}}, Product::Connect);
    const auto database = oneOf<Kind>(textAt(json, "database"), {{"localDb", Kind::LocalDb}, {"sqlServer", Kind::SqlServer}}, Kind::Unknown);
    const auto install = oneOf<Install>(textAt(json, "install"),
        {{"express", Install::Express}, {"custom", Install::Custom}, {"dirsyncUpgrade", Install::DirsyncUpgrade}}, Install::Unknown);
    if (server.name.isEmpty() || !role || !product || !database || !install) {
        const char *key = server.name.isEmpty() ? "name" : !role ? "role" : !product ? "product" : !database ? "database" : "install";
        return failure(AdviceFactsReader::notUnderstood(QStringLiteral("servers[].%1").arg(QLatin1String(key))));
    }
    server.role = *role;
    server.product = *product;
    server.database = *database;
    server.install = *install;
    server.version = textAt(json, "version");
    server.objects = integerAt(json, "objects");
    server.customRules = countAt(json, "customRules");
    server.modifiedStandardRules = countAt(json, "modifiedStandardRules");
    server.os = textAt(json, "os");
    server.lastUpgrade = QDate::fromString(textAt(json, "lastUpgrade"), Qt::ISODate);
    return server;
}

std::optional<qint64> objectsIn(const QList<ConnectorStatistics> &statistics)
{
    for (const ConnectorStatistics &connector : statistics) {
        if (connector.connector == entraConnectorId())
            return connector.totalConnectors;
    }
    return std::nullopt;
}

} // namespace

const AdviceServer *AdviceFacts::subject() const
{
    if (servers.isEmpty())
        return nullptr;
    const auto active = std::find_if(servers.begin(), servers.end(), [](const AdviceServer &server) { return server.role == ServerRole::Active; });
    return active == servers.end() ? &servers.first() : &*active;
}

AdviceFacts adviceFactsFrom(const QList<ServerFacts> &readings, const QDate &today)
{
    AdviceFacts facts;
    facts.today = today;
    for (const ServerFacts &reading : readings) {
        AdviceServer server;
        server.name = reading.name;
        server.role = reading.role();
        if (reading.identity)
            server.version = reading.identity->engineVersion();
        if (reading.statistics)
            server.objects = objectsIn(*reading.statistics);
        if (reading.rules)
            server.customRules = int(std::count_if(reading.rules->begin(), reading.rules->end(), [](const RuleFacts &rule) { return !rule.standard; }));
        if (reading.system) {
            server.database = reading.system->databaseKind;
            server.os = reading.system->osRelease;
        }
        if (reading.autoUpgrade)
            server.autoUpgrade = reading.autoUpgrade->state;
        facts.servers << server;
    }
    return facts;
}

Result<AdviceFacts> adviceFactsFromJson(const Json &document)
{
    if (textAt(document, "schema") != QLatin1String("swingbridge/facts/1"))
        return failure(AdviceFactsReader::notUnderstood(QStringLiteral("schema")));
    const Json &servers = valueAt(document, "servers");
    if (!servers.is_array() || servers.empty())
        return failure(AdviceFactsReader::notUnderstood(QStringLiteral("servers")));
    AdviceFacts facts;
    facts.today = QDate::fromString(textAt(document, "today"), Qt::ISODate);
    if (!facts.today.isValid())
        return failure(AdviceFactsReader::notUnderstood(QStringLiteral("today")));
    for (const Json &item : servers) {
        auto server = serverFrom(item);
        if (!server)
            return failure(server.error());
        facts.servers << std::move(*server);
    }
    const Json &wanted = valueAt(document, "wanted");
    facts.wantedOs = textAt(wanted, "os");
    facts.wantsNewHardware = boolAt(wanted, "newHardware").value_or(false);
    return facts;
}

} // namespace swingbridge
