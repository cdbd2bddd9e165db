// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/EntryKind.h"

#include <array>

namespace swingbridge {
namespace {

constexpr std::array<const char *, 19> words = {
    "OPEN", "ATTEMPT", "STATE", "INTENT", "SENT", "REPLY", "UNKNOWN", "OBSERVED", "CAPTURE", "DECISION", "APPROVAL",
    "ATTEST", "WAIVER", "CONSENT", "BORROWED", "RETURNED", "ANCHOR", "COMMENT", "NOTE"}; // in the order of EntryKind

} // namespace

QString toString(EntryKind kind)
{
    return QString::fromLatin1(words.at(std::size_t(kind)));
}

std::optional<EntryKind> entryKindFrom(QStringView word)
{
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (word == QLatin1String(words[i]))
            return EntryKind(i);
    }
    return std::nullopt;
}

} // namespace swingbridge
