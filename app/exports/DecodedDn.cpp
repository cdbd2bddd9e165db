// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/DecodedDn.h"

#include <QStringDecoder>
#include <QtEndian>

namespace swingbridge {
namespace {

//! Bytes of an even run of hexadecimal digits; empty when it is none.
QByteArray fromHex(QStringView digits)
{
    if (digits.isEmpty() || digits.size() % 2 != 0)
        return {};
    for (const QChar c : digits) {
        const char16_t u = c.toLower().unicode();
        if (!((u >= '0' && u <= '9') || (u >= 'a' && u <= 'f')))
            return {};
    }
    return QByteArray::fromHex(digits.toLatin1());
}

//! "User_<guid>": an object that lives in the cloud.
Guid cloudObject(const QString &text)
{
    const auto line = text.indexOf(QLatin1Char('_'));
    if (line <= 0)
        return {};
    for (const QChar c : QStringView(text).left(line)) {
        if (!(c.isLetter() && c.unicode() < 128))
            return {};
    }
    return Guid::parse(QStringView(text).mid(line + 1)).value_or(Guid());
}

//! The GUID whose .NET bytes are the Base64 text: objectGUID or mS-DS-ConsistencyGuid.
Guid anchorGuid(const QString &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() != 16)
        return {};
    const auto *bytes = reinterpret_cast<const uchar *>(decoded.decoded.constData());
    return Guid(QUuid(qFromLittleEndian<quint32>(bytes), qFromLittleEndian<quint16>(bytes + 4), qFromLittleEndian<quint16>(bytes + 6),
                      bytes[8], bytes[9], bytes[10], bytes[11], bytes[12], bytes[13], bytes[14], bytes[15]));
}

} // namespace

DecodedDn DecodedDn::decode(const QString &dn)
{
    DecodedDn decoded;
    decoded.text = dn;
    if (!dn.startsWith(QLatin1String("CN={"), Qt::CaseInsensitive) || !dn.endsWith(QLatin1Char('}')))
        return decoded;
    const QByteArray bytes = fromHex(QStringView(dn).mid(4, dn.size() - 5));
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(bytes);
    if (bytes.isEmpty() || utf8.hasError())
        return decoded;

    decoded.text = text; // its case matters
    decoded.guid = cloudObject(text);
    if (!decoded.guid.isNull()) {
        decoded.kind = Kind::CloudAnchor;
        return decoded;
    }
    decoded.guid = anchorGuid(text);
    decoded.kind = decoded.guid.isNull() ? Kind::Text : Kind::Anchor;
    return decoded;
}

QString toWord(DecodedDn::Kind kind)
{
    switch (kind) {
    case DecodedDn::Kind::Anchor: return QStringLiteral("anchor");
    case DecodedDn::Kind::CloudAnchor: return QStringLiteral("cloudAnchor");
    case DecodedDn::Kind::Text: return QStringLiteral("text");
    case DecodedDn::Kind::Ldap: break;
    }
    return QStringLiteral("ldap");
}

} // namespace swingbridge
