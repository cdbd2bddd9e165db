// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "WizardPerson.h"
#include "common/Appearance.h"
#include "common/FactTable.h"
#include "common/RowView.h"
#include "common/Shell.h"
#include "session/MigrationPage.h"
#include "support/LabMigrations.h"
#include "support/LabSession.h"
#include "switchover/SwitchoverModel.h"

#include <QApplication>
#include <QComboBox>
#include <QTemporaryDir>

using namespace swingbridge;

namespace {

//! A person in front of the window: sees what is visible, clicks and types.
class Person : public test::WizardPerson
{
public:
    using WizardPerson::WizardPerson;

    bool isReady() const { return wizard().page(*wizard().currentPhase())->model()->isReady(); }
    //! What the page asks in words is answered until nothing is left; the first open one is chosen by the page.
    bool answers(const QString &edit, const QString &button, const QString &words) const
    {
        constexpr int most = 12;
        for (int i = 0; i < most; ++i) {
            if (!waits())
                return false;
            if (!sees<QLineEdit>(edit))
                return true;
            if (!types(edit, words) || !clicks(button))
                return false;
        }
        return false;
    }
    //! The page's own deed, when it has one: "Run 4 runs on sync02".
    bool doesWhatThePageIsFor() const
    {
        return waits() && (isReady() || (clicks(QStringLiteral("deedButton")) && waits() && isReady()));
    }
    //! The deed leads to the next page.
    bool goesOnTo(PhaseId phase) const
    {
        if (!doesWhatThePageIsFor() || !clicks(QStringLiteral("deedButton")))
            return false;
        return wizard().currentPhase() == phase && waits();
    }
};

} // namespace

//! Whole migrations by mouse and keyboard; the lab says what is true at the end.
class tst_WizardJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fromWelcomeToReport();
    void closedInTheMiddleAndResumed();

private:
    void begin(MigrationWizard &wizard);
    void toCompare(MigrationWizard &wizard);
    void fromCompareToVerify(MigrationWizard &wizard);
    void fromVerifyToReport(MigrationWizard &wizard);

    std::unique_ptr<Appearance> m_appearance;
};

void tst_WizardJourney::initTestCase()
{
    m_appearance = std::make_unique<Appearance>(*qApp, Appearance::Mode::Light);
    m_appearance->setMotionReduced(true);
}

void tst_WizardJourney::begin(MigrationWizard &wizard)
{
    const Person person(wizard);
    wizard.window()->resize(1280, 800);
    wizard.window()->show();
    auto *scenarios = person.sees<QComboBox>(QStringLiteral("scenarioCombo"));
    QVERIFY(scenarios);
    scenarios->setFocus();
    QTest::keyClicks(scenarios, QStringLiteral("clean")); // a combo box chooses what is typed
    QTRY_COMPARE(scenarios->currentText(), QStringLiteral("clean"));
    QVERIFY(person.clicks(QStringLiteral("rehearseButton")));
    QVERIFY(wizard.session());
}

void tst_WizardJourney::toCompare(MigrationWizard &wizard)
{
    const Person person(wizard);
    QVERIFY(wizard.currentPhase() == PhaseId::Servers);
    QVERIFY(!wizard.session()->isPaired());
    QVERIFY(person.goesOnTo(PhaseId::Method));
    QVERIFY(person.goesOnTo(PhaseId::Preflight));
    QVERIFY(!person.isReady());
    QVERIFY(person.answers(QStringLiteral("answerEdit"), QStringLiteral("answerButton"), QStringLiteral("I looked; it is so.")));
    QVERIFY(person.goesOnTo(PhaseId::Backup));
    QVERIFY(person.goesOnTo(PhaseId::Comparison));
    QVERIFY(person.isReady()); // nothing differs
}

void tst_WizardJourney::fromCompareToVerify(MigrationWizard &wizard)
{
    const Person person(wizard);
    QVERIFY(wizard.currentPhase() == PhaseId::Comparison);
    QVERIFY(person.clicks(QStringLiteral("deedButton")));
    QVERIFY(person.waits());
    if (wizard.currentPhase() == PhaseId::Import)
        QVERIFY(person.goesOnTo(PhaseId::Rules));
    QVERIFY(wizard.currentPhase() == PhaseId::Rules);
    QVERIFY(person.goesOnTo(PhaseId::Synchronize));
    QVERIFY(person.goesOnTo(PhaseId::Exports));
}

void tst_WizardJourney::fromVerifyToReport(MigrationWizard &wizard)
{
    const Person person(wizard);
    QVERIFY(wizard.currentPhase() == PhaseId::Exports);
    if (!person.isReady()) {
        QVERIFY(person.types(QStringLiteral("approvalReasonEdit"), QStringLiteral("Nothing is written.")));
        QVERIFY(person.clicks(QStringLiteral("approveButton")));
    }
    QVERIFY(person.goesOnTo(PhaseId::Switchover));
    QVERIFY(person.answers(QStringLiteral("guardAnswerEdit"), QStringLiteral("answerGuardButton"), QStringLiteral("I looked; it is so.")));
    auto *deed = person.sees<QAbstractButton>(QStringLiteral("deedButton"));
    QVERIFY(deed);
    QVERIFY(!deed->isEnabled());
    QVERIFY(person.types(QStringLiteral("targetNameEdit"), QStringLiteral("sync01"))); // the wrong one
    QVERIFY(!deed->isEnabled());
    QVERIFY(!wizard.session()->hasSwitchBegun());
    QVERIFY(person.types(QStringLiteral("targetNameEdit"), QStringLiteral("sync02")));
    QVERIFY(person.clicks(QStringLiteral("deedButton")));
    QVERIFY(person.waits());
    QVERIFY(person.goesOnTo(PhaseId::Afterwards));
    QVERIFY(person.goesOnTo(PhaseId::Report));
    QVERIFY(wizard.session()->isFinished());
}

void tst_WizardJourney::fromWelcomeToReport()
{
    const QTemporaryDir home;
    const auto migrations = std::make_shared<test::LabMigrations>(home.path());
    MigrationWizard wizard(migrations);
    begin(wizard);
    if (QTest::currentTestFailed())
        return;
    toCompare(wizard);
    if (QTest::currentTestFailed())
        return;
    fromCompareToVerify(wizard);
    if (QTest::currentTestFailed())
        return;
    fromVerifyToReport(wizard);
    QCOMPARE(migrations->lab()->exportCapable(), QStringList(QStringLiteral("sync02")));
}

void tst_WizardJourney::closedInTheMiddleAndResumed()
{
    const QTemporaryDir home;
    const auto migrations = std::make_shared<test::LabMigrations>(home.path());
    {
        MigrationWizard wizard(migrations);
        begin(wizard);
        if (QTest::currentTestFailed())
            return;
        toCompare(wizard);
        if (QTest::currentTestFailed())
            return;
        QVERIFY(Person(wizard).clicks(QStringLiteral("saveAndCloseButton")));
        QVERIFY(!wizard.window()->isVisible());
    }
    QCOMPARE(migrations->lab()->exportCapable(), QStringList(QStringLiteral("sync01")));
    MigrationWizard wizard(migrations);
    wizard.window()->resize(1280, 800);
    wizard.window()->show();
    const Person person(wizard);
    auto *begun = person.sees<RowView>(QStringLiteral("migrationTable"));
    QVERIFY(begun);
    begun->setFocus();
    begun->setCurrentIndex(begun->model()->index(0, 0));
    QTest::keyClick(begun, Qt::Key_Return);
    QVERIFY(wizard.session());
    QVERIFY(person.waits());
    while (wizard.currentPhase() != PhaseId::Exports) { // whatever it still wants read, it reads
        const auto before = wizard.currentPhase();
        QVERIFY(person.doesWhatThePageIsFor());
        QVERIFY(person.clicks(QStringLiteral("deedButton")));
        QVERIFY(person.waits());
        QVERIFY2(wizard.currentPhase() != before, "Next leads nowhere");
    }
    fromVerifyToReport(wizard);
    QCOMPARE(migrations->lab()->exportCapable(), QStringList(QStringLiteral("sync02")));
}

QTEST_MAIN(tst_WizardJourney)
#include "tst_wizardjourney.moc"
