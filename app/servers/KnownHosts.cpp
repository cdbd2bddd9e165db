// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/KnownHosts.h"

#include "foundation/JsonText.h"
#include "foundation/WholeFile.h"

#include <QDir>
#include <QFileInfo>

namespace swingbridge {

namespace {

constexpr qint64 largestFile = 4 * 1024 * 1024;

std::optional<HostKey> hostKeyIn(const QByteArray &line)
{
    const QList<QByteArray> parts = line.simplified().split(' ');
    if (line.startsWith('#') || parts.size() < 3)
        return std::nullopt;
    const auto decoded = QByteArray::fromBase64Encoding(parts.at(2), QByteArray::AbortOnBase64DecodingErrors);
    const QByteArray &type = parts.at(1);
    // The blob begins with its type again, length first: what does not is no key (RFC 4253, 6.6).
    if (!decoded || decoded.decoded.size() < 4 + type.size() || decoded.decoded.mid(4, type.size()) != type)
        return std::nullopt;
    return HostKey(parts.at(0), type, parts.at(2));
}

} // namespace

QString HostKey::fingerprint() const
{
    const QByteArray digest = sha256(QByteArray::fromBase64(m_key));
    return QStringLiteral("SHA256:") + QString::fromLatin1(digest.toBase64(QByteArray::OmitTrailingEquals));
}

QList<HostKey> hostKeysIn(const QByteArray &keyscanOutput)
{
    QList<HostKey> keys;
    for (const QByteArray &line : keyscanOutput.split('\n')) {
        if (const auto key = hostKeyIn(line))
            keys << *key;
    }
    return keys;
}

Done KnownHosts::add(const HostKey &key) const
{
    const auto unwritable = [this](const QString &why) {
        return failure(Error::Kind::LocalFile, tr("The confirmed host key cannot be kept in %1; nothing was sent.").arg(m_file), why,
                       tr("Make this file and its folder writable for you, then confirm the key again."));
    };
    QByteArray lines;
    if (QFileInfo::exists(m_file)) {
        const auto read = readWholeFile(m_file, largestFile);
        if (!read)
            return unwritable(read.error().detail());
        if (!QFileInfo(m_file).isWritable())
            return unwritable(QStringLiteral("not writable")); // it would be replaced all the same
        lines = *read;
    }
    if (lines.split('\n').contains(key.line()))
        return done();
    if (!lines.isEmpty() && !lines.endsWith('\n'))
        lines += '\n';
    QDir().mkpath(QFileInfo(m_file).path());
    const Done written = writeWholeFile(m_file, lines + key.line() + '\n', IfExists::Replace);
    return written ? written : Done(unwritable(written.error().detail()));
}

} // namespace swingbridge
