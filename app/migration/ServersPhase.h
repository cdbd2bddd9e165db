// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Result.h"

#include <QCoroTask>
#include <QString>

#include <memory>
#include <stop_token>

namespace swingbridge {

class Workspace;

//! Opens the doors of an opened journal's servers and reads who they are. A machine that is another one than the journal's
//! is refused; a server that does not answer is not: the switch knows what to do without it.
[[nodiscard]] QCoro::Task<Done> identify(std::shared_ptr<Workspace> work, std::stop_token stop);

//! Reads one server over a door that is opened anew and puts what it said, or why it said nothing, in the place of its reading. Nothing is
//! written down; what \a stop cuts short is not kept.
[[nodiscard]] QCoro::Task<> readOne(std::shared_ptr<Workspace> work, QString name, std::stop_token stop);

//! Begins the journal of a take-over with the servers as they answer, whatever roles they have, and marks this phase as done. Refused when they
//! are no pair or hold no open claim of \a confirmedOwner; then there is no journal either.
[[nodiscard]] QCoro::Task<Done> pairForTakeOver(std::shared_ptr<Workspace> work, QString confirmedOwner, std::stop_token stop);

} // namespace swingbridge
