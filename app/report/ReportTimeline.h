// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/Entry.h"
#include "report/ReportFacts.h"

#include <QHash>

namespace swingbridge {

//! Follows who was seen active, sighting by sighting, and measures what lies between sightings.
class ReportTimeline
{
public:
    //! The servers of the migration; one that is not installed exports nothing.
    explicit ReportTimeline(const QStringList &servers);

    //! A reading outside the switch: pairing, preflight.
    void sawOutside(const QString &server, const ReportReading &reading);
    void sawDuringSwitch(const Entry &entry);
    //! A person's word that a server is off: from now on it is taken as not exporting.
    void attestedOff(const QString &server);
    //! A new attempt: whose activation ends it.
    void beginAttempt(const QString &target);

    //! Fills timeline, sawTwoActive, intervals and activeSince.
    void writeTo(ReportFacts &facts) const;

    //! What an OBSERVED entry's payload tells of its server.
    static ReportReading readingFrom(const Json &payload, const QDateTime &at);

private:
    enum class Exports { Unknown, Yes, No };
    void note(const QString &server, const ReportReading &reading);
    QStringList active() const;
    bool isKnown() const;
    void measure(const ReportSighting &sighting);

    QStringList m_servers;
    QHash<QString, Exports> m_exports;
    QList<ReportSighting> m_sightings;
    QString m_target;
    bool m_sawTwo = false;
    QDateTime m_nobodySince;
    QDateTime m_fencedSince;
    QDateTime m_activeSince;
    ReportIntervals m_intervals;
};

} // namespace swingbridge
