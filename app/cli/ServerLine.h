// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "migration/ServerReading.h"
#include "switchover/SwitchView.h"

namespace swingbridge {

//! What is known of one server, in the words of swingbridge/status/1. Absent facts are null.
class ServerLine
{
public:
    //! Named by the journal, not read.
    ServerLine(QString name, QString address, QString machineId);
    explicit ServerLine(const ServerReading &reading);

    const QString &name() const { return m_name; }
    bool isActive() const { return m_role == ServerRole::Active; }
    //! What an entry CAPTURE of phase servers says; \a at is when it was written.
    void takeCapture(const Json &payload, const QDateTime &at);
    //! What the switch observed, when that is newer.
    void takeObserved(const SwitchReading &reading);

    Json toJson() const;
    QString toText() const;

private:
    QString m_name;
    QString m_address;
    QString m_machineId;
    ServerRole m_role = ServerRole::Unknown;
    std::optional<bool> m_reachable;
    QString m_version;
    QString m_service = QStringLiteral("unknown");
    QString m_scheduler = QStringLiteral("unknown");
    QString m_cycle = QStringLiteral("unknown");
    QDateTime m_lastSync;
    QDateTime m_readAt;
};

} // namespace swingbridge
