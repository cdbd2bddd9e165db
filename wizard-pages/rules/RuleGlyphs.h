// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Glyph.h"
#include "rules/RulesModel.h"

namespace swingbridge {

//! The shapes of the visual language for what RulesModel says.
Glyph ruleGlyph(RuleLine::State state);
Glyph findingGlyph(LintSeverity severity);

} // namespace swingbridge
