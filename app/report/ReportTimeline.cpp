// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ReportTimeline.h"

#include "foundation/JsonText.h"

#include <algorithm>

namespace swingbridge {
namespace {

ReportReading::Role roleFrom(const Json &seen, const QString &service)
{
    using Role = ReportReading::Role;
    const QString word = textAt(seen, "role");
    for (const Role role : {Role::Active, Role::Staging, Role::NotInstalled}) {
        if (word == toString(role))
            return role;
    }
    const auto staging = boolAt(seen, "stagingMode");
    if (!staging || service != QLatin1String("running")) // a stopped service cannot tell its flag
        return Role::Unknown;
    return *staging ? Role::Staging : Role::Active;
}

QString serviceFrom(const Json &seen)
{
    const Json &service = valueAt(seen, "service");
    if (!service.is_object())
        return textAt(seen, "service");
    const QString state = textAt(service, "state");
    const bool disabled = state == QLatin1String("stopped") && textAt(service, "start") == QLatin1String("disabled");
    return disabled ? QStringLiteral("disabled") : state == QLatin1String("unknown") ? QString() : state;
}

QString schedulerFrom(const Json &seen)
{
    const Json &scheduler = valueAt(seen, "scheduler");
    if (!scheduler.is_object())
        return textAt(seen, "scheduler");
    if (boolAt(scheduler, "suspended").value_or(false))
        return QStringLiteral("suspended");
    const auto enabled = boolAt(scheduler, "enabled");
    return !enabled ? QString() : *enabled ? QStringLiteral("on") : QStringLiteral("off");
}

QString cycleFrom(const Json &seen)
{
    const auto running = boolAt(valueAt(seen, "scheduler"), "cycleInProgress");
    const Json &busy = valueAt(seen, "busyConnectors");
    if (running.value_or(false) || (busy.is_array() && !busy.empty()))
        return QStringLiteral("running");
    return running && busy.is_array() ? QStringLiteral("idle") : textAt(seen, "cycle");
}

} // namespace

ReportTimeline::ReportTimeline(const QStringList &servers) : m_servers(servers) {}

ReportReading ReportTimeline::readingFrom(const Json &payload, const QDateTime &at)
{
    const Json &nested = valueAt(payload, "observed");
    const Json &seen = nested.is_object() ? nested : payload;
    ReportReading reading;
    reading.service = serviceFrom(seen);
    reading.role = roleFrom(seen, reading.service);
    reading.scheduler = schedulerFrom(seen);
    reading.cycle = cycleFrom(seen);
    reading.version = textAt(seen, "version");
    reading.lastSync = timeAt(seen, "lastSync");
    reading.readAt = at;
    return reading;
}

void ReportTimeline::note(const QString &server, const ReportReading &reading)
{
    using Role = ReportReading::Role;
    if (reading.role == Role::Active)
        m_exports.insert(server, Exports::Yes);
    else if (reading.role != Role::Unknown || reading.isStopped())
        m_exports.insert(server, Exports::No);
    else
        m_exports.insert(server, Exports::Unknown);
}

void ReportTimeline::sawOutside(const QString &server, const ReportReading &reading)
{
    note(server, reading);
}

void ReportTimeline::attestedOff(const QString &server)
{
    m_exports.insert(server, Exports::No);
}

void ReportTimeline::beginAttempt(const QString &target)
{
    m_target = target;
    m_activeSince = QDateTime();
    m_intervals.firstExportAfter.reset();
    m_intervals.withoutStandby.reset();
}

void ReportTimeline::sawDuringSwitch(const Entry &entry)
{
    const Json payload = entry.payload();
    const Json &nested = valueAt(payload, "observed");
    ReportSighting sighting;
    sighting.at = fromIsoUtc(entry.utc());
    sighting.attempt = entry.attempt();
    sighting.state = entry.state();
    sighting.server = entry.server();
    sighting.reading = readingFrom(payload, sighting.at);
    const Json &seen = nested.is_object() ? nested : payload;
    sighting.receipt = textAt(valueAt(seen, "lastReceipt"), "hash");
    if (sighting.receipt.isEmpty())
        sighting.receipt = textAt(seen, "receipt");
    sighting.compensates = entry.compensates().value_or(0);
    note(sighting.server, sighting.reading);
    sighting.active = active();
    sighting.isActiveKnown = isKnown();
    measure(sighting);
    m_sightings.append(sighting);
}

void ReportTimeline::measure(const ReportSighting &sighting)
{
    const auto since = [&](const QDateTime &start) { return start.secsTo(sighting.at); };
    m_sawTwo = m_sawTwo || sighting.active.size() > 1;

    const bool nobody = sighting.isActiveKnown && sighting.active.isEmpty();
    if (nobody && !m_nobodySince.isValid())
        m_nobodySince = sighting.at;
    if (!sighting.active.isEmpty() && m_nobodySince.isValid()) {
        m_intervals.withoutActive = m_intervals.withoutActive.value_or(0) + since(m_nobodySince);
        m_nobodySince = QDateTime();
    }

    const ReportReading &reading = sighting.reading;
    const bool other = sighting.server != m_target;
    if (other && sighting.state == QLatin1String("FENCE") && reading.isStopped() && !m_fencedSince.isValid())
        m_fencedSince = sighting.at;
    if (other && m_fencedSince.isValid() && reading.service == QLatin1String("running")) {
        m_intervals.fenced = m_intervals.fenced.value_or(0) + since(m_fencedSince);
        m_fencedSince = QDateTime();
    }

    if (!other && reading.role == ReportReading::Role::Active && !m_activeSince.isValid())
        m_activeSince = sighting.at;
    const bool standby = reading.role == ReportReading::Role::Staging && reading.scheduler == QLatin1String("on");
    if (other && m_activeSince.isValid() && standby && !m_intervals.withoutStandby)
        m_intervals.withoutStandby = since(m_activeSince);
}

QStringList ReportTimeline::active() const
{
    QStringList names;
    for (const QString &server : m_servers) {
        if (m_exports.value(server, Exports::Unknown) == Exports::Yes)
            names << server;
    }
    return names;
}

bool ReportTimeline::isKnown() const
{
    return std::all_of(m_servers.begin(), m_servers.end(),
                       [&](const QString &server) { return m_exports.value(server, Exports::Unknown) != Exports::Unknown; });
}

void ReportTimeline::writeTo(ReportFacts &facts) const
{
    facts.timeline = m_sightings;
    facts.sawTwoActive = m_sawTwo;
    facts.intervals = m_intervals;
    facts.activeSince = m_activeSince;
    QDateTime firstExport;
    for (const ReportRun &run : facts.exports.first) {
        if (run.end.isValid() && (!firstExport.isValid() || run.end < firstExport))
            firstExport = run.end;
    }
    if (m_activeSince.isValid() && firstExport.isValid())
        facts.intervals.firstExportAfter = std::max<qint64>(0, m_activeSince.secsTo(firstExport));
}

} // namespace swingbridge
