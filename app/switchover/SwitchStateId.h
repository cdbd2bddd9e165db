// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace swingbridge {

//! Where an attempt stands: the rows of guarded-switch.md 4.2, in its order.
enum class SwitchStateId : quint8 {
    Draft, Preflight, Evidence, Claim, Quiesce, Demote, OldStaging, Fence, LastLook, Promote, NewActive, Seal, Unfence,
    Start, FirstExport, OldOn, Release, Done
};

//! Where an attempt may rest, each with one sentence "what is true" and one "what to do next".
enum class Resting : quint8 {
    None, Wait, ZeroActiveHold, Superseded, NeedsReverify, Conflict, ExportHold, FenceRequired, AbortedClean
};

//! It waits for one server, or yields to whom that server belongs now; the others are about both.
constexpr bool isAboutOneServer(Resting resting) { return resting == Resting::Wait || resting == Resting::Superseded; }

//! The two servers of an attempt: the target shall be active at its end, the other shall not.
enum class Side : quint8 { Other, Target };

constexpr Side opposite(Side side) { return side == Side::Other ? Side::Target : Side::Other; }
constexpr size_t indexOf(Side side) { return static_cast<size_t>(side); }

//! Who flips the staging flag (guarded-switch.md 1, trap 3): a person in the vendor's wizard, which is the documented
//! way, or the agent, which is not documented by the vendor.
enum class SwitchMode : quint8 { Assisted, Automatic };

//! How a server that cannot be reached was fenced off by a person (guarded-switch.md 4.4, F1).
enum class FenceMethod : quint8 { PoweredOff, OutboundBlocked, DiskDetached };

//! The words of journal and documents: "DEMOTE", "ZERO_ACTIVE_HOLD", "assisted". Resting::None has no word.
QString toWord(SwitchStateId state);
QString toWord(Resting resting);
QString toWord(SwitchMode mode);
QString toWord(FenceMethod method); //!< "poweredOff", "outboundBlocked", "diskDetached"
std::optional<SwitchStateId> switchStateFromWord(QStringView word);
std::optional<Resting> restingFromWord(QStringView word);
std::optional<SwitchMode> switchModeFromWord(QStringView word);
std::optional<FenceMethod> fenceMethodFromWord(QStringView word);

} // namespace swingbridge
