// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/PaperStrip.h"

#include "printing/PaperCanvas.h"

namespace swingbridge {
namespace {

constexpr qreal captionHeight = 17;
constexpr qreal plateHeight = 60;
constexpr qreal deckY = 26; // from the top of the plates
constexpr qreal pierRadius = 11;
constexpr qreal deckHeight = 9.6;

QPen dashed(const QColor &colour, qreal width, qreal on, qreal off)
{
    QPen pen(colour, width, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({on, off});
    return pen;
}

} // namespace

void PaperStrip::plate(const QRectF &rect, const ReportPlate &plate)
{
    using Role = ReportPlate::Role;
    using Type = PaperCanvas::Type;
    const bool active = plate.role == Role::Active;
    if (m_canvas.paints()) {
        QPainter &painter = m_canvas.shapes();
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(active ? QBrush(ink::fill) : QBrush(Qt::NoBrush));
        painter.setPen(active ? QPen(Qt::NoPen) : plate.role == Role::Unknown ? dashed(ink::text2, 1.3, 1, 2.4) : dashed(ink::text2, 1.3, 4.2, 2.6));
        painter.drawRoundedRect(rect, 5, 5);
        painter.restore();
    }
    const QColor strong = active ? QColor(Qt::white) : plate.role == Role::Unknown ? ink::text2 : ink::text;
    const QColor soft = active ? QColor(Qt::white) : ink::text2;
    const QRectF inner = rect.adjusted(11, 6, -11, 0);
    const bool fits = m_canvas.advance(plate.name, Type::Plate) + m_canvas.advance(plate.roleWord, Type::Plate) + 8 <= inner.width();
    const Type type = fits ? Type::Plate : Type::Strong; // a name is never elided
    m_canvas.line(QRectF(inner.left(), inner.top(), inner.width(), 20), plate.name, type, strong);
    m_canvas.line(QRectF(inner.left(), inner.top(), inner.width(), 20), plate.roleWord, type, strong, Qt::AlignRight);
    qreal y = inner.top() + 22;
    for (const QString &line : plate.lines) {
        m_canvas.line(QRectF(inner.left(), y, inner.width(), 13), line, Type::Small, soft);
        y += 13;
    }
}

void PaperStrip::way(const QRectF &bank, const ReportPlate &plate, qreal pier)
{
    if (!m_canvas.paints() || plate.name.isEmpty())
        return;
    QPainter &painter = m_canvas.shapes();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal y = bank.top() + deckY;
    const bool leftBank = bank.center().x() < pier;
    const qreal from = leftBank ? bank.right() : bank.left();
    const qreal sign = leftBank ? 1 : -1;
    if (plate.role == ReportPlate::Role::Active) {
        const qreal to = pier + sign * 22; // beyond the pier: the deck rests on it
        painter.fillRect(QRectF(std::min(from, to), y - deckHeight / 2, std::abs(to - from), deckHeight), ink::fill);
        painter.setPen(QPen(Qt::white, 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        for (qreal x = from + sign * 16; (pier - x) * sign > pierRadius + 10; x += sign * 22) // chevrons to the pier
            painter.drawPolyline(QPolygonF({{x - sign * 1.6, y - 2.8}, {x + sign * 1.2, y}, {x - sign * 1.6, y + 2.8}}));
    } else {
        painter.setPen(dashed(ink::control, 1.2, 4, 3));
        for (const qreal offset : {-deckHeight / 2, deckHeight / 2})
            painter.drawLine(QPointF(from, y + offset), QPointF(from + sign * 20, y + offset));
    }
    painter.restore();
}

void PaperStrip::paint(qreal y)
{
    using Type = PaperCanvas::Type;
    const qreal left = m_canvas.left();
    const qreal width = m_canvas.contentWidth();
    m_canvas.line(QRectF(left, y, width, captionHeight - 3), m_strip.caption, Type::SmallStrong, ink::text2);
    const qreal top = y + captionHeight;
    const qreal plateWidth = width * 0.285;
    const QRectF first(left, top, plateWidth, plateHeight);
    const QRectF second(left + width - plateWidth, top, plateWidth, plateHeight);
    const qreal pier = left + width / 2;
    way(first, m_strip.left, pier);
    way(second, m_strip.right, pier);
    plate(first, m_strip.left);
    if (!m_strip.right.name.isEmpty())
        plate(second, m_strip.right);
    if (m_canvas.paints()) {
        QPainter &painter = m_canvas.shapes();
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(ink::fill, 2.6));
        painter.setBrush(Qt::white);
        painter.drawEllipse(QPointF(pier, top + deckY), pierRadius, pierRadius);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink::fill);
        painter.drawEllipse(QPointF(pier, top + deckY), 3.9, 3.9);
        painter.restore();
    }
    const qreal notes = top + deckY + pierRadius + 4;
    const auto note = [&](const ReportPlate &server, const QRectF &rect, Qt::Alignment alignment) {
        const bool active = server.role == ReportPlate::Role::Active;
        m_canvas.line(rect, server.note, active ? Type::SmallStrong : Type::Small, active ? ink::fill : ink::text2, alignment);
    };
    const qreal noteWidth = (width - 2 * plateWidth) / 2 - 20;
    note(m_strip.left, QRectF(first.right() + 10, notes, noteWidth, 14), Qt::AlignLeft);
    note(m_strip.right, QRectF(second.left() - 10 - noteWidth, notes, noteWidth, 14), Qt::AlignRight);
    m_canvas.line(QRectF(first.right(), notes, second.left() - first.right(), 14), m_strip.tenant, Type::SmallStrong, ink::text, Qt::AlignHCenter);
}

} // namespace swingbridge
