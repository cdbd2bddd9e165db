// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/FolderLockHandle.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace swingbridge {

FolderLockHandle::FolderLockHandle(const QString &path)
    : m_handle(::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600)), m_path(path)
{
    if (m_handle < 0)
        fail();
}

FolderLockHandle::~FolderLockHandle()
{
    if (isOpen())
        ::close(int(m_handle));
}

bool FolderLockHandle::isOpen() const
{
    return m_handle >= 0;
}

bool FolderLockHandle::lock()
{
    // flock() belongs to the open file, not to the process as fcntl() locks do.
    return ::flock(int(m_handle), LOCK_EX | LOCK_NB) == 0 || fail();
}

QString FolderLockHandle::read() const
{
    QByteArray text(512, '\0');
    const auto count = ::pread(int(m_handle), text.data(), std::size_t(text.size()), 0);
    return QString::fromUtf8(text.left(std::max<qsizetype>(count, 0)));
}

bool FolderLockHandle::write(const QByteArray &text)
{
    const bool written = ::pwrite(int(m_handle), text.constData(), std::size_t(text.size()), 0) == text.size()
                      && ::ftruncate(int(m_handle), text.size()) == 0 && ::fsync(int(m_handle)) == 0;
    return written || fail();
}

bool FolderLockHandle::fail()
{
    m_lastError = QString::fromLocal8Bit(std::strerror(errno));
    return false;
}

} // namespace swingbridge
