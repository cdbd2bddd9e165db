// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/MigrationRun.h"
#include "cli/OpenedMigration.h"
#include "cli/Subcommands.h"
#include "migration/Readmission.h"
#include "migration/Workspace.h"

#include <QCoreApplication>

namespace swingbridge {
namespace {

//! Takes back, as a staging server, one that was attested as fenced off or that came back as active (guarded-switch.md 4.4).
class ReadmitCommand final : public Subcommand
{
    Q_DECLARE_TR_FUNCTIONS(ReadmitCommand)

public:
    QString words() const override { return QStringLiteral("readmit"); }
    QString summary() const override { return tr("Takes back, as a staging server, one that was fenced off or that came back."); }
    Arity arity() const override { return {1, 1}; }
    void declare(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(QStringLiteral("DIR"), tr("The journal's folder."));
        parser.addOption({QStringLiteral("server"), tr("The server that came back."), QStringLiteral("NAME")});
        parser.addOption({QStringLiteral("evidence"), tr("What shows that its ways out are blocked: a rule's number, a ticket."), QStringLiteral("TEXT")});
        parser.addOption({QStringLiteral("sentence"), tr("The sentence that is printed without this option, letter by letter."), QStringLiteral("TEXT")});
    }
    QCoro::Task<Ending> run(Invocation invocation, std::shared_ptr<Console> console, std::stop_token stop) const override
    {
        const QString server = invocation.value(QStringLiteral("server"));
        const QString evidence = invocation.value(QStringLiteral("evidence"));
        const QString sentence = invocation.value(QStringLiteral("sentence"));
        if (server.isEmpty())
            co_return tl::unexpected<Failure>(usageError(tr("--server is needed: which server came back?")));
        const auto opened = OpenedMigration::open(invocation, invocation.argument(0));
        if (!opened)
            co_return tl::unexpected<Failure>(opened.error());
        const auto session = opened->session();
        const QString other = Readmission::sentenceFor(server);
        if (other != session->readmissionSentence())
            co_return tl::unexpected<Failure>(Failure(notThatOne(server)).withServers({server}));
        if (!invocation.has(QStringLiteral("sentence"))) {
            const auto fenced = co_await session->fenceReturned(stop);
            if (!fenced)
                co_return tl::unexpected<Failure>(Failure(fenced.error()).withServers({server}));
            co_return tl::unexpected<Failure>(Failure(sentenceMissing(server, other)).withServers({server}));
        }
        const auto admitted = co_await session->readmit(evidence, sentence, stop);
        if (!admitted)
            co_return tl::unexpected<Failure>(Failure(admitted.error()).withServers({server}));
        console->note(session->readmission().next());
        const QStringList noReports;
        const Ending told = co_await tellStatus(session, noReports, console, stop);
        co_return told;
    }

private:
    static Error notThatOne(const QString &server)
    {
        return Error(Error::Kind::Refused, tr("%1 is not the server that shall not export; nothing was changed.").arg(server)).withCode(QStringLiteral("attestation"));
    }
    static Error sentenceMissing(const QString &server, const QString &sentence)
    {
        return Error(Error::Kind::Refused, tr("%1 is fenced. Whoever takes it back says with --sentence, letter by letter: %2").arg(server, sentence), {},
                     tr("Say it only when you have blocked its ways out yourself; a disabled service is no isolation. Without the block: uninstall it."))
            .withCode(QStringLiteral("sentence"));
    }
};

} // namespace

std::unique_ptr<Subcommand> makeReadmit()
{
    return std::make_unique<ReadmitCommand>();
}

} // namespace swingbridge
