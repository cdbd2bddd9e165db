// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/FolderLock.h"

#include "journal/FolderLockHandle.h"

#include <QSysInfo>

namespace swingbridge {
namespace {

QString hostOf(const QString &owner)
{
    return owner.section(QStringLiteral(" on "), 1);
}

} // namespace

FolderLock::FolderLock(QString folder, std::unique_ptr<FolderLockHandle> handle, QString foreignOwner)
    : m_folder(std::move(folder)), m_handle(std::move(handle)), m_foreignOwner(std::move(foreignOwner))
{
}

FolderLock::~FolderLock() = default;

Result<std::unique_ptr<FolderLock>> FolderLock::take(const QString &folder)
{
    auto handle = std::make_unique<FolderLockHandle>(folder + QStringLiteral("/lock"));
    if (!handle->isOpen())
        return failure(notWritable(folder, handle->lastError()));
    const bool taken = handle->lock();
    const QString owner = handle->read().trimmed();
    if (!taken)
        return failure(Error::Kind::InUse, tr("The journal in %1 is in use by %2; nothing was changed.").arg(folder, owner), owner,
                       tr("Close the other program, or wait until it has ended, then try again."));
    const bool foreign = !owner.isEmpty() && hostOf(owner) != QSysInfo::machineHostName();
    return std::unique_ptr<FolderLock>(new FolderLock(folder, std::move(handle), foreign ? owner : QString()));
}

Done FolderLock::claim()
{
    const QString owner = QStringLiteral("process %1 on %2").arg(QCoreApplication::applicationPid()).arg(QSysInfo::machineHostName());
    return m_handle->write(owner.toUtf8() + '\n') ? done() : Done(failure(notWritable(m_folder, m_handle->lastError())));
}

Error FolderLock::notWritable(const QString &folder, const QString &why)
{
    return Error(Error::Kind::LocalFile, tr("The folder %1 cannot be written; nothing was changed.").arg(folder), why,
                 tr("Make room or choose a folder that you may write to, then try again."));
}

} // namespace swingbridge
