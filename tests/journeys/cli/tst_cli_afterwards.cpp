// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/CliProcess.h"

#include <QTest>

using namespace swingbridge;
using namespace swingbridge::test;

//! What comes after the switch, by the real program: watch, readmit, decommission, run-sheet, switching back.
class tst_CliAfterwards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aPairAtRestIsWatched();
    void rolesTheOtherWayRoundRaiseAlarms();
    void theWatchOfAMigrationKnowsItsLedger();
    void theCloudsWordIsReadOrRefused();
    void theRunSheetIsWrittenInEveryForm();
    void aConnectorThatIsNotThereRunsNothing();
    void theOldServerIsTakenOutStepByStep();
    void switchingBackIsAnOrdinarySwitch();
    void aServerFromASnapshotIsFencedAndTakenBack();
    void aStoppedServiceIsNoFence();

private:
    static QString text(const char *words) { return QString::fromLatin1(words); }
    QString journal() const { return m_folder.filePath(QStringLiteral("journal")); }
    QString lab() const { return journal() + QStringLiteral("/lab"); }
    QString write(const char *name, const QByteArray &bytes) const;
    static CliResult labRun(const char *scenario, const QString &journal)
    {
        return CliProcess().run({text("lab"), text("run"), text("--scenario"), text(scenario), text("--seed"), text("7"), text("--journal"), journal, text("--format=json")});
    }
    static QList<Json> lines(const QByteArray &out);
    static QStringList codes(const Json &look);

    QTemporaryDir m_folder; //!< With a migration of scenario clean that is done.
};

QString tst_CliAfterwards::write(const char *name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(text(name)));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

QList<Json> tst_CliAfterwards::lines(const QByteArray &out)
{
    QList<Json> documents;
    for (const QByteArray &line : out.trimmed().split('\n'))
        documents << parseJson(line, text("a line")).value_or(Json());
    return documents;
}

QStringList tst_CliAfterwards::codes(const Json &look)
{
    QStringList words;
    for (const Json &alarm : valueAt(look, "alarms"))
        words << textAt(alarm, "code") + (textAt(alarm, "server").isEmpty() ? QString() : u' ' + textAt(alarm, "server"));
    return words;
}

void tst_CliAfterwards::initTestCase()
{
    COMPARE_EXIT(labRun("clean", journal()), 0);
}

void tst_CliAfterwards::aPairAtRestIsWatched()
{
    const CliResult watched = CliProcess().run({text("watch"), text("--active"), text("lab:sync02"), text("--staging"), text("lab:sync01"), text("--lab"), lab(),
                                                text("--interval"), text("600"), text("--count"), text("3"), text("--format=json")});
    COMPARE_EXIT(watched, 0);
    const QByteArray problems = CliProcess::schemaProblems(text("watch"), watched.out.trimmed(), true);
    QVERIFY2(problems.isEmpty(), problems.constData());
    const QList<Json> looks = lines(watched.out);
    QCOMPARE(int(looks.size()), 3);
    QVERIFY(textAt(looks[0], "at") < textAt(looks[2], "at"));
    QCOMPARE(textAt(looks[2]["servers"][0], "role"), text("active"));
}

void tst_CliAfterwards::rolesTheOtherWayRoundRaiseAlarms()
{
    const QStringList words{text("watch"), text("--active"), text("lab:sync01"), text("--staging"), text("lab:sync02"), text("--lab"), lab(), text("--count"), text("2")};
    const CliResult watched = CliProcess().run(words + QStringList(text("--format=json")));
    COMPARE_EXIT(watched, 1);
    const QList<Json> looks = lines(watched.out);
    QCOMPARE(codes(looks[0]), QStringList(text("rogue sync02")));
    QCOMPARE(textAt(looks[1]["alarms"][0], "since"), textAt(looks[0]["alarms"][0], "since"));
    const CliResult read = CliProcess().run(words);
    COMPARE_EXIT(read, 1);
    QVERIFY2(read.out.contains("ALARM rogue"), read.said().constData());
    COMPARE_EXIT(CliProcess().run({text("watch"), text("--active"), text("lab:sync01")}), 2);
}

void tst_CliAfterwards::theWatchOfAMigrationKnowsItsLedger()
{
    const CliResult watched = CliProcess().run({text("watch"), journal(), text("--count"), text("1"), text("--format=json")});
    COMPARE_EXIT(watched, 0);
    QCOMPARE(int(lines(watched.out).size()), 1);
}

void tst_CliAfterwards::theCloudsWordIsReadOrRefused()
{
    const QString good = write("witness.json", R"({"configuration":{"currentExportData":{"clientMachineName":"SYNC03"}}})");
    const QString bad = write("bad.json", "no JSON");
    const QStringList words{text("watch"), journal(), text("--count"), text("1"), text("--format=json"), text("--witness")};
    const CliResult third = CliProcess().run(words + QStringList{good, text("--witness-at"), text("2026-11-22T03:00:00Z")});
    COMPARE_EXIT(third, 1);
    QCOMPARE(codes(lines(third.out)[0]), QStringList(text("rogue")));
    const CliResult refused = CliProcess().run(words + QStringList(bad));
    COMPARE_EXIT(refused, 3);
    VERIFY_SCHEMA("error", refused.out);
    COMPARE_EXIT(CliProcess().run(words + QStringList{good, text("--witness-at"), text("yesterday")}), 2);
}

void tst_CliAfterwards::theRunSheetIsWrittenInEveryForm()
{
    for (const char *name : {"sheet.txt", "sheet.html", "sheet.pdf"}) {
        const QString file = m_folder.filePath(text(name));
        COMPARE_EXIT(CliProcess().run({text("run-sheet"), journal(), text("--output"), file, text("--language"), text("en")}), 0);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly) && written.size() > 500);
        const QByteArray bytes = written.readAll();
        if (file.endsWith(text("pdf"))) {
            QVERIFY(bytes.startsWith("%PDF-"));
            continue;
        }
        for (const char *words : {"Hybrid Identity Administrator", "Point of no return", "Start-Service ADSync", "sync01", "sync02"})
            QVERIFY2(bytes.contains(words), words);
    }
    const QString german = m_folder.filePath(text("blatt.txt"));
    COMPARE_EXIT(CliProcess().run({text("run-sheet"), journal(), text("--output"), german, text("--language"), text("de"), text("--offline")}), 0);
    COMPARE_EXIT(CliProcess().run({text("run-sheet"), journal(), text("--output"), german}), 6); // it is there
    COMPARE_EXIT(CliProcess().run({text("run-sheet"), journal()}), 2);
}

void tst_CliAfterwards::aConnectorThatIsNotThereRunsNothing()
{
    const QString fresh = m_folder.filePath(text("sync"));
    COMPARE_EXIT(CliProcess().run({text("lab"), text("run"), text("--scenario"), text("blocked"), text("--journal"), fresh}), 4);
    const CliResult none = CliProcess().run({text("synchronize"), fresh, text("--connector"), text("nowhere"), text("--format=json")});
    COMPARE_EXIT(none, 3);
    const CliResult one = CliProcess().run({text("synchronize"), fresh, text("--connector"), text("contoso.com"), text("--format=json")});
    QVERIFY2(one.exit == 0 || one.exit == 1, one.said().constData());
    VERIFY_SCHEMA("status", one.out);
}

void tst_CliAfterwards::theOldServerIsTakenOutStepByStep()
{
    const QString copy = m_folder.filePath(text("out"));
    COMPARE_EXIT(labRun("clean", copy), 0);
    const CliResult looked = CliProcess().run({text("decommission"), copy, text("--format=json")});
    COMPARE_EXIT(looked, 1);
    VERIFY_SCHEMA("status", looked.out);
    const CliResult fenced = CliProcess().run({text("decommission"), copy, text("--fence"), text("--format=json")});
    COMPARE_EXIT(fenced, 1); // a disabled service is only a fence
    QCOMPARE(textAt(fenced.document()["servers"][0], "service"), text("disabled"));
    QCOMPARE(test::text(fenced.document()["activeServers"]), QByteArray("[\"sync02\"]"));
    COMPARE_EXIT(CliProcess().run({text("decommission"), copy, text("--attest"), text("fenced"), text("--reason"), text("I did.")}), 2);
    for (const char *step : {"machineDeleted", "accountsRemoved"})
        QVERIFY(CliProcess().run({text("decommission"), copy, text("--attest"), text(step), text("--reason"), text("Ticket 12.")}).exit <= 1);
    COMPARE_EXIT(CliProcess().run({text("decommission"), copy}), 0);
}

void tst_CliAfterwards::switchingBackIsAnOrdinarySwitch()
{
    Json answers = CliProcess().run({text("lab"), text("list"), text("--answers"), text("clean")}).document();
    answers["confirmTarget"] = "sync01";
    const QString file = write("back.json", QByteArray::fromStdString(answers.dump()));
    const CliResult back = CliProcess().run({text("run"), text("--active"), text("lab:sync02"), text("--staging"), text("lab:sync01"), text("--lab"), lab(), text("--journal"),
                                             m_folder.filePath(text("back")), text("--answers"), file, text("--format=json")});
    QVERIFY2(back.exit == 0 || back.exit == 1, back.said().constData());
    QCOMPARE(test::text(back.document()["activeServers"]), QByteArray("[\"sync01\"]"));
    QCOMPARE(textAt(back.document()["switch"], "state"), text("DONE"));
}

void tst_CliAfterwards::aServerFromASnapshotIsFencedAndTakenBack()
{
    const QString folder = m_folder.filePath(text("snapshot"));
    COMPARE_EXIT(labRun("snapshot-restored", folder), 5);
    const QStringList attest{text("attest-fenced"), folder, text("--server"), text("sync01"), text("--method"), text("poweredOff"), text("--evidence"), text("rack 4"),
                             text("--format=json")};
    const auto sentenceOf = [](const CliResult &asked) {
        const QString message = textAt(asked.document(), "message");
        return message.mid(message.indexOf(text(": ")) + 2).trimmed();
    };
    const QString off = sentenceOf(CliProcess().run(attest));
    COMPARE_EXIT(CliProcess().run(attest + QStringList{text("--sentence"), off}), 0);
    const CliResult resumed = CliProcess().run({text("resume"), folder, text("--format=json")});
    COMPARE_EXIT(resumed, 1); // done, and a server is to be taken back
    QCOMPARE(test::text(resumed.document()["activeServers"]), QByteArray("[\"sync02\"]"));
    QVERIFY2(resumed.out.contains("readmit"), resumed.said().constData());
    QCOMPARE(textAt(resumed.document()["servers"][0], "service"), text("disabled"));

    const QStringList readmit{text("readmit"), folder, text("--server"), text("sync01"), text("--evidence"), text("firewall rule 4711"), text("--format=json")};
    COMPARE_EXIT(CliProcess().run({text("readmit"), folder, text("--server"), text("sync02"), text("--format=json")}), 4);
    const CliResult asked = CliProcess().run(readmit);
    COMPARE_EXIT(asked, 4);
    const QString blocked = sentenceOf(asked);
    COMPARE_EXIT(CliProcess().run(readmit + QStringList{text("--sentence"), blocked.chopped(1)}), 4);
    const CliResult admitted = CliProcess().run(readmit + QStringList{text("--sentence"), blocked});
    QVERIFY2(admitted.exit == 0 || admitted.exit == 1, admitted.said().constData());
    VERIFY_SCHEMA("status", admitted.out);
    QCOMPARE(test::text(admitted.document()["activeServers"]), QByteArray("[\"sync02\"]"));
    QCOMPARE(textAt(admitted.document()["servers"][0], "role"), text("staging"));
    for (const Json &setting : admitted.document()["borrowed"])
        QVERIFY2(setting["returned"] == true, admitted.out.constData());
    const CliResult report = CliProcess().run({text("report"), folder, text("--output"), m_folder.filePath(text("snapshot.txt")), text("--language"), text("en")});
    COMPARE_EXIT(report, 0);
    QFile written(m_folder.filePath(text("snapshot.txt")));
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(QString::fromUtf8(written.readAll()).simplified().contains(text("firewall rule 4711")));
}

void tst_CliAfterwards::aStoppedServiceIsNoFence()
{
    const QString folder = m_folder.filePath(text("stopped"));
    const CliResult run = labRun("stopped-active", folder);
    COMPARE_EXIT(run, 5);
    QCOMPARE(textAt(run.document()["switch"], "resting"), text("WAIT"));
    QVERIFY(run.document()["activeServers"].empty());
    const CliResult again = CliProcess().run({text("resume"), folder, text("--format=json")});
    COMPARE_EXIT(again, 5);
    QVERIFY(again.document()["activeServers"].empty());
}

QTEST_GUILESS_MAIN(tst_CliAfterwards)
#include "tst_cli_afterwards.moc"
