// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "migration/UnattendedRun.h"
#include "support/Await.h"
#include "support/LabSession.h"

#include <QTest>

using namespace swingbridge;
using namespace swingbridge::test;

namespace {

constexpr std::chrono::minutes patience{2};

//! A switch that its operator leaves when it has reached a state, and whoever comes after.
class LeftSwitch
{
public:
    LeftSwitch() : m_bench(QStringLiteral("clean")) {}

    //! False when the switch never came to \a state.
    bool leaveAt(SwitchStateId state)
    {
        MigrationSession &session = *m_bench.session();
        if (!m_bench.runUntil(PhaseId::Switchover) || !m_bench.runOnce(PhaseId::Switchover))
            return false;
        const auto book = AnswerBook::parse(m_bench.scenario().answers(), QStringLiteral("clean"));
        BookAnswerer answerer(book.value());
        for (const Question &question : session.questions(PhaseId::Switchover))
            static_cast<void>(answerer.answer(session, question));
        std::stop_source stop;
        QObject::connect(&session, &MigrationSession::changed, &session, [&] {
            if (m_bench.workspace().switchover.view().state == state)
                stop.request_stop();
        });
        const auto ended = await(session.run(PhaseId::Switchover, stop.get_token()), patience);
        session.disconnect(SIGNAL(changed()));
        return ended && !*ended && ended->error().kind() == Error::Kind::Cancelled;
    }

    //! Another operator, at another desk, without that journal.
    std::unique_ptr<MigrationSession> another(const QString &who)
    {
        const FaultPlan none;
        const auto world = LabWorld::open(m_bench.folder() + QStringLiteral("/lab"), none, who, who.toUtf8());
        SessionSetup setup;
        setup.activeAddress = QStringLiteral("lab:sync01");
        setup.stagingAddresses << QStringLiteral("lab:sync02");
        setup.assisted = false;
        return std::make_unique<MigrationSession>(world->world(), setup, folderOf(who));
    }
    QString folderOf(const QString &who) const { return m_bench.folder() + u'-' + who; }
    LabSession &bench() { return m_bench; }
    QStringList active() const { return m_bench.lab().exportCapable(); }

private:
    LabSession m_bench;
};

std::optional<Result<PhaseResult>> takeOver(MigrationSession &session, const QString &owner)
{
    return await(session.takeOver(owner, {}), patience);
}

} // namespace

//! What another operator began and left: taken over without that journal, from every state of the switch.
class tst_TakeOver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSwitchLeftInAnyStateIsTakenOver_data();
    void aSwitchLeftInAnyStateIsTakenOver();
    void theOwnerIsNamedAndHasToBeConfirmed();
    void whereNobodyClaimedThereIsNothingToTakeOver();
};

void tst_TakeOver::aSwitchLeftInAnyStateIsTakenOver_data()
{
    QTest::addColumn<SwitchStateId>("state");
    QTest::addColumn<bool>("isPromoted");
    QTest::newRow("demote") << SwitchStateId::Demote << false;
    QTest::newRow("last look") << SwitchStateId::LastLook << false;
    QTest::newRow("unfence") << SwitchStateId::Unfence << true;
    QTest::newRow("first export") << SwitchStateId::FirstExport << true;
}

void tst_TakeOver::aSwitchLeftInAnyStateIsTakenOver()
{
    QFETCH(SwitchStateId, state);
    QFETCH(bool, isPromoted);
    LeftSwitch left;
    QVERIFY(left.leaveAt(state));
    const auto second = left.another(QStringLiteral("second"));
    const auto taken = takeOver(*second, QStringLiteral("lab"));
    QVERIFY(taken);
    QVERIFY2(*taken, taken->has_value() ? "" : qPrintable(taken->error().summary() + taken->error().detail()));
    const SwitchView view = second->workspace().switchover.view();
    if (isPromoted) {
        QVERIFY2(view.isDone(), qPrintable(view.isTrue));
        QCOMPARE(left.active(), QStringList(QStringLiteral("sync02")));
    } else {
        QCOMPARE(toWord(view.resting), QStringLiteral("NEEDS_REVERIFY")); // nothing was approved here
        const auto back = await(second->rollBack({}), patience);
        QVERIFY(back && *back);
        if (left.active().isEmpty()) { // a fenced server tells nothing: a person starts its service, as the un-fence card says
            QVERIFY(left.bench().lab().person().startService(QStringLiteral("sync01")));
            const auto again = await(second->rollBack({}), patience);
            QVERIFY(again && *again);
        }
        QCOMPARE(left.active(), QStringList(QStringLiteral("sync01")));
    }
    // Whoever comes back with the first journal has lost it, and changes nothing.
    const QStringList active = left.active();
    left.bench().session()->goOn();
    const auto late = left.bench().runOnce(PhaseId::Switchover);
    QVERIFY(late);
    QVERIFY(!*late || left.bench().workspace().switchover.view().resting == Resting::Superseded);
    QCOMPARE(left.active(), active);
}

void tst_TakeOver::theOwnerIsNamedAndHasToBeConfirmed()
{
    LeftSwitch left;
    QVERIFY(left.leaveAt(SwitchStateId::Fence));
    const auto second = left.another(QStringLiteral("second"));
    for (const QString &owner : {QString(), QStringLiteral("somebody")}) {
        const auto refused = takeOver(*second, owner);
        QVERIFY(refused && !*refused);
        QCOMPARE(refused->error().code(), QStringLiteral("G05"));
        QVERIFY(refused->error().summary().contains(QLatin1String("lab")));
        QVERIFY(!QFileInfo::exists(left.folderOf(QStringLiteral("second")) + QStringLiteral("/journal.sqlite")));
    }
    // An ordinary beginning says the same instead of "none is active".
    const auto begun = await(second->run(PhaseId::Servers, {}), patience);
    QVERIFY(begun && !*begun);
    QCOMPARE(begun->error().code(), QStringLiteral("G05"));
    QVERIFY(left.active().isEmpty());
}

void tst_TakeOver::whereNobodyClaimedThereIsNothingToTakeOver()
{
    LeftSwitch left;
    const auto second = left.another(QStringLiteral("second"));
    const auto refused = takeOver(*second, QStringLiteral("lab"));
    QVERIFY(refused && !*refused);
    QCOMPARE(refused->error().code(), QStringLiteral("nothing-to-take-over"));
    QVERIFY(!QFileInfo::exists(left.folderOf(QStringLiteral("second")) + QStringLiteral("/journal.sqlite")));
}

QTEST_GUILESS_MAIN(tst_TakeOver)
#include "tst_takeover.moc"
