// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/Fonts.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetrics>

#include <cmath>

namespace swingbridge {

namespace {

double systemSize(const QFont &font)
{
    return font.pointSizeF() > 0 ? font.pointSizeF() : QFontInfo(font).pointSizeF();
}

QFont sized(QFont font, double larger, QFont::Weight weight, double spacing = 100)
{
    font.setPointSizeF(systemSize(font) + larger);
    font.setWeight(weight);
    if (spacing < 100)
        font.setLetterSpacing(QFont::PercentageSpacing, spacing);
    return font;
}

QFont fixed(const QFont &base, double larger)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setStyleHint(QFont::Monospace);
    font.setHintingPreference(base.hintingPreference());
    font.setPointSizeF(systemSize(base) + larger);
    return font;
}

} // namespace

QFont Fonts::of(FontRole role)
{
    return of(role, QApplication::font());
}

QFont Fonts::of(FontRole role, const QFont &base)
{
    switch (role) {
    case FontRole::Body: return base;
    case FontRole::Strong: return sized(base, 0, QFont::DemiBold);
    case FontRole::Small: return sized(base, -1, QFont::Normal);
    case FontRole::SmallStrong: return sized(base, -1, QFont::DemiBold);
    case FontRole::Section: return sized(base, 0.5, QFont::DemiBold);
    case FontRole::Title: return sized(base, 5, QFont::DemiBold, 98.5);
    case FontRole::Plate: return sized(base, 5.5, QFont::Bold, 98.5);
    case FontRole::Display: return sized(base, 7, QFont::DemiBold, 98.5);
    case FontRole::ActiveNow: return sized(base, 13, QFont::DemiBold, 98.5);
    case FontRole::Figure: return sized(base, 8, QFont::DemiBold, 98);
    case FontRole::Mono: return fixed(base, -0.5);
    case FontRole::MonoSmall: return fixed(base, -1.25);
    }
    return base;
}

int Fonts::height(FontRole role)
{
    return QFontMetrics(of(role)).height();
}

int Fonts::scaled(int pixels)
{
    return int(std::lround(pixels * systemSize(QApplication::font()) / 10));
}

} // namespace swingbridge
