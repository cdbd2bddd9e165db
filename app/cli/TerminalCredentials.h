// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servers/Credentials.h"

namespace swingbridge {

//! Where the command line gets credentials: the system's keychain, else the person at the terminal, whose password is not
//! shown; without a terminal nobody, and the failure says what to do instead.
std::shared_ptr<Credentials> terminalCredentials();

} // namespace swingbridge
