// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Result.h"

#include <QCoroTask>

#include <memory>
#include <stop_token>

namespace swingbridge {

class Workspace;

//! Before the installer runs: reads the active server, finds what the import stumbles over and what it does not carry, and
//! lays an untouched copy of the settings file beside the journal ("import/"), into Workspace::importState and the journal.
[[nodiscard]] QCoro::Task<Done> prepareImport(std::shared_ptr<Workspace> work, std::stop_token stop);

//! Afterwards: reads the new server, looks for each item that is not carried, and compares what was imported with what is
//! there now. Changes nothing on a server.
[[nodiscard]] QCoro::Task<Done> checkImport(std::shared_ptr<Workspace> work, std::stop_token stop);

} // namespace swingbridge
