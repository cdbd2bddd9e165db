// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "WizardPerson.h"
#include "common/Appearance.h"
#include "common/FactTable.h"
#include "common/RowView.h"
#include "common/Shell.h"
#include "session/MigrationPage.h"
#include "support/SwitchScenes.h"
#include "switchover/SwitchoverModel.h"

#include <QApplication>
#include <QTemporaryDir>

using namespace swingbridge;

namespace {

const QString one = QStringLiteral("sync01");
const QString two = QStringLiteral("sync02");

//! The operator with two screens: the wizard here, and the vendor's wizard at the servers.
class Operator : public test::WizardPerson
{
public:
    Operator(MigrationWizard &wizard, Lab &lab) : WizardPerson(wizard), m_lab(lab) {}

    SwitchoverModel *page() const { return qobject_cast<SwitchoverModel *>(wizard().page(PhaseId::Switchover)->model()); }
    //! The checks in the table of clicks, as they stand on the page.
    int checks() const
    {
        const auto *table = sees<FactTable>(QStringLiteral("clickTable"));
        int count = 0;
        for (int row = 0; table && row < table->facts()->rowCount(); ++row)
            count += table->facts()->fact(table->facts()->index(row, 0))->glyph == Glyph::Passed ? 1 : 0;
        return count;
    }

    //! Does one click after the other at the server that the page names, each only when the page has seen the one before.
    void clicksAsThePageSays()
    {
        if (!page()->hasBegun() || page()->clicks().isEmpty() || !page()->sight().mayClick())
            return;
        const QString server = page()->view().clicksServer;
        const int seen = checks();
        if (m_done.value(server) > seen)
            return;
        m_seen << QStringLiteral("%1 %2").arg(server).arg(seen);
        ++m_done[server];
        const bool done = seen == 0 ? m_lab.person().openWizard(server).has_value()
            : seen == 1             ? m_lab.person().setStagingMode(server, server == one).has_value()
                                    : m_lab.person().closeWizard(server).has_value();
        if (!done)
            qWarning("%s could not be clicked", qPrintable(server));
    }
    const QStringList &seen() const { return m_seen; }

private:
    Lab &m_lab;
    QHash<QString, int> m_done;
    QStringList m_seen;
};

} // namespace

//! The switch in assisted mode through the real wizard: the deed here, the clicks at the servers, there and back.
class tst_WizardSwitch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void clickedThereAndSeenHere();
    void stoppedGivenBackAndBegunAgain();
    void thePageIsQuickWhileItTurns();

private:
    bool opens();
    bool begins(Operator &person);

    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<QTemporaryDir> m_home;
    std::shared_ptr<test::LabMigrations> m_migrations;
    std::unique_ptr<MigrationWizard> m_wizard;
};

void tst_WizardSwitch::initTestCase()
{
    m_appearance = std::make_unique<Appearance>(*qApp, Appearance::Mode::Light);
    m_appearance->setMotionReduced(true);
}

void tst_WizardSwitch::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    test::copyPreparedSwitch(m_home->path());
    m_migrations = std::make_shared<test::LabMigrations>(m_home->path());
    m_wizard = std::make_unique<MigrationWizard>(m_migrations);
    m_wizard->window()->resize(1280, 800);
    m_wizard->window()->show();
    QVERIFY(opens());
}

void tst_WizardSwitch::cleanup()
{
    m_wizard.reset();
    m_migrations.reset();
}

//! From page Welcome, by keyboard: the migration that stands before the switch.
bool tst_WizardSwitch::opens()
{
    auto *begun = m_wizard->window()->findChild<RowView *>(QStringLiteral("migrationTable"));
    if (!begun || begun->model()->rowCount() == 0)
        return false;
    begun->setFocus();
    begun->setCurrentIndex(begun->model()->index(0, 0));
    QTest::keyClick(begun, Qt::Key_Return);
    return m_wizard->session() && m_wizard->currentPhase() == PhaseId::Switchover
        && QTest::qWaitFor([this] { return !m_wizard->session()->isBusy(); }, test::WizardPerson::patience);
}

bool tst_WizardSwitch::begins(Operator &person)
{
    connect(m_wizard->session(), &MigrationSession::changed, m_wizard->window(), [&person] { person.clicksAsThePageSays(); });
    return person.types(QStringLiteral("targetNameEdit"), two) && person.clicks(QStringLiteral("deedButton"));
}

void tst_WizardSwitch::clickedThereAndSeenHere()
{
    Operator person(*m_wizard, *m_migrations->lab());
    QVERIFY(begins(person));
    QVERIFY(person.waits());
    QVERIFY2(person.page()->isReady(), qPrintable(person.page()->view().isTrue));
    const QStringList inOrder{one + QStringLiteral(" 0"), one + QStringLiteral(" 1"), one + QStringLiteral(" 2"),
                              two + QStringLiteral(" 0"), two + QStringLiteral(" 1"), two + QStringLiteral(" 2")};
    QCOMPARE(person.seen(), inOrder); // each click was done when the one before had its check on the page
    QCOMPARE(m_migrations->lab()->exportCapable(), QStringList(two));
    QVERIFY(person.clicks(QStringLiteral("deedButton")));
    QVERIFY(m_wizard->currentPhase() == PhaseId::Afterwards);
}

void tst_WizardSwitch::stoppedGivenBackAndBegunAgain()
{
    Operator person(*m_wizard, *m_migrations->lab());
    bool wasStopped = false;
    connect(m_wizard->session(), &MigrationSession::changed, m_wizard->window(), [&] {
        if (!wasStopped && person.page()->hasBegun() && person.page()->view().state == SwitchStateId::LastLook)
            wasStopped = person.clicks(QStringLiteral("stopButton"));
    });
    QVERIFY(begins(person));
    QVERIFY(person.waits());
    QVERIFY(wasStopped);
    QVERIFY(!person.page()->isReady());
    QCOMPARE(m_migrations->lab()->exportCapable(), QStringList()); // nobody: a legal rest
    QVERIFY(person.clicks(QStringLiteral("undoButton")));
    QVERIFY(person.waits());
    QCOMPARE(m_migrations->lab()->exportCapable(), QStringList(one));
    QVERIFY(!person.page()->isReady());
    QVERIFY(person.clicks(QStringLiteral("deedButton"))); // a new attempt: guards first
    QVERIFY(person.waits());
    QCOMPARE(m_migrations->lab()->exportCapable(), QStringList(one));
    Operator again(*m_wizard, *m_migrations->lab());
    QVERIFY(begins(again));
    QVERIFY(again.waits());
    QVERIFY2(again.page()->isReady(), qPrintable(again.page()->view().isTrue));
    QCOMPARE(again.seen().size(), 6);
    QCOMPARE(m_migrations->lab()->exportCapable(), QStringList(two));
}

//! 50 ms for what one change of the session costs the window; the median, since two cores are shared by all tests.
void tst_WizardSwitch::thePageIsQuickWhileItTurns()
{
    Operator person(*m_wizard, *m_migrations->lab());
    QVERIFY(begins(person));
    QVERIFY(person.waits());
    QList<qint64> milliseconds;
    for (int i = 0; i < 21; ++i) {
        QElapsedTimer timer;
        timer.start();
        Q_EMIT m_wizard->session()->changed();
        milliseconds << timer.elapsed();
    }
    std::sort(milliseconds.begin(), milliseconds.end());
    QVERIFY2(milliseconds.at(10) < 50, qPrintable(QString::number(milliseconds.at(10))));
}

QTEST_MAIN(tst_WizardSwitch)
#include "tst_wizardswitch.moc"
