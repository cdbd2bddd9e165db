// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoroTask>
#include <QEventLoop>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace swingbridge::test {

//! Runs the event loop until \a task is done, at most \a limit.
//!
//! QCoro 0.8's waitFor() hangs for ever when the task throws and needs a default-constructible
//! result; this one does neither. An empty optional means: not in time, or it threw.
template <typename T>
std::optional<T> await(QCoro::Task<T> task, std::chrono::milliseconds limit = std::chrono::seconds{20})
{
    struct Shared { QEventLoop loop; std::optional<T> value; bool over = false; };
    auto shared = std::make_shared<Shared>(); // the watcher may outlive us when the limit is hit
    auto watch = [](QCoro::Task<T> watched, std::shared_ptr<Shared> s) -> QCoro::Task<> {
        try {
            s->value.emplace(co_await watched);
        } catch (const std::exception &e) {
            qWarning("awaited task threw: %s", e.what());
        }
        s->over = true;
        s->loop.quit();
    };
    watch(std::move(task), shared);
    if (!shared->over) {
        QTimer::singleShot(limit, &shared->loop, &QEventLoop::quit);
        shared->loop.exec();
    }
    return shared->value;
}

//! The same for a task without a result: true when it ended in time and did not throw.
inline bool awaitVoid(QCoro::Task<> task, std::chrono::milliseconds limit = std::chrono::seconds{20})
{
    auto wrap = [](QCoro::Task<> inner) -> QCoro::Task<bool> {
        co_await inner;
        co_return true;
    };
    return await(wrap(std::move(task)), limit).value_or(false);
}

} // namespace swingbridge::test
