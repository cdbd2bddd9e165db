// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ExportFiles.h"

#include "cli/InputFile.h"
#include "foundation/JsonText.h"

#include <QFileInfo>

namespace swingbridge {

QCoro::Task<tl::expected<QList<PendingExports>, Failure>> readExportFiles(QStringList files, CsExportOptions options, Invocation::ProgressForm progress,
                                                                         std::shared_ptr<Console> console, std::stop_token stop)
{
    qint64 total = 0;
    for (const QString &file : std::as_const(files))
        total += QFileInfo(file).size();
    const auto line = std::make_shared<ProgressLine>(console, progress);
    QList<PendingExports> captures;
    qint64 before = 0;
    for (const QString &file : std::as_const(files)) {
        options.file = file;
        const ProgressSink sink = [line, before, total](const Progress &read) {
            line->show(PhaseId::Exports, Progress(read.what(), Progress::Unit::Bytes, before + read.done(), total));
        };
        const auto read = co_await readPendingExportsInPieces(file, options, false, sink, stop);
        if (!read && read.error().isCancelled())
            co_return tl::unexpected<Failure>(read.error());
        if (!read && options.onObject && QFileInfo(file).isReadable()) // its own words: of the output, not of the file
            co_return tl::unexpected<Failure>(read.error());
        if (!read)
            co_return tl::unexpected<Failure>(Failure(asInput(read.error())).withFile(file));
        captures += *read;
        before += read->summary().bytes;
    }
    co_return captures;
}

bool isWhole(const QList<PendingExports> &captures)
{
    return std::all_of(captures.cbegin(), captures.cend(), [](const PendingExports &capture) {
        return capture.summary().isComplete && capture.summary().kind == PendingExportSummary::FileKind::CsExport;
    });
}

tl::expected<ExportPolicy, Failure> readPolicyFile(const QString &file)
{
    if (file.isEmpty())
        return ExportPolicy::defaults();
    const auto bytes = readInput(file);
    if (!bytes)
        return tl::unexpected<Failure>(bytes.error());
    const auto document = parseJson(*bytes, file);
    if (!document)
        return tl::unexpected<Failure>(Failure(asInput(document.error())).withFile(file));
    const auto policy = ExportPolicy::read(*document, file);
    if (!policy)
        return tl::unexpected<Failure>(Failure(asInput(policy.error())).withFile(file));
    return *policy;
}

} // namespace swingbridge
