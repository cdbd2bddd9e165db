// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/DifferenceLayout.h"

#include "common/Fonts.h"

#include <QFontMetricsF>

#include <algorithm>

namespace swingbridge {

namespace {

constexpr double gutter = 14;
constexpr double beside = 8; // between a value and the sign

} // namespace

void DifferenceLayout::setRows(const QList<DifferenceRow> &rows, bool isMarked)
{
    m_rows = rows;
    m_isMarked = isMarked;
    m_texts.clear();
    forget();
}

void DifferenceLayout::forget()
{
    m_width = -1;
    m_lines.clear();
}

void DifferenceLayout::layOut(const QList<DifferenceBlock> &blocks, double width)
{
    if (width == m_width && blocks == m_blocks)
        return;
    m_width = width;
    m_blocks = blocks;
    m_lines.clear();
    for (int block = 0; block < blocks.size(); ++block) {
        const DifferenceBlock &part = blocks.at(block);
        if (part.isFolded)
            m_lines << Line{block, -1, bottom(), double(Fonts::height(FontRole::Small) + 10), {}, {}, {}};
        for (int row = part.first; !part.isFolded && row < part.first + part.count; ++row)
            addRow(block, row);
    }
}

void DifferenceLayout::addRow(int block, int row)
{
    const bool isCode = m_rows.at(row).isCode;
    const Texts &texts = textsOf(row);
    const QString key = m_rows.at(row).isContinued ? QString() : m_rows.at(row).key;
    Line line{block, row, bottom(), 0, marked(key, {}, TextSide::Active, false), marked(texts.active, texts.marks.active, TextSide::Active, isCode),
              marked(texts.staging, texts.marks.staging, TextSide::Staging, isCode)};
    const double heights[] = {line.key->height(keyColumn(0, 0).width()), line.active->height(sideWidth()), line.staging->height(sideWidth())};
    line.height = *std::max_element(std::begin(heights), std::end(heights)) + 2 * padding - 1;
    m_lines << line;
}

const DifferenceLayout::Texts &DifferenceLayout::textsOf(int row)
{
    const auto known = m_texts.constFind(row);
    if (known != m_texts.constEnd())
        return *known;
    const DifferenceRow &source = m_rows.at(row);
    Texts texts{source.isCode ? flatExpression(source.active) : source.active, source.isCode ? flatExpression(source.staging) : source.staging, {}};
    if (source.isChanged && m_isMarked)
        texts.marks = wordDifferences(texts.active, texts.staging);
    return *m_texts.insert(row, texts);
}

MarkedText DifferenceLayout::marked(const QString &text, const QList<TextMark> &marks, TextSide side, bool isCode) const
{
    const QFont font = Fonts::of(isCode ? FontRole::Mono : FontRole::Body);
    if (!isCode)
        return MarkedText(text, marks, side, font);
    const int columns = int(sideWidth() / QFontMetricsF(font).horizontalAdvance(u'0'));
    return MarkedText(text, marks, side, font, true, expressionBreaks(text, columns));
}

double DifferenceLayout::headHeight() const
{
    return Fonts::height(FontRole::Strong) + 14;
}

double DifferenceLayout::bottom() const
{
    return m_lines.isEmpty() ? headHeight() : m_lines.last().top + m_lines.last().height;
}

double DifferenceLayout::height() const
{
    return bottom();
}

int DifferenceLayout::lineAt(double y) const
{
    const auto next = std::upper_bound(m_lines.begin(), m_lines.end(), y, [](double at, const Line &line) { return at < line.top; });
    return y < bottom() ? int(next - m_lines.begin()) - 1 : -1;
}

double DifferenceLayout::keyWidth() const
{
    return std::min(double(Fonts::scaled(126)), m_width * 0.3);
}

double DifferenceLayout::sideWidth() const
{
    return (m_width - keyWidth() - gutter) / 2 - beside;
}

QRectF DifferenceLayout::keyColumn(double top, double height) const
{
    return {10, top, keyWidth() - 16, height};
}

QRectF DifferenceLayout::activeColumn(double top, double height) const
{
    return {keyWidth(), top, sideWidth(), height};
}

QRectF DifferenceLayout::signColumn(double top, double height) const
{
    return {keyWidth() + sideWidth() + beside - 5, top, gutter, height};
}

QRectF DifferenceLayout::stagingColumn(double top, double height) const
{
    return {keyWidth() + sideWidth() + beside + gutter, top, sideWidth(), height};
}

} // namespace swingbridge
