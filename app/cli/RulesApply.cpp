// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/RuleFiles.h"
#include "cli/RunOptions.h"
#include "cli/ServerJournal.h"
#include "cli/Subcommands.h"
#include "foundation/JsonText.h"
#include "migration/RuleRun.h"
#include "migration/ServerWork.h"
#include "rules/ScriptTransfer.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace swingbridge {
namespace {

class RulesApply final : public Subcommand
{
    Q_DECLARE_TR_FUNCTIONS(RulesApply)

public:
    QString words() const override { return QStringLiteral("rules apply"); }
    QString summary() const override { return tr("Runs pure exports on a staging server, one rule at a time, each read back."); }
    Arity arity() const override { return {1, std::numeric_limits<int>::max()}; }
    void declare(QCommandLineParser &parser) const override
    {
        RuleFiles::declare(parser);
        parser.addOption({QStringLiteral("staging"), tr("The server; the scripts carry its connectors already."), QStringLiteral("SERVER")});
        parser.addOption({QStringLiteral("journal"), tr("The journal's folder: of a migration, or a new one."), QStringLiteral("DIR")});
        parser.addOption({QStringLiteral("lab"), tr("The lab's folder (default: lab in the journal's)."), QStringLiteral("DIR")});
    }
    QCoro::Task<Ending> run(Invocation invocation, std::shared_ptr<Console> console, std::stop_token stop) const override
    {
        const auto scans = RuleFiles::scan(invocation);
        if (!scans)
            co_return tl::unexpected<Failure>(scans.error());
        const auto opened = co_await openServerJournal(invocation, stop);
        if (!opened)
            co_return tl::unexpected<Failure>(opened.error());
        const std::shared_ptr<Workspace> work = *opened;
        const QString server = work->targetName();
        const ProgressSink silent;
        const auto configuration = co_await readLiveConfiguration(work->driver(server), silent, stop);
        if (!configuration)
            co_return tl::unexpected<Failure>(Failure(configuration.error()).withUnchanged(tr("Nothing was begun on %1.").arg(server)));
        work->comparison.staging = *configuration;
        const QList<qsizetype> open = plan(*work, *scans);
        Done outcome = done();
        const QList<Guid> remove;
        if (!open.isEmpty())
            outcome = co_await runRules(work, open, remove, stop);
        console->write(document(*work), text(*work));
        if (!outcome)
            console->note(outcome.error().summary());
        co_return statusOf(*work, outcome);
    }

private:
    //! Fills Workspace::rules; returns those that are to be run.
    static QList<qsizetype> plan(Workspace &work, const QList<ScriptScan> &scans)
    {
        QList<qsizetype> open;
        for (const ScriptTransfer &script : planScripts(scans, work.comparison.staging, work.targetName())) {
            RuleProgress progress;
            progress.transfer = script.transfer;
            progress.transfer.rule.name = script.name;
            progress.file = script.file;
            progress.message = script.refusal;
            if (script.isRefused()) {
                progress.result = QStringLiteral("refused");
            } else if (!script.transfer.isOpen()) {
                progress.result = QStringLiteral("skipped");
                progress.readBack = QStringLiteral("equal");
                progress.message = tr("%1 has the rule already.").arg(work.targetName());
            } else {
                open.append(work.rules.size());
            }
            work.rules.append(progress);
        }
        return open;
    }
    static Json document(const Workspace &work)
    {
        Json rules = Json::array();
        for (const RuleProgress &rule : work.rules) {
            const QString result = rule.result.isEmpty() ? QStringLiteral("skipped") : rule.result;
            rules.push_back({{"name", rule.transfer.rule.name}, {"result", result},
                             {"readBack", rule.readBack.isEmpty() ? QStringLiteral("notRead") : rule.readBack}, {"message", textOrNull(rule.message)}});
        }
        return {{"schema", "swingbridge/rule-apply/1"}, {"rules", std::move(rules)}};
    }
    static QString text(const Workspace &work)
    {
        QStringList lines;
        for (const RuleProgress &rule : work.rules) {
            lines += QStringLiteral("%1: %2").arg(rule.transfer.rule.name, sentenceOf(rule));
            if (!rule.message.isEmpty())
                lines += QStringLiteral("  ") + rule.message;
        }
        return lines.join(u'\n');
    }
    static QString sentenceOf(const RuleProgress &rule)
    {
        if (rule.result == QLatin1String("created"))
            return tr("created and read back equal");
        if (rule.result == QLatin1String("replaced"))
            return tr("replaced and read back equal");
        if (rule.result == QLatin1String("refused"))
            return tr("refused, nothing was run");
        if (rule.result == QLatin1String("failed"))
            return tr("failed");
        return tr("not run");
    }
    static ExitStatus statusOf(const Workspace &work, const Done &outcome)
    {
        if (!outcome)
            return exitStatusOf(outcome.error());
        const bool isRefused = std::any_of(work.rules.cbegin(), work.rules.cend(), [](const RuleProgress &rule) { return rule.result == QLatin1String("refused"); });
        return isRefused ? ExitStatus::Refused : ExitStatus::Done;
    }
};

} // namespace

std::unique_ptr<Subcommand> makeRulesApply()
{
    return std::make_unique<RulesApply>();
}

} // namespace swingbridge
