// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/ServerExchange.h"

#include <QCryptographicHash>

#include <algorithm>

namespace swingbridge {
namespace {

constexpr qint64 pieceBytes = 1024 * 1024;
constexpr qint64 maximumFileBytes = 64 * 1024 * pieceBytes; //!< A pending-export file of a million objects has half of 1 GiB.
constexpr qint64 maximumBytesInMemory = 1024 * pieceBytes;

QByteArray whichPiece(const QString &path, qint64 offset)
{
    Json object = Json::object();
    object["path"] = path;
    object["offset"] = offset;
    object["length"] = pieceBytes;
    return fields::bytesOf(object);
}

//! Why \a piece cannot be the one that begins at \a taken; empty when it is.
QString objectionTo(const FilePiece &piece, qint64 taken, const FilePiece &first)
{
    if (piece.offset != taken)
        return QStringLiteral("another offset than asked for");
    if (sha256Hex(piece.data) != piece.sha256)
        return QStringLiteral("a piece does not have its SHA-256");
    if (piece.size != first.size || piece.fileSha256 != first.fileSha256)
        return QStringLiteral("the file changed while it was read");
    if (piece.size < 0 || piece.size > maximumFileBytes)
        return QStringLiteral("a file of %1 bytes").arg(piece.size);
    const qint64 expected = std::min(pieceBytes, piece.size - taken);
    return piece.data.size() == expected ? QString() : QStringLiteral("a piece of another length than expected");
}

} // namespace

ServerDriver::Answer<qint64> ServerDriver::fetchPieces(Exchange exchange, PieceSink take, QString path, ProgressSink progress, std::stop_token stop)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 taken = 0;
    FilePiece first;
    do {
        const Exchange next = exchange.asking(whichPiece(path, taken));
        const auto piece = co_await Exchange::value<FilePiece>(next, stop);
        if (!piece)
            co_return failure(piece.error());
        if (taken == 0) {
            first.size = piece->size;
            first.fileSha256 = piece->fileSha256;
        }
        const QString objection = objectionTo(*piece, taken, first);
        if (!objection.isEmpty())
            co_return failure(exchange.garbled(path + QLatin1String(": ") + objection));
        hash.addData(piece->data);
        const Done kept = take(piece->data);
        if (!kept)
            co_return failure(kept.error());
        taken += piece->data.size();
        if (progress)
            progress(Progress(path, Progress::Unit::Bytes, taken, piece->size));
    } while (taken < first.size);
    if (QString::fromLatin1(hash.result().toHex()) != first.fileSha256)
        co_return failure(exchange.garbled(path + QLatin1String(": the file does not have its SHA-256")));
    co_return taken;
}

ServerDriver::Answer<QByteArray> ServerDriver::fetchWhole(Exchange exchange, QString path, ProgressSink progress, std::stop_token stop)
{
    QByteArray bytes;
    const PieceSink take = [&](const QByteArray &piece) { // what it names lives in this frame, which waits
        if (bytes.size() + piece.size() > maximumBytesInMemory)
            return Done(failure(exchange.garbled(path + QLatin1String(": more than 1 GiB"))));
        bytes += piece;
        return done();
    };
    const auto size = co_await fetchPieces(exchange, take, path, progress, stop);
    if (!size)
        co_return failure(size.error());
    co_return bytes;
}

ServerDriver::Answer<QByteArray> ServerDriver::fetchFile(QString path, ProgressSink progress, std::stop_token stop)
{
    return fetchWhole(reading(Operation::FilesFetch), std::move(path), std::move(progress), std::move(stop));
}

ServerDriver::Answer<qint64> ServerDriver::fetchFileTo(PieceSink take, QString path, ProgressSink progress, std::stop_token stop)
{
    return fetchPieces(reading(Operation::FilesFetch), std::move(take), std::move(path), std::move(progress), std::move(stop));
}

} // namespace swingbridge
