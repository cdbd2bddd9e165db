// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/WholeFile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>

namespace swingbridge {
namespace {

class WholeFile
{
    Q_DECLARE_TR_FUNCTIONS(WholeFile)

public:
    static Error notWritten(const QString &path, const QString &why)
    {
        return Error(Error::Kind::LocalFile, tr("%1 could not be written; nothing was left half written.").arg(path), why,
                     tr("Make room or choose a folder that you may write to, then try again."));
    }
    static Error alreadyThere(const QString &path)
    {
        return Error(Error::Kind::Refused, tr("%1 exists already and was left as it is.").arg(path), {},
                     tr("Choose another name, or say that it shall be replaced."));
    }
    static Error notRead(const QString &path, const QString &why)
    {
        return Error(Error::Kind::LocalFile, tr("%1 could not be read.").arg(path), why);
    }
    static Error tooLarge(const QString &path, qint64 size, qint64 limit)
    {
        const QLocale locale;
        return Error(Error::Kind::BadInput,
                     tr("%1 has %2 and was not read: the limit is %3.").arg(path, locale.formattedDataSize(size), locale.formattedDataSize(limit)));
    }
};

} // namespace

Done writeWholeFile(const QString &path, const QByteArray &bytes, IfExists ifExists)
{
    if (ifExists == IfExists::Refuse && QFileInfo::exists(path))
        return failure(WholeFile::alreadyThere(path));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(WholeFile::notWritten(path, file.errorString()));
    return done();
}

Result<QByteArray> readWholeFile(const QString &path, qint64 limit)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(WholeFile::notRead(path, file.errorString()));
    if (file.size() > limit)
        return failure(WholeFile::tooLarge(path, file.size(), limit));
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return failure(WholeFile::notRead(path, file.errorString()));
    return bytes;
}

} // namespace swingbridge
