// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "async/Detach.h"
#include "exports/ExportsModel.h"
#include "foundation/JsonText.h"
#include "migration/ExportCsvFile.h"
#include "migration/Workspace.h"
#include "printing/ReportPrinter.h"
#include "report/ExportsReport.h"

#include <QLocale>
#include <QTimeZone>

namespace swingbridge {
namespace {

//! Where the files of a capture of this migration lie.
QStringList artefactPaths(const Workspace &work, const QStringList &artefacts)
{
    QStringList paths;
    for (const QString &sha : artefacts)
        paths += work.folder + QStringLiteral("/files/") + sha;
    return paths;
}

} // namespace

QString ExportsModel::pathOf(int capture) const
{
    return m_looked ? m_looked->paths.value(capture) : artefactPaths(workspace(), workspace().exports.artefacts).value(capture);
}

// Work in the background of the page: one piece at a time; a new one is not begun before the last has ended.

ProgressSink ExportsModel::beginJob()
{
    m_hasJob = true;
    m_progress = Progress();
    Q_EMIT changed();
    return [self = QPointer<ExportsModel>(this)](const Progress &progress) {
        if (!self)
            return;
        const QString before = self->jobText();
        self->m_progress = progress;
        if (self->jobText() != before)
            Q_EMIT self->changed();
    };
}

void ExportsModel::endJob(const Done &end)
{
    m_hasJob = false;
    if (!end && !end.error().isCancelled())
        Q_EMIT refused(end.error());
    Q_EMIT changed();
}

QString ExportsModel::jobText() const
{
    if (!m_hasJob)
        return {};
    if (m_progress.total() <= 0)
        return tr("Working…");
    const QLocale locale;
    return tr("%1: %2 of %3").arg(m_progress.what(), locale.formattedDataSize(m_progress.done(), 0), locale.formattedDataSize(m_progress.total(), 0));
}

void ExportsModel::stopJob()
{
    m_job.cancel();
}

void ExportsModel::lookAt(const QStringList &paths)
{
    if (!m_hasJob && !paths.isEmpty())
        detach(look(this, paths, beginJob(), m_job.restart()));
}

QCoro::Task<> ExportsModel::look(QPointer<ExportsModel> self, QStringList paths, ProgressSink progress, std::stop_token stop)
{
    const auto looked = co_await lookAtFiles(paths, progress, stop);
    if (!self)
        co_return;
    if (looked) {
        self->m_looked = *looked;
        self->fill();
    }
    self->endJob(looked ? done() : Done(failure(looked.error())));
}

void ExportsModel::stopLooking()
{
    m_looked.reset();
    fill();
    Q_EMIT changed();
}

QList<EarlierCapture> ExportsModel::earlierCaptures() const
{
    QList<EarlierCapture> list;
    for (const CaptureRecord &capture : workspace().record.captures()) {
        if (capture.what() != QLatin1String("exports") || capture.server() != stagingName() || capture.at() == workspace().exports.capturedAt)
            continue;
        const Json payload = capture.payload();
        EarlierCapture earlier;
        earlier.at = capture.at();
        earlier.exportHash = textAt(payload, "exportHash");
        if (textsAt(payload, "artefacts") == workspace().exports.artefacts)
            continue; // the very files that are shown
        earlier.paths = artefactPaths(workspace(), textsAt(payload, "artefacts"));
        for (const Json &connector : valueAt(payload, "connectors"))
            earlier.connectors += textAt(connector, "name");
        list.prepend(earlier);
    }
    return list;
}

void ExportsModel::compareWithEarlier(const EarlierCapture &earlier)
{
    const QString with = tr("the capture of %1").arg(QLocale().toString(earlier.at.toLocalTime(), QLocale::ShortFormat));
    if (!m_hasJob)
        detach(compare(this, earlier.paths, earlier.connectors, with, beginJob(), m_job.restart()));
}

void ExportsModel::compareWith(const QStringList &paths)
{
    LookedAtFiles named;
    named.paths = paths;
    if (!m_hasJob && !paths.isEmpty())
        detach(compare(this, paths, {}, named.names(), beginJob(), m_job.restart()));
}

QCoro::Task<> ExportsModel::compare(QPointer<ExportsModel> self, QStringList paths, QStringList connectors, QString with, ProgressSink progress, std::stop_token stop)
{
    const QList<PendingExports> captures = self->captures();
    const auto compared = co_await compareWithFiles(captures, paths, connectors, with, progress, stop);
    if (!self)
        co_return;
    if (compared)
        self->m_compared = *compared;
    self->endJob(compared ? done() : Done(failure(compared.error())));
}

void ExportsModel::stopComparing()
{
    m_compared.reset();
    m_shown.showAll();
    Q_EMIT changed();
}

void ExportsModel::showCompared(const QString &which)
{
    if (!m_compared)
        return;
    if (which == QLatin1String("onlyNow"))
        m_shown.showRows(tr("Not in %1").arg(m_compared->with), m_compared->onlyNow);
    else if (which == QLatin1String("changed"))
        m_shown.showRows(tr("Otherwise in %1").arg(m_compared->with), m_compared->changed);
    else if (which == QLatin1String("same"))
        m_shown.showRows(tr("The same in %1").arg(m_compared->with), m_compared->same);
    else if (which == QLatin1String("gone"))
        m_shown.showRows(tr("Only in %1").arg(m_compared->with), m_compared->gone, m_compared->others);
    else
        m_shown.showAll();
}

void ExportsModel::writeCsv(const QString &path, ExportCsvWriter::Form form)
{
    if (!m_hasJob && !path.isEmpty())
        detach(save(this, path, form, beginJob(), m_job.restart()));
}

QCoro::Task<> ExportsModel::save(QPointer<ExportsModel> self, QString path, ExportCsvWriter::Form form, ProgressSink progress, std::stop_token stop)
{
    const QStringList paths = self->m_looked ? self->m_looked->paths : artefactPaths(self->workspace(), self->workspace().exports.artefacts);
    QList<CaptureSource> sources;
    for (qsizetype i = 0; i < paths.size(); ++i)
        sources.append(CaptureSource(paths.at(i), self->captures().at(i).summary().connector));
    const Done written = co_await writeExportCsv(sources, path, form, progress, stop);
    if (!self)
        co_return;
    if (written)
        Q_EMIT self->said(tr("The table was written."), path);
    self->endJob(written);
}

int ExportsModel::print(QPagedPaintDevice &device) const
{
    PrintedExports printed;
    printed.server = m_looked ? m_looked->names() : stagingName();
    printed.ticket = workspace().setup.ticket;
    printed.subtitle = summary();
    printed.evidence = evidenceText();
    printed.objection = objection();
    printed.approval = approvalText();
    printed.notCovered = notCovered();
    ReportOptions options;
    options.locale = QLocale();
    options.zone = QTimeZone::systemTimeZone();
    return ReportPrinter::paint(exportsReport(captures(), verification(), printed, options), device);
}

} // namespace swingbridge
