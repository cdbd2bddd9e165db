// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace swingbridge::frame {

//! Cuts a stream into lines, however it arrives; the carriage return of a CRLF is dropped.
class LineSplitter
{
public:
    void append(QByteArrayView bytes) { m_waiting += bytes; }
    //! The next whole line without its end; empty when none is complete yet.
    std::optional<QByteArray> next();
    //! Bytes of the line that is not complete yet, once next() has returned nothing.
    qsizetype pending() const { return m_waiting.size() - m_begin; }

private:
    QByteArray m_waiting;
    qsizetype m_begin = 0;   //!< Where the current line begins.
    qsizetype m_scanned = 0; //!< Up to where no line end was found: a line of megabytes is not searched again and again.
};

} // namespace swingbridge::frame
