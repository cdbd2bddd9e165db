// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace swingbridge {

//! Where nonces and identifiers come from: the system's generator, or a seed in the lab.
class RandomSource
{
public:
    virtual ~RandomSource() = default;
    virtual QByteArray bytes(qsizetype count) = 0;
    //! Lower-case hex of \a byteCount random bytes.
    QByteArray hex(qsizetype byteCount) { return bytes(byteCount).toHex(); }
};

//! The operating system's generator.
class SystemRandom final : public RandomSource
{
public:
    QByteArray bytes(qsizetype count) override;
};

//! A stream that depends on nothing but its seed and purpose: SHA-256 over (seed, purpose, counter). The lab's.
class SeededRandom final : public RandomSource
{
public:
    explicit SeededRandom(quint64 seed, QByteArray purpose = {}) : m_seed(seed), m_purpose(std::move(purpose)) {}
    QByteArray bytes(qsizetype count) override;

private:
    quint64 m_seed;
    QByteArray m_purpose;
    quint64 m_counter = 0;
    QByteArray m_rest;
};

} // namespace swingbridge
