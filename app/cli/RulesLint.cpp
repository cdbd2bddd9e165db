// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/RuleFiles.h"
#include "cli/Subcommands.h"
#include "foundation/JsonText.h"
#include "rules/RuleDocuments.h"

#include <QCoreApplication>

#include <limits>

namespace swingbridge {
namespace {

class RulesLint final : public Subcommand
{
    Q_DECLARE_TR_FUNCTIONS(RulesLint)

public:
    QString words() const override { return QStringLiteral("rules lint"); }
    QString summary() const override { return tr("Tells what would go wrong if rule scripts were run."); }
    Arity arity() const override { return {1, std::numeric_limits<int>::max()}; }
    void declare(QCommandLineParser &parser) const override
    {
        RuleFiles::declare(parser);
        parser.addOption({QStringLiteral("target"), tr("The configuration of the server that they would run on: settings or a folder."), QStringLiteral("CONFIGURATION")});
    }
    QCoro::Task<Ending> run(Invocation invocation, std::shared_ptr<Console> console, std::stop_token) const override
    {
        const QString target = invocation.value(QStringLiteral("target"));
        std::optional<LintTarget> lookup;
        if (!target.isEmpty()) {
            const auto configuration = RuleFiles::configuration(target);
            if (!configuration)
                co_return tl::unexpected<Failure>(configuration.error());
            lookup.emplace(*configuration);
        }
        const auto scans = RuleFiles::scan(invocation);
        if (!scans)
            co_return tl::unexpected<Failure>(scans.error());
        const QList<LintedScript> linted = lintScripts(*scans, lookup ? &*lookup : nullptr);
        console->write(ruleLintDocument(linted, target), text(linted));
        co_return hasFindings(linted) ? ExitStatus::Findings : ExitStatus::Done;
    }

private:
    static bool hasFindings(const QList<LintedScript> &linted)
    {
        for (const LintedScript &script : linted) {
            for (const LintFinding &finding : script.findings) {
                if (finding.severity != LintSeverity::Note)
                    return true;
            }
        }
        return false;
    }
    static QString text(const QList<LintedScript> &linted)
    {
        QStringList lines;
        for (const LintedScript &script : linted) {
            lines += script.file;
            for (const LintFinding &finding : script.findings) {
                lines += RuleFiles::line(finding);
                lines += QStringLiteral("    ") + (finding.repairKind != QLatin1String("precedence") ? finding.remedy() : tr("%1 A free number: %2").arg(finding.remedy(), finding.repairText));
            }
        }
        return lines.join(u'\n');
    }
};

} // namespace

std::unique_ptr<Subcommand> makeRulesLint()
{
    return std::make_unique<RulesLint>();
}

} // namespace swingbridge
