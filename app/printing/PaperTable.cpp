// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/PaperTable.h"

#include "printing/PaperCanvas.h"
#include "printing/PaperGlyph.h"

#include <algorithm>

namespace swingbridge {
namespace {

using Type = PaperCanvas::Type;
using Kind = ReportColumn::Kind;

constexpr qreal titleHeight = 25;
constexpr qreal headHeight = 17;
constexpr qreal leastRow = 19;
constexpr qreal rowPadding = 6;
constexpr qreal gap = 8;
constexpr qreal glyphRoom = 18;
constexpr qreal railRoom = 18;

Type typeOf(const ReportColumn &column)
{
    return column.kind == Kind::Hash ? Type::Hash : Type::Text;
}

qreal indentOf(const ReportCell &cell, const ReportColumn &column)
{
    if (column.kind == Kind::Rail)
        return railRoom;
    return PaperGlyph::isPainted(cell.glyph) ? glyphRoom : 0;
}

} // namespace

PaperTable::PaperTable(PaperCanvas &canvas, const ReportTable &table, qreal x, qreal width)
    : m_canvas(canvas), m_table(table), m_x(x), m_width(width)
{
    for (const ReportColumn &column : table.columns)
        m_weights += column.weight;
}

qreal PaperTable::columnX(qsizetype column) const
{
    int before = 0;
    for (qsizetype i = 0; i < column; ++i)
        before += m_table.columns.at(i).weight;
    return m_x + m_width * before / m_weights;
}

qreal PaperTable::columnWidth(qsizetype column) const
{
    const qreal whole = m_width * m_table.columns.at(column).weight / m_weights;
    return column + 1 == m_table.columns.size() ? whole : whole - gap;
}

qreal PaperTable::introHeight() const
{
    return m_table.intro.isEmpty() ? 0 : m_canvas.textHeight(m_table.intro, m_width, Type::Text) + 6;
}

qreal PaperTable::rowHeight(qsizetype row) const
{
    qreal height = leastRow;
    for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
        const ReportCell &cell = m_table.rows.at(row).at(i);
        const ReportColumn &column = m_table.columns.at(i);
        const qreal width = columnWidth(i) - indentOf(cell, column);
        if (column.kind != Kind::Number)
            height = std::max(height, m_canvas.textHeight(cell.text, width, typeOf(column)) + rowPadding);
    }
    return height;
}

qreal PaperTable::heightOfBeginning() const
{
    return titleHeight + introHeight() + headHeight + (m_table.rows.isEmpty() ? 0 : rowHeight(0));
}

qreal PaperTable::heightOfAll() const
{
    qreal height = titleHeight + introHeight() + headHeight;
    for (qsizetype row = 0; row < m_table.rows.size(); ++row)
        height += rowHeight(row);
    return height;
}

qreal PaperTable::paintHead(qreal y)
{
    for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
        const ReportColumn &column = m_table.columns.at(i);
        const QRectF rect(columnX(i), y, columnWidth(i), headHeight);
        m_canvas.line(rect, column.title, Type::SmallStrong, ink::text2, column.kind == Kind::Number ? Qt::AlignRight : Qt::AlignLeft);
    }
    m_canvas.rule(m_x, m_x + m_width, y + headHeight - 1, ink::control);
    return y + headHeight;
}

void PaperTable::paintCell(const ReportCell &cell, qsizetype column, qreal y, qreal height)
{
    const ReportColumn &kind = m_table.columns.at(column);
    const QRectF rect(columnX(column), y, columnWidth(column), height);
    if (kind.kind == Kind::Number)
        return m_canvas.number(rect.adjusted(0, 0, 0, -1), cell.text, Type::Text, ink::text);
    const qreal indent = indentOf(cell, kind);
    const Type type = typeOf(kind);
    const qreal text = m_canvas.textHeight(cell.text, rect.width() - indent, type);
    const qreal top = y + (height - text) / 2 - 0.5;
    if (PaperGlyph::isPainted(cell.glyph) && m_canvas.paints())
        PaperGlyph::paint(m_canvas.shapes(), QRectF(rect.left(), top + 1, 12, 12), cell.glyph);
    m_canvas.text(rect.left() + indent, top, rect.width() - indent, cell.text, type, ink::text);
}

void PaperTable::paintRail(qsizetype row, qreal y, qreal height)
{
    for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
        if (m_table.columns.at(i).kind != Kind::Rail || !m_canvas.paints())
            continue;
        const ReportGlyph glyph = m_table.rows.at(row).at(i).glyph;
        const auto differs = [&](qsizetype other) {
            return other < 0 || other >= m_table.rows.size() || m_table.rows.at(other).at(i).glyph != glyph
                || m_table.rows.at(other).at(i).text != m_table.rows.at(row).at(i).text;
        };
        const qreal top = y + (differs(row - 1) ? 2.5 : 0);
        const qreal bottom = y + height - (differs(row + 1) ? 3 : 0);
        QPainter &painter = m_canvas.shapes();
        if (glyph == ReportGlyph::RailActive)
            painter.fillRect(QRectF(columnX(i) + 2, top, 7, bottom - top), ink::fill);
        if (glyph == ReportGlyph::RailNobody) {
            QPen dots(ink::control, 1.4, Qt::CustomDashLine, Qt::RoundCap);
            dots.setDashPattern({0.1, 2.6});
            painter.setPen(dots);
            painter.drawLine(QPointF(columnX(i) + 5.5, top), QPointF(columnX(i) + 5.5, bottom));
        }
    }
}

void PaperTable::paintRow(qsizetype row, qreal y, qreal height)
{
    m_canvas.rule(m_x, m_x + m_width, y + height - 1, ink::line);
    paintRail(row, y, height);
    for (qsizetype i = 0; i < m_table.columns.size(); ++i)
        paintCell(m_table.rows.at(row).at(i), i, y, height);
}

qreal PaperTable::paint(qreal y, const std::function<qreal()> &onNewPage)
{
    m_canvas.line(QRectF(m_x, y, m_width, 20), m_table.title, Type::Head, ink::text);
    y += titleHeight;
    if (!m_table.intro.isEmpty()) {
        m_canvas.text(m_x, y, m_width, m_table.intro, Type::Text, ink::text2);
        y += introHeight();
    }
    y = paintHead(y);
    for (qsizetype row = 0; row < m_table.rows.size(); ++row) {
        const qreal height = rowHeight(row);
        if (y + height > m_canvas.bottom())
            y = paintHead(onNewPage());
        paintRow(row, y, height);
        y += height;
    }
    return y;
}

} // namespace swingbridge
