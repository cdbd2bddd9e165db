// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/Lab.h"

#include "lab/LabSite.h"
#include "lab/NewServer.h"
#include "lab/engine/ContosoConfiguration.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace swingbridge {

namespace {

Done makeServer(const QString &file, const Scenario &scenario, ServerState state, ServerDisk *active)
{
    if (!state.installed)
        return ServerDisk::create(file, state, SyncConfiguration());
    const auto configuration = active ? ContosoConfiguration::staging(scenario.name(), state.hostName(), guidSeedOf(state))
                                      : ContosoConfiguration::active(scenario.name(), state.hostName(), guidSeedOf(state));
    if (!configuration)
        return failure(configuration.error());
    adopt(state, *configuration);
    return ServerDisk::create(file, state, *configuration, [active](ServerDisk &disk) { return givePast(disk, active); });
}

Done makeServers(const QDir &dir, const Scenario &scenario, quint64 seed, int objects)
{
    std::unique_ptr<ServerDisk> active;
    const QStringList names = scenario.servers();
    for (const QString &name : names) {
        const QString file = dir.filePath(name + QStringLiteral(".sqlite"));
        if (auto made = makeServer(file, scenario, newServer(scenario, name, seed, objects), active.get()); !made)
            return made;
        if (active)
            continue;
        auto opened = ServerDisk::open(file, std::make_shared<ParsedContents>());
        if (!opened)
            return failure(opened.error());
        active = std::move(*opened);
    }
    return done();
}

} // namespace

Done createLab(const QString &folder, const Scenario &scenario, quint64 seed, int objects)
{
    const QFileInfo target(QDir(folder).absolutePath());
    if (target.exists() && (!target.isDir() || !QDir(folder).isEmpty()))
        return failure(Error::Kind::Refused, Lab::tr("%1 is not empty; no lab was made.").arg(folder));
    QDir().mkpath(target.path());
    QTemporaryDir beside(target.absoluteFilePath() + QStringLiteral(".new-XXXXXX"));
    if (!beside.isValid())
        return failure(Error::Kind::LocalFile, Lab::tr("%1 cannot be written; no lab was made.").arg(folder), beside.errorString());
    if (auto made = makeServers(QDir(beside.path()), scenario, seed, objects); !made)
        return made;
    if (target.exists())
        QDir().rmdir(target.absoluteFilePath());
    if (!QDir().rename(beside.path(), target.absoluteFilePath()))
        return failure(Error::Kind::LocalFile, Lab::tr("%1 cannot be written; no lab was made.").arg(folder));
    beside.setAutoRemove(false);
    return done();
}

Lab::Lab(std::unique_ptr<LabSite> site, std::shared_ptr<LabClock> clock, Scenario scenario, quint64 seed)
    : m_clock(std::move(clock)), m_site(std::move(site)), m_person(std::make_unique<LabPerson>(*m_site)), m_scenario(scenario), m_seed(seed)
{
    const QStringList names = m_site->serverNames();
    for (const QString &name : names)
        m_servers.push_back(std::make_unique<LabServer>(*m_site, name));
}

Lab::~Lab() = default;

Result<std::shared_ptr<Lab>> Lab::open(const QString &folder, std::shared_ptr<LabClock> clock)
{
    auto site = LabSite::open(folder, *clock);
    if (!site)
        return failure(site.error());
    const auto state = (*site)->disk((*site)->serverNames().constFirst()).state();
    if (!state)
        return failure(state.error());
    const auto scenario = Scenario::find((*state)->scenario);
    if (!scenario)
        return failure(scenario.error());
    const quint64 seed = (*state)->seed;
    return std::shared_ptr<Lab>(new Lab(std::move(*site), std::move(clock), *scenario, seed));
}

QStringList Lab::serverNames() const
{
    return m_site->serverNames();
}

LabServer *Lab::server(const QString &name) const
{
    for (const auto &server : m_servers) {
        if (server->name() == name)
            return server.get();
    }
    return nullptr;
}

void Lab::alsoCall(const QString &server, const QString &alias)
{
    if (m_site->has(server))
        m_site->alsoCall(server, alias);
}

QStringList Lab::exportCapable() const
{
    QStringList names;
    for (const auto &server : m_servers) {
        if (server->trueState().isExportCapable())
            names << server->name();
    }
    return names;
}

} // namespace swingbridge
