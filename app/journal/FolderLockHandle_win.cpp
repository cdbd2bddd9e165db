// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/FolderLockHandle.h"

#include <QDir>
#include <QFile>

#include <qt_windows.h>

namespace swingbridge {
namespace {

HANDLE asHandle(qintptr handle) { return reinterpret_cast<HANDLE>(handle); }

} // namespace

FolderLockHandle::FolderLockHandle(const QString &path) : m_handle(0), m_path(path)
{
    // Opening for writing is the lock: others may read who holds it, nobody else may write.
    const QString native = QDir::toNativeSeparators(path);
    const HANDLE handle = ::CreateFileW(reinterpret_cast<const wchar_t *>(native.utf16()), GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ,
                                        nullptr, OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
    m_handle = reinterpret_cast<qintptr>(handle);
    if (handle == INVALID_HANDLE_VALUE)
        fail();
}

FolderLockHandle::~FolderLockHandle()
{
    if (asHandle(m_handle) != INVALID_HANDLE_VALUE)
        ::CloseHandle(asHandle(m_handle));
}

bool FolderLockHandle::isOpen() const
{
    return asHandle(m_handle) != INVALID_HANDLE_VALUE || QFile::exists(m_path);
}

bool FolderLockHandle::lock()
{
    return asHandle(m_handle) != INVALID_HANDLE_VALUE;
}

QString FolderLockHandle::read() const
{
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(512)) : QString();
}

bool FolderLockHandle::write(const QByteArray &text)
{
    DWORD written = 0;
    const bool good = ::SetFilePointer(asHandle(m_handle), 0, nullptr, FILE_BEGIN) == 0 && ::SetEndOfFile(asHandle(m_handle))
                   && ::WriteFile(asHandle(m_handle), text.constData(), DWORD(text.size()), &written, nullptr)
                   && ::FlushFileBuffers(asHandle(m_handle));
    return (good && written == DWORD(text.size())) || fail();
}

bool FolderLockHandle::fail()
{
    m_lastError = QStringLiteral("Windows error %1").arg(::GetLastError());
    return false;
}

} // namespace swingbridge
