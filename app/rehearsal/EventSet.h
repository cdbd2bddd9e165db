// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace swingbridge {

//! A set of hashes: eight bytes each and nothing else, so that millions of schedules are told apart in little memory.
class EventSet
{
public:
    //! False: it was there already.
    bool insert(quint64 hash)
    {
        const quint64 key = hash == 0 ? 1 : hash;
        if (2 * (m_size + 1) > m_slots.size())
            grow();
        return put(key);
    }
    qint64 size() const { return qint64(m_size); }

private:
    bool put(quint64 key)
    {
        const size_t mask = m_slots.size() - 1;
        size_t at = size_t(key * 0x9e3779b97f4a7c15 >> 20) & mask;
        while (m_slots.at(at) != 0) {
            if (m_slots.at(at) == key)
                return false;
            at = (at + 1) & mask;
        }
        m_slots.at(at) = key;
        ++m_size;
        return true;
    }
    void grow()
    {
        std::vector<quint64> before(m_slots.empty() ? 1024 : 2 * m_slots.size());
        before.swap(m_slots);
        m_size = 0;
        for (const quint64 key : before) {
            if (key != 0)
                put(key);
        }
    }

    std::vector<quint64> m_slots;
    size_t m_size = 0;
};

} // namespace swingbridge
