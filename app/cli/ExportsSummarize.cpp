// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ExportFiles.h"
#include "cli/InputFile.h"
#include "cli/Subcommands.h"
#include "foundation/JsonText.h"
#include "migration/ExportCsvFile.h"

#include <QCoreApplication>
#include <QLocale>

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
        parser.addOption({QStringLiteral("csv"), tr("Also a table in the columns of the vendor's analyzer."), QStringLiteral("CSV")});
        parser.addOption({QStringLiteral("csv-full"), tr("Also a table with a row for each value."), QStringLiteral("CSV")});
        parser.addOption({QStringLiteral("csv-raw"), tr("Cells as they are: nothing is put before those that a spreadsheet would compute.")});
    }
    QCoro::Task<Ending> run(Invocation invocation, std::shared_ptr<Console> console, std::stop_token stop) const override
    {
        const auto tables = tablesOf(invocation);
        if (!tables)
            co_return tl::unexpected<Failure>(tables.error());
        CsExportOptions options;
        options.detail = tables->empty() ? ExportDetail::Counts : ExportDetail::Objects;
        if (!tables->empty())
            options.onObject = writerTo(*tables);
        const auto captures = co_await readExportFiles(invocation.arguments(), options, invocation.progressForm(), console, stop);
        if (!captures)
            co_return tl::unexpected<Failure>(captures.error());
        for (const auto &table : *tables) {
            if (const Done written = table->finish(); !written)
                co_return tl::unexpected<Failure>(written.error());
        }
        QList<PendingExportSummary> files;
        for (const PendingExports &capture : *captures)
            files += capture.summary();
        console->write(exportsDocument(files), text(files));
        co_return isWhole(*captures) ? ExitStatus::Done : ExitStatus::Input;
    }

private:
    using Tables = std::vector<std::shared_ptr<ExportCsvFile>>;

    static tl::expected<Tables, Failure> tablesOf(const Invocation &invocation)
    {
        const QStringList analyzer = invocation.values(QStringLiteral("csv"));
        const QStringList full = invocation.values(QStringLiteral("csv-full"));
        if (const auto possible = checkOutputs(analyzer + full, invocation.force()); !possible)
            return tl::unexpected<Failure>(possible.error());
        const CsvGuard guard = invocation.has(QStringLiteral("csv-raw")) ? CsvGuard::Raw : CsvGuard::Apostrophe;
        Tables tables;
        for (const QString &path : analyzer)
            tables.push_back(std::make_shared<ExportCsvFile>(path, ExportCsvWriter::Form::Analyzer, guard));
        for (const QString &path : full)
            tables.push_back(std::make_shared<ExportCsvFile>(path, ExportCsvWriter::Form::Full, guard));
        return tables;
    }

    static std::function<Done(const ExportObject &)> writerTo(const Tables &tables)
    {
        return [tables](const ExportObject &object) {
            for (const auto &table : tables) {
                if (const Done written = table->write(object); !written)
                    return written;
            }
            return done();
        };
    }

    static QString text(const QList<PendingExportSummary> &files)
    {
        const QLocale locale;
        QStringList lines;
        for (const PendingExportSummary &file : files) {
            const OperationCounts totals = file.totals();
            lines += file.isComplete ? file.file : tr("%1 (not complete)").arg(file.file);
            lines += tr("  %1 added, %2 changed, %3 deleted").arg(locale.toString(totals.adds), locale.toString(totals.updates), locale.toString(totals.deletes));
            for (auto it = file.objectTypes.cbegin(); it != file.objectTypes.cend(); ++it)
                lines += tr("  %1: %2 added, %3 changed, %4 deleted").arg(it.key(), locale.toString(it->adds), locale.toString(it->updates), locale.toString(it->deletes));
            for (auto it = file.attributes.cbegin(); it != file.attributes.cend(); ++it)
                lines += tr("  attribute %1: %2 objects").arg(it.key(), locale.toString(it->objects));
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
