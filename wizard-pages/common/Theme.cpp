// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/Theme.h"

#include <cmath>

namespace swingbridge {

namespace {

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

Theme makeLight()
{
    Theme t;
    t.chrome = rgb(0xF2F5F6); t.page = rgb(0xFFFFFF); t.alt = rgb(0xF7F9FA);
    t.text = rgb(0x14202A); t.text2 = rgb(0x50606B); t.disabled = rgb(0x7D8A93);
    t.line = rgb(0xDFE5E8); t.line2 = rgb(0xC2CCD2); t.control = rgb(0x7E8C96);
    t.accent = rgb(0x0B5A70); t.accentFill = rgb(0x0B5A70); t.accentHover = rgb(0x094859); t.onAccent = rgb(0xFFFFFF);
    t.accentSoft = rgb(0xE1EEF1); t.sel = rgb(0xD8E9EE);
    t.blocker = rgb(0xA6192E); t.high = rgb(0xA84600); t.medium = rgb(0x765900); t.mediumFill = rgb(0xF2C230);
    t.low = rgb(0x4A5C94); t.info = rgb(0x50606B); t.ok = rgb(0x1B6B4B);
    t.blockerSoft = rgb(0xFBE9EA); t.highSoft = rgb(0xFCEFE3); t.mediumSoft = rgb(0xFBF4DC);
    t.lowSoft = rgb(0xEAEEF7); t.infoSoft = rgb(0xEDF1F3); t.okSoft = rgb(0xE4F2EB);
    t.onBlocker = rgb(0xFFFFFF);
    t.markActive = rgb(0xFCE3C6); t.markActiveInk = rgb(0x8F3C00);
    t.markStaging = rgb(0xD3E4F6); t.markStagingInk = rgb(0x1D4F8C);
    t.add = rgb(0x245F9E); t.update = rgb(0x56707C); t.remove = rgb(0xA6192E);
    return t;
}

Theme makeDark()
{
    Theme t;
    t.isDark = true;
    t.chrome = rgb(0x12181C); t.page = rgb(0x192025); t.alt = rgb(0x1E262B);
    t.text = rgb(0xE6ECEF); t.text2 = rgb(0xA7B5BD); t.disabled = rgb(0x75838C);
    t.line = rgb(0x2A343A); t.line2 = rgb(0x3D4951); t.control = rgb(0x7C8B95);
    t.accent = rgb(0x5CBDD2); t.accentFill = rgb(0x429FB6); t.accentHover = rgb(0x57B2C8); t.onAccent = rgb(0x04181E);
    t.accentSoft = rgb(0x16333C); t.sel = rgb(0x1C3C47);
    t.blocker = rgb(0xFF8C8C); t.high = rgb(0xFFA560); t.medium = rgb(0xE2C04A); t.mediumFill = rgb(0x6E5C14);
    t.low = rgb(0xA2B6EE); t.info = rgb(0xA7B5BD); t.ok = rgb(0x6FCB9C);
    t.blockerSoft = rgb(0x3A1F23); t.highSoft = rgb(0x392819); t.mediumSoft = rgb(0x332E1A);
    t.lowSoft = rgb(0x232C40); t.infoSoft = rgb(0x252E34); t.okSoft = rgb(0x17342A);
    t.onBlocker = rgb(0x2B0A0E);
    t.markActive = rgb(0x4A3116); t.markActiveInk = rgb(0xFFC48C);
    t.markStaging = rgb(0x183655); t.markStagingInk = rgb(0xA5CDF7);
    t.add = rgb(0x7FB5EE); t.update = rgb(0x8FA6B1); t.remove = rgb(0xFF8C8C);
    return t;
}

Theme makePaper()
{
    Theme t = makeLight();
    t.chrome = t.page;
    return t;
}

//! Somebody else's palette (high contrast): its colours in our places; severities are told by shape and word.
Theme derived(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window), base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text), highlight = palette.color(QPalette::Highlight);
    Theme t = window.lightness() < 128 ? makeDark() : makeLight();
    t.chrome = window;
    t.page = t.alt = base;
    t.text = t.text2 = t.info = text;
    t.disabled = palette.color(QPalette::Disabled, QPalette::Text);
    t.line = t.line2 = t.control = text;
    t.accent = text;
    t.accentFill = t.accentHover = highlight;
    t.onAccent = palette.color(QPalette::HighlightedText);
    for (QColor *soft : {&t.accentSoft, &t.sel, &t.blockerSoft, &t.highSoft, &t.mediumSoft, &t.lowSoft, &t.infoSoft, &t.okSoft})
        *soft = base;
    return t;
}

double luminance(const QColor &color)
{
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

const Theme &Theme::light()
{
    static const Theme theme = makeLight();
    return theme;
}

const Theme &Theme::dark()
{
    static const Theme theme = makeDark();
    return theme;
}

const Theme &Theme::paper()
{
    static const Theme theme = makePaper();
    return theme;
}

Theme Theme::of(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    if (window == light().chrome)
        return light();
    if (window == dark().chrome)
        return dark();
    return derived(palette);
}

QPalette Theme::palette() const
{
    QPalette p;
    p.setColor(QPalette::Window, chrome);
    p.setColor(QPalette::Base, page);
    p.setColor(QPalette::Button, page);
    p.setColor(QPalette::Light, page);
    p.setColor(QPalette::AlternateBase, alt);
    p.setColor(QPalette::WindowText, text);
    p.setColor(QPalette::Text, text);
    p.setColor(QPalette::ButtonText, text);
    p.setColor(QPalette::PlaceholderText, text2);
    p.setColor(QPalette::Highlight, accent);
    p.setColor(QPalette::HighlightedText, onAccent);
    p.setColor(QPalette::Link, accent);
    p.setColor(QPalette::LinkVisited, accent);
    p.setColor(QPalette::ToolTipBase, isDark ? line2 : text);
    p.setColor(QPalette::ToolTipText, isDark ? text : page);
    p.setColor(QPalette::Midlight, line);
    p.setColor(QPalette::Mid, line2);
    p.setColor(QPalette::Dark, control);
    p.setColor(QPalette::Shadow, isDark ? QColor(Qt::black) : line2);
    p.setColor(QPalette::BrightText, blocker);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, disabled);
    p.setColor(QPalette::Disabled, QPalette::Base, chrome);
    return p;
}

QColor Theme::ink(Ink role) const
{
    switch (role) {
    case Ink::Text: return text;
    case Ink::Secondary: return text2;
    case Ink::Disabled: return disabled;
    case Ink::Accent: return accent;
    case Ink::OnAccent: return onAccent;
    case Ink::Blocker: return blocker;
    case Ink::High: return high;
    case Ink::Medium: return medium;
    case Ink::Low: return low;
    case Ink::Ok: return ok;
    }
    return text;
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a), lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace swingbridge
