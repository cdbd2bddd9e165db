// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journeys/site/MigrationSite.h"

#include <QMutex>

namespace swingbridge::test {

//! A request at which the connection is cut, and how (cutting_agent.py).
class Cut
{
public:
    Cut(QString where, QString what, int seriesNumber, int placeInIt, QString how)
        : server(std::move(where)), operation(std::move(what)), series(seriesNumber), place(placeInIt), manner(std::move(how)) {}
    QString text() const { return QStringLiteral("%1, %2 (%3.%4), %5").arg(server, operation).arg(series).arg(place).arg(manner); }

    QString server;
    QString operation;
    int series; //!< Of like requests in a row: polls, parts of a file, one rule after the other.
    int place;  //!< In its series; the first two stand for the others.
    QString manner;
};

//! Cuts the connection at one request after the other and goes on as a person would: one server is active in the end, and
//! never were two. Either in the switch, or on the way to it, then with the whole migration each time.
//!
//! A migration mostly waits: SWINGBRIDGE_CUT_SITES=n has n of them side by side, each with servers and sshds of its own.
//! SWINGBRIDGE_CUT_STEP=n: every n-th; SWINGBRIDGE_CUT_ONLY="sync02, observe (48.2)": those that a problem begins with.
class CutSeries
{
public:
    enum class Part { WayToTheSwitch, Switch };
    CutSeries(const MigrationSite &site, Part part) : m_site(site), m_part(part) {}

    //! Listens to one whole run of that part; what went wrong, empty: nothing.
    QString listen();
    //! Before, inside and after each request; those that change a role half way through the answer too.
    QList<Cut> all() const;
    //! Requests that change a role or fence, in one manner each, in turn.
    QList<Cut> few() const;
    //! What went wrong; figures go to the log.
    QStringList run(const QList<Cut> &all);

private:
    bool putBack(const MigrationSite &site) const { return m_part == Part::Switch ? site.putBackTheSwitch() : site.putBackTheBeginning(); }
    static QString goOnToTheEnd(const MigrationSite &site);
    QString cutOnce(const MigrationSite &site, const Cut &cut);
    //! Takes one cut after the other until none is left.
    void work(const MigrationSite &site);
    //! The same with a site of its own, in a thread of its own.
    void workElsewhere();

    const MigrationSite &m_site;
    Part m_part;
    QList<Cut> m_places; // without a manner

    // --- a run: shared by those that work at it ---
    QMutex m_mutex;
    QList<Cut> m_open;
    qsizetype m_taken = 0;
    QStringList m_problems;
    int m_cuts = 0;
    int m_notReached = 0;
    qint64 m_longestMs = 0;
};

} // namespace swingbridge::test
