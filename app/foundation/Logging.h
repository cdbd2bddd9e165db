// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace swingbridge {

// Every logging category there is. Info is the default threshold; logs are English and hold no secret.
Q_DECLARE_LOGGING_CATEGORY(logAsync)    //!< swingbridge.async: what escaped a task nobody awaits
Q_DECLARE_LOGGING_CATEGORY(logServers)  //!< swingbridge.servers: what was sent and how it ended
Q_DECLARE_LOGGING_CATEGORY(logJournal)  //!< swingbridge.journal: opening, locking, write errors
Q_DECLARE_LOGGING_CATEGORY(logMigration) //!< swingbridge.migration: phases and decisions
Q_DECLARE_LOGGING_CATEGORY(logSwitch)   //!< swingbridge.switch: states and look-backs of the switch
Q_DECLARE_LOGGING_CATEGORY(logLab)      //!< swingbridge.lab: what the simulated servers did
Q_DECLARE_LOGGING_CATEGORY(logPages)    //!< swingbridge.pages: the window

} // namespace swingbridge
