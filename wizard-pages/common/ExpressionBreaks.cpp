// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/ExpressionBreaks.h"

#include <QHash>

#include <algorithm>
#include <optional>

namespace swingbridge {

namespace {

constexpr int indentStep = 2; // characters; a nested call is indented by

//! Tells, character by character, whether one is inside of a "text" or of an [attribute].
class QuoteWatch
{
public:
    bool isQuoted(QChar c)
    {
        if (m_end.isNull()) {
            m_end = c == u'"' ? QChar(u'"') : c == u'[' ? QChar(u']') : QChar();
            return !m_end.isNull();
        }
        if (c == m_end)
            m_end = QChar();
        return true;
    }
    bool isOpen() const { return !m_end.isNull(); }

private:
    QChar m_end; // what closes the quote that is open
};

//! Whether a blank between the two says anything to a reader: within a call it does not.
bool isBlankRead(QChar before, QChar behind)
{
    const bool isCallName = behind == u'(' && before.isLetterOrNumber();
    return before != u'(' && before != u',' && behind != u')' && behind != u',' && !isCallName;
}

//! Where parentheses close and arguments begin.
class Calls
{
public:
    static std::optional<Calls> of(const QString &flat)
    {
        Calls calls;
        QList<int> open;
        QuoteWatch quotes;
        for (int i = 0; i < flat.size(); ++i) {
            const QChar c = flat.at(i);
            if (quotes.isQuoted(c))
                continue;
            if (c == u'(')
                open << i;
            else if (c == u',' && !open.isEmpty())
                calls.commas[open.last()] << i;
            else if (c == u')' && open.isEmpty())
                return std::nullopt;
            else if (c == u')')
                calls.ends.insert(open.takeLast(), i);
        }
        return open.isEmpty() && !quotes.isOpen() ? std::optional(calls) : std::nullopt;
    }

    QHash<int, int> ends;          // opening parenthesis -> closing one
    QHash<int, QList<int>> commas; // opening parenthesis -> its own commas
};

//! Walks an expression and breaks what does not fit.
class Breaker
{
public:
    Breaker(const Calls &calls, int columns) : m_calls(calls), m_columns(columns) {}

    //! Lays out the characters from \a begin to \a end, of which the first stands in \a column; returns the column behind.
    int lay(int begin, int end, int column, int indent)
    {
        if (column + end - begin <= m_columns)
            return column + end - begin;
        for (int i = begin; i < end; ++i, ++column) {
            const auto close = m_calls.ends.constFind(i);
            if (close == m_calls.ends.constEnd() || *close == i + 1)
                continue;
            const bool fits = column + *close - i < m_columns;
            column = fits ? column + *close - i : layArguments(i, *close, std::min(indent + indentStep, m_columns / 2));
            i = *close;
        }
        return column;
    }

    QList<LineBreak> breaks;

private:
    int layArguments(int open, int close, int indent)
    {
        QList<int> ends = m_calls.commas.value(open);
        ends << close - 1;
        int begin = open + 1, column = 0;
        for (const int last : std::as_const(ends)) {
            breaks << LineBreak{begin, indent};
            column = lay(begin, last + 1, indent, indent);
            begin = last + 1;
        }
        return column;
    }

    const Calls &m_calls;
    int m_columns;
};

} // namespace

QString flatExpression(const QString &expression)
{
    QString flat;
    QuoteWatch quotes;
    bool isBlankDue = false;
    for (const QChar c : expression) {
        const bool isQuoted = quotes.isQuoted(c);
        if (!isQuoted && c.isSpace()) {
            isBlankDue = true;
            continue;
        }
        if (isBlankDue && !flat.isEmpty() && isBlankRead(flat.back(), c))
            flat += u' ';
        isBlankDue = false;
        flat += c;
    }
    return flat;
}

QList<LineBreak> expressionBreaks(const QString &flat, int columns)
{
    const auto calls = Calls::of(flat);
    if (!calls)
        return {};
    Breaker breaker(*calls, std::max(columns, 4 * indentStep));
    breaker.lay(0, int(flat.size()), 0, 0);
    return breaker.breaks;
}

} // namespace swingbridge
