// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoroSignal>
#include <QCoroTask>
#include <QObject>

namespace swingbridge {

//! An event that happens at most once, owned by the coroutine frame that waits for it.
//!
//! Awaiting somebody else's signal hangs for ever if the sender dies first (QCoro 0.8 does not
//! resume, not even on timeout). Awaiting a Completion cannot: the frame owns the sender.
class Completion final : public QObject
{
    Q_OBJECT

public:
    bool isComplete() const { return m_isComplete; }
    //! Lets the waiting frame go on; a second call does nothing.
    void complete();
    //! Resumes once complete() was called, at once if it was called already.
    [[nodiscard]] QCoro::Task<> wait();

Q_SIGNALS:
    void completed();

private:
    bool m_isComplete = false;
};

//! Lets the event loop run once: a long computation calls it between its pieces.
[[nodiscard]] QCoro::Task<> nextTurn();

} // namespace swingbridge
