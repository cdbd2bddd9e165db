// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/MigrationRun.h"
#include "cli/OpenedMigration.h"
#include "cli/PairSession.h"
#include "cli/RunOptions.h"
#include "cli/Subcommands.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace swingbridge {
namespace {

class TakeOver final : public Subcommand
{
    Q_DECLARE_TR_FUNCTIONS(TakeOver)

public:
    QString words() const override { return QStringLiteral("take-over"); }
    QString summary() const override { return tr("Takes over a switch that another operator began and left; needs no journal of it."); }
    Arity arity() const override { return {0, 0}; }
    void declare(QCommandLineParser &parser) const override
    {
        RunOptions::declarePair(parser);
        RunOptions::declareBeginning(parser);
        RunOptions::declareCarrying(parser);
        RunOptions::declareConfirming(parser);
    }
    //! Without --confirm it is refused, and the refusal names the owner.
    QCoro::Task<Ending> run(Invocation invocation, std::shared_ptr<Console> console, std::stop_token stop) const override
    {
        const auto session = sessionOf(invocation);
        if (!session)
            co_return tl::unexpected<Failure>(session.error());
        const QString owner = invocation.value(QStringLiteral("confirm"));
        const auto taken = co_await (*session)->takeOver(owner, stop);
        if (!taken)
            co_return tl::unexpected<Failure>(taken.error());
        const QStringList noReports;
        const Ending told = co_await tellStatus(*session, noReports, console, stop);
        co_return told;
    }

private:
    //! The journal that is in --journal already (its own attempt was superseded), or a new one.
    static tl::expected<std::shared_ptr<MigrationSession>, Failure> sessionOf(const Invocation &invocation)
    {
        const QString journal = invocation.value(QStringLiteral("journal"));
        if (!journal.isEmpty() && QFileInfo::exists(journal + QStringLiteral("/journal.sqlite"))) {
            const auto opened = OpenedMigration::open(invocation, journal);
            if (!opened)
                return tl::unexpected<Failure>(opened.error());
            return opened->session();
        }
        const auto answers = RunOptions::answers(invocation, {});
        if (!answers)
            return tl::unexpected<Failure>(answers.error());
        return beginPairSession(invocation, *answers);
    }
};

} // namespace

std::unique_ptr<Subcommand> makeTakeOver()
{
    return std::make_unique<TakeOver>();
}

} // namespace swingbridge
