// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/TextEncoding.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace swingbridge {
namespace {

class TextReader
{
    Q_DECLARE_TR_FUNCTIONS(TextReader)

public:
    static Error unreadable(const QString &what, const QString &why)
    {
        return Error(Error::Kind::BadInput, tr("%1 is not a text file.").arg(what), why);
    }
};

// Windows-1252 differs from Latin-1 in 0x80–0x9f only; the five unassigned bytes stay what they are.
constexpr std::array<char16_t, 32> windows1252 = {
    0x20ac, 0x81, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8d, 0x017d, 0x8f,
    0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d, 0x017e, 0x0178};

QString fromWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xa0)
            c = QChar(windows1252.at(c.unicode() - 0x80));
    }
    return text;
}

Result<DecodedText> decodeUtf16(const QByteArray &bytes, TextEncoding encoding, QStringConverter::Encoding converter, const QString &what)
{
    QStringDecoder decoder(converter);
    QString text = decoder(bytes.mid(2));
    if (bytes.size() % 2 != 0 || decoder.hasError() || !text.isValidUtf16())
        return failure(TextReader::unreadable(what, QStringLiteral("broken UTF-16")));
    return DecodedText(std::move(text), encoding);
}

} // namespace

QString toString(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Ascii: return QStringLiteral("ascii");
    case TextEncoding::Utf8: return QStringLiteral("utf-8");
    case TextEncoding::Utf8Bom: return QStringLiteral("utf-8-bom");
    case TextEncoding::Utf16LeBom: return QStringLiteral("utf-16le-bom");
    case TextEncoding::Utf16BeBom: return QStringLiteral("utf-16be-bom");
    case TextEncoding::Windows1252: return QStringLiteral("windows-1252");
    }
    Q_UNREACHABLE();
}

Result<DecodedText> decodeText(const QByteArray &bytes, const QString &what)
{
    if (bytes.startsWith("\xff\xfe"))
        return decodeUtf16(bytes, TextEncoding::Utf16LeBom, QStringConverter::Utf16LE, what);
    if (bytes.startsWith("\xfe\xff"))
        return decodeUtf16(bytes, TextEncoding::Utf16BeBom, QStringConverter::Utf16BE, what);
    if (bytes.contains('\0'))
        return failure(TextReader::unreadable(what, QStringLiteral("byte 0 at %1").arg(bytes.indexOf('\0'))));
    const bool bom = bytes.startsWith("\xef\xbb\xbf");
    const QByteArray body = bom ? bytes.mid(3) : bytes;
    const bool ascii = std::all_of(body.begin(), body.end(), [](char c) { return uchar(c) < 0x80; });
    if (!body.isValidUtf8())
        return DecodedText(fromWindows1252(bytes), TextEncoding::Windows1252);
    const TextEncoding plain = ascii ? TextEncoding::Ascii : TextEncoding::Utf8;
    return DecodedText(QString::fromUtf8(body), bom ? TextEncoding::Utf8Bom : plain);
}

} // namespace swingbridge
