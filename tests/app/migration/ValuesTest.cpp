// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ValuesTest.h"

#include "foundation/JsonText.h"
#include "lab/Scenario.h"
#include "migration/AnswerBook.h"
#include "migration/MigrationRecord.h"

#include <QSet>
#include <QTest>

namespace swingbridge::test {
namespace {

AnswerBook bookOf(const QByteArray &json)
{
    const auto book = AnswerBook::parse(json, QStringLiteral("test"));
    if (!book)
        qWarning("%s", qPrintable(book.error().detail()));
    return book.value_or(AnswerBook());
}

//! An entry as the journal would hold it.
Entry entry(const EntryDraft &draft)
{
    return Entry(1, QStringLiteral("2026-11-21T20:41:00.000Z"), 0, draft, Entry::genesis());
}

EntryDraft borrowing(EntryKind kind, const char *was, const char *is)
{
    return EntryDraft(kind, Json{{"was", was}, {"is", is}}).atStep(QStringLiteral("autoUpgrade")).about(QStringLiteral("sync01"));
}

} // namespace

void ValuesTest::everyPhaseHasAWordAndATitle()
{
    QSet<QString> words;
    for (const PhaseId phase : phaseOrder(false)) {
        QVERIFY(!phaseTitle(phase).isEmpty());
        words << toWord(phase);
        QVERIFY(phaseFromWord(toWord(phase)) == phase);
    }
    QCOMPARE(words.size(), 12);
    QVERIFY(!phaseFromWord(QStringLiteral("welcome")));
}

void ValuesTest::everyStateHasAWord()
{
    for (const PhaseState state : {PhaseState::Open, PhaseState::Current, PhaseState::Done, PhaseState::Failed, PhaseState::Skipped})
        QVERIFY(phaseStateFromWord(toWord(state)) == state);
    QVERIFY(!phaseStateFromWord(QStringLiteral("ready")));
}

void ValuesTest::anUninstalledServerIsImportedBeforeItIsCompared()
{
    const auto normal = phaseOrder(false);
    QVERIFY(normal.indexOf(PhaseId::Comparison) < normal.indexOf(PhaseId::Import));
    const auto installing = phaseOrder(true);
    QVERIFY(installing.indexOf(PhaseId::Import) < installing.indexOf(PhaseId::Comparison));
    QCOMPARE(installing.size(), normal.size());
}

void ValuesTest::aResultIsSaidFromItsFacts()
{
    const QVariantMap pair{{QStringLiteral("active"), QStringLiteral("sync01")}, {QStringLiteral("staging"), QStringLiteral("sync02")}};
    QCOMPARE(PhaseResult(PhaseId::Servers, PhaseState::Done, pair).text(), QStringLiteral("sync01 and sync02"));
    QVERIFY(PhaseResult(PhaseId::Servers, PhaseState::Open, pair).text().isEmpty());
    QVERIFY(!PhaseResult(PhaseId::Import, PhaseState::Skipped).text().isEmpty());
}

void ValuesTest::everyScenarioAnswersFileIsRead_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const Scenario &scenario : Scenario::all())
        QTest::newRow(qPrintable(scenario.name())) << scenario.answers();
}

void ValuesTest::everyScenarioAnswersFileIsRead()
{
    QFETCH(QByteArray, json);
    const auto book = AnswerBook::parse(json, QStringLiteral("scenario"));
    QVERIFY(book);
    QCOMPARE(book->confirmTarget(), QStringLiteral("sync02"));
    QCOMPARE(book->operatorName(), QStringLiteral("lab"));
    QVERIFY(book->guardAnswer(QStringLiteral("G02")));
    QCOMPARE(AnswerBook::parse(book->document(), QStringLiteral("again"))->document(), book->document());
}

void ValuesTest::answersThatAreNotUnderstoodAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    const QByteArray schema = R"("schema":"swingbridge/answers/1")";
    QTest::newRow("not JSON") << QByteArray("{");
    QTest::newRow("no schema") << QByteArray("{}");
    QTest::newRow("another schema") << QByteArray(R"({"schema":"swingbridge/answers/2"})");
    QTest::newRow("unknown key") << "{" + schema + R"(,"yes":true})";
    QTest::newRow("unknown mode") << "{" + schema + R"(,"mode":"manual"})";
    QTest::newRow("decision without a word") << "{" + schema + R"(,"differences":[{"id":"a"}]})";
    QTest::newRow("unknown decision") << "{" + schema + R"(,"differences":[{"id":"a","decision":"ignore"}]})";
    QTest::newRow("id and severity") << "{" + schema + R"(,"differences":[{"id":"a","maxSeverity":"low","decision":"accept"}]})";
    QTest::newRow("wildcard for blockers") << "{" + schema + R"(,"differences":[{"maxSeverity":"blocker","decision":"accept"}]})";
    QTest::newRow("guard without a text") << "{" + schema + R"(,"guards":[{"id":"G02","answer":"attest"}]})";
    QTest::newRow("unknown answer") << "{" + schema + R"(,"guards":[{"id":"G02","answer":"yes","text":"so"}]})";
    QTest::newRow("exports without a reason") << "{" + schema + R"(,"exports":{"hash":null,"maxVerdict":"pass"}})";
    QTest::newRow("unknown verdict") << "{" + schema + R"(,"exports":{"hash":null,"maxVerdict":"fine","reason":"so"}})";
}

void ValuesTest::answersThatAreNotUnderstoodAreRefused()
{
    QFETCH(QByteArray, json);
    const auto book = AnswerBook::parse(json, QStringLiteral("answers.json"));
    QVERIFY(!book);
    QVERIFY(book.error().kind() == Error::Kind::BadInput);
    QVERIFY(book.error().summary().contains(QStringLiteral("answers.json")));
}

void ValuesTest::aBlockerIsAnsweredByItsIdOnly()
{
    const AnswerBook book = bookOf(R"({"schema":"swingbridge/answers/1","differences":[
        {"id":"ou.exclusionExtra-1","decision":"mendByHand","reason":"forgotten"}, {"maxSeverity":"high","decision":"accept","reason":"fine"}]})");
    QCOMPARE(book.differenceAnswer(QStringLiteral("ou.exclusionExtra-1"), Severity::Blocker)->decision, QStringLiteral("mendByHand"));
    QVERIFY(!book.differenceAnswer(QStringLiteral("ou.exclusionExtra-2"), Severity::Blocker));
    QVERIFY(book.differenceAnswer(QStringLiteral("ou.exclusionExtra-2"), Severity::High));
}

void ValuesTest::aWildcardReachesDownFromItsSeverity()
{
    const AnswerBook book = bookOf(R"({"schema":"swingbridge/answers/1","differences":[{"maxSeverity":"medium","decision":"accept","reason":"fine"}]})");
    QVERIFY(!book.differenceAnswer(QStringLiteral("a"), Severity::High));
    QVERIFY(book.differenceAnswer(QStringLiteral("a"), Severity::Medium));
    QCOMPARE(book.differenceAnswer(QStringLiteral("a"), Severity::Low)->reason, QStringLiteral("fine"));
}

void ValuesTest::exportsAreApprovedUpToTheirVerdictAndForTheirHash()
{
    const AnswerBook any = bookOf(R"({"schema":"swingbridge/answers/1","exports":{"hash":null,"maxVerdict":"review","reason":"seen"}})");
    QVERIFY(any.exportsReason(QStringLiteral("pass"), QStringLiteral("aa")));
    QVERIFY(any.exportsReason(QStringLiteral("review"), QStringLiteral("aa")));
    QVERIFY(!any.exportsReason(QStringLiteral("block"), QStringLiteral("aa")));
    const QString hash(64, QLatin1Char('a'));
    const AnswerBook one = bookOf(R"({"schema":"swingbridge/answers/1","exports":{"hash":")" + hash.toLatin1()
                                  + R"(","maxVerdict":"pass","reason":"seen"}})");
    QVERIFY(one.exportsReason(QStringLiteral("pass"), hash));
    QVERIFY(!one.exportsReason(QStringLiteral("pass"), QString(64, QLatin1Char('b'))));
    QVERIFY(!AnswerBook().exportsReason(QStringLiteral("pass"), hash)); // nothing said is no approval
}

void ValuesTest::theNewestWordCounts()
{
    MigrationRecord record;
    record.fold(entry(EntryDraft(EntryKind::Attest, Json{{"by", "ada"}, {"text", "first"}}).atStep(QStringLiteral("G17"))));
    record.fold(entry(EntryDraft(EntryKind::Waiver, Json{{"by", "bob"}, {"text", "second"}}).atStep(QStringLiteral("G17"))));
    const GuardStatement said = record.guardAnswers().value(QStringLiteral("G17"));
    QCOMPARE(said.answer(), QStringLiteral("waive"));
    QCOMPARE(said.statement().by(), QStringLiteral("bob"));
    QCOMPARE(said.statement().text(), QStringLiteral("second"));
    for (const char *way : {"swing", "other"})
        record.fold(entry(EntryDraft(EntryKind::Decision, Json{{"value", way}, {"by", "ada"}}).atStep(QStringLiteral("method"))));
    QCOMPARE(record.method(), QStringLiteral("other"));
    record.fold(entry(EntryDraft(EntryKind::State, Json{{"facts", {{"checks", 25}}}}).inPhase(QStringLiteral("preflight")).inState(QStringLiteral("done"))));
    QVERIFY(record.phase(PhaseId::Preflight).state() == PhaseState::Done);
    QCOMPARE(record.phase(PhaseId::Preflight).facts().value(QStringLiteral("checks")).toInt(), 25);
    QVERIFY(record.phase(PhaseId::Backup).state() == PhaseState::Open);
}

void ValuesTest::whatWasBorrowedTwiceGoesBackToTheFirstValue()
{
    MigrationRecord record;
    record.fold(entry(borrowing(EntryKind::Borrowed, "Enabled", "Disabled")));
    record.fold(entry(borrowing(EntryKind::Borrowed, "Disabled", "Disabled")));
    const BorrowedSetting *held = record.outstanding(QStringLiteral("sync01"), QStringLiteral("autoUpgrade"));
    QVERIFY(held);
    QCOMPARE(held->was(), QStringLiteral("Enabled"));
    QVERIFY(!record.outstanding(QStringLiteral("sync02"), QStringLiteral("autoUpgrade")));
    record.fold(entry(borrowing(EntryKind::Returned, "Disabled", "Enabled")));
    QVERIFY(!record.outstanding(QStringLiteral("sync01"), QStringLiteral("autoUpgrade")));
    QCOMPARE(record.borrowed().size(), 1);
}

void ValuesTest::theLastCaptureIsFoundByServer()
{
    MigrationRecord record;
    for (const char *server : {"sync01", "sync02", "sync01"}) {
        record.fold(entry(EntryDraft(EntryKind::Capture, Json{{"n", int(record.captures().size())}}).atStep(QStringLiteral("identity"))
                              .about(QLatin1String(server))));
    }
    QCOMPARE(record.lastCapture(QStringLiteral("identity"), QStringLiteral("sync01"))->payload().at("n").get<int>(), 2);
    QCOMPARE(record.lastCapture(QStringLiteral("identity"), QStringLiteral("sync02"))->payload().at("n").get<int>(), 1);
    QVERIFY(!record.lastCapture(QStringLiteral("exports"), QString()));
}

} // namespace swingbridge::test
