// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Result.h"

#include <QByteArray>
#include <QCoreApplication>

namespace swingbridge {

//! The agent as it is built into this release, and the constant texts that bring it to a server.
class AgentText
{
    Q_DECLARE_TR_FUNCTIONS(AgentText)

public:
    //! The one script that ever runs on a server (resources/agent). Error: Internal, when it was not built in.
    static Result<QByteArray> agent();
    //! What reads the agent from standard input at the far end of ssh, as the value of -EncodedCommand.
    static Result<QString> encodedBootstrap();
    //! What reads the agent, the target and the requests on this machine and asks a server over WinRM; as -EncodedCommand.
    static Result<QString> encodedRemoting();
    //! \a script without its full-line comments, as PowerShell wants it behind -EncodedCommand: UTF-16LE in base64.
    static QString encoded(const QByteArray &script);
};

} // namespace swingbridge
