// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace swingbridge {

//! A marked piece of a text, in UTF-16 units.
struct TextMark
{
    int start = 0;
    int length = 0;

    bool operator==(const TextMark &) const = default;
};

//! What to mark on each side.
struct WordMarks
{
    QList<TextMark> active;
    QList<TextMark> staging;

    bool operator==(const WordMarks &) const = default;
};

//! The words that differ between two values, as marks on both sides. Pure.
//!
//! Words are runs of letters and digits, an attribute in brackets, a text in quotes; blanks and punctuation
//! stand alone. The shortest change is found (Myers); neighbouring marks are joined. When the two differ so
//! much that looking on would be dear (over 1,000 changed words), the whole differing middle is marked.
WordMarks wordDifferences(const QString &active, const QString &staging);

} // namespace swingbridge
