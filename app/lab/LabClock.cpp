// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/LabClock.h"

#include <algorithm>
#include <tuple>

namespace swingbridge {

namespace {

constexpr qint64 nsPerMs = 1'000'000;
constexpr qint64 longestTimerMs = 60'000; // then look again: a QTimer takes an int

} // namespace

struct LabClock::Sleeper
{
    qint64 wakeAtNs = 0;
    qint64 order = 0;
    bool stopped = false;
    bool clockIsGone = false;
    Completion completion;
};

LabClock::LabClock(double pace) : m_pace(pace)
{
    m_sinceBase.start();
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { wakeNext(); });
}

LabClock::~LabClock()
{
    for (const auto &sleeper : m_sleepers)
        sleeper->clockIsGone = true;
}

QDateTime LabClock::beginning()
{
    return QDateTime(QDate(2026, 11, 21), QTime(20, 0), Qt::UTC);
}

qint64 LabClock::nowNs() const
{
    if (m_pace <= 0)
        return m_baseNs;
    return m_baseNs + static_cast<qint64>(static_cast<double>(m_sinceBase.nsecsElapsed()) * m_pace);
}

QDateTime LabClock::nowUtc() const
{
    return beginning().addMSecs(nowNs() / nsPerMs);
}

qint64 LabClock::monotonicNs() const
{
    return nowNs() - m_startNs;
}

void LabClock::rebase()
{
    m_baseNs = nowNs();
    m_sinceBase.restart();
}

void LabClock::advance(std::chrono::milliseconds duration)
{
    rebase();
    m_baseNs += duration.count() * nsPerMs;
    if (!m_sleepers.empty())
        arm();
}

void LabClock::catchUp(const QDateTime &time)
{
    const qint64 wanted = beginning().msecsTo(time) * nsPerMs;
    const qint64 now = nowNs();
    if (!time.isValid() || wanted <= now)
        return;
    rebase();
    m_startNs += wanted - now; // time that passed before this process does not count as ours
    m_baseNs = wanted;
}

void LabClock::setPace(double pace)
{
    rebase();
    m_pace = pace;
    if (!m_sleepers.empty())
        arm();
}

QCoro::Task<> LabClock::sleep(std::chrono::milliseconds duration, std::stop_token stop)
{
    if (stop.stop_requested())
        co_return;
    const auto sleeper = std::make_shared<Sleeper>();
    sleeper->wakeAtNs = nowNs() + std::max<qint64>(0, duration.count()) * nsPerMs;
    sleeper->order = m_order++;
    m_sleepers.push_back(sleeper);
    arm();
    const auto wakeEarly = [this, weak = std::weak_ptr<Sleeper>(sleeper)] {
        const auto woken = weak.lock();
        if (!woken || woken->clockIsGone)
            return;
        woken->stopped = true;
        arm();
    };
    const std::stop_callback onStop(stop, wakeEarly);
    co_await sleeper->completion.wait();
}

void LabClock::arm()
{
    const auto isStopped = [](const std::shared_ptr<Sleeper> &sleeper) { return sleeper->stopped; };
    if (m_pace <= 0 || std::any_of(m_sleepers.cbegin(), m_sleepers.cend(), isStopped)) {
        m_timer.start(0);
        return;
    }
    qint64 first = m_sleepers.front()->wakeAtNs;
    for (const auto &sleeper : m_sleepers)
        first = std::min(first, sleeper->wakeAtNs);
    const double realMs = static_cast<double>(first - nowNs()) / nsPerMs / m_pace;
    m_timer.start(static_cast<int>(std::clamp(realMs + 1, 0.0, static_cast<double>(longestTimerMs))));
}

void LabClock::wakeNext()
{
    const auto isEarlier = [](const std::shared_ptr<Sleeper> &a, const std::shared_ptr<Sleeper> &b) {
        return std::make_tuple(!a->stopped, a->wakeAtNs, a->order) < std::make_tuple(!b->stopped, b->wakeAtNs, b->order);
    };
    const auto first = std::min_element(m_sleepers.begin(), m_sleepers.end(), isEarlier);
    if (first == m_sleepers.end())
        return;
    const std::shared_ptr<Sleeper> sleeper = *first;
    if (sleeper->stopped || m_pace <= 0 || sleeper->wakeAtNs <= nowNs()) {
        m_sleepers.erase(first);
        if (!sleeper->stopped && m_pace <= 0)
            m_baseNs = std::max(m_baseNs, sleeper->wakeAtNs);
        if (!m_sleepers.empty())
            arm();
        sleeper->completion.complete(); // the sleeper goes on in here; the clock may be gone afterwards
        return;
    }
    arm();
}

} // namespace swingbridge
