// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

class QWidget;

namespace swingbridge {

//! How long things move (visual-language.md, Motion). Nothing else moves.
namespace motion {
inline constexpr std::chrono::milliseconds deck{600};
inline constexpr std::chrono::milliseconds unlatching{150};
inline constexpr std::chrono::milliseconds expanding{120};
inline constexpr std::chrono::milliseconds chevronStep{900};
inline constexpr std::chrono::milliseconds spinner{1200};

//! True when everything is to jump. The style knows (SH_Widget_Animation_Duration is 0 then).
bool isReduced(const QWidget *widget);
//! \a full in milliseconds, or 0 with reduced motion.
int duration(const QWidget *widget, std::chrono::milliseconds full);
} // namespace motion

} // namespace swingbridge
