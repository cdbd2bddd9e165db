// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/OpenedMigration.h"
#include "cli/Subcommands.h"
#include "migration/SessionResume.h"
#include "migration/Workspace.h"

#include <QCoreApplication>

namespace swingbridge {
namespace {

class DecideCommand final : public Subcommand
{
    Q_DECLARE_TR_FUNCTIONS(DecideCommand)

public:
    QString words() const override { return QStringLiteral("decide"); }
    QString summary() const override { return tr("Decides one difference: accept, mendOnStaging or mendByHand."); }
    Arity arity() const override { return {3, 3}; }
    void declare(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(QStringLiteral("DIR"), tr("The journal's folder."));
        parser.addPositionalArgument(QStringLiteral("ID"), tr("The difference, as the comparison names it."));
        parser.addPositionalArgument(QStringLiteral("DECISION"), QStringLiteral("accept|mendOnStaging|mendByHand"));
        parser.addOption({QStringLiteral("reason"), tr("Why; it stands in the report."), QStringLiteral("TEXT")});
        parser.addOption({QStringLiteral("again"), tr("Decides anew what is decided already.")});
    }
    QCoro::Task<Ending> run(Invocation invocation, std::shared_ptr<Console> console, std::stop_token stop) const override
    {
        const QString decision = invocation.argument(2);
        const QStringList known = {QStringLiteral("accept"), QStringLiteral("mendOnStaging"), QStringLiteral("mendByHand")};
        if (!known.contains(decision))
            co_return tl::unexpected<Failure>(usageError(tr("\"%1\" is no decision; say one of: %2.").arg(decision, known.join(QStringLiteral(", ")))));
        const auto opened = OpenedMigration::open(invocation, invocation.argument(0));
        if (!opened)
            co_return tl::unexpected<Failure>(opened.error());
        const std::shared_ptr<Workspace> work = opened->session()->sharedWorkspace();
        const Done restored = co_await restoreEvidence(work, stop);
        if (!restored)
            co_return tl::unexpected<Failure>(restored.error());
        if (const Done open = checkOpen(*work, invocation.argument(1), invocation.has(QStringLiteral("again"))); !open)
            co_return tl::unexpected<Failure>(open.error());
        const Done kept = opened->session()->decideDifference(invocation.argument(1), decision, invocation.value(QStringLiteral("reason")));
        if (!kept)
            co_return tl::unexpected<Failure>(notDecided(kept.error()));
        console->note(tr("%1: %2 is in the journal.").arg(invocation.argument(1), decision));
        co_return ExitStatus::Done;
    }

private:
    static Done checkOpen(const Workspace &work, const QString &id, bool again)
    {
        const Difference *difference = work.comparison.difference(id);
        if (!difference)
            return failure(Error(Error::Kind::Refused, tr("There is no difference %1. Nothing was decided.").arg(id), {},
                                 tr("swingbridge-cli status names what is open.")).withCode(QStringLiteral("not-open")));
        if (!difference->needsDecision())
            return failure(Error(Error::Kind::Refused, tr("%1 is as it should be and needs no decision. Nothing was decided.").arg(id)).withCode(QStringLiteral("not-open")));
        if (!again && currentDecision(work.record.decisions(), *difference))
            return failure(Error(Error::Kind::Refused, tr("%1 is decided already. Nothing was changed.").arg(id), {},
                                 tr("Say --again to decide it anew.")).withCode(QStringLiteral("not-open")));
        return done();
    }
    //! Whatever refuses a decision is a refusal: exit status 4.
    static Failure notDecided(const Error &error)
    {
        const bool isRefusal = error.kind() == Error::Kind::BadInput || error.kind() == Error::Kind::UnexpectedReply;
        return isRefusal ? Error(Error::Kind::Refused, error.summary(), error.detail(), error.remedy()).withCode(error.code()) : error;
    }
};

} // namespace

std::unique_ptr<Subcommand> makeDecideCommand()
{
    return std::make_unique<DecideCommand>();
}

} // namespace swingbridge
