// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/ByteWindow.h"
#include "exports/XmlTokens.h"

#include <optional>
#include <string>
#include <unordered_map>

namespace swingbridge {

//! Cuts XML by byte search (pending-exports.md 8): nothing but elements, attributes, text and XML's own entities, in UTF-8, as
//! csexport writes it. Whatever else the text holds makes it unusual, and nothing that was read counts: read it again with
//! QtXmlTokens. Some twenty times faster than parsing everything, and as strict about what it does read.
class PlainXmlTokens final : public XmlTokens
{
public:
    explicit PlainXmlTokens(QIODevice &device, std::stop_token stop = {}) : m_window(device, std::move(stop)) {}

    //! Past byte order mark and declaration; the next child is the root.
    void enterDocument();
    //! Behind the root: only white space may follow.
    void leaveDocument();

    bool nextChild() override { return nextTag() == Tag::Start; }
    CsElement element() const override { return m_element; }
    QString name() const override;
    QString attribute(QLatin1String name) override;
    QString word(QLatin1String attributeName) override;
    void readText(TextSink &sink) override;
    void skip() override;
    void skipUnnested() override;
    void passAttributesBut(const std::vector<std::string_view> &wanted) override;
    qint64 offset() const override { return m_offset; }
    qint64 line() override { return m_line; }
    qint64 bytesRead() const override { return m_window.bytesRead(); }
    bool isBroken() const override { return m_isCut || isUnusual(); }
    bool hasDeviceFailed() const override { return m_window.hasFailed(); }

    //! A full parser has to say what this is.
    bool isUnusual() const { return m_isUnusual || m_window.isUnusual(); }

private:
    enum class Tag { Start, End, None };
    struct Attribute { std::string_view name, value; };
    struct TextHash
    {
        using is_transparent = void;
        size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };

    Tag nextTag();
    bool goToTag();
    Tag start();
    Tag end();
    bool readStartTag(std::string_view rest, size_t &length);
    const char *readAttribute(const char *at, const char *end);
    bool takeText(TextSink &sink);
    bool takePiece(std::string_view raw, TextSink &sink);
    bool leaveAtOnce();
    std::optional<std::string_view> raw(QLatin1String name) const;
    QString decodedAttribute(std::string_view raw);
    Tag cut();
    Tag unusual();

    ByteWindow m_window;
    std::vector<std::string> m_open;      //!< Names of the open elements; the first m_depth of them.
    size_t m_depth = 0;
    std::vector<Attribute> m_attributes;  //!< Of the current element, as they stand in the window.
    std::unordered_map<std::string, QString, TextHash, std::equal_to<>> m_words;
    CsElement m_element = CsElement::Other;
    qint64 m_offset = 0;
    qint64 m_line = 1;
    bool m_endsAtOnce = false;            //!< <name/>: its end comes next.
    bool m_isCut = false;
    bool m_isUnusual = false;
};

} // namespace swingbridge
