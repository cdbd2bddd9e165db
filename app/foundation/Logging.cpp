// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/Logging.h"

namespace swingbridge {

Q_LOGGING_CATEGORY(logAsync, "swingbridge.async", QtInfoMsg)
Q_LOGGING_CATEGORY(logServers, "swingbridge.servers", QtInfoMsg)
Q_LOGGING_CATEGORY(logJournal, "swingbridge.journal", QtInfoMsg)
Q_LOGGING_CATEGORY(logMigration, "swingbridge.migration", QtInfoMsg)
Q_LOGGING_CATEGORY(logSwitch, "swingbridge.switch", QtInfoMsg)
Q_LOGGING_CATEGORY(logLab, "swingbridge.lab", QtInfoMsg)
Q_LOGGING_CATEGORY(logPages, "swingbridge.pages", QtInfoMsg)

} // namespace swingbridge
