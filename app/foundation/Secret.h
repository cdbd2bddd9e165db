// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace swingbridge {

//! Bytes that must not be seen: no operator<<, no toString, not copyable, wiped when they go.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray bytes) : m_bytes(std::move(bytes)) { m_bytes.detach(); }
    Secret(Secret &&other) noexcept : m_bytes(std::exchange(other.m_bytes, {})) {}
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret() { wipe(); }

    bool isEmpty() const { return m_bytes.isEmpty(); }
    //! For the one place that writes it to a standard input; the view must not outlive this object.
    QByteArrayView reveal() const { return m_bytes; }

private:
    void wipe();

    QByteArray m_bytes;
};

} // namespace swingbridge
