// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace swingbridge {

//! How much a difference matters; the order is the order on screen. Blocker: the migration must not go on with it
//! unless a person answers for it by name. Info: as it should be, or of no effect.
enum class Severity { Blocker, High, Medium, Low, Info };

//! "blocker", "high", "medium", "low", "info": the words of cli.md.
QString toWord(Severity severity);
//! Nothing when \a word is none of them.
std::optional<Severity> severityFromWord(const QString &word);
//! Translated: "Blocker", "High", …
QString severityTitle(Severity severity);

} // namespace swingbridge
