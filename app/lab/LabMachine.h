// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Result.h"
#include "lab/LabTenant.h"
#include "lab/ServerState.h"
#include "servers/AgentError.h"
#include "servers/RunResult.h"

#include <QDateTime>

#include <optional>

namespace swingbridge {

class LabSite;
class ServerDisk;

//! A value, or what the product or the agent says instead.
template <typename T>
using AgentResult = tl::expected<T, AgentError>;
using AgentDone = AgentResult<void>;

//! A failure of the lab's own disk as an agent would tell it.
AgentError diskError(const Error &error);
//! Refuses in the product's words.
inline tl::unexpected<AgentError> refuse(AgentErrorCode code, QString message, QString detail = {})
{
    return tl::unexpected<AgentError>(AgentError(code, std::move(message), std::move(detail)));
}

//! The synchronization service of one server, as a state machine in the lab's time: scheduler, cycles, runs, settings
//! that apply late, and what people do there. Every function commits its effect before it returns.
class LabMachine
{
public:
    LabMachine(LabSite &site, ServerDisk &disk) : m_site(site), m_disk(disk) {}

    //! When something happens by itself next; invalid: never.
    Result<QDateTime> nextEventAt();
    //! Lets it happen.
    Done step(const QDateTime &at);

    // What the cmdlets do, refusals in the product's words (adsync.md 1.3, 1.4, 3.3).
    AgentDone startCycle(const QString &policy, const QDateTime &at);
    AgentDone stopCycle(const QDateTime &at);
    AgentResult<Guid> startRun(const Guid &connector, const QString &profile, const QDateTime &at);
    AgentDone stopRun(const Guid &connector, const QDateTime &at);

    // The service. Stopping cuts what runs and drops what was not applied yet.
    Done stopService(const QDateTime &at);
    Done startService(const QDateTime &at);
    //! Another boot id; the service comes back unless it is disabled.
    Done reboot(const QDateTime &at);

    //! What the server would export, by what it last synchronized; empty configurations when there is nothing yet.
    Result<NamedConfiguration> wanted();
    Result<NamedConfiguration> cloud();
    Result<ExportCounts> pendingCounts();

private:
    ServerState &state();
    Result<NamedConfiguration> named(const QString &snapshot);
    Result<ConfigurationPointer> configuration();
    QList<PlannedRun> cycleRuns(const SyncConfiguration &configuration, const QString &policy);
    QString profileOf(const ConnectorConfiguration &connector, const QString &policy, bool isImport);
    Done beginCycle(const QString &policy, const QDateTime &at);
    Done beginRun(const Guid &connector, const QString &profile, bool inCycle, const QDateTime &at);
    Done endRun(const QDateTime &at);
    Done cutRun(const QString &result, const QDateTime &at);
    Done continueCycle(const QDateTime &at);
    Done act(const QDateTime &at);
    Done skipCycle(const QDateTime &at);
    Result<qint64> secondsFor(const ConnectorConfiguration &connector, const QString &profile);
    //! What the run that ends now does to the connector spaces; inside a transaction.
    Done takeEffect(RunResult &run, const ConnectorConfiguration &connector, const QDateTime &at);
    Done importFromForest(RunStep &step, const Guid &connector, bool isFull);
    Done importFromCloud(RunStep &step, bool isFull);
    Done synchronize(RunStep &step, const ConnectorConfiguration &connector, bool isFull);
    Done exportToCloud(RunResult &run, RunStep &step, const QDateTime &at);
    void settleOverride(const Guid &connector, bool import);

    LabSite &m_site;
    ServerDisk &m_disk;
};

} // namespace swingbridge
