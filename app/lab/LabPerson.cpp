// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/LabPerson.h"

#include "configuration/SettingsFile.h"
#include "lab/LabSite.h"
#include "lab/NewServer.h"
#include "lab/engine/ContosoConfiguration.h"
#include "servers/GlobalSettings.h"

namespace swingbridge {

Done LabPerson::actOn(const QString &server, const std::function<Done(ServerDisk &, LabMachine &, const QDateTime &)> &act)
{
    if (!m_site.has(server))
        return failure(Error::Kind::BadInput, tr("There is no server %1 in the lab.").arg(server));
    const LabSite::Lock lock(m_site.lockStore());
    if (!lock.isHeld())
        return failure(Error::Kind::InUse, tr("The lab is busy: another process is acting on it."));
    if (auto advanced = m_site.advance(); !advanced)
        return advanced;
    ServerDisk &disk = m_site.disk(server);
    const QDateTime now = m_site.now();
    (*disk.state())->at = now;
    const Done acted = act(disk, m_site.machine(server), now);
    return acted ? disk.commit() : acted;
}

Done LabPerson::openWizard(const QString &server)
{
    return actOn(server, [](ServerDisk &disk, LabMachine &, const QDateTime &) {
        (*disk.state())->acts.clear(); // whoever sits there now does it
        (*disk.state())->wizardOpen = true;
        (*disk.state())->schedulerSuspended = true;
        return done();
    });
}

Done LabPerson::closeWizard(const QString &server)
{
    return actOn(server, [](ServerDisk &disk, LabMachine &, const QDateTime &) {
        (*disk.state())->wizardOpen = false;
        (*disk.state())->schedulerSuspended = false;
        return done();
    });
}

Done LabPerson::setStagingMode(const QString &server, bool on)
{
    return actOn(server, [on](ServerDisk &disk, LabMachine &, const QDateTime &now) {
        (*disk.state())->stagingMode = on;
        (*disk.state())->stagingSince = on ? now : QDateTime();
        return done();
    });
}

Done LabPerson::setThreshold(const QString &server, bool enabled, int value)
{
    return actOn(server, [enabled, value](ServerDisk &disk, LabMachine &, const QDateTime &now) {
        ServerState &state = **disk.state();
        state.parameters[QLatin1String(parameter::deletionThreshold)] = enabled ? QStringLiteral("True") : QStringLiteral("False");
        state.parameters[QLatin1String(parameter::deletionThresholdValue)] = QString::number(value);
        ++state.configurationRevision;
        state.configurationChangedAt = now;
        return done();
    });
}

Done LabPerson::change(const QString &server, const std::function<SyncConfiguration(SyncConfiguration)> &mend)
{
    return actOn(server, [&mend](ServerDisk &disk, LabMachine &, const QDateTime &now) -> Done {
        const auto current = disk.configuration().current();
        if (!current)
            return failure(current.error());
        ServerState &state = **disk.state();
        SyncConfiguration whole = **current;
        whole.parameters = state.parameters;
        const SyncConfiguration after = mend(whole);
        if (after == whole)
            return done();
        state.parameters = after.parameters;
        ++state.configurationRevision;
        state.configurationChangedAt = now;
        return disk.commit([&] { return disk.configuration().put(after); });
    });
}

Done LabPerson::mend(const QString &server, const QString &difference)
{
    return change(server, [&difference](SyncConfiguration configuration) {
        return ContosoConfiguration::mended(std::move(configuration), difference);
    });
}

Done LabPerson::mendAll(const QString &server)
{
    return mend(server, true);
}

Done LabPerson::mendSettings(const QString &server)
{
    return mend(server, false);
}

Done LabPerson::mend(const QString &server, bool withRules)
{
    if (!m_site.has(server))
        return failure(Error::Kind::BadInput, tr("There is no server %1 in the lab.").arg(server));
    const auto state = m_site.disk(server).state();
    if (!state)
        return failure(state.error());
    const QList<ContosoDifference> differences = ContosoConfiguration::differences((*state)->scenario);
    return change(server, [&differences, withRules](SyncConfiguration configuration) {
        for (const ContosoDifference &difference : differences) {
            const bool isRule = difference.key.startsWith(QLatin1String("rule-"));
            if (!difference.accepted && (withRules || !isRule))
                configuration = ContosoConfiguration::mended(std::move(configuration), difference.key);
        }
        return configuration;
    });
}

Done LabPerson::exportSettings(const QString &server)
{
    return actOn(server, [](ServerDisk &disk, LabMachine &, const QDateTime &now) -> Done {
        const ServerState &state = **disk.state();
        if (!state.installed)
            return failure(Error::Kind::Refused, tr("%1 is not installed yet.").arg(state.name));
        const auto current = disk.configuration().current();
        if (!current)
            return failure(current.error());
        SyncConfiguration whole = **current;
        whole.parameters = state.parameters;
        const QString stamp = now.toUTC().toString(QStringLiteral("yyyyMMdd-HHmmsszzz"));
        const QString path = QStringLiteral("AADConnect/Exported-SynchronizationPolicy-%1.JSON").arg(stamp);
        return disk.commit([&]() -> Done {
            const auto put = disk.files().put(path, settingsJson(whole), now);
            return put ? done() : failure(put.error());
        });
    });
}

Done LabPerson::install(const QString &server)
{
    return actOn(server, [this](ServerDisk &disk, LabMachine &machine, const QDateTime &now) -> Done {
        ServerState &state = **disk.state();
        if (state.installed)
            return failure(Error::Kind::Refused, tr("%1 is installed already.").arg(state.name));
        const auto imported = ContosoConfiguration::staging(state.scenario, state.hostName(), guidSeedOf(state));
        if (!imported)
            return failure(imported.error());
        adopt(state, *imported);
        if (ServerDisk *const exporter = m_site.lastExporter(); exporter && exporter->state())
            state.autoUpgrade = (*exporter->state())->autoUpgrade; // part of the settings that are imported
        state.installed = true;
        state.stagingMode = true;
        state.stagingSince = now;
        state.start = ServiceStart::Delayed;
        state.nextStart = now.addSecs(1800);
        state.configurationChangedAt = now;
        state.overrides.clear();
        for (const ConnectorConfiguration &connector : imported->connectors)
            state.overrides << ConnectorOverride(connector.identifier, connector.name, true, true);
        if (auto put = disk.commit([&] { return disk.configuration().put(*imported); }); !put)
            return put;
        return machine.startService(now);
    });
}

Done LabPerson::powerOff(const QString &server)
{
    return actOn(server, [](ServerDisk &disk, LabMachine &machine, const QDateTime &now) {
        const Done stopped = machine.stopService(now);
        (*disk.state())->power = ServerState::Power::Off;
        return stopped;
    });
}

Done LabPerson::powerOn(const QString &server)
{
    return actOn(server, [](ServerDisk &disk, LabMachine &machine, const QDateTime &now) {
        (*disk.state())->power = ServerState::Power::On;
        return machine.reboot(now);
    });
}

Done LabPerson::blockWaysOut(const QString &server, bool isBlocked)
{
    return actOn(server, [isBlocked](ServerDisk &disk, LabMachine &, const QDateTime &) {
        ServerState &state = **disk.state();
        if (state.power != ServerState::Power::Off)
            state.power = isBlocked ? ServerState::Power::Isolated : ServerState::Power::On;
        return done();
    });
}

Done LabPerson::reboot(const QString &server)
{
    return actOn(server, [](ServerDisk &, LabMachine &machine, const QDateTime &now) { return machine.reboot(now); });
}

Done LabPerson::stopService(const QString &server)
{
    return actOn(server, [](ServerDisk &, LabMachine &machine, const QDateTime &now) { return machine.stopService(now); });
}

Done LabPerson::startService(const QString &server)
{
    return actOn(server, [](ServerDisk &disk, LabMachine &machine, const QDateTime &now) {
        if ((*disk.state())->start == ServiceStart::Disabled)
            (*disk.state())->start = ServiceStart::Manual; // the console does not start a disabled service
        return machine.startService(now);
    });
}

} // namespace swingbridge
