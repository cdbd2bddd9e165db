// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/Operation.h"

#include <algorithm>
#include <array>

namespace swingbridge {
namespace {

using Op = Operation;

struct Row
{
    Op operation;
    const char *word;
    bool mutating;
    TokenNeed token;
};

constexpr std::array rows = {
    Row{Op::Hello, "hello", false, TokenNeed::None},
    Row{Op::Observe, "observe", false, TokenNeed::None},
    Row{Op::Identity, "identity", false, TokenNeed::None},
    Row{Op::SystemRead, "system.read", false, TokenNeed::None},
    Row{Op::ConnectivityTest, "connectivity.test", false, TokenNeed::None},
    Row{Op::SchedulerRead, "scheduler.read", false, TokenNeed::None},
    Row{Op::SettingsRead, "settings.read", false, TokenNeed::None},
    Row{Op::ConnectorsList, "connectors.list", false, TokenNeed::None},
    Row{Op::ConnectorsStatistics, "connectors.statistics", false, TokenNeed::None},
    Row{Op::RunsList, "runs.list", false, TokenNeed::None},
    Row{Op::RulesList, "rules.list", false, TokenNeed::None},
    Row{Op::RulesRead, "rules.read", false, TokenNeed::None},
    Row{Op::OverridesRead, "overrides.read", false, TokenNeed::None},
    Row{Op::ThresholdRead, "threshold.read", false, TokenNeed::None},
    Row{Op::AutoUpgradeRead, "autoupgrade.read", false, TokenNeed::None},
    Row{Op::EventsRead, "events.read", false, TokenNeed::None},
    Row{Op::ProcessesRead, "processes.read", false, TokenNeed::None},
    Row{Op::TasksRead, "tasks.read", false, TokenNeed::None},
    Row{Op::FilesList, "files.list", false, TokenNeed::None},
    Row{Op::FilesFetch, "files.fetch", false, TokenNeed::None},
    Row{Op::ConfigurationCapture, "configuration.capture", false, TokenNeed::None},
    Row{Op::ExportsCapture, "exports.capture", false, TokenNeed::None},
    Row{Op::CaptureStatus, "capture.status", false, TokenNeed::None},
    Row{Op::Claim, "claim", true, TokenNeed::Any},
    Row{Op::Release, "release", true, TokenNeed::Any},
    Row{Op::Demote, "demote", true, TokenNeed::Switch},
    Row{Op::Fence, "fence", true, TokenNeed::Switch},
    Row{Op::Unfence, "unfence", true, TokenNeed::Switch},
    Row{Op::Promote, "promote", true, TokenNeed::Switch},
    Row{Op::Seal, "seal", true, TokenNeed::Switch},
    Row{Op::SchedulerSet, "scheduler.set", true, TokenNeed::Any},
    Row{Op::CycleStart, "cycle.start", true, TokenNeed::Any},
    Row{Op::CycleStop, "cycle.stop", true, TokenNeed::Any},
    Row{Op::RunStart, "run.start", true, TokenNeed::Work},
    Row{Op::RunStop, "run.stop", true, TokenNeed::Work},
    Row{Op::RuleApply, "rule.apply", true, TokenNeed::Work},
    Row{Op::RuleRemove, "rule.remove", true, TokenNeed::Work},
    Row{Op::OverridesSet, "overrides.set", true, TokenNeed::Work},
    Row{Op::ThresholdSet, "threshold.set", true, TokenNeed::Work},
    Row{Op::AutoUpgradeSet, "autoupgrade.set", true, TokenNeed::Work},
    Row{Op::ServiceSet, "service.set", true, TokenNeed::Work},
    Row{Op::FilesPut, "files.put", true, TokenNeed::Work},
};

const Row &rowOf(Operation operation)
{
    return *std::find_if(rows.begin(), rows.end(), [operation](const Row &row) { return row.operation == operation; });
}

} // namespace

QString toString(Operation operation)
{
    return QLatin1String(rowOf(operation).word);
}

std::optional<Operation> operationFrom(QStringView word)
{
    const auto row = std::find_if(rows.begin(), rows.end(), [word](const Row &r) { return word == QLatin1String(r.word); });
    return row == rows.end() ? std::nullopt : std::optional(row->operation);
}

const QList<Operation> &allOperations()
{
    static const QList<Operation> all = [] {
        QList<Operation> list;
        for (const Row &row : rows)
            list << row.operation;
        return list;
    }();
    return all;
}

bool isMutating(Operation operation)
{
    return rowOf(operation).mutating;
}

TokenNeed tokenNeedOf(Operation operation)
{
    return rowOf(operation).token;
}

bool changesRole(Operation operation)
{
    return tokenNeedOf(operation) == TokenNeed::Switch;
}

} // namespace swingbridge
