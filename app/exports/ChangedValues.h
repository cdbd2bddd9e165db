// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/SortedLines.h"
#include "exports/XmlTokens.h"

#include <QStringList>

#include <array>
#include <optional>

namespace swingbridge {

//! How much is kept of the values of one change. What is left out is counted and, where asked for, hashed.
class ValueLimits
{
public:
    qsizetype values = 200;
    qsizetype length = 4 * 1024;  //!< Of one value, in UTF-16 units.
    bool isHashed = true;         //!< The hash of values that are not all kept is wanted.
    bool isHashedAlways = false;  //!< The hash is wanted in any case.
};

//! One value as it streams by, whatever its size: its beginning is kept, all of it goes into the line that is hashed. Text
//! that could not be written in XML arrives as base64 whatever its type; up to a megabyte it is decoded.
class ValueText final : public TextSink
{
public:
    //! \a lines: where its line goes to; may be nullptr.
    ValueText(qsizetype length, SortedLines *lines, bool isBase64Text);

    void take(std::string_view utf8) override;
    //! Its beginning; to be called once, at its end.
    QString text();
    //! More than text() said.
    bool isShortened() const { return m_isShortened; }

private:
    void takePlain(std::string_view utf8);

    const qsizetype m_length;
    SortedLines *const m_lines;
    bool m_isHeld;          //!< May yet turn out to be base64.
    bool m_isShortened = false;
    std::string m_held;
    std::string m_kept;
};

//! The values of one change while they are read.
class ChangedValues
{
public:
    //! \a lines is empty and outlives it; nothing is hashed without.
    ChangedValues(const ValueLimits &limits, SortedLines *lines) : m_limits(limits), m_lines(limits.isHashed ? lines : nullptr) {}

    //! Reads the current element, a value, and leaves it.
    void read(XmlTokens &xml, bool isReference, bool isString, bool isDelete);
    //! The hash of all values when it is wanted: that of ValuesHash.h.
    std::optional<std::array<char, 32>> hash();

    QStringList adds, deletes;   //!< The first of each.
    QString lastAdd, lastDelete;
    bool touchesPrimary = false; //!< One of them is a primary mail address.
    bool isShortened = false;

private:
    const ValueLimits m_limits;
    SortedLines *const m_lines;
};

//! Reads a value or dn-value, the current element, into \a text and leaves it.
void readValueText(XmlTokens &xml, bool isReference, TextSink &text);

//! Whether the current element is a value that arrives as base64 though it is text.
bool isBase64Text(XmlTokens &xml, bool isString);

} // namespace swingbridge
