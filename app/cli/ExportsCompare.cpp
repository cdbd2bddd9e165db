// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ExportFiles.h"
#include "cli/Subcommands.h"
#include "exports/ExportComparison.h"
#include "foundation/JsonText.h"

#include <QCoreApplication>
#include <QLocale>

namespace swingbridge {
namespace {

class ExportsCompare final : public Subcommand
{
    Q_DECLARE_TR_FUNCTIONS(ExportsCompare)

public:
    QString words() const override { return QStringLiteral("exports compare"); }
    QString summary() const override { return tr("Sets two captures side by side: what stands in both is no passing noise."); }
    Arity arity() const override { return {2, 2}; }
    void declare(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(QStringLiteral("FIRST"), tr("What csexport NAME FILE /f:x wrote."));
        parser.addPositionalArgument(QStringLiteral("SECOND"), tr("The same connector on another server, or later."));
    }
    QCoro::Task<Ending> run(Invocation invocation, std::shared_ptr<Console> console, std::stop_token stop) const override
    {
        const CsExportOptions options;
        const auto captures = co_await readExportFiles(invocation.arguments(), options, invocation.progressForm(), console, stop);
        if (!captures)
            co_return tl::unexpected<Failure>(captures.error());
        const PendingExports &first = captures->first();
        const PendingExports &second = captures->last();
        const ExportComparison comparison = compareExports(first, second);
        console->write(exportComparisonDocument(comparison, first, second), text(comparison, invocation));
        if (!isWhole(*captures))
            co_return ExitStatus::Input;
        co_return comparison.count(ExportWhere::Both) == comparison.objects.size() ? ExitStatus::Done : ExitStatus::Findings;
    }

private:
    static QString text(const ExportComparison &comparison, const Invocation &invocation)
    {
        const QLocale locale;
        const auto count = [&](ExportWhere where) { return locale.toString(comparison.count(where)); };
        return QStringList{tr("%1 objects only in %2").arg(count(ExportWhere::First), invocation.argument(0)),
                           tr("%1 objects only in %2").arg(count(ExportWhere::Second), invocation.argument(1)),
                           tr("%1 objects with the same changes in both").arg(count(ExportWhere::Both)),
                           tr("%1 objects with other changes").arg(count(ExportWhere::Different))}
            .join(u'\n');
    }
};

} // namespace

std::unique_ptr<Subcommand> makeExportsCompare()
{
    return std::make_unique<ExportsCompare>();
}

} // namespace swingbridge
