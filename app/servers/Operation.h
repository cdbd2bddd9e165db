// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace swingbridge {

//! Everything an agent can be asked (agent-protocol.md, Operations). There is nothing else.
enum class Operation {
    // Reading
    Hello, Observe, Identity, SystemRead, ConnectivityTest, SchedulerRead, SettingsRead, ConnectorsList, ConnectorsStatistics,
    RunsList, RulesList, RulesRead, OverridesRead, ThresholdRead, AutoUpgradeRead, EventsRead, ProcessesRead, TasksRead,
    FilesList, FilesFetch,
    // Capturing: writes new files in Swingbridge's own folder and nothing else
    ConfigurationCapture, ExportsCapture, CaptureStatus,
    // The switch
    Claim, Release, Demote, Fence, Unfence, Promote, Seal,
    // Inside and outside a switch
    SchedulerSet, CycleStart, CycleStop,
    // Work outside a switch
    RunStart, RunStop, RuleApply, RuleRemove, OverridesSet, ThresholdSet, AutoUpgradeSet, ServiceSet, FilesPut
};

//! Which token an operation must carry. Any: a switch token or a work token.
enum class TokenNeed { None, Switch, Work, Any };

//! "autoupgrade.read"
QString toString(Operation operation);
std::optional<Operation> operationFrom(QStringView word);
//! All of them, in the order above.
const QList<Operation> &allOperations();

//! True when it can change a server: it leaves a receipt, and its reply never counts as proof.
bool isMutating(Operation operation);
TokenNeed tokenNeedOf(Operation operation);
//! True for demote, promote, fence, unfence, seal: a work token is refused with WrongDirection.
bool changesRole(Operation operation);

//! The ratchet of agent-protocol.md: the sequence numbers of a switch, per server.
namespace ratchet {
inline constexpr int demote = 1;      //!< on the other server
inline constexpr int fence = 2;       //!< on the other server
inline constexpr int unfence = 3;     //!< on the other server
inline constexpr int demoteAgain = 4; //!< on the other server, after it was started
inline constexpr int promote = 1;     //!< on the target
inline constexpr int seal = 5;        //!< on the target
} // namespace ratchet

} // namespace swingbridge
