// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AfterwardsStage.h"
#include "common/Appearance.h"
#include "common/FactTable.h"
#include "migration/PairWatch.h"
#include "migration/Workspace.h"
#include "session/SheetFile.h"

#include <QApplication>
#include <QFile>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTest>

using namespace swingbridge;
using test::AfterwardsStage;

namespace {

const QString one = QStringLiteral("sync01");
const QString two = QStringLiteral("sync02");

} // namespace

//! Page Afterwards by mouse and keyboard over the lab: the proof and its verdict, what the cloud says, what was borrowed, what
//! becomes of the old server, the watch.
class tst_AfterwardsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theVerdictNamesWhatOnlyAPersonCanSee();
    void whatTheCloudSaysStandsBesideIt();
    void aHostileAnswerIsRefusedOnThePage();
    void theOldServersChoiceIsKept();
    void theOldServerIsTakenOutOfService();
    void theWatchRaisesAndClearsItsAlarm();
    void whatStaysOpenIsListed();
    void theRunSheetIsSaved();
    void destroyedWhileItWorks();

private:
    std::unique_ptr<Appearance> m_appearance;
};

void tst_AfterwardsPage::initTestCase()
{
    m_appearance = std::make_unique<Appearance>(*qApp, Appearance::Mode::Light);
    m_appearance->setMotionReduced(true);
}

void tst_AfterwardsPage::theVerdictNamesWhatOnlyAPersonCanSee()
{
    AfterwardsStage stage;
    QVERIFY(stage.model()->isReady());
    QVERIFY(stage.rows(QStringLiteral("firstExportTable")) > 0);
    QCOMPARE(stage.rows(QStringLiteral("proofTable")), int(stage.model()->checks().size()));
    QVERIFY(stage.model()->verdict().word() == GoHome::Ask);
    QCOMPARE(stage.reads(QStringLiteral("verdictLabel")), stage.model()->verdict().sentence());
    QVERIFY(!stage.sees(QStringLiteral("proofWordsButton"))->isEnabled()); // nothing is said by an empty line
    QVERIFY(stage.types(QStringLiteral("proofWordsEdit"), QStringLiteral("  ")));
    QVERIFY(!stage.sees(QStringLiteral("proofWordsButton"))->isEnabled());
    for (int i = 0; i < 4 && stage.sees(QStringLiteral("proofWordsEdit")); ++i) {
        QVERIFY(stage.types(QStringLiteral("proofWordsEdit"), QStringLiteral("Seen in the portal at 21:04.")));
        QVERIFY(stage.clicks(QStringLiteral("proofWordsButton")));
    }
    QVERIFY2(stage.model()->verdict().word() == GoHome::Yes, qPrintable(stage.model()->verdict().sentence()));
    QCOMPARE(stage.reads(QStringLiteral("verdictLabel")), stage.model()->verdict().sentence());
}

//! One page for all of them: the newest word counts.
void tst_AfterwardsPage::whatTheCloudSaysStandsBesideIt()
{
    AfterwardsStage stage;
    QVERIFY(!stage.sees(QStringLiteral("witnessEdit")));
    const QList<std::pair<QString, QString>> rows{{QStringLiteral("\"SYNC02\""), QStringLiteral("agrees")},
                                                  {QStringLiteral("\"OLDSYNC\""), QStringLiteral("third server")},
                                                  {QStringLiteral("null"), QStringLiteral("does not say")}};
    for (const auto &[machine, judged] : rows) {
        QVERIFY(stage.clicks(QStringLiteral("witnessPasteButton")));
        auto *edit = stage.sees<QPlainTextEdit>(QStringLiteral("witnessEdit"));
        QVERIFY(edit);
        QVERIFY(!stage.sees(QStringLiteral("witnessTakeButton"))->isEnabled());
        edit->setPlainText(QStringLiteral(R"({"value":[{"id":"1b4ca9d2-0000-4000-8000-000000000001","configuration":{"synchronizationClientVersion":"2.6.92.0",)"
                                          R"("currentExportData":{"clientMachineName":%1}}}]})").arg(machine));
        QVERIFY(stage.clicks(QStringLiteral("witnessTakeButton")));
        QVERIFY(stage.model()->witness());
        QVERIFY2(stage.reads(QStringLiteral("witnessLabel")).contains(judged), qPrintable(stage.reads(QStringLiteral("witnessLabel"))));
        QVERIFY(!stage.sees(QStringLiteral("witnessEdit"))); // taken: the form is folded
        for (const ProofCheck &line : stage.model()->checks()) {
            if (line.id == QLatin1String("oneActive")) // observed, whatever the cloud says
                QCOMPARE(line.state, QStringLiteral("pass"));
        }
    }
}

void tst_AfterwardsPage::aHostileAnswerIsRefusedOnThePage()
{
    AfterwardsStage stage;
    QVERIFY(stage.clicks(QStringLiteral("witnessPasteButton")));
    auto *edit = stage.sees<QPlainTextEdit>(QStringLiteral("witnessEdit"));
    for (const QString &text : {QStringLiteral("sign in first"), QStringLiteral("{}"), QStringLiteral("[[[[[[[["), QStringLiteral("{\"value\":[1,2]}")}) {
        edit->setPlainText(text);
        QVERIFY(stage.clicks(QStringLiteral("witnessTakeButton")));
        QVERIFY2(!stage.model()->witness(), qPrintable(text));
        QVERIFY(!stage.reads(QStringLiteral("messageHeadline")).isEmpty());
        QCOMPARE(edit->toPlainText(), text); // what was typed stays
    }
}

void tst_AfterwardsPage::theOldServersChoiceIsKept()
{
    AfterwardsStage stage;
    QVERIFY(stage.model()->chosen().isEmpty()); // nothing is decided for anybody
    for (const char *word : {"keep", "upgrade", "switchBack", "decommission"}) {
        const QString radio = QLatin1String(word) + QStringLiteral("Radio");
        QVERIFY(!stage.sees<QRadioButton>(radio)->isChecked());
        QVERIFY(stage.clicks(radio));
        QVERIFY(stage.waits());
        QCOMPARE(stage.model()->chosen(), QLatin1String(word));
        QVERIFY(stage.sees<QRadioButton>(radio)->isChecked());
        const QString steps = stage.reads(QStringLiteral("oldServerSteps"));
        if (qstrcmp(word, "upgrade") == 0)
            QVERIFY(steps.contains(QLatin1String("AzureADConnect.msi")) && steps.contains(one));
        if (qstrcmp(word, "switchBack") == 0)
            QVERIFY2(steps.contains(QLatin1String("--active lab:sync02 --staging lab:sync01")), qPrintable(steps));
    }
    QCOMPARE(stage.entries(EntryKind::Decision, QStringLiteral("oldServer")), 4);
}

void tst_AfterwardsPage::theOldServerIsTakenOutOfService()
{
    AfterwardsStage stage;
    QVERIFY(stage.clicks(QStringLiteral("decommissionRadio")));
    QVERIFY(stage.waits());
    QVERIFY(stage.rows(QStringLiteral("decommissionTable")) > 0);
    QVERIFY(!Decommission::isComplete(stage.model()->decommission()));
    const auto stateOf = [&stage](const char *id) {
        for (const DecommissionStep &step : stage.model()->decommission()) {
            if (step.id() == QLatin1String(id))
                return step.state();
        }
        return DecommissionStep::State::Refused;
    };
    QVERIFY(stateOf("fenced") != DecommissionStep::State::Done);
    for (int i = 0; i < 8 && stage.sees(QStringLiteral("decommissionWordsEdit")); ++i) { // what no program can see
        QVERIFY(stage.types(QStringLiteral("decommissionWordsEdit"), QStringLiteral("Done by adm.holm, ticket CHG-7.")));
        QVERIFY(stage.clicks(QStringLiteral("decommissionWordsButton")));
        QVERIFY(stage.waits());
    }
    QVERIFY(stage.clicks(QStringLiteral("decommissionFenceButton")));
    QVERIFY(stage.waits());
    QVERIFY(stateOf("fenced") == DecommissionStep::State::Done); // seen, not clicked
    QCOMPARE(stage.lab().exportCapable(), QStringList(two));
    QVERIFY(!stage.sees(QStringLiteral("decommissionFenceButton")));
}

void tst_AfterwardsPage::theWatchRaisesAndClearsItsAlarm()
{
    AfterwardsStage stage;
    QVERIFY(!stage.model()->isWatching());
    QVERIFY(stage.clicks(QStringLiteral("watchButton")));
    QTRY_VERIFY_WITH_TIMEOUT(!stage.model()->watchAge().isEmpty(), 30'000);
    QVERIFY(stage.model()->isWatching());
    QVERIFY2(stage.model()->alarms().isEmpty(), qPrintable(stage.reads(QStringLiteral("watchLabel"))));
    QVERIFY(!stage.sees(QStringLiteral("alarmTable")));
    QVERIFY(stage.lab().person().setStagingMode(one, false)); // somebody switches the old one on again
    QTRY_VERIFY_WITH_TIMEOUT(!stage.model()->alarms().isEmpty(), 60'000);
    QTRY_VERIFY(stage.sees(QStringLiteral("alarmTable")));
    const Alarm alarm = stage.model()->alarms().constFirst();
    QVERIFY(!alarm.message().isEmpty() && !alarm.remedy().isEmpty() && alarm.since().isValid());
    QVERIFY(stage.rows(QStringLiteral("alarmTable")) > 0);
    QVERIFY(stage.lab().person().setStagingMode(one, true));
    QVERIFY(stage.clicks(QStringLiteral("watchButton")));
    QVERIFY(!stage.model()->isWatching());
}

void tst_AfterwardsPage::whatStaysOpenIsListed()
{
    AfterwardsStage stage;
    const QString open = stage.reads(QStringLiteral("openLabel"));
    QVERIFY2(open.contains(one), qPrintable(open)); // what becomes of it is not decided
    QVERIFY(stage.clicks(QStringLiteral("keepRadio")));
    for (int i = 0; i < 4 && stage.sees(QStringLiteral("proofWordsEdit")); ++i) {
        QVERIFY(stage.types(QStringLiteral("proofWordsEdit"), QStringLiteral("Seen.")));
        QVERIFY(stage.clicks(QStringLiteral("proofWordsButton")));
    }
    QVERIFY2(stage.model()->stillOpen().isEmpty(), qPrintable(stage.model()->stillOpen().join(QLatin1Char('\n'))));
}

void tst_AfterwardsPage::theRunSheetIsSaved()
{
    AfterwardsStage stage;
    const QTemporaryDir folder;
    for (const char *ending : {"pdf", "html", "txt"}) {
        const QString file = folder.filePath(QStringLiteral("sheet.") + QLatin1String(ending));
        const Done written = SheetFile::write(stage.session()->workspace(), file);
        QVERIFY2(written, qPrintable(written ? QString() : written.error().summary()));
        QVERIFY(QFile(file).size() > 500);
    }
    stage.model()->tell(SheetFile::write(stage.session()->workspace(), folder.filePath(QStringLiteral("no/such/sheet.txt"))));
    QVERIFY(!stage.reads(QStringLiteral("messageHeadline")).isEmpty());
}

void tst_AfterwardsPage::destroyedWhileItWorks()
{
    auto stage = std::make_unique<AfterwardsStage>();
    stage->model()->setWatching(true);
    stage->model()->checkDecommission();
    QVERIFY(stage->model()->isWorking());
    stage.reset();
    QTest::qWait(50);
}

QTEST_MAIN(tst_AfterwardsPage)
#include "tst_afterwardspage.moc"
