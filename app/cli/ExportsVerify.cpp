// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ExportFiles.h"
#include "cli/Subcommands.h"
#include "exports/ExportVerification.h"
#include "foundation/JsonText.h"

#include <QCoreApplication>

#include <limits>

namespace swingbridge {
namespace {

class ExportsVerify final : public Subcommand
{
    Q_DECLARE_TR_FUNCTIONS(ExportsVerify)

public:
    QString words() const override { return QStringLiteral("exports verify"); }
    QString summary() const override { return tr("Judges pending exports by the policy."); }
    Arity arity() const override { return {1, std::numeric_limits<int>::max()}; }
    void declare(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(QStringLiteral("FILE"), tr("What csexport NAME FILE /f:x wrote."), QStringLiteral("FILE..."));
        parser.addOption({QStringLiteral("policy"), tr("Limits other than the defaults (swingbridge/policy/1)."), QStringLiteral("FILE")});
    }
    QCoro::Task<Ending> run(Invocation invocation, std::shared_ptr<Console> console, std::stop_token stop) const override
    {
        const auto policy = readPolicyFile(invocation.value(QStringLiteral("policy")));
        if (!policy)
            co_return tl::unexpected<Failure>(policy.error());
        const CsExportOptions options;
        const auto captures = co_await readExportFiles(invocation.arguments(), options, invocation.progressForm(), console, stop);
        if (!captures)
            co_return tl::unexpected<Failure>(captures.error());
        const ExportVerification verification = verifyExports(*captures, *policy);
        console->write(verificationDocument(verification, *captures), text(verification));
        if (!isWhole(*captures))
            co_return ExitStatus::Input;
        co_return verification.verdict == ExportVerdict::Pass ? ExitStatus::Done : ExitStatus::Findings;
    }

private:
    static QString text(const ExportVerification &verification)
    {
        QStringList lines(tr("Verdict: %1").arg(toWord(verification.verdict)));
        for (const ExportFinding &finding : verification.findings)
            lines += QStringLiteral("  %1  %2").arg(toWord(finding.verdict), -6).arg(finding.message());
        for (const NotChecked &rule : verification.notChecked)
            lines += tr("  rule %1 was not checked: %2").arg(rule.rule).arg(rule.why);
        return lines.join(u'\n');
    }
};

} // namespace

std::unique_ptr<Subcommand> makeExportsVerify()
{
    return std::make_unique<ExportsVerify>();
}

} // namespace swingbridge
