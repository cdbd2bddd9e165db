// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "migration/Workspace.h"

#include "foundation/JsonText.h"
#include "migration/MigrationTexts.h"
#include "servers/ServerAddress.h"

#include <algorithm>

namespace swingbridge {

Workspace::Workspace(SessionWorld sessionWorld, SessionSetup sessionSetup, QString journalFolder)
    : world(std::move(sessionWorld)), setup(std::move(sessionSetup)), folder(std::move(journalFolder))
{
}

QString Workspace::activeName() const
{
    return serverNameOf(setup.activeAddress);
}

QString Workspace::targetName() const
{
    if (!setup.target.isEmpty())
        return setup.target;
    return setup.stagingAddresses.isEmpty() ? QString() : serverNameOf(setup.stagingAddresses.first());
}

ServerReading *Workspace::reading(const QString &name)
{
    const auto it = std::find_if(servers.begin(), servers.end(), [&](const ServerReading &server) { return server.name == name; });
    return it == servers.end() ? nullptr : &*it;
}

const ServerReading *Workspace::reading(const QString &name) const
{
    const auto it = std::find_if(servers.cbegin(), servers.cend(), [&](const ServerReading &server) { return server.name == name; });
    return it == servers.cend() ? nullptr : &*it;
}

Done Workspace::openDoors()
{
    nameServers();
    const QStringList addresses = setup.addresses();
    for (const QString &address : addresses) {
        if (address.isEmpty())
            return failure(ServerAddress::parse(address).error());
        const QString name = serverNameOf(address);
        if (drivers.contains(name))
            continue;
        if (auto opened = reopenDoor(name); !opened)
            return opened;
    }
    return done();
}

Done Workspace::reopenDoor(const QString &name)
{
    const auto endpoint = world.door(reading(name)->address);
    if (!endpoint)
        return failure(endpoint.error());
    auto fresh = std::make_shared<ServerDriver>(name, *endpoint, world.clock, world.random);
    if (const auto old = drivers.value(name))
        fresh->expectMachine(old->expectedMachine());
    drivers.insert(name, fresh);
    return done();
}

void Workspace::nameServers()
{
    const QList<ServerReading> before = std::exchange(servers, {});
    const QStringList addresses = setup.addresses();
    for (const QString &address : addresses) {
        const QString name = serverNameOf(address);
        if (address.isEmpty() || reading(name))
            continue;
        const auto known = std::find_if(before.cbegin(), before.cend(), [&](const ServerReading &server) { return server.address == address; });
        servers.append(known == before.cend() ? ServerReading(name, address) : *known);
        if (known == before.cend())
            drivers.remove(name); // one of another address
    }
    drivers.removeIf([this](const auto &driver) { return !reading(driver.key()); });
}

bool Workspace::stagingIsNotInstalled() const
{
    const ServerReading *target = reading(targetName());
    return (target && target->notInstalled) || record.phase(PhaseId::Import).state() == PhaseState::Done;
}

Done Workspace::append(const EntryDraft &draft)
{
    if (!journal)
        return failure(Error::Kind::Internal, MigrationTexts::notPairedYet());
    const auto entry = journal->append(draft);
    if (!entry)
        return failure(entry.error());
    record.fold(*entry);
    return done();
}

Done Workspace::appendPhase(PhaseId phase, PhaseState state, const Json &facts)
{
    const Json payload = {{"facts", facts}};
    return append(EntryDraft(EntryKind::State, payload).inPhase(toWord(phase)).inState(toWord(state)));
}

void Workspace::ask(PhaseId phase, QList<Question> open)
{
    questions.removeIf([phase](const Question &question) { return question.phase() == phase; });
    questions += open;
}

// The counter goes one above the highest that the server remembers: a work token never collides with what was there
// (agent-protocol.md, work outside a switch).
QCoro::Task<Result<CommandContext>> Workspace::claimWork(std::shared_ptr<Workspace> self, QString server, std::stop_token stop)
{
    const auto driver = self->driver(server);
    const std::optional<SwitchToken> noToken;
    const auto before = co_await driver->observe(noToken, stop);
    if (!before)
        co_return failure(before.error());
    const qint64 highest = before->facts().marker ? before->facts().marker->counter : 0;
    const QString nonce = QString::fromLatin1(self->world.random->hex(16));
    const SwitchToken token(self->journal->facts().opId, highest + 1, nonce, QString(), self->operatorName(), self->world.station);
    const Json payload = {{"operation", "claim"}, {"counter", highest + 1}};
    const EntryDraft intent = EntryDraft(EntryKind::Intent, payload).about(server).atStep(QStringLiteral("claim"));
    if (const auto kept = self->append(intent); !kept)
        co_return failure(kept.error());

    const CommandContext context(token, 0, before->facts().machineId, before->facts().bootId, self->journal->head());
    const auto claimed = co_await driver->claim(context, stop);
    const std::optional<SwitchToken> ours = token;
    const auto after = co_await driver->observe(ours, stop);
    if (!after)
        co_return failure(after.error());
    if (!after->showsToken()) // the reply proves nothing: the marker does
        co_return failure(claimed ? MigrationTexts::notClaimed(server) : claimed.error());
    co_return CommandContext(token, 0, after->facts().machineId, after->facts().bootId, self->journal->head());
}

QCoro::Task<Done> Workspace::releaseWork(std::shared_ptr<Workspace> self, QString server, CommandContext context)
{
    const auto driver = self->driver(server);
    const std::stop_token never; // given back even when the person asked to stop
    const auto released = co_await driver->release(context, never);
    if (!released)
        co_return failure(released.error());
    co_return done();
}

} // namespace swingbridge
