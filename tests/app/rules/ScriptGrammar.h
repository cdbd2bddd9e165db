// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QRandomGenerator>

namespace swingbridge::test {

//! Random rule scripts from a small grammar: the same generator gives the same script.
class ScriptGrammar
{
public:
    ScriptGrammar(QRandomGenerator &random, QList<QByteArray> connectors) : m_random(random), m_connectors(std::move(connectors)) {}

    QByteArray script()
    {
        m_end = pick({"\n", "\r\n", "\r"});
        QByteArray text = pick({"", "\xef\xbb\xbf"});
        for (int statements = 1 + int(m_random.bounded(6U)); statements > 0; --statements)
            text += statement() + m_end;
        return text;
    }

private:
    QByteArray pick(const QList<QByteArray> &from) { return from.at(m_random.bounded(quint32(from.size()))); }
    QByteArray guid() { return pick(m_connectors); }
    QByteArray written()
    {
        const QByteArray digits = m_random.bounded(4U) == 0 ? guid().toUpper() : guid();
        switch (m_random.bounded(6U)) {
        case 0: return "'{" + digits + "}'";
        case 1: return "\"" + digits + "\"";
        case 2: return "'(" + digits + ")'";
        case 3: return "'" + QByteArray(digits).replace("-", "") + "'";
        case 4: return digits;
        default: return "'" + digits + "'";
        }
    }
    QByteArray text() { return pick({"'plain'", "'O''Brien'", "\"two `\" quotes\"", "'was " + guid() + "'", "'-Connector ''" + guid() + "'''", "\"$( 1 + (2) )\""}); }
    QByteArray parameter()
    {
        return pick({"-Name " + text(), "-Desc " + text(), "-Precedence 31", "-Identifier '" + guid() + "'", "-Direction Inbound", "-Disabled", "-LinkType:Join", "-PrecedenceAfter '" + guid() + "'"});
    }
    QByteArray connector()
    {
        const QByteArray name = pick({"-Connector ", "-Conn ", "-CONNECTOR:", "\xe2\x80\x93""Connector "});
        return m_random.bounded(5U) == 0 ? name + "$id" : name + written();
    }
    QByteArray rule()
    {
        QByteArray line = pick({"New-ADSyncRule", "ADSync\\New-ADSyncRule", "new-adsyncrule", "New-ADSync`Rule"});
        const int before = int(m_random.bounded(3U));
        for (int i = 0; i < before; ++i)
            line += separator() + parameter();
        line += separator() + connector();
        for (int i = int(m_random.bounded(3U)); i > 0; --i)
            line += separator() + parameter();
        return line;
    }
    QByteArray separator() { return pick({" ", "  ", "\t", " `" + m_end, " `" + m_end + "  ", " <# " + guid() + " #> "}); }
    QByteArray statement()
    {
        switch (m_random.bounded(8U)) {
        case 0: return "# New-ADSyncRule -Connector '" + guid() + "'";
        case 1: return "$id = " + pick({"'" + guid() + "'", "[guid]'" + guid() + "'", "Get-Id"});
        case 2: return "$sample = @'" + m_end + "New-ADSyncRule -Connector '" + guid() + "'" + m_end + "'@";
        case 3: return "if ($true) { " + rule() + " }";
        case 4: return "function f { " + rule() + " }";
        case 5: return "Write-Host " + text();
        default: return rule();
        }
    }

    QRandomGenerator &m_random;
    QList<QByteArray> m_connectors;
    QByteArray m_end;
};

} // namespace swingbridge::test
