// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Guid.h"
#include "foundation/Json.h"

#include <QDateTime>
#include <QList>

namespace swingbridge {

//! What a result string of the engine means for a person (adsync.md 3.6).
enum class RunOutcome {
    Running,     //!< Not over yet.
    Ok,          //!< success
    Soft,        //!< Ended well enough: no objects, transient objects, warnings.
    NeedsPerson, //!< completed-…-errors: it ran, and some objects failed.
    Failed       //!< stopped-…, no-start-…, and everything that is not known.
};
//! Classifies by prefix; whatever is not recognised is Failed.
RunOutcome classifyRunResult(const QString &result);

//! One step of a run, with the counters that matter here.
class RunStep
{
public:
    RunStep() = default;

    Guid stepId;
    int number = 0;
    QString task; //!< "FullImport", "DeltaSynchronization", "Export" …
    QString result;
    QDateTime start;
    QDateTime end; //!< Invalid while it runs.
    qint64 stageAdds = 0;
    qint64 stageUpdates = 0;
    qint64 stageDeletes = 0;
    qint64 stageNoChange = 0;
    qint64 exportAdds = 0;
    qint64 exportUpdates = 0;
    qint64 exportDeletes = 0;
    qint64 exportFailures = 0;
    qint64 done = 0;  //!< Objects worked on so far.
    qint64 total = 0; //!< Objects to work on; 0 when not known.
    QStringList errors; //!< The engine's texts, a few of them.

    bool isExport() const { return task == QLatin1String("Export"); }
};

//! Objects that a run added, updated and deleted.
class RunCounters
{
public:
    RunCounters() = default;
    RunCounters(qint64 added, qint64 updated, qint64 deleted) : adds(added), updates(updated), deletes(deleted) {}

    qint64 adds = 0;
    qint64 updates = 0;
    qint64 deletes = 0;

    bool operator==(const RunCounters &) const = default;
};

//! One run of one connector: an element of `runs.list`, newest first, and the result of `run.start`.
class RunResult
{
public:
    RunResult() = default;

    Guid runHistoryId;
    Guid connector;
    QString connectorName;
    QString runProfile; //!< "Full Import"
    int runNumber = 0;
    QString userName;
    bool isComplete = false;
    QString result;
    int currentStep = 0;
    int totalSteps = 0;
    QDateTime start;
    QDateTime end;
    QList<RunStep> steps;

    RunOutcome outcome() const { return isComplete ? classifyRunResult(result) : RunOutcome::Running; }
    //! Sums over the steps: what was staged (imports), what was exported.
    RunCounters staged() const;
    RunCounters exported() const;
};

//! The profiles that exist on both kinds of connector (adsync.md 3.2).
namespace runProfile {
inline constexpr auto fullImport = "Full Import";
inline constexpr auto deltaImport = "Delta Import";
inline constexpr auto fullSynchronization = "Full Synchronization";
inline constexpr auto deltaSynchronization = "Delta Synchronization";
inline constexpr auto exportProfile = "Export";
} // namespace runProfile

void to_json(Json &json, const RunStep &step);
void from_json(const Json &json, RunStep &step);
void to_json(Json &json, const RunResult &run);
void from_json(const Json &json, RunResult &run);

} // namespace swingbridge
