// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/InputFile.h"
#include "cli/RuleFiles.h"
#include "cli/Subcommands.h"
#include "foundation/JsonText.h"
#include "rules/RuleDocuments.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace swingbridge {
namespace {

class RulesRewrite final : public Subcommand
{
    Q_DECLARE_TR_FUNCTIONS(RulesRewrite)

public:
    QString words() const override { return QStringLiteral("rules rewrite"); }
    QString summary() const override { return tr("Writes rule scripts for the staging server: only connector GUIDs differ, and that is proved."); }
    Arity arity() const override { return {1, std::numeric_limits<int>::max()}; }
    void declare(QCommandLineParser &parser) const override
    {
        RuleFiles::declare(parser);
        parser.addOption({QStringLiteral("map"), tr("The connector map (swingbridge/connector-map/1)."), QStringLiteral("MAP.json")});
        parser.addOption({QStringLiteral("output"), tr("A new folder for the rewritten scripts."), QStringLiteral("DIR")});
    }
    QCoro::Task<Ending> run(Invocation invocation, std::shared_ptr<Console> console, std::stop_token) const override
    {
        const QString mapFile = invocation.value(QStringLiteral("map"));
        const QString output = invocation.value(QStringLiteral("output"));
        if (mapFile.isEmpty() || output.isEmpty())
            co_return tl::unexpected<Failure>(usageError(tr("--map and --output are needed: which connectors, and where to?")));
        const auto map = RuleFiles::map(mapFile);
        if (!map)
            co_return tl::unexpected<Failure>(map.error());
        const auto rewritten = rewriteScripts(invocation.arguments(), *map, output, invocation.value(QStringLiteral("ansi")));
        if (!rewritten)
            co_return tl::unexpected<Failure>(Failure(rewritten.error()).withFile(fileNamedIn(rewritten.error(), invocation.arguments())));
        const bool isJson = console->isJson(); // of a large batch only one of the two is made
        console->write(isJson ? ruleRewriteDocument(*rewritten, mapFile, output) : Json(), isJson ? QString() : text(*rewritten));
        const bool hasFindings = std::any_of(rewritten->cbegin(), rewritten->cend(), [](const RewrittenFile &file) { return !file.findings.isEmpty(); });
        co_return hasFindings ? ExitStatus::Findings : ExitStatus::Done;
    }

private:
    //! The input that an error speaks of: its sentence begins with the name.
    static QString fileNamedIn(const Error &error, const QStringList &files)
    {
        for (const QString &file : files) {
            if (error.summary().startsWith(file))
                return file;
        }
        return {};
    }
    static QString text(const QList<RewrittenFile> &files)
    {
        QStringList lines;
        for (const RewrittenFile &file : files) {
            lines += tr("%1: %2").arg(file.file, file.proof());
            for (const ChangedGuid &guid : file.changed)
                lines += tr("  line %1, column %2: %3 becomes %4").arg(guid.line).arg(guid.column).arg(guid.from, guid.to);
            for (const LintFinding &finding : file.findings)
                lines += RuleFiles::line(finding);
        }
        return lines.join(u'\n');
    }
};

} // namespace

std::unique_ptr<Subcommand> makeRulesRewrite()
{
    return std::make_unique<RulesRewrite>();
}

} // namespace swingbridge
