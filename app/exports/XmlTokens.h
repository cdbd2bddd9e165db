// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>
#include <vector>

namespace swingbridge {

//! The elements of a capture that mean something here (pending-exports.md 1).
enum class CsElement : quint8 {
    Other, CsObject, UnappliedExport, Delta, Attr, DnAttr, Value, DnValue, Dn, Entry, Synchronized, Unapplied, PendingImport, OtherHologram,
    Escrowed, Unconfirmed, ErrorDetail, ConnectorName, ConnectorId
};
CsElement csElement(std::string_view name);

//! Takes the text of an element, decoded to UTF-8, in pieces of some hundred kilobytes at most: a value has any size.
class TextSink
{
public:
    TextSink() = default;
    Q_DISABLE_COPY_MOVE(TextSink)
    virtual ~TextSink() = default;
    virtual void take(std::string_view utf8) = 0;
};

//! What the reader of a capture file asks of XML: one element after the other, forward only. Two answer: PlainXmlTokens cuts
//! the text by byte search, QtXmlTokens parses all of it with Qt's reader.
class XmlTokens
{
public:
    XmlTokens() = default;
    Q_DISABLE_COPY_MOVE(XmlTokens)
    virtual ~XmlTokens() = default;

    //! Goes to the next child of the current element and makes it the current one; at the end of the current element: leaves
    //! it and says false. False also when the text ends or is not to be read.
    virtual bool nextChild() = 0;
    //! The current element, and its name as it stands; good until the next step.
    virtual CsElement element() const = 0;
    virtual QString name() const = 0;
    //! Decoded value of an attribute of the current element; null when it has none. To be asked before any further step.
    virtual QString attribute(QLatin1String name) = 0;
    //! The same for an attribute that says few different things in a file: all that say the same share one text.
    virtual QString word(QLatin1String attributeName) { return attribute(attributeName); }
    //! The text of the current element with that of its children; leaves it.
    virtual void readText(TextSink &sink) = 0;
    //! Its beginning, at most some thousand characters; leaves it.
    QString shortText();
    //! Leaves the current element.
    virtual void skip() = 0;
    //! The same, faster, for an element that never holds one of its own name.
    virtual void skipUnnested() = 0;
    //! May pass over the next children <attr> whose name is none of \a wanted (UTF-8), as nextChild() and skipUnnested() would.
    virtual void passAttributesBut(const std::vector<std::string_view> &wanted) { Q_UNUSED(wanted) }

    //! Where the current element begins: byte, or -1 when not known, and line.
    virtual qint64 offset() const = 0;
    virtual qint64 line() = 0;
    //! Bytes taken from the file.
    virtual qint64 bytesRead() const = 0;
    //! Something stopped the reading before the end of the document.
    virtual bool isBroken() const = 0;
    virtual bool hasDeviceFailed() const = 0;
};

} // namespace swingbridge
