// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <array>
#include <string_view>

namespace swingbridge {

class SortedLines;

//! \a text in a line of fields: `\`, `|`, CR and LF are written `\\`, `\p`, `\r`, `\n` (agent-protocol.md, configurationHash).
QByteArray escapedField(const QString &text);
//! The same, of any piece of a text, to the end of \a lines.
void appendEscaped(SortedLines &lines, std::string_view utf8);

//! SHA-256 over the sorted lines "add VALUE" and "delete VALUE", escaped, each ended by LF: the values part of exportHash().
std::array<char, 32> valuesHash(const QStringList &adds, const QStringList &deletes);

//! What stands for the values of a secret.
std::array<char, 32> redactedHash();

} // namespace swingbridge
