// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace swingbridge {

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
    //! Name of the current element; good until the next step.
    virtual QStringView name() const = 0;
    //! Decoded value of an attribute of the current element; null when it has none. To be asked before any further step.
    virtual QString attribute(QLatin1String name) = 0;
    //! The text of the current element with that of its children; leaves it.
    virtual QString text() = 0;
    //! Leaves the current element.
    virtual void skip() = 0;
    //! The same, faster, for an element that never holds one of its own name.
    virtual void skipUnnested() = 0;

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
