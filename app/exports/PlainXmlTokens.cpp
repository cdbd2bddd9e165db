// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/PlainXmlTokens.h"

#include <QUtf8StringView>

#include <algorithm>
#include <cstring>
#include <optional>

namespace swingbridge {
namespace {

constexpr size_t deepestNesting = 200; //!< The format has eight levels.
constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";
constexpr std::string_view blanks = " \t\r\n";

bool isBlank(char c) { return blanks.find(c) != std::string_view::npos; }

//! The name at the beginning of \a tag; empty when there is none.
std::string_view nameOf(std::string_view tag)
{
    const size_t end = tag.find_first_of(" \t\r\n/");
    return tag.substr(0, end);
}

//! Appends the character that \a entity (between & and ;) stands for; false when XML does not know it.
bool appendEntity(QByteArray &text, std::string_view entity)
{
    static constexpr std::pair<std::string_view, char> known[] = {{"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"quot", '"'}, {"apos", '\''}};
    for (const auto &[name, character] : known) {
        if (entity == name) {
            text.append(character);
            return true;
        }
    }
    if (entity.size() < 2 || entity[0] != '#')
        return false;
    const bool isHex = entity[1] == 'x';
    bool isNumber = false;
    const std::string_view digits = entity.substr(isHex ? 2 : 1);
    const uint code = QByteArray(digits.data(), static_cast<qsizetype>(digits.size())).toUInt(&isNumber, isHex ? 16 : 10);
    const bool isControl = code < 0x20 && code != 9 && code != 10 && code != 13;
    if (!isNumber || digits.empty() || digits[0] == '+' || code > 0x10ffff || isControl || (code >= 0xd800 && code <= 0xdfff) || code == 0xfffe || code == 0xffff)
        return false;
    const char32_t character = code;
    text.append(QString::fromUcs4(&character, 1).toUtf8());
    return true;
}

//! \a raw with its entities resolved and line ends as XML reads them; nothing when it is no honest UTF-8 text.
std::optional<QString> decoded(std::string_view raw, bool isAttribute)
{
    const QUtf8StringView bytes(raw.data(), static_cast<qsizetype>(raw.size()));
    if (!bytes.isValidUtf8())
        return {};
    const bool isPlain = std::none_of(raw.begin(), raw.end(), [](char c) { return c == '&' || (static_cast<unsigned char>(c) < 0x20); });
    if (isPlain)
        return bytes.toString();
    QByteArray text;
    text.reserve(bytes.size());
    for (size_t i = 0; i < raw.size(); ++i) {
        const char c = raw[i];
        if (c == '&') {
            const size_t end = raw.find(';', i);
            if (end == std::string_view::npos || !appendEntity(text, raw.substr(i + 1, end - i - 1)))
                return {};
            i = end;
        } else if (c == '\r') {
            text.append(isAttribute ? ' ' : '\n');
            if (i + 1 < raw.size() && raw[i + 1] == '\n')
                ++i;
        } else if (isBlank(c)) {
            text.append(isAttribute ? ' ' : c);
        } else if (static_cast<unsigned char>(c) < 0x20) {
            return {};
        } else {
            text.append(c);
        }
    }
    return QString::fromUtf8(text);
}

} // namespace

PlainXmlTokens::Tag PlainXmlTokens::cut()
{
    // What is too long to be kept is not cut, but nothing that this reader understands either.
    (m_window.rest().size() > 1024 * 1024 ? m_isUnusual : m_isCut) = true;
    return Tag::None;
}

PlainXmlTokens::Tag PlainXmlTokens::unusual()
{
    m_isUnusual = true;
    return Tag::None;
}

void PlainXmlTokens::enterDocument()
{
    while (m_window.rest().size() < 1024 && m_window.more())
        continue;
    std::string_view rest = m_window.rest();
    size_t skipped = rest.substr(0, byteOrderMark.size()) == byteOrderMark ? byteOrderMark.size() : 0;
    if (rest.substr(skipped, 5) == "<?xml") {
        const size_t end = rest.find("?>");
        const std::string_view declaration = rest.substr(0, end);
        const bool hasEncoding = declaration.find("encoding") != std::string_view::npos;
        const bool isUtf8 = declaration.find("utf-8") != std::string_view::npos || declaration.find("UTF-8") != std::string_view::npos;
        if (end == std::string_view::npos || (hasEncoding && !isUtf8))
            m_isUnusual = true;
        else
            skipped = end + 2;
    }
    const size_t root = rest.find_first_not_of(blanks, skipped);
    if (root == std::string_view::npos || rest[root] != '<')
        m_isUnusual = true;
    else
        m_window.advance(root);
}

void PlainXmlTokens::leaveDocument()
{
    do {
        if (m_window.rest().find_first_not_of(blanks) != std::string_view::npos)
            m_isUnusual = true;
        m_window.advance(m_window.rest().size());
    } while (m_window.more());
}

bool PlainXmlTokens::nextChild()
{
    return nextTag(nullptr) == Tag::Start;
}

QString PlainXmlTokens::attribute(QLatin1String name)
{
    const std::string_view wanted(name.data(), static_cast<size_t>(name.size()));
    std::optional<std::string_view> found;
    std::string_view left = m_attributes;
    for (size_t start = left.find_first_not_of(blanks); start != std::string_view::npos; start = left.find_first_not_of(blanks)) {
        const size_t equals = left.find('=', start);
        const size_t quote = equals == std::string_view::npos ? equals : left.find_first_not_of(blanks, equals + 1);
        const bool isQuoted = quote != std::string_view::npos && (left[quote] == '"' || left[quote] == '\'');
        const size_t end = isQuoted ? left.find(left[quote], quote + 1) : std::string_view::npos;
        const bool isApart = end != std::string_view::npos && (end + 1 == left.size() || isBlank(left[end + 1]));
        std::string_view key = left.substr(start, equals - start);
        key = key.substr(0, key.find_last_not_of(blanks) + 1);
        if (!isApart || (found && key == wanted)) {
            m_isUnusual = true;
            return {};
        }
        if (key == wanted)
            found = left.substr(quote + 1, end - quote - 1);
        left.remove_prefix(end + 1);
    }
    if (!found)
        return {};
    const auto value = decoded(*found, true);
    if (!value) {
        m_isUnusual = true;
        return {};
    }
    return value->isNull() ? QString(QLatin1String("")) : *value;
}

QString PlainXmlTokens::text()
{
    QByteArray raw;
    const size_t inside = m_depth;
    while (m_depth >= inside) {
        if (nextTag(&raw) == Tag::None)
            return {};
    }
    const auto value = decoded(std::string_view(raw.constData(), static_cast<size_t>(raw.size())), false);
    if (!value)
        m_isUnusual = true;
    return value.value_or(QString());
}

void PlainXmlTokens::skip()
{
    const size_t inside = m_depth;
    while (m_depth >= inside) {
        if (nextTag(nullptr) == Tag::None)
            return;
    }
}

void PlainXmlTokens::skipUnnested()
{
    if (m_endsAtOnce) {
        skip();
        return;
    }
    const std::string needle = "</" + m_open[m_depth - 1];
    for (;;) {
        const std::string_view rest = m_window.rest();
        const void *found = rest.empty() ? nullptr : memmem(rest.data(), rest.size(), needle.data(), needle.size());
        if (found) {
            const auto place = static_cast<size_t>(static_cast<const char *>(found) - rest.data());
            m_window.advance(place);
            if (place + needle.size() < rest.size() && rest[place + needle.size()] != '>' && !isBlank(rest[place + needle.size()])) {
                m_window.advance(needle.size()); // a longer name
                continue;
            }
            skip();
            return;
        }
        m_window.advance(rest.size() - std::min(rest.size(), needle.size()));
        if (!m_window.more()) {
            cut();
            return;
        }
    }
}

//! The next start or end tag of any depth; text before it is appended to \a text or dropped.
PlainXmlTokens::Tag PlainXmlTokens::nextTag(QByteArray *text)
{
    if (isUnusual() || m_isCut)
        return Tag::None;
    if (m_endsAtOnce) {
        m_endsAtOnce = false;
        --m_depth;
        return Tag::End;
    }
    size_t length = 0;
    if (!takeText(text) || !findTagEnd(length))
        return isUnusual() ? unusual() : cut();
    m_offset = m_window.offset();
    const std::string_view tag = m_window.rest().substr(1, length - 2); // without < and >
    if (tag.empty())
        return unusual();
    if (tag[0] == '/') {
        m_window.advance(length);
        return end(tag.substr(1));
    }
    if (m_depth == 1)
        m_line = m_window.line();
    m_window.advance(length);
    return begin(tag);
}

//! Goes to the next '<'.
bool PlainXmlTokens::takeText(QByteArray *text)
{
    for (;;) {
        const std::string_view rest = m_window.rest();
        const void *found = rest.empty() ? nullptr : std::memchr(rest.data(), '<', rest.size());
        const size_t length = found ? static_cast<size_t>(static_cast<const char *>(found) - rest.data()) : rest.size();
        if (text)
            text->append(rest.data(), static_cast<qsizetype>(length));
        m_window.advance(length);
        if (found)
            return true;
        if (!m_window.more())
            return false;
    }
}

//! \a length: of the whole tag that begins the window. A '>' between quotes does not end it.
bool PlainXmlTokens::findTagEnd(size_t &length)
{
    size_t at = 1;
    char quote = 0;
    for (;;) {
        const std::string_view rest = m_window.rest();
        for (; at < rest.size(); ++at) {
            const char c = rest[at];
            if (quote) {
                quote = c == quote ? char(0) : quote;
            } else if (c == '>') {
                length = at + 1;
                return true;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '<') {
                m_isUnusual = true;
                return false;
            }
        }
        if (!m_window.more())
            return false;
    }
}

PlainXmlTokens::Tag PlainXmlTokens::begin(std::string_view tag)
{
    m_endsAtOnce = tag.back() == '/';
    if (m_endsAtOnce)
        tag.remove_suffix(1);
    const std::string_view name = nameOf(tag);
    const QUtf8StringView utf8(name.data(), static_cast<qsizetype>(name.size()));
    if (name.empty() || isBlank(name[0]) || m_depth >= deepestNesting || !utf8.isValidUtf8())
        return unusual();
    m_attributes = tag.substr(name.size());
    if (m_depth == m_open.size())
        m_open.emplace_back();
    m_open[m_depth++].assign(name);
    setName(name);
    return Tag::Start;
}

//! Millions of names pass: one piece of memory serves them all.
void PlainXmlTokens::setName(std::string_view name)
{
    const bool isAscii = std::none_of(name.begin(), name.end(), [](char c) { return static_cast<unsigned char>(c) > 0x7f; });
    if (!isAscii) {
        m_name = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
        return;
    }
    m_name.resize(static_cast<qsizetype>(name.size()));
    std::transform(name.begin(), name.end(), m_name.begin(), [](char c) { return QLatin1Char(c); });
}

PlainXmlTokens::Tag PlainXmlTokens::end(std::string_view tag)
{
    const std::string_view name = tag.substr(0, tag.find_last_not_of(blanks) + 1);
    if (m_depth == 0 || m_open[m_depth - 1] != name)
        return unusual();
    --m_depth;
    return Tag::End;
}

} // namespace swingbridge
