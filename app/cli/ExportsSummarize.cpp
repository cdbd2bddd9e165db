// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ExportFiles.h"
#include "cli/Subcommands.h"
#include "foundation/JsonText.h"

#include <QCoreApplication>

#include <limits>

namespace swingbridge {
namespace {

class ExportsSummarize final : public Subcommand
{
    Q_DECLARE_TR_FUNCTIONS(ExportsSummarize)

public:
    QString words() const override { return QStringLiteral("exports summarize"); }
    QString summary() const override { return tr("Counts the pending exports in files of csexport."); }
    Arity arity() const override { return {1, std::numeric_limits<int>::max()}; }
    void declare(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(QStringLiteral("FILE"), tr("What csexport NAME FILE /f:x wrote."), QStringLiteral("FILE..."));
    }
    QCoro::Task<Ending> run(Invocation invocation, std::shared_ptr<Console> console, std::stop_token stop) const override
    {
        const auto captures = readExportFiles(invocation.arguments(), stop);
        if (!captures)
            co_return tl::unexpected<Failure>(captures.error());
        QList<PendingExportSummary> files;
        for (const PendingExports &capture : *captures)
            files += capture.summary();
        console->write(exportsDocument(files), text(files));
        co_return isWhole(*captures) ? ExitStatus::Done : ExitStatus::Input;
    }

private:
    static QString text(const QList<PendingExportSummary> &files)
    {
        QStringList lines;
        for (const PendingExportSummary &file : files) {
            const OperationCounts totals = file.totals();
            lines += file.isComplete ? file.file : tr("%1 (not complete)").arg(file.file);
            lines += tr("  %1 added, %2 changed, %3 deleted").arg(totals.adds).arg(totals.updates).arg(totals.deletes);
            for (auto it = file.objectTypes.cbegin(); it != file.objectTypes.cend(); ++it)
                lines += tr("  %1: %2 added, %3 changed, %4 deleted").arg(it.key()).arg(it->adds).arg(it->updates).arg(it->deletes);
            for (const ExportProblem &problem : file.problems)
                lines += tr("  line %1: %2").arg(problem.line).arg(problem.message);
        }
        return lines.join(u'\n');
    }
};

} // namespace

std::unique_ptr<Subcommand> makeExportsSummarize()
{
    return std::make_unique<ExportsSummarize>();
}

} // namespace swingbridge
