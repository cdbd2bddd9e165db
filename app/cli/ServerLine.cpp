// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ServerLine.h"

#include "foundation/JsonText.h"

#include <QCoreApplication>

namespace swingbridge {
namespace {

class ServerLineText
{
    Q_DECLARE_TR_FUNCTIONS(ServerLine)

public:
    static QString role(ServerRole role)
    {
        switch (role) {
        case ServerRole::Active: return tr("active");
        case ServerRole::Staging: return tr("staging");
        case ServerRole::NotInstalled: return tr("not installed yet");
        case ServerRole::Unknown: break;
        }
        return tr("role not known");
    }
    static QString silent() { return tr("does not answer"); }
    static QString readAt(const QString &time) { return tr("read %1").arg(time); }
};

QString serviceWord(ServiceState state, ServiceStart start)
{
    if (state == ServiceState::Running)
        return QStringLiteral("running");
    if (state == ServiceState::Stopped)
        return start == ServiceStart::Disabled ? QStringLiteral("disabled") : QStringLiteral("stopped");
    return QStringLiteral("unknown");
}

QString onOff(std::optional<bool> enabled)
{
    return !enabled ? QStringLiteral("unknown") : *enabled ? QStringLiteral("on") : QStringLiteral("off");
}

QString busyOrIdle(std::optional<bool> idle)
{
    return !idle ? QStringLiteral("unknown") : *idle ? QStringLiteral("idle") : QStringLiteral("running");
}

} // namespace

ServerLine::ServerLine(QString name, QString address, QString machineId)
    : m_name(std::move(name)), m_address(std::move(address)), m_machineId(std::move(machineId)) {}

ServerLine::ServerLine(const ServerReading &reading)
    : m_name(reading.name), m_address(reading.address), m_machineId(reading.identity ? reading.identity->machineId : QString()),
      m_role(reading.error ? ServerRole::Unknown : reading.role()), m_version(reading.version()), m_lastSync(reading.lastSync),
      m_readAt(reading.readAt)
{
    if (reading.wasAsked)
        m_reachable = !reading.error;
    if (reading.error || !reading.observation)
        return;
    const ObservedFacts &facts = reading.observation->facts();
    m_service = serviceWord(facts.serviceState, facts.serviceStart);
    m_cycle = busyOrIdle(facts.isIdle());
    if (facts.scheduler)
        m_scheduler = facts.scheduler->suspended ? QStringLiteral("suspended") : onOff(facts.scheduler->enabled);
}

void ServerLine::takeCapture(const Json &payload, const QDateTime &at)
{
    const QString role = textAt(payload, "role");
    for (const ServerRole one : {ServerRole::Active, ServerRole::Staging, ServerRole::NotInstalled}) {
        if (role == toString(one))
            m_role = one;
    }
    m_version = textAt(payload, "version");
    m_lastSync = timeAt(payload, "lastSync");
    const QString scheduler = textAt(payload, "scheduler");
    m_scheduler = scheduler.isEmpty() ? QStringLiteral("unknown") : scheduler;
    m_readAt = at;
}

void ServerLine::takeObserved(const SwitchReading &reading)
{
    if (!reading.reachable)
        m_reachable = false;
    if (!reading.at.isValid() || (m_readAt.isValid() && reading.at < m_readAt))
        return;
    m_role = reading.role;
    m_service = serviceWord(reading.service, reading.serviceStart);
    m_scheduler = onOff(reading.schedulerEnabled);
    m_cycle = busyOrIdle(reading.idle);
    m_readAt = reading.at;
}

Json ServerLine::toJson() const
{
    return Json{{"name", m_name}, {"address", textOrNull(m_address)}, {"machineId", textOrNull(m_machineId)}, {"role", toString(m_role)},
                {"reachable", m_reachable ? Json(*m_reachable) : Json(nullptr)}, {"version", textOrNull(m_version)},
                {"service", m_service}, {"scheduler", m_scheduler}, {"cycle", m_cycle},
                {"lastSync", timeOrNull(m_lastSync)}, {"readAt", timeOrNull(m_readAt)}};
}

QString ServerLine::toText() const
{
    QStringList words(m_reachable == false ? ServerLineText::silent() : ServerLineText::role(m_role));
    if (!m_version.isEmpty())
        words += m_version;
    if (m_readAt.isValid())
        words += ServerLineText::readAt(toIsoUtc(m_readAt));
    return QStringLiteral("  %1  %2").arg(m_name, -12).arg(words.join(QStringLiteral(", ")));
}

} // namespace swingbridge
