// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Result.h"

#include <QCoreApplication>

#include <memory>

namespace swingbridge {

class FolderLockHandle;

//! The file "lock" in a journal's folder, held exclusively: a second process is told who holds it. The operating
//! system frees it when the process dies, however it dies; the owner's name stays in the file, so that a copied
//! journal can be told. Comfort, not safety: safety are the servers' markers (guarded-switch.md 5).
class FolderLock
{
    Q_DECLARE_TR_FUNCTIONS(FolderLock)

public:
    //! Kinds: InUse (detail: the owner), LocalFile.
    static Result<std::unique_ptr<FolderLock>> take(const QString &folder);
    ~FolderLock();
    FolderLock(const FolderLock &) = delete;
    FolderLock &operator=(const FolderLock &) = delete;

    //! "process 4711 on HOST": whoever wrote this journal last, if that was on another machine; else empty.
    const QString &foreignOwner() const { return m_foreignOwner; }
    //! Writes this process into the file; before that the former owner stays.
    Done claim();

private:
    FolderLock(QString folder, std::unique_ptr<FolderLockHandle> handle, QString foreignOwner);
    static Error notWritable(const QString &folder, const QString &why);

    QString m_folder;
    std::unique_ptr<FolderLockHandle> m_handle;
    QString m_foreignOwner;
};

} // namespace swingbridge
