// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/FolderLock.h"

#include "journal/FolderLockHandle.h"

#include <QFile>
#include <QSysInfo>

namespace swingbridge {
namespace {

// The file: "process 4711 on HOST", then "open" or "closed".
constexpr auto openWord = "open";
constexpr auto closedWord = "closed";

QString ownerIn(const QString &text)
{
    return text.section(u'\n', 0, 0).trimmed();
}

bool saysOpen(const QString &text)
{
    return text.section(u'\n', 1, 1).trimmed() == QLatin1String(openWord);
}

QString hostOf(const QString &owner)
{
    return owner.section(QStringLiteral(" on "), 1);
}

} // namespace

FolderLock::FolderLock(QString folder, std::unique_ptr<FolderLockHandle> handle, const QString &text)
    : m_folder(std::move(folder)), m_handle(std::move(handle)), m_wasLeftOpen(saysOpen(text))
{
    const QString owner = ownerIn(text);
    if (!owner.isEmpty() && hostOf(owner) != QSysInfo::machineHostName())
        m_foreignOwner = owner;
}

FolderLock::~FolderLock() = default;

Result<std::unique_ptr<FolderLock>> FolderLock::take(const QString &folder)
{
    auto handle = std::make_unique<FolderLockHandle>(folder + QStringLiteral("/lock"));
    if (!handle->isOpen())
        return failure(notWritable(folder, handle->lastError()));
    const bool taken = handle->lock();
    const QString text = handle->read();
    if (!taken)
        return failure(Error::Kind::InUse, tr("The journal in %1 is in use by %2; nothing was changed.").arg(folder, ownerIn(text)), ownerIn(text),
                       tr("Close the other program, or wait until it has ended, then try again."));
    return std::unique_ptr<FolderLock>(new FolderLock(folder, std::move(handle), text));
}

bool FolderLock::isOpenOrLeftOpen(const QString &folder)
{
    QFile file(folder + QStringLiteral("/lock"));
    return file.open(QIODevice::ReadOnly) && saysOpen(QString::fromUtf8(file.read(512)));
}

Done FolderLock::claim()
{
    return write(openWord);
}

Done FolderLock::close()
{
    return write(closedWord);
}

Done FolderLock::write(const char *state)
{
    const QString owner = QStringLiteral("process %1 on %2").arg(QCoreApplication::applicationPid()).arg(QSysInfo::machineHostName());
    const QByteArray text = owner.toUtf8() + '\n' + state + '\n';
    return m_handle->write(text) ? done() : Done(failure(notWritable(m_folder, m_handle->lastError())));
}

Error FolderLock::notWritable(const QString &folder, const QString &why)
{
    return Error(Error::Kind::LocalFile, tr("The folder %1 cannot be written; nothing was changed.").arg(folder), why,
                 tr("Make room or choose a folder that you may write to, then try again."));
}

} // namespace swingbridge
