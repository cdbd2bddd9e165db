// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/CsExportReader.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QtConcurrentRun>

namespace swingbridge {
namespace {

constexpr int objectsAPiece = 1000; //!< A few hundredths of a second.

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
        if (summary.hasChanged)
            return Error(Error::Kind::BadInput, tr("%1 changed while it was read; it is not judged.").arg(summary.file), detail,
                         tr("Wait until csexport has ended, then read it again."));
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

//! A file on its way through the reader.
class FileReading
{
public:
    FileReading(const QString &path, const CsExportOptions &options, bool isStrict, std::stop_token token)
        : file(path), reader(file, named(options, path), token), strict(isStrict), stop(std::move(token)) {}

    Done open()
    {
        if (!file.open(QIODevice::ReadOnly))
            return failure(Texts::cannotOpen(file.fileName(), file.errorString()));
        m_begun = QFileInfo(file.fileName());
        m_size = m_begun.size(); // asked now: a QFileInfo looks when it is asked
        m_modified = m_begun.lastModified();
        return done();
    }
    Result<bool> readSome() { return stop.stop_requested() ? Result<bool>(failure(Texts::cancelled(file.fileName()))) : reader.readSome(objectsAPiece); }
    Result<PendingExports> judged()
    {
        const QFileInfo now(file.fileName());
        if (now.size() != m_size || now.lastModified() != m_modified)
            reader.noteChange();
        const PendingExports exports = reader.take();
        if (strict && !exports.summary().isComplete)
            return failure(Texts::notUsable(exports.summary()));
        return exports;
    }
    Progress progress() const { return Progress(Texts::reading(file.fileName()), Progress::Unit::Bytes, reader.bytesRead(), m_size); }

private:
    QFile file;
    CsExportReader reader;
    const bool strict;
    const std::stop_token stop;
    QFileInfo m_begun;
    QDateTime m_modified;
    qint64 m_size = 0;
};

Result<bool> readPiece(const std::shared_ptr<FileReading> &reading) { return reading->readSome(); }

} // namespace

Result<PendingExports> readPendingExports(const QString &path, const CsExportOptions &options, bool strict, std::stop_token stop,
                                          const ProgressSink &progress)
{
    FileReading reading(path, options, strict, stop);
    if (const Done opened = reading.open(); !opened)
        return failure(opened.error());
    for (;;) {
        const Result<bool> goesOn = reading.readSome();
        if (!goesOn)
            return failure(goesOn.error());
        if (stop.stop_requested())
            return failure(Texts::cancelled(path));
        if (progress)
            progress(reading.progress());
        if (!*goesOn)
            return reading.judged();
    }
}

QCoro::Task<Result<PendingExports>> readPendingExportsInPieces(QString path, CsExportOptions options, bool strict,
                                                               ProgressSink progress, std::stop_token stop)
{
    const auto reading = std::make_shared<FileReading>(path, options, strict, stop);
    if (const Done opened = reading->open(); !opened)
        co_return failure(opened.error());
    for (;;) {
        const QFuture<Result<bool>> piece = QtConcurrent::run(&readPiece, reading);
        const Result<bool> goesOn = co_await piece;
        if (!goesOn)
            co_return failure(goesOn.error());
        if (stop.stop_requested())
            co_return failure(Texts::cancelled(path));
        if (progress)
            progress(reading->progress());
        if (!*goesOn)
            co_return reading->judged();
    }
}

} // namespace swingbridge
