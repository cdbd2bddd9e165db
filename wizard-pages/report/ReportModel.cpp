// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ReportModel.h"

#include "migration/MigrationSession.h"
#include "migration/Workspace.h"
#include "printing/ReportPrinter.h"
#include "report/Report.h"

namespace swingbridge {

ReportModel::ReportModel(MigrationSession *session, QObject *parent) : PageModel(session, PhaseId::Report, parent) {}

QString ReportModel::html() const
{
    if (!workspace().journal)
        return {};
    ReportOptions options;
    options.locale = QLocale();
    options.zone = QTimeZone::systemTimeZone();
    return QString::fromUtf8(Report::make(*workspace().journal, options).toHtml());
}

QStringList ReportModel::files() const
{
    QStringList files;
    const QStringList names = workspace().record.reports();
    for (const QString &name : names) {
        const QString path = workspace().folder + QLatin1Char('/') + name;
        if (!files.contains(path))
            files << path;
    }
    return files;
}

QString ReportModel::shortCode() const
{
    return workspace().journal ? workspace().journal->shortCode() : QString();
}

QString ReportModel::folder() const
{
    return workspace().folder + QStringLiteral("/reports");
}

void ReportModel::print(QPagedPaintDevice &device) const
{
    ReportOptions options;
    options.locale = QLocale();
    options.zone = QTimeZone::systemTimeZone();
    ReportPrinter::paint(Report::make(*workspace().journal, options), device);
}

void ReportModel::writePdf(const QString &path)
{
    if (path.isEmpty() || !workspace().journal)
        return;
    ReportOptions options;
    options.locale = QLocale();
    options.zone = QTimeZone::systemTimeZone();
    const auto written = ReportPrinter::writePdf(Report::make(*workspace().journal, options), path, Paper::A4, true);
    if (written)
        m_written = path;
    settle(written);
}

} // namespace swingbridge
