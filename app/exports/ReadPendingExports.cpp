// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "async/Completion.h"
#include "exports/CsExportReader.h"

#include <QCoreApplication>
#include <QFile>

namespace swingbridge {
namespace {

constexpr int objectsAPiece = 200; //!< A few milliseconds.

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReadPendingExports)

public:
    static Error cannotOpen(const QString &path, const QString &why)
    {
        return Error(Error::Kind::LocalFile, tr("%1 cannot be opened.").arg(path), why, tr("Check the name and the rights on the file."));
    }
    static Error cancelled(const QString &path)
    {
        return Error(Error::Kind::Cancelled, tr("Reading %1 was stopped; nothing was changed.").arg(path));
    }
    static Error notUsable(const PendingExportSummary &summary)
    {
        const QString detail = summary.problems.isEmpty() ? QString() : QStringLiteral("line %1: %2").arg(summary.problems.last().line).arg(summary.problems.last().message);
        switch (summary.kind) {
        case PendingExportSummary::FileKind::DropFile:
            return Error(Error::Kind::BadInput, tr("%1 is the drop file of a run profile, not a list of pending exports.").arg(summary.file), detail,
                         tr("Run csexport with the option /f:x and give its output."));
        case PendingExportSummary::FileKind::NotCsExport:
            return Error(Error::Kind::BadInput, tr("%1 was not written by csexport.").arg(summary.file), detail,
                         tr("Run csexport with the option /f:x and give its output."));
        case PendingExportSummary::FileKind::CsExport: break;
        }
        return Error(Error::Kind::BadInput, tr("%1 is cut off after %2 objects; it is not judged.").arg(summary.file).arg(summary.objects), detail,
                     tr("Capture the pending exports again."));
    }
    static QString reading(const QString &file) { return tr("Reading %1").arg(file); }
};

CsExportOptions named(CsExportOptions options, const QString &path)
{
    if (options.file.isEmpty())
        options.file = path;
    return options;
}

Result<PendingExports> judged(PendingExports exports, bool strict)
{
    if (strict && !exports.summary().isComplete)
        return failure(Texts::notUsable(exports.summary()));
    return exports;
}

} // namespace

Result<PendingExports> readPendingExports(const QString &path, const CsExportOptions &options, bool strict, std::stop_token stop,
                                          const ProgressSink &progress)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Texts::cannotOpen(path, file.errorString()));
    CsExportReader reader(file, named(options, path));
    const QString what = Texts::reading(path);
    for (;;) {
        const Result<bool> goesOn = reader.readSome(objectsAPiece);
        if (!goesOn)
            return failure(goesOn.error());
        if (stop.stop_requested())
            return failure(Texts::cancelled(path));
        if (progress)
            progress(Progress(what, Progress::Unit::Bytes, reader.bytesRead(), file.size()));
        if (!*goesOn)
            return judged(reader.take(), strict);
    }
}

QCoro::Task<Result<PendingExports>> readPendingExportsInPieces(QString path, CsExportOptions options, bool strict,
                                                               ProgressSink progress, std::stop_token stop)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        co_return failure(Texts::cannotOpen(path, file.errorString()));
    CsExportReader reader(file, named(options, path));
    const QString what = Texts::reading(path);
    for (;;) {
        const Result<bool> goesOn = reader.readSome(objectsAPiece);
        if (!goesOn)
            co_return failure(goesOn.error());
        if (stop.stop_requested())
            co_return failure(Texts::cancelled(path));
        if (progress)
            progress(Progress(what, Progress::Unit::Bytes, reader.bytesRead(), file.size()));
        if (!*goesOn)
            co_return judged(reader.take(), strict);
        co_await nextTurn();
    }
}

} // namespace swingbridge
