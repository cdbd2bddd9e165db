// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/PaperCanvas.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QRegularExpression>
#include <QTextLayout>

#include <algorithm>
#include <utility>

namespace swingbridge {
namespace {

class TypeSize
{
public:
    PaperCanvas::Type type;
    qreal points;
    QFont::Weight weight;
};

constexpr TypeSize sizes[] = {
    {PaperCanvas::Type::Title, 20, QFont::DemiBold},  {PaperCanvas::Type::Verdict, 10.5, QFont::DemiBold}, {PaperCanvas::Type::Head, 11, QFont::DemiBold},
    {PaperCanvas::Type::Text, 9, QFont::Normal},      {PaperCanvas::Type::Strong, 9, QFont::DemiBold},     {PaperCanvas::Type::Small, 8, QFont::Normal},
    {PaperCanvas::Type::SmallStrong, 8, QFont::DemiBold}, {PaperCanvas::Type::Plate, 12.5, QFont::Bold},   {PaperCanvas::Type::Subtitle, 10, QFont::Normal},
    {PaperCanvas::Type::Hash, 7.2, QFont::Normal}};

QString firstThatIsThere(std::initializer_list<const char *> wanted)
{
    const QStringList families = QFontDatabase::families();
    for (const char *family : wanted) {
        if (families.contains(QLatin1String(family)))
            return QLatin1String(family);
    }
    // Without any font fontconfig still offers the names of its aliases; only what a name resolves to tells the truth.
    return QFontInfo(QFontDatabase::systemFont(QFontDatabase::GeneralFont)).family();
}

QString broken(QString text)
{
    return text.replace(QLatin1Char('\n'), QChar::LineSeparator);
}

//! Lays \a text out in lines of \a width dots and returns the height.
qreal layOut(QTextLayout &layout, qreal width, bool anywhere)
{
    QTextOption option;
    option.setWrapMode(anywhere ? QTextOption::WrapAnywhere : QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, height));
        height += line.height() * 1.06;
    }
    layout.endLayout();
    return height;
}

} // namespace

PaperCanvas::PaperCanvas(QPagedPaintDevice &device, QPainter &painter, bool paints)
    : m_device(device), m_painter(painter), m_paints(paints), m_dotsPerUnit(device.logicalDpiX() / 96.0),
      m_size(device.pageLayout().fullRect(QPageLayout::Inch).size() * 96.0)
{
}

QString PaperCanvas::textFamily()
{
    return firstThatIsThere({"Inter", "Segoe UI", "Noto Sans", "DejaVu Sans", "Liberation Sans", "Arial"});
}

QString PaperCanvas::monoFamily()
{
    const QString mono = firstThatIsThere({"Noto Sans Mono", "Consolas", "DejaVu Sans Mono", "Liberation Mono", "Courier New"});
    return mono;
}

QFont PaperCanvas::font(Type type, const QString &text) const
{
    const auto size = std::find_if(std::begin(sizes), std::end(sizes), [&](const TypeSize &known) { return known.type == type; });
    QFont font(type == Type::Hash ? monoFamily() : textFamily());
    font.setPointSizeF(size->points);
    font.setWeight(size->weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Inter raises marks between digits and capitals by glyphs without a character: "20:03" and "SHA-256" would be copied
    // from the PDF as "20 03" and "SHA 256".
    static const QRegularExpression raised(QStringLiteral("[\\p{Lu}\\d][^\\p{L}\\d\\s.,][\\p{Lu}\\d]"));
    if (text.contains(raised))
        font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

qreal PaperCanvas::textHeight(const QString &text, qreal width, Type type) const
{
    QTextLayout layout(broken(text), font(type, text), &m_device);
    return layOut(layout, width * dots(), type == Type::Hash) / dots();
}

qreal PaperCanvas::text(qreal x, qreal y, qreal width, const QString &text, Type type, const QColor &colour)
{
    QTextLayout layout(broken(text), font(type, text), &m_device);
    const qreal height = layOut(layout, width * dots(), type == Type::Hash) / dots();
    if (m_paints) {
        m_painter.save();
        m_painter.resetTransform();
        m_painter.setPen(colour);
        layout.draw(&m_painter, QPointF(x * dots(), y * dots()));
        m_painter.restore();
    }
    return height;
}

void PaperCanvas::line(const QRectF &rect, const QString &text, Type type, const QColor &colour, Qt::Alignment alignment)
{
    if (!m_paints)
        return;
    m_painter.save();
    m_painter.resetTransform();
    m_painter.setFont(font(type, text));
    m_painter.setPen(colour);
    const QRectF scaled(rect.topLeft() * dots(), rect.size() * dots());
    m_painter.drawText(scaled, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine | Qt::TextDontClip, text);
    m_painter.restore();
}

void PaperCanvas::number(const QRectF &rect, const QString &text, Type type, const QColor &colour)
{
    if (!m_paints)
        return;
    const QFontMetricsF metrics(font(type), &m_device);
    qreal widest = 0;
    for (char digit = '0'; digit <= '9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QLatin1Char(digit)));
    m_painter.save();
    m_painter.resetTransform();
    m_painter.setFont(font(type));
    m_painter.setPen(colour);
    qreal x = rect.right() * dots();
    const qreal y = rect.center().y() * dots() + (metrics.ascent() - metrics.descent()) / 2;
    for (auto at = text.crbegin(); at != text.crend(); ++at) {
        const qreal own = metrics.horizontalAdvance(*at);
        const qreal cell = at->isDigit() ? widest : own;
        x -= cell;
        m_painter.drawText(QPointF(x + (cell - own) / 2, y), QString(*at));
    }
    m_painter.restore();
}

qreal PaperCanvas::advance(const QString &text, Type type) const
{
    return QFontMetricsF(font(type, text), &m_device).horizontalAdvance(text) / dots();
}

void PaperCanvas::rule(qreal x1, qreal x2, qreal y, const QColor &colour, qreal thickness)
{
    if (m_paints)
        m_painter.fillRect(QRectF(x1, y, x2 - x1, thickness), colour);
}

void PaperCanvas::newPage()
{
    ++m_page;
    if (m_paints)
        m_device.newPage();
}

} // namespace swingbridge
