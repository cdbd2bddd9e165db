// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/JsonText.h"
#include "foundation/WholeFile.h"
#include "servers/AgentErrorText.h"
#include "servers/AgentText.h"
#include "servers/KnownHosts.h"
#include "servers/TransportProgram.h"
#include "servers/TransportSigns.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace swingbridge;

namespace {

Json transcripts()
{
    const auto bytes = readWholeFile(QStringLiteral(SWINGBRIDGE_TEST_DATA "/transports/transcripts.json"));
    return parseJson(*bytes, QStringLiteral("transcripts.json")).value();
}

constexpr auto scanned = "# 127.0.0.1:2222 SSH-2.0-OpenSSH_9.2p1\n"
                         "[127.0.0.1]:2222 ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl\n"
                         "[127.0.0.1]:2222 ssh-rsa AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl\n"
                         "[127.0.0.1]:2222 ssh-ed25519 %%%\n";

} // namespace

class tst_Transports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTranscriptHasItsCodeItsSentenceAndItsRemedy_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("code");
        for (const Json &row : transcripts())
            QTest::newRow(qUtf8Printable(textAt(row, "name"))) << textAt(row, "text").toUtf8() << textAt(row, "code");
    }
    void everyTranscriptHasItsCodeItsSentenceAndItsRemedy()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, code);
        const auto found = transportCodeIn("Welcome to SYNC01.\r\n" + text);
        QCOMPARE(found ? toString(*found) : QString(), code);
        if (!found)
            return;
        QVERIFY(AgentErrorText::summary(*found, QStringLiteral("sync01")).contains(QLatin1String("sync01")));
        QVERIFY(!AgentErrorText::remedy(*found).isEmpty());
    }
    void everyRowOfTheTableHasATranscript()
    {
        const Json all = transcripts();
        for (const TransportSign &sign : transportSigns()) {
            const QRegularExpression line(QString::fromLatin1(sign.pattern), QRegularExpression::MultilineOption);
            QVERIFY2(line.isValid(), sign.pattern);
            QVERIFY(qstrlen(sign.source) > 0);
            const bool isShown = std::any_of(all.begin(), all.end(), [&](const Json &row) { return line.match(textAt(row, "text").remove(u'\r')).hasMatch(); });
            QVERIFY2(isShown, sign.pattern);
        }
    }

    void theCommandLineOfSshIsTheProtocols()
    {
        TransportOptions options;
        options.dataFolder = QStringLiteral("/srv/a \"b\"/100%");
        options.identityFile = QStringLiteral("/srv/adm/key");
        const auto program = transport_program::ssh(*ServerAddress::parse(QStringLiteral("ssh://CONTOSO\\adm@sync01.contoso.com:2222")), options);
        QVERIFY2(program.has_value(), program ? "" : qPrintable(program.error().detail()));
        QCOMPARE(program->program, QStringLiteral("ssh"));
        const QStringList &arguments = program->arguments;
        QCOMPARE(arguments.first(), QStringLiteral("-T"));
        QVERIFY(arguments.contains(QLatin1String("BatchMode=yes")) && arguments.contains(QLatin1String("StrictHostKeyChecking=yes")));
        QVERIFY(arguments.contains(QStringLiteral("UserKnownHostsFile=\"/srv/a \\\"b\\\"/100%%/known_hosts\" \"%1/.ssh/known_hosts\"").arg(QDir::homePath())));
        const auto host = arguments.indexOf(QStringLiteral("--"));
        QCOMPARE(arguments.mid(host - 6, 6), QStringList({QStringLiteral("-o"), QStringLiteral("IdentitiesOnly=yes"), QStringLiteral("-l"),
                                                         QStringLiteral("CONTOSO\\adm"), QStringLiteral("-p"), QStringLiteral("2222")}));
        QCOMPARE(arguments.mid(host + 1, 5), QStringList({QStringLiteral("sync01.contoso.com"), QStringLiteral("powershell.exe"), QStringLiteral("-NoProfile"),
                                                         QStringLiteral("-NonInteractive"), QStringLiteral("-EncodedCommand")}));
        QCOMPARE(arguments.size(), host + 7);
        QVERIFY(arguments.constLast().size() < 8000 - 200); // cmd.exe takes 8191 characters (powershell-51.md 8)
        QVERIFY(program->agentText.contains("Swingbridge"));
    }
    void theBootstrapHoldsNoDataAndNoComment()
    {
        const QByteArray utf16 = QByteArray::fromBase64(AgentText::encodedBootstrap().value().toLatin1());
        const QString script = QString::fromUtf16(reinterpret_cast<const char16_t *>(utf16.constData()), utf16.size() / 2);
        QVERIFY(script.contains(QLatin1String("FromBase64String")) && script.contains(QLatin1String("SHA256")));
        for (const QString &line : script.split(u'\n'))
            QVERIFY(!line.startsWith(u'#'));
    }
    void localAndWinRmStartThisMachinesPowerShell()
    {
        const AgentProgram local = transport_program::local(QStringLiteral("/data/agent.ps1"));
        QCOMPARE(local.program, QStringLiteral("powershell.exe"));
        QCOMPARE(local.arguments, QStringList({QStringLiteral("-NoProfile"), QStringLiteral("-NonInteractive"), QStringLiteral("-ExecutionPolicy"),
                                               QStringLiteral("Bypass"), QStringLiteral("-File"), QStringLiteral("/data/agent.ps1")}));
        TransportOptions options;
        options.winRmUser = QStringLiteral("CONTOSO\\adm");
        options.winRmPassword = std::make_shared<const Secret>(QByteArray("hunter2"));
        const auto winRm = transport_program::winRm(*ServerAddress::parse(QStringLiteral("winrm://sync01:5986")), options);
        QVERIFY(winRm.has_value());
        QCOMPARE(winRm->target, QStringLiteral("sync01 5986"));
        QCOMPARE(winRm->arguments.size(), 4);
        for (const QString &argument : winRm->arguments)
            QVERIFY(!argument.contains(QLatin1String("hunter2")) && !argument.contains(QLatin1String("aHVudGVyMg")));
    }

    void onlyKeysThatAreKeysAreTakenFromAScan()
    {
        const QList<HostKey> keys = hostKeysIn(scanned);
        QCOMPARE(keys.size(), 1); // the second lies about its type, the third is no base64
        QCOMPARE(keys.first().fingerprint(), QStringLiteral("SHA256:+DiY3wvvV6TuJJhbpZisF/zLDA0zPMSvHdkr4UvCOqU"));
    }
    void aConfirmedKeyIsKeptOnceAndTheFileStaysWhole()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("data/known_hosts"));
        const HostKey key = hostKeysIn(scanned).first();
        QVERIFY(KnownHosts(file).add(key).has_value());
        QVERIFY(KnownHosts(file).add(key).has_value());
        QCOMPARE(readWholeFile(file).value(), key.line() + '\n');
        QVERIFY(writeWholeFile(file, "other ssh-rsa AAAA", IfExists::Replace).has_value()); // without a last line end
        QVERIFY(KnownHosts(file).add(key).has_value());
        QCOMPARE(readWholeFile(file).value(), "other ssh-rsa AAAA\n" + key.line() + '\n');
    }
    void whereNothingCanBeWrittenItIsSaid()
    {
        const QTemporaryDir folder;
        QVERIFY(writeWholeFile(folder.filePath(QStringLiteral("data")), "a file where a folder should be").has_value());
        const Done kept = KnownHosts(folder.filePath(QStringLiteral("data/known_hosts"))).add(hostKeysIn(scanned).first());
        QVERIFY(!kept.has_value());
        QVERIFY(kept.error().kind() == Error::Kind::LocalFile && !kept.error().remedy().isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_Transports)
#include "tst_transports.moc"
