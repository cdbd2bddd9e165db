// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SessionTest.h"

#include "foundation/JsonText.h"
#include "migration/UnattendedRun.h"
#include "support/Await.h"
#include "support/LabSession.h"

#include <QTest>

namespace swingbridge::test {
namespace {

constexpr std::chrono::minutes patience{3};
const QString one = QStringLiteral("sync01");
const QString two = QStringLiteral("sync02");

//! The error with which \a phase ended; its code is empty when it ended well.
QString refusalOf(LabSession &lab, PhaseId phase)
{
    const auto result = lab.runOnce(phase);
    return result && !*result ? result->error().code() : QString();
}

std::optional<UnattendedEnd> runWith(LabSession &lab, const Json &answers, std::stop_token stop = {})
{
    const auto book = AnswerBook::parse(QByteArray::fromStdString(answers.dump()), QStringLiteral("test"));
    if (!book)
        return std::nullopt;
    return await(runUnattended(lab.session(), std::make_shared<BookAnswerer>(*book), {}, stop), patience);
}

Json answersOf(const LabSession &lab)
{
    return parseJson(lab.scenario().answers(), lab.scenario().name()).value_or(Json());
}

} // namespace

void SessionTest::twoActiveServersAreNoPair()
{
    LabSession lab(QStringLiteral("two-active"));
    QCOMPARE(refusalOf(lab, PhaseId::Servers), QStringLiteral("two-active"));
    QVERIFY(!lab.session()->isPaired());
    QVERIFY(lab.session()->error(PhaseId::Servers));
    QVERIFY(!lab.session()->error(PhaseId::Servers)->remedy().isEmpty());
}

void SessionTest::oneMachineIsNoPair()
{
    LabSession lab(QStringLiteral("clean"));
    QVERIFY(lab.session()->setServers(QStringLiteral("lab:sync01"), {QStringLiteral("lab:sync01")}));
    QCOMPARE(refusalOf(lab, PhaseId::Servers), QStringLiteral("same-machine")); // not "is not one of the staging servers"
    QVERIFY(!lab.session()->error(PhaseId::Servers)->remedy().isEmpty());
    QVERIFY(!lab.session()->isPaired());
}

void SessionTest::namesMayChangeUntilTheJournalHoldsThem()
{
    LabSession lab(QStringLiteral("clean"));
    QVERIFY(lab.session()->setServers(QStringLiteral("lab:sync02"), {QStringLiteral("lab:sync01")}));
    QCOMPARE(refusalOf(lab, PhaseId::Servers), QStringLiteral("roles-swapped"));
    QVERIFY(lab.session()->setServers(QStringLiteral("lab:sync01"), {QStringLiteral("lab:sync02")}));
    QVERIFY(lab.runPhase(PhaseId::Servers));
    QVERIFY(lab.session()->isPaired());
    QVERIFY(!lab.session()->setServers(QStringLiteral("lab:sync02"), {QStringLiteral("lab:sync01")}));
}

void SessionTest::noAnswerIsKeptWithoutAReason()
{
    LabSession lab(QStringLiteral("contoso"));
    QVERIFY(lab.runUntil(PhaseId::Preflight));
    QVERIFY(lab.runOnce(PhaseId::Preflight));
    const QList<Question> questions = lab.session()->questions(PhaseId::Preflight);
    QVERIFY(!questions.isEmpty());
    const int before = int(lab.workspace().journal->entries().size());
    for (const Question &question : questions)
        QVERIFY(!lab.session()->answerGuard(question.id(), QStringLiteral("attest"), QStringLiteral("  ")));
    QCOMPARE(int(lab.workspace().journal->entries().size()), before);
    QVERIFY(lab.runUntil(PhaseId::Comparison));
    QVERIFY(lab.runOnce(PhaseId::Comparison));
    const QString id = lab.workspace().comparison.result.openDifferences({}).first()->id;
    QVERIFY(!lab.session()->decideDifference(id, QStringLiteral("accept"), QString()));
    QVERIFY(!lab.session()->decideDifference(id, QStringLiteral("forget"), QStringLiteral("so")));
    QCOMPARE(lab.entries(EntryKind::Decision, QStringLiteral("difference")), 0);
    QVERIFY(lab.runUntil(PhaseId::Exports));
    QVERIFY(!lab.session()->approveExports(QStringLiteral("too early"))); // nothing was captured
    QVERIFY(lab.runOnce(PhaseId::Exports));
    QVERIFY(!lab.session()->approveExports(QStringLiteral(" ")));
    QCOMPARE(lab.entries(EntryKind::Approval), 0);
}

void SessionTest::whatIsNotAskedIsNotAnswered()
{
    LabSession lab(QStringLiteral("clean"));
    QVERIFY(lab.runUntil(PhaseId::Preflight));
    const auto answered = lab.session()->answerGuard(QStringLiteral("G03"), QStringLiteral("waive"), QStringLiteral("It will do."));
    QVERIFY(!answered);
    QCOMPARE(answered.error().code(), QStringLiteral("not-open"));
    QVERIFY(!lab.session()->decideDifference(QStringLiteral("nothing-00000000"), QStringLiteral("accept"), QStringLiteral("so")));
    QCOMPARE(lab.entries(EntryKind::Waiver), 0);
}

void SessionTest::anotherNameThanTheTargetsBeginsNothing()
{
    LabSession lab(QStringLiteral("clean"));
    QVERIFY(lab.runUntil(PhaseId::Switchover));
    for (const QString &name : {QString(), one, QStringLiteral("SYNC02")})
        QVERIFY(!lab.session()->confirmTarget(name));
    for (int look = 0; look < 2; ++look)
        QVERIFY(lab.runOnce(PhaseId::Switchover));
    QCOMPARE(lab.entries(EntryKind::Attempt), 0);
    QVERIFY(!lab.session()->hasSwitchBegun());
    QCOMPARE(lab.lab().exportCapable(), QStringList(one));
}

void SessionTest::oneComparesAgainWithoutLosingADecision()
{
    LabSession lab(QStringLiteral("contoso"));
    QVERIFY(lab.runUntil(PhaseId::Comparison));
    QVERIFY(lab.runOnce(PhaseId::Comparison));
    const QString id = lab.workspace().comparison.result.openDifferences({}).first()->id;
    QVERIFY(lab.session()->decideDifference(id, QStringLiteral("accept"), QStringLiteral("Wanted.")));
    const int before = lab.entries(EntryKind::Capture, QStringLiteral("comparison"));
    QVERIFY(lab.runOnce(PhaseId::Comparison)); // on what was read before
    QCOMPARE(lab.entries(EntryKind::Capture, QStringLiteral("comparison")), before);
    lab.session()->startAnew(PhaseId::Comparison);
    QTRY_VERIFY_WITH_TIMEOUT(!lab.session()->isBusy(), 60'000);
    QCOMPARE(lab.entries(EntryKind::Capture, QStringLiteral("comparison")), before + 1);
    QVERIFY(currentDecision(lab.workspace().record.decisions(), *lab.workspace().comparison.difference(id)));
}

void SessionTest::aMigrationIsGoneOnWithInTheMiddle()
{
    LabSession lab(QStringLiteral("clean"));
    QVERIFY(lab.runUntil(PhaseId::Synchronize));
    const QString head = lab.workspace().journal->head();
    QVERIFY(lab.reopen());
    QCOMPARE(lab.workspace().journal->head(), head);
    QVERIFY(lab.session()->current() == PhaseId::Synchronize);
    QVERIFY(lab.workspace().servers.isEmpty() || !lab.workspace().servers.first().wasAsked); // no role is remembered
    QVERIFY(lab.runUntil(PhaseId::Report));
    QVERIFY(lab.runPhase(PhaseId::Report));
    QVERIFY(lab.session()->isFinished());
    QCOMPARE(lab.lab().exportCapable(), QStringList(two));
}

void SessionTest::anApprovalDoesNotOutliveItsExports()
{
    LabSession lab(QStringLiteral("contoso"));
    QVERIFY(lab.runUntil(PhaseId::Switchover));
    QVERIFY(lab.session()->result(PhaseId::Exports).state() == PhaseState::Done);
    QVERIFY(lab.lab().person().setThreshold(two, true, 501)); // another configuration than the approved one
    QVERIFY(lab.runOnce(PhaseId::Switchover));
    const QList<Question> open = lab.session()->questions(PhaseId::Switchover);
    const auto isMendable = [](const Question &question) { return question.kind() == Question::Kind::Blocker; };
    QVERIFY(std::any_of(open.cbegin(), open.cend(), isMendable));
    QVERIFY(lab.session()->confirmTarget(two)); // and even with the word "go"
    QVERIFY(lab.runOnce(PhaseId::Switchover));
    QVERIFY(!lab.session()->hasSwitchBegun());
    QCOMPARE(lab.lab().exportCapable(), QStringList(one));
}

void SessionTest::theRoleIsGivenBackAfterTheDemotion()
{
    LabSession lab(QStringLiteral("clean"));
    QVERIFY(lab.runUntil(PhaseId::Switchover));
    std::stop_source stop;
    connect(lab.session(), &MigrationSession::changed, this, [&] {
        if (lab.workspace().journal->entries().constLast().state() == QLatin1String("OLD_STAGING"))
            stop.request_stop();
    });
    const auto end = runWith(lab, answersOf(lab), stop.get_token());
    QVERIFY(end && end->kind() == UnattendedEnd::Kind::Failed);
    QVERIFY(end->error()->isCancelled());
    QVERIFY(lab.session()->hasSwitchBegun());
    QCOMPARE(lab.lab().exportCapable(), QStringList()); // nobody is active now
    const auto given = await(lab.session()->rollBack({}), patience);
    QVERIFY(given);
    QVERIFY2(*given, qPrintable(*given ? QString() : given->error().summary()));
    QCOMPARE(lab.lab().exportCapable(), QStringList(one));
}

void SessionTest::aFenceIsAttestedBySentenceOnly()
{
    LabSession lab(QStringLiteral("unreachable"));
    QVERIFY(lab.runUntil(PhaseId::Switchover));
    QVERIFY(!lab.runPhase(PhaseId::Switchover)); // it waits for the server that is silent
    QVERIFY(lab.workspace().switchover.isResting());
    MigrationSession *session = lab.session();
    const QString sentence = session->fenceSentence(one);
    const QString evidence = QStringLiteral("Switched off at the rack.");
    const QString method = QStringLiteral("poweredOff");
    QVERIFY(sentence.contains(one));
    QVERIFY(!session->attestFenced(one, QStringLiteral("asleep"), evidence, sentence));
    QVERIFY(!session->attestFenced(one, method, QString(), sentence));
    QVERIFY(!session->attestFenced(one, method, evidence, sentence.toLower()));
    QVERIFY(!session->attestFenced(two, method, evidence, session->fenceSentence(two))); // nobody waits for that one
    QVERIFY(!lab.lab().exportCapable().contains(two));
    const auto attested = session->attestFenced(one, method, evidence, sentence);
    QVERIFY2(attested, qPrintable(attested ? QString() : attested.error().summary()));
}

void SessionTest::everyAnswerThatIsMissingIsNamed_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("id");
    QTest::newRow("a guard") << QStringLiteral("clean") << QStringLiteral("guards") << QStringLiteral("G17");
    QTest::newRow("a blocker") << QStringLiteral("contoso") << QStringLiteral("differences") << QStringLiteral("ou.exclusionExtra-bd1292ba");
    QTest::newRow("the target") << QStringLiteral("clean") << QStringLiteral("confirmTarget") << QStringLiteral("confirmTarget");
}

void SessionTest::everyAnswerThatIsMissingIsNamed()
{
    QFETCH(QString, scenario);
    QFETCH(QString, list);
    QFETCH(QString, id);
    LabSession lab(scenario);
    Json answers = answersOf(lab);
    Json &given = answers[list.toStdString()];
    if (given.is_array()) {
        const auto isIt = [&id](const Json &item) { return item.value("id", std::string()) == id.toStdString(); };
        given.erase(std::remove_if(given.begin(), given.end(), isIt), given.end());
    } else {
        given = nullptr;
    }
    const auto end = runWith(lab, answers);
    QVERIFY(end);
    QVERIFY(end->kind() == UnattendedEnd::Kind::Unanswered);
    QCOMPARE(end->questions().size(), 1);
    QCOMPARE(end->questions().first().id(), id);
    QCOMPARE(lab.lab().exportCapable(), QStringList(one));
    QCOMPARE(lab.entries(EntryKind::Attempt), 0);
}

void SessionTest::withAllAnswersARunFinishes()
{
    LabSession lab(QStringLiteral("clean"));
    const auto end = runWith(lab, answersOf(lab));
    QVERIFY(end);
    QVERIFY2(end->kind() == UnattendedEnd::Kind::Finished, qPrintable(end->error() ? end->error()->summary() : toWord(end->phase())));
    QVERIFY(lab.session()->isFinished());
    QCOMPARE(lab.lab().exportCapable(), QStringList(two));
}

} // namespace swingbridge::test
