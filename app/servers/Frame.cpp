// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/Frame.h"

#include "foundation/Json.h"

#include <algorithm>

namespace swingbridge::frame {
namespace {

void appendBroken(QByteArray &lines, const QByteArray &text)
{
    lines.reserve(lines.size() + text.size() + text.size() / lineLength + 2);
    for (qsizetype at = 0; at < text.size(); at += lineLength)
        lines += text.mid(at, lineLength) + '\n';
}

} // namespace

bool isToken(QByteArrayView text)
{
    const auto isHex = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    return text.size() == 32 && std::all_of(text.begin(), text.end(), isHex);
}

QByteArray encodeRequest(const QByteArray &json, const QByteArray &token)
{
    const QByteArray text = token + ' ' + QByteArray::number(json.size()) + ' ' + sha256(json).toHex() + ' ' + json.toBase64();
    QByteArray lines;
    appendBroken(lines, text);
    return lines + ".\n";
}

QByteArray encodeReply(const QByteArray &asciiJson, const QByteArray &token)
{
    // The first line end closes whatever a profile left standing without one.
    return "\n<<swingbridge " + token + '\n' + asciiJson + '\n' + token + " swingbridge>>\n";
}

QByteArray encodeAlive(const QByteArray &token)
{
    return token + " alive\n";
}

QByteArray encodeAgentText(const QByteArray &agentText)
{
    QByteArray lines;
    appendBroken(lines, agentText.toBase64());
    return lines + '=' + sha256(agentText).toHex().toUpper() + '\n';
}

} // namespace swingbridge::frame
