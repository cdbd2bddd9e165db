// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/JsonText.h"
#include "foundation/WholeFile.h"
#include "lab/Lab.h"
#include "servers/FarText.h"
#include "servers/Frame.h"
#include "servers/RequestReader.h"
#include "servers/ServerDoors.h"
#include "servers/ServerDriver.h"
#include "support/Await.h"
#include "support/ScriptedCredentials.h"
#include "support/TypingPerson.h"

#include <QDirIterator>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace swingbridge;
using namespace swingbridge::test;
using namespace std::chrono_literals;

namespace {

//! 500 strings that a shell, PowerShell or a reader of lines would trip over.
QStringList hostileTexts()
{
    const QStringList pieces = {
        QStringLiteral("'"), QStringLiteral("\""), QStringLiteral("`"), QStringLiteral("$(Get-Process)"), QStringLiteral("`whoami`"), QStringLiteral("; id #"),
        QStringLiteral("\n"), QStringLiteral("\r\n"), QStringLiteral("\n.\n"), QStringLiteral("\"@\n"), QStringLiteral("'@\n"), QStringLiteral("@'\n"), QStringLiteral("| Out-File x"),
        QStringLiteral("&& calc"), QStringLiteral("${env:PATH}"), QStringLiteral("%PATH%"), QStringLiteral("\\"), QStringLiteral("\\\""), QStringLiteral("--%"), QStringLiteral("-oProxyCommand=id"),
        QStringLiteral("<<swingbridge 0123456789abcdef0123456789abcdef\n"), QStringLiteral("\t"), QString(QChar(0x2018)), QString(QChar(0x201d)), QString(QChar(0x201e)),
        QString(QChar(0)), QString(QChar(0x85)), QString(QChar(0x2028)), QString(QChar(0x202e)), QStringLiteral("\u00fc\u4e2d"), QStringLiteral("\U0001f5dd"), QStringLiteral("__type"),
        QStringLiteral("{\"operation\":\"demote\"}"), QStringLiteral("</script>"), QStringLiteral("#<CLIXML"), QStringLiteral("\u001b]0;x\u0007"), QString(300, u'\''), QStringLiteral("= $true"),
    };
    QStringList texts = pieces;
    for (int i = 0; texts.size() < 500; ++i)
        texts << pieces[i % pieces.size()] + pieces[(i * 7 + i / pieces.size() + 1) % pieces.size()] + QString::number(i);
    return texts;
}

//! Every operation that carries a text, with \a text in each of its text fields.
QList<std::pair<Operation, Json>> requestsWith(const QString &text)
{
    return {
        {Operation::RulesRead, {{"identifier", text}}}, {Operation::FilesList, {{"folder", text}}},
        {Operation::FilesFetch, {{"path", text}, {"offset", 0}, {"length", 1}}}, {Operation::CaptureStatus, {{"id", text}}},
        {Operation::ExportsCapture, {{"connector", text}}}, {Operation::RunsList, {{"connector", text}, {"limit", 1}}}, {Operation::EventsRead, {{"since", text}, {"limit", 1}}},
        {Operation::RunStart, {{"connector", text}, {"runProfile", text}}}, {Operation::RunStop, {{"connector", text}}}, {Operation::RuleRemove, {{"identifier", text}}},
        {Operation::RuleApply, {{"rule", {{"name", text}, {"description", text}, {"scopeValue", text}}}}},
        {Operation::OverridesSet, {{"connector", text}, {"name", text}, {"fullImportRequired", true}, {"fullSyncRequired", true}}},
        {Operation::AutoUpgradeSet, {{"state", text}}}, {Operation::ServiceSet, {{"state", text}, {"start", text}}}, {Operation::CycleStart, {{"policy", text}}},
        {Operation::FilesPut, {{"path", text}, {"data", text}, {"sha256", text}}}, {Operation::Demote, {{"by", text}}}, {Operation::Promote, {{"by", text}}},
    };
}

//! Stands where ssh or powershell.exe would: writes down what it was started with and what came in, says nothing.
constexpr auto recorder = R"(#!/bin/sh
for word in "$@"; do printf '%s\0' "$word"; done > "$SWINGBRIDGE_RECORD/argv.$$"
cat > "$SWINGBRIDGE_RECORD/stdin.$$"
)";

const QByteArray plantedPassword = "c0rrect h0rse 'battery\" staple";

//! This machine's powershell.exe with Remoting.ps1, when the server takes one password and no ticket: the lab's agent, or the
//! words by which WinRM refuses. The shell's own words do all of it, so that no secret is ever an argument.
constexpr auto askingForAPassword = R"(#!/bin/sh
for word in "$@"; do printf '%s\0' "$word"; done > "$SWINGBRIDGE_RECORD/argv.$$"
while IFS= read -r line; do case "$line" in =*) break ;; esac; done
IFS= read -r target
printf '%s\n' "$target" >> "$SWINGBRIDGE_RECORD/targets"
read -r accepted < "$SWINGBRIDGE_RECORD/../accepted"
echo "profile loaded, Password: pl4nted-by-the-far-side" >&2
echo "you sent ${target##* }" >&2
case "$target" in
*" $accepted")
    if [ -e "$SWINGBRIDGE_RECORD/crash" ]; then kill -ABRT $PPID; fi
    exec )" CONTRACT_LAB_AGENT R"( "$SWINGBRIDGE_TEST_LAB" "${target%% *}" ;;
esac
echo '[sync01] Connecting to remote server sync01 failed with the following error message : Access is denied.' >&2
echo '    + FullyQualifiedErrorId : AccessDenied,PSSessionStateBroken' >&2
exit 1
)";

} // namespace

class tst_TransportSecurity : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_record;

    std::shared_ptr<AgentEndpoint> open(const QString &address, const TransportOptions &wanted = TransportOptions(), std::chrono::milliseconds helloLimit = 0ms) const
    {
        TransportOptions options = wanted;
        options.dataFolder = m_folder.filePath(QStringLiteral("data"));
        options.helloLimit = helloLimit; // zero: single sessions: the recorder answers nothing, so that nothing is greeted first
        const auto opened = ServerDoors(options, std::make_shared<SystemRandom>()).open(*ServerAddress::parse(address));
        return opened ? *opened : nullptr;
    }
    AgentRequest request(Operation operation, const Json &arguments) const
    {
        SystemRandom random;
        AgentRequest wanted(operation, Guid::fromRandomBytes(random.bytes(16)));
        wanted.argumentsJson = QByteArray::fromStdString(arguments.dump());
        wanted.token = SwitchToken(Guid(), 7, QString(32, u'a'), QStringLiteral("target"), QStringLiteral("lab"), QStringLiteral("ws7"));
        return wanted;
    }
    //! The recorded files whose names begin so, in no order.
    QList<QByteArray> recorded(const char *stem) const
    {
        QList<QByteArray> contents;
        for (const QString &name : QDir(m_record).entryList({QString::fromLatin1(stem) + QStringLiteral(".*")}))
            contents << readWholeFile(m_record + u'/' + name).value();
        return contents;
    }
    void forget() const { QDir(m_record).removeRecursively(); QDir().mkpath(m_record); }
    void standInFor(const char *program, const QByteArray &script) const
    {
        const QString path = m_folder.filePath(QStringLiteral("bin/")) + QString::fromLatin1(program);
        QVERIFY(writeWholeFile(path, script, IfExists::Replace).has_value());
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString bin = m_folder.filePath(QStringLiteral("bin"));
        QDir().mkpath(bin);
        qputenv("PATH", bin.toUtf8() + ":/usr/bin:/bin");
        const QString lab = m_folder.filePath(QStringLiteral("lab"));
        QVERIFY(createLab(lab, *Scenario::find(QStringLiteral("clean")), 7, 100).has_value());
        qputenv("SWINGBRIDGE_TEST_LAB", lab.toUtf8());
        QVERIFY(writeWholeFile(m_folder.filePath(QStringLiteral("accepted")), plantedPassword.toBase64()).has_value());
        m_record = m_folder.filePath(QStringLiteral("record"));
        qputenv("SWINGBRIDGE_RECORD", m_record.toUtf8());
    }
    void init()
    {
        forget();
        for (const char *program : {"ssh", "powershell.exe"})
            standInFor(program, recorder);
    }

    void hostileTextArrivesUnchangedAndTouchesNothingElse()
    {
        const auto framesOf = [](const QByteArray &input) {
            frame::RequestReader reader;
            return reader.feed(input);
        };
        int texts = 0;
        for (const QString &text : hostileTexts()) {
            for (const auto &[operation, arguments] : requestsWith(text)) {
                const AgentRequest hostile = request(operation, arguments);
                const QByteArray json = QByteArray::fromStdString(Json(hostile).dump());
                const QByteArray framed = frame::encodeRequest(json, QByteArray(32, 'b'));
                for (const char c : framed)
                    QVERIFY(c == '\n' || (c >= 0x20 && c < 0x7f));
                const auto events = framesOf(framed);
                QCOMPARE(events.size(), 1);
                QVERIFY(events.first().kind() == frame::Event::Kind::Request);
                const auto there = parseJson(events.first().json(), QStringLiteral("request")).value().get<AgentRequest>();
                const Json arrived = parseJson(there.argumentsJson, QStringLiteral("arguments")).value();
                QVERIFY2(arrived == arguments, arrived.dump().c_str());
                ++texts;
            }
        }
        QCOMPARE(texts, 500 * 18);
    }

    void neitherTheCommandLineNorWhatComesFirstDependsOnTheText_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("ssh") << QStringLiteral("ssh://sync01");
        QTest::newRow("local") << QStringLiteral("local:");
        QTest::newRow("winrm") << QStringLiteral("winrm://sync01");
    }
    void neitherTheCommandLineNorWhatComesFirstDependsOnTheText()
    {
        QFETCH(const QString, address);
        const auto endpoint = open(address);
        QVERIFY(endpoint);
        const QStringList texts = hostileTexts();
        QStringList sample(QString{}); // the empty field first
        for (int i = 0; i < texts.size(); i += 25)
            sample << texts[i];
        for (const QString &text : std::as_const(sample)) {
            const auto answer = test::await(endpoint->call(request(Operation::FilesPut, {{"path", text}, {"data", text}, {"sha256", text}}), {}));
            QVERIFY(answer && !*answer);
        }
        const QList<QByteArray> commandLines = recorded("argv");
        QCOMPARE(commandLines.size(), sample.size());
        QCOMPARE(QSet<QByteArray>(commandLines.begin(), commandLines.end()).size(), 1);
        QSet<QByteArray> before;
        for (const QByteArray &input : recorded("stdin")) {
            // The request is the last frame: from the line that begins with its token on.
            const QByteArray ended = input.chopped(3);
            qsizetype at = ended.size();
            do
                at = ended.lastIndexOf('\n', at - 1);
            while (at > 0 && !frame::isToken(ended.mid(at + 1, 32)));
            before << (frame::isToken(input.left(32)) ? QByteArray() : input.left(at + 1));
        }
        QCOMPARE(before.size(), 1);
    }

    void aTypedPasswordGoesOverStandardInputAndNowhereElse()
    {
        standInFor("powershell.exe", askingForAPassword);
        static QStringList log;
        log.clear();
        QLoggingCategory::setFilterRules(QStringLiteral("swingbridge.*=true"));
        const auto earlier = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &message) { log << message; });
        const QByteArray wrong = "wr0ng h0rse 'battery\" staple";
        const auto asker = std::make_shared<ScriptedAsker>();
        asker->typed = {Credential(QStringLiteral("CONTOSO\\adm"), wrong), Credential(QStringLiteral("CONTOSO\\adm"), plantedPassword)};
        TransportOptions options;
        options.credentials = std::make_shared<Credentials>(nullptr, asker);
        const auto endpoint = open(QStringLiteral("winrm://sync01:5986"), options, 15s);
        ServerDriver driver(QStringLiteral("sync01"), endpoint, std::make_shared<SystemClock>(), std::make_shared<SystemRandom>());
        auto first = driver.observe({}, {});
        auto meanwhile = driver.connectors({}); // waits for the same sign-in: one person, one question
        const auto answer = test::await(std::move(first), 60s);
        const auto other = test::await(std::move(meanwhile), 60s);
        qInstallMessageHandler(earlier);
        QLoggingCategory::setFilterRules({});
        QVERIFY2(answer && *answer, answer && !*answer ? qPrintable(answer->error().detail()) : "");
        QVERIFY(other && *other);
        QCOMPARE(asker->asked.size(), 2);
        const QByteArray user = QByteArray("CONTOSO\\adm").toBase64();
        const QByteArray target = "sync01 5986 ";
        QByteArrayList targets = readWholeFile(m_record + QStringLiteral("/targets")).value().chopped(1).split('\n');
        QCOMPARE(targets.takeFirst(), target + ' '); // the ticket first: no user, no password
        targets.removeOne(target + ' '); // the other call had its try with the ticket too, and its process writes when it comes to it
        QCOMPARE(targets.takeFirst(), target + user + ' ' + wrong.toBase64());
        QVERIFY(!targets.isEmpty());
        QCOMPARE(targets.count(target + user + ' ' + plantedPassword.toBase64()), targets.size());
        QByteArrayList seen = recorded("argv");
        QVERIFY(!seen.isEmpty() && !log.isEmpty());
        seen << log.join(u'\n').toUtf8();
        for (const QByteArray &text : std::as_const(seen)) {
            for (const QByteArray &secret : {wrong, plantedPassword})
                QVERIFY(!text.contains(secret) && !text.contains(secret.toBase64()));
        }
    }
    void whoeverIsRefusedThreeTimesIsNotAskedAgain()
    {
        standInFor("powershell.exe", askingForAPassword);
        const auto asker = std::make_shared<ScriptedAsker>();
        for (int i = 0; i < 5; ++i)
            asker->typed << Credential(QStringLiteral("adm"), "no");
        TransportOptions options;
        options.credentials = std::make_shared<Credentials>(nullptr, asker);
        const auto endpoint = open(QStringLiteral("winrm://sync01"), options, 15s);
        const auto answer = test::await(endpoint->call(request(Operation::Demote, {{"by", "agent"}}), {}), 60s);
        QVERIFY(answer && !*answer);
        QCOMPARE(answer->error().code(), QStringLiteral("authentication-failed"));
        QCOMPARE(asker->asked.size(), 3);
        QVERIFY(!answer->error().detail().contains(QString::fromLatin1(QByteArray("no").toBase64())));
    }
    void whereNobodyCanBeAskedTheRefusalSaysWhatToDo()
    {
        standInFor("powershell.exe", askingForAPassword);
        TransportOptions options;
        options.credentials = std::make_shared<Credentials>(nullptr, nullptr);
        const auto answer = test::await(open(QStringLiteral("winrm://sync01"), options, 15s)->call(request(Operation::Observe, Json::object()), {}), 60s);
        QVERIFY(answer && !*answer);
        QCOMPARE(answer->error().code(), QStringLiteral("authentication-failed"));
        QVERIFY(answer->error().remedy().contains(QLatin1String("ssh")));
    }
    void aPlantedPasswordIsNowhere()
    {
        standInFor("powershell.exe", askingForAPassword);
        QTemporaryDir home;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *bus : {"DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"})
            environment.remove(QString::fromLatin1(bus));
        for (const char *folder : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"})
            environment.insert(QString::fromLatin1(folder), home.path());
        environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("swingbridge.*=true"));
        const QString cli = QStringLiteral(SWINGBRIDGE_CLI);
        const QString journal = home.filePath(QStringLiteral("journal"));
        const QByteArrayList secrets{plantedPassword, plantedPassword.toBase64(), "wr0ng staple", QByteArray("wr0ng staple").toBase64(), "pl4nted-by-the-far-side"};
        TypingPerson person(secrets);
        const QStringList pair{QStringLiteral("--active"), QStringLiteral("winrm://sync01"), QStringLiteral("--staging"), QStringLiteral("winrm://sync02")};
        const QByteArray user("CONTOSO\\adm");
        const bool ended = person.run(QStringList{cli, QStringLiteral("backup"), QStringLiteral("--journal"), journal} + pair, environment,
                                      {{"User for", user}, {"Password of", "wr0ng staple"}, {"User for", ""}, {"Password of", plantedPassword}, {"User for", user}, {"Password of", plantedPassword}});
        QVERIFY2(ended, person.shown().constData());
        QVERIFY2(person.exit() == 0 || person.exit() == 1, person.shown().constData());
        QVERIFY(person.looks() > 10);
        QVERIFY2(person.leaks().isEmpty(), person.leaks().join('\n').constData());
        QVERIFY(person.shown().contains("did not accept the sign-in"));
        for (const char *form : {"html", "json", "pdf"}) {
            const int exit = QProcess::execute(cli, {QStringLiteral("report"), journal, QStringLiteral("--output"), home.filePath(QStringLiteral("report.") + QString::fromLatin1(form))});
            QVERIFY2(exit == 0, form);
        }
        // Once more, and this time the program dies while it holds the password.
        QVERIFY(writeWholeFile(m_record + QStringLiteral("/crash"), "now").has_value());
        TypingPerson witness(secrets);
        witness.run(QStringList{cli, QStringLiteral("backup"), QStringLiteral("--journal"), home.filePath(QStringLiteral("crashed"))} + pair, environment,
                    {{"User for", user}, {"Password of", plantedPassword}});
        QCOMPARE(witness.exit(), 128 + SIGABRT);
        QVERIFY(witness.leaks().isEmpty());
        // Everything that was left: journals, their logs and artefacts, reports, the data folder, the terminals.
        QByteArrayList texts{person.shown(), witness.shown()};
        QDirIterator files(home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext())
            texts << readWholeFile(files.next()).value();
        QVERIFY(texts.size() > 6);
        QProcess pdf;
        pdf.start(QStringLiteral("pdftotext"), {home.filePath(QStringLiteral("report.pdf")), QStringLiteral("-")});
        QVERIFY(pdf.waitForFinished());
        texts << pdf.readAllStandardOutput();
        for (const QByteArray &text : std::as_const(texts)) {
            for (const QByteArray &secret : secrets)
                QVERIFY2(!text.contains(secret), text.left(2000).constData());
        }
    }
    void withoutATerminalThePasswordIsNotAskedForAndTheFailureSaysWhatToDo()
    {
        standInFor("powershell.exe", askingForAPassword);
        QTemporaryDir home;
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_DATA_HOME"), home.path());
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(SWINGBRIDGE_CLI), {QStringLiteral("backup"), QStringLiteral("--active"), QStringLiteral("winrm://sync01"), QStringLiteral("--staging"),
                                                        QStringLiteral("winrm://sync02"), QStringLiteral("--journal"), home.filePath(QStringLiteral("journal"))});
        QVERIFY(process.waitForFinished(60'000));
        const QByteArray said = process.readAllStandardError();
        QCOMPARE(process.exitCode(), 5);
        QVERIFY2(said.contains("Run this in a terminal"), said.constData());
        QVERIFY2(said.contains("(hidden)") && !said.contains("pl4nted"), said.constData()); // what the far side said is told, but for that
    }
    void whatTheFarSideSaysOfSecretsIsNotRepeated_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("the password itself") << "echo: " + plantedPassword;
        QTest::newRow("the password in base64") << "got " + plantedPassword.toBase64();
        QTest::newRow("what looks like one") << QByteArray("connecting with Password = pl4nted-look");
        QTest::newRow("in Windows PowerShell's XML") << QByteArray("#< CLIXML\r\n<S S=\"Error\">pwd: pl4nted-look_x000D__x000A_</S>");
    }
    void whatTheFarSideSaysOfSecretsIsNotRepeated()
    {
        QFETCH(const QByteArray, said);
        const Secret password{QByteArray(plantedPassword)};
        const QString told = farText("closed today: " + said + "\r\n", &password);
        QVERIFY(told.contains(QLatin1String("closed today")));
        for (const QByteArray &secret : {plantedPassword, plantedPassword.toBase64(), QByteArray("pl4nted-look")})
            QVERIFY2(!told.toUtf8().contains(secret), qPrintable(told));
    }
    void aPersonWhoIsAskedDoesNotHoldUpTheEndOfTheEndpoint()
    {
        standInFor("powershell.exe", askingForAPassword);
        class Thinker final : public CredentialAsker
        {
        public:
            QCoro::Task<Result<Credential>> ask(CredentialQuestion, std::stop_token stop) override
            {
                Completion stopped;
                const std::stop_callback onStop(stop, [&stopped] { QMetaObject::invokeMethod(&stopped, &Completion::complete, Qt::QueuedConnection); });
                isAsked = true;
                co_await stopped.wait();
                co_return failure(Error(Error::Kind::Cancelled, QStringLiteral("not now")));
            }
            void couldNotKeep(const QString &, const Error &) override {}
            bool isAsked = false;
        };
        const auto thinker = std::make_shared<Thinker>();
        TransportOptions options;
        options.credentials = std::make_shared<Credentials>(nullptr, thinker);
        auto endpoint = open(QStringLiteral("winrm://sync01"), options, 15s);
        auto call = endpoint->call(request(Operation::Observe, Json::object()), {});
        QTRY_VERIFY_WITH_TIMEOUT(thinker->isAsked, 30000);
        endpoint.reset();
        const auto answer = test::await(std::move(call), 30s);
        QVERIFY(answer && !*answer);
        QCOMPARE(answer->error().code(), QStringLiteral("cancelled"));
    }
};

QTEST_GUILESS_MAIN(tst_TransportSecurity)
#include "tst_transportsecurity.moc"
