// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace swingbridge {

//! A place where a text is broken for reading, and how far the new line is indented.
struct LineBreak
{
    int offset = 0; //!< Of the character that begins the new line.
    int indent = 0; //!< In characters.

    bool operator==(const LineBreak &) const = default;
};

//! An attribute flow's expression in one line: white space outside "texts" and [attributes], which means nothing, is closed up.
QString flatExpression(const QString &expression);

//! Where \a flat is broken so that its lines hold \a columns characters where that can be: a call that fits stays whole, one that
//! does not has each argument on a line of its own. Breaks add nothing but lines: what is read is what the server holds.
//! Nothing for a text whose parentheses or quotes do not match.
QList<LineBreak> expressionBreaks(const QString &flat, int columns);

} // namespace swingbridge
