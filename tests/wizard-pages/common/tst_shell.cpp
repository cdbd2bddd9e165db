// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ShellSheet.h"
#include "common/Appearance.h"
#include "common/Footer.h"
#include "common/PageFrame.h"
#include "common/Shell.h"
#include "common/StepList.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace swingbridge;

namespace {

QString spokenName(QWidget *widget)
{
    const QAccessibleInterface *speaker = QAccessible::queryAccessibleInterface(widget);
    return speaker ? speaker->text(QAccessible::Name) : QString();
}

} // namespace

class tst_Shell : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_appearance = std::make_unique<Appearance>(*qApp, Appearance::Mode::Light); }
    void cleanupTestCase() { m_appearance.reset(); }
    void closingAsksFirst();
    void closeNowDoesNotAsk();
    void pagesComeAndGo();
    void aNarrowWindowFoldsTheSteps();
    void itFitsOn1024By768();
    void theFooterShowsThePlan();
    void theFooterTellsWhatWasAsked();
    void everyControlHasASpokenName();

private:
    std::unique_ptr<Appearance> m_appearance;
};

void tst_Shell::closingAsksFirst()
{
    Shell shell;
    shell.show();
    QSignalSpy asked(&shell, &Shell::closeRequested);
    QVERIFY(!shell.close());
    QCOMPARE(asked.size(), 1);
    QVERIFY(shell.isVisible());
}

void tst_Shell::closeNowDoesNotAsk()
{
    Shell shell;
    shell.show();
    QSignalSpy asked(&shell, &Shell::closeRequested);
    shell.closeNow();
    QVERIFY(asked.isEmpty());
    QVERIFY(!shell.isVisible());
}

void tst_Shell::pagesComeAndGo()
{
    Shell shell;
    auto *first = new PageFrame, *second = new PageFrame;
    shell.setPage(first);
    shell.setPage(second);
    QCOMPARE(shell.page(), second);
    shell.setPage(first);
    QCOMPARE(shell.page(), first);
    shell.removePage(second);
    QVERIFY(!second->parent());
    delete second;
}

void tst_Shell::aNarrowWindowFoldsTheSteps()
{
    Shell shell;
    shell.resize(1280, 800);
    shell.show();
    QVERIFY(QTest::qWaitForWindowExposed(&shell));
    QVERIFY(!shell.steps()->isFolded());
    shell.resize(1024, 768);
    QTRY_VERIFY(shell.steps()->isFolded());
    QTRY_COMPARE(shell.steps()->width(), 56);
    shell.resize(1280, 800);
    QTRY_VERIFY(!shell.steps()->isFolded());
}

void tst_Shell::itFitsOn1024By768()
{
    const std::unique_ptr<QWidget> shell = test::makeShellSheet();
    QVERIFY(shell->minimumSizeHint().width() <= 1024);
    shell->resize(1024, 768);
    QCOMPARE(shell->size(), QSize(1024, 768));
}

void tst_Shell::theFooterShowsThePlan()
{
    Footer footer;
    FooterPlan plan;
    plan.reason = QStringLiteral("1 blocker left");
    plan.deed = {QStringLiteral("Next: Backup"), false};
    footer.setPlan(plan);
    QCOMPARE(footer.deedButton()->text(), QStringLiteral("Next: Backup"));
    QVERIFY(!footer.deedButton()->isEnabled());
    QCOMPARE(footer.deedButton()->accessibleDescription(), QStringLiteral("1 blocker left"));
    QVERIFY(footer.findChild<Button *>(QStringLiteral("stopButton"))->isHidden());
    QVERIFY(!footer.findChild<Button *>(QStringLiteral("backButton"))->isHidden());
    plan.isBackShown = false;
    plan.stop.text = QStringLiteral("Stop after this step");
    footer.setPlan(plan);
    QVERIFY(!footer.findChild<Button *>(QStringLiteral("stopButton"))->isHidden());
    QVERIFY(footer.findChild<Button *>(QStringLiteral("backButton"))->isHidden());
}

void tst_Shell::theFooterTellsWhatWasAsked()
{
    Footer footer;
    FooterPlan plan;
    plan.deed.text = QStringLiteral("&Demote sync01");
    plan.stop.text = QStringLiteral("Stop");
    footer.setPlan(plan);
    QSignalSpy deed(&footer, &Footer::deedRequested), stop(&footer, &Footer::stopRequested), help(&footer, &Footer::helpRequested);
    QTest::mouseClick(footer.deedButton(), Qt::LeftButton);
    QTest::mouseClick(footer.findChild<Button *>(QStringLiteral("stopButton")), Qt::LeftButton);
    QTest::mouseClick(footer.findChild<Button *>(QStringLiteral("helpButton")), Qt::LeftButton);
    QCOMPARE(deed.size(), 1);
    QCOMPARE(stop.size(), 1);
    QCOMPARE(help.size(), 1);
}

void tst_Shell::everyControlHasASpokenName()
{
    const std::unique_ptr<QWidget> shell = test::makeShellSheet();
    const auto buttons = shell->findChildren<Button *>();
    QVERIFY(buttons.size() > 5);
    for (Button *button : buttons) {
        QVERIFY(!button->objectName().isEmpty());
        if (!button->isHidden() && button->parentWidget()->isVisibleTo(shell.get()))
            QVERIFY2(!spokenName(button).isEmpty(), qPrintable(button->objectName()));
    }
    QVERIFY(spokenName(shell->findChild<QWidget *>(QStringLiteral("topologyStrip"))).contains(QStringLiteral("sync01 is active")));
    QCOMPARE(spokenName(shell->findChild<QWidget *>(QStringLiteral("stepList"))), QStringLiteral("Steps"));
}

QTEST_MAIN(tst_Shell)
#include "tst_shell.moc"
