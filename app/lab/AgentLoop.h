// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Result.h"

#include <QCoroTask>
#include <QString>

namespace swingbridge {

//! `lab agent`: speaks the agent protocol for one server of a lab on standard input and output until end of input.
//! It stands where powershell.exe would: \a expectsAgentText reads and checks the agent's text first (ssh transport).
//! Lab time runs with the real one, \a pace lab seconds a second, and goes on while nobody asks; where the lab's
//! processes share one time (LabTime), with that.
//! For a process that does nothing else: between two requests it blocks on its input. An Error only when the lab cannot
//! be opened: whatever the wizard sends is answered.
[[nodiscard]] QCoro::Task<Done> runAgentLoop(QString labFolder, QString server, bool expectsAgentText, double pace);

} // namespace swingbridge
