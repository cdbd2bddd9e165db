// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <stop_token>
#include <string_view>

class QIODevice;

namespace swingbridge {

//! A window that slides forward over a file of any size in bounded memory. On the way it notices what the simple way of
//! reading XML cannot do: CDATA, comments, processing instructions and document types.
class ByteWindow
{
public:
    //! \a source is open for reading and outlives the window. \a stop: the file seems to end when it is asked for.
    explicit ByteWindow(QIODevice &source, std::stop_token stop = {});

    //! What lies before the reader and is in memory. Views are good until more() is called.
    std::string_view rest() const { return {m_bytes.constData() + m_position, static_cast<size_t>(m_end - m_position)}; }
    void advance(size_t bytes) { m_position += static_cast<qsizetype>(bytes); }
    //! Reads on, keeping rest(). False at the end of the file, when it cannot be read, or when what must be kept is larger
    //! than any honest tag.
    bool more();

    //! Place of the next byte in the file.
    qint64 offset() const { return m_start + m_position; }
    //! Bytes taken from the file so far.
    qint64 bytesRead() const { return m_start + m_end; }
    //! Line of the next byte; lines end with LF.
    qint64 line();

    bool hasFailed() const { return m_hasFailed; }
    //! A "<!" or "<?" was met behind the declaration: only a full parser may read on.
    bool isUnusual() const { return m_isUnusual; }

private:
    void inspect(qsizetype from);
    void countLines(qsizetype until);

    QIODevice &m_source;
    const std::stop_token m_stop;
    QByteArray m_bytes;
    qint64 m_start = 0;        //!< Place of the first byte of m_bytes in the file.
    qsizetype m_position = 0;
    qsizetype m_end = 0;
    qint64 m_lines = 1;
    qsizetype m_counted = 0;   //!< Up to here line ends are counted.
    bool m_hasLines = false;   //!< An LF was met; csexport writes none.
    bool m_hasFailed = false;
    bool m_isUnusual = false;
};

} // namespace swingbridge
