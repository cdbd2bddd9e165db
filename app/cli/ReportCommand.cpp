// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ReportFiles.h"
#include "cli/Subcommands.h"
#include "foundation/JsonText.h"
#include "translations/Translations.h"

#include <QCoreApplication>

namespace swingbridge {
namespace {

class ReportCommand final : public Subcommand
{
    Q_DECLARE_TR_FUNCTIONS(ReportCommand)

public:
    QString words() const override { return QStringLiteral("report"); }
    QString summary() const override { return tr("Writes the report of a migration, from its journal alone."); }
    Arity arity() const override { return {1, 1}; }
    void declare(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(QStringLiteral("DIR"), tr("The journal's folder."));
        parser.addOption({QStringLiteral("output"), tr("The file; its ending says the format. May be repeated."), QStringLiteral("FILE.(pdf|html|json|txt)")});
        parser.addOption({QStringLiteral("stage"), tr("Before, during or after the switch (default: as far as it is)."), QStringLiteral("plan|during|after")});
        parser.addOption({QStringLiteral("variant"), tr("How much is in it (default: full)."), QStringLiteral("full|differences|onePage")});
        parser.addOption({QStringLiteral("paper"), tr("The PDF's paper (default: A4)."), QStringLiteral("A4|Letter")});
        parser.addOption({QStringLiteral("language"), tr("The report's language (default: the system's)."), QStringLiteral("CODE")});
    }
    QCoro::Task<Ending> run(Invocation invocation, std::shared_ptr<Console> console, std::stop_token) const override
    {
        const QStringList files = invocation.values(QStringLiteral("output"));
        const auto wishes = readWishes(invocation);
        if (!wishes)
            co_return tl::unexpected<Failure>(wishes.error());
        if (files.isEmpty())
            co_return tl::unexpected<Failure>(usageError(tr("--output is missing: which file shall the report be written to?")));
        if (const auto fine = checkReportFiles(files, invocation.force()); !fine)
            co_return tl::unexpected<Failure>(fine.error());
        const QLocale language = invocation.has(QStringLiteral("language")) ? QLocale(invocation.value(QStringLiteral("language"))) : QLocale();
        Translations translations;
        translations.install(language);
        const auto written = writeReports(invocation.argument(0), files, *wishes);
        if (!written)
            co_return tl::unexpected<Failure>(written.error());
        console->writeText(written->join(u'\n'));
        co_return ExitStatus::Done;
    }

private:
    static tl::expected<ReportWishes, Failure> readWishes(const Invocation &invocation)
    {
        const auto stage = invocation.word(QStringLiteral("stage"), {QStringLiteral("plan"), QStringLiteral("during"), QStringLiteral("after")}, {});
        const auto variant = invocation.word(QStringLiteral("variant"),
            {QStringLiteral("full"), QStringLiteral("differences"), QStringLiteral("onePage")}, QStringLiteral("full"));
        const auto paper = invocation.word(QStringLiteral("paper"), {QStringLiteral("A4"), QStringLiteral("Letter")}, QStringLiteral("A4"));
        for (const auto &word : {stage, variant, paper}) {
            if (!word)
                return tl::unexpected<Failure>(word.error());
        }
        ReportWishes wishes;
        wishes.options.stage = reportStageFrom(*stage);
        wishes.options.variant = reportVariantFrom(*variant).value_or(ReportVariant::Full);
        if (invocation.has(QStringLiteral("language")))
            wishes.options.locale = QLocale(invocation.value(QStringLiteral("language")));
        wishes.paper = *paper == QLatin1String("Letter") ? Paper::Letter : Paper::A4;
        wishes.replaces = invocation.force();
        return wishes;
    }
};

} // namespace

std::unique_ptr<Subcommand> makeReportCommand()
{
    return std::make_unique<ReportCommand>();
}

} // namespace swingbridge
