// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servers/Observation.h"

#include <QCoreApplication>

#include <optional>

namespace swingbridge {

//! Somebody else's switch that was begun and not ended, as the servers' markers tell it (G05).
class ForeignClaim
{
    Q_DECLARE_TR_FUNCTIONS(ForeignClaim)

public:
    //! The highest open claim of a switch among \a looks whose nonce is not one of \a own.
    static std::optional<ForeignClaim> among(const QList<Observation> &looks, const QStringList &own);

    const Marker &marker() const { return m_marker; }
    const QString &server() const { return m_server; } //!< On which it was seen.
    const QString &owner() const { return m_marker.operatorName; }
    //! Translated: how far that attempt is on this server, as its ratchet tells ("demoted").
    QString reached() const;
    //! Refused, code "G05": says who holds the claim, and that its owner has to be confirmed.
    Error held() const;
    //! Refused, code "nothing-to-take-over".
    static Error none();

private:
    ForeignClaim(QString server, Marker marker) : m_server(std::move(server)), m_marker(std::move(marker)) {}

    QString m_server;
    Marker m_marker;
};

} // namespace swingbridge
