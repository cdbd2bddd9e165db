// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configuration/SyncConfiguration.h"
#include "servers/ServerDriver.h"

namespace swingbridge {

//! Reads connectors, global parameters and every rule of a server, one after the other. The metaverse's schema is not
//! in the agent's reach: it stays "not known". \a progress counts rules.
[[nodiscard]] QCoro::Task<Result<SyncConfiguration>> readLiveConfiguration(std::shared_ptr<ServerDriver> driver, ProgressSink progress,
                                                                           std::stop_token stop);

//! Looks at \a capture until it is done, at most \a limit; Error when it failed or took longer. Nothing is changed by it.
[[nodiscard]] QCoro::Task<Result<CaptureStatus>> awaitCapture(std::shared_ptr<ServerDriver> driver, std::shared_ptr<Clock> clock,
                                                              CaptureStatus capture, std::chrono::seconds limit, ProgressSink progress,
                                                              std::stop_token stop);

//! Waits until neither a cycle nor a connector runs on the server.
[[nodiscard]] QCoro::Task<Done> awaitIdle(std::shared_ptr<ServerDriver> driver, std::shared_ptr<Clock> clock, std::chrono::seconds limit,
                                          std::stop_token stop);

} // namespace swingbridge
