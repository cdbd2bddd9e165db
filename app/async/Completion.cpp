// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "async/Completion.h"

namespace swingbridge {

void Completion::complete()
{
    if (!std::exchange(m_isComplete, true))
        Q_EMIT completed();
}

QCoro::Task<> Completion::wait()
{
    if (!m_isComplete)
        co_await qCoro(this, &Completion::completed);
}

QCoro::Task<> nextTurn()
{
    Completion turn;
    QMetaObject::invokeMethod(&turn, &Completion::complete, Qt::QueuedConnection);
    co_await turn.wait();
}

} // namespace swingbridge
