// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/CliProcess.h"

#include "lab/Lab.h"

#include <QDir>
#include <QTest>

using namespace swingbridge;
using namespace swingbridge::test;

//! The commands of "rules" as people and programs call them: documents, exit statuses, files.
class tst_RulesCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_out = std::make_unique<QTemporaryDir>(); }
    void aWholeTransferByTheCommandLine();
    void scriptsForAnotherHostAreRefused();
    void aBrokenScriptEndsWithThreeAndNothingIsWritten_data() { addScripts(true); }
    void aBrokenScriptEndsWithThreeAndNothingIsWritten();
    void aSoundScriptIsRewrittenWithItsOwnMap_data() { addScripts(false); }
    void aSoundScriptIsRewrittenWithItsOwnMap();
    void refusalsHaveTheirExitStatus_data();
    void refusalsHaveTheirExitStatus();
    void mapsAreConfirmedPairByPair();

private:
    static const Json &corpus();
    static QString scripts(const QString &file) { return QStringLiteral(SWINGBRIDGE_TEST_DATA "/rule-scripts/") + file; }
    static void addScripts(bool broken);
    QString put(const QString &name, const QByteArray &bytes) const;
    QString out(const QString &name) const { return m_out->filePath(name); }
    QString made(const QString &name) const { return m_made.filePath(QStringLiteral("made/") + name); }
    QStringList filesOf(const QString &folder) const;

    QTemporaryDir m_made; //!< What `lab make` wrote.
    std::unique_ptr<QTemporaryDir> m_out;
};

const Json &tst_RulesCommands::corpus()
{
    static const Json files = [] {
        QFile file(scripts(QStringLiteral("expected.json")));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the corpus is missing");
        return Json::parse(file.readAll().toStdString()).at("files");
    }();
    return files;
}

//! All broken ones, of the sound ones every fifteenth: the engine's own test reads all.
void tst_RulesCommands::addScripts(bool broken)
{
    QTest::addColumn<QString>("file");
    int sound = 0;
    for (const Json &record : corpus()) {
        const bool isBroken = record.at("parseErrors").get<int>() > 0;
        if (isBroken == broken && (broken || sound++ % 15 == 0))
            QTest::newRow(record.at("file").get<std::string>().c_str()) << record.at("file").get<QString>();
    }
}

QString tst_RulesCommands::put(const QString &name, const QByteArray &bytes) const
{
    const QString path = out(name);
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

QStringList tst_RulesCommands::filesOf(const QString &folder) const
{
    QStringList files;
    for (const QString &name : QDir(folder).entryList({QStringLiteral("*.ps1")}, QDir::Files, QDir::Name))
        files.append(folder + u'/' + name);
    return files;
}

void tst_RulesCommands::initTestCase()
{
    const CliResult result = CliProcess().run({QStringLiteral("lab"), QStringLiteral("make"), made({}), QStringLiteral("--scenario"), QStringLiteral("contoso")});
    COMPARE_EXIT(result, 0);
}

void tst_RulesCommands::aWholeTransferByTheCommandLine()
{
    CliProcess cli;
    const QString json = QStringLiteral("--format=json");
    const QString active = made(QStringLiteral("sync01/configuration"));
    const QString staging = made(QStringLiteral("sync02/configuration"));
    const CliResult map = cli.run({QStringLiteral("rules"), QStringLiteral("map"), active, staging, QStringLiteral("--output"), out(QStringLiteral("map.json")), json});
    COMPARE_EXIT(map, 0);
    VERIFY_SCHEMA("connector-map", map.out);

    const CliResult written = cli.run({QStringLiteral("rules"), QStringLiteral("write"), active, QStringLiteral("--host"), QStringLiteral("sync02"),
                                       QStringLiteral("--output"), out(QStringLiteral("written")), json});
    COMPARE_EXIT(written, 0);
    VERIFY_SCHEMA("rule-write", written.out);
    const QStringList scripts = filesOf(out(QStringLiteral("written")));
    QVERIFY(scripts.size() >= 8);

    const CliResult scanned = cli.run(QStringList{QStringLiteral("rules"), QStringLiteral("scan"), json} + scripts);
    QVERIFY2(scanned.exit == 0 || scanned.exit == 1, scanned.said().constData());
    VERIFY_SCHEMA("rule-scan", scanned.out);
    const Json scannedDocument = scanned.document();
    for (const Json &file : scannedDocument.at("files"))
        QCOMPARE(textAt(file, "kind"), QStringLiteral("export"));

    const CliResult rewritten = cli.run(QStringList{QStringLiteral("rules"), QStringLiteral("rewrite"), QStringLiteral("--map"), out(QStringLiteral("map.json")),
                                                    QStringLiteral("--output"), out(QStringLiteral("for-sync02")), json} + scripts);
    QVERIFY2(rewritten.exit == 0 || rewritten.exit == 1, rewritten.said().constData());
    VERIFY_SCHEMA("rule-rewrite", rewritten.out);
    const QStringList carried = filesOf(out(QStringLiteral("for-sync02")));
    QCOMPARE(carried.size(), scripts.size());

    const CliResult linted = cli.run(QStringList{QStringLiteral("rules"), QStringLiteral("lint"), QStringLiteral("--target"), staging, json} + carried);
    QVERIFY2(linted.exit == 0 || linted.exit == 1, linted.said().constData());
    VERIFY_SCHEMA("rule-lint", linted.out);
    QVERIFY(linted.document().at("notChecked").empty());

    QVERIFY(createLab(out(QStringLiteral("lab")), Scenario::find(QStringLiteral("contoso")).value(), 1));
    const QStringList apply = QStringList{QStringLiteral("rules"), QStringLiteral("apply"), QStringLiteral("--staging"), QStringLiteral("lab:sync02"), QStringLiteral("--journal"),
                                          out(QStringLiteral("journal")), QStringLiteral("--lab"), out(QStringLiteral("lab")), json} + carried;
    const CliResult applied = cli.run(apply);
    VERIFY_SCHEMA("rule-apply", applied.out);
    QVERIFY2(applied.exit == 0 || applied.exit == 4, applied.said().constData());
    int ran = 0;
    const Json appliedDocument = applied.document();
    for (const Json &rule : appliedDocument.at("rules")) {
        const QString result = textAt(rule, "result");
        ran += result == QLatin1String("created") || result == QLatin1String("replaced") ? 1 : 0;
        QVERIFY2(result != QLatin1String("failed"), applied.said().constData());
    }
    QVERIFY2(ran > 0, applied.said().constData());
    const CliResult again = cli.run(apply); // the same journal, nothing left to do
    const Json againDocument = again.document();
    for (const Json &rule : againDocument.at("rules"))
        QVERIFY2(textAt(rule, "result") != QLatin1String("created"), again.said().constData());
    const CliResult verified = cli.run({QStringLiteral("journal"), QStringLiteral("verify"), out(QStringLiteral("journal"))});
    COMPARE_EXIT(verified, 0);

    const CliResult refused = cli.run(QStringList{QStringLiteral("rules"), QStringLiteral("apply"), QStringLiteral("--staging"), QStringLiteral("lab:sync01"), QStringLiteral("--journal"),
                                                  out(QStringLiteral("other")), QStringLiteral("--lab"), out(QStringLiteral("lab"))} + carried);
    COMPARE_EXIT(refused, 4); // the active server
}

void tst_RulesCommands::scriptsForAnotherHostAreRefused()
{
    QVERIFY(createLab(out(QStringLiteral("lab")), Scenario::find(QStringLiteral("clean")).value(), 1));
    const CliResult result = CliProcess().run(QStringList{QStringLiteral("rules"), QStringLiteral("apply"), QStringLiteral("--staging"), QStringLiteral("lab:sync02"),
                                                          QStringLiteral("--journal"), out(QStringLiteral("journal")), QStringLiteral("--lab"), out(QStringLiteral("lab")),
                                                          QStringLiteral("--format=json")} + filesOf(made(QStringLiteral("sync01/rules"))));
    COMPARE_EXIT(result, 4);
    VERIFY_SCHEMA("rule-apply", result.out);
    const Json resultDocument = result.document();
    for (const Json &rule : resultDocument.at("rules"))
        QCOMPARE(textAt(rule, "result"), QStringLiteral("refused"));
}

void tst_RulesCommands::aBrokenScriptEndsWithThreeAndNothingIsWritten()
{
    QFETCH(QString, file);
    const QString map = put(QStringLiteral("map.json"), R"({"schema":"swingbridge/connector-map/1","connectors":[]})");
    const CliResult result = CliProcess().run({QStringLiteral("rules"), QStringLiteral("rewrite"), QStringLiteral("--map"), map, QStringLiteral("--output"),
                                               out(QStringLiteral("new")), QStringLiteral("--format=json"), scripts(file)});
    COMPARE_EXIT(result, 3);
    VERIFY_SCHEMA("error", result.out);
    QCOMPARE(textAt(result.document().at("where"), "file"), scripts(file));
    QVERIFY(result.document().at("where").at("line").is_number());
    QCOMPARE(QDir(m_out->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList{QStringLiteral("map.json")});
}

void tst_RulesCommands::aSoundScriptIsRewrittenWithItsOwnMap()
{
    QFETCH(QString, file);
    const auto record = std::find_if(corpus().begin(), corpus().end(), [&](const Json &one) { return one.at("file").get<QString>() == file; });
    Json entries = Json::array();
    for (const auto &[from, to] : record->at("map").items())
        entries.push_back({{"from", from}, {"to", to}});
    const Json document = {{"schema", "swingbridge/connector-map/1"}, {"connectors", entries}};
    const QString map = put(QStringLiteral("map.json"), QByteArray::fromStdString(document.dump()));
    const CliResult result = CliProcess().run({QStringLiteral("rules"), QStringLiteral("rewrite"), QStringLiteral("--map"), map, QStringLiteral("--output"),
                                               out(QStringLiteral("new")), QStringLiteral("--format=json"), scripts(file)});
    QVERIFY2(result.exit == 0 || result.exit == 1, result.said().constData());
    VERIFY_SCHEMA("rule-rewrite", result.out);
    QCOMPARE(textAt(result.document().at("files").at(0), "sha256After"), textAt(*record, "sha256AfterRewrite"));
    QFile written(out(QStringLiteral("new/")) + file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(sha256Hex(written.readAll()), textAt(*record, "sha256AfterRewrite"));
}

void tst_RulesCommands::refusalsHaveTheirExitStatus_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QByteArray>("map");
    QTest::addColumn<QString>("output");
    QTest::addColumn<int>("status");
    const QByteArray a = "11111111-2222-4333-8444-555555555555";
    const QByteArray rule = "New-ADSyncRule -Name 'R' -Direction Inbound -Connector '" + a + "'\n";
    const QByteArray empty = R"({"schema":"swingbridge/connector-map/1","connectors":[]})";
    const auto mapOf = [](const QByteArray &entries) { return R"({"schema":"swingbridge/connector-map/1","connectors":[)" + entries + "]}"; };
    const QByteArray b = "21111111-2222-4333-8444-555555555555";
    const QByteArray good = mapOf(R"({"from":")" + a + R"(","to":")" + b + R"("})");
    const QString output = QStringLiteral("new");
    QTest::newRow("written") << rule << good << output << 0;
    QTest::newRow("nothing to rewrite") << QByteArray("Write-Host 1\n") << good << output << 1;
    QTest::newRow("a connector that the map lacks") << rule << empty << output << 4;
    QTest::newRow("two to one") << rule << mapOf(R"({"from":")" + a + R"(","to":")" + b + R"("},{"from":")" + b + R"(","to":")" + b + R"("})") << output << 4;
    QTest::newRow("an unconfirmed connector of another kind") << rule
        << mapOf(R"({"from":")" + a + R"(","to":")" + b + R"(","name":"LDAP","matchedBy":"name","confirmedBy":null})") << output << 4;
    QTest::newRow("no map") << rule << QByteArray("{}") << output << 3;
    QTest::newRow("an empty script") << QByteArray() << good << output << 3;
    QTest::newRow("NUL bytes") << QByteArray("New\0-ADSyncRule", 15) << good << output << 3;
    QTest::newRow("UTF-16 without BOM") << QByteArray("N\0e\0w\0-\0", 8) << good << output << 3;
    QTest::newRow("an unterminated string") << rule + "'" << good << output << 3;
    QTest::newRow("the input's folder") << rule << good << QStringLiteral("in") << 2;
    QTest::newRow("inside the input's folder") << rule << good << QStringLiteral("in/new") << 2;
}

void tst_RulesCommands::refusalsHaveTheirExitStatus()
{
    QFETCH(QByteArray, script);
    QFETCH(QByteArray, map);
    QFETCH(QString, output);
    QFETCH(int, status);
    const QString input = put(QStringLiteral("in/rule.ps1"), script);
    const CliResult result = CliProcess().run({QStringLiteral("rules"), QStringLiteral("rewrite"), QStringLiteral("--map"), put(QStringLiteral("map.json"), map),
                                               QStringLiteral("--output"), out(output), QStringLiteral("--format=json"), input});
    COMPARE_EXIT(result, status);
    QCOMPARE(QFileInfo::exists(out(output) + QStringLiteral("/rule.ps1")), status <= 1 || output == QLatin1String("in"));
    if (status > 1)
        VERIFY_SCHEMA("error", result.out);
    QFile unchanged(input);
    QVERIFY(unchanged.open(QIODevice::ReadOnly));
    QCOMPARE(unchanged.readAll(), script);
}

void tst_RulesCommands::mapsAreConfirmedPairByPair()
{
    CliProcess cli;
    const QString active = made(QStringLiteral("sync01/configuration"));
    const QString staging = made(QStringLiteral("sync02/configuration"));
    const QStringList map{QStringLiteral("rules"), QStringLiteral("map"), active, staging, QStringLiteral("--format=json"), QStringLiteral("--operator"), QStringLiteral("adm")};
    const CliResult proposed = cli.run(map);
    COMPARE_EXIT(proposed, 0);
    QString pair;
    const Json proposedDocument = proposed.document();
    for (const Json &entry : proposedDocument.at("connectors")) {
        QVERIFY(entry.at("confirmedBy").is_null());
        if (textAt(entry, "matchedBy") == QLatin1String("forest"))
            pair = textAt(entry, "from") + u'=' + textAt(entry, "to");
    }
    const CliResult confirmed = cli.run(map + QStringList{QStringLiteral("--confirm"), pair});
    COMPARE_EXIT(confirmed, 0);
    QVERIFY2(confirmed.out.contains("\"adm\""), confirmed.said().constData());
    const CliResult unknown = cli.run(map + QStringList{QStringLiteral("--confirm"), pair.left(37) + QStringLiteral("00000000-0000-4000-8000-000000000001")});
    COMPARE_EXIT(unknown, 4);
    const CliResult usage = cli.run(map + QStringList{QStringLiteral("--confirm"), QStringLiteral("contoso")});
    COMPARE_EXIT(usage, 2);
}

QTEST_GUILESS_MAIN(tst_RulesCommands)
#include "tst_rulescommands.moc"
