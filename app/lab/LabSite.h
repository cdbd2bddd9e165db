// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Result.h"
#include "lab/LabMachine.h"
#include "lab/LabTenant.h"
#include "lab/ServerDisk.h"

#include <QCoreApplication>

#include <memory>
#include <vector>

namespace swingbridge {

class LabClock;

//! Everything behind the agents of a lab: the servers' disks and machines, their tenant, their time.
//!
//! Whoever acts on it holds the lab's lock meanwhile, an exclusive transaction in lock.sqlite: it is let go when a
//! process dies, whatever it was doing.
class LabSite
{
    Q_DECLARE_TR_FUNCTIONS(LabSite)

public:
    static Result<std::unique_ptr<LabSite>> open(const QString &folder, LabClock &clock);
    ~LabSite();

    //! Held until it goes; false when another process would not let go in two seconds.
    class Lock
    {
    public:
        explicit Lock(LabStore &store);
        ~Lock();
        Lock(const Lock &) = delete;
        Lock &operator=(const Lock &) = delete;
        bool isHeld() const { return m_isHeld; }

    private:
        LabStore &m_store;
        bool m_isHeld;
    };
    LabStore &lockStore() { return *m_lockStore; }

    QStringList serverNames() const;
    //! True for a server's own name and for one that it was given by alsoCall().
    bool has(const QString &name) const { return serverNames().contains(m_aliases.value(name, name)); }
    //! What people elsewhere call \a server, who reach it by an address of their own.
    void alsoCall(const QString &server, const QString &alias) { m_aliases.insert(alias, server); }
    ServerDisk &disk(const QString &server);
    LabMachine &machine(const QString &server);
    LabTenant &tenant() { return *m_tenant; }
    LabClock &clock() { return m_clock; }
    //! The lab's time in whole seconds: finer than that nothing is remembered.
    QDateTime now() const;

    //! Brings every server to now, in the order in which things happen among all of them. To be called under the lock.
    Done advance();
    //! The server whose export is the newest, or nullptr: its snapshot is what the cloud holds.
    ServerDisk *lastExporter();

private:
    explicit LabSite(LabClock &clock) : m_clock(clock) {}

    class Server
    {
    public:
        QString name;
        std::unique_ptr<ServerDisk> disk;
        std::unique_ptr<LabMachine> machine;
    };
    Server &find(const QString &name);

    LabClock &m_clock;
    QHash<QString, QString> m_aliases;
    std::unique_ptr<LabStore> m_lockStore;
    std::unique_ptr<LabTenant> m_tenant;
    std::vector<Server> m_servers;
};

} // namespace swingbridge
