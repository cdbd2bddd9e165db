// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QMap>
#include <QString>

namespace swingbridge {

//! How many objects are added, updated and deleted.
class ExportCounts
{
public:
    ExportCounts() = default;
    ExportCounts(qint64 added, qint64 updated, qint64 deleted) : adds(added), updates(updated), deletes(deleted) {}
    qint64 adds = 0;
    qint64 updates = 0;
    qint64 deletes = 0;

    qint64 total() const { return adds + updates + deletes; }
    //! No kind of change counts more here than in \a limit.
    bool isWithin(const ExportCounts &limit) const
    {
        return adds <= limit.adds && updates <= limit.updates && deletes <= limit.deletes;
    }
    friend bool operator==(const ExportCounts &, const ExportCounts &) = default;
};

//! What a person approved: these pending exports, computed under this configuration (guarded-switch.md 4.1, G10, G11).
class Approval
{
public:
    enum class Verdict { Pass, Review, Block };

    Approval() = default;

    QString configurationHash; //!< 64 hex: what the target's configuration was.
    QString exportHash;        //!< 64 hex: what the set of pending exports was (guarded-switch.md 4.2).
    QString approvedBy;
    QDateTime at;              //!< Invalid: nothing was approved.
    QDateTime capturedAt;      //!< When the exports were captured; evidence ages are counted from here.
    Verdict verdict = Verdict::Pass;
    QString entryHash;         //!< 64 hex: the journal's APPROVAL entry.
    QMap<QString, ExportCounts> byConnector; //!< Connector name to counts; every connector of the target.
    QMap<QString, qint64> byClass;           //!< "user|update|title" to number of objects.
    int openClasses = 0;       //!< Classes (object type, operation, attribute) that nobody approved yet.

    bool isGiven() const { return at.isValid() && !exportHash.isEmpty(); }
    qint64 deletes() const
    {
        qint64 sum = 0;
        for (const ExportCounts &counts : byConnector)
            sum += counts.deletes;
        return sum;
    }
};

} // namespace swingbridge
