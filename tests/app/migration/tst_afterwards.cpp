// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "afterwards/PairAlarms.h"
#include "foundation/JsonText.h"
#include "lab/ServerState.h"
#include "migration/AfterwardsProof.h"
#include "migration/PairWatch.h"
#include "migration/Readmission.h"
#include "migration/SwitchoverPhase.h"
#include "support/Await.h"
#include "support/LabSession.h"

#include <QTest>

using namespace swingbridge;
using namespace swingbridge::test;

//! What comes after the switch, over the lab; the lab says which server truly exports.
class TestAfterwards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theProofIsJudgedLineByLine_data();
    void theProofIsJudgedLineByLine();
    void whatOnlyAPersonCanSeeIsSaidByAPerson();
    void theCloudsWordStandsBesideTheGuards();
    void aFinishedPairRaisesNoAlarm();
    void anOldServerThatExportsAgainIsAnAlarm();
    void aWatchThatIsDestroyedIsSilent();
    void whatIsNotBorrowedIsNotGivenBack();
    void overridesAreGivenBackByTheAgent();
    void aThresholdIsGivenBackByHandAndSeen();
    void switchingBackIsAMigrationOfItsOwn();
    void theOldServerIsTakenOutStepByStep();
    void aServerFromASnapshotIsFencedAndTakenBack();
    void aStoppedServiceIsNeverTakenAsAFence();

private:
    static constexpr std::chrono::minutes patience{3};
    static const QString one;
    static const QString two;
    static QString codes(const QList<Alarm> &alarms);
    static QString stateOf(const LabSession &lab, const char *check);
    static QByteArray whyNot(const std::optional<Done> &done)
    {
        return !done ? QByteArray("not in time") : *done ? QByteArray() : (done->error().summary() + u' ' + done->error().detail()).toUtf8();
    }
    std::optional<WatchLook> look();
    //! The ledger says that \a setting of sync02 was \a was and is \a is.
    bool borrows(const char *setting, const QString &was, const QString &is);
    std::optional<Done> givesBack(const char *setting) { return await(m_done->session()->giveBack(two, QString::fromLatin1(setting), {}), patience); }

    std::unique_ptr<LabSession> m_done; //!< A migration of scenario clean that is done; each test but the last leaves it so.
};

const QString TestAfterwards::one = QStringLiteral("sync01");
const QString TestAfterwards::two = QStringLiteral("sync02");

void TestAfterwards::initTestCase()
{
    m_done = std::make_unique<LabSession>(QStringLiteral("clean"));
    QVERIFY(m_done->runUntil(PhaseId::Report));
}

QString TestAfterwards::codes(const QList<Alarm> &alarms)
{
    QStringList words;
    for (const Alarm &alarm : alarms)
        words << (alarm.server().isEmpty() ? toWord(alarm.code()) : toWord(alarm.code()) + u' ' + alarm.server());
    return words.join(QStringLiteral(", "));
}

QString TestAfterwards::stateOf(const LabSession &lab, const char *check)
{
    for (const ProofCheck &line : lab.workspace().proof) {
        if (line.id == QLatin1String(check))
            return line.state;
    }
    return {};
}

std::optional<WatchLook> TestAfterwards::look()
{
    const auto seen = await(m_done->session()->watch()->look({}), patience);
    return seen && *seen ? std::optional<WatchLook>(**seen) : std::nullopt;
}

bool TestAfterwards::borrows(const char *setting, const QString &was, const QString &is)
{
    const Json payload = {{"was", was}, {"is", is}};
    const EntryDraft draft = EntryDraft(EntryKind::Borrowed, payload).inPhase(QStringLiteral("preflight")).about(two).atStep(QString::fromLatin1(setting));
    return m_done->session()->sharedWorkspace()->append(draft).has_value();
}

void TestAfterwards::theProofIsJudgedLineByLine_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("state");
    const auto row = [](const char *id, const char *state) { QTest::newRow(id) << QString::fromLatin1(id) << QString::fromLatin1(state); };
    row("oneActive", "pass");
    row("exports", "pass");
    row("cleanCycles", "pass");
    row("noNewErrors", "pass");
    row("testChange", "attest");
    row("cloudWitness", "notNeeded");
    row("borrowed", "pass");
}

void TestAfterwards::theProofIsJudgedLineByLine()
{
    QFETCH(QString, id);
    QFETCH(QString, state);
    QCOMPARE(stateOf(*m_done, id.toLatin1().constData()), state);

    ProofFacts nothing; // and with nothing seen no line of what is to be seen passes
    nothing.cyclesWanted = 2;
    nothing.exportsAreRead = false;
    nothing.stillBorrowed = 1;
    for (const ProofCheck &line : AfterwardsProof::judge(nothing)) {
        if (line.id == id && id != QLatin1String("cloudWitness"))
            QVERIFY2(line.state != QLatin1String("pass"), qPrintable(line.id));
    }
}

void TestAfterwards::whatOnlyAPersonCanSeeIsSaidByAPerson()
{
    MigrationSession *session = m_done->session();
    QVERIFY(GoHomeVerdict::of(m_done->workspace().proof).word() == GoHome::Ask);
    QVERIFY(!session->result(PhaseId::Afterwards).isComplete());
    QCOMPARE(session->result(PhaseId::Afterwards).text(), QStringLiteral("2 cycle(s) watched, your word is missing"));
    QVERIFY(!session->attestProof(QStringLiteral("testChange"), QStringLiteral(" ")));
    QVERIFY(!session->attestProof(QStringLiteral("oneActive"), QStringLiteral("I know it."))); // that is seen, not said
    const QList<ProofCheck> before = m_done->workspace().proof; // each word of a person judges it anew
    for (const ProofCheck &line : before) {
        if (line.state == QLatin1String("attest"))
            QVERIFY(session->attestProof(line.id, QStringLiteral("Seen in the portal at 21:04.")));
    }
    QCOMPARE(stateOf(*m_done, "testChange"), QStringLiteral("pass"));
    QVERIFY(GoHomeVerdict::of(m_done->workspace().proof).word() == GoHome::Yes);
    QVERIFY(session->result(PhaseId::Afterwards).isComplete());
    QVERIFY(session->result(PhaseId::Afterwards).text().startsWith(QLatin1String("Proof complete")));
}

void TestAfterwards::theCloudsWordStandsBesideTheGuards()
{
    LabSession lab(QStringLiteral("clean"));
    const QByteArray text = R"({"configuration":{"accidentalDeletionPrevention":{"synchronizationPreventionType":"enabledForCount","alertThreshold":123},
        "currentExportData":{"clientMachineName":"SYNC01"}}})";
    const QDateTime fetched(QDate(2026, 11, 21), QTime(19, 30), Qt::UTC);
    QVERIFY(!lab.session()->takeWitness("{}", QStringLiteral("w.json"), fetched));
    QVERIFY(lab.session()->takeWitness(text, QStringLiteral("w.json"), fetched)); // before there is a journal
    QVERIFY(lab.runPhase(PhaseId::Servers));
    QVERIFY(await(readPlan(lab.session()->sharedWorkspace(), {}), patience));
    QString guests;
    QString threshold;
    for (const GuardResult &guard : lab.workspace().switchover.plan->guards) {
        if (guard.id() == QLatin1String("G02")) {
            guests = guard.seen();
            QVERIFY(guard.state() != GuardState::Pass); // shown, never the proof
        } else if (guard.id() == QLatin1String("G12")) {
            threshold = guard.seen();
        }
    }
    QVERIFY2(guests.contains(QLatin1String("SYNC01")) && guests.contains(QLatin1String("19:30")), qPrintable(guests));
    QVERIFY2(threshold.contains(QLatin1String("123")), qPrintable(threshold));
    QCOMPARE(lab.entries(EntryKind::Capture, QStringLiteral("witness")), 1);
    QVERIFY(lab.reopen());
    QVERIFY(lab.workspace().record.lastCapture(QStringLiteral("witness"), QString()));
}

void TestAfterwards::aFinishedPairRaisesNoAlarm()
{
    const auto seen = look();
    QVERIFY(seen);
    QCOMPARE(codes(seen->alarms), QString());
    QCOMPARE(int(seen->servers.size()), 2);
    QVERIFY(m_done->session()->watch()->last());
}

void TestAfterwards::anOldServerThatExportsAgainIsAnAlarm()
{
    QVERIFY(m_done->lab().person().setStagingMode(one, false));
    const auto seen = look();
    QVERIFY(seen);
    QCOMPARE(codes(seen->alarms), QStringLiteral("twoActive, rogue sync01"));
    QVERIFY(m_done->lab().person().setStagingMode(one, true));
    QVERIFY(m_done->lab().person().powerOff(one));
    const auto silent = look();
    QVERIFY(silent);
    QCOMPARE(codes(silent->alarms), QStringLiteral("unreachable sync01"));
    QVERIFY(m_done->lab().person().powerOn(one));
    QCOMPARE(codes(look()->alarms), QString());
}

void TestAfterwards::aWatchThatIsDestroyedIsSilent()
{
    auto watch = PairWatch::of(m_done->session()->sharedWorkspace());
    int looks = 0;
    QObject::connect(watch.get(), &PairWatch::looked, this, [&looks] { ++looks; });
    watch->start(std::chrono::seconds(30));
    QTRY_VERIFY(looks > 1);
    watch->stop();
    QVERIFY(!watch->isWatching());
    watch->start(std::chrono::seconds(30));
    watch.reset();
    const int before = looks;
    const auto other = look(); // the lab goes on meanwhile
    QVERIFY(other);
    QCOMPARE(looks, before);
}

void TestAfterwards::whatIsNotBorrowedIsNotGivenBack()
{
    const auto given = await(m_done->session()->giveBack(two, QStringLiteral("autoUpgrade"), {}), patience);
    QVERIFY(given && !*given); // it was returned by the phase
    QVERIFY((*given).error().kind() == Error::Kind::BadInput);
    QCOMPARE(m_done->entries(EntryKind::Returned, QStringLiteral("autoUpgrade")), m_done->entries(EntryKind::Borrowed, QStringLiteral("autoUpgrade")));
}

void TestAfterwards::overridesAreGivenBackByTheAgent()
{
    const auto read = [this] {
        const auto now = await(m_done->workspace().driver(two)->overrides({}), patience);
        return now && *now ? **now : QList<ConnectorOverride>();
    };
    QVERIFY(!read().isEmpty());
    const QString name = read().constFirst().name;
    for (const QString &was : {name + QStringLiteral(": full synchronization"), QStringLiteral("none")}) {
        QVERIFY(borrows("overrides", was, was == QLatin1String("none") ? name + QStringLiteral(": full synchronization") : QStringLiteral("none")));
        const auto given = givesBack("overrides");
        QVERIFY2(given && *given, whyNot(given).constData());
        for (const ConnectorOverride &one : read()) {
            QVERIFY(!one.fullImportRequired);
            QCOMPARE(one.fullSyncRequired, one.name == name && was != QLatin1String("none"));
        }
        QVERIFY(!m_done->workspace().record.outstanding(two, QStringLiteral("overrides")));
    }
}

//! The lab's build is one whose command asks for a sign-in.
void TestAfterwards::aThresholdIsGivenBackByHandAndSeen()
{
    QVERIFY(borrows("deletionThreshold", QStringLiteral("400"), QStringLiteral("500")));
    const auto refused = givesBack("deletionThreshold");
    QVERIFY(refused && !*refused);
    QVERIFY(refused->error().kind() == Error::Kind::Refused);
    QVERIFY2(refused->error().summary().contains(QLatin1String("sign-in")), whyNot(refused).constData());
    QVERIFY(!refused->error().remedy().isEmpty());
    QVERIFY(m_done->workspace().record.outstanding(two, QStringLiteral("deletionThreshold"))); // nagged about until it is seen
    QVERIFY(m_done->lab().person().setThreshold(two, true, 400));
    const auto given = givesBack("deletionThreshold");
    QVERIFY2(given && *given, whyNot(given).constData());
    QVERIFY(!m_done->workspace().record.outstanding(two, QStringLiteral("deletionThreshold")));
    QVERIFY(m_done->lab().person().setThreshold(two, true, 500));
}

void TestAfterwards::theOldServerIsTakenOutStepByStep()
{
    const LabSession &lab = *m_done; // the last that is done to it
    MigrationSession *session = lab.session();
    QVERIFY(!session->attestDecommission(QStringLiteral("fenced"), QStringLiteral("I did it."))); // that is seen, not said
    const auto looked = await(session->checkDecommission({}), patience);
    QVERIFY(looked && *looked);
    const auto stateOfStep = [&lab](const char *id) {
        for (const DecommissionStep &step : lab.workspace().decommission) {
            if (step.id() == QLatin1String(id))
                return int(step.state());
        }
        return -1;
    };
    QCOMPARE(stateOfStep("stagingSeen"), int(DecommissionStep::State::Done));
    QCOMPARE(stateOfStep("otherExports"), int(DecommissionStep::State::Done));
    QCOMPARE(stateOfStep("fenced"), int(DecommissionStep::State::Open));
    const auto fenced = await(session->fenceForDecommission({}), patience);
    QVERIFY2(fenced && *fenced, whyNot(fenced).constData());
    QCOMPARE(stateOfStep("fenced"), int(DecommissionStep::State::Done));
    QVERIFY(lab.lab().server(one)->trueState().service == ServiceState::Stopped);
    QVERIFY(!Decommission::isComplete(lab.workspace().decommission)); // a disabled service is only a fence
    QCOMPARE(lab.lab().exportCapable(), QStringList(two));
}

void TestAfterwards::switchingBackIsAMigrationOfItsOwn()
{
    const SessionSetup back = m_done->session()->switchBackSetup();
    QCOMPARE(back.activeAddress, QStringLiteral("lab:sync02"));
    QCOMPARE(back.stagingAddresses, QStringList(QStringLiteral("lab:sync01")));
    QVERIFY(back.answers.isEmpty());
}

void TestAfterwards::aServerFromASnapshotIsFencedAndTakenBack()
{
    LabSession lab(QStringLiteral("snapshot-restored"));
    QVERIFY(lab.runUntil(PhaseId::Switchover));
    QVERIFY(!lab.runPhase(PhaseId::Switchover)); // it waits for the server that is silent
    MigrationSession *session = lab.session();
    QVERIFY(session->attestFenced(one, QStringLiteral("poweredOff"), QStringLiteral("Off at the rack."), session->fenceSentence(one)));
    QVERIFY(lab.runPhase(PhaseId::Switchover));
    QVERIFY(session->readmission().state() == ReadmissionState::Watched);
    QCOMPARE(lab.lab().exportCapable(), QStringList(two));

    QVERIFY(lab.runPhase(PhaseId::Afterwards)); // meanwhile somebody puts it back: it is met, claimed and fenced
    QVERIFY2(session->readmission().state() == ReadmissionState::Fenced, qPrintable(session->readmission().isTrue()));
    QCOMPARE(lab.lab().exportCapable(), QStringList(two));
    QCOMPARE(stateOf(lab, "oneActive"), QStringLiteral("notRead"));
    QVERIFY(lab.workspace().record.outstanding(one, QStringLiteral("autoUpgrade"))); // nobody asks it for anything yet

    const QString sentence = session->readmissionSentence();
    const QString evidence = QStringLiteral("Firewall rule 4711 blocks it.");
    const int before = lab.entries(EntryKind::Intent);
    for (const QString &wrong : {QString(), sentence.toUpper(), sentence.chopped(1)}) {
        const auto refused = await(session->readmit(evidence, wrong, {}), patience);
        QVERIFY(refused && !*refused);
    }
    const auto unproven = await(session->readmit(QStringLiteral(" "), sentence, {}), patience);
    QVERIFY(unproven && !*unproven);
    QCOMPARE(lab.entries(EntryKind::Intent), before);

    QVERIFY(lab.reopen()); // from here another day
    session = lab.session();
    QVERIFY(session->readmission().state() == ReadmissionState::Fenced);
    const auto admitted = await(session->readmit(evidence, sentence, {}), patience);
    QVERIFY2(admitted && *admitted, whyNot(admitted).constData());
    QVERIFY(session->readmission().state() == ReadmissionState::Admitted);
    QVERIFY(lab.lab().server(one)->trueState().stagingMode);
    QCOMPARE(lab.lab().exportCapable(), QStringList(two));
    QVERIFY(!lab.workspace().record.outstanding(one, QStringLiteral("autoUpgrade")));
    QCOMPARE(lab.entries(EntryKind::Attest, QStringLiteral("isolation")), 1);
}

void TestAfterwards::aStoppedServiceIsNeverTakenAsAFence()
{
    LabSession lab(QStringLiteral("stopped-active"));
    QVERIFY(lab.runUntil(PhaseId::Switchover));
    QVERIFY(!lab.runPhase(PhaseId::Switchover)); // again and again: it waits
    QVERIFY(lab.workspace().switchover.view().resting == Resting::Wait);
    QCOMPARE(lab.workspace().switchover.view().restingServer, one);
    QVERIFY(lab.lab().exportCapable().isEmpty());
    QVERIFY(lab.lab().person().startService(one)); // it becomes active again, then it is demoted
    QVERIFY(lab.runPhase(PhaseId::Switchover));
    QCOMPARE(lab.lab().exportCapable(), QStringList(two));
    QVERIFY(lab.session()->readmission().state() == ReadmissionState::NotNeeded);
}

QTEST_GUILESS_MAIN(TestAfterwards)
#include "tst_afterwards.moc"
