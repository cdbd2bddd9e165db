// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ConfigurationInput.h"
#include "cli/Subcommands.h"
#include "foundation/JsonText.h"

#include <QCoreApplication>

namespace swingbridge {
namespace {

const char *typeWord(ConnectorType type)
{
    switch (type) {
    case ConnectorType::ActiveDirectory: return "ad";
    case ConnectorType::Entra: return "entra";
    default: return "other";
    }
}

//! How many containers are named, included or excluded.
qsizetype containersOf(const ConnectorConfiguration &connector)
{
    qsizetype count = 0;
    for (const PartitionConfiguration &partition : connector.partitions)
        count += partition.containerInclusions.size() + partition.containerExclusions.size();
    return count;
}

class SettingsShow final : public Subcommand
{
    Q_DECLARE_TR_FUNCTIONS(SettingsShow)

public:
    QString words() const override { return QStringLiteral("settings show"); }
    QString summary() const override { return tr("Tells what an exported configuration holds."); }
    Arity arity() const override { return {1, 1}; }
    void declare(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(QStringLiteral("FILE"), tr("An exported settings file or server configuration folder."));
    }
    QCoro::Task<Ending> run(Invocation invocation, std::shared_ptr<Console> console, std::stop_token) const override
    {
        const auto configuration = describeConfigurationInput(invocation.argument(0));
        if (!configuration)
            co_return tl::unexpected<Failure>(configuration.error());
        console->write(document(*configuration), text(*configuration));
        co_return ExitStatus::Done;
    }

private:
    static Json document(const SyncConfiguration &configuration)
    {
        Json connectors = Json::array();
        for (const ConnectorConfiguration &connector : configuration.connectors) {
            connectors.push_back(Json{{"name", connector.name}, {"identifier", connector.identifier}, {"type", typeWord(connector.type)},
                                      {"partitions", connector.partitions.size()}, {"containers", containersOf(connector)},
                                      {"objectTypes", connector.objectTypes.size()}, {"attributes", connector.attributes.size()},
                                      {"runProfiles", connector.runProfiles.size()}});
        }
        Json parameters = Json::object();
        for (auto it = configuration.parameters.cbegin(); it != configuration.parameters.cend(); ++it)
            parameters[it.key().toStdString()] = it.value();
        const qsizetype custom = configuration.customRules().size();
        const auto disabled = std::count_if(configuration.rules.cbegin(), configuration.rules.cend(),
                                            [](const SyncRule &rule) { return rule.disabled == true; });
        const Json rules = {{"standard", configuration.rules.size() - custom}, {"custom", custom}, {"disabled", disabled}};
        const ConfigurationOrigin &origin = configuration.origin;
        return Json{{"schema", "swingbridge/settings/1"}, {"source", origin.source}, {"kind", toString(origin.kind)},
                    {"encoding", textOrNull(origin.encoding)}, {"version", textOrNull(configuration.productVersion())},
                    {"host", textOrNull(hostOf(configuration))}, {"connectors", connectors}, {"rules", rules}, {"parameters", parameters},
                    {"unknownKeys", toJsonArray(unknownKeys(configuration))}};
    }
    static QString hostOf(const SyncConfiguration &configuration)
    {
        return configuration.server.isEmpty() ? configuration.origin.host : configuration.server;
    }
    static QStringList unknownKeys(const SyncConfiguration &configuration)
    {
        QStringList keys = configuration.notUnderstood + configuration.settings.unknownKeys.keys();
        keys.removeDuplicates();
        keys.sort();
        return keys;
    }
    static QString text(const SyncConfiguration &configuration)
    {
        QStringList lines(tr("%1, version %2").arg(hostOf(configuration), configuration.productVersion()));
        if (configuration.origin.kind == ConfigurationKind::MigratedStub)
            lines += tr("This file holds no settings: the folder beside it, which the migration script wrote, is what is imported and compared.");
        for (const ConnectorConfiguration &connector : configuration.connectors)
            lines += tr("  Connector %1: %n attribute(s)", nullptr, int(connector.attributes.size())).arg(connector.name);
        lines += tr("  %n rule(s)", nullptr, int(configuration.rules.size()));
        lines += tr("  of them %n custom rule(s)", nullptr, int(configuration.customRules().size()));
        for (const QString &key : unknownKeys(configuration))
            lines += tr("  Not in the catalogue: %1").arg(key);
        return lines.join(u'\n');
    }
};

} // namespace

std::unique_ptr<Subcommand> makeSettingsShow()
{
    return std::make_unique<SettingsShow>();
}

} // namespace swingbridge
