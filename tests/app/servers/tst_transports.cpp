// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/JsonText.h"
#include "foundation/WholeFile.h"
#include "servers/AgentErrorText.h"
#include "servers/AgentText.h"
#include "servers/FolderEndpoint.h"
#include "servers/KnownHosts.h"
#include "servers/ServerDoors.h"
#include "servers/ServerDriver.h"
#include "servers/TransportProgram.h"
#include "servers/TransportSigns.h"
#include "support/Await.h"
#include "support/ScriptedCredentials.h"

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

QByteArray configuration()
{
    return QByteArray(3'000'000, 'x') + "<mv-data/>"; // three pieces
}

//! A folder as `backup` leaves it.
void makeCopy(const QTemporaryDir &folder)
{
    QDir(folder.path()).mkdir(QStringLiteral("configuration"));
    const auto put = [&folder](const char *name, const QByteArray &bytes) { QVERIFY(writeWholeFile(folder.filePath(QString::fromLatin1(name)), bytes).has_value()); };
    put("configuration/MV.xml", configuration());
    put("settings.json", "{}");
    put("SHA256SUMS", sha256Hex(configuration()).toLatin1() + "  configuration/MV.xml\n" + sha256Hex("{}").toLatin1() + "  settings.json\n");
    put("capture.json", R"({"schema":"swingbridge/backup/1","host":"sync01","machineId":"m-1","version":"2.6.92.0","settings":{"file":"AADConnect/Exported.JSON","sha256":")"
            + sha256Hex("{}").toLatin1() + "\"}}");
}

std::unique_ptr<ServerDriver> driverOf(const QTemporaryDir &folder)
{
    const auto opened = ServerDoors({}, std::make_shared<SystemRandom>()).open(*ServerAddress::parse(QStringLiteral("files:") + folder.path()));
    return opened ? std::make_unique<ServerDriver>(QStringLiteral("copy"), *opened, std::make_shared<SystemClock>(), std::make_shared<SystemRandom>()) : nullptr;
}

QCoro::Task<bool> accepted(std::shared_ptr<Credentials> credentials, QString server, Credential credential)
{
    const std::stop_token never;
    co_await Credentials::accept(credentials, server, credential, never);
    co_return true;
}

} // namespace

class tst_Transports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTranscriptHasItsCodeItsSentenceAndItsRemedy_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("code");
        for (const Json &row : transcripts()) {
            if (familyOf(agentErrorCodeFrom(textAt(row, "code")).value_or(AgentErrorCode::Cut)) == AgentErrorFamily::Transport)
                QTest::newRow(qUtf8Printable(textAt(row, "name"))) << textAt(row, "text").toUtf8() << textAt(row, "code");
        }
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
    void whatTheProductSaysIsRecognisedByTheAgentAndHasItsRemedy()
    {
        // The agent's one table of the product's texts: @('a part of the text', 'code')
        static const QRegularExpression entry(QStringLiteral("^\\s+@\\('([^']+)', '([a-z-]+)'\\),?$"), QRegularExpression::MultilineOption);
        const QString agent = QString::fromUtf8(AgentText::agent().value());
        int shown = 0;
        for (const Json &row : transcripts()) {
            const auto code = agentErrorCodeFrom(textAt(row, "code"));
            if (!code || familyOf(*code) != AgentErrorFamily::Product)
                continue;
            auto entries = entry.globalMatch(agent);
            QString found;
            while (entries.hasNext() && found.isEmpty()) {
                const auto match = entries.next();
                if (textAt(row, "text").contains(match.captured(1), Qt::CaseInsensitive))
                    found = match.captured(2);
            }
            QCOMPARE(found, textAt(row, "code"));
            QVERIFY(!transportCodeIn(textAt(row, "text").toUtf8())); // it comes in a reply, and only there
            QVERIFY(AgentErrorText::summary(*code, QStringLiteral("sync01")).contains(QLatin1String("sync01")));
            QVERIFY(AgentErrorText::remedy(*code).contains(QLatin1String("ADSyncAdmins")));
            ++shown;
        }
        QCOMPARE(shown, 1);
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
            QVERIFY(familyOf(sign.code) == AgentErrorFamily::Transport);
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
        const TransportOptions options;
        const auto winRm = transport_program::winRm(*ServerAddress::parse(QStringLiteral("winrm://sync01:5986")), options);
        QVERIFY(winRm.has_value());
        QCOMPARE(winRm->target, QStringLiteral("sync01 5986"));
        QCOMPARE(winRm->arguments.size(), 4);
        QVERIFY(winRm->user.isEmpty() && !winRm->password); // the ticket of whoever is signed in goes first
    }

    void aTypedPasswordIsRememberedForTheRunAndKeptOnlyIfAsked_data()
    {
        QTest::addColumn<bool>("isThere");
        QTest::addColumn<bool>("fails");
        QTest::addColumn<bool>("keep");
        QTest::addColumn<bool>("isKept");
        QTest::newRow("asked to keep it") << true << false << true << true;
        QTest::newRow("not asked to") << true << false << false << false;
        QTest::newRow("a locked keychain") << true << true << true << false;
        QTest::newRow("no keychain service") << false << false << true << false;
    }
    void aTypedPasswordIsRememberedForTheRunAndKeptOnlyIfAsked()
    {
        QFETCH(const bool, isThere);
        QFETCH(const bool, fails);
        QFETCH(const bool, keep);
        QFETCH(const bool, isKept);
        const auto store = std::make_shared<test::ScriptedStore>();
        const auto asker = std::make_shared<test::ScriptedAsker>();
        store->isThere = isThere;
        store->fails = fails;
        const QString server = QStringLiteral("winrm://sync01");
        asker->typed = {Credential(QStringLiteral("adm"), "first"), Credential(QStringLiteral("adm"), "second", keep)};
        const auto credentials = std::make_shared<Credentials>(store, asker);
        const auto first = test::await(Credentials::find(credentials, server, {}, {}));
        QVERIFY(first && *first);
        const auto second = test::await(Credentials::find(credentials, server, **first, {})); // it was refused
        QVERIFY(second && *second);
        QCOMPARE(asker->asked.size(), 2);
        QCOMPARE(asker->asked.at(0).canBeKept, isThere);
        QVERIFY(!asker->asked.at(0).wasRefused && asker->asked.at(1).wasRefused);
        QCOMPARE(asker->asked.at(1).user, QStringLiteral("adm"));
        QVERIFY(store->kept.isEmpty()); // nothing is kept before the server took it
        QVERIFY(test::await(accepted(credentials, server, **second)));
        QCOMPARE(store->kept.contains(server), isKept);
        QCOMPARE(asker->notKept.size(), keep && isThere && !isKept ? 1 : 0);
        const auto again = test::await(Credentials::find(credentials, server, {}, {}));
        QVERIFY(again && *again && (*again)->password->reveal() == "second");
        QCOMPARE(asker->asked.size(), 2); // once in a run
        const auto nextRun = std::make_shared<Credentials>(store, asker);
        const auto later = test::await(Credentials::find(nextRun, server, {}, {}));
        QCOMPARE(later && *later, isKept);
        QCOMPARE(asker->asked.size(), isKept ? 2 : 3);
    }
    void aKeptPasswordThatIsRefusedIsForgotten()
    {
        const auto store = std::make_shared<test::ScriptedStore>();
        const QString server = QStringLiteral("winrm://sync01");
        const Credential old(QStringLiteral("adm"), "old", true);
        store->kept.insert(server, old);
        const auto credentials = std::make_shared<Credentials>(store, std::make_shared<test::ScriptedAsker>());
        const auto found = test::await(Credentials::find(credentials, server, {}, {}));
        QVERIFY(found && *found);
        const auto refused = test::await(Credentials::find(credentials, server, **found, {}));
        QVERIFY(refused && !*refused && refused->error().isCancelled());
        QVERIFY(store->kept.isEmpty());
        const auto nobody = test::await(Credentials::find(std::make_shared<Credentials>(nullptr, nullptr), server, {}, {}));
        QVERIFY(nobody && !*nobody && nobody->error().kind() == Error::Kind::Refused && !nobody->error().remedy().isEmpty());
    }
    void aCopyTellsWhoItWasAndHandsOutItsFiles()
    {
        const QTemporaryDir folder;
        makeCopy(folder);
        const auto driver = driverOf(folder);
        QVERIFY(driver);
        const auto who = test::await(driver->identity({}));
        QVERIFY(who && *who);
        QCOMPARE((*who)->host, QStringLiteral("sync01"));
        QCOMPARE((*who)->engineVersion(), QStringLiteral("2.6.92.0"));
        const auto capture = test::await(driver->captureConfiguration({}));
        QVERIFY(capture && *capture && (*capture)->state == CaptureStatus::State::Complete);
        QCOMPARE((*capture)->files.size(), 1);
        const auto bytes = test::await(driver->fetchFile((*capture)->files.first().path, {}, {}));
        QVERIFY(bytes && *bytes);
        QCOMPARE(**bytes, configuration());
        const auto settings = test::await(driver->files(QStringLiteral("AADConnect"), {}));
        QVERIFY(settings && *settings && (*settings)->size() == 1);
        QCOMPARE((*settings)->first().path, QStringLiteral("AADConnect/Exported.JSON"));
        QVERIFY(test::await(driver->fetchFile((*settings)->first().path, {}, {})).value().has_value());
        const auto copy = FolderEndpoint::open(QStringLiteral("files:x"), folder.path());
        QCOMPARE((*copy)->configurationPath().value(), QDir(folder.path()).canonicalPath() + QStringLiteral("/settings.json"));
        QVERIFY(writeWholeFile(folder.filePath(QStringLiteral("settings.json")), "{ }", IfExists::Replace).has_value());
        QVERIFY(!(*copy)->configurationPath().has_value()); // altered meanwhile
    }
    void ofACopyNothingElseIsToldAndNothingIsChanged()
    {
        const QTemporaryDir folder;
        makeCopy(folder);
        const auto endpoint = ServerDoors({}, std::make_shared<SystemRandom>()).open(*ServerAddress::parse(QStringLiteral("files:") + folder.path())).value();
        SystemRandom random;
        int refused = 0;
        for (const Operation operation : allOperations()) {
            const auto answer = test::await(endpoint->call(AgentRequest(operation, Guid::fromRandomBytes(random.bytes(16))), {}));
            QVERIFY(answer);
            const bool isHeld = QList{Operation::Hello, Operation::Identity, Operation::ConfigurationCapture, Operation::CaptureStatus, Operation::FilesList}.contains(operation);
            QCOMPARE(answer->has_value(), isHeld);
            if (isHeld)
                continue;
            QVERIFY(!answer->error().summary().isEmpty() && !answer->error().remedy().isEmpty());
            refused += answer->error().kind() == Error::Kind::Refused;
        }
        QCOMPARE(refused, int(allOperations().size()) - 6); // files.fetch without a path is bad input
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 4);
    }
    void aHostileFolderIsNotBelieved_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes"); // "->PATH": a link
        QTest::addColumn<QString>("part");     // of the sentence
        const auto row = [](const char *what, const char *name, const QByteArray &bytes, const char *part) { QTest::newRow(what) << QString::fromLatin1(name) << bytes << QString::fromLatin1(part); };
        const QByteArray hash(64, 'a');
        row("no capture.json", "capture.json", {}, "no capture.json");
        row("no JSON", "capture.json", "{", "no capture.json");
        row("a list", "capture.json", "[1]", "no capture.json");
        row("something else's document", "capture.json", R"({"schema":"swingbridge/plan/1"})", "no capture.json");
        row("a settings file elsewhere", "capture.json", R"({"schema":"swingbridge/backup/1","settings":{"file":"/etc/passwd"}})", "outside the folder");
        row("an export file elsewhere", "capture.json", R"({"schema":"swingbridge/capture/1","files":[{"file":"../x.xml","sha256":"a"}]})", "outside the folder");
        row("a list that climbs", "SHA256SUMS", hash + "  ../../etc/passwd\n", "outside the folder");
        row("a list from the root", "SHA256SUMS", hash + "  /etc/passwd\n", "outside the folder");
        row("a list with backslashes", "SHA256SUMS", hash + "  configuration\\..\\x\n", "outside the folder");
        row("a list that is none", "SHA256SUMS", "rm -rf /\n", "list of its files");
        row("altered", "configuration/MV.xml", "<mv/>", "altered since");
        row("a link that leads out", "configuration/MV.xml", "->/etc/hostname", "not there as a file");
        row("gone", "configuration/MV.xml", {}, "not there as a file");
    }
    void aHostileFolderIsNotBelieved()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, part);
        const QTemporaryDir folder;
        makeCopy(folder);
        QFile::remove(folder.filePath(name));
        if (bytes.startsWith("->"))
            QVERIFY(QFile::link(QString::fromLatin1(bytes.mid(2)), folder.filePath(name)));
        else if (!bytes.isEmpty())
            QVERIFY(writeWholeFile(folder.filePath(name), bytes).has_value());
        const auto opened = ServerDoors({}, std::make_shared<SystemRandom>()).open(*ServerAddress::parse(QStringLiteral("files:") + folder.path()));
        QString said = opened ? QString() : opened.error().summary() + opened.error().remedy();
        if (opened) {
            ServerDriver driver(QStringLiteral("copy"), *opened, std::make_shared<SystemClock>(), std::make_shared<SystemRandom>());
            const auto read = test::await(driver.fetchFile(QStringLiteral("configuration/MV.xml"), {}, {}));
            QVERIFY(read && !*read);
            said = read->error().summary() + read->error().remedy();
        }
        QVERIFY2(said.contains(part) && said.contains(QLatin1String("Name a folder")), qPrintable(said));
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
