// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>
#include <memory>
#include <string_view>
#include <vector>

class QTemporaryFile;

namespace swingbridge {

//! Lines of any number and length that are read again in the order of their bytes. Some megabytes of them lie in memory; more
//! go to a temporary file without a name, in runs that are sorted already. A line ends with LF and holds no other.
class SortedLines
{
public:
    SortedLines();
    ~SortedLines();
    Q_DISABLE_COPY_MOVE(SortedLines)

    //! Any piece of the lines, one behind the other.
    void append(std::string_view bytes);
    //! Makes it empty.
    void clear();
    bool isEmpty() const { return m_bytes.isEmpty() && m_runs.empty(); }

    //! SHA-256 over the lines in their order. After it: clear().
    QByteArray hash();
    //! The temporary file could not be written: the hash is worth nothing.
    bool hasFailed() const { return m_hasFailed; }

private:
    struct Run { qint64 start = 0, size = 0; };
    using Lines = std::vector<std::string_view>;

    Lines sortedLines(qsizetype until) const;
    void spill();
    void write(std::string_view bytes);
    void forEachInFile(const std::function<void(std::string_view)> &tell);

    QByteArray m_bytes;
    std::unique_ptr<QTemporaryFile> m_file;
    std::vector<Run> m_runs;
    bool m_isInLongLine = false; //!< The last run is a line that has not ended.
    bool m_hasFailed = false;
};

} // namespace swingbridge
