// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/FarText.h"

#include <QRegularExpression>

namespace swingbridge {

namespace {

const QLatin1String hidden("(hidden)");

//! What -EncodedCommand writes to a redirected standard error: its lines, in XML (powershell-51.md 5).
QString withoutCliXml(QString text)
{
    if (!text.contains(QLatin1String("#< CLIXML")))
        return text;
    static const QRegularExpression tag(QStringLiteral("<[^>]*>"));
    text.remove(QLatin1String("#< CLIXML")).remove(tag);
    text.replace(QLatin1String("_x000D_"), QLatin1String("\r")).replace(QLatin1String("_x000A_"), QLatin1String("\n"));
    return text.replace(QLatin1String("&lt;"), QLatin1String("<")).replace(QLatin1String("&gt;"), QLatin1String(">")).replace(QLatin1String("&amp;"), QLatin1String("&"));
}

} // namespace

QString farText(const QByteArray &said, const Secret *password)
{
    QByteArray bytes = said;
    if (password && !password->isEmpty()) {
        QByteArray plain = password->reveal().toByteArray();
        QByteArray encoded = plain.toBase64();
        bytes.replace(plain, QByteArray(hidden.data())).replace(encoded, QByteArray(hidden.data()));
        plain.fill('\0');
        encoded.fill('\0');
    }
    QString text = withoutCliXml(QString::fromUtf8(bytes)).remove(u'\r').trimmed();
    static const QRegularExpression looksSecret(QStringLiteral("\\b(pass(?:word|wd|phrase)?|pwd|secret|api[-_ ]?key)(\\s*[=:]\\s*)\\S+"), QRegularExpression::CaseInsensitiveOption);
    return text.replace(looksSecret, QStringLiteral("\\1\\2") + hidden);
}

} // namespace swingbridge
