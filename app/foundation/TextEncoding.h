// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Result.h"

#include <QByteArray>

namespace swingbridge {

//! How the bytes of a text file were meant (cli.md, rules scan; settings-json.md 1.2).
enum class TextEncoding { Ascii, Utf8, Utf8Bom, Utf16LeBom, Utf16BeBom, Windows1252 };

//! The word of cli.md: "ascii", "utf-8", "utf-8-bom", "utf-16le-bom", "utf-16be-bom", "windows-1252".
QString toString(TextEncoding encoding);

//! A text and how it was written down.
class DecodedText
{
public:
    DecodedText(QString text, TextEncoding encoding) : m_text(std::move(text)), m_encoding(encoding) {}
    const QString &text() const { return m_text; }
    TextEncoding encoding() const { return m_encoding; }

private:
    QString m_text;
    TextEncoding m_encoding;
};

//! Reads \a bytes by their BOM, else as UTF-8, else as windows-1252. Refuses NUL bytes and broken UTF-16.
//! \a what names the file in the error.
Result<DecodedText> decodeText(const QByteArray &bytes, const QString &what);

} // namespace swingbridge
