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
//! journal can be told; so does whether that owner closed the journal. Comfort, not safety: safety are the servers' markers
//! (guarded-switch.md 5).
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
    //! The former owner did not close the journal: it was killed, or its machine was.
    bool wasLeftOpen() const { return m_wasLeftOpen; }
    //! Writes this process into the file; before that the former owner stays.
    Done claim();
    //! Says in the file that nothing of the journal is outside its main file any more.
    Done close();
    //! The same question for who only looks: the last owner of the journal in \a folder has it open, or left it so.
    static bool isOpenOrLeftOpen(const QString &folder);

private:
    FolderLock(QString folder, std::unique_ptr<FolderLockHandle> handle, const QString &text);
    Done write(const char *state);
    static Error notWritable(const QString &folder, const QString &why);

    QString m_folder;
    std::unique_ptr<FolderLockHandle> m_handle;
    QString m_foreignOwner;
    bool m_wasLeftOpen = false;
};

} // namespace swingbridge
