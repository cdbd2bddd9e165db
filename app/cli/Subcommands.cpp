// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Subcommands.h"

namespace swingbridge {

SubcommandList allSubcommands()
{
    SubcommandList list;
    for (const auto make : {makeLabList, makeLabRun, makeLabMake, makeLabExports, makeLabExplore, makeLabAgent, makePlanCommand, makePreflight, makeCheck, makeRunCommand, makeStatusCommand,
                            makeResumeCommand, makeBackupCommand, makeDecideCommand, makeAttestFenced, makeRollBack, makeTakeOver, makeReadmit, makeWatch, makeSynchronize, makeDecommission, makeRunSheet, makeJournalShow, makeJournalVerify,
                            makeReportCommand, makeSettingsCompare, makeSettingsShow, makeSettingsPrepare, makeSettingsCheckImport, makeRulesScan, makeRulesMap, makeRulesRewrite, makeRulesLint, makeRulesWrite, makeRulesApply,
                            makeExportsSummarize, makeExportsList,
                            makeExportsVerify, makeExportsCompare, makeExportsCapture, makeExportsApprove})
        list.push_back(make());
    return list;
}

} // namespace swingbridge
