// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/ArtefactStore.h"

#include "foundation/Json.h"
#include "foundation/WholeFile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <limits>

namespace swingbridge {
namespace {

class ArtefactTexts
{
    Q_DECLARE_TR_FUNCTIONS(ArtefactStore)

public:
    static Error altered(const QString &path)
    {
        return Error(Error::Kind::BadInput, tr("The evidence file %1 is not what was stored: its contents were altered.").arg(path))
            .withCode(QStringLiteral("artefact-altered"));
    }
    static Error noFolder(const QString &path)
    {
        return Error(Error::Kind::LocalFile, tr("The folder %1 could not be made; nothing was stored.").arg(path), {},
                     tr("Make room or choose a folder that you may write to, then try again."));
    }
};

} // namespace

QString ArtefactStore::relativePath(const QByteArray &sha256)
{
    return QStringLiteral("files/") + QString::fromLatin1(sha256.toHex());
}

QString ArtefactStore::path(const QByteArray &sha256) const
{
    return m_folder + QLatin1Char('/') + relativePath(sha256);
}

Done ArtefactStore::put(const QByteArray &sha256, const QByteArray &bytes) const
{
    const QString files = m_folder + QStringLiteral("/files");
    if (!QDir().mkpath(files))
        return failure(ArtefactTexts::noFolder(files));
    if (look(sha256, bytes.size()) == ArtefactRow::Found::Present)
        return done();
    return writeWholeFile(path(sha256), bytes, IfExists::Replace);
}

Result<QByteArray> ArtefactStore::get(const QByteArray &sha256) const
{
    auto bytes = readWholeFile(path(sha256), std::numeric_limits<qint32>::max());
    if (bytes && swingbridge::sha256(*bytes) != sha256)
        return failure(ArtefactTexts::altered(path(sha256)));
    return bytes;
}

ArtefactRow::Found ArtefactStore::look(const QByteArray &sha256, qint64 bytes) const
{
    QFile file(path(sha256));
    if (!file.open(QIODevice::ReadOnly))
        return ArtefactRow::Found::Missing;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const bool same = file.size() == bytes && hash.addData(&file) && hash.result() == sha256;
    return same ? ArtefactRow::Found::Present : ArtefactRow::Found::Altered;
}

} // namespace swingbridge
