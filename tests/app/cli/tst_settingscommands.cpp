// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/CliProcess.h"

#include "foundation/WholeFile.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

using namespace swingbridge;
using namespace swingbridge::test;

namespace {

const QString json = QStringLiteral("json");

QString published(const char *file)
{
    return QStringLiteral(SWINGBRIDGE_TEST_DATA) + QStringLiteral("/settings/") + QLatin1String(file);
}

QString sampleFolder()
{
    return QStringLiteral(SWINGBRIDGE_SOURCE_DIR) + QStringLiteral("/resources/lab/contoso");
}

CliResult settings(const char *verb, const QStringList &more, const QString &format = json)
{
    return CliProcess().run(QStringList{QStringLiteral("settings"), QLatin1String(verb)} + more + QStringList{QStringLiteral("--format"), format});
}

void copyFolder(const QString &from, const QString &to)
{
    QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString target = to + files.next().mid(from.size());
        QDir().mkpath(QFileInfo(target).path());
        QFile::copy(files.filePath(), target);
        QFile::setPermissions(target, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
}

} // namespace

//! settings compare, show, prepare and check-import as scripts call them: their documents, exits and files.
class tst_SettingsCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePublishedPairIsComparedAsPublished();
    void aConfigurationDoesNotDifferFromItself_data();
    void aConfigurationDoesNotDifferFromItself();
    void aLabServersFolderAndSettingsFileSayTheSame();
    void ignoredDeviationsAreListedWhenAskedFor();
    void theTextBeginsWithTheSummaryAndSaysWhatToDo();
    void theHtmlIsOnePageWithoutScripts();
    void nothingIsOverwrittenUnlessForced();
    void showTellsOfEachKind_data();
    void showTellsOfEachKind();
    void prepareLaysOutTheUntouchedFileAndItsFindings();
    void onlyASettingsFileIsPrepared();
    void checkImportTellsWhatBecameOfEachItem();
    void badInputIsRefusedInOneSentence_data();
    void badInputIsRefusedInOneSentence();
    void aFileOfMoreThan256MiBIsNotRead();
};

void tst_SettingsCommands::thePublishedPairIsComparedAsPublished()
{
    const CliResult result = settings("compare", {published("active.json"), published("staging.json")});
    COMPARE_EXIT(result, 1);
    VERIFY_SCHEMA("comparison", result.out);
    const Json document = result.document();
    QCOMPARE(text(document["summary"]), QByteArray(R"({"blocker":5,"high":14,"info":5,"low":2,"medium":3})"));
    QCOMPARE(int(document["ignored"]), 18);
    QCOMPARE(text(document["active"]["kind"]), QByteArray("\"settings\""));
    QCOMPARE(text(document["roles"]["verdict"]), QByteArray("\"asExpected\""));
}

void tst_SettingsCommands::aConfigurationDoesNotDifferFromItself_data()
{
    QTest::addColumn<QString>("source");
    QTest::newRow("settings file") << published("active.json");
    QTest::newRow("folder") << sampleFolder();
}

void tst_SettingsCommands::aConfigurationDoesNotDifferFromItself()
{
    QFETCH(QString, source);
    const CliResult result = settings("compare", {source, source});
    VERIFY_SCHEMA("comparison", result.out);
    const Json document = result.document(); // a range over a part of a temporary would outlive it
    for (const Json &difference : document["differences"])
        QVERIFY2(difference["severity"] == "info", result.said().constData());
    COMPARE_EXIT(result, 0);
}

void tst_SettingsCommands::aLabServersFolderAndSettingsFileSayTheSame()
{
    const QTemporaryDir folder;
    const QString lab = folder.filePath(QStringLiteral("made"));
    COMPARE_EXIT(CliProcess().run({QStringLiteral("lab"), QStringLiteral("make"), lab}), 0);
    const QString server = lab + QStringLiteral("/sync01/");
    const CliResult result = settings("compare", {server + QStringLiteral("configuration"), server + QStringLiteral("settings.json")});
    VERIFY_SCHEMA("comparison", result.out);
    COMPARE_EXIT(result, 0);
    QVERIFY(!result.document()["notKnown"].empty());
}

void tst_SettingsCommands::ignoredDeviationsAreListedWhenAskedFor()
{
    const CliResult result = settings("compare", {published("active.json"), published("staging.json"), QStringLiteral("--show-ignored")});
    VERIFY_SCHEMA("comparison", result.out);
    const Json entries = result.document()["ignoredEntries"];
    QCOMPARE(int(entries.size()), 18);
    for (const Json &entry : entries)
        QVERIFY2(int(entry["occurrences"]) > 0 && !entry["paths"].empty(), text(entry).constData());
}

void tst_SettingsCommands::theTextBeginsWithTheSummaryAndSaysWhatToDo()
{
    const CliResult result = settings("compare", {published("active.json"), published("staging.json")}, QStringLiteral("text"));
    COMPARE_EXIT(result, 1);
    QVERIFY2(result.out.startsWith("5 Blocker, 14 High, 3 Medium, 2 Low, 5 Info\n"), result.said().constData());
    QCOMPARE(result.out.count("What to do:"), 29);
    QVERIFY(result.out.indexOf("\nBlocker\n") < result.out.indexOf("\nHigh\n"));
    QVERIFY(result.out.indexOf("\nHigh\n") < result.out.indexOf("\nInfo\n"));
}

void tst_SettingsCommands::theHtmlIsOnePageWithoutScripts()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("differences.html"));
    const CliResult result = settings("compare", {published("active.json"), published("staging.json"), QStringLiteral("--output"), file}, QStringLiteral("html"));
    COMPARE_EXIT(result, 1);
    QVERIFY(result.out.isEmpty());
    const QByteArray page = readWholeFile(file).value();
    QVERIFY(page.startsWith("<!DOCTYPE html>"));
    QVERIFY(page.contains("<style>") && page.contains("@media print"));
    for (const char *foreign : {"<script", "http://", "https://", "<link", "<img", "javascript:"})
        QVERIFY2(!page.contains(foreign), foreign);
    QVERIFY(page.contains("In from AD - User UsageLocation"));
}

void tst_SettingsCommands::nothingIsOverwrittenUnlessForced()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("differences.json"));
    const QStringList arguments{published("active.json"), published("staging.json"), QStringLiteral("--output"), file};
    COMPARE_EXIT(settings("compare", arguments), 1);
    const QByteArray first = readWholeFile(file).value();
    const CliResult again = settings("compare", arguments);
    COMPARE_EXIT(again, 6);
    VERIFY_SCHEMA("error", again.out);
    COMPARE_EXIT(settings("compare", arguments + QStringList{QStringLiteral("--force")}), 1);
    QCOMPARE(readWholeFile(file).value(), first);
}

void tst_SettingsCommands::showTellsOfEachKind_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<int>("connectors");
    QTest::newRow("settings") << published("active.json") << QByteArray("settings") << 3;
    QTest::newRow("stub") << published("MigratedPolicy.json") << QByteArray("migratedStub") << 0;
    QTest::newRow("folder") << sampleFolder() << QByteArray("serverConfiguration") << 2;
}

void tst_SettingsCommands::showTellsOfEachKind()
{
    QFETCH(QString, source);
    QFETCH(QByteArray, kind);
    QFETCH(int, connectors);
    const CliResult result = settings("show", {source});
    COMPARE_EXIT(result, 0);
    VERIFY_SCHEMA("settings", result.out);
    QCOMPARE(text(result.document()["kind"]), '"' + kind + '"');
    QCOMPARE(int(result.document()["connectors"].size()), connectors);
    COMPARE_EXIT(settings("show", {source}, QStringLiteral("text")), 0);
}

void tst_SettingsCommands::prepareLaysOutTheUntouchedFileAndItsFindings()
{
    const QTemporaryDir folder;
    const QString place = folder.filePath(QStringLiteral("for the installer"));
    const CliResult result = settings("prepare", {published("active.json"), QStringLiteral("--output"), place});
    COMPARE_EXIT(result, 1);
    VERIFY_SCHEMA("prepared", result.out);
    const Json document = result.document();
    QCOMPARE(readWholeFile(textAt(document, "file")).value(), readWholeFile(published("active.json")).value());
    QStringList ids;
    for (const Json &finding : document["findings"])
        ids += textAt(finding, "id");
    QCOMPARE(ids.join(u' '), QStringLiteral("P01 P02 P03 P04 P05 P06"));
    QCOMPARE(text(document["notCarried"][0]["item"]), QByteArray("\"deviceWriteback\""));
    QCOMPARE(text(document["notCarried"][0]["found"]), QByteArray("true"));
    COMPARE_EXIT(settings("prepare", {published("active.json"), QStringLiteral("--output"), place}), 6);
}

void tst_SettingsCommands::onlyASettingsFileIsPrepared()
{
    const QTemporaryDir folder;
    COMPARE_EXIT(settings("prepare", {sampleFolder(), QStringLiteral("--output"), folder.path()}), 3);
    COMPARE_EXIT(settings("prepare", {published("MigratedPolicy.json"), QStringLiteral("--output"), folder.path()}), 3);
    COMPARE_EXIT(settings("prepare", {published("active.json")}), 2);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void tst_SettingsCommands::checkImportTellsWhatBecameOfEachItem()
{
    const CliResult result = settings("check-import", {published("active.json"), published("staging.json")});
    COMPARE_EXIT(result, 1);
    VERIFY_SCHEMA("comparison", result.out);
    QStringList states;
    const Json document = result.document();
    for (const Json &item : document["notCarried"])
        states += textAt(item, "item") + u'=' + textAt(item, "state");
    QVERIFY2(states.contains(QStringLiteral("deviceWriteback=missing")), result.said().constData());
    QVERIFY2(states.contains(QStringLiteral("runProfiles=notKnown")), result.said().constData());
    QVERIFY2(states.contains(QStringLiteral("genericConnectors=ok")), result.said().constData());
    const CliResult page = settings("check-import", {published("active.json"), published("staging.json")}, QStringLiteral("html"));
    COMPARE_EXIT(page, 1);
    QVERIFY(page.out.contains("missing: CN=RegisteredDevices,DC=contoso,DC=com"));
}

void tst_SettingsCommands::badInputIsRefusedInOneSentence_data()
{
    QTest::addColumn<QString>("file");      // its name, in a folder of its own
    QTest::addColumn<QByteArray>("content"); // empty: the sample folder under that name
    QTest::addColumn<QString>("without");   // what is taken out of the folder
    QTest::addColumn<bool>("hasPlace");
    const QByteArray active = readWholeFile(published("active.json")).value();
    QTest::newRow("no JSON") << QStringLiteral("a.json") << active.left(700) << QString() << true;
    QTest::newRow("a list") << QStringLiteral("a.json") << QByteArray("[1, 2]") << QString() << false;
    QTest::newRow("another document") << QStringLiteral("a.json") << QByteArray(R"({"schema":"swingbridge/plan/1"})") << QString() << false;
    QTest::newRow("an image") << QStringLiteral("a.png") << QByteArray("\x89PNG\r\n\x1a\n\xff\xfe") << QString() << false;
    QTest::newRow("the stub") << QStringLiteral("MigratedPolicy.json") << readWholeFile(published("MigratedPolicy.json")).value() << QString() << false;
    QTest::newRow("no GUID") << QStringLiteral("a.json") << QByteArray(active).replace("ab0ee528-d43d-5564-a01a-59f19afc6b53", "no-guid") << QString() << false;
    QTest::newRow("no connectors") << QStringLiteral("folder") << QByteArray() << QStringLiteral("Connectors") << false;
    QTest::newRow("no rules") << QStringLiteral("folder") << QByteArray() << QStringLiteral("SynchronizationRules") << false;
}

void tst_SettingsCommands::badInputIsRefusedInOneSentence()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, content);
    QFETCH(QString, without);
    QFETCH(bool, hasPlace);
    const QTemporaryDir folder;
    const QString path = folder.filePath(file);
    if (content.isEmpty()) {
        copyFolder(sampleFolder(), path);
        QVERIFY(QDir(path + u'/' + without).removeRecursively());
    } else {
        QVERIFY(writeWholeFile(path, content));
    }
    const CliResult result = settings("compare", {path, published("staging.json")});
    COMPARE_EXIT(result, 3);
    VERIFY_SCHEMA("error", result.out);
    const Json document = result.document();
    QCOMPARE(textAt(document["where"], "file"), path);
    QVERIFY2(!hasPlace || (document["where"]["line"].is_number() && document["where"]["byte"].is_number()), result.said().constData());
    QVERIFY2(!textAt(document, "message").isEmpty() && !textAt(document, "remedy").isEmpty(), result.said().constData());
    const CliResult told = settings("compare", {path, published("staging.json")}, QStringLiteral("text"));
    COMPARE_EXIT(told, 3);
    QVERIFY2(told.out.isEmpty() && told.err.count('\n') <= 4, told.said().constData());
}

void tst_SettingsCommands::aFileOfMoreThan256MiBIsNotRead()
{
    const QTemporaryDir folder;
    QFile large(folder.filePath(QStringLiteral("large.json")));
    QVERIFY(large.open(QIODevice::WriteOnly));
    QVERIFY(large.resize(256ll * 1024 * 1024 + 1)); // a hole: nothing is written
    large.close();
    const CliResult result = settings("compare", {large.fileName(), published("staging.json")});
    COMPARE_EXIT(result, 3);
    VERIFY_SCHEMA("error", result.out);
}

QTEST_GUILESS_MAIN(tst_SettingsCommands)
#include "tst_settingscommands.moc"
