// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/Clock.h"

#include <QCoroTimer>
#include <QTimer>

namespace swingbridge {

SystemClock::SystemClock() : m_start(std::chrono::steady_clock::now()) {}

QDateTime SystemClock::nowUtc() const
{
    return QDateTime::currentDateTimeUtc();
}

qint64 SystemClock::monotonicNs() const
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now() - m_start).count();
}

QCoro::Task<> SystemClock::sleep(std::chrono::milliseconds duration, std::stop_token stop)
{
    if (stop.stop_requested())
        co_return;
    QTimer timer; // owned by this frame: an awaited sender must not die first
    timer.setSingleShot(true);
    const auto wakeNow = [&timer] { timer.start(0); };
    const std::stop_callback onStop(stop, wakeNow);
    timer.start(duration);
    // Not the signal itself: QCoro 0.8 would bind a reference to its private argument, which is null (found by UBSan).
    co_await qCoro(timer).waitForTimeout();
}

QString toIsoUtc(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'")) : QString();
}

QDateTime fromIsoUtc(const QString &text)
{
    if (!text.endsWith(QLatin1Char('Z')))
        return {};
    return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

} // namespace swingbridge
