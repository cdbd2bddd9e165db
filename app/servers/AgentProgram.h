// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Secret.h"

#include <QStringList>

#include <chrono>
#include <memory>

namespace swingbridge {

//! How an agent's process is started and how patient we are with it.
class AgentProgram
{
public:
    AgentProgram() = default;
    AgentProgram(QString path, QStringList args) : program(std::move(path)), arguments(std::move(args)) {}

    QString program;
    QStringList arguments;
    QByteArray agentText; //!< Sent ahead of the requests when not empty (ssh and WinRM).
    QString target;       //!< WinRM: "HOST PORT", sent after the text, with user and password.
    QString user;         //!< WinRM: empty means the ticket of whoever is signed in here.
    std::shared_ptr<const Secret> password; //!< Only ever written to the program's standard input.
    std::chrono::milliseconds helloLimit = std::chrono::seconds{15};   //!< For the first answer of a kept session; zero: single sessions, untried.
    std::chrono::milliseconds silenceLimit = std::chrono::seconds{40}; //!< Between alive lines, which come every 10 s.
};

} // namespace swingbridge
