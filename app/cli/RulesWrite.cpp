// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/RuleFiles.h"
#include "cli/Subcommands.h"
#include "foundation/JsonText.h"
#include "rules/RuleDocuments.h"
#include "rules/ScriptFolder.h"

#include <QCoreApplication>

namespace swingbridge {
namespace {

class RulesWrite final : public Subcommand
{
    Q_DECLARE_TR_FUNCTIONS(RulesWrite)

public:
    QString words() const override { return QStringLiteral("rules write"); }
    QString summary() const override { return tr("Writes the custom rules of a configuration as scripts."); }
    Arity arity() const override { return {1, 1}; }
    void declare(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(QStringLiteral("CONFIGURATION"), tr("Exported settings, or a server configuration folder."));
        parser.addOption({QStringLiteral("output"), tr("A new folder for the scripts."), QStringLiteral("DIR")});
        parser.addOption({QStringLiteral("host"), tr("The only server on which they may run (default: the one of the configuration)."), QStringLiteral("NAME")});
    }
    QCoro::Task<Ending> run(Invocation invocation, std::shared_ptr<Console> console, std::stop_token) const override
    {
        const QString output = invocation.value(QStringLiteral("output"));
        if (output.isEmpty())
            co_return tl::unexpected<Failure>(usageError(tr("--output is needed: where to?")));
        const auto configuration = RuleFiles::configuration(invocation.argument(0));
        if (!configuration)
            co_return tl::unexpected<Failure>(configuration.error());
        const QString host = invocation.value(QStringLiteral("host"), configuration->server);
        if (!isHostName(host))
            co_return tl::unexpected<Failure>(usageError(tr("Which server may the scripts run on? The configuration does not name one that can be used."), tr("Say --host NAME.")));
        const QList<WrittenScript> scripts = writeScripts(*configuration, host);
        auto folder = ScriptFolder::beside(output);
        if (!folder)
            co_return tl::unexpected<Failure>(folder.error());
        for (const WrittenScript &script : scripts) {
            if (const Done written = folder->write(script.file, script.bytes); !written)
                co_return tl::unexpected<Failure>(written.error());
        }
        if (const Done published = folder->publish(); !published)
            co_return tl::unexpected<Failure>(published.error());
        console->write(ruleWriteDocument(scripts, host), text(scripts, host));
        co_return ExitStatus::Done;
    }

private:
    static QString text(const QList<WrittenScript> &scripts, const QString &host)
    {
        QStringList lines(tr("%n script(s) for %1:", nullptr, int(scripts.size())).arg(host));
        for (const WrittenScript &script : scripts)
            lines += QStringLiteral("  ") + script.file;
        return lines.join(u'\n');
    }
};

} // namespace

std::unique_ptr<Subcommand> makeRulesWrite()
{
    return std::make_unique<RulesWrite>();
}

} // namespace swingbridge
