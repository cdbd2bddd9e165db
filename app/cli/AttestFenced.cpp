// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/MigrationStatus.h"
#include "cli/OpenedMigration.h"
#include "cli/Subcommands.h"
#include "foundation/JsonText.h"

#include <QCoreApplication>

namespace swingbridge {
namespace {

class AttestFenced final : public Subcommand
{
    Q_DECLARE_TR_FUNCTIONS(AttestFenced)

public:
    QString words() const override { return QStringLiteral("attest-fenced"); }
    QString summary() const override { return tr("Records that a person guarantees that a silent server is off or cut off."); }
    Arity arity() const override { return {1, 1}; }
    void declare(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(QStringLiteral("DIR"), tr("The journal's folder."));
        parser.addOption({QStringLiteral("server"), tr("The server that is fenced off."), QStringLiteral("NAME")});
        parser.addOption({QStringLiteral("method"), tr("How it is fenced off."), QStringLiteral("poweredOff|outboundBlocked|diskDetached")});
        parser.addOption({QStringLiteral("evidence"), tr("What shows it: a ticket, a console's picture."), QStringLiteral("TEXT")});
        parser.addOption({QStringLiteral("sentence"), tr("The sentence that is printed without this option, letter by letter."), QStringLiteral("TEXT")});
    }
    QCoro::Task<Ending> run(Invocation invocation, std::shared_ptr<Console> console, std::stop_token) const override
    {
        const QString server = invocation.value(QStringLiteral("server"));
        const QString evidence = invocation.value(QStringLiteral("evidence"));
        const auto method = invocation.word(QStringLiteral("method"),
            {QStringLiteral("poweredOff"), QStringLiteral("outboundBlocked"), QStringLiteral("diskDetached")}, {});
        if (!method)
            co_return tl::unexpected<Failure>(method.error());
        if (server.isEmpty() || method->isEmpty() || evidence.trimmed().isEmpty())
            co_return tl::unexpected<Failure>(usageError(tr("--server, --method and --evidence are needed: which server, how, and what shows it?")));
        const auto opened = OpenedMigration::open(invocation, invocation.argument(0));
        if (!opened)
            co_return tl::unexpected<Failure>(opened.error());
        const QString sentence = opened->session()->fenceSentence(server);
        if (!invocation.has(QStringLiteral("sentence")))
            co_return tl::unexpected<Failure>(sentenceMissing(sentence));
        const Done attested = opened->session()->attestFenced(server, *method, evidence, invocation.value(QStringLiteral("sentence")));
        if (!attested)
            co_return tl::unexpected<Failure>(Failure(attested.error()).withServers({server}));
        const auto sight = Sight::open(invocation.argument(0));
        if (!sight)
            co_return tl::unexpected<Failure>(sight.error());
        const MigrationStatus status = MigrationStatus::ofJournal(*sight);
        console->write(status.toJson(), status.toText());
        co_return ExitStatus::Done;
    }

private:
    static Failure sentenceMissing(const QString &sentence)
    {
        return Error(Error::Kind::Refused, tr("Whoever attests this says with --sentence, letter by letter: %1").arg(sentence), {},
                     tr("Say it only when you have seen it yourself: if it is not true, two servers can be active."))
            .withCode(QStringLiteral("sentence"));
    }
};

} // namespace

std::unique_ptr<Subcommand> makeAttestFenced()
{
    return std::make_unique<AttestFenced>();
}

} // namespace swingbridge
