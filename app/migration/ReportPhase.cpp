// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/JsonText.h"
#include "foundation/WholeFile.h"
#include "migration/Phases.h"
#include "migration/Workspace.h"
#include "report/Report.h"

#include <QDir>

namespace swingbridge {
namespace {

//! Writes one rendering into reports/ and says so in the journal.
Done write(Workspace &work, const QString &name, const QString &format, const QByteArray &bytes)
{
    const QString path = work.folder + QStringLiteral("/reports/") + name;
    if (const auto written = writeWholeFile(path, bytes, IfExists::Replace); !written)
        return written;
    const Json payload = {{"file", QString(QStringLiteral("reports/") + name)}, {"format", format}, {"stage", "after"}};
    return work.append(EntryDraft(EntryKind::Note, payload).inPhase(toWord(PhaseId::Report)).atStep(QStringLiteral("report")));
}

} // namespace

QCoro::Task<Result<PhaseResult>> runReportPhase(std::shared_ptr<Workspace> work, std::stop_token)
{
    if (!QDir().mkpath(work->folder + QStringLiteral("/reports"))) {
        co_return failure(Error::Kind::LocalFile, QCoreApplication::translate("Migration", "The folder for the reports could not be made in %1.").arg(work->folder));
    }
    const Report report = Report::make(*work->journal);
    const Json document = report.toJson();
    const QByteArray json = QByteArray::fromStdString(document.dump(2)) + '\n';
    if (const auto written = write(*work, QStringLiteral("change-report.html"), QStringLiteral("html"), report.toHtml()); !written)
        co_return failure(written.error());
    if (const auto written = write(*work, QStringLiteral("change-report.txt"), QStringLiteral("txt"), report.toText().toUtf8()); !written)
        co_return failure(written.error());
    if (const auto written = write(*work, QStringLiteral("change-report.json"), QStringLiteral("json"), json); !written)
        co_return failure(written.error());
    QVariantMap facts;
    facts.insert(QStringLiteral("reports"), 3);
    co_return PhaseResult(PhaseId::Report, PhaseState::Done, facts);
}

} // namespace swingbridge
