// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/ReportPages.h"

#include "printing/PaperGlyph.h"
#include "printing/PaperStrip.h"
#include "printing/PaperTable.h"

#include <algorithm>

namespace swingbridge {
namespace {

using Type = PaperCanvas::Type;

constexpr qreal afterBlock = 18;
constexpr qreal betweenHalves = 36;
constexpr qreal signatureHeight = 62;

const ReportTable *halfTable(const QList<ReportBlock> &blocks, qsizetype at)
{
    const auto *table = at < blocks.size() ? std::get_if<ReportTable>(&blocks.at(at)) : nullptr;
    return table && table->isHalf ? table : nullptr;
}

} // namespace

int ReportPages::paint()
{
    m_canvas.reserveFootOfFirstPage(signatureHeight);
    furniture();
    signatures();
    beginning();
    const QList<ReportBlock> &blocks = m_report.blocks;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        if (const ReportTable *first = halfTable(blocks, i)) {
            const ReportTable *second = halfTable(blocks, i + 1);
            halves(*first, second);
            i += second ? 1 : 0;
        } else {
            std::visit([this](const auto &known) { block(known); }, blocks.at(i));
        }
    }
    return m_canvas.page();
}

void ReportPages::furniture()
{
    const qreal left = m_canvas.left();
    const qreal right = m_canvas.width() - PaperCanvas::margin;
    const qreal width = m_canvas.contentWidth();
    if (m_canvas.paints())
        PaperGlyph::paintMark(m_canvas.shapes(), QRectF(left, 40, 20, 20));
    m_canvas.line(QRectF(left + 28, 40, width - 28, 20), m_report.product, Type::Strong, ink::text);
    m_canvas.line(QRectF(left, 40, width, 20), m_report.caption, Type::Text, ink::text2, Qt::AlignRight);
    m_canvas.rule(left, right, 68, ink::text);
    const qreal foot = m_canvas.height() - 62;
    m_canvas.rule(left, right, foot, ink::line2);
    m_canvas.line(QRectF(left, foot + 6, width, 16), m_report.clockLine, Type::Small, ink::text2);
    m_canvas.line(QRectF(left, foot + 6, width, 16), tr("Page %1 of %2").arg(m_canvas.page()).arg(std::max(m_pageCount, m_canvas.page())),
                  Type::Small, ink::text2, Qt::AlignRight);
    m_canvas.line(QRectF(left, foot + 21, width, 16), m_report.headLine, Type::Hash, ink::text2);
    if (!m_report.banner.isEmpty()) // on every page: one may come loose
        m_canvas.line(QRectF(left, 71, width, 16), m_report.banner, Type::SmallStrong, ink::high, Qt::AlignHCenter);
}

void ReportPages::beginning()
{
    const qreal left = m_canvas.left();
    const qreal width = m_canvas.contentWidth();
    m_y = m_canvas.top();
    m_y += m_canvas.text(left, m_y, width, m_report.title, Type::Title, ink::text) + 4;
    m_y += m_canvas.text(left, m_y, width, m_report.subtitle, Type::Subtitle, ink::text2) + 12;
    verdicts();
}

void ReportPages::verdicts()
{
    for (const ReportCell &verdict : m_report.verdicts) {
        if (m_canvas.paints())
            PaperGlyph::paint(m_canvas.shapes(), QRectF(m_canvas.left(), m_y + 1, 15, 15), verdict.glyph);
        m_y += m_canvas.text(m_canvas.left() + 24, m_y, m_canvas.contentWidth() - 24, verdict.text, Type::Verdict, ink::text) + 3;
    }
    m_y += 10;
}

qreal ReportPages::turnPage()
{
    m_canvas.newPage();
    furniture();
    return m_canvas.top();
}

void ReportPages::need(qreal height)
{
    if (m_y + height > m_canvas.bottom() && m_y > m_canvas.top())
        m_y = turnPage();
}

void ReportPages::block(const ReportStrip &strip)
{
    need(PaperStrip::height);
    PaperStrip(m_canvas, strip).paint(m_y);
    m_y += PaperStrip::height;
}

void ReportPages::block(const ReportTable &table)
{
    PaperTable paper(m_canvas, table, m_canvas.left(), m_canvas.contentWidth());
    const bool isSmall = paper.heightOfAll() < (m_canvas.height() - m_canvas.top()) / 3; // not torn for a row or two
    need(isSmall ? paper.heightOfAll() : paper.heightOfBeginning());
    m_y = paper.paint(m_y, [this] { return turnPage(); }) + afterBlock;
}

void ReportPages::halves(const ReportTable &first, const ReportTable *second)
{
    const qreal width = (m_canvas.contentWidth() - betweenHalves) / 2;
    PaperTable left(m_canvas, first, m_canvas.left(), width);
    const qreal rightX = m_canvas.left() + width + betweenHalves;
    const qreal room = m_canvas.bottom() - m_canvas.top();
    const qreal rightHeight = second ? PaperTable(m_canvas, *second, rightX, width).heightOfAll() : 0;
    if (std::max(left.heightOfAll(), rightHeight) > room) { // too long to stand beside each other
        block(first);
        if (second)
            block(*second);
        return;
    }
    need(std::max(left.heightOfAll(), rightHeight));
    const qreal start = m_y;
    const auto never = [start] { return start; };
    qreal end = left.paint(start, never);
    if (second)
        end = std::max(end, PaperTable(m_canvas, *second, rightX, width).paint(start, never));
    m_y = end + afterBlock;
}

void ReportPages::block(const ReportParagraphs &paragraphs)
{
    const qreal indent = paragraphs.isList ? 20 : 0;
    const qreal width = m_canvas.contentWidth() - indent;
    const auto height = [&](const QString &text) { return m_canvas.textHeight(text, width, Type::Text) + 5; };
    need(25 + height(paragraphs.paragraphs.first()));
    m_canvas.line(QRectF(m_canvas.left(), m_y, m_canvas.contentWidth(), 20), paragraphs.title, Type::Head, ink::text);
    m_y += 25;
    int number = 0;
    for (const QString &paragraph : paragraphs.paragraphs) {
        need(height(paragraph));
        if (paragraphs.isList)
            m_canvas.text(m_canvas.left(), m_y, indent, QStringLiteral("%1.").arg(++number), Type::Text, ink::text2);
        m_canvas.text(m_canvas.left() + indent, m_y, width, paragraph, Type::Text, ink::text);
        m_y += height(paragraph);
    }
    m_y += afterBlock - 5;
}

void ReportPages::signatures()
{
    const qreal half = (m_canvas.contentWidth() - 40) / 2;
    const qreal y = m_canvas.bottom() + 30; // on the first page: what is signed is the verdict
    qreal x = m_canvas.left();
    for (const QString &signature : m_report.signatures) {
        m_canvas.rule(x, x + half, y, ink::text, 1.2);
        m_canvas.line(QRectF(x, y + 3, half, 14), signature, Type::Small, ink::text2);
        x += half + 40;
    }
}

} // namespace swingbridge
