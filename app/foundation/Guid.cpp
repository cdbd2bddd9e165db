// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/Guid.h"


namespace swingbridge {

std::optional<Guid> Guid::parse(QStringView text)
{
    const bool braced = text.size() == 38 && ((text.front() == u'{' && text.back() == u'}') || (text.front() == u'(' && text.back() == u')'));
    const QStringView plain = braced ? text.mid(1, 36) : text;
    if (plain.size() != 36)
        return std::nullopt;
    for (qsizetype i = 0; i < 36; ++i) {
        const bool hyphenPlace = i == 8 || i == 13 || i == 18 || i == 23;
        const char16_t c = plain.at(i).unicode();
        const bool hexDigit = (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
        if (hyphenPlace ? c != u'-' : !hexDigit)
            return std::nullopt;
    }
    return Guid(QUuid::fromString(plain));
}

Guid Guid::fromRandomBytes(const QByteArray &sixteenBytes)
{
    QByteArray bytes = sixteenBytes.leftJustified(16, '\0', true);
    bytes[6] = char((bytes.at(6) & 0x0f) | 0x40); // version 4
    bytes[8] = char((bytes.at(8) & 0x3f) | 0x80); // RFC 4122 variant
    return Guid(QUuid::fromRfc4122(bytes));
}

} // namespace swingbridge
