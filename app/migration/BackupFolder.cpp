// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "migration/BackupFolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QStorageInfo>

namespace swingbridge {
namespace {

class BackupFolderText
{
    Q_DECLARE_TR_FUNCTIONS(BackupFolder)

public:
    static Error onServer(const QString &folder, const QString &host)
    {
        return Error(Error::Kind::Refused, tr("%1 lies on %2, one of the servers: a copy there would be lost with the server. Nothing was written.").arg(folder, host),
                     {}, tr("Name a folder on another machine.")).withCode(QStringLiteral("backup-on-server")).about({host});
    }
    static Error onThisServer(const QString &folder, const QString &host)
    {
        return Error(Error::Kind::Refused, tr("Swingbridge runs on %2, one of the servers, and %1 is a folder of this machine: a copy there would be lost with it. Nothing was written.").arg(folder, host),
                     {}, tr("Name a shared folder of another machine.")).withCode(QStringLiteral("backup-on-server")).about({host});
    }
};

//! "sync01" of "SYNC01.contoso.com" and of "sync01@SSL"; an address stays whole.
QString shortName(const QString &host)
{
    const bool isAddress = !host.isEmpty() && (host.front().isDigit() || host.contains(QLatin1Char(':')));
    return isAddress ? host.toLower() : host.section(QLatin1Char('@'), 0, 0).section(QLatin1Char('.'), 0, 0).toLower();
}

//! The host of a path to a share: "\\sync01\c$", "//sync01/backup", "\\?\UNC\sync01\c$"; empty when it is none.
QString hostOfShare(const QString &path)
{
    QString plain = path;
    plain.replace(QLatin1Char('\\'), QLatin1Char('/'));
    for (const char *prefix : {"//?/UNC/", "//./UNC/"}) {
        if (plain.startsWith(QLatin1String(prefix), Qt::CaseInsensitive))
            return plain.section(QLatin1Char('/'), 4, 4);
    }
    const bool isShare = plain.startsWith(QLatin1String("//")) && !plain.startsWith(QLatin1String("//?/")) && !plain.startsWith(QLatin1String("//./"));
    return isShare ? plain.section(QLatin1Char('/'), 2, 2) : QString();
}

//! The host of the share that is mounted where \a folder lies or will lie; empty when it is a disk of this machine.
QString hostOfMount(const QString &folder)
{
    QDir there(folder);
    while (!there.exists() && !there.isRoot()) {
        const QString up = QDir::cleanPath(there.absoluteFilePath(QStringLiteral("..")));
        if (up == there.absolutePath())
            break;
        there.setPath(up);
    }
    return hostOfShare(QString::fromUtf8(QStorageInfo(there).device()));
}

} // namespace

QString BackupFolder::tagOf(const QString &ticket)
{
    QString tag;
    for (const QChar c : ticket) {
        if (c.isLetterOrNumber() || c == QLatin1Char('-') || c == QLatin1Char('.'))
            tag += c;
    }
    return tag.isEmpty() ? QStringLiteral("swing") : tag.left(40);
}

QString BackupFolder::nameOf(const QDateTime &now, const QString &host, const QString &ticket)
{
    const QString stamp = now.toUTC().toString(QStringLiteral("yyyyMMdd-HHmmss")) + QLatin1Char('Z');
    return QStringLiteral("EntraConnect-config-%1-%2-%3").arg(stamp, host.toUpper(), tagOf(ticket));
}

Done BackupFolder::check(const QString &folder, const QStringList &hosts, const QString &station)
{
    const QString named = hostOfShare(folder);
    const QString share = named.isEmpty() ? hostOfMount(folder) : named;
    for (const QString &host : hosts) {
        if (!share.isEmpty() && shortName(share) == shortName(host))
            return failure(BackupFolderText::onServer(folder, host));
        if (share.isEmpty() && shortName(station) == shortName(host))
            return failure(BackupFolderText::onThisServer(folder, host));
    }
    return done();
}

} // namespace swingbridge
