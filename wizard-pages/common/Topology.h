// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace swingbridge {

//! How a server was last seen. The picture never runs ahead of what was seen.
enum class PlateState {
    Empty, //!< nothing paired here: only \c name is shown, centred ("No server paired yet")
    Active,
    Staging,
    Unknown, //!< not read yet, or not paired
    Unreachable,
    Fenced, //!< staging and its service stopped and disabled
    DemotionSent, //!< the command went out; the server still counts as active
    Conflict, //!< one of two servers seen active
};

//! One server in the strip. Empty role words and notes are filled from the state.
struct Plate
{
    QString name; //!< short, "sync01"; never elided
    QString domain; //!< ".contoso.com"; dropped whole when there is no room
    QString roleWord; //!< default: PlateWords::role(state)
    PlateState state = PlateState::Unknown;
    QString line2; //!< version and scheduler
    QString line3; //!< last sync and age of the reading
    bool isStale = false; //!< reading older than 60 s: a triangle before line3
    bool wasActive = false; //!< unreachable, but active when last seen: it may still export
    QString note; //!< under its way to the tenant; default: PlateWords::note(*this)

    bool operator==(const Plate &) const = default;
};

//! Where the deck is. It moves only after a reading said so.
struct Deck
{
    enum class Position {
        None, //!< no server is known to export
        Joined, //!< at rest at \c bank, chevrons towards the tenant
        Unlatched, //!< demotion sent, not seen: deck 14 short of the plate
        TurningSeen, //!< old server seen in staging mode (45 degrees)
        TurningFenced, //!< and fenced (65 degrees)
        TurningLastLook, //!< last look at the new server passed (115 degrees)
        Conflict, //!< joined to both
    };
    Position position = Position::None;
    //! Index into Topology::plates of the server the deck lies at, or turns away from.
    int bank = 0;

    //! The deck when nothing is being switched: at the one active (or last seen active) server.
    static Deck atRest(const QList<Plate> &plates);

    bool operator==(const Deck &) const = default;
};

//! Everything the strip shows. plates[0] is left, plates[1] right, further ones stack below the right one.
struct Topology
{
    QList<Plate> plates;
    QString tenant; //!< "contoso.onmicrosoft.com"; empty: "no tenant yet"
    Deck deck;
    bool showsTrack = false; //!< the dotted half ellipse, during a switch only
    bool exportRuns = false; //!< an Export runs now: the chevrons step
    QString rehearsalText; //!< "Rehearsal: simulated servers"; empty on real servers

    bool operator==(const Topology &) const = default;
};

//! The words that go with a state; the same on screen, spoken and on paper.
class PlateWords
{
    Q_DECLARE_TR_FUNCTIONS(swingbridge::PlateWords)

public:
    //! "Active", "Staging", "Unknown", "No answer", "Staging, fenced".
    static QString role(PlateState state);
    //! "exports", "no exports", "may still export", "unknown".
    static QString note(const Plate &plate);
    //! The strip in sentences, for screen readers: who is active, who exports, how old the readings are.
    static QString sentence(const Topology &topology);
};

} // namespace swingbridge
