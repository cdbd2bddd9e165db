// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/PreflightCheck.h"
#include "servers/ServerFacts.h"
#include "foundation/Json.h"

namespace swingbridge {

//! Judges everything of mission.md S2 that the protocol can read. Pure: the same facts and time give the same checks,
//! server by server in the order of the page, then the pair's.
//! What could not be read is NotRead, never Pass.
QList<PreflightCheck> evaluatePreflight(const QList<ServerFacts> &facts, const QDateTime &now);

//! Judges one server that nobody pairs (mission.md R7): the same, and why it does not upgrade by itself, code by code, and what an upgrade
//! in place would reset. Wants factRound::alone().
QList<PreflightCheck> evaluateAlone(const ServerFacts &facts, const QDateTime &now);

//! What has to be read of every server for the check \a id; everything when it is unknown.
QList<Operation> readingsOf(const QString &id);

//! The document swingbridge/preflight/1 (cli.md).
Json preflightDocument(const QList<PreflightCheck> &checks);

} // namespace swingbridge
