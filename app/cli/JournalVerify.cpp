// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Sight.h"
#include "cli/Subcommands.h"
#include "foundation/JsonText.h"
#include "journal/Verification.h"
#include "servers/ServerDriver.h"

#include <QCoreApplication>

#include <algorithm>

namespace swingbridge {
namespace {

class JournalVerify final : public Subcommand
{
    Q_DECLARE_TR_FUNCTIONS(JournalVerify)

public:
    QString words() const override { return QStringLiteral("journal verify"); }
    QString summary() const override { return tr("Checks that a journal is what was written."); }
    Arity arity() const override { return {1, 1}; }
    void declare(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(QStringLiteral("DIR"), tr("The journal's folder."));
        parser.addOption({QStringLiteral("head"), tr("A head known from elsewhere: 64 digits, or the short code of 8."), QStringLiteral("HEX")});
        parser.addOption({QStringLiteral("against"), tr("Compares the head that this server's receipts hold; may be repeated."), QStringLiteral("SERVER")});
        parser.addOption({QStringLiteral("lab"), tr("The lab's folder (default: the one of the journal)."), QStringLiteral("DIR")});
    }
    QCoro::Task<Ending> run(Invocation invocation, std::shared_ptr<Console> console, std::stop_token stop) const override
    {
        const QString head = invocation.value(QStringLiteral("head")).toLower();
        auto verification = Verification::ofFolder(invocation.argument(0), head);
        if (!verification)
            co_return tl::unexpected<Failure>(Failure(verification.error()).withFile(invocation.argument(0)));
        if (invocation.has(QStringLiteral("against"))) {
            const auto heads = co_await readHeads(invocation, stop);
            if (!heads)
                co_return tl::unexpected<Failure>(heads.error());
            for (const auto &[server, held] : *heads)
                verification->compareAnchor(server, held);
        }
        console->write(verification->toJson(), text(*verification));
        const bool isFine = verification->isSound() && verification->problems().isEmpty() && areAllRead(*verification);
        co_return isFine ? ExitStatus::Done : ExitStatus::Findings;
    }

private:
    using Heads = QList<std::pair<QString, std::optional<QString>>>; // server, what its last receipt holds; absent: not read

    static QCoro::Task<tl::expected<Heads, Failure>> readHeads(Invocation invocation, std::stop_token stop)
    {
        const auto sight = Sight::open(invocation.argument(0));
        if (!sight)
            co_return tl::unexpected<Failure>(sight.error());
        const auto ways = ServerWays::of(invocation);
        if (!ways)
            co_return tl::unexpected<Failure>(ways.error());
        const FaultPlan noFaults;
        const auto world = sight->world(invocation.operatorName(), noFaults, *ways);
        if (!world)
            co_return tl::unexpected<Failure>(world.error());
        Heads heads;
        const QStringList addresses = invocation.values(QStringLiteral("against"));
        for (const QString &address : addresses) {
            const JournalServer *server = find(sight->journal(), address);
            if (!server)
                co_return tl::unexpected<Failure>(usageError(tr("%1 is none of the servers of this journal.").arg(address)));
            const auto endpoint = world->door(address);
            if (!endpoint)
                co_return tl::unexpected<Failure>(endpoint.error());
            const auto driver = std::make_shared<ServerDriver>(server->name(), *endpoint, world->clock, world->random);
            const auto look = co_await driver->observe(std::nullopt, stop);
            if (look && !server->machineId().isEmpty() && look->facts().machineId != server->machineId())
                co_return tl::unexpected<Failure>(usageError(tr("%1 is another machine than the one in this journal.").arg(address)));
            std::optional<QString> held;
            if (look)
                held = look->facts().lastReceipt ? look->facts().lastReceipt->journalHead : QString();
            heads.append({server->name(), held});
        }
        co_return heads;
    }

    static const JournalServer *find(const Journal &journal, const QString &address)
    {
        for (const JournalServer &server : journal.facts().servers) {
            if (server.address() == address || server.name() == serverNameOf(address))
                return &server;
        }
        return nullptr;
    }

    static bool areAllRead(const Verification &verification)
    {
        const auto &anchors = verification.anchors();
        return std::none_of(anchors.cbegin(), anchors.cend(), [](const JournalAnchor &one) { return one.verdict() == JournalAnchor::Verdict::NotRead; });
    }

    static QString text(const Verification &verification)
    {
        QStringList lines(tr("%1: %n entry(ies), head %2", nullptr, int(verification.entryCount()))
                              .arg(toString(verification.verdict()), verification.head()));
        for (const JournalProblem &problem : verification.problems())
            lines += problem.seq() > 0 ? tr("  entry %1: %2").arg(problem.seq()).arg(problem.what()) : QStringLiteral("  ") + problem.what();
        for (const JournalAnchor &anchor : verification.anchors())
            lines += QStringLiteral("  %1: %2").arg(anchor.server(), said(anchor));
        lines += tr("Evidence files: %1 present, %2 missing, %3 altered")
                     .arg(verification.artefactsPresent()).arg(verification.artefactsMissing()).arg(verification.artefactsAltered());
        return lines.join(u'\n');
    }

    static QString said(const JournalAnchor &anchor)
    {
        switch (anchor.verdict()) {
        case JournalAnchor::Verdict::Matches: return tr("holds the head that was anchored there last (entry %1)").arg(anchor.seq());
        case JournalAnchor::Verdict::Behind: return tr("holds an older head (entry %1): it was put back to an earlier state").arg(anchor.seq());
        case JournalAnchor::Verdict::Ahead: return tr("holds a head that this journal does not know: it lost entries, or another migration came after it");
        case JournalAnchor::Verdict::Missing: return tr("holds no head");
        case JournalAnchor::Verdict::NotRead: break;
        }
        return tr("could not be read");
    }
};

} // namespace

std::unique_ptr<Subcommand> makeJournalVerify()
{
    return std::make_unique<JournalVerify>();
}

} // namespace swingbridge
