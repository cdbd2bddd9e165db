// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison/RulePairing.h"

namespace swingbridge {

//! Rules that lost their rank by one cause: setting the number of each right restores the order of all.
class LostRank
{
public:
    QList<int> rules;        //!< Indices into the pairs, ascending.
    QList<int> companions;   //!< Their rivals whose number changed too, but not their rank among those left; ascending.
    QStringList attributes;  //!< For which another rule may win now, sorted.
};

//! Which custom rules changed places among the rules that write the same attribute of the same metaverse type (inbound) or of
//! the same connector's object type (outbound): the fewest that explain every inversion, near enough; those that compete with
//! each other are one cause. Rules switched off on both servers, or whose number one server does not tell, compete with
//! nobody; standard rules among themselves are the product's own affair, and so are custom rules that only stand otherwise to
//! standard rules of forests that \a forestsMoved in rank. Linear in rules and flows, but for sorting.
QList<LostRank> lostRanks(const QList<RulePair> &pairs, bool forestsMoved);

} // namespace swingbridge
