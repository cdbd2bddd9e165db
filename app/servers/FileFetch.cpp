// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/ServerExchange.h"

#include <algorithm>

namespace swingbridge {
namespace {

constexpr qint64 pieceBytes = 1024 * 1024;
constexpr qint64 maximumFileBytes = 1024 * pieceBytes; //!< A pending-export file of a million objects has about half of it.

QByteArray whichPiece(const QString &path, qint64 offset)
{
    Json object = Json::object();
    object["path"] = path;
    object["offset"] = offset;
    object["length"] = pieceBytes;
    return fields::bytesOf(object);
}

//! Why \a piece cannot be the next one of \a bytes; empty when it is.
QString objectionTo(const FilePiece &piece, const QByteArray &bytes, const FilePiece &first)
{
    if (piece.offset != bytes.size())
        return QStringLiteral("another offset than asked for");
    if (sha256Hex(piece.data) != piece.sha256)
        return QStringLiteral("a piece does not have its SHA-256");
    if (piece.size != first.size || piece.fileSha256 != first.fileSha256)
        return QStringLiteral("the file changed while it was read");
    if (piece.size < 0 || piece.size > maximumFileBytes)
        return QStringLiteral("a file of %1 bytes").arg(piece.size);
    const qint64 expected = std::min(pieceBytes, piece.size - bytes.size());
    return piece.data.size() == expected ? QString() : QStringLiteral("a piece of another length than expected");
}

} // namespace

ServerDriver::Answer<QByteArray> ServerDriver::fetchPieces(Exchange exchange, QString path, ProgressSink progress, std::stop_token stop)
{
    QByteArray bytes;
    std::optional<FilePiece> first;
    do {
        const Exchange next = exchange.asking(whichPiece(path, bytes.size()));
        const auto piece = co_await Exchange::value<FilePiece>(next, stop);
        if (!piece)
            co_return failure(piece.error());
        if (!first)
            first = *piece;
        const QString objection = objectionTo(*piece, bytes, *first);
        if (!objection.isEmpty())
            co_return failure(exchange.garbled(path + QLatin1String(": ") + objection));
        bytes += piece->data;
        if (progress)
            progress(Progress(path, Progress::Unit::Bytes, bytes.size(), piece->size));
    } while (bytes.size() < first->size);
    if (sha256Hex(bytes) != first->fileSha256)
        co_return failure(exchange.garbled(path + QLatin1String(": the file does not have its SHA-256")));
    co_return bytes;
}

ServerDriver::Answer<QByteArray> ServerDriver::fetchFile(QString path, ProgressSink progress, std::stop_token stop)
{
    return fetchPieces(reading(Operation::FilesFetch), std::move(path), std::move(progress), std::move(stop));
}

} // namespace swingbridge
