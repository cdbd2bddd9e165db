// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/CliProcess.h"

#include <QTest>

using namespace swingbridge;
using namespace swingbridge::test;

//! What every subcommand promises, whatever it does: usage, help, streams, the error document.
class tst_CommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongUsageEndsWithTwoAndOneClearMessage_data();
    void wrongUsageEndsWithTwoAndOneClearMessage();
    void everyFailureIsADocumentForPrograms_data();
    void everyFailureIsADocumentForPrograms();
    void helpNamesEverySubcommandAndEveryExitStatus();
    void everySubcommandHasHelp();
    void versionIsToldEverywhere();
    void generalOptionsMayStandBeforeTheSubcommand();
    void outputThatCannotBeWrittenEndsWithSix();
    void anExistingReportIsNotOverwritten();
    void aReportInAFolderThatIsNotThereEndsWithSixBeforeAnyWork();
    void scenariosKeepToTheirSchema();
    void theAnswersOfEachScenarioKeepToTheirSchema();
    void anExplorationKeepsToItsSchemaAndReplaysWhatItPrints();

private:
    QStringList subcommands();
};

void tst_CommandLine::wrongUsageEndsWithTwoAndOneClearMessage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("names");
    QTest::newRow("no subcommand") << QStringList{} << QByteArray("subcommand");
    QTest::newRow("an unknown subcommand") << QStringList{QStringLiteral("fly")} << QByteArray("fly");
    QTest::newRow("an unknown second word") << QStringList{QStringLiteral("lab"), QStringLiteral("fly")} << QByteArray("lab fly");
    QTest::newRow("an unknown option") << QStringList{QStringLiteral("lab"), QStringLiteral("list"), QStringLiteral("--wings")} << QByteArray("wings");
    QTest::newRow("an unknown format") << QStringList{QStringLiteral("lab"), QStringLiteral("list"), QStringLiteral("--format"), QStringLiteral("xml")} << QByteArray("xml");
    QTest::newRow("an unknown scenario") << QStringList{QStringLiteral("lab"), QStringLiteral("run"), QStringLiteral("--scenario"), QStringLiteral("mars")} << QByteArray("mars");
    QTest::newRow("a seed that is no number") << QStringList{QStringLiteral("lab"), QStringLiteral("run"), QStringLiteral("--seed"), QStringLiteral("seven")} << QByteArray("seven");
    QTest::newRow("an argument too many") << QStringList{QStringLiteral("status"), QStringLiteral("a"), QStringLiteral("b")} << QByteArray("\"b\"");
    QTest::newRow("an argument too few") << QStringList{QStringLiteral("status")} << QByteArray("status");
    QTest::newRow("a report of an unknown kind") << QStringList{QStringLiteral("lab"), QStringLiteral("run"), QStringLiteral("--report"), QStringLiteral("r.doc")} << QByteArray("r.doc");
    QTest::newRow("a fault that is not understood") << QStringList{QStringLiteral("lab"), QStringLiteral("run"), QStringLiteral("--fault"), QStringLiteral("rain")} << QByteArray("rain");
    for (const char *part : {"wizard:dies-after@write#40", "wizard:roll-back@end#1", "sync01:fires@call#31"}) {
        const QString spec = QStringLiteral("sync01:reply-lost@demote#1,") + QLatin1String(part);
        QTest::addRow("a schedule that a run cannot play: %s", part)
            << QStringList{QStringLiteral("lab"), QStringLiteral("run"), QStringLiteral("--fault"), spec} << QByteArray(part);
    }
    QTest::newRow("a way to a server that nobody knows") << QStringList{QStringLiteral("run"), QStringLiteral("--active"), QStringLiteral("telnet://a"), QStringLiteral("--staging"), QStringLiteral("ssh://b"), QStringLiteral("--journal"), QStringLiteral("j")} << QByteArray("telnet://a");
}

void tst_CommandLine::wrongUsageEndsWithTwoAndOneClearMessage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, names);
    const CliResult result = CliProcess().run(arguments);
    COMPARE_EXIT(result, 2);
    QVERIFY2(result.out.isEmpty(), result.said().constData());
    QVERIFY2(result.err.contains(names), result.said().constData());
    QVERIFY2(result.err.count('\n') <= 3, result.said().constData());
}

void tst_CommandLine::everyFailureIsADocumentForPrograms_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    const QString nowhere = QStringLiteral("there-is-no-such-folder");
    QTest::newRow("usage") << QStringList{QStringLiteral("fly")} << 2;
    QTest::newRow("scenario") << QStringList{QStringLiteral("lab"), QStringLiteral("run"), QStringLiteral("--scenario"), QStringLiteral("mars")} << 2;
    QTest::newRow("answers of no scenario") << QStringList{QStringLiteral("lab"), QStringLiteral("list"), QStringLiteral("--answers"), QStringLiteral("mars")} << 2;
    QTest::newRow("answers that are not there") << QStringList{QStringLiteral("lab"), QStringLiteral("run"), QStringLiteral("--answers"), nowhere} << 3;
    for (const char *words : {"status", "resume", "roll-back", "journal show", "journal verify", "settings show"})
        QTest::newRow(words) << (QString::fromLatin1(words).split(u' ') << nowhere) << 3;
    QTest::newRow("decide") << QStringList{QStringLiteral("decide"), nowhere, QStringLiteral("id"), QStringLiteral("accept")} << 3;
    QTest::newRow("report") << QStringList{QStringLiteral("report"), nowhere, QStringLiteral("--output"), QStringLiteral("r.html")} << 3;
    QTest::newRow("compare") << QStringList{QStringLiteral("settings"), QStringLiteral("compare"), nowhere, nowhere} << 3;
    for (const char *verb : {"summarize", "list", "verify"})
        QTest::newRow(verb) << QStringList{QStringLiteral("exports"), QString::fromLatin1(verb), nowhere} << 3;
}

void tst_CommandLine::everyFailureIsADocumentForPrograms()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    const CliResult result = CliProcess().run(arguments + QStringList{QStringLiteral("--format"), QStringLiteral("json")});
    COMPARE_EXIT(result, status);
    VERIFY_SCHEMA("error", result.out);
    QCOMPARE(int(result.document()["exit"]), status);
    QVERIFY2(result.err.isEmpty(), result.said().constData());
}

QStringList tst_CommandLine::subcommands()
{
    const QByteArray help = CliProcess().run({QStringLiteral("--help")}).out;
    QStringList found;
    for (const QByteArray &line : help.split('\n')) {
        if (line.startsWith("  ") && line.size() > 3 && line[2] >= 'a' && line[2] <= 'z')
            found += QString::fromUtf8(line.mid(2, 22)).trimmed();
    }
    return found;
}

void tst_CommandLine::helpNamesEverySubcommandAndEveryExitStatus()
{
    const CliResult result = CliProcess().run({QStringLiteral("--help")});
    COMPARE_EXIT(result, 0);
    const QStringList found = subcommands();
    for (const char *words : {"lab list", "lab run", "lab make", "lab agent", "plan", "run", "status", "resume", "decide", "attest-fenced",
                              "roll-back", "journal show", "journal verify", "report", "settings compare", "settings prepare", "settings check-import", "backup", "exports summarize"})
        QVERIFY2(found.contains(QString::fromLatin1(words)), words);
    for (const char *status : {"    0  ", "    8  ", "   70  ", "  130  "})
        QVERIFY2(result.out.contains(status), status);
}

void tst_CommandLine::everySubcommandHasHelp()
{
    for (const QString &words : subcommands()) {
        const CliResult result = CliProcess().run(words.split(u' ') << QStringLiteral("--help"));
        COMPARE_EXIT(result, 0);
        QVERIFY2(result.out.contains("--format"), result.said().constData());
        QVERIFY2(result.out.contains(words.toUtf8()), result.said().constData());
    }
}

void tst_CommandLine::versionIsToldEverywhere()
{
    for (const QStringList &arguments : {QStringList{QStringLiteral("--version")}, QStringList{QStringLiteral("status"), QStringLiteral("--version")}}) {
        const CliResult result = CliProcess().run(arguments);
        COMPARE_EXIT(result, 0);
        QVERIFY2(result.out.startsWith("swingbridge-cli "), result.said().constData());
    }
}

void tst_CommandLine::generalOptionsMayStandBeforeTheSubcommand()
{
    const CliResult result = CliProcess().run({QStringLiteral("--format"), QStringLiteral("json"), QStringLiteral("lab"), QStringLiteral("list")});
    COMPARE_EXIT(result, 0);
    VERIFY_SCHEMA("scenarios", result.out);
}

void tst_CommandLine::outputThatCannotBeWrittenEndsWithSix()
{
    CliProcess process;
    process.setOutputFile(QStringLiteral("/dev/full"));
    const CliResult result = process.run({QStringLiteral("lab"), QStringLiteral("list")});
    COMPARE_EXIT(result, 6);
}

void tst_CommandLine::anExistingReportIsNotOverwritten()
{
    QTemporaryDir folder;
    const QString report = folder.filePath(QStringLiteral("r.html"));
    QFile file(report);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("kept") == 4);
    file.close();
    const CliResult result = CliProcess().run({QStringLiteral("lab"), QStringLiteral("run"), QStringLiteral("--report"), report,
                                               QStringLiteral("--journal"), folder.filePath(QStringLiteral("j"))});
    COMPARE_EXIT(result, 6);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("kept"));
    QVERIFY(!QFileInfo::exists(folder.filePath(QStringLiteral("j"))));
}

void tst_CommandLine::aReportInAFolderThatIsNotThereEndsWithSixBeforeAnyWork()
{
    QTemporaryDir folder;
    const CliResult result = CliProcess().run({QStringLiteral("lab"), QStringLiteral("run"), QStringLiteral("--report"), folder.filePath(QStringLiteral("no/r.html")),
                                               QStringLiteral("--journal"), folder.filePath(QStringLiteral("j"))});
    COMPARE_EXIT(result, 6);
    QVERIFY(!QFileInfo::exists(folder.filePath(QStringLiteral("j"))));
}

void tst_CommandLine::scenariosKeepToTheirSchema()
{
    const CliResult plain = CliProcess().run({QStringLiteral("lab"), QStringLiteral("list"), QStringLiteral("--format=json")});
    COMPARE_EXIT(plain, 0);
    VERIFY_SCHEMA("scenarios", plain.out);
    const CliResult verbose = CliProcess().run({QStringLiteral("lab"), QStringLiteral("list"), QStringLiteral("--verbose"), QStringLiteral("--format=json")});
    COMPARE_EXIT(verbose, 0);
    VERIFY_SCHEMA("scenarios", verbose.out);
    QVERIFY(verbose.document()["scenarios"][0].contains("unknownFunctions"));
}

void tst_CommandLine::theAnswersOfEachScenarioKeepToTheirSchema()
{
    const Json scenarios = CliProcess().run({QStringLiteral("lab"), QStringLiteral("list"), QStringLiteral("--format=json")}).document()["scenarios"];
    QVERIFY(scenarios.size() >= 7);
    for (const Json &scenario : scenarios) {
        const CliResult result = CliProcess().run({QStringLiteral("lab"), QStringLiteral("list"), QStringLiteral("--answers"), textAt(scenario, "name")});
        COMPARE_EXIT(result, 0);
        VERIFY_SCHEMA("answers", result.out);
    }
}

void tst_CommandLine::anExplorationKeepsToItsSchemaAndReplaysWhatItPrints()
{
    const auto lab = [](const QStringList &words) { return CliProcess().run(QStringList{QStringLiteral("lab")} + words + QStringList{QStringLiteral("--format=json")}); };
    const CliResult explored = lab({QStringLiteral("explore"), QStringLiteral("--limit"), QStringLiteral("400")});
    COMPARE_EXIT(explored, 0);
    VERIFY_SCHEMA("exploration", explored.out);
    QCOMPARE(explored.document()["suites"].size(), size_t(4));
    for (const char *spec : {"", "sync01:silent@observe#1,wizard:attest@end#1", "variant:assisted@soft#1,sync01:applied-late@demote#1,wizard:dies-after@write#40"}) {
        const QStringList replay{QStringLiteral("explore"), QStringLiteral("--replay"), QLatin1String(spec)};
        const CliResult once = lab(replay);
        COMPARE_EXIT(once, 0);
        VERIFY_SCHEMA("exploration", once.out);
        QCOMPARE(text(once.document()["suites"][0]["depth"]), text(lab(replay).document()["suites"][0]["depth"]));
        QVERIFY2(once.document()["suites"][0]["depth"] > 20, once.said().constData());
    }
    const QStringList run{QStringLiteral("run"), QStringLiteral("--fault"), QStringLiteral("variant:automatic@fence#1,sync01:swallowed@demote#1")};
    QTemporaryDir folder;
    const CliResult played = lab(run + QStringList{QStringLiteral("--journal"), folder.filePath(QStringLiteral("j"))});
    QVERIFY2(played.exit == 0 || played.exit == 1, played.said().constData());
}

QTEST_GUILESS_MAIN(tst_CommandLine)
#include "tst_commandline.moc"
