// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/OpenedMigration.h"
#include "cli/Subcommands.h"
#include "migration/SessionResume.h"
#include "migration/Workspace.h"

#include <QCoreApplication>

namespace swingbridge {
namespace {

class ExportsApprove final : public Subcommand
{
    Q_DECLARE_TR_FUNCTIONS(ExportsApprove)

public:
    QString words() const override { return QStringLiteral("exports approve"); }
    QString summary() const override { return tr("Approves the pending exports that were captured last."); }
    Arity arity() const override { return {1, 1}; }
    void declare(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(QStringLiteral("DIR"), tr("The journal's folder."));
        parser.addOption({QStringLiteral("hash"), tr("Their export hash: what is approved is what was looked at."), QStringLiteral("HEX")});
        parser.addOption({QStringLiteral("reason"), tr("Why; it stands in the report."), QStringLiteral("TEXT")});
    }
    QCoro::Task<Ending> run(Invocation invocation, std::shared_ptr<Console> console, std::stop_token stop) const override
    {
        const QString hash = invocation.value(QStringLiteral("hash")).toLower();
        const QString reason = invocation.value(QStringLiteral("reason")).trimmed();
        if (hash.isEmpty() || reason.isEmpty())
            co_return tl::unexpected<Failure>(usageError(tr("--hash and --reason are needed: what is approved, and why?")));
        const auto opened = OpenedMigration::open(invocation, invocation.argument(0));
        if (!opened)
            co_return tl::unexpected<Failure>(opened.error());
        const std::shared_ptr<MigrationSession> session = opened->session();
        const std::shared_ptr<Workspace> work = session->sharedWorkspace();
        const Done restored = co_await restoreEvidence(work, stop);
        if (!restored)
            co_return tl::unexpected<Failure>(restored.error());
        if (!work->exports.isCaptured || work->exports.exportHash() != hash)
            co_return tl::unexpected<Failure>(notCurrent());
        const Done kept = session->approveExports(reason);
        if (!kept)
            co_return tl::unexpected<Failure>(kept.error());
        console->note(tr("The approval is in the journal."));
        co_return ExitStatus::Done;
    }

private:
    static Error notCurrent()
    {
        return Error(Error::Kind::Refused, tr("These are not the pending exports that were captured last; nothing was approved."), {},
                     tr("Look at them again: swingbridge-cli status tells what is open."));
    }
};

} // namespace

std::unique_ptr<Subcommand> makeExportsApprove()
{
    return std::make_unique<ExportsApprove>();
}

} // namespace swingbridge
