// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ServerJournal.h"

#include "cli/RunOptions.h"
#include "cli/ServerWorld.h"
#include "foundation/JsonText.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace swingbridge {
namespace {

class ServerJournalText
{
    Q_DECLARE_TR_FUNCTIONS(ServerJournal)

public:
    static Error incomplete() { return usageError(tr("--staging and --journal are needed: which server, and where is it written down?")); }
    static Error notStaging(const QString &server)
    {
        return Error(Error::Kind::Refused, tr("%1 is not in staging mode; nothing was begun.").arg(server), {}, tr("Rules are run on a staging server only."))
            .withCode(QStringLiteral("not-staging")).about({server});
    }
    static Error otherMachine(const QString &server)
    {
        return Error(Error::Kind::Refused, tr("%1 is another machine than the journal names; nothing was begun.").arg(server), {}, tr("Name the journal of this server.")).about({server});
    }
};

//! Opens the journal that is there, or begins one for this server alone.
Done openJournal(Workspace &work, const QString &address, const ServerIdentity &identity, const QByteArray &rehearsal)
{
    const QString name = work.targetName();
    if (QFileInfo::exists(work.folder + QStringLiteral("/journal.sqlite"))) {
        auto journal = Journal::open(work.folder, *work.world.clock);
        if (!journal)
            return failure(journal.error());
        work.journal = std::move(*journal);
        const QList<JournalServer> &servers = work.journal->facts().servers;
        const bool isNamed = std::any_of(servers.cbegin(), servers.cend(), [&](const JournalServer &server) {
            return server.name() == name && (server.machineId().isEmpty() || server.machineId() == identity.machineId);
        });
        return isNamed ? done() : Done(failure(ServerJournalText::otherMachine(name)));
    }
    OpenFacts facts;
    facts.opId = Guid::fromRandomBytes(work.world.random->bytes(16));
    facts.toolVersion = work.world.toolVersion;
    facts.method = QStringLiteral("swing");
    facts.mode = QStringLiteral("assisted");
    facts.servers.append(JournalServer(name, identity.machineId, address));
    const auto kept = parseJson(rehearsal, QStringLiteral("rehearsal"));
    const Json extra = {{"operator", work.operatorName()}, {"station", work.world.station}, {"target", name}, {"rehearsal", kept ? *kept : Json(nullptr)}};
    if (const Done set = facts.setExtra(extra); !set)
        return set;
    auto journal = Journal::create(work.folder, facts, *work.world.clock);
    if (!journal)
        return failure(journal.error());
    work.journal = std::move(*journal);
    return done();
}

} // namespace

QCoro::Task<tl::expected<std::shared_ptr<Workspace>, Failure>> openServerJournal(Invocation invocation, std::stop_token stop)
{
    const QString address = invocation.value(QStringLiteral("staging"));
    if (address.isEmpty() || !invocation.has(QStringLiteral("journal")))
        co_return tl::unexpected<Failure>(ServerJournalText::incomplete());
    const QString folder = QFileInfo(invocation.value(QStringLiteral("journal"))).absoluteFilePath();
    const QStringList addresses(address);
    const QString lab = ServerWorld::labFolder(invocation, addresses, RunOptions::labFolder(invocation, folder));
    const auto world = ServerWorld::open(invocation, addresses, lab, invocation.operatorName(), "rules");
    if (!world)
        co_return tl::unexpected<Failure>(world.error());
    const auto rehearsal = world->rehearsal(folder);
    if (!rehearsal)
        co_return tl::unexpected<Failure>(rehearsal.error());
    SessionSetup setup;
    setup.stagingAddresses = QStringList(address);
    const auto work = std::make_shared<Workspace>(world->world(), setup, folder);
    const QString name = work->targetName();
    const auto endpoint = work->world.door(address);
    if (!endpoint)
        co_return tl::unexpected<Failure>(endpoint.error());
    const auto driver = std::make_shared<ServerDriver>(name, *endpoint, work->world.clock, work->world.random);
    work->drivers.insert(name, driver);
    const auto identity = co_await driver->identity(stop);
    if (!identity)
        co_return tl::unexpected<Failure>(identity.error());
    driver->expectMachine(identity->machineId);
    const std::optional<SwitchToken> noToken;
    const auto seen = co_await driver->observe(noToken, stop);
    if (!seen)
        co_return tl::unexpected<Failure>(seen.error());
    if (seen->role() != ServerRole::Staging)
        co_return tl::unexpected<Failure>(ServerJournalText::notStaging(name));
    const Done opened = openJournal(*work, address, *identity, *rehearsal);
    if (!opened)
        co_return tl::unexpected<Failure>(Failure(opened.error()).withFile(folder));
    for (const Entry &entry : work->journal->entries())
        work->record.fold(entry);
    co_return work;
}

} // namespace swingbridge
