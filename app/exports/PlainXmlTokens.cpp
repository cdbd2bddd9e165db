// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/PlainXmlTokens.h"

#include "exports/PlainXmlText.h"

#include <QUtf8StringView>

#include <algorithm>
#include <cstring>

namespace swingbridge {
namespace {

constexpr size_t deepestNesting = 200; //!< The format has eight levels.
constexpr size_t mostWords = 2000;
constexpr size_t longestWord = 128;
constexpr int tagsBeforeSearch = 12;   //!< An element with more in it is left by a search for its end.
constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";
constexpr std::string_view xmlBlanks = " \t\r\n";

const char *findByteIn(const char *from, const char *until, char byte)
{
    return static_cast<const char *>(std::memchr(from, byte, static_cast<size_t>(until - from)));
}

const char *findTagIn(std::string_view text, size_t from)
{
    return from < text.size() ? findByteIn(text.data() + from, text.data() + text.size(), '<') : nullptr;
}

std::string_view between(const char *from, const char *until) { return {from, static_cast<size_t>(until - from)}; }

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
    const size_t root = rest.find_first_not_of(xmlBlanks, skipped);
    if (root == std::string_view::npos || rest[root] != '<')
        m_isUnusual = true;
    else
        m_window.advance(root);
}

void PlainXmlTokens::leaveDocument()
{
    do {
        if (m_window.rest().find_first_not_of(xmlBlanks) != std::string_view::npos)
            m_isUnusual = true;
        m_window.advance(m_window.rest().size());
    } while (m_window.more());
}

QString PlainXmlTokens::name() const
{
    return m_depth > 0 ? QString::fromStdString(m_open[m_depth - 1]) : QString();
}

std::optional<std::string_view> PlainXmlTokens::raw(QLatin1String name) const
{
    const std::string_view wanted(name.data(), static_cast<size_t>(name.size()));
    const auto found = std::find_if(m_attributes.cbegin(), m_attributes.cend(), [&](const Attribute &attribute) { return attribute.name == wanted; });
    return found == m_attributes.cend() ? std::nullopt : std::optional(found->value);
}

QString PlainXmlTokens::decodedAttribute(std::string_view raw)
{
    if (raw.empty())
        return QLatin1String("");
    if (isPlainXmlText(raw))
        return QString::fromLatin1(raw.data(), static_cast<qsizetype>(raw.size()));
    const auto text = decodedXmlText(raw, true);
    if (!text)
        m_isUnusual = true;
    return text ? QString::fromUtf8(text->data(), static_cast<qsizetype>(text->size())) : QString();
}

QString PlainXmlTokens::attribute(QLatin1String name)
{
    const auto found = raw(name);
    return found ? decodedAttribute(*found) : QString();
}

QString PlainXmlTokens::word(QLatin1String attributeName)
{
    const auto found = raw(attributeName);
    if (!found)
        return {};
    const auto known = m_words.find(*found);
    if (known != m_words.end())
        return known->second;
    const QString text = decodedAttribute(*found);
    if (m_words.size() < mostWords && found->size() <= longestWord && !m_isUnusual)
        m_words.emplace(*found, text);
    return text;
}

//! The next start or end tag of any depth; text before it is dropped.
PlainXmlTokens::Tag PlainXmlTokens::nextTag()
{
    if (isUnusual() || m_isCut)
        return Tag::None;
    if (m_endsAtOnce) {
        m_endsAtOnce = false;
        --m_depth;
        return Tag::End;
    }
    if (!goToTag())
        return cut();
    while (m_window.rest().size() < 2) {
        if (!m_window.more())
            return cut();
    }
    return m_window.rest()[1] == '/' ? end() : start();
}

//! Goes to the next '<'.
bool PlainXmlTokens::goToTag()
{
    for (;;) {
        const std::string_view rest = m_window.rest();
        if (const char *found = findTagIn(rest, 0)) {
            m_window.advance(static_cast<size_t>(found - rest.data()));
            return true;
        }
        m_window.advance(rest.size());
        if (!m_window.more())
            return false;
    }
}

PlainXmlTokens::Tag PlainXmlTokens::start()
{
    size_t length = 0;
    while (!readStartTag(m_window.rest(), length)) {
        if (m_isUnusual)
            return Tag::None;
        if (!m_window.more())
            return cut();
    }
    m_offset = m_window.offset();
    if (m_depth == 2)
        m_line = m_window.line();
    m_window.advance(length);
    return isUnusual() ? Tag::None : Tag::Start;
}

//! Reads the tag that begins \a rest and opens its element; false when it does not end there (or is unusual).
bool PlainXmlTokens::readStartTag(std::string_view rest, size_t &length)
{
    const char *const last = rest.data() + rest.size();
    const char *at = rest.data() + 1;
    unsigned char bytes = 0;
    for (; at < last && *at != '>' && *at != '/' && *at != '<' && !isXmlBlank(*at); ++at)
        bytes = static_cast<unsigned char>(bytes | static_cast<unsigned char>(*at));
    const std::string_view name = between(rest.data() + 1, at);
    m_attributes.clear();
    for (;;) {
        while (at < last && isXmlBlank(*at))
            ++at;
        if (at == last)
            return false;
        if (*at == '>' || *at == '/')
            break;
        at = readAttribute(at, last);
        if (!at)
            return false;
    }
    m_endsAtOnce = *at == '/';
    if (m_endsAtOnce && ++at == last)
        return false;
    const bool isText = bytes < 0x80 || QUtf8StringView(name.data(), static_cast<qsizetype>(name.size())).isValidUtf8();
    if (*at != '>' || name.empty() || m_depth >= deepestNesting || !isText) {
        unusual();
        return false;
    }
    if (m_depth == m_open.size())
        m_open.emplace_back();
    m_open[m_depth++].assign(name);
    m_element = csElement(name);
    length = static_cast<size_t>(at + 1 - rest.data());
    return true;
}

//! Reads name="value" at \a at and says where it ends; nullptr when it does not end before \a last or is no honest attribute.
const char *PlainXmlTokens::readAttribute(const char *at, const char *last)
{
    const char *const name = at;
    while (at < last && *at != '=' && *at != '>' && *at != '<' && !isXmlBlank(*at))
        ++at;
    const std::string_view called = between(name, at);
    while (at < last && isXmlBlank(*at))
        ++at;
    if (at < last && *at != '=')
        m_isUnusual = true;
    if (at < last)
        ++at;
    while (at < last && isXmlBlank(*at))
        ++at;
    if (at == last || m_isUnusual)
        return nullptr;
    const char quote = *at;
    const char *const value = at + 1;
    const char *const close = quote == '"' || quote == '\'' ? findByteIn(value, last, quote) : nullptr;
    const bool isTwice = std::any_of(m_attributes.cbegin(), m_attributes.cend(), [&](const Attribute &known) { return known.name == called; });
    if ((quote != '"' && quote != '\'') || isTwice || called.empty())
        m_isUnusual = true;
    if (!close || close + 1 == last || m_isUnusual)
        return nullptr;
    const char after = close[1];
    if (!isXmlBlank(after) && after != '>' && after != '/') {
        m_isUnusual = true;
        return nullptr;
    }
    m_attributes.push_back(Attribute{called, between(value, close)});
    return close + 1;
}

PlainXmlTokens::Tag PlainXmlTokens::end()
{
    for (;;) {
        const std::string_view rest = m_window.rest();
        const size_t close = rest.find('>');
        if (close != std::string_view::npos) {
            const std::string_view tag = rest.substr(2, close - 2);
            const std::string_view name = tag.substr(0, tag.find_last_not_of(xmlBlanks) + 1);
            if (m_depth == 0 || m_open[m_depth - 1] != name)
                return unusual();
            m_window.advance(close + 1);
            --m_depth;
            return Tag::End;
        }
        if (!m_window.more())
            return cut();
    }
}

void PlainXmlTokens::readText(TextSink &sink)
{
    const size_t inside = m_depth;
    while (m_depth >= inside) {
        if (!m_endsAtOnce && !takeText(sink))
            return;
        if (nextTag() == Tag::None)
            return;
    }
}

//! Hands on the text before the next tag, however long it is.
bool PlainXmlTokens::takeText(TextSink &sink)
{
    for (;;) {
        const std::string_view rest = m_window.rest();
        const char *const found = findTagIn(rest, 0);
        const std::string_view text = found ? between(rest.data(), found) : rest.substr(0, wholeXmlText(rest));
        if (!takePiece(text, sink))
            return false;
        m_window.advance(text.size());
        if (found)
            return true;
        if (!m_window.more()) {
            cut();
            return false;
        }
    }
}

bool PlainXmlTokens::takePiece(std::string_view raw, TextSink &sink)
{
    if (isPlainXmlText(raw)) {
        sink.take(raw);
        return true;
    }
    const auto text = decodedXmlText(raw, false);
    if (text)
        sink.take(*text);
    else
        m_isUnusual = true;
    return text.has_value();
}

//! Leaves an element that holds nothing but text, all of it in the window.
bool PlainXmlTokens::leaveAtOnce()
{
    const std::string_view rest = m_window.rest();
    const char *const found = m_endsAtOnce || isUnusual() ? nullptr : findTagIn(rest, 0);
    if (!found)
        return false;
    const std::string &name = m_open[m_depth - 1];
    const std::string_view tag = rest.substr(static_cast<size_t>(found - rest.data()));
    if (tag.size() < name.size() + 3 || tag[1] != '/' || tag[name.size() + 2] != '>' || tag.compare(2, name.size(), name) != 0)
        return false;
    m_window.advance(static_cast<size_t>(found - rest.data()) + name.size() + 3);
    --m_depth;
    return true;
}

void PlainXmlTokens::skip()
{
    if (isBroken() || leaveAtOnce())
        return;
    const size_t inside = m_depth;
    while (m_depth >= inside) {
        if (nextTag() == Tag::None)
            return;
    }
}

void PlainXmlTokens::skipUnnested()
{
    if (m_endsAtOnce || isBroken()) {
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
            if (place + needle.size() < rest.size() && rest[place + needle.size()] != '>' && !isXmlBlank(rest[place + needle.size()])) {
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

void PlainXmlTokens::passAttributesBut(const std::vector<std::string_view> &wanted)
{
    static constexpr std::string_view opening = "<attr name=\"";
    static constexpr std::string_view closing = "</attr>";
    while (!m_endsAtOnce && !isBroken()) {
        const std::string_view rest = m_window.rest();
        const char *const last = rest.data() + rest.size();
        const char *const quote = rest.starts_with(opening) ? findByteIn(rest.data() + opening.size(), last, '"') : nullptr;
        const char *tag = quote ? findByteIn(quote, last, '<') : nullptr;
        if (!tag || (tag[-1] == '>' && tag[-2] == '/')) // reaches beyond the window, or may hold nothing
            return;
        const std::string_view name = between(rest.data() + opening.size(), quote);
        if (name.find('&') != std::string_view::npos || std::find(wanted.cbegin(), wanted.cend(), name) != wanted.cend())
            return;
        for (int tags = 0; tag && !between(tag, last).starts_with(closing); ++tags)
            tag = tags < tagsBeforeSearch ? findByteIn(tag + 1, last, '<') : static_cast<const char *>(memmem(tag, static_cast<size_t>(last - tag), closing.data(), closing.size()));
        if (!tag)
            return;
        m_window.advance(static_cast<size_t>(tag - rest.data()) + closing.size());
    }
}

} // namespace swingbridge
