// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/Progress.h"
#include "exports/CsObjectReader.h"
#include "exports/PendingExports.h"

#include <QCoroTask>

#include <functional>
#include <stop_token>

class QIODevice;

namespace swingbridge {

//! How a capture file is read.
class CsExportOptions
{
public:
    CsExportOptions() = default;
    CsExportOptions(QString fileName, QString connectorName) : file(std::move(fileName)), connector(std::move(connectorName)) {}

    QString file;                       //!< For messages and documents.
    QString connector;                  //!< The connector's name; empty: as the file says.
    ExportDetail detail = ExportDetail::Objects; //!< Counts: take().size() is 0, the summary is the same.
    //! Called for each object with a pending export, in the order of the file, with its values (of one change at most
    //! maximumWholeValues; isShortened says so); with it nothing is kept for take(). Its Error ends the reading. Not called in
    //! the thread of the event loop by readPendingExportsInPieces(), but never beside what follows its co_await.
    std::function<Done(const ExportObject &)> onObject;
    qsizetype maximumObjects = 2'000'000;
    qint64 maximumValueBytes = 64 * 1024 * 1024; //!< Kept in all; beyond, only counts and hashes.
};

//! Reads what `csexport NAME FILE /f:x` wrote (pending-exports.md 1), piece by piece: never a whole file nor a whole object
//! in memory, whatever its size: what is long is counted and hashed as it streams by. The text is cut by byte search; as soon as it holds what csexport does not write (CDATA,
//! comments, another encoding, tags that do not close), all is read again from the start by a full parser, whose word then
//! counts. Hostile input is expected: document types and entities are refused, secrets are redacted before they are kept.
class CsExportReader
{
public:
    //! \a device is open for reading and outlives the reader. A sequential one is parsed in full. When \a stop is asked for,
    //! the file seems to end.
    CsExportReader(QIODevice &device, CsExportOptions options, std::stop_token stop = {});
    ~CsExportReader();

    //! Reads up to \a objects more objects; false at the end. Fails only when the device does: a cut or foreign file is an
    //! answer (summary: isComplete, kind, problems).
    Result<bool> readSome(int objects);
    //! Bytes of the device consumed so far.
    qint64 bytesRead() const;
    //! Somebody wrote to the file meanwhile: what was read is not complete.
    void noteChange();
    //! What was read so far; call it once, at the end.
    PendingExports take();

private:
    class Private;
    std::unique_ptr<Private> d;
};

//! The whole of one file at once. LocalFile when it cannot be opened or read, Cancelled, or BadInput with what to do when
//! \a strict and the file is cut, changes while it is read, is a drop file or no csexport file at all.
Result<PendingExports> readPendingExports(const QString &path, const CsExportOptions &options = {}, bool strict = true,
                                          std::stop_token stop = {}, const ProgressSink &progress = {});

//! The same beside the event loop, which stays free whatever an object holds.
[[nodiscard]] QCoro::Task<Result<PendingExports>> readPendingExportsInPieces(QString path, CsExportOptions options, bool strict,
                                                                             ProgressSink progress, std::stop_token stop);

} // namespace swingbridge
