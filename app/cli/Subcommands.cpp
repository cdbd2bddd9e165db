// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Subcommands.h"

namespace swingbridge {

SubcommandList allSubcommands()
{
    SubcommandList list;
    for (const auto make : {makeLabList, makeLabRun, makeLabMake, makeLabAgent, makePlanCommand, makePreflight, makeCheck, makeRunCommand, makeStatusCommand,
                            makeResumeCommand, makeDecideCommand, makeAttestFenced, makeRollBack, makeJournalShow, makeJournalVerify,
                            makeReportCommand, makeSettingsCompare, makeSettingsShow, makeExportsSummarize, makeExportsList,
                            makeExportsVerify, makeExportsApprove})
        list.push_back(make());
    return list;
}

} // namespace swingbridge
