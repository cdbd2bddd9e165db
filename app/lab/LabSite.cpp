// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/LabSite.h"

#include "lab/LabClock.h"
#include "lab/engine/ContosoConfiguration.h"

#include <QDir>

#include <algorithm>

namespace swingbridge {

LabSite::Lock::Lock(LabStore &store) : m_store(store), m_isHeld(store.write(QStringLiteral("BEGIN EXCLUSIVE")).has_value()) {}

LabSite::Lock::~Lock()
{
    if (m_isHeld)
        static_cast<void>(m_store.write(QStringLiteral("ROLLBACK"))); // nothing was written in it
}

Result<std::unique_ptr<LabSite>> LabSite::open(const QString &folder, LabClock &clock)
{
    const QDir dir(folder);
    QStringList files = dir.entryList({QStringLiteral("*.sqlite")}, QDir::Files, QDir::Name);
    files.removeAll(QStringLiteral("lock.sqlite"));
    if (files.isEmpty())
        return failure(Error::Kind::BadInput, tr("There is no lab in %1.").arg(folder), {}, tr("Make one with “lab make” or “lab run”."));
    auto lock = LabStore::openLock(dir.filePath(QStringLiteral("lock.sqlite")));
    if (!lock)
        return failure(lock.error());
    std::unique_ptr<LabSite> site(new LabSite(clock));
    site->m_lockStore = std::move(*lock);
    const auto parsed = std::make_shared<ParsedContents>();
    for (const QString &file : std::as_const(files)) {
        auto disk = ServerDisk::open(dir.filePath(file), parsed);
        if (!disk)
            return failure(disk.error());
        const auto state = (*disk)->state();
        if (!state)
            return failure(state.error());
        clock.catchUp((*state)->at);
        if (!site->m_tenant) {
            site->m_tenant = std::make_unique<LabTenant>(
                ContosoConfiguration::population((*state)->scenario, (*state)->seed, (*state)->objects));
        }
        auto machine = std::make_unique<LabMachine>(*site, **disk);
        site->m_servers.push_back({(*state)->name, std::move(*disk), std::move(machine)});
    }
    return site;
}

LabSite::~LabSite() = default;

LabSite::Server &LabSite::find(const QString &name)
{
    const QString own = m_aliases.value(name, name);
    const auto found = std::find_if(m_servers.begin(), m_servers.end(), [&own](const Server &server) { return server.name == own; });
    Q_ASSERT(found != m_servers.end()); // names come from serverNames(), or has() was asked
    return *found;
}

QStringList LabSite::serverNames() const
{
    QStringList names;
    for (const Server &server : m_servers)
        names << server.name;
    return names;
}

ServerDisk &LabSite::disk(const QString &server)
{
    return *find(server).disk;
}

LabMachine &LabSite::machine(const QString &server)
{
    return *find(server).machine;
}

QDateTime LabSite::now() const
{
    const QDateTime now = m_clock.nowUtc();
    return now.addMSecs(-now.time().msec());
}

Done LabSite::advance()
{
    for (Server &server : m_servers) { // another process may be ahead of us
        const auto state = server.disk->state();
        if (!state)
            return failure(state.error());
        m_clock.catchUp((*state)->at);
    }
    const QDateTime until = now();
    while (true) {
        Server *next = nullptr;
        QDateTime at = until;
        for (Server &server : m_servers) {
            const auto event = server.machine->nextEventAt();
            if (!event)
                return failure(event.error());
            if (event->isValid() && (*event < at || (!next && *event <= at))) {
                next = &server;
                at = *event;
            }
        }
        if (!next)
            return done();
        if (auto stepped = next->machine->step(at); !stepped)
            return stepped;
    }
}

ServerDisk *LabSite::lastExporter()
{
    ServerDisk *last = nullptr;
    QDateTime newest;
    for (Server &server : m_servers) {
        const auto state = server.disk->state();
        if (!state || !(*state)->exportedAt.isValid() || (newest.isValid() && (*state)->exportedAt <= newest))
            continue;
        newest = (*state)->exportedAt;
        last = server.disk.get();
    }
    return last;
}

} // namespace swingbridge
