// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/PreflightCheck.h"
#include "advice/PreflightFacts.h"
#include "foundation/Json.h"

namespace swingbridge {

//! Judges everything of mission.md S2 that the protocol can read. Pure: the same facts and time give the same checks,
//! server by server in the order of the page, then the pair's. With one server alone, the pair's checks are left out.
//! What could not be read is NotRead, never Pass.
QList<PreflightCheck> evaluatePreflight(const QList<PreflightFacts> &facts, const QDateTime &now);

//! The document swingbridge/preflight/1 (cli.md).
Json preflightDocument(const QList<PreflightCheck> &checks);

} // namespace swingbridge
