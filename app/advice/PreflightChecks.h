// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/PreflightCheck.h"
#include "advice/PreflightFacts.h"

namespace swingbridge {

//! One check of one server.
using ServerCheck = PreflightCheck (*)(const PreflightFacts &facts, const QDateTime &now);

// The checks of each group, in the order of the page.
QList<ServerCheck> serverChecks();    //!< servers, rights
QList<ServerCheck> productChecks();   //!< product
QList<ServerCheck> systemChecks();    //!< system
QList<ServerCheck> schedulerChecks(); //!< scheduler, data
//! What only two servers together can tell, and what only a person can.
QList<PreflightCheck> pairChecks(const QList<PreflightFacts> &facts, const QDateTime &now);

} // namespace swingbridge
