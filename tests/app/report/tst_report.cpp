// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/Report.h"

#include "SwingJournal.h"
#include "app/journal/Forgery.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace swingbridge;
using Until = test::SwingJournal::Until;

class tst_Report : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itReadsAsTheGoldenFiles_data()
    {
        QTest::addColumn<int>("until");
        QTest::addColumn<QString>("variant");
        QTest::newRow("plan") << int(Until::Approved) << QStringLiteral("full");
        QTest::newRow("during") << int(Until::NobodyActive) << QStringLiteral("onePage");
        QTest::newRow("after") << int(Until::Done) << QStringLiteral("full");
        QTest::newRow("differences") << int(Until::Done) << QStringLiteral("differences");
    }
    void itReadsAsTheGoldenFiles()
    {
        QFETCH(int, until);
        QFETCH(QString, variant);
        const test::SwingJournal swing{Until(until)};
        ReportOptions options;
        options.variant = *reportVariantFrom(variant);
        const Report report = Report::make(*swing.readOnly(), options);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        compareWithGolden(name + QStringLiteral(".html"), report.toHtml());
        compareWithGolden(name + QStringLiteral(".txt"), report.toText().toUtf8());
        compareWithGolden(name + QStringLiteral(".json"), QByteArray::fromStdString(report.toJson().dump(1)) + '\n');
    }

    void theSameJournalGivesTheSameReport()
    {
        const test::SwingJournal swing(Until::Done);
        QCOMPARE(Report::make(*swing.readOnly()).toHtml(), Report::make(*swing.readOnly()).toHtml());
    }

    void theVerdictIsTheTitle_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("title");
        QTest::newRow("running") << QString() << QStringLiteral("The switch from sync01 to sync02 is under way");
        QTest::newRow("zero active") << QStringLiteral("ZERO_ACTIVE_HOLD") << QStringLiteral("The switch rests: no server is active");
        QTest::newRow("aborted") << QStringLiteral("ABORTED_CLEAN") << QStringLiteral("Nothing was switched: no server is active");
    }
    void theVerdictIsTheTitle()
    {
        QFETCH(QString, state);
        QFETCH(QString, title);
        test::SwingJournal swing(Until::Demoted);
        if (!state.isEmpty())
            swing.state(qPrintable(state));
        QCOMPARE(Report::make(*swing.readOnly()).title, title);
    }

    void everyRestingStateSaysWhatIsTrueAndWhatToDo_data()
    {
        QTest::addColumn<QString>("state");
        for (const char *state : {"WAIT", "ZERO_ACTIVE_HOLD", "SUPERSEDED", "NEEDS_REVERIFY", "CONFLICT", "EXPORT_HOLD", "FENCE_REQUIRED"})
            QTest::newRow(state) << QString::fromLatin1(state);
    }
    void everyRestingStateSaysWhatIsTrueAndWhatToDo()
    {
        QFETCH(QString, state);
        test::SwingJournal swing(Until::Demoted);
        swing.state(qPrintable(state), "sync01");
        const Report report = Report::make(*swing.readOnly());
        QVERIFY(report.title.startsWith(QLatin1String("The switch rests: ")));
        QVERIFY(!report.verdicts.first().text.isEmpty());
        QVERIFY(!report.verdicts.first().text.contains(QLatin1String("unknown")));
        QVERIFY(report.toJson().at("next").size() >= 2);
    }

    void paperShowsEachStepOnceAndEveryChangeOfWhoIsActive()
    {
        test::SwingJournal swing(Until::Demoted);
        swing.observed("FENCE", "sync01", true); // not yet
        swing.observed("FENCE", "sync01", std::nullopt, false, false);
        swing.observed("FENCE", "sync01", std::nullopt, false, false);
        swing.observed("LAST_LOOK", "sync01", false); // somebody started it again, active
        const Report report = Report::make(*swing.readOnly());
        QStringList seen;
        for (const ReportBlock &block : report.blocks) {
            const auto *table = std::get_if<ReportTable>(&block);
            for (qsizetype i = 0; table && table->columns.size() == 4 && table->columns.at(2).kind == ReportColumn::Kind::Rail && i < table->rows.size(); ++i)
                seen << table->rows.at(i).at(1).text;
        }
        QCOMPARE(seen.mid(3).join(QLatin1Char('|')),
                 QStringLiteral("sync01 in staging mode|sync01 fenced: service stopped and disabled|sync01 is active, scheduler off"));
        QCOMPARE(report.toJson().at("timeline").size(), 10u); // all of them
    }

    void twoActiveServersStandInTheVerdict()
    {
        test::SwingJournal swing(Until::Promoted);
        swing.observed("START", "sync01", false);
        const Report report = Report::make(*swing.readOnly());
        QCOMPARE(report.verdicts.first().text, QStringLiteral("A reading showed two active servers."));
        QVERIFY(report.toText().contains(QLatin1String("[!] A reading showed two active servers.")));
    }

    void aRehearsalAndAForgeryAreSaidFirst()
    {
        test::SwingJournal swing(Until::Done);
        QVERIFY(Report::make(*swing.readOnly()).banner.startsWith(QLatin1String("Rehearsal")));
        QVERIFY(Report::make(*test::SwingJournal(Until::Done, false).readOnly()).banner.isEmpty());
        swing.close();
        QVERIFY(test::forge(swing.folder(), QStringLiteral("UPDATE entry SET server='sync02' WHERE seq=2")));
        QVERIFY(Report::make(*swing.readOnly()).banner.contains(QLatin1String("altered")));
    }

    void nothingInTheHtmlRunsOrIsLoadedOrEscapes()
    {
        test::SwingJournal swing(Until::Done);
        swing.say(EntryKind::Attest, "switchover", "G17", "", Json{{"by", "<script>alert(1)</script>"}, {"text", "\"><img src=x onerror=y>&"}});
        const QString html = QString::fromUtf8(Report::make(*swing.readOnly()).toHtml());
        QVERIFY(!html.contains(QLatin1String("<script")));
        QVERIFY(!html.contains(QLatin1String("<img")));
        QVERIFY(!html.contains(QRegularExpression(QStringLiteral("(src|href)=\"(?!#)"))));
        QVERIFY(!html.contains(QLatin1String("url(")));
        QVERIFY(html.contains(QLatin1String("&lt;script&gt;")));
    }

    void plainTextFitsATerminal()
    {
        test::SwingJournal swing(Until::Done);
        swing.say(EntryKind::Attest, "switchover", "G17", "", Json{{"by", std::string(300, 'b')}, {"text", std::string(700, 't')}});
        for (const QString &line : Report::make(*swing.readOnly()).toText().split(QLatin1Char('\n')))
            QVERIFY2(line.size() <= 100, qPrintable(line));
    }

    void timesAreSaidInTheZoneThatIsNamed()
    {
        const test::SwingJournal swing(Until::Done);
        ReportOptions options;
        options.zone = QTimeZone(7200);
        const Report report = Report::make(*swing.readOnly(), options);
        QVERIFY(report.clockLine.startsWith(QLatin1String("Times are local, UTC+2.")));
        QVERIFY(report.title.contains(report.facts().activeSince.addSecs(7200).toString(QStringLiteral("HH:mm:ss"))));
        QVERIFY(Report::make(*swing.readOnly()).clockLine.startsWith(QLatin1String("Times are UTC.")));
    }

    void aReportOfAJournalThatWasJustOpenedIsNotEmpty()
    {
        const Report report = Report::make(*test::SwingJournal(Until::Opened).readOnly());
        QCOMPARE(report.title, QStringLiteral("Plan: sync02 shall be active instead of sync01"));
        QVERIFY(report.headLine.contains(report.facts().head.left(8)));
        QCOMPARE(report.signatures.size(), 2);
    }

private:
    static void compareWithGolden(const QString &name, const QByteArray &actual)
    {
        QFile golden(QStringLiteral(SWINGBRIDGE_GOLDEN "/") + name);
        const QByteArray expected = golden.open(QIODevice::ReadOnly) ? golden.readAll() : QByteArray();
        if (actual == expected)
            return;
        QDir().mkpath(QStringLiteral(SWINGBRIDGE_ACTUAL));
        QFile file(QStringLiteral(SWINGBRIDGE_ACTUAL "/") + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(actual);
        QFAIL(qPrintable(QStringLiteral("diff -u %1 %2").arg(golden.fileName(), file.fileName())));
    }
};

QTEST_GUILESS_MAIN(tst_Report)
#include "tst_report.moc"
