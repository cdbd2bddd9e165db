// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/SortedLines.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryFile>

#include <algorithm>
#include <queue>

namespace swingbridge {
namespace {

constexpr qsizetype bytesInMemory = 8 * 1024 * 1024;

std::string_view viewOf(const QByteArray &bytes, qsizetype size) { return {bytes.constData(), static_cast<size_t>(size)}; }

//! What is left of a run while runs are merged; the smallest first line comes first.
struct RestOfRun
{
    std::string_view rest;

    std::string_view line() const { return rest.substr(0, std::min(rest.find('\n'), rest.size() - 1) + 1); }
    friend bool operator<(const RestOfRun &a, const RestOfRun &b) { return a.line() > b.line(); }
};

} // namespace

SortedLines::SortedLines() = default;
SortedLines::~SortedLines() = default;

void SortedLines::clear()
{
    m_bytes.resize(0); // its room is kept: the lines of one change follow those of another
    m_runs.clear();
    if (m_file)
        m_hasFailed = m_hasFailed || !m_file->resize(0) || !m_file->seek(0);
    m_isInLongLine = false;
}

void SortedLines::append(std::string_view bytes)
{
    while (m_isInLongLine && !bytes.empty()) {
        const size_t end = bytes.find('\n');
        const std::string_view piece = bytes.substr(0, end == std::string_view::npos ? end : end + 1);
        write(piece);
        m_isInLongLine = end == std::string_view::npos;
        bytes.remove_prefix(piece.size());
    }
    m_bytes.append(bytes.data(), static_cast<qsizetype>(bytes.size()));
    if (m_bytes.size() > bytesInMemory)
        spill();
}

SortedLines::Lines SortedLines::sortedLines(qsizetype until) const
{
    Lines lines;
    std::string_view rest = viewOf(m_bytes, until);
    while (!rest.empty()) {
        const size_t end = std::min(rest.find('\n'), rest.size() - 1) + 1;
        lines.push_back(rest.substr(0, end));
        rest.remove_prefix(end);
    }
    std::sort(lines.begin(), lines.end());
    return lines;
}

//! Writes what is in memory as a run, and what has begun of a line that is long in itself as the beginning of another.
void SortedLines::spill()
{
    const qsizetype whole = m_bytes.lastIndexOf('\n') + 1;
    if (whole > 0) {
        m_runs.push_back(Run{m_file ? m_file->size() : 0, 0});
        QByteArray sorted;
        sorted.reserve(whole);
        for (const std::string_view line : sortedLines(whole))
            sorted.append(line.data(), static_cast<qsizetype>(line.size()));
        write(viewOf(sorted, sorted.size()));
        m_bytes.remove(0, whole);
    }
    if (m_bytes.size() > bytesInMemory / 2) {
        m_runs.push_back(Run{m_file ? m_file->size() : 0, 0});
        write(viewOf(m_bytes, m_bytes.size()));
        m_bytes.clear();
        m_isInLongLine = true;
    }
}

void SortedLines::write(std::string_view bytes)
{
    if (!m_file) {
        m_file = std::make_unique<QTemporaryFile>(QDir::tempPath() + QStringLiteral("/swingbridge-lines"));
        m_hasFailed = !m_file->open();
    }
    const auto size = static_cast<qint64>(bytes.size());
    m_hasFailed = m_hasFailed || m_file->write(bytes.data(), size) != size || !m_file->flush();
    m_runs.back().size += size;
}

void SortedLines::forEachInFile(const std::function<void(std::string_view)> &tell)
{
    const qint64 size = m_file->size();
    const auto *bytes = reinterpret_cast<const char *>(m_file->map(0, size));
    m_hasFailed = m_hasFailed || !bytes;
    if (m_hasFailed)
        return;
    std::priority_queue<RestOfRun> heads;
    for (const Run &run : m_runs)
        heads.push(RestOfRun{std::string_view(bytes + run.start, static_cast<size_t>(run.size))});
    while (!heads.empty()) {
        RestOfRun head = heads.top();
        heads.pop();
        const std::string_view line = head.line();
        tell(line);
        head.rest.remove_prefix(line.size());
        if (!head.rest.empty())
            heads.push(head);
    }
    m_file->unmap(reinterpret_cast<uchar *>(const_cast<char *>(bytes)));
}

QByteArray SortedLines::hash()
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto tell = [&hash](std::string_view line) { hash.addData(QByteArrayView(line.data(), static_cast<qsizetype>(line.size()))); };
    if (m_runs.empty()) {
        for (const std::string_view line : sortedLines(m_bytes.size()))
            tell(line);
    } else {
        if (!m_bytes.isEmpty()) {
            m_runs.push_back(Run{m_file->size(), 0});
            QByteArray sorted;
            for (const std::string_view line : sortedLines(m_bytes.size()))
                sorted.append(line.data(), static_cast<qsizetype>(line.size()));
            write(viewOf(sorted, sorted.size()));
        }
        forEachInFile(tell);
    }
    clear();
    return hash.result();
}

} // namespace swingbridge
