// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>
#include <string_view>
#include <vector>

class QTemporaryFile;

namespace swingbridge {

//! Bytes one behind the other, never taken back and never moved. The first blocks lie in memory, all further ones in a
//! temporary file without a name that is mapped: a capture of any size costs little memory.
class ByteArena
{
public:
    using Place = quint64;
    static constexpr Place nothing = ~Place(0);
    static constexpr qsizetype blockSize = 4 * 1024 * 1024;
    static constexpr size_t blocksInMemory = 3;

    ByteArena();
    ~ByteArena();
    Q_DISABLE_COPY_MOVE(ByteArena)

    //! In one piece, beginning at a multiple of \a alignment (a power of two, at most 16). nothing when the disk is full.
    Place append(const void *bytes, size_t size, size_t alignment = 1);
    const char *at(Place place) const { return m_blocks[static_cast<size_t>(place >> 32)].data + static_cast<size_t>(place & 0xffffffffu); }

    //! What the blocks hold, in the order in which it was appended.
    size_t blocks() const { return m_blocks.size(); }
    std::string_view block(size_t index) const { return {m_blocks[index].data, m_blocks[index].used}; }

    qint64 bytes() const { return m_bytes; }
    //! The temporary file could not grow: what was appended since is lost.
    bool hasFailed() const { return m_hasFailed; }

private:
    struct Block
    {
        char *data = nullptr;
        size_t used = 0;
        size_t size = 0;
        QByteArray memory; //!< Of a block that lies in memory.
    };

    bool addBlock(size_t atLeast);
    char *mapped(size_t size);

    std::vector<Block> m_blocks;
    std::unique_ptr<QTemporaryFile> m_file;
    qint64 m_bytes = 0;
    bool m_hasFailed = false;
};

//! A list that only grows, in an arena. \a T is plain bytes.
template <typename T>
class ArenaList
{
    static_assert(std::is_trivially_copyable_v<T> && alignof(T) <= 16);

public:
    class Iterator
    {
    public:
        Iterator(const ArenaList &list, size_t index) : m_list(&list), m_index(index) {}
        const T &operator*() const { return (*m_list)[m_index]; }
        Iterator &operator++() { ++m_index; return *this; }
        friend bool operator!=(const Iterator &a, const Iterator &b) { return a.m_index != b.m_index; }

    private:
        const ArenaList *m_list;
        size_t m_index;
    };

    void append(const T &value)
    {
        if (m_arena.append(&value, sizeof value, alignof(T)) != ByteArena::nothing)
            ++m_size;
    }
    const T &operator[](size_t index) const
    {
        return *reinterpret_cast<const T *>(m_arena.at((ByteArena::Place(index / aBlock) << 32) | ByteArena::Place(index % aBlock * sizeof(T))));
    }
    const T &at(size_t index) const
    {
        Q_ASSERT(index < m_size);
        return (*this)[index];
    }
    size_t size() const { return m_size; }
    Iterator begin() const { return {*this, 0}; }
    Iterator end() const { return {*this, m_size}; }
    bool hasFailed() const { return m_arena.hasFailed(); }

private:
    static constexpr size_t aBlock = static_cast<size_t>(ByteArena::blockSize) / sizeof(T);

    ByteArena m_arena;
    size_t m_size = 0;
};

} // namespace swingbridge
