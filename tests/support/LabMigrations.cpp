// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/LabMigrations.h"

#include "foundation/JsonText.h"
#include "journal/Journal.h"
#include "support/StandInWays.h"

#include <QDir>

namespace swingbridge::test {

QList<KnownMigration> LabMigrations::known() const
{
    QList<KnownMigration> list;
    const QFileInfoList folders = QDir(m_folder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Time);
    for (const QFileInfo &folder : folders) {
        const auto journal = Journal::openReadOnly(folder.absoluteFilePath());
        if (!journal)
            continue;
        KnownMigration known;
        known.folder = folder.absoluteFilePath();
        known.scenario = folder.fileName();
        known.active = QStringLiteral("sync01");
        known.target = QStringLiteral("sync02");
        known.where = QStringLiteral("Stands at page Comparison");
        known.lastEntry = QDateTime(QDate(2026, 11, 21), QTime(20, 41), Qt::UTC);
        list << known;
    }
    return list;
}

QList<KnownScenario> LabMigrations::scenarios() const
{
    QList<KnownScenario> list;
    for (const Scenario &scenario : Scenario::all())
        list << KnownScenario{scenario.name(), scenario.what()};
    return list;
}

Result<LabWorld> LabMigrations::enter(const QString &lab, const QByteArray &purpose)
{
    m_lab.reset();
    const auto faults = FaultPlan::parse(m_faults);
    if (!faults)
        return failure(faults.error());
    auto world = LabWorld::open(lab, *faults, QStringLiteral("lab"), purpose);
    if (world)
        m_lab = world->lab();
    return world;
}

Result<std::unique_ptr<MigrationSession>> LabMigrations::begin()
{
    const QString folder = folderOf(QStringLiteral("live"));
    const QString lab = folder + QStringLiteral("-lab");
    constexpr quint64 seed = 1;
    if (const auto made = createLab(lab, *Scenario::find(QStringLiteral("clean")), seed); !made)
        return failure(made.error());
    const auto world = enter(lab, "migration");
    if (!world)
        return failure(world.error());
    TransportOptions options;
    options.dataFolder = m_folder;
    const auto connections = std::make_shared<Connections>(options, std::make_shared<SignInDesk>());
    return std::make_unique<MigrationSession>(StandInWays::world(world->world(), m_lab, connections), SessionSetup(), folder);
}

Result<std::unique_ptr<MigrationSession>> LabMigrations::rehearse(const QString &name)
{
    const auto scenario = Scenario::find(name);
    if (!scenario)
        return failure(scenario.error());
    const QString folder = folderOf(name);
    const QString lab = folder + QStringLiteral("/lab");
    constexpr quint64 seed = 1;
    if (const auto made = createLab(lab, *scenario, seed); !made)
        return failure(made.error());
    const auto world = enter(lab, "migration");
    if (!world)
        return failure(world.error());
    const auto rehearsal = Rehearsal(name, seed, scenario->objects(), lab).toJson(folder);
    if (!rehearsal)
        return failure(rehearsal.error());
    SessionSetup setup;
    setup.rehearsal = *rehearsal;
    setup.ticket = QStringLiteral("REHEARSAL");
    setup.activeAddress = QStringLiteral("lab:sync01");
    setup.stagingAddresses << QStringLiteral("lab:sync02");
    return std::make_unique<MigrationSession>(world->world(), setup, folder);
}

Result<std::unique_ptr<MigrationSession>> LabMigrations::open(const QString &folder)
{
    const auto world = enter(folder + QStringLiteral("/lab"), "resumed");
    if (!world)
        return failure(world.error());
    return MigrationSession::open(world->world(), folder);
}

} // namespace swingbridge::test
