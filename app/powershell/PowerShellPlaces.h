// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/TextEncoding.h"

#include <vector>

namespace swingbridge {

//! Where something stands in a file: the byte from its start, BOM included; line and column from 1, the column in code points.
class PowerShellPlace
{
public:
    PowerShellPlace(qint64 byte, int line, int column) : m_byte(byte), m_line(line), m_column(column) {}
    qint64 byte() const { return m_byte; }
    int line() const { return m_line; }
    int column() const { return m_column; }

private:
    qint64 m_byte;
    int m_line;
    int m_column;
};

//! From a position in a decoded text to its place in the bytes. CR, LF and CRLF each end a line.
//! Building reads the text once; each question costs a few hundred characters at most. Keeps a copy of the (shared) text.
class PowerShellPlaces
{
public:
    explicit PowerShellPlaces(const DecodedText &decoded);

    //! \a position in UTF-16 units, 0 to the length of the text.
    PowerShellPlace at(int position) const;
    qint64 byteAt(int position) const;

private:
    class Mark
    {
    public:
        qint64 bytes = 0;
        int codePoints = 0;
    };
    Mark markAt(int position) const;

    QString m_text;
    TextEncoding m_encoding;
    qint64 m_bom;
    std::vector<Mark> m_marks; //!< One every so many units: what stands before it.
    std::vector<int> m_lines;  //!< Where each line begins.
};

} // namespace swingbridge
