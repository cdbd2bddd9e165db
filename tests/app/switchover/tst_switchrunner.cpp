// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SwitchBench.h"

#include "foundation/JsonText.h"
#include "switchover/SwitchHistory.h"
#include "switchover/SwitchPlan.h"

#include "support/Await.h"

#include <QTest>

using namespace swingbridge;
using namespace swingbridge::test;

namespace {

const QString one = QStringLiteral("sync01");
const QString two = QStringLiteral("sync02");
const QStringList onlyTwo{two};

//! The active server goes dark when the switch begins, and stays so.
void losePowerAtClaim(SwitchBench &bench)
{
    QObject::connect(&bench.runner(), &SwitchRunner::changed, &bench.runner(), [&bench] {
        if (bench.lines().last().startsWith(QLatin1String("ATTEMPT")))
            QVERIFY(bench.lab().person().powerOff(one));
    });
}

} // namespace

#define VERIFY_DONE(bench, view) QVERIFY2((view).isDone(), ((bench).lastLines() + (view).isTrue.toUtf8()).constData())

class tst_SwitchRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSwitchEndsWithTheTargetActiveAndTheOtherInStaging();
    void withoutTheHardFenceToo();
    void theDemotionIsObservedBeforeThePromotionIsSent();
    void theSameSeedGivesTheSameHead();
    void everyCommandIsAnnouncedBeforeItIsSent();
    void theHeadIsAnchoredOnBothServers();
    void borrowedSettingsAreReturned();
    void aGuardThatFailsLeavesBothServersUntouched();
    void aGuardMarkedNoIsNotWaivedByAnAnswer();
    void withoutConsentTheAutomaticModeIsRefused();
    void aPersonFlipsTheFlagsInAssistedMode();
    void stopTakesEffectBetweenTwoStepsAndResumeGoesOn();
    void beforeTheDemotionRollingBackReleasesBoth();
    void afterTheDemotionRollingBackMakesTheOtherActiveAgain_data();
    void afterTheDemotionRollingBackMakesTheOtherActiveAgain();
    void afterAnExportRollingBackIsRefused();
    void aSilentActiveServerRestsInWaitUntilItIsAttested();
    void theAttestationMustBeTypedLetterByLetter();
    void anAttestedServerThatAnswersIsTakenBackIntoTheOrdinaryWay();
    void anotherOperatorsClaimIsNamedAndTakenOverOnlyByName();
    void aLookThatIsLostBeforeTheAttemptBeginsNothing();
    void aTakeOverStopsTheFirstOperator();
    void aCrashedActiveServerIsNotTakenForFenced();
    void aServerSwitchedOnDuringTheFenceIsFoundBeforeThePromotion();
    void aBadFirstExportHoldsTheTargetsScheduler();
    void aChangeOfTheTargetsConfigurationNeedsANewApproval();
    void destroyingTheRunnerWhileBusyIsACrashAndNothingMore();
    void anOldJournalTellsTheSameViewOffline();
};

void tst_SwitchRunner::theSwitchEndsWithTheTargetActiveAndTheOtherInStaging()
{
    SwitchBench bench;
    const SwitchView view = bench.end(bench.runner().run(bench.inputs(), {}));
    if (qEnvironmentVariableIsSet("SWITCH_LINES"))
        qInfo().noquote() << bench.lines().join(QLatin1Char('\n'));
    VERIFY_DONE(bench, view);
    QCOMPARE(view.activeServers, onlyTwo);
    QCOMPARE(view.exitStatus(), 0);
    QCOMPARE(bench.lab().exportCapable(), onlyTwo);
    QCOMPARE(WatchedEndpoint::mostActive, 1);
    QVERIFY(view.secondsWithoutActive.value_or(0) > 0);
    for (const SwitchLine &line : view.timeline)
        QCOMPARE(line.status, SwitchLine::Status::Done);
}

void tst_SwitchRunner::withoutTheHardFenceToo()
{
    SwitchBench bench;
    bench.inputs().hardFence = false;
    const SwitchView view = bench.end(bench.runner().run(bench.inputs(), {}));
    VERIFY_DONE(bench, view);
    QCOMPARE(bench.lab().exportCapable(), onlyTwo);
    QVERIFY(!WatchedEndpoint::transcript.contains(QLatin1String("sync01 fence")));
}

void tst_SwitchRunner::theDemotionIsObservedBeforeThePromotionIsSent()
{
    SwitchBench bench;
    const SwitchView view = bench.end(bench.runner().run(bench.inputs(), {}));
    VERIFY_DONE(bench, view);
    const int observed = bench.indexOf(QStringLiteral("STATE OLD_STAGING"));
    QVERIFY(bench.lines().at(observed - 2) == QLatin1String("OBSERVED DEMOTE sync01 demote"));
    QVERIFY(observed < bench.indexOf(QStringLiteral("INTENT PROMOTE")));
    const QStringList sent = WatchedEndpoint::transcript;
    QVERIFY(sent.indexOf(QLatin1String("sync01 demote")) < sent.indexOf(QLatin1String("sync01 fence")));
    QVERIFY(sent.indexOf(QLatin1String("sync01 fence")) < sent.indexOf(QLatin1String("sync02 promote")));
    QVERIFY(sent.indexOf(QLatin1String("sync02 seal")) < sent.indexOf(QLatin1String("sync01 unfence")));
    QCOMPARE(sent.count(QLatin1String("sync02 promote")), 1);
}

void tst_SwitchRunner::theSameSeedGivesTheSameHead()
{
    const auto headOfARun = [] {
        SwitchBench bench;
        bench.end(bench.runner().run(bench.inputs(), {}));
        return bench.journal().head();
    };
    QCOMPARE(headOfARun(), headOfARun());
}

void tst_SwitchRunner::everyCommandIsAnnouncedBeforeItIsSent()
{
    SwitchBench bench;
    const SwitchView view = bench.end(bench.runner().run(bench.inputs(), {}));
    VERIFY_DONE(bench, view);
    QStringList intents;
    for (const QString &line : bench.lines()) {
        if (line.startsWith(QLatin1String("INTENT")))
            intents << line;
    }
    QCOMPARE(intents.size(), WatchedEndpoint::transcript.size());
}

void tst_SwitchRunner::theHeadIsAnchoredOnBothServers()
{
    SwitchBench bench;
    const SwitchView view = bench.end(bench.runner().run(bench.inputs(), {}));
    VERIFY_DONE(bench, view);
    auto verification = Verification::ofFolder(bench.journal().folder());
    QVERIFY(verification && verification->isSound());
    for (const QString &name : {one, two}) {
        const auto look = await(bench.driver(name)->observe({}, {})).value();
        QVERIFY(look && look->facts().lastReceipt);
        verification->compareAnchor(name, look->facts().lastReceipt->journalHead);
        QVERIFY(verification->anchors().last().verdict() == JournalAnchor::Verdict::Matches);
    }
}

void tst_SwitchRunner::borrowedSettingsAreReturned()
{
    SwitchBench bench;
    const SwitchView view = bench.end(bench.runner().run(bench.inputs(), {}));
    VERIFY_DONE(bench, view);
    const SwitchHistory history = SwitchHistory::of(bench.journal().entries());
    QCOMPARE(history.borrowed().size(), 3); // both schedulers, the start type of the fenced service
    for (const SwitchBorrowing &setting : history.borrowed())
        QVERIFY2(setting.returned, qUtf8Printable(setting.server + QLatin1Char(' ') + setting.setting));
}

void tst_SwitchRunner::aGuardThatFailsLeavesBothServersUntouched()
{
    SwitchBench bench;
    QVERIFY(bench.lab().person().setStagingMode(two, false));
    const qsizetype before = WatchedEndpoint::transcript.size();
    bench.end(bench.runner().run(bench.inputs(), {}));
    QVERIFY(bench.error());
    QCOMPARE(bench.error()->kind(), Error::Kind::Refused);
    QCOMPARE(bench.error()->code(), QStringLiteral("G04"));
    QVERIFY(bench.error()->summary().contains(one) && bench.error()->summary().contains(two));
    QCOMPARE(WatchedEndpoint::transcript.size(), before);
    QCOMPARE(bench.runner().view().attempt, 0);
}

void tst_SwitchRunner::aGuardMarkedNoIsNotWaivedByAnAnswer()
{
    SwitchBench bench;
    bench.inputs().approval = Approval();
    bench.end(bench.runner().run(bench.inputs(), {}));
    QVERIFY(bench.error());
    QCOMPARE(bench.error()->code(), QStringLiteral("G09"));
}

void tst_SwitchRunner::withoutConsentTheAutomaticModeIsRefused()
{
    SwitchBench bench;
    bench.inputs().consentToUndocumented = false;
    bench.end(bench.runner().run(bench.inputs(), {}));
    QCOMPARE(bench.error().value().code(), QStringLiteral("consent"));
}

void tst_SwitchRunner::aPersonFlipsTheFlagsInAssistedMode()
{
    SwitchBench bench;
    bench.inputs().mode = SwitchMode::Assisted;
    QStringList clicksOf;
    connect(&bench.runner(), &SwitchRunner::changed, &bench.runner(), [&] {
        const SwitchView now = bench.runner().view();
        if (!now.clicks.isEmpty() && !clicksOf.contains(now.clicksServer))
            clicksOf << now.clicksServer;
    });
    const SwitchView view = bench.end(bench.runner().run(bench.inputs(), {}));
    VERIFY_DONE(bench, view);
    QCOMPARE(clicksOf, (QStringList{one, two}));
    QCOMPARE(bench.lab().exportCapable(), onlyTwo);
    QCOMPARE(WatchedEndpoint::mostActive, 1);
}

void tst_SwitchRunner::stopTakesEffectBetweenTwoStepsAndResumeGoesOn()
{
    SwitchBench bench;
    std::stop_source stop;
    connect(&bench.runner(), &SwitchRunner::changed, &bench.runner(), [&] {
        if (bench.lines().last().startsWith(QLatin1String("SENT DEMOTE")))
            stop.request_stop();
    });
    bench.end(bench.runner().run(bench.inputs(), stop.get_token()));
    QVERIFY(bench.error() && bench.error()->isCancelled());
    QVERIFY(bench.indexOf(QStringLiteral("OBSERVED DEMOTE sync01 demote")) > 0); // not before the look
    QVERIFY(bench.indexOf(QStringLiteral("INTENT FENCE")) < 0);
    const SwitchView view = bench.resumeUntilDone(1);
    VERIFY_DONE(bench, view);
    QCOMPARE(view.attempt, 1);
    QCOMPARE(bench.lab().exportCapable(), onlyTwo);
}

void tst_SwitchRunner::beforeTheDemotionRollingBackReleasesBoth()
{
    SwitchBench bench;
    std::stop_source stop;
    connect(&bench.runner(), &SwitchRunner::changed, &bench.runner(), [&] {
        if (bench.lines().last().startsWith(QLatin1String("CAPTURE")))
            stop.request_stop();
    });
    bench.end(bench.runner().run(bench.inputs(), stop.get_token()));
    const SwitchView view = bench.end(bench.runner().rollBack(bench.inputs(), {}));
    QCOMPARE(view.resting, Resting::AbortedClean);
    QCOMPARE(view.exitStatus(), 1);
    QCOMPARE(bench.lab().exportCapable(), QStringList{one});
    for (const QString &name : {one, two}) {
        const auto look = await(bench.driver(name)->observe({}, {})).value();
        QVERIFY(look->facts().scheduler->enabled);
        QVERIFY(!look->facts().marker->open);
    }
    const SwitchView again = bench.end(bench.runner().run(bench.inputs(), {}));
    VERIFY_DONE(bench, again);
    QCOMPARE(again.attempt, 2);
}

void tst_SwitchRunner::afterTheDemotionRollingBackMakesTheOtherActiveAgain_data()
{
    QTest::addColumn<QString>("at");
    for (const char *at : {"SENT DEMOTE", "STATE OLD_STAGING", "OBSERVED FENCE sync01 fence", "STATE PROMOTE", "SENT PROMOTE", "STATE SEAL",
                           "OBSERVED SEAL sync02 seal", "SENT UNFENCE", "STATE START", "STATE FIRST_EXPORT"})
        QTest::newRow(at) << QString::fromLatin1(at);
}

void tst_SwitchRunner::afterTheDemotionRollingBackMakesTheOtherActiveAgain()
{
    QFETCH(QString, at);
    SwitchBench bench;
    std::stop_source stop;
    connect(&bench.runner(), &SwitchRunner::changed, &bench.runner(), [&] {
        if (bench.lines().last().startsWith(at))
            stop.request_stop();
    });
    bench.end(bench.runner().run(bench.inputs(), stop.get_token()));
    QVERIFY(bench.error() && bench.error()->isCancelled());
    bench.restart();
    const SwitchView view = bench.end(bench.runner().rollBack(bench.inputs(), {}));
    VERIFY_DONE(bench, view);
    QVERIFY(view.isRollBack);
    QCOMPARE(view.exitStatus(), 1);
    QCOMPARE(view.attempt, 2);
    QCOMPARE(view.counter, 3); // the work token of the preparation was 1
    QCOMPARE(bench.lab().exportCapable(), QStringList{one});
    QCOMPARE(WatchedEndpoint::mostActive, 1);
}

void tst_SwitchRunner::afterAnExportRollingBackIsRefused()
{
    SwitchBench bench;
    const SwitchView view = bench.end(bench.runner().run(bench.inputs(), {}));
    VERIFY_DONE(bench, view);
    bench.end(bench.runner().rollBack(bench.inputs(), {}));
    QCOMPARE(bench.error().value().code(), QStringLiteral("exported"));
}

void tst_SwitchRunner::aSilentActiveServerRestsInWaitUntilItIsAttested()
{
    SwitchBench bench;
    losePowerAtClaim(bench);
    SwitchView view = bench.end(bench.runner().run(bench.inputs(), {}));
    QCOMPARE(view.resting, Resting::Wait);
    QCOMPARE(view.restingServer, one);
    QCOMPARE(view.exitStatus(), 5);
    QVERIFY(!WatchedEndpoint::transcript.contains(QLatin1String("sync02 promote")));

    view = bench.end(bench.runner().resume(bench.inputs(), {})); // still silent: still waits
    QCOMPARE(view.resting, Resting::Wait);

    const Done attested = bench.runner().attestFenced(one, FenceMethod::PoweredOff, QStringLiteral("power led is off"),
                                                      SwitchRunner::fenceSentence(one), QStringLiteral("lab"));
    QVERIFY2(attested, attested ? "" : qUtf8Printable(attested.error().summary()));
    view = bench.end(bench.runner().resume(bench.inputs(), {}));
    VERIFY_DONE(bench, view);
    QVERIFY(view.rogueWatch);
    QCOMPARE(view.activeServers, onlyTwo);
    QCOMPARE(bench.lab().exportCapable(), onlyTwo);
    QVERIFY(!WatchedEndpoint::transcript.contains(QLatin1String("sync01 demote")));
}

void tst_SwitchRunner::theAttestationMustBeTypedLetterByLetter()
{
    SwitchBench bench;
    losePowerAtClaim(bench);
    bench.end(bench.runner().run(bench.inputs(), {}));
    const auto attest = [&](const QString &server, const QString &sentence, const QString &evidence) {
        return bench.runner().attestFenced(server, FenceMethod::PoweredOff, evidence, sentence, QStringLiteral("lab"));
    };
    QVERIFY(!attest(one, SwitchRunner::fenceSentence(one).toLower(), QStringLiteral("seen")));
    QVERIFY(!attest(one, SwitchRunner::fenceSentence(one), QStringLiteral(" ")));
    QVERIFY(!attest(two, SwitchRunner::fenceSentence(two), QStringLiteral("seen")));
    QVERIFY(bench.indexOf(QStringLiteral("ATTEST")) < 0);
    QVERIFY(attest(one, SwitchRunner::fenceSentence(one), QStringLiteral("seen")));
}

void tst_SwitchRunner::anAttestedServerThatAnswersIsTakenBackIntoTheOrdinaryWay()
{
    SwitchBench bench;
    losePowerAtClaim(bench);
    bench.end(bench.runner().run(bench.inputs(), {}));
    QVERIFY(bench.runner().attestFenced(one, FenceMethod::PoweredOff, QStringLiteral("seen"), SwitchRunner::fenceSentence(one), QStringLiteral("lab")));
    QVERIFY(bench.lab().person().powerOn(one)); // the attestation is not true any more
    const SwitchView view = bench.end(bench.runner().resume(bench.inputs(), {}));
    VERIFY_DONE(bench, view);
    QVERIFY(!view.rogueWatch);
    QVERIFY(WatchedEndpoint::transcript.contains(QLatin1String("sync01 demote")));
    QCOMPARE(WatchedEndpoint::mostActive, 1);
    QCOMPARE(bench.lab().exportCapable(), onlyTwo);
}

void tst_SwitchRunner::anotherOperatorsClaimIsNamedAndTakenOverOnlyByName()
{
    SwitchBench bench;
    const SwitchToken foreign(Guid::fromRandomBytes(QByteArray(16, '9')), 40, QString(32, QLatin1Char('9')), bench.inputs().target.machineId,
                              QStringLiteral("CONTOSO\\night"), QStringLiteral("ws9"));
    const CommandContext context(foreign, 0, bench.inputs().other.machineId, {}, QString(64, QLatin1Char('0')));
    QVERIFY(await(bench.driver(one)->claim(context, {})).value());
    bench.end(bench.runner().run(bench.inputs(), {}));
    QCOMPARE(bench.error().value().code(), QStringLiteral("G05"));
    QVERIFY(bench.error()->summary().contains(QLatin1String("CONTOSO\\night")));
    bench.end(bench.runner().takeOver(bench.inputs(), QStringLiteral("somebody"), {}));
    QCOMPARE(bench.error().value().code(), QStringLiteral("G05"));
    const SwitchView view = bench.end(bench.runner().takeOver(bench.inputs(), QStringLiteral("CONTOSO\\night"), {}));
    VERIFY_DONE(bench, view);
    QCOMPARE(view.counter, 41);
}

//! The token has to be above what was there: an attempt that did not see it would begin superseded by this migration's own work.
void tst_SwitchRunner::aLookThatIsLostBeforeTheAttemptBeginsNothing()
{
    const SwitchToken earlier(Guid::fromRandomBytes(QByteArray(16, '9')), 40, QString(32, QLatin1Char('9')), {}, QStringLiteral("first"), QStringLiteral("ws1"));
    int refused = 0;
    for (const QString &server : {one, two}) {
        for (int look = 1; look <= 3; ++look) {
            SwitchBench bench(QStringLiteral("clean"), FaultPlan({Fault(server, FaultKind::RequestLost, Operation::Observe, look)}));
            AgentRequest claim(Operation::Claim, Guid::fromRandomBytes(QByteArray(16, '5')));
            claim.token = earlier;
            claim.machineId = (server == one ? bench.inputs().other : bench.inputs().target).machineId;
            claim.journalHead = QString(64, QLatin1Char('0'));
            AgentRequest release(Operation::Release, Guid::fromRandomBytes(QByteArray(16, '6')));
            release.token = earlier;
            release.machineId = claim.machineId;
            release.journalHead = claim.journalHead;
            QVERIFY(bench.lab().server(server)->handle(claim).reply.isOk());
            QVERIFY(bench.lab().server(server)->handle(release).reply.isOk());
            bench.end(bench.runner().run(bench.inputs(), {}));
            const bool hasBegun = bench.indexOf(QStringLiteral("ATTEMPT")) >= 0;
            refused += hasBegun ? 0 : 1;
            const SwitchView view = hasBegun ? bench.resumeUntilDone() : bench.end(bench.runner().run(bench.inputs(), {}));
            VERIFY_DONE(bench, view);
            QCOMPARE(view.counter, 41);
        }
    }
    QVERIFY(refused > 0);
}

void tst_SwitchRunner::aTakeOverStopsTheFirstOperator()
{
    SwitchBench bench;
    connect(&bench.runner(), &SwitchRunner::changed, &bench.runner(), [&] {
        if (!bench.lines().last().startsWith(QLatin1String("STATE FENCE")))
            return;
        const SwitchToken higher(Guid::fromRandomBytes(QByteArray(16, '9')), 99, QString(32, QLatin1Char('9')), bench.inputs().other.machineId,
                                 QStringLiteral("night"), QStringLiteral("ws9"));
        AgentRequest claim(Operation::Claim, Guid::fromRandomBytes(QByteArray(16, '5')));
        claim.token = higher;
        claim.machineId = bench.inputs().other.machineId;
        claim.journalHead = QString(64, QLatin1Char('0'));
        QVERIFY(bench.lab().server(one)->handle(claim).reply.isOk());
    });
    const SwitchView view = bench.end(bench.runner().run(bench.inputs(), {}));
    QCOMPARE(view.resting, Resting::Superseded);
    QCOMPARE(view.restingServer, one);
    QCOMPARE(view.exitStatus(), 7);
    QVERIFY(!WatchedEndpoint::transcript.contains(QLatin1String("sync02 promote")));
    bench.end(bench.runner().resume(bench.inputs(), {}));
    QCOMPARE(bench.error().value().code(), QStringLiteral("superseded"));
}

void tst_SwitchRunner::aCrashedActiveServerIsNotTakenForFenced()
{
    SwitchBench bench;
    connect(&bench.runner(), &SwitchRunner::changed, &bench.runner(), [&] {
        if (bench.lines().last().startsWith(QLatin1String("STATE DEMOTE")))
            QVERIFY(bench.lab().person().stopService(one));
    });
    SwitchView view = bench.end(bench.runner().run(bench.inputs(), {}));
    QCOMPARE(view.resting, Resting::Wait);
    QCOMPARE(view.restingServer, one);
    QVERIFY(!WatchedEndpoint::transcript.contains(QLatin1String("sync02 promote")));
    QVERIFY(bench.lab().person().startService(one));
    view = bench.resumeUntilDone();
    VERIFY_DONE(bench, view);
    QCOMPARE(bench.lab().exportCapable(), onlyTwo);
}

void tst_SwitchRunner::aServerSwitchedOnDuringTheFenceIsFoundBeforeThePromotion()
{
    SwitchBench bench;
    connect(&bench.runner(), &SwitchRunner::changed, &bench.runner(), [&] {
        if (bench.lines().last().startsWith(QLatin1String("STATE LAST_LOOK"))) {
            QVERIFY(bench.lab().person().startService(one));
            QVERIFY(bench.lab().person().setStagingMode(one, false));
        }
    });
    SwitchView view = bench.end(bench.runner().run(bench.inputs(), {}));
    QCOMPARE(view.resting, Resting::FenceRequired);
    QVERIFY(!WatchedEndpoint::transcript.contains(QLatin1String("sync02 promote")));
    view = bench.resumeUntilDone();
    VERIFY_DONE(bench, view);
    QCOMPARE(view.attempt, 2); // the old token can lead nowhere
    QCOMPARE(bench.lab().exportCapable(), onlyTwo);
    QCOMPARE(WatchedEndpoint::mostActive, 1);
}

void tst_SwitchRunner::aBadFirstExportHoldsTheTargetsScheduler()
{
    SwitchBench bench;
    bench.inputs().approval.byConnector.insert(QStringLiteral("nowhere.com"), ExportCounts()); // never exports
    bench.inputs().exportLimit = std::chrono::minutes{5};
    SwitchView view = bench.end(bench.runner().run(bench.inputs(), {}));
    QCOMPARE(view.resting, Resting::ExportHold);
    QCOMPARE(view.exitStatus(), 7);
    const auto look = await(bench.driver(two)->observe({}, {})).value();
    QVERIFY(look->isActive());
    QVERIFY(!look->facts().scheduler->enabled);
    bench.inputs().approval.byConnector.remove(QStringLiteral("nowhere.com"));
    view = bench.resumeUntilDone();
    VERIFY_DONE(bench, view);
}

void tst_SwitchRunner::aChangeOfTheTargetsConfigurationNeedsANewApproval()
{
    SwitchBench bench;
    const auto changed = connect(&bench.runner(), &SwitchRunner::changed, &bench.runner(), [&] {
        if (bench.lines().last().startsWith(QLatin1String("STATE FENCE")))
            QVERIFY(bench.lab().person().setThreshold(two, true, 17));
    });
    SwitchView view = bench.end(bench.runner().run(bench.inputs(), {}));
    disconnect(changed);
    QCOMPARE(view.resting, Resting::NeedsReverify);
    QVERIFY(!WatchedEndpoint::transcript.contains(QLatin1String("sync02 promote")));
    view = bench.end(bench.runner().resume(bench.inputs(), {})); // the old approval does not carry it
    QCOMPARE(view.resting, Resting::NeedsReverify);
    const auto look = await(bench.driver(two)->observe({}, {})).value();
    bench.inputs().approval.configurationHash = look->facts().configurationHash;
    bench.inputs().approval.entryHash = QString(64, QLatin1Char('d'));
    view = bench.end(bench.runner().resume(bench.inputs(), {}));
    VERIFY_DONE(bench, view);
    QCOMPARE(bench.lab().exportCapable(), onlyTwo);
}

void tst_SwitchRunner::destroyingTheRunnerWhileBusyIsACrashAndNothingMore()
{
    SwitchBench bench;
    connect(&bench.runner(), &SwitchRunner::changed, qApp, [&] {
        if (bench.lines().last().startsWith(QLatin1String("SENT PROMOTE")))
            bench.dropRunner();
    });
    bench.end(bench.runner().run(bench.inputs(), {}));
    QVERIFY(bench.error() && bench.error()->isCancelled());
    const SwitchView view = bench.resumeUntilDone(1);
    VERIFY_DONE(bench, view);
    QCOMPARE(bench.lab().exportCapable(), onlyTwo);
}

void tst_SwitchRunner::anOldJournalTellsTheSameViewOffline()
{
    SwitchBench bench;
    const SwitchView view = bench.end(bench.runner().run(bench.inputs(), {}));
    const auto copy = Journal::openReadOnly(bench.journal().folder());
    QVERIFY(copy.has_value());
    const SwitchView offline = SwitchHistory::of((*copy)->entries()).view();
    QVERIFY(offline.toJson() == view.toJson());
    QCOMPARE(offline.secondsWithoutActive, view.secondsWithoutActive);
    QCOMPARE(offline.activeServers, view.activeServers);
}

QTEST_GUILESS_MAIN(tst_SwitchRunner)
#include "tst_switchrunner.moc"
