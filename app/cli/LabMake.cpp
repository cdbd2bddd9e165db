// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ScenarioOption.h"
#include "cli/Subcommands.h"
#include "configuration/ServerConfiguration.h"
#include "configuration/SettingsFile.h"
#include "foundation/WholeFile.h"
#include "lab/engine/ContosoConfiguration.h"
#include "lab/engine/ExportXml.h"
#include "lab/engine/SyncEngine.h"
#include "rules/ScriptWriter.h"

#include <QCoreApplication>
#include <QDir>

namespace swingbridge {
namespace {

class LabMake final : public Subcommand
{
    Q_DECLARE_TR_FUNCTIONS(LabMake)

public:
    QString words() const override { return QStringLiteral("lab make"); }
    QString summary() const override { return tr("Writes what two servers would export: settings, configuration, rule scripts, pending exports."); }
    Arity arity() const override { return {1, 1}; }
    void declare(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(QStringLiteral("DIR"), tr("A folder that is not there yet, or empty."));
        parser.addOption({QStringLiteral("scenario"), tr("Which scenario (default: contoso); see lab list."), QStringLiteral("NAME")});
        parser.addOption({QStringLiteral("seed"), tr("Same seed, same files (default: 1)."), QStringLiteral("N")});
    }
    QCoro::Task<Ending> run(Invocation invocation, std::shared_ptr<Console> console, std::stop_token) const override
    {
        const auto scenario = scenarioNamed(invocation.value(QStringLiteral("scenario"), Scenario::defaultName()));
        if (!scenario)
            co_return tl::unexpected<Failure>(scenario.error());
        const auto seed = invocation.number(QStringLiteral("seed"), 1);
        if (!seed)
            co_return tl::unexpected<Failure>(seed.error());
        const QDir folder(invocation.argument(0));
        if (folder.exists() && !folder.isEmpty())
            co_return tl::unexpected<Failure>(notEmpty(folder.path()));
        const Done made = make(folder, *scenario, quint64(*seed));
        if (!made)
            co_return tl::unexpected<Failure>(made.error());
        console->writeText(folder.absolutePath());
        co_return ExitStatus::Done;
    }

private:
    static Error notEmpty(const QString &folder)
    {
        return Error(Error::Kind::LocalFile, tr("%1 is not empty; nothing was written.").arg(folder), {}, tr("Name a new folder.")).withCode(cli_code::exists);
    }
    static Error notMade(const QString &folder)
    {
        return Error(Error::Kind::LocalFile, tr("The folder %1 could not be made.").arg(folder), {}, tr("Name a folder that you may write to."));
    }

    static Done make(const QDir &folder, const Scenario &scenario, quint64 seed)
    {
        const auto active = ContosoConfiguration::active(scenario.name(), QStringLiteral("SYNC01"), seed * 2);
        const auto staging = ContosoConfiguration::staging(scenario.name(), QStringLiteral("SYNC02"), seed * 2 + 1);
        if (!active || !staging)
            return failure(active ? staging.error() : active.error());
        const Directory directory(ContosoConfiguration::population(scenario.name(), seed));
        SyncEngine engine(directory);
        const QString activeFolder = folder.filePath(QStringLiteral("sync01"));
        const QString stagingFolder = folder.filePath(QStringLiteral("sync02"));
        if (const Done written = writeServer(activeFolder, *active, engine.pendingExports(*active, &*active)); !written)
            return written;
        if (const Done written = writeServer(stagingFolder, *staging, engine.pendingExports(*staging, &*active)); !written)
            return written;
        return writeWholeFile(folder.filePath(QStringLiteral("ORIGIN")), origin(scenario, seed));
    }

    static Done writeServer(const QString &folder, const SyncConfiguration &configuration, const auto &exports)
    {
        const QDir server(folder);
        for (const QString &part : {QStringLiteral("rules"), QStringLiteral("exports")}) {
            if (!QDir().mkpath(server.filePath(part)))
                return failure(notMade(server.filePath(part)));
        }
        if (const Done written = writeServerConfiguration(configuration, server.filePath(QStringLiteral("configuration"))); !written)
            return written;
        if (const Done written = writeWholeFile(server.filePath(QStringLiteral("settings.json")), settingsJson(configuration)); !written)
            return written;
        for (const WrittenScript &script : writeScripts(configuration, configuration.server)) {
            if (const Done written = writeWholeFile(server.filePath(QStringLiteral("rules/") + script.file), script.bytes); !written)
                return written;
        }
        const QString file = exports.connectorName + QStringLiteral(".xml");
        return writeWholeFile(server.filePath(QStringLiteral("exports/") + file), exportXml(exports));
    }

    //! English: it travels with the files.
    static QByteArray origin(const Scenario &scenario, quint64 seed)
    {
        return QStringLiteral("Made by Swingbridge's lab: scenario %1, seed %2.\n"
                              "configuration/ is derived from the Contoso sample of AADConnectConfigDocumenter (MIT licence, Microsoft);\n"
                              "rules/ are scripts as the Synchronization Rules Editor exports them; exports/ is computed from the\n"
                              "configurations and a simulated directory, in the form of csexport /f:x.\n"
                              "settings.json says what an exported settings file would say of the same server. No real one is published:\n"
                              "the names of these keys, and that they are there at all, are composed:\n%3\n")
            .arg(scenario.name()).arg(seed).arg(composedSettingsKeys().join(u'\n')).toUtf8();
    }
};

} // namespace

std::unique_ptr<Subcommand> makeLabMake()
{
    return std::make_unique<LabMake>();
}

} // namespace swingbridge
