// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/LeftSwitch.h"

#include <QTest>

using namespace swingbridge;
using namespace swingbridge::test;

namespace {

constexpr std::chrono::minutes patience{2};

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
    void whereNobodyIsPairedNothingElseBegins();
    void whoTookOverIsNamedToTheOneWhoLost();
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

void tst_TakeOver::whereNobodyIsPairedNothingElseBegins()
{
    LeftSwitch left;
    const auto session = left.another(QStringLiteral("second"));
    for (const PhaseId phase : session->order()) {
        if (phase == PhaseId::Servers)
            continue;
        const auto refused = await(session->run(phase, {}), patience);
        QVERIFY2(refused && !*refused, qPrintable(toWord(phase)));
        QVERIFY(refused->error().kind() == Error::Kind::Refused);
        QVERIFY(session->error(phase));
    }
    const auto refused = await(session->rollBack({}), patience);
    QVERIFY(refused && !*refused);
}

void tst_TakeOver::whoTookOverIsNamedToTheOneWhoLost()
{
    LeftSwitch left;
    QVERIFY(left.leaveAt(SwitchStateId::Demote));
    QVERIFY(!left.bench().workspace().switchover.foreign); // our own claim is nobody else's
    const auto second = left.another(QStringLiteral("second"));
    const auto taken = takeOver(*second, QStringLiteral("lab"));
    QVERIFY(taken && *taken);
    QVERIFY(!second->workspace().switchover.foreign);
    left.bench().session()->goOn();
    QVERIFY(left.bench().runOnce(PhaseId::Switchover));
    QCOMPARE(toWord(left.bench().workspace().switchover.view().resting), QStringLiteral("SUPERSEDED"));
    const auto &foreign = left.bench().workspace().switchover.foreign;
    QVERIFY(foreign);
    QCOMPARE(foreign->owner(), QStringLiteral("second"));
    QVERIFY(!foreign->reached().isEmpty());
}

QTEST_GUILESS_MAIN(tst_TakeOver)
#include "tst_takeover.moc"
