// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/GuidText.h"

#include <QRegularExpression>

#include <algorithm>

namespace swingbridge {
namespace {

constexpr qsizetype hyphenatedLength = 36;
constexpr qsizetype plainLength = 32;

bool isHexDigit(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= u'0' && u <= u'9') || (u >= u'a' && u <= u'f') || (u >= u'A' && u <= u'F');
}

bool isHyphenPlace(qsizetype i) { return i == 8 || i == 13 || i == 18 || i == 23; }

bool isHyphenated(QStringView text)
{
    for (qsizetype i = 0; i < hyphenatedLength; ++i) {
        if (isHyphenPlace(i) ? text.at(i) != u'-' : !isHexDigit(text.at(i)))
            return false;
    }
    return true;
}

Guid fromDigits(QStringView digits)
{
    const QString d = digits.toString();
    return Guid(QUuid::fromString(QStringLiteral("{%1-%2-%3-%4-%5}").arg(d.left(8), d.mid(8, 4), d.mid(12, 4), d.mid(16, 4), d.mid(20))));
}

//! {0x…,0x…,0x…,{0x…,…}}: .NET's form X.
std::optional<Guid> fromStructure(QStringView text)
{
    static const QRegularExpression form(QStringLiteral(
        "^\\{0x([0-9a-f]{1,8}),0x([0-9a-f]{1,4}),0x([0-9a-f]{1,4}),\\{0x([0-9a-f]{1,2}),0x([0-9a-f]{1,2}),0x([0-9a-f]{1,2}),0x([0-9a-f]{1,2}),"
        "0x([0-9a-f]{1,2}),0x([0-9a-f]{1,2}),0x([0-9a-f]{1,2}),0x([0-9a-f]{1,2})\\}\\}$"), QRegularExpression::CaseInsensitiveOption);
    if (text.size() > 200)
        return std::nullopt;
    const auto match = form.match(text.toString().remove(QLatin1Char(' ')));
    if (!match.hasMatch())
        return std::nullopt;
    QString digits;
    for (int i = 1; i <= 11; ++i)
        digits += match.captured(i).rightJustified(i == 1 ? 8 : i <= 3 ? 4 : 2, QLatin1Char('0'));
    return fromDigits(digits);
}

} // namespace

std::optional<GuidText> GuidText::read(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    GuidText found;
    found.start = trimmed.isEmpty() ? 0 : trimmed.data() - text.data();
    found.length = hyphenatedLength;
    const auto isBetween = [&](QChar open, QChar close) { return trimmed.size() == hyphenatedLength + 2 && trimmed.front() == open && trimmed.back() == close; };
    if (trimmed.size() == hyphenatedLength && isHyphenated(trimmed)) {
        found.form = u'D';
        found.value = Guid(QUuid::fromString(trimmed));
    } else if ((isBetween(u'{', u'}') || isBetween(u'(', u')')) && isHyphenated(trimmed.mid(1, hyphenatedLength))) {
        found.form = trimmed.front() == u'{' ? u'B' : u'P';
        found.start += 1;
        found.value = Guid(QUuid::fromString(trimmed.mid(1, hyphenatedLength)));
    } else if (trimmed.size() == plainLength && std::all_of(trimmed.begin(), trimmed.end(), isHexDigit)) {
        found.form = u'N';
        found.length = plainLength;
        found.value = fromDigits(trimmed);
    } else if (const auto value = fromStructure(trimmed)) {
        found.form = u'X';
        found.length = trimmed.size();
        found.value = *value;
    } else {
        return std::nullopt;
    }
    return found;
}

std::optional<GuidText> GuidText::find(QStringView text, qsizetype from)
{
    const auto isWordLike = [&](qsizetype at) { return at >= 0 && at < text.size() && (isHexDigit(text.at(at)) || text.at(at) == u'-'); };
    for (qsizetype hyphen = text.indexOf(u'-', from + 8); hyphen >= 0; hyphen = text.indexOf(u'-', hyphen + 1)) {
        const qsizetype start = hyphen - 8;
        if (start < from || start + hyphenatedLength > text.size() || !isHyphenated(text.mid(start, hyphenatedLength)))
            continue;
        // A dash before it begins a parameter, not a longer number: only digits do.
        if ((start > 0 && isHexDigit(text.at(start - 1))) || isWordLike(start + hyphenatedLength))
            continue;
        GuidText found;
        found.start = start;
        found.length = hyphenatedLength;
        found.value = Guid(QUuid::fromString(text.mid(start, hyphenatedLength)));
        const QChar before = start > 0 ? text.at(start - 1) : QChar();
        const QChar after = start + hyphenatedLength < text.size() ? text.at(start + hyphenatedLength) : QChar();
        found.form = before == u'{' && after == u'}' ? u'B' : before == u'(' && after == u')' ? u'P' : u'D';
        return found;
    }
    return std::nullopt;
}

bool GuidText::isMasked(QStringView text)
{
    QStringView trimmed = text.trimmed();
    if (trimmed.size() == hyphenatedLength + 2)
        trimmed = trimmed.mid(1, hyphenatedLength);
    if (trimmed.size() != hyphenatedLength || isHyphenated(trimmed))
        return false;
    for (qsizetype i = 0; i < hyphenatedLength; ++i) {
        const QChar c = trimmed.at(i);
        const bool isMask = c == u'x' || c == u'X' || c == u'*' || c == u'?' || c == u'#' || c == u'.';
        if (isHyphenPlace(i) ? c != u'-' : !isHexDigit(c) && !isMask)
            return false;
    }
    return true;
}

QString guidLike(QStringView written, QChar form, const Guid &to)
{
    QString text = to.toString();
    if (form == u'N')
        text.remove(u'-');
    const bool hasLower = std::any_of(written.begin(), written.end(), [](QChar c) { return c.isLower(); });
    const bool hasLetter = std::any_of(written.begin(), written.end(), [](QChar c) { return c.isLetter(); });
    return hasLetter && !hasLower ? text.toUpper() : text;
}

} // namespace swingbridge
