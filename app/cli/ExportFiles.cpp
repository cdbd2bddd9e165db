// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ExportFiles.h"

#include "cli/InputFile.h"
#include "exports/CsExportReader.h"

namespace swingbridge {

tl::expected<QList<PendingExports>, Failure> readExportFiles(const QStringList &files, std::stop_token stop)
{
    QList<PendingExports> captures;
    for (const QString &file : files) {
        const auto read = readPendingExports(file, CsExportOptions(file, {}), false, stop);
        if (!read && read.error().isCancelled())
            return tl::unexpected<Failure>(read.error());
        if (!read)
            return tl::unexpected<Failure>(Failure(asInput(read.error())).withFile(file));
        captures += *read;
    }
    return captures;
}

bool isWhole(const QList<PendingExports> &captures)
{
    return std::all_of(captures.cbegin(), captures.cend(), [](const PendingExports &capture) {
        return capture.summary().isComplete && capture.summary().kind == PendingExportSummary::FileKind::CsExport;
    });
}

} // namespace swingbridge
