// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/RuleGlyphs.h"

namespace swingbridge {

Glyph ruleGlyph(RuleLine::State state)
{
    switch (state) {
    case RuleLine::State::Equal:
    case RuleLine::State::Done: return Glyph::Passed;
    case RuleLine::State::Waiting: return Glyph::Waiting;
    case RuleLine::State::Noted: return Glyph::Info;
    case RuleLine::State::Warned: return Glyph::High;
    case RuleLine::State::WouldFail: return Glyph::Blocker;
    case RuleLine::State::Skipped: return Glyph::Skipped;
    case RuleLine::State::Running: return Glyph::Running;
    case RuleLine::State::Failed: return Glyph::Failed;
    }
    Q_UNREACHABLE();
}

Glyph findingGlyph(LintSeverity severity)
{
    switch (severity) {
    case LintSeverity::Error: return Glyph::Blocker;
    case LintSeverity::Warning: return Glyph::High;
    case LintSeverity::Note: return Glyph::Info;
    }
    Q_UNREACHABLE();
}

} // namespace swingbridge
