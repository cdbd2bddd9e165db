// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/ServerAddress.h"

#include "foundation/FilledText.h"

#include <algorithm>

namespace swingbridge {
namespace {

constexpr int longestHost = 253; // RFC 1035, without the last dot
constexpr int highestPort = 65535;

bool hasControlCharacter(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format; });
}

bool isHostName(const QString &host)
{
    const auto fits = [](QChar c) {
        const char16_t u = c.unicode();
        return (u >= 'a' && u <= 'z') || (u >= 'A' && u <= 'Z') || (u >= '0' && u <= '9') || u == '.' || u == '-' || u == '_';
    };
    return !host.isEmpty() && host.size() <= longestHost && std::all_of(host.begin(), host.end(), fits) && !host.contains(QLatin1String(".."));
}

//! What OpenSSH refuses in a user's name too (ssh.c, valid_ruser), and blanks.
bool isUserName(const QString &user)
{
    const QLatin1String refused(" '`\";&<>|(){}%");
    return !user.isEmpty() && !user.startsWith(u'-') && !user.endsWith(u'\\')
        && std::none_of(user.begin(), user.end(), [&](QChar c) { return refused.contains(c); });
}

//! RFC 4291, without a zone and without the notation that ends in an IPv4 address.
bool isIpv6(const QString &literal)
{
    const bool isShort = literal.contains(QLatin1String("::"));
    const QStringList groups = literal.split(u':');
    const auto fits = [](const QString &group) {
        return group.size() <= 4 && std::all_of(group.begin(), group.end(), [](QChar c) { return (c >= u'0' && c <= u'9') || (c.toLower() >= u'a' && c.toLower() <= u'f'); });
    };
    if (literal.count(QLatin1String("::")) > 1 || literal.contains(QLatin1String(":::")) || !std::all_of(groups.begin(), groups.end(), fits))
        return false;
    const auto empty = groups.count(QString());
    const bool bordersFit = isShort || empty == 0;
    return bordersFit && (isShort ? groups.size() - empty <= 7 : groups.size() == 8);
}

bool isNumeric(const QString &host)
{
    return host.contains(u':') || (host.count(u'.') == 3 && host.back().isDigit());
}

} // namespace

Error ServerAddress::refusal(const QString &sentence, const QString &text)
{
    QString shown = text.left(200);
    for (QChar &c : shown) {
        if (!c.isPrint())
            c = QChar::ReplacementCharacter;
    }
    return Error(Error::Kind::BadInput, filledText(sentence, {shown}), {},
                 tr("Write ssh://[USER@]HOST[:PORT], winrm://HOST[:PORT], local:, lab:NAME or files:PATH."))
        .withCode(QStringLiteral("usage"));
}

Result<ServerAddress> ServerAddress::parse(const QString &text)
{
    if (text.isEmpty())
        return failure(refusal(tr("An address is empty."), {}));
    if (hasControlCharacter(text))
        return failure(refusal(tr("The address %1 holds a character that cannot be printed."), text));
    if (text.startsWith(QLatin1String("ssh://")))
        return parseNetwork(Way::Ssh, text, text.mid(6));
    if (text.startsWith(QLatin1String("winrm://")))
        return parseNetwork(Way::WinRm, text, text.mid(8));
    if (text == QLatin1String("local:"))
        return ServerAddress(Way::Local, text);
    const bool isLab = text.startsWith(QLatin1String("lab:"));
    if (!isLab && !text.startsWith(QLatin1String("files:")))
        return failure(refusal(tr("%1 does not begin with a way to a server that is known."), text));
    ServerAddress address(isLab ? Way::Lab : Way::Files, text);
    address.m_place = text.section(u':', 1);
    if (address.m_place.isEmpty() || (isLab && !isHostName(address.m_place)))
        return failure(refusal(isLab ? tr("%1 names no server of a lab.") : tr("%1 names no folder."), text));
    return address;
}

Result<ServerAddress> ServerAddress::parseNetwork(Way way, const QString &text, QString rest)
{
    ServerAddress address(way, text);
    if (const auto at = rest.lastIndexOf(u'@'); at >= 0) {
        address.m_user = rest.left(at);
        rest = rest.mid(at + 1);
        if (way != Way::Ssh)
            return failure(refusal(tr("%1 names a user; over WinRM the system's own sign-in is used."), text));
        if (address.m_user.contains(u':'))
            return failure(refusal(tr("%1 holds a colon in the user's name; a password never stands in an address."), text.section(u':', 0, 1) + QStringLiteral(":…")));
        if (!isUserName(address.m_user))
            return failure(refusal(tr("%1 has no usable user name before the @."), text));
    }
    QString port;
    bool isLiteral = false;
    if (rest.startsWith(u'[')) {
        const auto end = rest.indexOf(u']');
        address.m_host = rest.mid(1, end - 1);
        const QString after = rest.mid(end + 1);
        isLiteral = end > 0 && isIpv6(address.m_host);
        if (!isLiteral || (!after.isEmpty() && !after.startsWith(u':')))
            return failure(refusal(tr("%1 has no IPv6 address between its brackets."), text));
        port = after.isEmpty() ? QString() : after;
    } else {
        if (rest.count(u':') > 1)
            return failure(refusal(tr("%1 has more than one colon; an IPv6 address stands in brackets, [2001:db8::1] for instance."), text));
        address.m_host = rest.section(u':', 0, 0);
        port = rest.mid(address.m_host.size());
    }
    if (address.m_host.startsWith(u'-'))
        return failure(refusal(tr("%1 has a host that begins with a hyphen."), text));
    if (!isLiteral && !isHostName(address.m_host))
        return failure(refusal(tr("%1 has no usable host name; letters, digits, dots and hyphens make one."), text));
    if (port.isEmpty())
        return address;
    bool isNumber = std::all_of(port.begin() + 1, port.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    address.m_port = isNumber ? port.mid(1).toInt(&isNumber) : 0;
    if (!isNumber || address.m_port < 1 || address.m_port > highestPort)
        return failure(refusal(tr("%1 has no usable port; a port is a number from 1 to 65535."), text));
    return address;
}

QString ServerAddress::name() const
{
    switch (m_way) {
    case Way::Lab: return m_place;
    case Way::Local: return QStringLiteral("local");
    case Way::Files: return m_place.section(u'/', -1, -1, QString::SectionSkipEmpty);
    default: break;
    }
    const bool isTunnel = m_host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0;
    if (!isNumeric(m_host) && !isTunnel)
        return m_host.section(u'.', 0, 0).toLower();
    QString name = m_host;
    name.replace(u':', u'-'); // names of servers become names of files
    return m_port > 0 ? name + u'-' + QString::number(m_port) : name;
}

} // namespace swingbridge
