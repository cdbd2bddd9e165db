// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoroTask>
#include <QDateTime>

#include <chrono>
#include <stop_token>

namespace swingbridge {

//! Where time comes from. Nothing else in the engine asks the system for it; no safety argument rests on it.
class Clock
{
public:
    virtual ~Clock() = default;

    virtual QDateTime nowUtc() const = 0;
    //! Nanoseconds since the process (or the lab's migration) began; never goes back.
    virtual qint64 monotonicNs() const = 0;
    //! Resumes after \a duration, or earlier when \a stop is requested. A virtual clock jumps instead of waiting,
    //! but never within the same event: the event loop runs in between.
    [[nodiscard]] virtual QCoro::Task<> sleep(std::chrono::milliseconds duration, std::stop_token stop) = 0;
};

//! The system's clock.
class SystemClock final : public Clock
{
public:
    SystemClock();
    QDateTime nowUtc() const override;
    qint64 monotonicNs() const override;
    QCoro::Task<> sleep(std::chrono::milliseconds duration, std::stop_token stop) override;

private:
    std::chrono::steady_clock::time_point m_start;
};

//! "2026-11-21T20:00:00Z": how every document, journal entry and reply writes a time (milliseconds dropped).
QString toIsoUtc(const QDateTime &time);
//! The reverse; an invalid QDateTime when \a text is no ISO-8601 UTC time.
QDateTime fromIsoUtc(const QString &text);

} // namespace swingbridge
