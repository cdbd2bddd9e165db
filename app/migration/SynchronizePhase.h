// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace swingbridge {

class MigrationRecord;
class SyncRun;

//! The runs of phase Synchronize on a server with \a connectors, AD before Entra (ServerReading::connectors): all imports
//! before all synchronizations, the order of an Initial cycle (adsync.md 1.1). Nothing has run; identifiers are empty.
QList<SyncRun> plannedRuns(const QStringList &connectors);

//! The runs that the journal holds of \a server, the newest of each connector and profile; the sums are in one step.
QList<SyncRun> recordedRuns(const MigrationRecord &record, const QString &server);

} // namespace swingbridge
