// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servers/AgentErrorCode.h"

#include <QByteArray>
#include <QList>

namespace swingbridge {

//! A line by which a program on the way to an agent, or the agent's host, says why there will be no answer.
class TransportSign
{
public:
    AgentErrorCode code;
    const char *pattern; //!< A regular expression for one line.
    const char *source;  //!< Where the line was found.
};

//! The one table of such lines. What is in none of them stays unreachable or cut, with its text kept.
const QList<TransportSign> &transportSigns();

//! The code of the first row of the table that a line of \a output fits; empty when none does.
//! Only for an end before the first answer: later the far side could write any of these lines itself.
std::optional<AgentErrorCode> transportCodeIn(const QByteArray &output);

} // namespace swingbridge
