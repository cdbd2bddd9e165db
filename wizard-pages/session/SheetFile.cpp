// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/SheetFile.h"

#include "foundation/WholeFile.h"
#include "migration/SwitchoverPhase.h"
#include "migration/Workspace.h"
#include "printing/ReportPrinter.h"
#include "report/RunSheet.h"
#include "switchover/GuardFacts.h"

#include <QTimeZone>

namespace swingbridge {
namespace {

Report sheetOf(const Workspace &work)
{
    RunSheetInputs inputs;
    inputs.isMeasured = work.switchover.plan.has_value();
    inputs.plan = inputs.isMeasured ? *work.switchover.plan : makePlan(GuardFacts(), switchInputs(work), work.world.clock->nowUtc());
    for (const BorrowedSetting &setting : work.record.borrowed()) {
        if (setting.setting() == QLatin1String("serviceStart"))
            inputs.startType = setting.was();
    }
    ReportOptions options;
    options.locale = QLocale();
    options.zone = QTimeZone::systemTimeZone();
    return RunSheet::make(ReportFacts::read(*work.journal), inputs, options);
}

} // namespace

Done SheetFile::write(const Workspace &work, const QString &path)
{
    const Report sheet = sheetOf(work);
    if (path.endsWith(QLatin1String(".html"), Qt::CaseInsensitive))
        return writeWholeFile(path, sheet.toHtml(), IfExists::Replace);
    if (path.endsWith(QLatin1String(".txt"), Qt::CaseInsensitive))
        return writeWholeFile(path, sheet.toText().toUtf8(), IfExists::Replace);
    return ReportPrinter::writePdf(sheet, path, Paper::A4, true);
}

void SheetFile::print(const Workspace &work, QPagedPaintDevice &device)
{
    ReportPrinter::paint(sheetOf(work), device);
}

} // namespace swingbridge
