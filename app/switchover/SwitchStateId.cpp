// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "switchover/SwitchStateId.h"

namespace swingbridge {
namespace {

constexpr std::array stateWords = {
    "DRAFT", "PREFLIGHT", "EVIDENCE", "CLAIM", "QUIESCE", "DEMOTE", "OLD_STAGING", "FENCE", "LAST_LOOK", "PROMOTE", "NEW_ACTIVE",
    "SEAL", "UNFENCE", "START", "FIRST_EXPORT", "OLD_ON", "RELEASE", "DONE"};
constexpr std::array restingWords = {
    "", "WAIT", "ZERO_ACTIVE_HOLD", "SUPERSEDED", "NEEDS_REVERIFY", "CONFLICT", "EXPORT_HOLD", "FENCE_REQUIRED", "ABORTED_CLEAN"};
constexpr std::array modeWords = {"assisted", "automatic"};
constexpr std::array methodWords = {"poweredOff", "outboundBlocked", "diskDetached"};

template <typename Enum, size_t n>
std::optional<Enum> find(const std::array<const char *, n> &words, QStringView word)
{
    for (size_t i = 0; i < n; ++i) {
        if (!word.isEmpty() && word == QLatin1String(words[i]))
            return static_cast<Enum>(i);
    }
    return {};
}

template <size_t n>
QString wordAt(const std::array<const char *, n> &words, size_t i) { return QString::fromLatin1(words.at(i)); }

} // namespace

QString toWord(SwitchStateId state) { return wordAt(stateWords, static_cast<size_t>(state)); }
QString toWord(Resting resting) { return wordAt(restingWords, static_cast<size_t>(resting)); }
QString toWord(SwitchMode mode) { return wordAt(modeWords, static_cast<size_t>(mode)); }
QString toWord(FenceMethod method) { return wordAt(methodWords, static_cast<size_t>(method)); }
std::optional<SwitchStateId> switchStateFromWord(QStringView word) { return find<SwitchStateId>(stateWords, word); }
std::optional<Resting> restingFromWord(QStringView word) { return find<Resting>(restingWords, word); }
std::optional<SwitchMode> switchModeFromWord(QStringView word) { return find<SwitchMode>(modeWords, word); }
std::optional<FenceMethod> fenceMethodFromWord(QStringView word) { return find<FenceMethod>(methodWords, word); }

} // namespace swingbridge
