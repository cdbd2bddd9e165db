// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/CliProcess.h"

#include <QTest>

using namespace swingbridge;
using namespace swingbridge::test;

//! Each scenario from the first to the last phase, by the real program: how it ends and what its documents say.
class tst_CliScenarios : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachScenarioEndsAsTheTableSays_data();
    void eachScenarioEndsAsTheTableSays();
    void aBlockedMigrationNamesTheGuardAndClaimsNothing();
    void twoActiveServersAreRefusedByName();
    void aMissingAnswerEndsThatPhaseAndIsNamed();
    void theSameSeedGivesTheSameHeadAndAnotherSeedAnother();
    void aSilentActiveServerIsAttestedAndTheMigrationEnds();
    void everyDocumentOfAMigrationKeepsToItsSchema();
    void reportsAreWrittenInEveryFormatWithoutADisplay();
    void anAlteredJournalIsRefused();
    void aDamagedJournalCannotBeRead();
    void theFolderOfAnotherMigrationIsNotReused();

private:
    static QStringList labRun(const QString &scenario, const QTemporaryDir &folder, const QStringList &more = {});
    static QString journal(const QTemporaryDir &folder) { return folder.filePath(QStringLiteral("journal")); }
};

QStringList tst_CliScenarios::labRun(const QString &scenario, const QTemporaryDir &folder, const QStringList &more)
{
    return QStringList{QStringLiteral("lab"), QStringLiteral("run"), QStringLiteral("--scenario"), scenario, QStringLiteral("--seed"), QStringLiteral("7"),
                       QStringLiteral("--journal"), journal(folder), QStringLiteral("--format"), QStringLiteral("json")} + more;
}

void tst_CliScenarios::eachScenarioEndsAsTheTableSays_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<int>("status");
    QTest::newRow("clean") << QStringLiteral("clean") << 0;
    QTest::newRow("contoso") << QStringLiteral("contoso") << 1;
    QTest::newRow("blocked") << QStringLiteral("blocked") << 4;
    QTest::newRow("two-active") << QStringLiteral("two-active") << 4;
    QTest::newRow("unreachable") << QStringLiteral("unreachable") << 5;
    QTest::newRow("not-installed") << QStringLiteral("not-installed") << 1;
}

void tst_CliScenarios::eachScenarioEndsAsTheTableSays()
{
    QFETCH(QString, scenario);
    QFETCH(int, status);
    const QTemporaryDir folder;
    const CliResult result = CliProcess().run(labRun(scenario, folder));
    COMPARE_EXIT(result, status);
    if (status == 4) {
        VERIFY_SCHEMA("error", result.out);
        return;
    }
    VERIFY_SCHEMA("status", result.out);
    const Json document = result.document();
    if (status <= 1) {
        QCOMPARE(text(document["activeServers"]), QByteArray("[\"sync02\"]"));
        QCOMPARE(text(document["switch"]["state"]), QByteArray("\"DONE\""));
        for (const Json &phase : document["phases"])
            QVERIFY2(phase["state"] == "done" || phase["state"] == "skipped", result.out.constData());
        for (const Json &setting : document["borrowed"])
            QVERIFY2(setting["returned"] == true, result.out.constData());
    } else {
        QCOMPARE(text(document["switch"]["resting"]), QByteArray("\"WAIT\""));
        QVERIFY(document["activeServers"].empty());
    }
}

void tst_CliScenarios::aBlockedMigrationNamesTheGuardAndClaimsNothing()
{
    const QTemporaryDir folder;
    const CliResult result = CliProcess().run(labRun(QStringLiteral("blocked"), folder));
    COMPARE_EXIT(result, 4);
    QCOMPARE(text(result.document()["guard"]), QByteArray("\"G12\""));
    const CliResult shown = CliProcess().run({QStringLiteral("journal"), QStringLiteral("show"), journal(folder), QStringLiteral("--format=json")});
    COMPARE_EXIT(shown, 0);
    for (const Json &entry : shown.document()["entries"])
        QVERIFY2(entry["kind"] != "ATTEMPT", "a token was claimed");
}

void tst_CliScenarios::twoActiveServersAreRefusedByName()
{
    const QTemporaryDir folder;
    const CliResult result = CliProcess().run(labRun(QStringLiteral("two-active"), folder));
    COMPARE_EXIT(result, 4);
    QCOMPARE(text(result.document()["guard"]), QByteArray("\"G04\""));
    QCOMPARE(text(result.document()["servers"]), QByteArray("[\"sync01\",\"sync02\"]"));
}

void tst_CliScenarios::aMissingAnswerEndsThatPhaseAndIsNamed()
{
    Json answers = CliProcess().run({QStringLiteral("lab"), QStringLiteral("list"), QStringLiteral("--answers"), QStringLiteral("contoso")}).document();
    Json &guards = answers["guards"];
    QVERIFY2(!guards.empty(), "the contoso scenario answers no guard");
    const QString removed = textAt(guards[0], "id");
    guards.erase(guards.begin());
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("answers.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(answers.dump()));
    file.close();
    const CliResult result = CliProcess().run(labRun(QStringLiteral("contoso"), folder, {QStringLiteral("--answers"), file.fileName()}));
    COMPARE_EXIT(result, 4);
    QCOMPARE(textAt(result.document(), "code"), removed);
}

void tst_CliScenarios::theSameSeedGivesTheSameHeadAndAnotherSeedAnother()
{
    QStringList heads;
    for (const char *seed : {"7", "7", "8"}) {
        const QTemporaryDir folder;
        QStringList arguments = labRun(QStringLiteral("contoso"), folder);
        arguments[5] = QString::fromLatin1(seed);
        const CliResult result = CliProcess().run(arguments);
        COMPARE_EXIT(result, 1);
        heads += textAt(result.document()["journal"], "head");
    }
    QCOMPARE(heads[0], heads[1]);
    QVERIFY(heads[0] != heads[2]);
}

void tst_CliScenarios::aSilentActiveServerIsAttestedAndTheMigrationEnds()
{
    const QTemporaryDir folder;
    COMPARE_EXIT(CliProcess().run(labRun(QStringLiteral("unreachable"), folder)), 5);
    const QStringList attest = {QStringLiteral("attest-fenced"), journal(folder), QStringLiteral("--server"), QStringLiteral("sync01"), QStringLiteral("--method"),
                                QStringLiteral("poweredOff"), QStringLiteral("--evidence"), QStringLiteral("console shows it off"), QStringLiteral("--format=json")};
    const CliResult asked = CliProcess().run(attest);
    COMPARE_EXIT(asked, 4);
    const QString message = textAt(asked.document(), "message");
    const QString sentence = message.mid(message.indexOf(u':') + 1).trimmed();
    const CliResult wrong = CliProcess().run(attest + QStringList{QStringLiteral("--sentence"), sentence + u'!'});
    COMPARE_EXIT(wrong, 4);
    const CliResult right = CliProcess().run(attest + QStringList{QStringLiteral("--sentence"), sentence});
    COMPARE_EXIT(right, 0);
    VERIFY_SCHEMA("status", right.out);
    const CliResult resumed = CliProcess().run({QStringLiteral("resume"), journal(folder), QStringLiteral("--format=json")});
    QVERIFY2(resumed.exit == 0 || resumed.exit == 1, resumed.said().constData());
    VERIFY_SCHEMA("status", resumed.out);
    QCOMPARE(text(resumed.document()["activeServers"]), QByteArray("[\"sync02\"]"));
}

void tst_CliScenarios::everyDocumentOfAMigrationKeepsToItsSchema()
{
    const QTemporaryDir folder;
    const QString report = folder.filePath(QStringLiteral("r.json"));
    const CliResult run = CliProcess().run(labRun(QStringLiteral("contoso"), folder, {QStringLiteral("--report"), report, QStringLiteral("--progress"), QStringLiteral("json")}));
    COMPARE_EXIT(run, 1);
    const QByteArray progress = CliProcess::schemaProblems(QStringLiteral("progress"), run.err.trimmed(), true);
    QVERIFY2(progress.isEmpty(), progress.constData());
    QFile file(report);
    QVERIFY(file.open(QIODevice::ReadOnly));
    VERIFY_SCHEMA("report", file.readAll());

    const QString json = QStringLiteral("--format=json");
    const CliResult online = CliProcess().run({QStringLiteral("status"), journal(folder), json});
    COMPARE_EXIT(online, 0);
    VERIFY_SCHEMA("status", online.out);
    const CliResult offline = CliProcess().run({QStringLiteral("status"), QStringLiteral("--offline"), journal(folder), json});
    COMPARE_EXIT(offline, 0);
    VERIFY_SCHEMA("status", offline.out);
    QCOMPARE(text(offline.document()["activeServers"]), text(online.document()["activeServers"]));
    const CliResult shown = CliProcess().run({QStringLiteral("journal"), QStringLiteral("show"), journal(folder), json});
    COMPARE_EXIT(shown, 0);
    VERIFY_SCHEMA("journal", shown.out);
    const CliResult verified = CliProcess().run({QStringLiteral("journal"), QStringLiteral("verify"), journal(folder), json, QStringLiteral("--head"),
                                                 textAt(run.document()["journal"], "head")});
    COMPARE_EXIT(verified, 0);
    VERIFY_SCHEMA("journal-verification", verified.out);
    QCOMPARE(textAt(verified.document(), "verdict"), QStringLiteral("intact"));
}

void tst_CliScenarios::reportsAreWrittenInEveryFormatWithoutADisplay()
{
    const QTemporaryDir folder;
    QStringList wishes;
    for (const char *ending : {"html", "pdf", "txt", "json"})
        wishes += {QStringLiteral("--report"), folder.filePath(QStringLiteral("r.") + QString::fromLatin1(ending))};
    COMPARE_EXIT(CliProcess().run(labRun(QStringLiteral("clean"), folder, wishes)), 0);
    const auto beginning = [&folder](const char *name) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        return file.open(QIODevice::ReadOnly) ? file.read(200) : QByteArray();
    };
    QVERIFY(beginning("r.pdf").startsWith("%PDF-"));
    QVERIFY(beginning("r.html").startsWith("<!DOCTYPE html"));
    QVERIFY(beginning("r.json").startsWith("{"));
    QVERIFY(!beginning("r.txt").isEmpty());
    const CliResult again = CliProcess().run({QStringLiteral("report"), journal(folder), QStringLiteral("--output"), folder.filePath(QStringLiteral("later.html"))});
    COMPARE_EXIT(again, 0);
    QCOMPARE(QString::fromUtf8(again.out.trimmed()), folder.filePath(QStringLiteral("later.html")));
}

void tst_CliScenarios::anAlteredJournalIsRefused()
{
    const QTemporaryDir folder;
    COMPARE_EXIT(CliProcess().run(labRun(QStringLiteral("blocked"), folder)), 4);
    QProcess sqlite;
    sqlite.start(QStringLiteral("sqlite3"), {journal(folder) + QStringLiteral("/journal.sqlite"),
                 QStringLiteral("PRAGMA writable_schema=1; DELETE FROM sqlite_schema WHERE type='trigger';")});
    sqlite.waitForFinished();
    sqlite.start(QStringLiteral("sqlite3"), {journal(folder) + QStringLiteral("/journal.sqlite"), QStringLiteral("UPDATE entry SET utc='2026-11-21T20:00:01Z' WHERE seq=3;")});
    sqlite.waitForFinished();
    QVERIFY2(sqlite.exitCode() == 0, sqlite.readAllStandardError().constData());
    const CliResult resumed = CliProcess().run({QStringLiteral("resume"), journal(folder), QStringLiteral("--format=json")});
    COMPARE_EXIT(resumed, 4);
    const CliResult verified = CliProcess().run({QStringLiteral("journal"), QStringLiteral("verify"), journal(folder), QStringLiteral("--format=json")});
    COMPARE_EXIT(verified, 1);
    VERIFY_SCHEMA("journal-verification", verified.out);
    QCOMPARE(textAt(verified.document(), "verdict"), QStringLiteral("altered"));
}

void tst_CliScenarios::aDamagedJournalCannotBeRead()
{
    const QTemporaryDir folder;
    QVERIFY(QDir().mkpath(journal(folder)));
    QFile file(journal(folder) + QStringLiteral("/journal.sqlite"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    for (const char *words : {"resume", "status", "journal verify", "journal show"}) {
        const CliResult result = CliProcess().run(QString::fromLatin1(words).split(u' ') << journal(folder) << QStringLiteral("--format=json"));
        COMPARE_EXIT(result, 3);
        VERIFY_SCHEMA("error", result.out);
    }
}

void tst_CliScenarios::theFolderOfAnotherMigrationIsNotReused()
{
    const QTemporaryDir folder;
    COMPARE_EXIT(CliProcess().run(labRun(QStringLiteral("blocked"), folder)), 4);
    const QStringList show = {QStringLiteral("journal"), QStringLiteral("verify"), journal(folder), QStringLiteral("--format=json")};
    const QByteArray before = CliProcess().run(show).out;
    const CliResult again = CliProcess().run(labRun(QStringLiteral("clean"), folder));
    QVERIFY2(again.exit == 6 || again.exit == 4, again.said().constData());
    QCOMPARE(CliProcess().run(show).out, before);
}

QTEST_GUILESS_MAIN(tst_CliScenarios)
#include "tst_cli_scenarios.moc"
