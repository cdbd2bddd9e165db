// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/ServerAddress.h"

#include <QTest>

using namespace swingbridge;

class tst_ServerAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWellFormedIsUnderstood_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("parts"); // way|user|host|port|place|name
        const auto row = [](const char *text, const char *parts) { QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(parts); };
        row("lab:sync01", "0|||0|sync01|sync01");
        row("local:", "1|||0||local");
        row("ssh://sync01", "2||sync01|0||sync01");
        row("ssh://SYNC01.contoso.com:22", "2||SYNC01.contoso.com|22||sync01");
        row("ssh://adm@sync01:65535", "2|adm|sync01|65535||sync01");
        row("ssh://CONTOSO\\adm@sync01", "2|CONTOSO\\adm|sync01|0||sync01");
        row("ssh://adm@contoso.com@sync01", "2|adm@contoso.com|sync01|0||sync01");
        row("ssh://10.0.0.4", "2||10.0.0.4|0||10.0.0.4");
        row("ssh://127.0.0.1:2201", "2||127.0.0.1|2201||127.0.0.1-2201");
        row("ssh://localhost:2201", "2||localhost|2201||localhost-2201");
        row("ssh://[2001:db8::1]", "2||2001:db8::1|0||2001-db8--1");
        row("ssh://adm@[::1]:2222", "2|adm|::1|2222||--1-2222");
        row("winrm://sync02.contoso.com:5986", "3||sync02.contoso.com|5986||sync02");
        row("files:/srv/copies/sync01", "4|||0|/srv/copies/sync01|sync01");
    }
    void whatIsWellFormedIsUnderstood()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, parts);
        const auto address = ServerAddress::parse(text);
        QVERIFY2(address.has_value(), address ? "" : qPrintable(address.error().summary()));
        const QStringList seen{QString::number(int(address->way())), address->user(), address->host(), QString::number(address->port()),
                               address->place(), address->name()};
        QCOMPARE(seen.join(u'|'), parts);
        QCOMPARE(address->text(), text);
    }

    void whatIsNotIsRefusedByOneClearSentence_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sentence"); // a part of it
        const auto row = [](const char *name, const QString &text, const char *part) { QTest::newRow(name) << text << QString::fromUtf8(part); };
        row("nothing", {}, "empty");
        row("no scheme", QStringLiteral("sync01"), "way to a server");
        row("unknown scheme", QStringLiteral("telnet://sync01"), "way to a server");
        row("scheme in capitals", QStringLiteral("SSH://sync01"), "way to a server");
        row("local with a name", QStringLiteral("local:sync01"), "way to a server");
        row("port 0", QStringLiteral("ssh://sync01:0"), "port");
        row("port 65536", QStringLiteral("ssh://sync01:65536"), "port");
        row("a port that overflows", QStringLiteral("ssh://sync01:99999999999999999999"), "port");
        row("a negative port", QStringLiteral("ssh://sync01:-22"), "port");
        row("an empty port", QStringLiteral("ssh://sync01:"), "port");
        row("a port in Arabic digits", QStringLiteral("ssh://sync01:") + QChar(0x0662) + QChar(0x0662), "port");
        row("a path", QStringLiteral("ssh://sync01/etc"), "host name");
        row("no host", QStringLiteral("ssh://"), "host name");
        row("user and no host", QStringLiteral("ssh://adm@"), "host name");
        row("a host that is an option", QStringLiteral("ssh://-oProxyCommand=id"), "hyphen");
        row("a host that is an option, behind a user", QStringLiteral("ssh://adm@-oProxyCommand=id"), "hyphen");
        row("a user that is an option", QStringLiteral("ssh://-oProxyCommand=id@sync01"), "user name");
        row("empty user", QStringLiteral("ssh://@sync01"), "user name");
        row("a user with a quote", QStringLiteral("ssh://a'b@sync01"), "user name");
        row("a user with a dollar call", QStringLiteral("ssh://a$(id)@sync01"), "user name");
        row("a password", QStringLiteral("ssh://adm:hunter2@sync01"), "password");
        row("a user over WinRM", QStringLiteral("winrm://adm@sync01"), "system's own");
        row("IPv6 without brackets", QStringLiteral("ssh://2001:db8::1"), "brackets");
        row("IPv6 that is none", QStringLiteral("ssh://[zz::1]"), "brackets");
        row("IPv6 with too many groups", QStringLiteral("ssh://[1:2:3:4:5:6:7:8:9]"), "brackets");
        row("IPv6 with a zone", QStringLiteral("ssh://[fe80::1%eth0]"), "brackets");
        row("IPv6 that is not closed", QStringLiteral("ssh://[::1"), "brackets");
        row("something behind the bracket", QStringLiteral("ssh://[::1]x"), "brackets");
        row("a blank", QStringLiteral("ssh://sync 01"), "host name");
        row("a percent sign", QStringLiteral("ssh://sync%01"), "host name");
        row("two dots", QStringLiteral("ssh://sync01..contoso.com"), "host name");
        row("letters beyond ASCII", QStringLiteral("ssh://s\u00fcnc01"), "host name");
        row("254 letters", QStringLiteral("ssh://") + QString(254, u'a'), "host name");
        row("a line end", QStringLiteral("ssh://sync01\nProxyCommand id"), "printed");
        row("a null", QStringLiteral("ssh://sync01") + QChar(0), "printed");
        row("an escape", QStringLiteral("ssh://sync01\u001b[31m"), "printed");
        row("text that runs backwards", QStringLiteral("ssh://sync01\u202e"), "printed");
        row("a lab without a name", QStringLiteral("lab:"), "lab");
        row("a lab server with a path", QStringLiteral("lab:../sync01"), "lab");
        row("files without a folder", QStringLiteral("files:"), "folder");
    }
    void whatIsNotIsRefusedByOneClearSentence()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, sentence);
        const auto address = ServerAddress::parse(text);
        QVERIFY(!address.has_value());
        const Error &error = address.error();
        QVERIFY2(error.summary().contains(sentence), qPrintable(error.summary()));
        QCOMPARE(error.code(), QStringLiteral("usage")); // exit status 2
        QVERIFY(!error.remedy().isEmpty());
        QVERIFY(!error.summary().contains(QLatin1String("hunter2")));
        for (const QChar c : error.summary())
            QVERIFY2(c.isPrint() || c == u' ', qPrintable(error.summary()));
    }
};

QTEST_GUILESS_MAIN(tst_ServerAddress)
#include "tst_serveraddress.moc"
