// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Guid.h"
#include "foundation/Json.h"

namespace swingbridge {

//! The epoch of one attempt: who may change a server, and in which direction. Compared by counter and nonce.
//!
//! A token without a target is a work token: claimed on one server alone, refused by every role operation.
class SwitchToken
{
public:
    SwitchToken() = default;
    SwitchToken(Guid migration, qint64 counter, QString nonce, QString target, QString operatorName, QString station)
        : m_migration(migration), m_counter(counter), m_nonce(std::move(nonce)), m_target(std::move(target)),
          m_operatorName(std::move(operatorName)), m_station(std::move(station)) {}

    const Guid &migration() const { return m_migration; }
    qint64 counter() const { return m_counter; }
    const QString &nonce() const { return m_nonce; }   //!< 32 lower-case hex digits.
    const QString &target() const { return m_target; } //!< Machine id of the server to promote; empty in a work token.
    const QString &operatorName() const { return m_operatorName; }
    const QString &station() const { return m_station; }

    bool isNull() const { return m_counter == 0; }
    bool isWorkToken() const { return m_target.isEmpty(); }

    friend bool operator==(const SwitchToken &a, const SwitchToken &b)
    {
        return a.m_counter == b.m_counter && a.m_nonce == b.m_nonce;
    }

private:
    Guid m_migration;
    qint64 m_counter = 0;
    QString m_nonce;
    QString m_target;
    QString m_operatorName;
    QString m_station;
};

void to_json(Json &json, const SwitchToken &token);
void from_json(const Json &json, SwitchToken &token);

} // namespace swingbridge
