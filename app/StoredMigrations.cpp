// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "StoredMigrations.h"

#include "foundation/JsonText.h"
#include "journal/Journal.h"
#include "credentials/Keychain.h"
#include "migration/Connections.h"
#include "migration/MigrationRecord.h"
#include "rehearsal/LabWorld.h"
#include "servers/Credentials.h"
#include "servers/SavedPairs.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace swingbridge {
namespace {

class StoredMigrationsText
{
    Q_DECLARE_TR_FUNCTIONS(StoredMigrations)

public:
    static QString finished() { return tr("Finished"); }
    static QString standsAt(const QString &page) { return tr("Stands at page %1").arg(page); }
};

const QString migrationsFolder = QStringLiteral("migrations");
const QString rehearsalsFolder = QStringLiteral("rehearsals");

//! The ways to live servers, with the keys that were used last for \a addresses.
std::shared_ptr<Connections> freshConnections(const QStringList &addresses)
{
    const auto desk = std::make_shared<SignInDesk>();
    TransportOptions options;
    options.credentials = std::make_shared<Credentials>(std::make_shared<Keychain>(), desk);
    const auto connections = std::make_shared<Connections>(options, desk);
    const SavedPairs saved;
    for (const QString &address : addresses)
        connections->setIdentityFile(address, saved.identityFile(address));
    return connections;
}

//! A server without a machine id was not installed yet when the migration began.
bool beganWithoutStaging(const OpenFacts &facts)
{
    return std::any_of(facts.servers.cbegin(), facts.servers.cend(), [](const JournalServer &server) { return server.machineId().isEmpty(); });
}

Result<KnownMigration> read(const QString &folder)
{
    const auto journal = Journal::openReadOnly(folder);
    if (!journal)
        return failure(journal.error());
    MigrationRecord record;
    for (const Entry &entry : (*journal)->entries())
        record.fold(entry);
    const auto facts = parseJson((*journal)->facts().extra(), folder);
    if (!facts)
        return failure(facts.error());
    KnownMigration known;
    known.folder = folder;
    known.active = textAt(*facts, "active");
    known.target = textAt(*facts, "target");
    known.ticket = textAt(*facts, "ticket");
    known.scenario = textAt(valueAt(*facts, "rehearsal"), "scenario");
    known.lastEntry = fromIsoUtc((*journal)->entries().constLast().utc());
    const auto phase = record.firstOpen(phaseOrder(beganWithoutStaging((*journal)->facts())));
    known.isFinished = !phase;
    known.where = phase ? StoredMigrationsText::standsAt(phaseTitle(*phase)) : StoredMigrationsText::finished();
    return known;
}

} // namespace

QList<KnownMigration> StoredMigrations::known() const
{
    QList<KnownMigration> list;
    for (const QString &kind : {migrationsFolder, rehearsalsFolder}) {
        const QFileInfoList folders = QDir(m_folder + QLatin1Char('/') + kind).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QFileInfo &folder : folders) {
            if (const auto migration = read(folder.absoluteFilePath()))
                list << *migration;
        }
    }
    std::stable_sort(list.begin(), list.end(), [](const KnownMigration &a, const KnownMigration &b) { return a.lastEntry > b.lastEntry; });
    return list;
}

QList<KnownScenario> StoredMigrations::scenarios() const
{
    QList<KnownScenario> list;
    for (const Scenario &scenario : Scenario::all())
        list << KnownScenario{scenario.name(), scenario.what()};
    return list;
}

QString StoredMigrations::freshFolder(const QString &kind, const QString &prefix) const
{
    const QDir home(m_folder + QLatin1Char('/') + kind);
    const QString stem = prefix + QLatin1Char('-') + QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString name = stem;
    for (int number = 2; home.exists(name); ++number)
        name = stem + QLatin1Char('-') + QString::number(number);
    return home.absoluteFilePath(name);
}

Result<std::unique_ptr<MigrationSession>> StoredMigrations::begin()
{
    const auto connections = freshConnections({});
    return std::make_unique<MigrationSession>(Connections::world(connections, personAtWork()), SessionSetup(), freshFolder(migrationsFolder, QStringLiteral("migration")));
}

Result<std::unique_ptr<MigrationSession>> StoredMigrations::rehearse(const QString &scenarioName)
{
    const auto scenario = Scenario::find(scenarioName);
    if (!scenario)
        return failure(scenario.error());
    const QString folder = freshFolder(rehearsalsFolder, scenario->name());
    const QString lab = folder + QStringLiteral("/lab");
    constexpr quint64 seed = 1;
    if (const auto made = createLab(lab, *scenario, seed); !made)
        return failure(made.error());
    const auto world = LabWorld::open(lab, FaultPlan(), QStringLiteral("lab"), "migration", m_pace);
    if (!world)
        return failure(world.error());
    const auto rehearsal = Rehearsal(scenario->name(), seed, scenario->objects(), lab).toJson(folder);
    if (!rehearsal)
        return failure(rehearsal.error());
    SessionSetup setup;
    setup.rehearsal = *rehearsal;
    setup.ticket = QStringLiteral("REHEARSAL");
    setup.activeAddress = QStringLiteral("lab:") + scenario->servers().constFirst();
    for (const QString &name : scenario->servers().mid(1))
        setup.stagingAddresses << QStringLiteral("lab:") + name;
    return std::make_unique<MigrationSession>(world->world(), setup, folder);
}

//! The world of a migration that was begun: its lab, with servers in here or in processes of their own, or the real one.
Result<SessionWorld> StoredMigrations::worldOf(const std::optional<Rehearsal> &rehearsal, const QStringList &addresses, const QString &operatorName,
                                               const QByteArray &purpose) const
{
    if (!rehearsal)
        return Connections::world(freshConnections(addresses), operatorName);
    const TransportOptions transports;
    const bool isShared = std::any_of(addresses.begin(), addresses.end(), [](const QString &address) { return !address.startsWith(QLatin1String("lab:")); });
    const auto lab = isShared ? LabWorld::openShared(rehearsal->lab, FaultPlan(), operatorName, purpose, m_pace, transports)
                              : LabWorld::open(rehearsal->lab, FaultPlan(), operatorName, purpose, m_pace);
    return lab ? Result<SessionWorld>(lab->world()) : failure(lab.error());
}

Result<std::unique_ptr<MigrationSession>> StoredMigrations::open(const QString &folder)
{
    QByteArray purpose;
    QString operatorName = QStringLiteral("lab");
    QStringList addresses;
    std::optional<Rehearsal> rehearsal;
    { // looked at without lock first: which world it needs stands in entry 1
        const auto journal = Journal::openReadOnly(folder);
        if (!journal)
            return failure(journal.error());
        const auto facts = parseJson((*journal)->facts().extra(), folder);
        if (!facts)
            return failure(facts.error());
        rehearsal = Rehearsal::fromFacts(*facts, folder);
        if (!rehearsal)
            operatorName = textAt(*facts, "operator");
        for (const JournalServer &server : (*journal)->facts().servers)
            addresses << server.address();
        purpose = "resumed " + QByteArray::number((*journal)->entries().size());
    }
    const auto world = worldOf(rehearsal, addresses, operatorName, purpose);
    if (!world)
        return failure(world.error());
    return MigrationSession::open(*world, folder);
}

} // namespace swingbridge
