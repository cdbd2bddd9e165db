// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/LabWorld.h"

#include "foundation/JsonText.h"
#include "lab/LabEndpoint.h"
#include "lab/LabTime.h"
#include "rehearsal/RehearsalEndpoint.h"
#include "servers/ServerDoors.h"

#include <QCoreApplication>
#include <QDir>

namespace swingbridge {
namespace {

class LabWorldText
{
    Q_DECLARE_TR_FUNCTIONS(LabWorld)

public:
    static Error notOfTheLab(const QString &address)
    {
        return Error(Error::Kind::BadInput, tr("%1 is not a server of the lab.").arg(address), {},
                     tr("Write lab:NAME; a rehearsal does not touch real servers."));
    }
};

//! Somebody at the screens of the lab's servers.
class LabSitePerson final : public SitePerson
{
public:
    explicit LabSitePerson(std::shared_ptr<Lab> lab) : m_lab(std::move(lab)) {}

    QCoro::Task<Done> exportSettings(QString server, std::stop_token) override { co_return m_lab->person().exportSettings(server); }
    QCoro::Task<Done> installStaging(QString server, QString, std::stop_token) override { co_return m_lab->person().install(server); }
    //! The lab's person knows the scenario: whatever no rule script carries over and is not meant to stay is mended.
    QCoro::Task<Done> mendByHand(QString server, QStringList differenceIds, std::stop_token) override
    {
        co_return differenceIds.isEmpty() ? done() : m_lab->person().mendSettings(server);
    }
    Done blockWaysOut(const QString &server, bool isBlocked) override { return m_lab->person().blockWaysOut(server, isBlocked); }

private:
    std::shared_ptr<Lab> m_lab;
};

SessionWorld::Door doorOf(std::shared_ptr<Lab> lab, const FaultPlan &faults)
{
    return [lab, faults](const QString &address) -> Result<std::shared_ptr<AgentEndpoint>> {
        const QLatin1String scheme("lab:");
        const QString name = address.mid(scheme.size());
        if (!address.startsWith(scheme) || !lab->server(name))
            return failure(LabWorldText::notOfTheLab(address));
        return std::make_shared<LabEndpoint>(lab, name, faults);
    };
}

//! Those of the lab in here by their names, the others by their own ways.
SessionWorld::Door sharedDoorOf(std::shared_ptr<Lab> lab, const SessionWorld::Door &labDoor, const ServerDoors &doors)
{
    return [lab, labDoor, doors](const QString &text) -> Result<std::shared_ptr<AgentEndpoint>> {
        const auto address = ServerAddress::parse(text);
        if (!address)
            return failure(address.error());
        if (address->way() == ServerAddress::Way::Lab)
            return labDoor(text);
        const auto way = doors.open(*address);
        if (!way)
            return failure(way.error());
        const auto learn = [lab, name = address->name()](const QString &host) { lab->alsoCall(host.section(u'.', 0, 0).toLower(), name); };
        return std::make_shared<RehearsalEndpoint>(*way, learn);
    };
}

} // namespace

Result<QByteArray> Rehearsal::toJson(const QString &journalFolder) const
{
    return canonicalJson(Json{{"scenario", scenario}, {"seed", seed}, {"objects", objects},
                              {"lab", QDir(journalFolder).relativeFilePath(lab)}});
}

std::optional<Rehearsal> Rehearsal::fromFacts(const Json &facts, const QString &journalFolder)
{
    const Json &kept = valueAt(facts, "rehearsal");
    if (!kept.is_object())
        return std::nullopt;
    const QString lab = QDir::cleanPath(QDir(journalFolder).absoluteFilePath(textAt(kept, "lab")));
    return Rehearsal(textAt(kept, "scenario"), quint64(integerAt(kept, "seed").value_or(0)),
                     int(integerAt(kept, "objects").value_or(0)), lab);
}

Result<LabWorld> LabWorld::open(const QString &folder, const FaultPlan &faults, const QString &operatorName, const QByteArray &purpose, double pace)
{
    auto clock = std::make_shared<LabClock>(pace);
    auto lab = Lab::open(folder, clock);
    if (!lab)
        return failure(lab.error());
    SessionWorld world;
    world.clock = clock;
    world.random = std::make_shared<SeededRandom>((*lab)->seed(), purpose);
    world.door = doorOf(*lab, faults);
    world.person = std::make_shared<LabSitePerson>(*lab);
    world.operatorName = operatorName;
    world.station = QStringLiteral("lab");
    world.toolVersion = QCoreApplication::applicationVersion();
    world.rehearsal = true;
    return LabWorld(*lab, world);
}

Result<LabWorld> LabWorld::openShared(const QString &folder, const FaultPlan &faults, const QString &operatorName, const QByteArray &purpose,
                                      double pace, const TransportOptions &transports)
{
    auto opened = open(folder, faults, operatorName, purpose, pace);
    if (!opened)
        return opened;
    LabClock &clock = *opened->m_lab->clock();
    if (const Done shared = LabTime::follow(folder, clock) ? done() : LabTime::share(folder, clock); !shared)
        return failure(shared.error());
    opened->m_world.door = sharedDoorOf(opened->m_lab, opened->m_world.door, ServerDoors(transports, std::make_shared<SystemRandom>()));
    return opened;
}

} // namespace swingbridge
