// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "migration/Phase.h"

namespace swingbridge {

class MigrationPage;
class MigrationSession;

//! The page of \a phase with its model, which the page owns.
MigrationPage *makePage(PhaseId phase, MigrationSession *session);

} // namespace swingbridge
