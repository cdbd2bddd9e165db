// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/ByteWindow.h"
#include "exports/XmlTokens.h"

#include <string>
#include <vector>

namespace swingbridge {

//! Cuts XML by byte search (pending-exports.md 8): nothing but elements, attributes, text and XML's own entities, in UTF-8, as
//! csexport writes it. Whatever else the text holds makes it unusual, and nothing that was read counts: read it again with
//! QtXmlTokens. Some twenty times faster than parsing everything, and as strict about what it does read.
class PlainXmlTokens final : public XmlTokens
{
public:
    explicit PlainXmlTokens(QIODevice &device) : m_window(device) {}

    //! Past byte order mark and declaration; the next child is the root.
    void enterDocument();
    //! Behind the root: only white space may follow.
    void leaveDocument();

    bool nextChild() override;
    QStringView name() const override { return m_name; }
    QString attribute(QLatin1String name) override;
    QString text() override;
    void skip() override;
    void skipUnnested() override;
    qint64 offset() const override { return m_offset; }
    qint64 line() override { return m_line; }
    qint64 bytesRead() const override { return m_window.bytesRead(); }
    bool isBroken() const override { return m_isCut || isUnusual(); }
    bool hasDeviceFailed() const override { return m_window.hasFailed(); }

    //! A full parser has to say what this is.
    bool isUnusual() const { return m_isUnusual || m_window.isUnusual(); }

private:
    enum class Tag { Start, End, None };

    Tag nextTag(QByteArray *text);
    bool findTagEnd(size_t &length);
    bool takeText(QByteArray *text);
    Tag begin(std::string_view tag);
    Tag end(std::string_view tag);
    void setName(std::string_view name);
    Tag cut();
    Tag unusual();

    ByteWindow m_window;
    std::vector<std::string> m_open;  //!< Names of the open elements; the first m_depth of them.
    size_t m_depth = 0;
    std::string_view m_attributes;    //!< Of the current element, as they stand.
    QString m_name;
    qint64 m_offset = 0;
    qint64 m_line = 1;
    bool m_endsAtOnce = false;        //!< <name/>: its end comes next.
    bool m_isCut = false;
    bool m_isUnusual = false;
};

} // namespace swingbridge
