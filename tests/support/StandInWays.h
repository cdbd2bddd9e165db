// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lab/Lab.h"
#include "migration/Connections.h"

namespace swingbridge::test {

//! Addresses of live servers that lead into a lab, where no sshd and no Windows is at hand: "ssh://sync01.contoso.com" is its server
//! sync01. Over ssh a host key is shown first; a host in the domain "changed" shows another one than before; over WinRM a user
//! and a password are asked for.
class StandInWays
{
public:
    static QString fingerprint() { return QStringLiteral("SHA256:Qx8vT4mJr0cW1yN6hPzKe9LuB2sDfG7aVtYiR3oXnM5"); }
    static QString password() { return QStringLiteral("correct horse"); }

    //! \a world of a lab, as if its servers were live.
    static SessionWorld world(SessionWorld world, std::shared_ptr<Lab> lab, std::shared_ptr<Connections> connections);
};

} // namespace swingbridge::test
