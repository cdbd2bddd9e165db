// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/PreflightCheck.h"
#include "servers/ServerFacts.h"

namespace swingbridge {

//! One check of one server: what has to be read for it, and what it makes of that.
class ServerCheck
{
public:
    QList<Operation> reads;
    PreflightCheck (*judge)(const ServerFacts &facts, const QDateTime &now);
};

// The checks of each group, in the order of the page.
QList<ServerCheck> serverChecks();    //!< servers, rights
QList<ServerCheck> productChecks();   //!< product
QList<ServerCheck> systemChecks();    //!< system
QList<ServerCheck> schedulerChecks(); //!< scheduler, data
QList<ServerCheck> aloneChecks();     //!< product, data: what only matters where no pair is looked at
//! One for each code of automatic upgrade whose cause can be read, or that the server names as its reason.
QList<PreflightCheck> upgradeCodeChecks(const ServerFacts &facts);

//! What only two servers together can tell, and what only a person can.
class PairCheck
{
public:
    QList<Operation> reads;
    PreflightCheck (*judge)(const QList<ServerFacts> &facts);
};
QList<PairCheck> pairChecks();

} // namespace swingbridge
