// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/CliProcess.h"

#include "foundation/WholeFile.h"
#include "lab/Lab.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTest>

#include <csignal>

using namespace swingbridge;
using namespace swingbridge::test;

namespace {

const QString json = QStringLiteral("json");

QString sample(const char *file)
{
    return QStringLiteral(SWINGBRIDGE_TEST_DATA "/pending-exports/") + QLatin1String(file);
}

CliResult exportsCommand(const char *verb, const QStringList &more, const QString &format = json)
{
    return CliProcess().run(QStringList{QStringLiteral("exports"), QLatin1String(verb)} + more + QStringList{QStringLiteral("--format"), format});
}

} // namespace

//! The commands of "exports" as people and scripts call them: documents, exit statuses, files.
class tst_ExportsCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_out = std::make_unique<QTemporaryDir>(); }
    void eachDocumentKeepsToItsSchema();
    void aServersPendingExportsAreCaptured();
    void aCaptureIsWholeOrNotThere();
    void aCaptureIsNotOverwrittenUnlessForced();
    void whatCannotBeReadEndsWithThree_data();
    void whatCannotBeReadEndsWithThree();
    void aPolicyThatIsWrongIsSaidByLineAndKey_data();
    void aPolicyThatIsWrongIsSaidByLineAndKey();
    void progressIsToldByBytes();
    void ctrlCLeavesNothingHalfWritten();

private:
    QString out(const char *name) const { return m_out->filePath(QLatin1String(name)); }
    CliResult capture(const QString &folder, const QStringList &more = {}) const
    {
        return exportsCommand("capture", QStringList{QStringLiteral("--server"), QStringLiteral("lab:sync02"), QStringLiteral("--lab"), m_lab.path(), QStringLiteral("--output"), folder} + more);
    }

    QTemporaryDir m_lab;
    std::unique_ptr<QTemporaryDir> m_out;
};

void tst_ExportsCommands::initTestCase()
{
    const auto scenario = Scenario::find(QStringLiteral("contoso"));
    QVERIFY(scenario);
    QVERIFY(createLab(m_lab.path(), *scenario, 1, 200));
}

void tst_ExportsCommands::eachDocumentKeepsToItsSchema()
{
    const CliResult summary = exportsCommand("summarize", {sample("02-updates.xml")});
    COMPARE_EXIT(summary, 0);
    VERIFY_SCHEMA("exports", summary.out);
    const CliResult verification = exportsCommand("verify", {sample("03-deletes.xml")});
    QVERIFY(verification.exit == 0 || verification.exit == 1);
    VERIFY_SCHEMA("verification", verification.out);
    const CliResult comparison = exportsCommand("compare", {sample("02-updates.xml"), sample("03-deletes.xml")});
    COMPARE_EXIT(comparison, 1);
    VERIFY_SCHEMA("export-comparison", comparison.out);
    COMPARE_EXIT(exportsCommand("compare", {sample("02-updates.xml"), sample("02-updates.xml")}), 0);
}

void tst_ExportsCommands::aServersPendingExportsAreCaptured()
{
    const CliResult result = capture(out("capture"));
    COMPARE_EXIT(result, 0);
    VERIFY_SCHEMA("capture", result.out);
    const Json document = result.document();
    QCOMPARE(textAt(document, "server"), QStringLiteral("sync02"));
    const auto kept = readWholeFile(out("capture/capture.json"));
    QVERIFY(kept);
    QCOMPARE(text(parseJson(*kept, QStringLiteral("capture.json")).value_or(Json())), text(document));
    QVERIFY(document["files"].size() >= 2);
    for (const Json &file : document["files"]) {
        const auto bytes = readWholeFile(out("capture/") + textAt(file, "file"));
        QVERIFY(bytes);
        QCOMPARE(QString::fromLatin1(QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex()), textAt(file, "sha256"));
        QCOMPARE(text(file["reconciled"]), QByteArray("true"));
        const Json summary = exportsCommand("summarize", {out("capture/") + textAt(file, "file")}).document();
        const Json &users = summary["files"][0]["operations"];
        QCOMPARE(qint64(users.value("delete", 0)), *integerAt(file["counted"], "deletes"));
    }
}

void tst_ExportsCommands::aCaptureIsWholeOrNotThere()
{
    COMPARE_EXIT(exportsCommand("capture", {QStringLiteral("--server"), QStringLiteral("lab:sync02")}), 2);
    COMPARE_EXIT(exportsCommand("capture", {QStringLiteral("--server"), QStringLiteral("lab:nobody"), QStringLiteral("--lab"), m_lab.path(), QStringLiteral("--output"), out("a")}), 3);
    COMPARE_EXIT(exportsCommand("capture", {QStringLiteral("--server"), QStringLiteral("lab:sync02"), QStringLiteral("--lab"), out("no-lab"), QStringLiteral("--output"), out("a")}), 3);
    QVERIFY(!QDir(out("a")).exists());
    QVERIFY(writeWholeFile(out("file"), "in the way"));
    COMPARE_EXIT(capture(out("file/below")), 6);
}

void tst_ExportsCommands::aCaptureIsNotOverwrittenUnlessForced()
{
    COMPARE_EXIT(capture(out("capture")), 0);
    const QStringList before = QDir(out("capture")).entryList(QDir::Files | QDir::Hidden);
    const CliResult again = capture(out("capture"));
    COMPARE_EXIT(again, 6);
    VERIFY_SCHEMA("error", again.out);
    COMPARE_EXIT(capture(out("capture"), {QStringLiteral("--force")}), 0);
    QCOMPARE(QDir(out("capture")).entryList(QDir::Files | QDir::Hidden), before); // no temporary file is left
}

void tst_ExportsCommands::whatCannotBeReadEndsWithThree_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("isDocument");
    QTest::newRow("truncated") << sample("13-truncated.xml") << true;
    QTest::newRow("drop file") << sample("14-dropfile-mmsml.xml") << true;
    QTest::newRow("wrong root") << sample("15-wrong-root.xml") << true;
    QTest::newRow("nowhere") << QStringLiteral("/nowhere/file.xml") << false;
    QTest::newRow("a folder") << QDir::tempPath() << false;
}

void tst_ExportsCommands::whatCannotBeReadEndsWithThree()
{
    QFETCH(const QString, file);
    QFETCH(const bool, isDocument);
    for (const char *verb : {"summarize", "verify", "list"})
        COMPARE_EXIT(exportsCommand(verb, {file}), 3);
    const CliResult summary = exportsCommand("summarize", {file});
    if (isDocument)
        VERIFY_SCHEMA("exports", summary.out);
    else
        VERIFY_SCHEMA("error", summary.out);
    const CliResult table = exportsCommand("summarize", {QStringLiteral("/nowhere/file.xml"), QStringLiteral("--csv"), out("objects.csv")});
    COMPARE_EXIT(table, 3);
    QVERIFY(!QFile::exists(out("objects.csv")));
}

void tst_ExportsCommands::aPolicyThatIsWrongIsSaidByLineAndKey_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<QString>("said");
    QTest::newRow("no JSON") << QByteArray("{\n \"schema\": \"swingbridge/policy/1\",\n oops\n}") << QStringLiteral("line 3");
    QTest::newRow("unknown key") << QByteArray("{\n \"schema\": \"swingbridge/policy/1\",\n \"limits\": []\n}") << QStringLiteral("line 3");
    QTest::newRow("its name") << QByteArray("{\n \"schema\": \"swingbridge/policy/1\",\n \"limits\": []\n}") << QStringLiteral("limits");
    QTest::newRow("a limit") << QByteArray("{\n \"schema\": \"swingbridge/policy/1\",\n \"rules\": [\n  {\"number\": 3, \"warn\": {\"count\": 1}},\n  {\"number\": 2,\n   \"warn\": {\"count\": -1}}\n ]\n}")
                           << QStringLiteral("line 6: rule 2: warn.count");
    QTest::newRow("no schema") << QByteArray("{\n}") << QStringLiteral("schema");
}

void tst_ExportsCommands::aPolicyThatIsWrongIsSaidByLineAndKey()
{
    QFETCH(const QByteArray, policy);
    QFETCH(const QString, said);
    QVERIFY(writeWholeFile(out("policy.json"), policy));
    const QStringList arguments{sample("02-updates.xml"), QStringLiteral("--policy"), out("policy.json")};
    const CliResult result = exportsCommand("verify", arguments);
    COMPARE_EXIT(result, 3);
    VERIFY_SCHEMA("error", result.out);
    const CliResult people = exportsCommand("verify", arguments, QStringLiteral("text"));
    COMPARE_EXIT(people, 3);
    QVERIFY2(people.err.contains(said.toUtf8()), people.said().constData());
}

void tst_ExportsCommands::progressIsToldByBytes()
{
    const CliResult result = CliProcess().run({QStringLiteral("exports"), QStringLiteral("summarize"), sample("02-updates.xml"), QStringLiteral("--progress"), json});
    COMPARE_EXIT(result, 0);
    const QByteArray line = result.err.split('\n').value(0);
    VERIFY_SCHEMA("progress", line);
    const Json progress = parseJson(line, QStringLiteral("progress")).value_or(Json());
    QCOMPARE(textAt(progress, "unit"), QStringLiteral("bytes"));
}

void tst_ExportsCommands::ctrlCLeavesNothingHalfWritten()
{
    const QString big = out("big.xml");
    COMPARE_EXIT(CliProcess().run({QStringLiteral("lab"), QStringLiteral("exports"), QStringLiteral("--objects"), QStringLiteral("20000"), QStringLiteral("--output"), big}), 0);
    CliProcess cli;
    QProcess process;
    cli.start(process, {QStringLiteral("exports"), QStringLiteral("summarize"), big, QStringLiteral("--csv-full"), out("objects.csv"), QStringLiteral("--progress"), json});
    QVERIFY(process.waitForStarted());
    process.setReadChannel(QProcess::StandardError);
    QVERIFY(process.waitForReadyRead(30'000)); // it has begun to read
    ::kill(pid_t(process.processId()), SIGINT);
    const CliResult result = CliProcess::finish(process);
    COMPARE_EXIT(result, 130);
    QCOMPARE(QDir(m_out->path()).entryList(QDir::Files | QDir::Hidden), QStringList(QStringLiteral("big.xml")));
}

QTEST_GUILESS_MAIN(tst_ExportsCommands)
#include "tst_exportscommands.moc"
