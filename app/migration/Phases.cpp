// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "migration/Phases.h"

namespace swingbridge {

PhaseRun phaseRun(PhaseId phase)
{
    switch (phase) {
    case PhaseId::Servers: return runServersPhase;
    case PhaseId::Method: return runMethodPhase;
    case PhaseId::Preflight: return runPreflightPhase;
    case PhaseId::Backup: return runBackupPhase;
    case PhaseId::Comparison: return runComparisonPhase;
    case PhaseId::Import: return runImportPhase;
    case PhaseId::Rules: return runRulesPhase;
    case PhaseId::Synchronize: return runSynchronizePhase;
    case PhaseId::Exports: return runExportsPhase;
    case PhaseId::Switchover: return runSwitchoverPhase;
    case PhaseId::Afterwards: return runAfterwardsPhase;
    case PhaseId::Report: return runReportPhase;
    }
    Q_UNREACHABLE();
}

} // namespace swingbridge
