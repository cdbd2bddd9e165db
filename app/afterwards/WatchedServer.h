// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servers/ObservedFacts.h"
#include "servers/RunResult.h"

#include <chrono>

namespace swingbridge {

//! What one look at a server of a pair told that alarms are made of; what was not read is absent.
class WatchedServer
{
public:
    WatchedServer() = default;
    explicit WatchedServer(QString called, ServerRole wanted) : name(std::move(called)), expected(wanted) {}

    QString name;
    ServerRole expected = ServerRole::Unknown; //!< What it shall be: Active or Staging.
    bool isReachable = false;
    QString silence;             //!< Why it was not read, translated; empty when it was.
    ServerRole role = ServerRole::Unknown;
    bool isStopped = false;      //!< Its service was seen stopped: it exports nothing, whatever its staging mode.
    QDateTime readAt;            //!< Ours; invalid when it did not answer.
    QDateTime lastRunEnd;        //!< Of the newest complete run; invalid: none is known.
    std::chrono::seconds interval{1800}; //!< Between two cycles, as its scheduler says.
    std::optional<qint64> markerCounter; //!< Of the highest token that it remembers; absent: none.
    QList<RunResult> exports;    //!< Its Export runs, newest first.
    QDateTime stagingSince;      //!< It was seen in staging mode from then on; invalid: not known.
};

//! A setting of the ledger that is still out, as the watch nags about it.
class OutstandingSetting
{
public:
    OutstandingSetting(QString on, QString what, QString before, QDateTime when)
        : server(std::move(on)), setting(std::move(what)), was(std::move(before)), since(std::move(when)) {}
    QString server;
    QString setting; //!< "autoUpgrade", "scheduler", "overrides", "deletionThreshold", "serviceStart"
    QString was;
    QDateTime since;
};

} // namespace swingbridge
