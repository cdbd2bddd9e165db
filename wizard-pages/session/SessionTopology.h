// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Topology.h"

#include <QCoreApplication>
#include <QDateTime>

namespace swingbridge {

class ServerReading;
class SwitchReading;
class SwitchView;
class Workspace;

//! What the strip shows of a migration. It never runs ahead of what was seen: plates come from readings, the deck from
//! the switch's observations (visual-language.md, Topology strip).
class SessionTopology
{
    Q_DECLARE_TR_FUNCTIONS(SessionTopology)

public:
    //! \a now: the session's clock, for the ages of the readings.
    static Topology of(const Workspace &work, const QDateTime &now);
    //! The same from the servers' readings and the switch; \a topology holds the plates of \a readings already.
    static void followSwitch(Topology &topology, const QList<ServerReading> &readings, const SwitchView &view, const QDateTime &now);
    //! Before a migration was begun: two empty plates.
    static Topology empty();
    //! "8 s ago", "3 min ago", "2 h ago".
    static QString age(const QDateTime &then, const QDateTime &now);

private:
    static QString schedulerLine(const ServerReading &reading, bool isOn);
    static Plate plateOf(const ServerReading &reading, const QDateTime &now);
    static void applySeen(Plate &plate, const SwitchReading &seen, const SwitchView &view, const QDateTime &now);
    static Deck deckOf(const SwitchView &view, int otherBank, int targetBank);
};

} // namespace swingbridge
