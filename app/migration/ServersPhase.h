// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Result.h"

#include <QCoroTask>

#include <memory>
#include <stop_token>

namespace swingbridge {

class Workspace;

//! Opens the doors of an opened journal's servers and reads who they are. A machine that is another one than the journal's
//! is refused; a server that does not answer is not: the switch knows what to do without it.
[[nodiscard]] QCoro::Task<Done> identify(std::shared_ptr<Workspace> work, std::stop_token stop);

} // namespace swingbridge
