// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ComparisonOutput.h"
#include "cli/ConfigurationInput.h"
#include "cli/InputFile.h"
#include "cli/Subcommands.h"

#include <QCoreApplication>

namespace swingbridge {
namespace {

class SettingsCheckImport final : public Subcommand
{
    Q_DECLARE_TR_FUNCTIONS(SettingsCheckImport)

public:
    QString words() const override { return QStringLiteral("settings check-import"); }
    QString summary() const override { return tr("Compares what was imported with what the new server exports, and looks for what an import does not carry."); }
    Arity arity() const override { return {2, 2}; }
    QStringList formats() const override { return withHtml(); }
    void declare(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(QStringLiteral("IMPORTED"), tr("The settings file that the new server was installed with."));
        parser.addPositionalArgument(QStringLiteral("REEXPORTED"), tr("The settings file or server configuration folder that the new server exported."));
        ComparisonOutput::declare(parser);
    }
    QCoro::Task<Ending> run(Invocation invocation, std::shared_ptr<Console> console, std::stop_token) const override
    {
        const QStringList outputs = invocation.values(QStringLiteral("output"));
        if (const auto free = checkOutputs(outputs, invocation.force()); !free)
            co_return tl::unexpected<Failure>(free.error());
        const auto imported = readConfigurationInput(invocation.argument(0));
        if (!imported)
            co_return tl::unexpected<Failure>(imported.error());
        const auto reexported = readConfigurationInput(invocation.argument(1));
        if (!reexported)
            co_return tl::unexpected<Failure>(reexported.error());
        ComparisonOutput output(*imported, *reexported);
        output.setNotCarried(checkNotCarried(*imported, *reexported));
        co_return output.write(invocation, *console);
    }
};

} // namespace

std::unique_ptr<Subcommand> makeSettingsCheckImport()
{
    return std::make_unique<SettingsCheckImport>();
}

} // namespace swingbridge
