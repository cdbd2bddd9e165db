// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "async/Detach.h"

#include "foundation/Logging.h"

namespace swingbridge {
namespace {

QCoro::Task<> watch(QCoro::Task<> detached)
{
    try {
        co_await detached;
    } catch (const std::exception &e) {
        qCCritical(logAsync, "detached task failed: %s", e.what());
    } catch (...) {
        qCCritical(logAsync, "detached task failed");
    }
}

} // namespace

void detach(QCoro::Task<> task)
{
    watch(std::move(task));
}

} // namespace swingbridge
