// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "StateTable.h"
#include "switchover/SwitchCore.h"
#include "switchover/SwitchTable.h"
#include "switchover/SwitchTexts.h"

#include <QFile>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace swingbridge;
using Kind = SwitchEffect::Kind;
using Seen = SeenServer;

namespace {

Seen mine(Seen::Flag staging, int seq = 0)
{
    Seen seen;
    seen.owner = Seen::Owner::Mine;
    seen.service = Seen::Service::Running;
    seen.staging = staging;
    seen.scheduler = Seen::Flag::Off;
    seen.seq = quint8(seq);
    seen.confirmed = quint8(seq);
    seen.idle = true;
    seen.open = true;
    return seen;
}

Seen fenced()
{
    Seen seen = mine(Seen::Flag::Unknown, ratchet::fence);
    seen.service = Seen::Service::Stopped;
    seen.scheduler = Seen::Flag::Unknown;
    seen.idle = false;
    return seen;
}

//! Something that could come back for \a effect, plausible more often than not.
SwitchEvent anyOutcome(const SwitchEffect &effect, QRandomGenerator &random)
{
    const auto chance = [&random](int percent) { return int(random.bounded(100)) < percent; };
    switch (effect.kind) {
    case Kind::Send: {
        if (chance(94))
            return SwitchEvent::answered(effect.side, effect.command);
        const auto refusal = static_cast<SwitchEvent::Refusal>(random.bounded(4));
        return SwitchEvent::answered(effect.side, effect.command, refusal);
    }
    case Kind::Look: {
        if (chance(2))
            return SwitchEvent::silent(effect.side);
        if (effect.pause && chance(2))
            return SwitchEvent::patienceOver(effect.side);
        const std::array steps = effect.side == Side::Other ? std::array{0, 1, 2, 3, 4} : std::array{0, 1, 1, 5, 5};
        Seen seen = mine(chance(50) ? Seen::Flag::On : Seen::Flag::Off, steps.at(random.bounded(5)));
        if (chance(20)) {
            seen.service = Seen::Service::Stopped;
            seen.staging = Seen::Flag::Unknown;
            seen.kept = chance(30);
        }
        seen.scheduler = chance(50) ? Seen::Flag::On : Seen::Flag::Off;
        seen.confirmed = chance(80) ? seen.seq : quint8(0);
        seen.idle = chance(80);
        seen.dangling = chance(10);
        seen.open = chance(60);
        seen.sameConfiguration = chance(95);
        if (chance(4))
            seen.owner = chance(80) ? Seen::Owner::Older : Seen::Owner::Newer;
        return SwitchEvent::looked(effect.side, seen);
    }
    case Kind::WatchRuns:
        if (effect.pause && chance(3))
            return SwitchEvent::patienceOver(effect.side);
        return SwitchEvent::watched(effect.side, static_cast<SwitchEvent::Runs>(random.bounded(4)));
    default:
        return SwitchEvent::judged(effect.kind, chance(90) ? SwitchEvent::Verdict::Good : static_cast<SwitchEvent::Verdict>(random.bounded(3)), effect.side);
    }
}

//! Plays a switch whose servers do what they are told, from \a state on; the states entered, in order.
class ObedientPair
{
public:
    std::array<Seen, 2> servers{mine(Seen::Flag::Off), mine(Seen::Flag::On)};
    std::array<int, 2> runs{0, 0};

    ObedientPair()
    {
        for (Seen &server : servers) {
            server.owner = Seen::Owner::Older;
            server.scheduler = Seen::Flag::On;
        }
    }

    SwitchEvent perform(const SwitchEffect &effect)
    {
        switch (effect.kind) {
        case Kind::Look: return SwitchEvent::looked(effect.side, servers.at(indexOf(effect.side)));
        case Kind::Send: obey(servers.at(indexOf(effect.side)), effect); return SwitchEvent::answered(effect.side, effect.command);
        case Kind::WatchRuns:
            return SwitchEvent::watched(effect.side, runs.at(indexOf(effect.side)) > 0 ? SwitchEvent::Runs::Good : SwitchEvent::Runs::None);
        default: return SwitchEvent::judged(effect.kind, SwitchEvent::Verdict::Good, effect.side);
        }
    }

    QStringList play(SwitchState &state, SwitchEvent event)
    {
        QStringList entered;
        for (int i = 0; i < 200; ++i) {
            const SwitchStep next = step(state, event);
            for (int k = 0; k < next.enteredCount; ++k)
                entered << toWord(next.entered.at(size_t(k)));
            state = next.state;
            if (next.effect.kind == Kind::None)
                return entered;
            sent << toWord(next.effect.command);
            event = perform(next.effect);
        }
        return entered;
    }

    QStringList sent;

private:
    void obey(Seen &server, const SwitchEffect &effect)
    {
        if (const int step = ratchetOf(effect.command); step > 0)
            server.seq = server.confirmed = quint8(step);
        switch (effect.command) {
        case SwitchCommand::Claim: server.owner = Seen::Owner::Mine; break;
        case SwitchCommand::SchedulerOff: server.scheduler = Seen::Flag::Off; break;
        case SwitchCommand::SchedulerOn: server.scheduler = Seen::Flag::On; break;
        case SwitchCommand::Demote:
        case SwitchCommand::DemoteAgain: server.staging = Seen::Flag::On; break;
        case SwitchCommand::Promote: server.staging = Seen::Flag::Off; server.service = Seen::Service::Running; break;
        case SwitchCommand::Fence: server.service = Seen::Service::Stopped; break;
        case SwitchCommand::Unfence: server.service = Seen::Service::Running; break;
        case SwitchCommand::CycleStart: ++runs.at(indexOf(effect.side)); break;
        case SwitchCommand::Release: server.open = false; break;
        default: break;
        }
    }
};

//! How a switch may begin: every choice in turn.
SwitchState beginningOf(int walk)
{
    SwitchState state;
    state.hardFence = walk % 3 != 0;
    state.assisted = walk % 5 == 0;
    state.targetFirst = walk % 2 == 0;
    state.mayStopCycle = walk % 7 != 0;
    state.lost = walk % 11 == 0;
    return state;
}

//! Some states for everything that is done in each of the table's states, with what is done there; the ways taken are noted in \a edges.
QList<std::pair<SwitchState, SwitchEffect>> placesOnWalks(QRandomGenerator &random, test::SeenEdges &edges)
{
    constexpr int few = 30;
    QMap<int, QList<std::pair<SwitchState, SwitchEffect>>> places;
    for (int walk = 0; walk < 20'000; ++walk) {
        SwitchState state = beginningOf(walk);
        const bool staysLost = state.lost;
        ObedientPair pair;
        SwitchEvent event = walk % 23 == 0 ? SwitchEvent::abort() : SwitchEvent::begin();
        for (int i = 0; i < 200; ++i) {
            const SwitchStep next = step(state, event);
            if (i > 0) // beginning and giving up are a person's
                edges.note(state, next);
            state = next.state;
            if (next.effect.kind == Kind::None)
                break;
            auto &here = places[int(state.at) << 16 | int(next.effect.kind) << 8 | int(next.effect.command) << 1 | int(next.effect.side)];
            if (here.size() < few)
                here.append({state, next.effect});
            else if (random.bounded(20) == 0)
                here[random.bounded(few)] = {state, next.effect};
            if (staysLost && next.effect.kind == Kind::Look && next.effect.side == Side::Other)
                event = SwitchEvent::silent(Side::Other);
            else
                event = walk % 2 == 0 && random.bounded(100) < 97 ? pair.perform(next.effect) : anyOutcome(next.effect, random);
        }
    }
    QList<std::pair<SwitchState, SwitchEffect>> all;
    for (const auto &here : std::as_const(places))
        all += here;
    return all;
}

} // namespace

class tst_SwitchCore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void obedientServersLeadThroughEveryStateInTheOrderOfTheTable();
    void withoutTheHardFenceItsStatesAreLeftOut();
    void withTheOtherAttestedItIsNeverSentAnything();
    void aLostServerThatAnswersIsNoLongerLost();
    void everyOutcomeHasAnEdgeOrRests();
    void everyStateAndEveryRestingStateIsReached();
    void noWalkPromotesWhileTheOtherMayExport();
    void everyWalkComesToRest();
    void aHigherTokenStopsTheAttempt();
    void aStoppedOtherIsNotTakenForFenced();
    void aSwallowedPromotionIsRepeatedOnlyAfterTheOtherWasLookedAtAgain();
    void anAbortBeforeTheDemotionGivesTheSchedulersBack();
    void anAbortAfterTheDemotionDoesNotPretendToBeClean();
    void theTableHasOneRowPerStateAndEveryRestingStateSaysWhatIsTrueAndWhatNext();
    void everyWayOutOfAStateIsDeclaredAndTaken();
    void theReadmesTableIsMadeFromTheTable();
    void textsNameTheServers();
};

void tst_SwitchCore::obedientServersLeadThroughEveryStateInTheOrderOfTheTable()
{
    ObedientPair pair;
    SwitchState state;
    const QStringList expected{QStringLiteral("CLAIM"), QStringLiteral("QUIESCE"), QStringLiteral("DEMOTE"), QStringLiteral("OLD_STAGING"),
                               QStringLiteral("FENCE"), QStringLiteral("LAST_LOOK"), QStringLiteral("PROMOTE"), QStringLiteral("NEW_ACTIVE"),
                               QStringLiteral("SEAL"), QStringLiteral("UNFENCE"), QStringLiteral("START"), QStringLiteral("FIRST_EXPORT"),
                               QStringLiteral("OLD_ON"), QStringLiteral("RELEASE"), QStringLiteral("DONE")};
    QCOMPARE(pair.play(state, SwitchEvent::begin()), expected);
    QVERIFY(state.isDone());
    QVERIFY(pair.servers.at(1).isActive());
    QVERIFY(pair.servers.at(0).isStaging());
    QVERIFY(pair.sent.indexOf(QStringLiteral("demote")) < pair.sent.indexOf(QStringLiteral("promote")));
}

void tst_SwitchCore::withoutTheHardFenceItsStatesAreLeftOut()
{
    ObedientPair pair;
    SwitchState state;
    state.hardFence = false;
    const QStringList entered = pair.play(state, SwitchEvent::begin());
    QVERIFY(state.isDone());
    for (const char *word : {"FENCE", "SEAL", "UNFENCE"})
        QVERIFY2(!entered.contains(QLatin1String(word)), word);
}

void tst_SwitchCore::withTheOtherAttestedItIsNeverSentAnything()
{
    SwitchState state;
    state.lost = true;
    ObedientPair pair;
    SwitchEvent event = SwitchEvent::begin();
    for (int i = 0; i < 200; ++i) {
        const SwitchStep next = step(state, event);
        state = next.state;
        if (next.effect.kind == Kind::None)
            break;
        QVERIFY(next.effect.kind != Kind::Send || next.effect.side == Side::Target);
        event = next.effect.side == Side::Other && next.effect.kind == Kind::Look ? SwitchEvent::silent(Side::Other) : pair.perform(next.effect);
    }
    QVERIFY(state.isDone());
    QVERIFY(pair.servers.at(1).isActive());
}

void tst_SwitchCore::aLostServerThatAnswersIsNoLongerLost()
{
    SwitchState state;
    state.lost = true;
    ObedientPair pair;
    const QStringList entered = pair.play(state, SwitchEvent::begin());
    QVERIFY(state.isDone());
    QVERIFY(!state.lost);
    QVERIFY(entered.contains(QLatin1String("DEMOTE")));
}

void tst_SwitchCore::everyOutcomeHasAnEdgeOrRests()
{
    QRandomGenerator random(1);
    for (int walk = 0; walk < 20'000; ++walk) {
        SwitchState state = beginningOf(walk);
        SwitchEvent event = walk % 23 == 0 ? SwitchEvent::abort() : SwitchEvent::begin();
        for (int i = 0; i < 300; ++i) {
            const SwitchStep next = step(state, event);
            const bool ends = next.state.isResting() || next.state.at == SwitchStateId::Done;
            QVERIFY2(ends == (next.effect.kind == Kind::None),
                     qUtf8Printable(QStringLiteral("walk %1 is stuck in %2").arg(walk).arg(toWord(next.state.at))));
            state = next.state;
            if (ends)
                break;
            event = anyOutcome(next.effect, random);
        }
    }
}

void tst_SwitchCore::everyStateAndEveryRestingStateIsReached()
{
    QRandomGenerator random(2);
    QSet<int> states;
    QSet<int> restings;
    for (int walk = 0; walk < 40'000; ++walk) {
        SwitchState state;
        state.hardFence = walk % 3 != 0;
        ObedientPair pair;
        const int misbehavesAt = random.bounded(60);
        SwitchEvent event = walk % 50 == 0 ? SwitchEvent::abort() : SwitchEvent::begin();
        for (int i = 0; i < 200; ++i) {
            const SwitchStep next = step(state, event);
            state = next.state;
            for (int k = 0; k < next.enteredCount; ++k)
                states << int(next.entered.at(size_t(k)));
            if (next.effect.kind == Kind::None)
                break;
            event = i == misbehavesAt || (walk % 4 == 0 && i > misbehavesAt) ? anyOutcome(next.effect, random) : pair.perform(next.effect);
        }
        restings << int(state.resting);
    }
    for (int id = int(SwitchStateId::Claim); id <= int(SwitchStateId::Done); ++id)
        QVERIFY2(states.contains(id), qUtf8Printable(toWord(static_cast<SwitchStateId>(id))));
    for (int id = int(Resting::Wait); id <= int(Resting::AbortedClean); ++id)
        QVERIFY2(restings.contains(id), qUtf8Printable(toWord(static_cast<Resting>(id))));
}

void tst_SwitchCore::noWalkPromotesWhileTheOtherMayExport()
{
    QRandomGenerator random(3);
    int promotions = 0;
    for (int walk = 0; walk < 60'000; ++walk) {
        SwitchState state;
        state.hardFence = walk % 2 != 0;
        ObedientPair pair;
        const int from = random.bounded(40);
        SwitchEvent event = SwitchEvent::begin();
        for (int i = 0; i < 200; ++i) {
            const SwitchStep next = step(state, event);
            state = next.state;
            if (next.effect.kind == Kind::None)
                break;
            if (next.effect.command == SwitchCommand::Promote) {
                ++promotions;
                const Seen &other = next.state.of(Side::Other);
                QVERIFY(other.isMine());
                QVERIFY(!other.dangling);
                if (state.hardFence) {
                    QVERIFY(other.isStopped());
                    QVERIFY(other.confirmed >= ratchet::fence);
                } else {
                    QVERIFY(other.isStaging());
                    QVERIFY(other.idle);
                    QVERIFY(other.confirmed >= ratchet::demote);
                }
            }
            event = i < from ? pair.perform(next.effect) : anyOutcome(next.effect, random);
        }
    }
    QVERIFY(promotions > 1'000);
}

void tst_SwitchCore::everyWalkComesToRest()
{
    QRandomGenerator random(4);
    for (int walk = 0; walk < 5'000; ++walk) {
        SwitchState state;
        SwitchEvent event = SwitchEvent::begin();
        int steps = 0;
        for (; steps < 2'000; ++steps) {
            const SwitchStep next = step(state, event);
            state = next.state;
            if (next.effect.kind == Kind::None)
                break;
            event = anyOutcome(next.effect, random);
        }
        QVERIFY2(steps < 2'000, "an attempt must not go round for ever");
    }
}

void tst_SwitchCore::aHigherTokenStopsTheAttempt()
{
    SwitchState state;
    state.at = SwitchStateId::Fence;
    Seen taken = mine(Seen::Flag::On);
    taken.owner = Seen::Owner::Newer;
    const SwitchStep next = step(state, SwitchEvent::looked(Side::Other, taken));
    QCOMPARE(next.state.resting, Resting::Superseded);
    QCOMPARE(next.effect.kind, Kind::None);
}

void tst_SwitchCore::aStoppedOtherIsNotTakenForFenced()
{
    SwitchState state;
    state.at = SwitchStateId::Demote;
    Seen stopped = fenced();
    stopped.seq = stopped.confirmed = 0;
    QCOMPARE(step(state, SwitchEvent::looked(Side::Other, stopped)).state.resting, Resting::Wait);
    stopped.kept = true; // fenced under an earlier token and seen in staging mode
    QCOMPARE(step(state, SwitchEvent::looked(Side::Other, stopped)).state.at, SwitchStateId::Fence);
}

void tst_SwitchCore::aSwallowedPromotionIsRepeatedOnlyAfterTheOtherWasLookedAtAgain()
{
    SwitchState state;
    state.at = SwitchStateId::NewActive;
    state.of(Side::Other) = fenced();
    SwitchStep next = step(state, SwitchEvent::looked(Side::Target, mine(Seen::Flag::On, ratchet::promote)));
    QCOMPARE(next.state.at, SwitchStateId::LastLook);
    next = step(next.state, SwitchEvent::judged(Kind::CompareMarks, SwitchEvent::Verdict::Good));
    QVERIFY(next.effect == SwitchEffect::look(Side::Other));
    next = step(next.state, SwitchEvent::looked(Side::Other, mine(Seen::Flag::Off, ratchet::fence))); // switched on again
    QVERIFY(next.effect.command != SwitchCommand::Promote);
}

void tst_SwitchCore::anAbortBeforeTheDemotionGivesTheSchedulersBack()
{
    ObedientPair pair;
    for (Seen &server : pair.servers) {
        server.owner = Seen::Owner::Mine;
        server.scheduler = Seen::Flag::Off;
    }
    SwitchState state;
    state.at = SwitchStateId::Quiesce;
    state.borrowed.fill(true);
    pair.play(state, SwitchEvent::abort());
    QCOMPARE(state.resting, Resting::AbortedClean);
    for (const Seen &server : pair.servers) {
        QVERIFY(server.scheduler == Seen::Flag::On);
        QVERIFY(!server.open);
    }
    QVERIFY(pair.servers.at(0).isActive());
}

void tst_SwitchCore::anAbortAfterTheDemotionDoesNotPretendToBeClean()
{
    ObedientPair pair;
    pair.servers.at(0) = mine(Seen::Flag::On, ratchet::demote);
    SwitchState state;
    state.at = SwitchStateId::Demote;
    pair.play(state, SwitchEvent::abort());
    QCOMPARE(state.resting, Resting::ZeroActiveHold);
}

void tst_SwitchCore::theTableHasOneRowPerStateAndEveryRestingStateSaysWhatIsTrueAndWhatNext()
{
    for (size_t i = 0; i < switchTable.size(); ++i) {
        QCOMPARE(size_t(switchTable.at(i).state), i);
        QVERIFY(qstrlen(switchTable.at(i).isTrue) > 0 && qstrlen(switchTable.at(i).undo) > 0 && qstrlen(switchTable.at(i).sentence) > 0);
        QCOMPARE(switchStateFromWord(toWord(switchTable.at(i).state)), std::optional(switchTable.at(i).state));
    }
    for (size_t i = 1; i < restingTable.size(); ++i) {
        QCOMPARE(size_t(restingTable.at(i).resting), i);
        QVERIFY(qstrlen(restingTable.at(i).isTrue) > 0 && qstrlen(restingTable.at(i).next) > 0);
        QCOMPARE(restingFromWord(toWord(restingTable.at(i).resting)), std::optional(restingTable.at(i).resting));
    }
}

//! From the states that walks come to, also after all patience was used up there, with every outcome of what is done there: the table's
//! ways out and rests, no more and no fewer.
void tst_SwitchCore::everyWayOutOfAStateIsDeclaredAndTaken()
{
    QRandomGenerator random(5);
    test::SeenEdges edges;
    for (const auto &[state, effect] : placesOnWalks(random, edges)) {
        SwitchState tired = state;
        tired.sends.fill(sendLimit);
        tired.turns = turnLimit;
        SwitchState changed = state; // somebody made the target active, under another configuration
        changed.of(Side::Target) = mine(Seen::Flag::Off);
        changed.of(Side::Target).sameConfiguration = false;
        for (const SwitchEvent &event : test::everyOutcome(effect)) {
            for (const SwitchState &before : {state, tired, changed}) {
                const SwitchStep next = step(before, event);
                const bool ends = next.state.isResting() || next.state.at == SwitchStateId::Done;
                QVERIFY2(ends == (next.effect.kind == Kind::None), qPrintable(toWord(next.state.at))); // it goes on, or it rests
                edges.note(before, next);
            }
        }
    }
    const QStringList differences = edges.differences();
    for (const QString &difference : differences)
        qWarning("%s", qPrintable(difference));
    QVERIFY(differences.isEmpty());
}

//! SWINGBRIDGE_WRITE_README=1 writes it anew.
void tst_SwitchCore::theReadmesTableIsMadeFromTheTable()
{
    const QString begin = QStringLiteral("<!-- made from SwitchTable: begin -->\n");
    const QString end = QStringLiteral("<!-- made from SwitchTable: end -->\n");
    QFile file(QStringLiteral(SWINGBRIDGE_SOURCE_DIR "/app/switchover/README.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QString text = QString::fromUtf8(file.readAll());
    file.close();
    const auto from = text.indexOf(begin) + begin.size();
    const auto to = text.indexOf(end);
    QVERIFY(from >= begin.size() && to >= from);
    const QString made = test::stateTableAsMarkdown();
    if (qEnvironmentVariableIsSet("SWINGBRIDGE_WRITE_README")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.replace(from, to - from, made).toUtf8());
        return;
    }
    QVERIFY2(text.mid(from, to - from) == made, "app/switchover/README.md is not what SwitchTable says: run this test once with SWINGBRIDGE_WRITE_README=1");
}

void tst_SwitchCore::textsNameTheServers()
{
    const SwitchTexts texts(QStringLiteral("sync%201"), QStringLiteral("sync02"));
    QCOMPARE(texts.isTrue(SwitchStateId::Demote, Resting::None, {}), QStringLiteral("sync%201 counts as active until it is seen in staging mode."));
    QVERIFY(texts.next(SwitchStateId::Demote, Resting::Wait, QStringLiteral("sync02")).contains(QLatin1String("sync02")));
    QVERIFY(!texts.clicks(SwitchStateId::Demote, true).isEmpty());
    QVERIFY(texts.clicks(SwitchStateId::Seal, true).isEmpty());
}

QTEST_GUILESS_MAIN(tst_SwitchCore)
#include "tst_switchcore.moc"
