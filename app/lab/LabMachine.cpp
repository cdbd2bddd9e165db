// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/LabMachine.h"

#include "lab/LabSite.h"
#include "lab/Parameters.h"
#include "lab/ServerDisk.h"

#include <algorithm>

namespace swingbridge {

namespace {

const auto information = QStringLiteral("information");

} // namespace

AgentError diskError(const Error &error)
{
    return AgentError(AgentErrorCode::Unexpected, error.summary(), error.detail());
}

ServerState &LabMachine::state()
{
    return **m_disk.state(); // read at the beginning of nextEventAt() and of every request, under the lab's lock
}

Result<ConfigurationPointer> LabMachine::configuration()
{
    return m_disk.configuration().current();
}

Result<NamedConfiguration> LabMachine::named(const QString &snapshot)
{
    if (snapshot.isEmpty())
        return NamedConfiguration();
    const auto found = m_disk.configuration().snapshot(snapshot);
    return found ? Result<NamedConfiguration>(NamedConfiguration(snapshot, *found)) : failure(found.error());
}

Result<NamedConfiguration> LabMachine::wanted()
{
    return named(state().syncedSnapshot);
}

Result<NamedConfiguration> LabMachine::cloud()
{
    return named(state().cloudSnapshot);
}

Result<ExportCounts> LabMachine::pendingCounts()
{
    const auto want = wanted();
    const auto have = cloud();
    if (!want || !have)
        return failure(want ? have.error() : want.error());
    return m_site.tenant().pendingCounts(*want, *have);
}

Result<QDateTime> LabMachine::nextEventAt()
{
    const auto read = m_disk.state();
    if (!read)
        return failure(read.error());
    const ServerState &now = **read;
    QDateTime next;
    const auto consider = [&next](const QDateTime &at) {
        if (at.isValid() && (!next.isValid() || at < next))
            next = at;
    };
    const bool isPutBack = !now.acts.isEmpty() && now.acts.constFirst().act == QLatin1String("restore-snapshot");
    if (!now.acts.isEmpty() && (isPutBack || now.power != ServerState::Power::Off))
        consider(now.acts.constFirst().at);
    if (!now.isRunning())
        return next;
    if (now.inFlight)
        consider(now.inFlight->appliesAt);
    if (now.run)
        consider(now.run->endsAt);
    if (!now.cycle && now.schedulerEnabled && !now.schedulerSuspended)
        consider(std::max(now.nextStart, now.at));
    return next;
}

Done LabMachine::step(const QDateTime &at)
{
    ServerState &now = state();
    if (!now.acts.isEmpty() && now.acts.constFirst().at <= at)
        return act(at);
    if (now.inFlight && now.inFlight->appliesAt <= at) {
        now.stagingMode = now.inFlight->stagingMode;
        now.stagingSince = now.stagingMode ? at : QDateTime();
        now.inFlight.reset();
        now.at = at;
        return m_disk.commit();
    }
    if (now.run && now.run->endsAt <= at)
        return endRun(at);
    if (now.run)
        return skipCycle(at);
    return beginCycle(now.nextPolicy, at);
}

//! A connector is busy with a run that a person started: the scheduler tries again an interval later.
Done LabMachine::skipCycle(const QDateTime &at)
{
    ServerState &now = state();
    now.nextStart = at.addSecs(syncInterval(now).count());
    now.at = at;
    return m_disk.commit([&] {
        return m_disk.events().add(EventRecord(at, QStringLiteral("Directory Synchronization"), 906, QStringLiteral("warning"),
            QStringLiteral("Scheduler::SchedulerThreadMain : Connector: %1 is busy; the sync cycle is skipped.").arg(now.run->connectorName)));
    });
}

Done LabMachine::act(const QDateTime &at)
{
    ServerState &now = state();
    const QString what = now.acts.takeFirst().act;
    now.at = at;
    if (what == QLatin1String("restore-snapshot")) { // as it was when the snapshot was taken: active, its scheduler on
        now.power = ServerState::Power::On;
        now.stagingMode = false;
        now.schedulerEnabled = true;
        now.autoUpgrade = QStringLiteral("Enabled");
        return reboot(at);
    }
    if (what == QLatin1String("open-wizard")) {
        now.wizardOpen = true;
        now.schedulerSuspended = true;
    } else if (what == QLatin1String("close-wizard")) {
        now.wizardOpen = false;
        now.schedulerSuspended = false;
    } else if (now.isRunning()) {
        now.stagingMode = what == QLatin1String("staging-on");
        now.stagingSince = now.stagingMode ? at : QDateTime();
    }
    return m_disk.commit();
}

// --- the service --------------------------------------------------------------------------------------------------

Done LabMachine::stopService(const QDateTime &at)
{
    ServerState &now = state();
    if (now.service != ServiceState::Running)
        return done();
    if (now.run) {
        if (auto cut = cutRun(QStringLiteral("stopped-server-down"), at); !cut)
            return cut;
    }
    now.cycle.reset();
    now.inFlight.reset();
    now.service = ServiceState::Stopped;
    now.at = at;
    return m_disk.commit([&] {
        return m_disk.events().add(EventRecord(at, QStringLiteral("ADSync"), 2002, information, QStringLiteral("The service was stopped.")));
    });
}

Done LabMachine::startService(const QDateTime &at)
{
    ServerState &now = state();
    if (now.service == ServiceState::Running)
        return done();
    now.service = ServiceState::Running;
    now.nextStart = std::max(now.nextStart, at.addSecs(60)); // the scheduler looks a minute after the start at the earliest
    now.at = at;
    return m_disk.commit([&] {
        return m_disk.events().add(EventRecord(at, QStringLiteral("ADSync"), 2001, information, QStringLiteral("The service was started.")));
    });
}

Done LabMachine::reboot(const QDateTime &at)
{
    if (auto stopped = stopService(at); !stopped)
        return stopped;
    ServerState &now = state();
    now.bootId = now.nextId();
    now.wizardOpen = false;
    now.managerOpen = false;
    now.schedulerSuspended = false;
    now.acts.clear();
    now.at = at;
    QStringList cutFolders;
    for (StartedCapture &capture : now.captures) {
        capture.wasCut = !capture.isWritten;
        if (capture.wasCut)
            cutFolders << capture.folder;
    }
    const bool comesBack = now.installed && now.start != ServiceStart::Disabled && now.start != ServiceStart::Manual;
    const auto kept = m_disk.commit([&]() -> Done {
        for (const QString &folder : std::as_const(cutFolders)) {
            if (auto removed = m_disk.files().removeFolder(folder); !removed)
                return removed;
        }
        return done();
    });
    if (!kept)
        return kept;
    return comesBack ? startService(at) : done();
}

} // namespace swingbridge
