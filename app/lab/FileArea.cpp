// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/FileArea.h"

#include "foundation/Clock.h"
#include "lab/LabStore.h"

#include <QCryptographicHash>
#include <QStringList>

#include <algorithm>

namespace swingbridge {

namespace {

constexpr qint64 partSize = 1024 * 1024;

// A range instead of LIKE: folder names may hold % and _.
QVariantList rangeOf(const QString &folder)
{
    const QString name = folder.endsWith(QLatin1Char('/')) ? folder.chopped(1) : folder;
    return {name + QLatin1Char('/'), name + QLatin1Char('0')}; // '0' follows '/'
}

RemoteFile fileFrom(const LabStore::Row &row)
{
    return RemoteFile(row.at(0).toString(), row.at(1).toLongLong(), fromIsoUtc(row.at(2).toString()), row.at(3).toString());
}

} // namespace

FileWriter::FileWriter(LabStore &store, QString path)
    : m_store(store), m_path(std::move(path)), m_hash(std::make_unique<QCryptographicHash>(QCryptographicHash::Sha256))
{
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

FileWriter::~FileWriter() = default;

qint64 FileWriter::writeData(const char *data, qint64 size)
{
    m_hash->addData(QByteArrayView(data, size));
    m_size += size;
    qint64 taken = 0;
    while (taken < size) {
        const qint64 now = std::min(size - taken, partSize - m_part.size());
        m_part.append(data + taken, now);
        taken += now;
        if (m_part.size() == partSize && !flushPart())
            return -1;
    }
    return size;
}

bool FileWriter::flushPart()
{
    m_outcome = m_store.write(QStringLiteral("INSERT INTO filepart(path, part, bytes) VALUES(?, ?, ?)"), {m_path, m_parts++, qCompress(m_part, 1)});
    m_part.clear();
    return m_outcome.has_value();
}

Result<RemoteFile> FileWriter::finish(const QDateTime &at)
{
    if (!m_part.isEmpty())
        flushPart();
    if (!m_outcome)
        return failure(m_outcome.error());
    const RemoteFile file(m_path, m_size, at, QString::fromLatin1(m_hash->result().toHex()));
    const auto written = m_store.write(QStringLiteral("INSERT INTO file(path, size, modified, sha256) VALUES(?, ?, ?, ?)"),
        {file.path, file.size, toIsoUtc(at), file.sha256});
    return written ? Result<RemoteFile>(file) : failure(written.error());
}

bool FileArea::isReadable(const QString &path)
{
    const QStringList parts = path.split(QLatin1Char('/'));
    const auto isBad = [](const QString &part) {
        return part.isEmpty() || part == QLatin1String("..") || part == QLatin1String(".") || part.contains(QLatin1Char('\\'))
            || part.contains(QLatin1Char(':'));
    };
    const bool isOurs = parts.constFirst() == QLatin1String("Swingbridge") || parts.constFirst() == QLatin1String("AADConnect");
    return isOurs && std::none_of(parts.cbegin(), parts.cend(), isBad);
}

Result<RemoteFile> FileArea::put(const QString &path, const QByteArray &bytes, const QDateTime &at)
{
    const auto there = find(path);
    if (!there)
        return failure(there.error());
    if (*there)
        return failure(Error::Kind::Refused, QStringLiteral("%1 exists already.").arg(path));
    const auto writer = write(path);
    writer->QIODevice::write(bytes);
    return writer->finish(at);
}

Result<std::optional<RemoteFile>> FileArea::find(const QString &path) const
{
    const auto rows = m_store.rows(QStringLiteral("SELECT path, size, modified, sha256 FROM file WHERE path = ?"), {path});
    if (!rows)
        return failure(rows.error());
    return rows->isEmpty() ? std::optional<RemoteFile>() : std::optional<RemoteFile>(fileFrom(rows->constFirst()));
}

Result<QByteArray> FileArea::read(const QString &path, qint64 offset, qint64 length) const
{
    const qint64 first = offset / partSize;
    const auto rows = m_store.rows(QStringLiteral("SELECT bytes FROM filepart WHERE path = ? AND part BETWEEN ? AND ? ORDER BY part"),
        {path, first, (offset + length - 1) / partSize});
    if (!rows)
        return failure(rows.error());
    QByteArray bytes;
    for (const LabStore::Row &row : *rows)
        bytes += qUncompress(row.constFirst().toByteArray());
    return bytes.mid(offset - first * partSize, length);
}

Result<QList<RemoteFile>> FileArea::list(const QString &folder) const
{
    const auto rows = m_store.rows(
        QStringLiteral("SELECT path, size, modified, sha256 FROM file WHERE path > ? AND path < ? ORDER BY path"), rangeOf(folder));
    if (!rows)
        return failure(rows.error());
    QList<RemoteFile> files;
    for (const LabStore::Row &row : *rows)
        files << fileFrom(row);
    return files;
}

Done FileArea::removeFolder(const QString &folder)
{
    if (auto parts = m_store.write(QStringLiteral("DELETE FROM filepart WHERE path > ? AND path < ?"), rangeOf(folder)); !parts)
        return parts;
    return m_store.write(QStringLiteral("DELETE FROM file WHERE path > ? AND path < ?"), rangeOf(folder));
}

} // namespace swingbridge
