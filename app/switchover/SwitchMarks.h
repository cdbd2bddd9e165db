// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Json.h"
#include "servers/ConnectorFacts.h"
#include "servers/RunResult.h"
#include "switchover/Approval.h"
#include "switchover/SwitchEvent.h"

#include <QMap>

namespace swingbridge {

//! The highest run number of each connector: runs above it are new.
using RunLine = QMap<QString, int>; // connector identifier -> run number

RunLine runLineOf(const QList<RunResult> &runs);

//! What the target was when both servers had come to rest (guarded-switch.md 4.2, state 4): compared again right before
//! the promotion, and the line from which the first exports are counted.
class SwitchMarks
{
public:
    SwitchMarks() = default;
    QString configurationHash; //!< Empty: its service did not run.
    RunLine targetRuns;
    RunLine otherRuns;
    QMap<QString, ExportCounts> pending; //!< Connector name to pending exports of the target.

    //! English, for the journal: the first thing that differs; empty: nothing does.
    QString differenceTo(const SwitchMarks &later) const;
};

void to_json(Json &json, const SwitchMarks &marks);
void from_json(const Json &json, SwitchMarks &marks);
void to_json(Json &json, const ExportCounts &counts);
void from_json(const Json &json, ExportCounts &counts);

//! How the exports stand among the runs above \a line: Good when the newest Export of every connector in \a approved
//! (of every connector with a run, when it is empty) succeeded and stayed within what was approved.
SwitchEvent::Runs judgeExports(const QList<RunResult> &runs, const RunLine &line, const QMap<QString, ExportCounts> &approved);
//! The same for a cycle of a server in staging mode: import and synchronization of every connector in \a line.
SwitchEvent::Runs judgeStagingCycle(const QList<RunResult> &runs, const RunLine &line);

} // namespace swingbridge
