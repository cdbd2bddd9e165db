// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/ByteArena.h"

#include <QDir>
#include <QTemporaryFile>

#include <cstring>

namespace swingbridge {

ByteArena::ByteArena() = default;
ByteArena::~ByteArena() = default;

ByteArena::Place ByteArena::append(const void *bytes, size_t size, size_t alignment)
{
    const auto padded = [alignment](size_t used) { return (used + alignment - 1) & ~(alignment - 1); };
    if (m_blocks.empty() || padded(m_blocks.back().used) + size > m_blocks.back().size) {
        if (!addBlock(size))
            return nothing;
    }
    Block &block = m_blocks.back();
    const size_t start = padded(block.used);
    std::memset(block.data + block.used, 0, start - block.used);
    std::memcpy(block.data + start, bytes, size);
    block.used = start + size;
    m_bytes += static_cast<qint64>(size);
    return (Place(m_blocks.size() - 1) << 32) | Place(start);
}

bool ByteArena::addBlock(size_t atLeast)
{
    Block block;
    block.size = std::max(static_cast<size_t>(blockSize), atLeast);
    if (m_hasFailed || block.size > 0xffffffffu)
        return false;
    if (m_blocks.size() < blocksInMemory && block.size == static_cast<size_t>(blockSize)) {
        block.memory = QByteArray(blockSize, Qt::Uninitialized);
        block.data = block.memory.data();
    } else {
        block.data = mapped(block.size);
    }
    m_hasFailed = !block.data;
    if (block.data)
        m_blocks.push_back(std::move(block));
    return !m_hasFailed;
}

//! Room in the file that is really there: a hole in it would end the program when the disk is full.
char *ByteArena::mapped(size_t size)
{
    if (!m_file) {
        m_file = std::make_unique<QTemporaryFile>(QDir::tempPath() + QStringLiteral("/swingbridge-exports"));
        if (!m_file->open())
            return nullptr;
    }
    constexpr size_t page = 64 * 1024;
    static const QByteArray zeros(page, '\0');
    const qint64 start = m_file->size();
    if (!m_file->seek(start))
        return nullptr;
    for (size_t written = 0; written < size; written += page) {
        if (m_file->write(zeros) != zeros.size())
            return nullptr;
    }
    if (!m_file->flush())
        return nullptr;
    return reinterpret_cast<char *>(m_file->map(start, static_cast<qint64>(size)));
}

} // namespace swingbridge
