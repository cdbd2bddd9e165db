// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoroTask>

namespace swingbridge {

//! Says aloud that nobody awaits \a task, and that it reports its outcome itself.
//!
//! QCoro loses an exception that escapes a task nobody awaits. Here it is logged as critical: a bug,
//! because expected failures are Results. Functions that return a Task are [[nodiscard]], so that
//! forgetting both co_await and detach() is a warning.
void detach(QCoro::Task<> task);

} // namespace swingbridge
