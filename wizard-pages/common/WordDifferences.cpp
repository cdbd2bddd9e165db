// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/WordDifferences.h"

#include "common/EditScript.h"

#include <QRegularExpression>

namespace swingbridge {

namespace {

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

QList<QStringView> texts(const QString &whole, const QList<TextMark> &pieces)
{
    QList<QStringView> views;
    for (const TextMark &piece : pieces)
        views << QStringView(whole).mid(piece.start, piece.length);
    return views;
}

//! Joins neighbours, also over a blank between two changed words.
QList<TextMark> joined(const QString &text, const QList<TextMark> &changed)
{
    QList<TextMark> marks;
    for (const TextMark &piece : changed) {
        if (!marks.isEmpty()) {
            TextMark &last = marks.last();
            const int end = last.start + last.length;
            if (QStringView(text).mid(end, piece.start - end).trimmed().isEmpty() && piece.start - end <= 1) {
                last.length = piece.start + piece.length - last.start;
                continue;
            }
        }
        marks << piece;
    }
    return marks;
}

} // namespace

WordMarks wordDifferences(const QString &active, const QString &staging)
{
    if (active == staging)
        return {};
    const QList<TextMark> a = words(active), b = words(staging);
    const EditScript script(texts(active, a), texts(staging, b));
    QList<TextMark> onlyActive, onlyStaging;
    for (int i = 0; i < a.size(); ++i) {
        if (script.isOnlyActive(i))
            onlyActive << a.at(i);
    }
    for (int i = 0; i < b.size(); ++i) {
        if (script.isOnlyStaging(i))
            onlyStaging << b.at(i);
    }
    return {joined(active, onlyActive), joined(staging, onlyStaging)};
}

} // namespace swingbridge
