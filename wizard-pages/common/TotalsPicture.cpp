// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/TotalsPicture.h"

#include "common/Digits.h"
#include "common/Fonts.h"
#include "common/Glyph.h"
#include "common/Hairline.h"
#include "common/Mirror.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace swingbridge {

namespace {

constexpr double gap = 18;
constexpr double barHeight = 6;
constexpr double shortestBar = 3;
constexpr std::array operations{ChangeSign::Add, ChangeSign::Update, ChangeSign::Delete};
constexpr std::array<qint64 TotalsType::*, 3> counts{&TotalsType::adds, &TotalsType::updates, &TotalsType::deletes};

double keyWidth()
{
    return Fonts::scaled(88);
}

double allWidth()
{
    return Fonts::scaled(74);
}

double numberWidth()
{
    return Fonts::scaled(54);
}

} // namespace

TotalsPicture::TotalsPicture(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    speak();
}

void TotalsPicture::setTotals(const Totals &totals)
{
    if (m_totals == totals)
        return;
    m_totals = totals;
    speak();
    updateGeometry();
    update();
}

QSize TotalsPicture::sizeHint() const
{
    return {Fonts::scaled(560), int(headHeight() + 10 + rowHeight() * double(m_totals.types.size()))};
}

QSize TotalsPicture::minimumSizeHint() const
{
    return {Fonts::scaled(480), sizeHint().height()};
}

double TotalsPicture::headHeight() const
{
    return Fonts::height(FontRole::Figure) + Fonts::height(FontRole::Small) + 4;
}

double TotalsPicture::rowHeight() const
{
    return Fonts::height(FontRole::Body) + 6;
}

QRectF TotalsPicture::column(int which) const
{
    const double each = (width() - keyWidth() - allWidth() - 3 * gap) / 3;
    return {keyWidth() + which * (each + gap), 0, each, double(height())};
}

qint64 TotalsPicture::sum(qint64 TotalsType::*count) const
{
    qint64 total = 0;
    for (const TotalsType &type : m_totals.types)
        total += type.*count;
    return total;
}

QString TotalsPicture::word(int which) const
{
    switch (operations.at(which)) {
    case ChangeSign::Add: return tr("adds", "below a number");
    case ChangeSign::Update: return tr("updates", "below a number");
    case ChangeSign::Delete:
        return m_totals.deleteLimit ? tr("deletes, limit %L1", "below a number").arg(*m_totals.deleteLimit) : tr("deletes", "below a number");
    case ChangeSign::None: break;
    }
    return {};
}

void TotalsPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = Theme::of(palette());
    const Mirror mirror(QRectF(rect()), layoutDirection());
    paintHead(painter, mirror, theme);
    double y = headHeight() + 6;
    paintHorizontalHairline(painter, 0, width(), y - 3, theme.line2);
    for (const TotalsType &type : m_totals.types) {
        paintType(painter, mirror, theme, type, y);
        y += rowHeight();
    }
}

void TotalsPicture::paintHead(QPainter &painter, const Mirror &mirror, const Theme &theme) const
{
    const double figure = Fonts::height(FontRole::Figure), small = Fonts::height(FontRole::Small);
    for (int which = 0; which < 3; ++which) {
        const QRectF at = column(which);
        GlyphPainter::paint(painter, mirror.rect(QRectF(at.left(), figure / 2 - 9, 18, 18)), operations.at(which), theme);
        painter.setFont(Fonts::of(FontRole::Figure));
        painter.setPen(theme.text);
        painter.drawText(mirror.rect(QRectF(at.left() + 24, 0, at.width(), figure)), int(mirror.leading() | Qt::AlignVCenter), QLocale().toString(sum(counts.at(which))));
        painter.setFont(Fonts::of(FontRole::Small));
        painter.setPen(theme.text2);
        painter.drawText(mirror.rect(QRectF(at.left() + 24, figure - 1, at.width(), small)), int(mirror.leading() | Qt::AlignVCenter) | Qt::TextDontClip, word(which)); // the limit is never cut
    }
    const double wordsEnd = column(2).left() + 24 + QFontMetricsF(painter.font()).horizontalAdvance(word(2));
    const double top = wordsEnd < width() - allWidth() ? figure - 1 : (figure - small) / 2; // long words have the line to themselves
    painter.drawText(mirror.rect(QRectF(width() - allWidth(), top, allWidth(), small)), int(mirror.trailing() | Qt::AlignVCenter), tr("of all", "objects of this type"));
}

void TotalsPicture::paintType(QPainter &painter, const Mirror &mirror, const Theme &theme, const TotalsType &type, double top) const
{
    const double height = rowHeight(), middle = top + height / 2;
    Icons::paint(painter, mirror.rect(QRectF(0, std::round(middle - 8), 16, 16)), type.icon, theme.text2);
    painter.setFont(Fonts::of(FontRole::Body));
    painter.setPen(theme.text);
    painter.drawText(mirror.rect(QRectF(24, top, keyWidth() - 24, height)), int(mirror.leading() | Qt::AlignVCenter), type.name);
    for (int which = 0; which < 3; ++which) {
        const QRectF at = column(which);
        const qint64 count = type.*counts.at(which);
        painter.setPen(count > 0 ? theme.text : theme.text2);
        Digits::paint(painter, mirror.rect(QRectF(at.left(), top, numberWidth() - 8, height)), QLocale().toString(count), mirror.trailing());
        const QRectF track(at.left() + numberWidth(), std::round(middle - barHeight / 2), at.width() - numberWidth(), barHeight);
        painter.fillRect(mirror.rect(track), theme.line);
        if (count > 0 && type.all > 0) {
            const double share = std::min(1.0, double(count) / double(type.all));
            const QRectF bar(track.left(), track.top(), std::max(shortestBar, track.width() * share), barHeight);
            painter.fillRect(mirror.rect(bar), GlyphPainter::ink(operations.at(which), theme));
        }
    }
    painter.setPen(theme.text2);
    const QString all = type.all > 0 ? QLocale().toString(type.all) : QStringLiteral("–"); // not known
    Digits::paint(painter, mirror.rect(QRectF(width() - allWidth(), top, allWidth(), height)), all, mirror.trailing());
}

void TotalsPicture::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        speak();
    else if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

void TotalsPicture::speak()
{
    QStringList lines{tr("Totals: %L1 adds, %L2 updates, %L3 deletes.").arg(sum(&TotalsType::adds)).arg(sum(&TotalsType::updates)).arg(sum(&TotalsType::deletes))};
    if (m_totals.deleteLimit)
        lines << tr("The deletion threshold is %L1.").arg(*m_totals.deleteLimit);
    for (const TotalsType &type : m_totals.types)
        lines << tr("%1: %L2 adds, %L3 updates, %L4 deletes of %L5.").arg(type.name).arg(type.adds).arg(type.updates).arg(type.deletes).arg(type.all);
    setAccessibleName(lines.join(u' '));
}

} // namespace swingbridge
