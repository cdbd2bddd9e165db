// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ExportFiles.h"

#include "cli/InputFile.h"
#include "foundation/JsonText.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace swingbridge {
namespace {

//! The line of the key that \a detail names; 0: it names none that stands in \a bytes. Of a rule it is looked for in the rule.
qsizetype lineOfKey(const QByteArray &bytes, const QString &detail)
{
    static const QRegularExpression word(QStringLiteral("[A-Za-z]+")), rule(QStringLiteral("^rule (\\d+):"));
    qsizetype from = 0;
    if (const auto number = rule.match(detail); number.hasMatch()) {
        const QRegularExpression inFile(QStringLiteral("\"number\"\\s*:\\s*%1\\b").arg(number.captured(1)));
        const auto place = inFile.match(QString::fromLatin1(bytes)); // as many characters as bytes
        from = place.hasMatch() ? std::max<qsizetype>(0, bytes.lastIndexOf('{', place.capturedStart())) : 0;
    }
    qsizetype at = -1;
    for (auto it = word.globalMatch(detail); it.hasNext();) {
        const qsizetype found = bytes.indexOf('"' + it.next().captured().toUtf8() + '"', from);
        at = found >= 0 ? found : at;
    }
    return at < 0 ? 0 : bytes.left(at).count('\n') + 1;
}

//! \a error with the line of the key that it names.
Error withLine(const Error &error, const QByteArray &bytes)
{
    const qsizetype line = lineOfKey(bytes, error.detail());
    if (line == 0)
        return error;
    return Error(error.kind(), error.summary(), QStringLiteral("line %1: %2").arg(line).arg(error.detail()), error.remedy()).withCode(error.code());
}

} // namespace

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
        if (!read && options.onObject && QFileInfo(file).isFile() && QFileInfo(file).isReadable()) // its own words: of the output, not of the file
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
        return tl::unexpected<Failure>(Failure(asInput(withLine(policy.error(), *bytes))).withFile(file));
    return *policy;
}

} // namespace swingbridge
