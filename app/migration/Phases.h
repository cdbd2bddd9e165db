// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Result.h"
#include "migration/Phase.h"

#include <QCoroTask>

#include <memory>
#include <stop_token>

namespace swingbridge {

class Workspace;

//! A phase as a coroutine: looks, writes down, asks (Workspace::ask), does, looks again. It may run any number of times.
//! It returns Done, Skipped, or Open when questions are left; an Error says what is unchanged. It honours \a stop only
//! where the servers are consistent.
using PhaseRun = QCoro::Task<Result<PhaseResult>> (*)(std::shared_ptr<Workspace> work, std::stop_token stop);

[[nodiscard]] QCoro::Task<Result<PhaseResult>> runServersPhase(std::shared_ptr<Workspace> work, std::stop_token stop);
[[nodiscard]] QCoro::Task<Result<PhaseResult>> runMethodPhase(std::shared_ptr<Workspace> work, std::stop_token stop);
[[nodiscard]] QCoro::Task<Result<PhaseResult>> runPreflightPhase(std::shared_ptr<Workspace> work, std::stop_token stop);
[[nodiscard]] QCoro::Task<Result<PhaseResult>> runBackupPhase(std::shared_ptr<Workspace> work, std::stop_token stop);
[[nodiscard]] QCoro::Task<Result<PhaseResult>> runComparisonPhase(std::shared_ptr<Workspace> work, std::stop_token stop);
[[nodiscard]] QCoro::Task<Result<PhaseResult>> runImportPhase(std::shared_ptr<Workspace> work, std::stop_token stop);
[[nodiscard]] QCoro::Task<Result<PhaseResult>> runRulesPhase(std::shared_ptr<Workspace> work, std::stop_token stop);
[[nodiscard]] QCoro::Task<Result<PhaseResult>> runSynchronizePhase(std::shared_ptr<Workspace> work, std::stop_token stop);
[[nodiscard]] QCoro::Task<Result<PhaseResult>> runExportsPhase(std::shared_ptr<Workspace> work, std::stop_token stop);
[[nodiscard]] QCoro::Task<Result<PhaseResult>> runSwitchoverPhase(std::shared_ptr<Workspace> work, std::stop_token stop);
[[nodiscard]] QCoro::Task<Result<PhaseResult>> runAfterwardsPhase(std::shared_ptr<Workspace> work, std::stop_token stop);
[[nodiscard]] QCoro::Task<Result<PhaseResult>> runReportPhase(std::shared_ptr<Workspace> work, std::stop_token stop);

PhaseRun phaseRun(PhaseId phase);

} // namespace swingbridge
