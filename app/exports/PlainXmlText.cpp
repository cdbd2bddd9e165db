// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/PlainXmlText.h"

#include <QString>
#include <QUtf8StringView>

namespace swingbridge {
namespace {

constexpr size_t longestEntity = 64; //!< Nobody writes &#0000…65; with more zeros than that.

//! Appends the character that \a entity (between & and ;) stands for; false when XML does not know it.
bool appendEntity(std::string &text, std::string_view entity)
{
    static constexpr std::pair<std::string_view, char> known[] = {{"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"quot", '"'}, {"apos", '\''}};
    for (const auto &[name, character] : known) {
        if (entity == name) {
            text.push_back(character);
            return true;
        }
    }
    if (entity.size() < 2 || entity.size() > longestEntity || entity[0] != '#')
        return false;
    const bool isHex = entity[1] == 'x';
    bool isNumber = false;
    const std::string_view digits = entity.substr(isHex ? 2 : 1);
    const uint code = QByteArray(digits.data(), static_cast<qsizetype>(digits.size())).toUInt(&isNumber, isHex ? 16 : 10);
    const bool isControl = code < 0x20 && code != 9 && code != 10 && code != 13;
    if (!isNumber || digits.empty() || digits[0] == '+' || code > 0x10ffff || isControl || (code >= 0xd800 && code <= 0xdfff) || code == 0xfffe || code == 0xffff)
        return false;
    const char32_t character = code;
    text += QString::fromUcs4(&character, 1).toUtf8().toStdString();
    return true;
}

} // namespace

bool isPlainXmlText(std::string_view raw)
{
    unsigned char odd = 0;
    for (const char c : raw) // in one go, which compilers make wide
        odd = static_cast<unsigned char>(odd | static_cast<unsigned char>(static_cast<signed char>(c) < 0x20) | static_cast<unsigned char>(c == '&'));
    return odd == 0;
}

std::optional<std::string> decodedXmlText(std::string_view raw, bool isAttribute)
{
    if (!QUtf8StringView(raw.data(), static_cast<qsizetype>(raw.size())).isValidUtf8())
        return {};
    std::string text;
    text.reserve(raw.size());
    for (size_t i = 0; i < raw.size(); ++i) {
        const char c = raw[i];
        if (c == '&') {
            const size_t end = raw.find(';', i);
            if (end == std::string_view::npos || !appendEntity(text, raw.substr(i + 1, end - i - 1)))
                return {};
            i = end;
        } else if (c == '\r') {
            text.push_back(isAttribute ? ' ' : '\n');
            if (i + 1 < raw.size() && raw[i + 1] == '\n')
                ++i;
        } else if (isXmlBlank(c)) {
            text.push_back(isAttribute ? ' ' : c);
        } else if (static_cast<unsigned char>(c) < 0x20) {
            return {};
        } else {
            text.push_back(c);
        }
    }
    return text;
}

size_t wholeXmlText(std::string_view raw)
{
    size_t end = raw.size();
    for (size_t back = 1; back <= std::min<size_t>(4, raw.size()); ++back) { // a character of up to four bytes
        const auto byte = static_cast<unsigned char>(raw[raw.size() - back]);
        if (byte < 0x80)
            break;
        if (byte >= 0xc0) {
            const size_t length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
            end = length > back ? raw.size() - back : end;
            break;
        }
    }
    const size_t entity = raw.substr(0, end).rfind('&');
    if (entity != std::string_view::npos && end - entity <= longestEntity + 2 && raw.substr(entity, end - entity).find(';') == std::string_view::npos)
        end = entity;
    if (end > 0 && raw[end - 1] == '\r')
        --end;
    return end;
}

} // namespace swingbridge
