// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/CommandLine.h"

namespace swingbridge {

// One file each, of the same name.
std::unique_ptr<Subcommand> makeLabList();
std::unique_ptr<Subcommand> makeLabRun();
std::unique_ptr<Subcommand> makeLabMake();
std::unique_ptr<Subcommand> makeLabAgent();
std::unique_ptr<Subcommand> makePlanCommand();
std::unique_ptr<Subcommand> makePreflight();
std::unique_ptr<Subcommand> makeCheck();
std::unique_ptr<Subcommand> makeRunCommand();
std::unique_ptr<Subcommand> makeStatusCommand();
std::unique_ptr<Subcommand> makeResumeCommand();
std::unique_ptr<Subcommand> makeDecideCommand();
std::unique_ptr<Subcommand> makeAttestFenced();
std::unique_ptr<Subcommand> makeRollBack();
std::unique_ptr<Subcommand> makeTakeOver();
std::unique_ptr<Subcommand> makeWatch();
std::unique_ptr<Subcommand> makeReadmit();
std::unique_ptr<Subcommand> makeDecommission();
std::unique_ptr<Subcommand> makeSynchronize();
std::unique_ptr<Subcommand> makeRunSheet();
std::unique_ptr<Subcommand> makeJournalShow();
std::unique_ptr<Subcommand> makeJournalVerify();
std::unique_ptr<Subcommand> makeReportCommand();
std::unique_ptr<Subcommand> makeSettingsCompare();
std::unique_ptr<Subcommand> makeSettingsShow();
std::unique_ptr<Subcommand> makeSettingsPrepare();
std::unique_ptr<Subcommand> makeSettingsCheckImport();
std::unique_ptr<Subcommand> makeBackupCommand();
std::unique_ptr<Subcommand> makeRulesScan();
std::unique_ptr<Subcommand> makeRulesMap();
std::unique_ptr<Subcommand> makeRulesRewrite();
std::unique_ptr<Subcommand> makeRulesLint();
std::unique_ptr<Subcommand> makeRulesWrite();
std::unique_ptr<Subcommand> makeRulesApply();
std::unique_ptr<Subcommand> makeExportsSummarize();
std::unique_ptr<Subcommand> makeExportsList();
std::unique_ptr<Subcommand> makeExportsVerify();
std::unique_ptr<Subcommand> makeExportsCompare();
std::unique_ptr<Subcommand> makeExportsCapture();
std::unique_ptr<Subcommand> makeExportsApprove();
std::unique_ptr<Subcommand> makeLabExports();
std::unique_ptr<Subcommand> makeLabExplore();

//! All of them, in the order of --help.
SubcommandList allSubcommands();

} // namespace swingbridge
