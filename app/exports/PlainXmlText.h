// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace swingbridge {

inline bool isXmlBlank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

//! Text that stands for itself: printing ASCII without '&'.
bool isPlainXmlText(std::string_view raw);

//! \a raw with its entities resolved and line ends as XML reads them, as UTF-8; nothing when it is no honest UTF-8 text.
std::optional<std::string> decodedXmlText(std::string_view raw, bool isAttribute);

//! How much of \a raw, the beginning of a longer text, can be decoded by itself: it does not end within an entity, a character
//! or a line end.
size_t wholeXmlText(std::string_view raw);

} // namespace swingbridge
