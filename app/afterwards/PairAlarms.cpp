// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "afterwards/PairAlarms.h"

#include "foundation/Clock.h"

#include <algorithm>

namespace swingbridge {
namespace {

constexpr int cyclesUntilStale = 3;
constexpr int cyclesUntilSeenInTheCloud = 2; // cloud-witness.md

//! One look being judged.
class Judgement
{
public:
    Judgement(const QList<WatchedServer> &servers, const QDateTime &now) : m_servers(servers), m_now(now) {}

    void roles()
    {
        QStringList active;
        bool isKnown = !m_servers.isEmpty();
        for (const WatchedServer &server : m_servers) {
            if (server.role == ServerRole::Active)
                active << server.name;
            isKnown = isKnown && server.isReachable && (server.isStopped || server.role != ServerRole::Unknown);
        }
        if (active.size() > 1)
            raise(AlarmCode::TwoActive, {}, m_now, {active.join(QStringLiteral(", "))});
        for (const WatchedServer &server : m_servers) {
            if (server.role == ServerRole::Active && server.expected == ServerRole::Staging)
                raise(AlarmCode::Rogue, server.name, m_now, {}, QStringLiteral("active"));
        }
        if (active.isEmpty() && isKnown)
            raise(AlarmCode::NoneActive, {}, m_now);
    }

    void putBack(const WatchedServer &server, std::optional<qint64> highest)
    {
        if (highest && server.isReachable && server.markerCounter.value_or(0) < *highest)
            raise(AlarmCode::Rogue, server.name, m_now, {}, QStringLiteral("marker"));
    }

    void eachServer(const WatchedServer &server)
    {
        if (!server.isReachable) {
            raise(AlarmCode::Unreachable, server.name, m_now, {server.silence});
            return;
        }
        const QDateTime limit = m_now.addSecs(-cyclesUntilStale * server.interval.count());
        if (server.lastRunEnd.isValid() && server.lastRunEnd < limit && server.role != ServerRole::NotInstalled)
            raise(AlarmCode::Stale, server.name, server.lastRunEnd, {toIsoUtc(server.lastRunEnd)});
        if (server.role != ServerRole::Staging || !server.stagingSince.isValid())
            return;
        for (auto run = server.exports.crbegin(); run != server.exports.crend(); ++run) {
            if (run->start > server.stagingSince) { // the first of them tells since when
                raise(AlarmCode::ExportOnStaging, server.name, run->start, {run->connectorName, toIsoUtc(run->start)});
                return;
            }
        }
    }

    void witness(const CloudWitness &witness)
    {
        const WatchedServer *active = wanted(ServerRole::Active);
        const WatchedServer *before = wanted(ServerRole::Staging);
        if (!active || active->role != ServerRole::Active)
            return; // what the cloud says is held beside an active server that was observed, or beside nothing
        const std::chrono::seconds grace = cyclesUntilSeenInTheCloud * active->interval;
        const WitnessWord word = witness.judge(active->name, before ? before->name : QString(), before ? before->stagingSince : QDateTime(), grace);
        if (word == WitnessWord::UnknownMachine || word == WitnessWord::OldServer)
            raise(AlarmCode::Rogue, {}, witness.fetchedAt(), {witness.lastExporter(), witness.sentence()}, QStringLiteral("witness"));
    }

    void raise(AlarmCode code, const QString &server, const QDateTime &since, const QStringList &names = {}, const QString &subject = {})
    {
        m_alarms << Alarm(code, server, since, names, subject);
    }
    QList<Alarm> alarms() const { return m_alarms; }

private:
    const WatchedServer *wanted(ServerRole role) const
    {
        const auto it = std::find_if(m_servers.cbegin(), m_servers.cend(), [role](const WatchedServer &server) { return server.expected == role; });
        return it == m_servers.cend() ? nullptr : &*it;
    }

    const QList<WatchedServer> &m_servers;
    QDateTime m_now;
    QList<Alarm> m_alarms;
};

} // namespace

QDateTime PairAlarms::since(const Alarm &alarm) const
{
    const auto before = std::find_if(m_raised.cbegin(), m_raised.cend(), [&alarm](const Alarm &one) { return one.isSameAs(alarm); });
    return before == m_raised.cend() ? alarm.since() : std::min(before->since(), alarm.since());
}

QList<Alarm> PairAlarms::judge(const QList<WatchedServer> &servers, const QList<OutstandingSetting> &outstanding,
                               const std::optional<CloudWitness> &witness, const QDateTime &now)
{
    Judgement judgement(servers, now);
    judgement.roles();
    for (const WatchedServer &server : servers) {
        const auto highest = m_counters.constFind(server.name);
        judgement.putBack(server, highest == m_counters.cend() ? std::nullopt : std::optional<qint64>(*highest));
        if (server.markerCounter)
            m_counters[server.name] = std::max(m_counters.value(server.name, 0), *server.markerCounter);
    }
    if (witness)
        judgement.witness(*witness);
    for (const WatchedServer &server : servers)
        judgement.eachServer(server);
    for (const OutstandingSetting &setting : outstanding)
        judgement.raise(AlarmCode::NotReturned, setting.server, setting.since, {setting.was}, setting.setting);
    QList<Alarm> alarms;
    for (const Alarm &alarm : judgement.alarms())
        alarms << alarm.withSince(since(alarm));
    m_raised = alarms;
    return alarms;
}

} // namespace swingbridge
