// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/WordDifferences.h"

#include <QList>
#include <QString>

namespace swingbridge {

//! One line of the two texts.
struct CodeLine
{
    QString active;
    QString staging;
    QList<TextMark> activeMarks; //!< columns in the line
    QList<TextMark> stagingMarks;

    bool isChanged() const { return !activeMarks.isEmpty() || !stagingMarks.isEmpty(); }
    bool operator==(const CodeLine &) const = default;
};

//! Splits two texts of equally many lines (the rewrite moves no line); marks are rising offsets into the whole texts. Pure.
//! Line ends LF, CRLF and CR are all understood; a missing line on one side is empty.
QList<CodeLine> codeLines(const QString &active, const QList<TextMark> &activeMarks, const QString &staging, const QList<TextMark> &stagingMarks);

} // namespace swingbridge
