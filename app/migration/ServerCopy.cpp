// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "migration/ServerCopy.h"

#include "foundation/JsonText.h"
#include "foundation/WholeFile.h"

#include <QCoreApplication>
#include <QDir>

namespace swingbridge {
namespace {

class ServerCopyText
{
    Q_DECLARE_TR_FUNCTIONS(ServerCopy)

public:
    static Error isThere(const QString &folder)
    {
        return Error(Error::Kind::LocalFile, tr("%1 is there already and was left as it is.").arg(folder), {}, tr("Try again: the next copy has another name."));
    }
    static Error notNamed(const QString &folder)
    {
        return Error(Error::Kind::LocalFile, tr("The copy could not be given its name %1; nothing of it was kept.").arg(folder), {},
                     tr("Name a folder that you may write to."));
    }
};

} // namespace

ServerCopy::~ServerCopy()
{
    if (m_isBegun)
        QDir(partial()).removeRecursively(); // gone already when it was given its name
}

Done ServerCopy::write(const QString &name, const QByteArray &bytes)
{
    const QString path = partial() + QLatin1Char('/') + name;
    QDir().mkpath(QFileInfo(path).path()); // a failure is told by the file that cannot be written
    return writeWholeFile(path, bytes);
}

Done ServerCopy::store(const QString &name, const QByteArray &bytes)
{
    if (!m_isBegun && (QFileInfo::exists(m_folder) || QFileInfo::exists(partial())))
        return failure(ServerCopyText::isThere(m_folder));
    m_isBegun = true;
    if (auto written = write(name, bytes); !written)
        return written;
    m_files.append(BackupFile(m_server, name, bytes.size(), sha256Hex(bytes)));
    return done();
}

Result<QByteArray> ServerCopy::finish()
{
    QByteArray sums;
    for (const BackupFile &file : std::as_const(m_files))
        sums += file.sha256.toLatin1() + "  " + file.name.toUtf8() + '\n';
    if (const auto written = write(QStringLiteral("SHA256SUMS"), sums); !written)
        return failure(written.error());
    if (!QDir().rename(partial(), m_folder))
        return failure(ServerCopyText::notNamed(m_folder));
    return sums;
}

} // namespace swingbridge
