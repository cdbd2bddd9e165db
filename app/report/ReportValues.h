// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace swingbridge {

//! What a server was, as one reading showed it. Empty texts and invalid times: not known, and said so.
class ReportReading
{
public:
    enum class Role { Unknown, Active, Staging, NotInstalled };
    Role role = Role::Unknown;
    QString version;
    QString service;   //!< "running", "stopped", "disabled" (stopped and kept so); empty: not known.
    QString scheduler; //!< "on", "off", "suspended"; empty: not known.
    QString cycle;     //!< "running", "idle"; empty: not known.
    QDateTime lastSync;
    QDateTime readAt;

    bool isStopped() const { return service == QLatin1String("stopped") || service == QLatin1String("disabled"); }
};
//! "active", "staging", "notInstalled", "unknown".
QString toString(ReportReading::Role role);

class ReportServer
{
public:
    QString name;
    QString address;
    QString machineId;
    QString domain;
    std::optional<ReportReading> before; //!< The first reading of this migration.
    std::optional<ReportReading> after;  //!< The last one.

    //! Takes a newer reading; a fact that was not read again stays as it was read before.
    void see(const ReportReading &newer);
};

//! One OBSERVED entry of the switch: seen, not believed.
class ReportSighting
{
public:
    QDateTime at;
    int attempt = 0;
    QString state;  //!< "DEMOTE": where the switch stood.
    QString server;
    ReportReading reading;
    QString receipt;        //!< 64 hex, or empty: none was shown.
    QStringList active;     //!< Who was active after this sighting, as far as was seen.
    bool isActiveKnown = false; //!< False: at least one server had not been seen yet.
    qint64 compensates = 0; //!< Entry that the step undid; 0: none.
};

//! A person's word: attestation, waiver or consent, verbatim.
class ReportStatement
{
public:
    QString id; //!< Of the guard or check, or "fence".
    QString by;
    QDateTime at;
    QString text;
};

class ReportBorrowed
{
public:
    QString server;
    QString setting;
    QString was;
    QString is;
    QDateTime since;
    bool isReturned = false;
};

//! One guard as it was judged last before the switch.
class ReportGuard
{
public:
    QString id;
    QString state; //!< "pass", "fail", "answerNeeded", "waived", "notRead"
    QString seen;
    QDateTime readAt;
    QByteArray json; //!< As recorded: the element of "guards".
};

//! One difference that was ever found between the two configurations, and what became of it.
class ReportDifference
{
public:
    enum class Fate { Open, Accepted, Mended, Info };
    QString id;
    QString severity; //!< "blocker" … "info"
    QString subject;
    QString active;
    QString staging;
    QString consequence;
    QString decisionKind; //!< "accept", "mendOnStaging", "mendByHand"; empty: none.
    QString by;
    QDateTime decidedAt;
    QString reason;
    Fate fate = Fate::Open;
    QByteArray json; //!< As recorded, with the newest decision: the element of "differences".
};

class ReportRule
{
public:
    QString rule;
    QString result;   //!< "created", "replaced", "failed"
    QString readBack; //!< "equal", "different", "notRead"
    QList<std::pair<QString, QString>> rewritten; //!< Connector from, to.
};

//! A run of a run profile: an import, a synchronization, a first export.
class ReportRun
{
public:
    QString server;
    QString connector;
    QString profile;
    QString result;
    QDateTime start; //!< Invalid: not recorded.
    QDateTime end;
    std::optional<qint64> adds;
    std::optional<qint64> updates;
    std::optional<qint64> deletes;
};

//! The pending exports as they were captured last, and who approved them.
class ReportExports
{
public:
    bool isCaptured = false;
    QString verdict; //!< "pass", "review", "block"
    QMap<QString, qint64> counts; //!< "add", "update", "delete"
    QMap<QString, QMap<QString, qint64>> byType; //!< Object type to counts.
    QByteArray findings; //!< JSON array as recorded; empty: none was recorded.
    QStringList notCovered;
    bool isApproved = false;
    ReportStatement approval; //!< text: the reason.
    QMap<QString, qint64> approved; //!< Counts as they were approved.
    QString exportHash;
    QList<ReportRun> first;   //!< The first exports of the new active server.

    //! Of what was approved; of what was captured while nothing is approved.
    qint64 total() const;
};

//! Between two sightings, in seconds; absent when one of them was not seen.
class ReportIntervals
{
public:
    std::optional<qint64> withoutActive;
    std::optional<qint64> fenced;
    std::optional<qint64> firstExportAfter;
    std::optional<qint64> withoutStandby;
};

} // namespace swingbridge
