// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageFactory.h"

#include "afterwards/AfterwardsModel.h"
#include "afterwards/AfterwardsPage.h"
#include "backup/BackupModel.h"
#include "backup/BackupPage.h"
#include "comparison/ComparisonModel.h"
#include "comparison/ComparisonPage.h"
#include "exports/ExportsModel.h"
#include "exports/ExportsPage.h"
#include "import/ImportModel.h"
#include "import/ImportPage.h"
#include "method/MethodModel.h"
#include "method/MethodPage.h"
#include "preflight/PreflightModel.h"
#include "preflight/PreflightPage.h"
#include "report/ReportModel.h"
#include "report/ReportPage.h"
#include "rules/RulesModel.h"
#include "rules/RulesPage.h"
#include "servers/ServersModel.h"
#include "servers/ServersPage.h"
#include "switchover/SwitchoverModel.h"
#include "switchover/SwitchoverPage.h"
#include "synchronize/SynchronizeModel.h"
#include "synchronize/SynchronizePage.h"

namespace swingbridge {
namespace {

template <typename Page, typename Model>
MigrationPage *make(MigrationSession *session)
{
    auto *model = new Model(session);
    auto *page = new Page(model);
    model->setParent(page);
    return page;
}

} // namespace

MigrationPage *makePage(PhaseId phase, MigrationSession *session)
{
    switch (phase) {
    case PhaseId::Servers: return make<ServersPage, ServersModel>(session);
    case PhaseId::Method: return make<MethodPage, MethodModel>(session);
    case PhaseId::Preflight: return make<PreflightPage, PreflightModel>(session);
    case PhaseId::Backup: return make<BackupPage, BackupModel>(session);
    case PhaseId::Comparison: return make<ComparisonPage, ComparisonModel>(session);
    case PhaseId::Import: return make<ImportPage, ImportModel>(session);
    case PhaseId::Rules: return make<RulesPage, RulesModel>(session);
    case PhaseId::Synchronize: return make<SynchronizePage, SynchronizeModel>(session);
    case PhaseId::Exports: return make<ExportsPage, ExportsModel>(session);
    case PhaseId::Switchover: return make<SwitchoverPage, SwitchoverModel>(session);
    case PhaseId::Afterwards: return make<AfterwardsPage, AfterwardsModel>(session);
    case PhaseId::Report: return make<ReportPage, ReportModel>(session);
    }
    Q_UNREACHABLE();
}

} // namespace swingbridge
