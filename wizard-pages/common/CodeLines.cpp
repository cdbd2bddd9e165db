// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/CodeLines.h"

#include <algorithm>

namespace swingbridge {

namespace {

//! A line's place in the whole text, without its line end.
struct Span
{
    int start = 0;
    int length = 0;
};

QList<Span> linesOf(const QString &text)
{
    QList<Span> lines;
    int start = 0;
    for (int i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c != u'\n' && c != u'\r')
            continue;
        lines << Span{start, i - start};
        if (c == u'\r' && i + 1 < text.size() && text.at(i + 1) == u'\n')
            ++i;
        start = i + 1;
    }
    if (start < text.size() || lines.isEmpty())
        lines << Span{start, int(text.size()) - start};
    return lines;
}

//! The parts of \a marks, which rise, that lie in \a line, as columns.
QList<TextMark> marksIn(const QList<TextMark> &marks, const Span &line)
{
    QList<TextMark> found;
    const auto endsBefore = [](const TextMark &mark, int start) { return mark.start + mark.length <= start; };
    const auto from = std::lower_bound(marks.begin(), marks.end(), line.start, endsBefore);
    for (auto at = from; at != marks.end() && at->start < line.start + line.length; ++at) {
        const TextMark &mark = *at;
        const int first = std::max(mark.start, line.start), end = std::min(mark.start + mark.length, line.start + line.length);
        if (first < end)
            found << TextMark{first - line.start, end - first};
    }
    return found;
}

} // namespace

QList<CodeLine> codeLines(const QString &active, const QList<TextMark> &activeMarks, const QString &staging, const QList<TextMark> &stagingMarks)
{
    const QList<Span> left = linesOf(active), right = linesOf(staging);
    QList<CodeLine> lines;
    for (int i = 0; i < std::max(left.size(), right.size()); ++i) {
        CodeLine line;
        if (i < left.size()) {
            line.active = active.mid(left.at(i).start, left.at(i).length);
            line.activeMarks = marksIn(activeMarks, left.at(i));
        }
        if (i < right.size()) {
            line.staging = staging.mid(right.at(i).start, right.at(i).length);
            line.stagingMarks = marksIn(stagingMarks, right.at(i));
        }
        lines << line;
    }
    return lines;
}

} // namespace swingbridge
