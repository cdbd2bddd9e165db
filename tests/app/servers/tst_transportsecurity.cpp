// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/JsonText.h"
#include "foundation/WholeFile.h"
#include "servers/Frame.h"
#include "servers/RequestReader.h"
#include "servers/ServerDoors.h"
#include "servers/ServerDriver.h"
#include "support/Await.h"

#include <QDir>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

using namespace swingbridge;
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

} // namespace

class tst_TransportSecurity : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_record;

    std::shared_ptr<AgentEndpoint> open(const QString &address, const TransportOptions &wanted = TransportOptions()) const
    {
        TransportOptions options = wanted;
        options.dataFolder = m_folder.filePath(QStringLiteral("data"));
        options.helloLimit = 0ms; // single sessions: the recorder answers nothing, so that nothing is greeted first
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

private Q_SLOTS:
    void initTestCase()
    {
        const QString bin = m_folder.filePath(QStringLiteral("bin"));
        QDir().mkpath(bin);
        for (const char *name : {"ssh", "powershell.exe"}) {
            const QString path = bin + u'/' + QString::fromLatin1(name);
            QVERIFY(writeWholeFile(path, recorder).has_value());
            QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        }
        qputenv("PATH", bin.toUtf8() + ":/usr/bin:/bin");
        m_record = m_folder.filePath(QStringLiteral("record"));
        qputenv("SWINGBRIDGE_RECORD", m_record.toUtf8());
    }
    void init() { forget(); }

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
        static QStringList log;
        log.clear();
        QLoggingCategory::setFilterRules(QStringLiteral("swingbridge.*=true"));
        const auto earlier = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &message) { log << message; });
        TransportOptions options;
        const QByteArray secret = "c0rrect h0rse 'battery\" staple";
        options.winRmUser = QStringLiteral("CONTOSO\\adm");
        options.winRmPassword = std::make_shared<const Secret>(secret);
        const auto endpoint = open(QStringLiteral("winrm://sync01:5986"), options);
        ServerDriver driver(QStringLiteral("sync01"), endpoint, std::make_shared<SystemClock>(), std::make_shared<SystemRandom>());
        const auto answer = test::await(driver.observe({}, {}));
        qInstallMessageHandler(earlier);
        QLoggingCategory::setFilterRules({});
        QVERIFY(answer && !*answer);
        const QByteArray encoded = secret.toBase64();
        const QList<QByteArray> inputs = recorded("stdin");
        QCOMPARE(inputs.size(), 1);
        QVERIFY(inputs.first().contains("sync01 5986 " + QByteArray("CONTOSO\\adm").toBase64() + ' ' + encoded + '\n'));
        QByteArrayList seen = recorded("argv");
        seen << log.join(u'\n').toUtf8() << answer->error().summary().toUtf8() << answer->error().detail().toUtf8() << answer->error().remedy().toUtf8();
        for (const QByteArray &text : std::as_const(seen))
            QVERIFY(!text.contains(secret) && !text.contains(encoded));
        QVERIFY(!log.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_TransportSecurity)
#include "tst_transportsecurity.moc"
