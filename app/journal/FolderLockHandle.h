// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace swingbridge {

//! An open file that can be held exclusively until it is closed or the process ends, however it ends. Each system has
//! its own (_unix.cpp, _win.cpp); a second handle in this very process is refused too.
class FolderLockHandle
{
public:
    explicit FolderLockHandle(const QString &path);
    ~FolderLockHandle();
    FolderLockHandle(const FolderLockHandle &) = delete;
    FolderLockHandle &operator=(const FolderLockHandle &) = delete;

    bool isOpen() const;
    //! Does not wait: false when somebody else holds it.
    bool lock();
    //! The first 512 bytes; works without the lock.
    QString read() const;
    //! The whole contents; through to the disk.
    bool write(const QByteArray &text);
    //! The system's words for what went wrong last.
    const QString &lastError() const { return m_lastError; }

private:
    bool fail();

    qintptr m_handle;
    QString m_path;
    QString m_lastError;
};

} // namespace swingbridge
