// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ExpressionBreaks.h"
#include "common/Theme.h"
#include "common/WordDifferences.h"

#include <QFont>
#include <QRectF>

class QPainter;
class QTextLayout;

namespace swingbridge {

//! Whose text it is: active marks are underlined solid, staging marks dashed.
enum class TextSide { Active, Staging };

//! Text with marks on words, wrapped where a reader would break an expression: after ( and ,.
class MarkedText
{
public:
    //! \a breaks: where lines begin in any case, each with its indentation.
    MarkedText(const QString &text, const QList<TextMark> &marks, TextSide side, const QFont &font, bool isWrapped = true, const QList<LineBreak> &breaks = {});

    //! Height at \a width. Nothing is ever elided: what changed is shown whole.
    double height(double width) const;
    //! Paints from the top of \a rect and returns the height used. \a side is absolute: Mirror::leading() for values,
    //! left for code in every language.
    double paint(QPainter &painter, const QRectF &rect, const QColor &ink, const Theme &theme, Qt::Alignment side = Qt::AlignLeft) const;

private:
    double layOut(QTextLayout &layout, double width, Qt::Alignment side) const;
    void paintMark(QPainter &painter, const QTextLayout &layout, const TextMark &mark, const QPointF &origin, const Theme &theme) const;
    double lead() const;

    QString m_text; // with zero-width spaces where a break is offered, line separators and indentations where one is
    QList<TextMark> m_marks; // positions in m_text
    TextSide m_side;
    QFont m_font;
    bool m_isWrapped;
};

} // namespace swingbridge
