// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/WordDifferences.h"

#include <QRegularExpression>
#include <QVector>

#include <algorithm>

namespace swingbridge {

namespace {

constexpr int mostChanges = 2000;

//! GUIDs, version numbers, [attributes] and "texts" are one word each: half a GUID marked says nothing.
QList<TextMark> words(const QString &text)
{
    static const QRegularExpression word(QStringLiteral("[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}|\\d+(?:\\.\\d+)+|"
                                                        "\\[[^\\]\\s]*\\]|\"[^\"]*\"|[\\p{L}\\p{N}_]+|."),
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::DotMatchesEverythingOption);
    QList<TextMark> found;
    for (auto it = word.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        found << TextMark{int(match.capturedStart()), int(match.capturedLength())};
    }
    return found;
}

//! One text cut into words, and which of them the other side does not have.
struct Cut
{
    explicit Cut(const QString &whole)
        : text(whole)
        , pieces(words(whole))
        , isChanged(pieces.size(), false)
    {
    }

    QStringView at(int i) const { return QStringView(text).mid(pieces.at(i).start, pieces.at(i).length); }
    int count() const { return int(pieces.size()); }

    QString text;
    QList<TextMark> pieces;
    QVector<bool> isChanged;
};

//! The stretch that is left between a common beginning and a common end.
struct Middle
{
    int first = 0;
    int endA = 0;
    int endB = 0;
};

Middle differingMiddle(const Cut &a, const Cut &b)
{
    Middle m{0, a.count(), b.count()};
    while (m.first < m.endA && m.first < m.endB && a.at(m.first) == b.at(m.first))
        ++m.first;
    while (m.endA > m.first && m.endB > m.first && a.at(m.endA - 1) == b.at(m.endB - 1)) {
        --m.endA;
        --m.endB;
    }
    return m;
}

//! Myers' shortest edit script: per number of edits how far each diagonal reaches. Empty when there are too many.
QList<QVector<int>> forwardPaths(const Cut &a, const Cut &b, const Middle &m)
{
    const int n = m.endA - m.first, k = m.endB - m.first, most = std::min(n + k, mostChanges);
    QVector<int> reach(2 * most + 3, 0);
    const int zero = most + 1;
    QList<QVector<int>> trace;
    for (int d = 0; d <= most; ++d) {
        trace << reach.mid(zero - d - 1, 2 * d + 3);
        for (int diagonal = -d; diagonal <= d; diagonal += 2) {
            const bool isDown = diagonal == -d || (diagonal != d && reach.at(zero + diagonal - 1) < reach.at(zero + diagonal + 1));
            int x = isDown ? reach.at(zero + diagonal + 1) : reach.at(zero + diagonal - 1) + 1;
            while (x < n && x - diagonal < k && a.at(m.first + x) == b.at(m.first + x - diagonal))
                ++x;
            reach[zero + diagonal] = x;
            if (x >= n && x - diagonal >= k)
                return trace;
        }
    }
    return {};
}

void markPath(Cut &a, Cut &b, const Middle &m, const QList<QVector<int>> &trace)
{
    int x = m.endA - m.first, y = m.endB - m.first;
    for (int d = int(trace.size()) - 1; d > 0; --d) {
        const QVector<int> &before = trace.at(d);
        const int zero = d + 1, diagonal = x - y;
        const bool isDown = diagonal == -d || (diagonal != d && before.at(zero + diagonal - 1) < before.at(zero + diagonal + 1));
        const int from = isDown ? diagonal + 1 : diagonal - 1;
        x = before.at(zero + from);
        y = x - from;
        if (isDown)
            b.isChanged[m.first + y] = true;
        else
            a.isChanged[m.first + x] = true;
    }
}

void markAll(Cut &cut, int first, int end)
{
    std::fill(cut.isChanged.begin() + first, cut.isChanged.begin() + end, true);
}

//! Joins neighbours, also over a blank between two changed words.
QList<TextMark> marks(const Cut &cut)
{
    QList<TextMark> joined;
    for (int i = 0; i < cut.count(); ++i) {
        if (!cut.isChanged.at(i))
            continue;
        const TextMark &piece = cut.pieces.at(i);
        if (!joined.isEmpty()) {
            TextMark &last = joined.last();
            const int end = last.start + last.length;
            if (QStringView(cut.text).mid(end, piece.start - end).trimmed().isEmpty() && piece.start - end <= 1) {
                last.length = piece.start + piece.length - last.start;
                continue;
            }
        }
        joined << piece;
    }
    return joined;
}

} // namespace

WordMarks wordDifferences(const QString &active, const QString &staging)
{
    if (active == staging)
        return {};
    Cut a(active), b(staging);
    const Middle middle = differingMiddle(a, b);
    const QList<QVector<int>> trace = forwardPaths(a, b, middle);
    if (trace.isEmpty()) {
        markAll(a, middle.first, middle.endA);
        markAll(b, middle.first, middle.endB);
    } else {
        markPath(a, b, middle, trace);
    }
    return {marks(a), marks(b)};
}

} // namespace swingbridge
