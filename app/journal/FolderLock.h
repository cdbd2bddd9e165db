// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Result.h"

#include <memory>

namespace swingbridge {

//! The file "lock" in a journal's folder, held exclusively: a second process is told who holds it. The operating
//! system frees it when the process dies, however it dies; the owner's name stays in the file, so that a copied
//! journal can be told. Comfort, not safety: safety are the servers' markers (guarded-switch.md 5).
class FolderLock
{
public:
    //! Kinds: InUse (detail: the owner), LocalFile.
    static Result<std::unique_ptr<FolderLock>> take(const QString &folder);
    ~FolderLock();
    FolderLock(const FolderLock &) = delete;
    FolderLock &operator=(const FolderLock &) = delete;

    //! "host" of whoever held it before and did so on another machine; empty when there was nobody or it was this one.
    const QString &foreignOwner() const { return m_foreignOwner; }
    //! Writes this process into the file; before that the former owner stays.
    Done claim();

private:
    class Handle;
    FolderLock(std::unique_ptr<Handle> handle, QString foreignOwner);

    std::unique_ptr<Handle> m_handle;
    QString m_foreignOwner;
};

} // namespace swingbridge
