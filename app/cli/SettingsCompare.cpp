// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ComparisonOutput.h"
#include "cli/ConfigurationInput.h"
#include "cli/InputFile.h"
#include "cli/Subcommands.h"

#include <QCoreApplication>

namespace swingbridge {
namespace {

class SettingsCompare final : public Subcommand
{
    Q_DECLARE_TR_FUNCTIONS(SettingsCompare)

public:
    QString words() const override { return QStringLiteral("settings compare"); }
    QString summary() const override { return tr("Compares two exported configurations by meaning."); }
    Arity arity() const override { return {2, 2}; }
    QStringList formats() const override { return withHtml(); }
    void declare(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(QStringLiteral("ACTIVE"), tr("The exported settings file or server configuration folder of the active server."));
        parser.addPositionalArgument(QStringLiteral("STAGING"), tr("The same of the staging server; it need not be of the same kind."));
        ComparisonOutput::declare(parser);
    }
    QCoro::Task<Ending> run(Invocation invocation, std::shared_ptr<Console> console, std::stop_token) const override
    {
        const QStringList outputs = invocation.values(QStringLiteral("output"));
        if (const auto free = checkOutputs(outputs, invocation.force()); !free)
            co_return tl::unexpected<Failure>(free.error());
        const auto active = readConfigurationInput(invocation.argument(0));
        if (!active)
            co_return tl::unexpected<Failure>(active.error());
        const auto staging = readConfigurationInput(invocation.argument(1));
        if (!staging)
            co_return tl::unexpected<Failure>(staging.error());
        co_return ComparisonOutput(*active, *staging).write(invocation, *console);
    }
};

} // namespace

std::unique_ptr<Subcommand> makeSettingsCompare()
{
    return std::make_unique<SettingsCompare>();
}

} // namespace swingbridge
