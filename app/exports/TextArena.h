// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/ByteArena.h"

#include <QStringList>

#include <array>

namespace swingbridge {

//! Texts one behind the other as UTF-8: a million short ones cost little more than their bytes.
class TextArena
{
public:
    using Place = ByteArena::Place;
    static constexpr Place nothing = ByteArena::nothing;

    //! nothing for an empty text.
    Place add(const QString &text);
    //! nothing for an empty list.
    Place add(const QStringList &texts);

    Place add(const std::array<char, 32> &bytes) { return m_arena.append(bytes.data(), bytes.size()); }

    QString text(Place place) const;
    QStringList texts(Place place) const;
    std::array<char, 32> bytes32(Place place) const;

    qint64 bytes() const { return m_arena.bytes(); }
    bool hasFailed() const { return m_arena.hasFailed(); }

private:
    ByteArena m_arena;
};

} // namespace swingbridge
