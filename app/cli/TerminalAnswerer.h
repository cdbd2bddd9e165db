// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Console.h"
#include "migration/UnattendedRun.h"

namespace swingbridge {

//! Who answers: the file when there is one, else the person at the terminal, else nobody.
std::shared_ptr<Answerer> answererFor(const AnswerBook &answers, std::shared_ptr<Console> console);

} // namespace swingbridge
