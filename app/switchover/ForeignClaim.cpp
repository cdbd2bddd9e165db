// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "switchover/ForeignClaim.h"

#include "foundation/JsonText.h"
#include "servers/Operation.h"

namespace swingbridge {

std::optional<ForeignClaim> ForeignClaim::among(const QList<Observation> &looks, const QStringList &own)
{
    std::optional<ForeignClaim> highest;
    for (const Observation &look : looks) {
        const auto &marker = look.facts().marker;
        const bool isForeign = marker && marker->open && marker->isSwitchToken() && !own.contains(marker->nonce);
        if (isForeign && (!highest || marker->counter > highest->marker().counter))
            highest = ForeignClaim(look.server(), *marker);
    }
    return highest;
}

QString ForeignClaim::reached() const
{
    switch (m_marker.seq) {
    case 0: return tr("claimed only; it changed no role of %1").arg(m_server);
    case ratchet::demote: return tr("a change of the role of %1 was begun").arg(m_server); // on the target: promote
    case ratchet::fence: return tr("%1 was demoted; fencing it was begun").arg(m_server);
    case ratchet::unfence:
    case ratchet::demoteAgain: return tr("%1 was fenced; lifting the fence was begun").arg(m_server);
    default: return tr("%1 was promoted and sealed").arg(m_server);
    }
}

Error ForeignClaim::held() const
{
    const QString summary = tr("%1 was claimed by %2 at %3 since %4; nothing was changed.").arg(m_server, owner(), m_marker.station, toIsoUtc(m_marker.since));
    return Error(Error::Kind::Refused, summary, QStringLiteral("owner: %1").arg(owner()),
                 tr("Speak with %1. If that attempt is over, take over and confirm its owner: %1").arg(owner()))
        .withCode(QStringLiteral("G05")).about({m_server});
}

Error ForeignClaim::none()
{
    return Error(Error::Kind::Refused, tr("Neither server holds an open claim of somebody else; nothing was changed."), {},
                 tr("Begin an ordinary migration, or resume your own."))
        .withCode(QStringLiteral("nothing-to-take-over"));
}

} // namespace swingbridge
