// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/Appearance.h"
#include "common/FactTable.h"
#include "common/RowView.h"
#include "preflight/PreflightModel.h"
#include "servers/ServersModel.h"
#include "support/PageBench.h"
#include "support/PageChecks.h"
#include "welcome/WelcomeModel.h"
#include "welcome/WelcomePage.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace swingbridge;
using test::PageBench;

//! Pages Welcome to Backup by mouse and keyboard over the lab.
class tst_FirstPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_appearance = std::make_unique<Appearance>(*qApp, Appearance::Mode::Light); }
    void cleanupTestCase() { m_appearance.reset(); }
    void welcomeRehearsesTheScenarioThatWasTyped();
    void welcomeGoesOnWithWhatWasBegunByEnter();
    void welcomeSaysWhyNothingWasBegun();
    void welcomeIsNamedAndFollowsTheLanguage();
    void serversAreReadWhenThePersonSaysSo();
    void twoActiveServersAreRefusedUntilOneIsDemoted();
    void oneMachineIsNoPair();
    void theRecommendedWayIsWrittenDown();
    void preflightWaitsForEveryAnswer();
    void preflightFiltersByMouse();
    void preflightRunsAgainByF5();
    void preflightReadsOneCheckAgain();
    void preflightShowsWhoSignsInWhere();
    void backupListsEveryFile();
    void aSilentServerIsShownAndTriedAgain();

private:
    std::unique_ptr<Appearance> m_appearance;
};

void tst_FirstPages::welcomeRehearsesTheScenarioThatWasTyped()
{
    const QTemporaryDir home;
    WelcomeModel model(std::make_shared<test::LabMigrations>(home.path()));
    WelcomePage page(&model);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QVERIFY(!page.findChild<RowView *>(QStringLiteral("migrationTable"))->isVisible()); // nothing was begun
    auto *scenarios = page.findChild<QComboBox *>(QStringLiteral("scenarioCombo"));
    scenarios->setFocus();
    QTest::keyClicks(scenarios, QStringLiteral("clean"));
    QTRY_COMPARE(model.scenario(), QStringLiteral("clean"));
    QSignalSpy opened(&model, &WelcomeModel::sessionOpened);
    auto *rehearse = page.findChild<QWidget *>(QStringLiteral("rehearseButton"));
    rehearse->setFocus();
    QTest::keyClick(rehearse, Qt::Key_Space);
    QCOMPARE(opened.size(), 1);
    const auto session = model.takeSession();
    QVERIFY(session);
    QVERIFY(!session->isPaired()); // nobody was spoken to
}

void tst_FirstPages::welcomeGoesOnWithWhatWasBegunByEnter()
{
    const QTemporaryDir home;
    const auto migrations = std::make_shared<test::LabMigrations>(home.path());
    {
        const auto begun = migrations->rehearse(QStringLiteral("clean")).value();
        QVERIFY(test::runUntil(*begun, Scenario::find(QStringLiteral("clean")).value(), PhaseId::Method));
    }
    WelcomeModel model(migrations);
    WelcomePage page(&model);
    page.show();
    auto *table = page.findChild<RowView *>(QStringLiteral("migrationTable"));
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 1);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    const auto session = model.takeSession();
    QVERIFY(session);
    QVERIFY(session->isPaired());
}

void tst_FirstPages::welcomeSaysWhyNothingWasBegun()
{
    const QTemporaryDir home;
    WelcomeModel model(std::make_shared<test::LabMigrations>(home.path()));
    WelcomePage page(&model);
    page.show();
    model.resume(home.path() + QStringLiteral("/nothing-here"));
    QVERIFY(!model.takeSession());
    QVERIFY(page.findChild<QWidget *>(QStringLiteral("pageMessages"))->isVisible());
    QVERIFY(!page.findChild<QLabel *>(QStringLiteral("messageHeadline"))->text().isEmpty());
}

void tst_FirstPages::welcomeIsNamedAndFollowsTheLanguage()
{
    const QTemporaryDir home;
    WelcomeModel model(std::make_shared<test::LabMigrations>(home.path()));
    WelcomePage page(&model);
    page.show();
    VERIFY_NONE(test::unnamedControls(page));
    VERIFY_NONE(test::textsWithoutLanguage(page));
    QVERIFY(!page.helpText().isEmpty());
}

void tst_FirstPages::serversAreReadWhenThePersonSaysSo()
{
    PageBench bench(QStringLiteral("clean"));
    QVERIFY(bench.opens(PhaseId::Servers));
    QVERIFY(!bench.session()->isPaired()); // entering spoke to nobody
    QVERIFY(!bench.model()->isReady());
    QVERIFY(!bench.model()->deedText().isEmpty());
    QVERIFY(!bench.sees<QLineEdit>(QStringLiteral("activeAddressEdit"))->isReadOnly());
    bench.model()->deed();
    QVERIFY(bench.waits());
    QVERIFY(bench.model()->isReady());
    QVERIFY(bench.session()->isPaired());
    QCOMPARE(bench.lab().entries(EntryKind::Capture, QStringLiteral("identity")), 2);
    for (const PairCondition &condition : bench.model<ServersModel>()->conditions())
        QVERIFY2(condition.holds.value_or(false), qPrintable(condition.title));
    QVERIFY(bench.sees<QLineEdit>(QStringLiteral("activeAddressEdit"))->isReadOnly()); // a journal holds them now
    QSignalSpy advance(bench.model(), &PageModel::advanceRequested);
    bench.model()->deed();
    QCOMPARE(advance.size(), 1);
}

void tst_FirstPages::twoActiveServersAreRefusedUntilOneIsDemoted()
{
    PageBench bench(QStringLiteral("two-active"));
    QVERIFY(bench.opens(PhaseId::Servers));
    bench.model()->deed();
    QVERIFY(bench.waits());
    QVERIFY(!bench.model()->isReady());
    QVERIFY(!bench.session()->isPaired());
    QVERIFY(bench.reads(QStringLiteral("messageHeadline")).contains(QStringLiteral("sync02")));
    QVERIFY(!bench.reads(QStringLiteral("messageText")).isEmpty()); // the remedy
    QVERIFY(bench.lab().lab().person().setStagingMode(QStringLiteral("sync02"), true));
    QVERIFY(bench.clicks(QStringLiteral("tryAgainButton")));
    QVERIFY(bench.waits());
    QVERIFY(bench.model()->isReady());
    QVERIFY(!bench.sees(QStringLiteral("pageMessages")));
}

void tst_FirstPages::oneMachineIsNoPair()
{
    PageBench bench(QStringLiteral("clean"));
    QVERIFY(bench.opens(PhaseId::Servers));
    QVERIFY(bench.types(QStringLiteral("stagingAddressEdit1"), QStringLiteral("lab:sync01")));
    bench.model()->deed();
    QVERIFY(bench.waits());
    QVERIFY(!bench.model()->isReady());
    QVERIFY(!bench.session()->isPaired());
    QVERIFY(!bench.reads(QStringLiteral("messageHeadline")).isEmpty());
    QVERIFY(bench.types(QStringLiteral("stagingAddressEdit1"), QStringLiteral("lab:sync02")));
    QVERIFY(!bench.sees(QStringLiteral("pageMessages"))); // it was about other servers
    bench.model()->deed();
    QVERIFY(bench.waits());
    QVERIFY(bench.model()->isReady());
}

void tst_FirstPages::theRecommendedWayIsWrittenDown()
{
    PageBench bench(QStringLiteral("contoso"));
    QVERIFY(bench.opens(PhaseId::Method));
    QVERIFY(bench.model()->isReady());
    QCOMPARE(bench.lab().entries(EntryKind::Decision, QStringLiteral("method")), 1);
    int chosen = 0;
    for (const QRadioButton *way : bench.page()->findChildren<QRadioButton *>()) {
        chosen += way->isChecked() ? 1 : 0;
        QVERIFY(way->isEnabled() || !way->isChecked());
    }
    QCOMPARE(chosen, 1);
}

void tst_FirstPages::preflightWaitsForEveryAnswer()
{
    PageBench bench(QStringLiteral("clean"));
    QVERIFY(bench.opens(PhaseId::Preflight));
    auto open = bench.model()->questions().size();
    QVERIFY(open > 0);
    while (open > 0) {
        QVERIFY(!bench.model()->isReady());
        QVERIFY(!bench.model()->reason().isEmpty());
        QVERIFY(!bench.sees(QStringLiteral("answerButton"))->isEnabled()); // not without words
        const QString asked = bench.model<PreflightModel>()->current()->id();
        QVERIFY(bench.types(QStringLiteral("answerEdit"), QStringLiteral("I looked; it is so.")));
        QVERIFY(bench.presses(Qt::Key_Return, QStringLiteral("answerEdit")));
        QCOMPARE(bench.lab().entries(EntryKind::Attest, asked), 1);
        QVERIFY(bench.waits());
        QCOMPARE(bench.model()->questions().size(), open - 1);
        --open;
    }
    QVERIFY(bench.model()->isReady());
    QVERIFY(!bench.sees(QStringLiteral("answerEdit")));
}

void tst_FirstPages::preflightFiltersByMouse()
{
    PageBench bench(QStringLiteral("contoso"));
    QVERIFY(bench.opens(PhaseId::Preflight));
    auto *model = bench.model<PreflightModel>();
    QCOMPARE(model->rows().size(), model->total());
    QVERIFY(bench.clicks(QStringLiteral("passChip")));
    QCOMPARE(model->rows().size(), model->count(PreflightState::Pass));
    qsizetype shown = 0;
    for (const FactGroup &group : bench.sees<FactTable>(QStringLiteral("checkTable"))->facts()->groups())
        shown += group.facts.size();
    QCOMPARE(shown, model->count(PreflightState::Pass));
    QVERIFY(bench.clicks(QStringLiteral("allChip")));
    QCOMPARE(model->rows().size(), model->total());
}

void tst_FirstPages::preflightRunsAgainByF5()
{
    PageBench bench(QStringLiteral("clean"));
    QVERIFY(bench.opens(PhaseId::Preflight));
    const int before = bench.lab().entries(EntryKind::Capture, QStringLiteral("preflight"));
    QVERIFY(before > 0);
    QVERIFY(bench.presses(Qt::Key_F5, QStringLiteral("checkTable"))); // wherever the focus is
    QVERIFY(bench.waits());
    QCOMPARE(bench.lab().entries(EntryKind::Capture, QStringLiteral("preflight")), before + 1);
}

void tst_FirstPages::preflightReadsOneCheckAgain()
{
    PageBench bench(QStringLiteral("clean"));
    QVERIFY(bench.opens(PhaseId::Preflight));
    const ServerFacts before = bench.lab().workspace().preflightFacts.constFirst();
    bench.model<PreflightModel>()->setCurrent(QStringLiteral("G20"));
    QVERIFY(bench.clicks(QStringLiteral("oneAgainButton")));
    QVERIFY(bench.waits());
    const ServerFacts after = bench.lab().workspace().preflightFacts.constFirst();
    QVERIFY(after.askedAt.value(Operation::ProcessesRead) > before.askedAt.value(Operation::ProcessesRead));
    QCOMPARE(after.askedAt.value(Operation::TasksRead), before.askedAt.value(Operation::TasksRead));
    QVERIFY(after.tasks);
    QCOMPARE(bench.model<PreflightModel>()->current()->id(), QStringLiteral("G20"));
}

void tst_FirstPages::preflightShowsWhoSignsInWhere()
{
    PageBench bench(QStringLiteral("clean"));
    QVERIFY(bench.opens(PhaseId::Preflight));
    QVERIFY(!bench.sees(QStringLiteral("signInTable")));
    QVERIFY(bench.clicks(QStringLiteral("signInsChip")));
    const auto *table = bench.sees<FactTable>(QStringLiteral("signInTable"));
    QVERIFY(table && !bench.sees(QStringLiteral("checkTable")) && !bench.sees(QStringLiteral("oneAgainButton")));
    QCOMPARE(table->facts()->groups().constFirst().facts.size(), bench.model<PreflightModel>()->signIns().size());
    QVERIFY(bench.clicks(QStringLiteral("allChip")));
    QVERIFY(bench.sees(QStringLiteral("checkTable")));
}

void tst_FirstPages::backupListsEveryFile()
{
    PageBench bench(QStringLiteral("clean"));
    QVERIFY(bench.opens(PhaseId::Backup));
    QVERIFY(bench.model()->isReady());
    const auto files = bench.lab().workspace().backupFiles.size();
    QVERIFY(files > 0);
    QCOMPARE(bench.rows(QStringLiteral("backupTable"))->rowCount(), int(files));
    QCOMPARE(bench.lab().entries(EntryKind::Capture, QStringLiteral("backup")), 2); // one a server
    QVERIFY(bench.presses(Qt::Key_F5));
    QVERIFY(bench.waits());
    QVERIFY(bench.model()->isReady());
    QCOMPARE(bench.lab().entries(EntryKind::Capture, QStringLiteral("backup")), 4);
}

void tst_FirstPages::aSilentServerIsShownAndTriedAgain()
{
    PageBench bench(QStringLiteral("clean"));
    QVERIFY(bench.lab().runUntil(PhaseId::Backup));
    QVERIFY(bench.lab().lab().person().powerOff(QStringLiteral("sync02")));
    QVERIFY(bench.opens(PhaseId::Backup));
    QVERIFY(!bench.model()->isReady());
    QVERIFY(!bench.model()->reason().isEmpty());
    QVERIFY(bench.reads(QStringLiteral("messageHeadline")).contains(QStringLiteral("sync02")));
    QVERIFY(!bench.reads(QStringLiteral("messageText")).isEmpty());
    QVERIFY(bench.lab().lab().person().powerOn(QStringLiteral("sync02")));
    QVERIFY(bench.clicks(QStringLiteral("tryAgainButton")));
    QVERIFY(bench.waits());
    QVERIFY(bench.model()->isReady());
    QVERIFY(!bench.sees(QStringLiteral("pageMessages")));
}

QTEST_MAIN(tst_FirstPages)
#include "tst_firstpages.moc"
