// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/RuleFiles.h"
#include "cli/Subcommands.h"
#include "foundation/JsonText.h"
#include "rules/RuleDocuments.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace swingbridge {
namespace {

class RulesScan final : public Subcommand
{
    Q_DECLARE_TR_FUNCTIONS(RulesScan)

public:
    QString words() const override { return QStringLiteral("rules scan"); }
    QString summary() const override { return tr("Tells what every GUID of rule scripts is there for."); }
    Arity arity() const override { return {1, std::numeric_limits<int>::max()}; }
    void declare(QCommandLineParser &parser) const override { RuleFiles::declare(parser); }
    QCoro::Task<Ending> run(Invocation invocation, std::shared_ptr<Console> console, std::stop_token) const override
    {
        const auto scans = RuleFiles::scan(invocation);
        if (!scans)
            co_return tl::unexpected<Failure>(scans.error());
        console->write(ruleScanDocument(*scans), text(*scans));
        const bool hasFindings = std::any_of(scans->cbegin(), scans->cend(), [](const ScriptScan &scan) { return scan.hasFindings(); });
        co_return hasFindings ? ExitStatus::Findings : ExitStatus::Done;
    }

private:
    static QString text(const QList<ScriptScan> &scans)
    {
        QStringList lines;
        for (const ScriptScan &scan : scans) {
            lines += tr("%1: %2, %3, line ends %4").arg(scan.file, kindOf(scan.kind), scan.encoding, toWord(scan.lineEndings));
            for (const ScannedGuid &guid : scan.guids)
                lines += tr("  line %1, column %2: %3  %4, %5").arg(guid.line).arg(guid.column).arg(guid.text, toWord(guid.role), toWord(guid.action));
            for (const LintFinding &finding : scan.findings)
                lines += RuleFiles::line(finding);
        }
        return lines.join(u'\n');
    }
    static QString kindOf(ScriptKind kind)
    {
        switch (kind) {
        case ScriptKind::Export: return tr("pure export");
        case ScriptKind::CustomScript: return tr("custom script");
        case ScriptKind::NotARuleScript: return tr("no rule script");
        case ScriptKind::Broken: break;
        }
        return tr("broken");
    }
};

} // namespace

std::unique_ptr<Subcommand> makeRulesScan()
{
    return std::make_unique<RulesScan>();
}

} // namespace swingbridge
