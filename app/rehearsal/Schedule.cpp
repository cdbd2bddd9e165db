// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/Schedule.h"

namespace swingbridge {
namespace {

constexpr std::array happeningWords{"staging-off", "staging-on", "cycle-starts", "configuration-changes", "service-dies", "service-starts",
                                    "reboots", "wizard-opens", "isolation-lifted"};
constexpr std::array decisionWords{"resume", "roll-back", "take-over", "attest", "re-admit"};

template <typename Enum, size_t n>
std::optional<Enum> wordAmong(const std::array<const char *, n> &words, QStringView word)
{
    for (size_t i = 0; i < n; ++i) {
        if (word == QLatin1String(words.at(i)))
            return static_cast<Enum>(i);
    }
    return {};
}

} // namespace

std::vector<Schedule> beginnings()
{
    std::vector<Schedule> all(variants.begin(), variants.end());
    for (const SimVariant &variant : variants) {
        Schedule lost(variant);
        lost.deviations.emplace_back(Deviation::What::Fault, 1, int(FaultKind::Silent));
        lost.deviations.emplace_back(Deviation::What::Decides, 1, int(SimDecision::Attest));
        all.push_back(lost);
    }
    return all;
}

const char *toWord(Happening happening) { return happeningWords.at(static_cast<size_t>(happening)); }
const char *toWord(SimDecision decision) { return decisionWords.at(static_cast<size_t>(decision)); }
std::optional<Happening> happeningFromWord(QStringView word) { return wordAmong<Happening>(happeningWords, word); }
std::optional<SimDecision> decisionFromWord(QStringView word) { return wordAmong<SimDecision>(decisionWords, word); }

} // namespace swingbridge
