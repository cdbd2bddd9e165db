// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ExportFiles.h"
#include "cli/Subcommands.h"
#include "foundation/JsonText.h"

#include <QCoreApplication>

#include <limits>

namespace swingbridge {
namespace {

class ExportsList final : public Subcommand
{
    Q_DECLARE_TR_FUNCTIONS(ExportsList)

public:
    QString words() const override { return QStringLiteral("exports list"); }
    QString summary() const override { return tr("Lists pending exports, one JSON document a line."); }
    Arity arity() const override { return {1, std::numeric_limits<int>::max()}; }
    void declare(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(QStringLiteral("FILE"), tr("What csexport NAME FILE /f:x wrote."), QStringLiteral("FILE..."));
        parser.addOption({QStringLiteral("where"), tr("Words that must all occur."), QStringLiteral("WORDS")});
        parser.addOption({QStringLiteral("limit"), tr("At most so many."), QStringLiteral("N")});
    }
    QCoro::Task<Ending> run(Invocation invocation, std::shared_ptr<Console> console, std::stop_token stop) const override
    {
        const auto limit = invocation.number(QStringLiteral("limit"), std::numeric_limits<qint64>::max());
        if (!limit)
            co_return tl::unexpected<Failure>(limit.error());
        const auto captures = readExportFiles(invocation.arguments(), stop);
        if (!captures)
            co_return tl::unexpected<Failure>(captures.error());
        qint64 left = *limit;
        for (const PendingExports &capture : *captures) {
            for (const qsizetype row : capture.find(invocation.value(QStringLiteral("where")))) {
                if (left-- <= 0)
                    break;
                console->writeLine(exportObjectToJson(capture.object(row), capture.summary().file));
            }
        }
        co_return isWhole(*captures) ? ExitStatus::Done : ExitStatus::Input;
    }
};

} // namespace

std::unique_ptr<Subcommand> makeExportsList()
{
    return std::make_unique<ExportsList>();
}

} // namespace swingbridge
