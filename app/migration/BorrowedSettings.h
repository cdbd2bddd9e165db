// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Result.h"

#include <QCoroTask>
#include <QString>

#include <memory>
#include <stop_token>

namespace swingbridge {

class Workspace;

//! Holds automatic upgrade off on every installed server for the time of the migration (G19: Suspended does not stop
//! it): claims the server, says so in the journal, sets Disabled, reads it back. What was Disabled stays untouched.
[[nodiscard]] QCoro::Task<Done> holdAutoUpgrade(std::shared_ptr<Workspace> work, std::stop_token stop);

//! Gives back what is still out, everything that can be: what a server refuses or nobody can ask it for stays in the ledger and is
//! nagged about. An Error only when the journal cannot be written.
[[nodiscard]] QCoro::Task<Done> returnBorrowed(std::shared_ptr<Workspace> work, std::stop_token stop);

//! Gives one setting back and reads it back; RETURNED is written only when it was seen. It may be given back again after a crash.
//! Where the vendor's command for the deletion threshold asks for a sign-in it is done by hand: the Error says so, and the next call sees it.
[[nodiscard]] QCoro::Task<Done> returnSetting(std::shared_ptr<Workspace> work, QString server, QString setting, std::stop_token stop);

} // namespace swingbridge
