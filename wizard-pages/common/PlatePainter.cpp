// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/PlatePainter.h"

#include "common/Fonts.h"

#include <QFontMetricsF>
#include <QPainter>

namespace swingbridge {

namespace {

//! Solid means active, dashed means staging, dotted not known, a red outline no answer.
struct Look
{
    QColor fill = Qt::transparent;
    QColor edge = Qt::transparent;
    QColor ink, ink2;
    double width = 0;
    Qt::PenStyle style = Qt::SolidLine;
};

Look lookOf(PlateState state, const Theme &theme)
{
    switch (state) {
    case PlateState::Active:
    case PlateState::DemotionSent: return {theme.accentFill, Qt::transparent, theme.onAccent, theme.onAccent, 0, Qt::SolidLine};
    case PlateState::Conflict: return {theme.blocker, Qt::transparent, theme.onBlocker, theme.onBlocker, 0, Qt::SolidLine};
    case PlateState::Staging:
    case PlateState::Fenced: return {Qt::transparent, theme.text2, theme.text, theme.text2, 1.6, Qt::DashLine};
    case PlateState::Unreachable: return {Qt::transparent, theme.blocker, theme.text, theme.text2, 2, Qt::SolidLine};
    case PlateState::Unknown:
    case PlateState::Empty: break;
    }
    return {Qt::transparent, theme.control, theme.text2, theme.text2, 1.6, Qt::DotLine};
}

QPen penOf(const Look &look, double width, const QList<qreal> &dashes, double dot)
{
    if (look.width <= 0)
        return QPen(Qt::NoPen);
    QPen pen(look.edge, width, look.style, look.style == Qt::DotLine ? Qt::RoundCap : Qt::FlatCap, Qt::RoundJoin);
    if (look.style == Qt::DashLine)
        pen.setDashPattern(dashes);
    else if (look.style == Qt::DotLine)
        pen.setDashPattern({0.1, dot});
    return pen;
}

//! Names are never elided: name and role word get smaller together until both fit.
QFont fittingFont(const QString &name, const QString &word, double room)
{
    QFont font = Fonts::of(FontRole::Plate);
    const double smallest = Fonts::of(FontRole::Small).pointSizeF();
    while (font.pointSizeF() > smallest && QFontMetricsF(font).horizontalAdvance(name) + QFontMetricsF(font).horizontalAdvance(word) + 12 > room)
        font.setPointSizeF(font.pointSizeF() - 0.5);
    return font;
}

//! An old reading carries the warning triangle, in the ink of its plate.
void paintTriangle(QPainter &painter, const QRectF &square, const QColor &ink)
{
    const double s = square.width();
    painter.setPen(QPen(ink, 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.translate(square.topLeft());
    painter.drawPolygon(QPolygonF{{s / 2, 0.8}, {s - 0.4, s - 0.8}, {0.4, s - 0.8}});
    painter.drawLine(QPointF(s / 2, s * 0.4), QPointF(s / 2, s * 0.62));
    painter.drawPoint(QPointF(s / 2, s * 0.78));
    painter.translate(-square.topLeft());
}

//! \a line in the \a room there is: parts are left out whole, from the first, and the age of the reading stays.
QString fittingLine(QString line, double room, const QFontMetricsF &metrics)
{
    constexpr QChar between(u'\u00b7');
    while (metrics.horizontalAdvance(line) > room && line.contains(between))
        line = line.mid(line.indexOf(between) + 1).trimmed();
    return metrics.elidedText(line, Qt::ElideRight, room);
}

QString roleWord(const Plate &plate)
{
    return plate.roleWord.isEmpty() ? PlateWords::role(plate.state) : plate.roleWord;
}

} // namespace

PlatePainter::PlatePainter(QPainter &painter, const Theme &theme, const Mirror &mirror)
    : m_painter(painter)
    , m_theme(theme)
    , m_mirror(mirror)
{
}

void PlatePainter::paint(const Plate &plate, const QRectF &rect) const
{
    const Look look = lookOf(plate.state, m_theme);
    const QRectF shown = m_mirror.rect(rect);
    m_painter.setPen(penOf(look, look.width, {4.2, 2.6}, 2.6));
    m_painter.setBrush(look.fill);
    const double half = look.width / 2;
    m_painter.drawRoundedRect(shown.adjusted(half, half, -half, -half), 6, 6);
    if (plate.state == PlateState::DemotionSent) {
        QPen inner(look.ink, 1.4);
        inner.setDashPattern({4, 2.6});
        m_painter.setPen(inner);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(shown.adjusted(3.5, 3.5, -3.5, -3.5), 4, 4);
    }
    if (plate.state == PlateState::Empty) {
        m_painter.setFont(Fonts::of(FontRole::Body));
        m_painter.setPen(m_theme.text2);
        m_painter.drawText(shown.adjusted(14, 0, -14, 0), Qt::AlignCenter | Qt::TextWordWrap, plate.name);
        return;
    }
    paintTexts(plate, rect.adjusted(14, 9, -14, -9));
}

void PlatePainter::paintTexts(const Plate &plate, const QRectF &rect) const
{
    const Look look = lookOf(plate.state, m_theme);
    const QString word = roleWord(plate);
    const QFont font = fittingFont(plate.name, word, rect.width());
    const QFontMetricsF metrics(font), small(Fonts::of(FontRole::Small));
    const double wordWidth = metrics.horizontalAdvance(word), nameWidth = metrics.horizontalAdvance(plate.name);
    const double lineHeight = QFontMetricsF(Fonts::of(FontRole::Plate)).height();
    const QRectF first(rect.left(), rect.top(), rect.width(), lineHeight);
    m_painter.setFont(font);
    m_painter.setPen(plate.state == PlateState::Unreachable ? m_theme.blocker : look.ink);
    m_painter.drawText(m_mirror.rect(first), int(m_mirror.trailing() | Qt::AlignVCenter), word);
    // Name and domain read from the left in every language, so they are mirrored as one piece.
    const double domainWidth = small.horizontalAdvance(plate.domain);
    const bool hasRoom = nameWidth + domainWidth <= rect.width() - wordWidth - 12;
    const QRectF host = m_mirror.rect(QRectF(rect.left(), rect.top(), nameWidth + (hasRoom ? domainWidth : 0), lineHeight));
    const double baseline = host.top() + (lineHeight - metrics.height()) / 2 + metrics.ascent();
    m_painter.setPen(look.ink);
    m_painter.drawText(QPointF(host.left(), baseline), plate.name);
    if (hasRoom) {
        m_painter.setFont(Fonts::of(FontRole::Small));
        m_painter.setPen(look.ink2);
        m_painter.drawText(QPointF(host.left() + nameWidth, baseline), plate.domain);
    }
    const QRectF second(rect.left(), first.bottom() + 1, rect.width(), small.height());
    m_painter.setFont(Fonts::of(FontRole::Small));
    m_painter.setPen(look.ink2);
    m_painter.drawText(m_mirror.rect(second), int(m_mirror.leading() | Qt::AlignVCenter), small.elidedText(plate.line2, Qt::ElideRight, rect.width()));
    paintReading(plate, second.translated(0, small.height()));
}

void PlatePainter::paintReading(const Plate &plate, const QRectF &rect) const
{
    const Look look = lookOf(plate.state, m_theme);
    QRectF text = rect;
    m_painter.setPen(look.ink2);
    if (plate.isStale) {
        const QColor ink = look.width <= 0 ? look.ink : m_theme.high;
        const double size = rect.height() - 3;
        paintTriangle(m_painter, m_mirror.rect(QRectF(rect.left(), rect.top() + 1.5, size, size)), ink);
        text.setLeft(text.left() + size + 5);
        m_painter.setPen(ink);
    }
    const QString shown = fittingLine(plate.line3, text.width(), QFontMetricsF(m_painter.font()));
    m_painter.drawText(m_mirror.rect(text), int(m_mirror.leading() | Qt::AlignVCenter), shown);
}

void PlatePainter::paintRow(const Plate &plate, const QRectF &rect) const
{
    const Look look = lookOf(plate.state, m_theme);
    const QRectF shown = m_mirror.rect(rect);
    const double half = look.width / 2;
    m_painter.setPen(penOf(look, look.width, {4.2, 2.6}, 2.6));
    m_painter.setBrush(look.fill);
    m_painter.drawRoundedRect(shown.adjusted(half, half, -half, -half), 4, 4);
    const QRectF in = rect.adjusted(14, 0, -14, 0);
    const QFontMetricsF strong(Fonts::of(FontRole::SmallStrong)), small(Fonts::of(FontRole::Small));
    const QString word = roleWord(plate);
    m_painter.setFont(Fonts::of(FontRole::SmallStrong));
    m_painter.setPen(plate.state == PlateState::Unreachable ? m_theme.blocker : look.ink);
    m_painter.drawText(m_mirror.rect(in), int(m_mirror.trailing() | Qt::AlignVCenter), word);
    m_painter.setPen(look.ink);
    m_painter.drawText(m_mirror.rect(in), int(m_mirror.leading() | Qt::AlignVCenter), plate.name);
    const double used = strong.horizontalAdvance(plate.name) + 10;
    const QRectF rest(in.left() + used, in.top() + (in.height() - small.height()) / 2, in.width() - used - strong.horizontalAdvance(word) - 10, small.height());
    if (rest.width() < 40)
        return;
    m_painter.setFont(Fonts::of(FontRole::Small));
    paintReading(plate, rest);
}

void PlatePainter::paintSmall(QPainter &painter, const QRectF &rect, PlateState state, const Theme &theme)
{
    const Look look = lookOf(state, theme);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center());
    painter.scale(rect.height() / 16, rect.height() / 16);
    QRectF shape(-8, -5.5, 16, 11);
    if (look.width > 0)
        shape.adjust(0.7, 0.7, -0.7, -0.7);
    painter.setPen(penOf(look, 1.4, {2.4, 1.7}, 2.2));
    painter.setBrush(look.fill);
    painter.drawRoundedRect(shape, 2, 2);
    if (state == PlateState::Unreachable) {
        painter.setPen(QPen(theme.blocker, 1.6, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(-2.6, -2.6), QPointF(2.6, 2.6));
        painter.drawLine(QPointF(2.6, -2.6), QPointF(-2.6, 2.6));
    } else if (state == PlateState::Fenced) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.text);
        painter.drawRect(QRectF(shape.right() - 1.6, shape.top() - 1.6, 3.4, shape.height() + 3.2));
    }
    painter.restore();
}

} // namespace swingbridge
