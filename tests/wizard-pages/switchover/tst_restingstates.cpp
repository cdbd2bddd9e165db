// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SwitchStage.h"
#include "common/Appearance.h"
#include "common/FactTable.h"
#include "common/TextualView.h"
#include "migration/Workspace.h"
#include "support/Await.h"
#include "support/PageChecks.h"
#include "support/SwitchScenes.h"

#include <QApplication>
#include <QComboBox>
#include <QTest>

using namespace swingbridge;
using test::SwitchStage;

namespace {

const QString one = QStringLiteral("sync01");
const QString two = QStringLiteral("sync02");
using State = SwitchStateId;

} // namespace

//! T12: every resting state on the page, over the lab. What is true, what is next, what can be done; a check only for what
//! was observed.
class tst_RestingStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void waitingForASilentServer();
    void nobodyActiveIsHeldAndGoneOnFrom();
    void nobodyActiveIsGivenBack();
    void anotherOperatorTookOver();
    void aForeignClaimIsTakenOverByMouse();
    void aForeignClaimIsTakenOverByKeyboard();
    void eachGuardSaysWhereItIsMended();
    void theTargetNoLongerMatchesItsApproval();
    void bothWereSeenActive();
    void theFirstExportIsHeld();
    void theOldServerRunsThoughItMustBeFenced();
    void givenUpCleanlyAndBegunAgain();
    void assistedModeIsClickedAndSeen();
    void noCheckWithoutAnObservation();

private:
    void restsIn(SwitchStage &stage, Resting resting);
    void takesOver(SwitchStage &stage, bool byKeyboard);
    void takesOverBefore(bool byKeyboard);

    std::unique_ptr<Appearance> m_appearance;
};

void tst_RestingStates::initTestCase()
{
    m_appearance = std::make_unique<Appearance>(*qApp, Appearance::Mode::Light);
    m_appearance->setMotionReduced(true);
}

//! What holds for each: the sentences of the table are on the page, every choice is explained, and nothing says done.
void tst_RestingStates::restsIn(SwitchStage &stage, Resting resting)
{
    const SwitchView &view = stage.view();
    QVERIFY2(view.resting == resting, qPrintable(view.stateWord() + QLatin1Char(' ') + view.isTrue));
    QCOMPARE(stage.reads(QStringLiteral("restTrueLabel")), view.isTrue);
    QCOMPARE(stage.reads(QStringLiteral("restNextLabel")), view.next);
    QVERIFY(!view.isTrue.isEmpty() && !view.next.isEmpty());
    QVERIFY(!stage.model()->isReady());
    QVERIFY(!stage.sees(QStringLiteral("clickTable")));
    const QList<RestChoice> choices = stage.model()->choices();
    auto *facts = stage.sees<TextualView>(QStringLiteral("restFacts"));
    for (const RestChoice &choice : choices)
        QVERIFY2(facts && facts->toText().contains(choice.meaning), qPrintable(choice.name()));
    if (!choices.isEmpty()) {
        QCOMPARE(stage.model()->deedText(), choices.constFirst().title);
        QVERIFY(stage.model()->isDeedEnabled());
    }
    QVERIFY(stage.lab().exportCapable().size() <= (resting == Resting::Conflict ? 2 : 1));
}

#define RESTS_IN(stage, resting)                                                                                                                                \
    restsIn(stage, resting);                                                                                                                                    \
    if (QTest::currentTestFailed())                                                                                                                             \
    return

void tst_RestingStates::waitingForASilentServer()
{
    SwitchStage stage(Resting::Wait);
    QVERIFY(stage.begins());
    RESTS_IN(stage, Resting::Wait);
    QCOMPARE(stage.view().restingServer, one);
    QVERIFY(stage.model()->restReasons().join(QString()).contains(one));
    // The attestation is a choice of its own and nothing of it is there beforehand.
    QVERIFY(!stage.sees(QStringLiteral("attestFencedButton")));
    QVERIFY(stage.clicks(QStringLiteral("fenceChoiceButton")));
    auto *attest = stage.sees<QWidget>(QStringLiteral("attestFencedButton"));
    auto *method = stage.sees<QComboBox>(QStringLiteral("fenceMethodCombo"));
    QVERIFY(attest && method);
    QCOMPARE(method->currentIndex(), -1);
    QVERIFY(stage.types(QStringLiteral("fenceSentenceEdit"), stage.model()->fenceSentence()));
    QVERIFY(stage.types(QStringLiteral("fenceEvidenceEdit"), QStringLiteral("   "))); // pasted empty
    QVERIFY(!attest->isEnabled());
    QVERIFY(stage.types(QStringLiteral("fenceEvidenceEdit"), QStringLiteral("Switched off at the rack by adm.holm.")));
    QVERIFY(!attest->isEnabled()); // how is not said yet
    method->setFocus();
    QTest::keyClick(method, Qt::Key_Down);
    QCOMPARE(method->currentIndex(), 0);
    QVERIFY(attest->isEnabled());
    QVERIFY(stage.clicks(QStringLiteral("attestFencedButton")));
    QVERIFY(stage.waits());
    QVERIFY2(stage.model()->isReady(), qPrintable(stage.view().isTrue));
    QCOMPARE(stage.lab().exportCapable(), QStringList(two));
}

void tst_RestingStates::nobodyActiveIsHeldAndGoneOnFrom()
{
    SwitchStage stage(Resting::ZeroActiveHold);
    QVERIFY(stage.begins());
    RESTS_IN(stage, Resting::ZeroActiveHold);
    QCOMPARE(stage.lab().exportCapable(), QStringList());
    QVERIFY(stage.model()->undoText().contains(one));
    while (stage.view().resting == Resting::ZeroActiveHold)
        QVERIFY(stage.deed());
    QVERIFY2(stage.model()->isReady(), qPrintable(stage.view().isTrue));
    QCOMPARE(stage.lab().exportCapable(), QStringList(two));
}

void tst_RestingStates::nobodyActiveIsGivenBack()
{
    SwitchStage stage(Resting::ZeroActiveHold);
    QVERIFY(stage.begins());
    RESTS_IN(stage, Resting::ZeroActiveHold);
    QVERIFY(stage.undo());
    QVERIFY2(stage.view().isDone() && stage.view().isRollBack, qPrintable(stage.view().isTrue));
    QCOMPARE(stage.lab().exportCapable(), QStringList(one));
    // Given back is not switched: the page does not lead on, it offers a new attempt.
    QVERIFY(!stage.model()->isReady());
    QCOMPARE(stage.model()->choices().constFirst().deed, RestChoice::Deed::NewAttempt);
    QVERIFY(stage.session()->result(PhaseId::Switchover).state() != PhaseState::Done);
}

void tst_RestingStates::anotherOperatorTookOver()
{
    SwitchStage stage(Resting::Superseded);
    QVERIFY(stage.begins());
    RESTS_IN(stage, Resting::Superseded);
    QVERIFY(stage.model()->choices().isEmpty());
    QVERIFY(!stage.model()->isDeedEnabled());
    QVERIFY(stage.model()->restReasons().join(QString()).contains(QLatin1String("adm.reyes"))); // by whom
    QVERIFY(stage.model()->undoText().isEmpty());
    takesOver(stage, true);
    if (QTest::currentTestFailed())
        return;
    QVERIFY2(!stage.view().isResting() || stage.view().resting != Resting::Superseded, qPrintable(stage.view().isTrue));
    QCOMPARE(stage.view().attempt, 2);
}

void tst_RestingStates::aForeignClaimIsTakenOverByMouse()
{
    takesOverBefore(false);
}

void tst_RestingStates::aForeignClaimIsTakenOverByKeyboard()
{
    takesOverBefore(true);
}

//! Found by the guards: nothing was begun here, and the deed stays off until the claim is taken over.
void tst_RestingStates::takesOverBefore(bool byKeyboard)
{
    SwitchStage stage;
    QVERIFY(stage.clicks(QStringLiteral("automaticRadio")));
    QVERIFY(stage.clicks(QStringLiteral("consentButton")));
    QVERIFY(!stage.sees(QStringLiteral("takeOverChoiceButton")));
    QVERIFY(test::await(test::claimAsAnother(stage.session()->sharedWorkspace(), one)).value_or(false));
    QVERIFY(stage.presses(Qt::Key_F5, QStringLiteral("guardTableLeft")));
    QVERIFY(stage.waits());
    QCOMPARE(stage.model()->firstOpenGuard(), QStringLiteral("G05"));
    QVERIFY(stage.types(QStringLiteral("targetNameEdit"), two));
    QVERIFY(!stage.model()->isDeedEnabled());
    QVERIFY(!stage.sees(QStringLiteral("guardAnswerEdit"))); // it cannot be waved through
    takesOver(stage, byKeyboard);
    if (QTest::currentTestFailed())
        return;
    QVERIFY2(stage.model()->isReady(), qPrintable(stage.view().isTrue));
    QCOMPARE(stage.lab().exportCapable(), QStringList(two));
}

//! Who it is, since when, where to and how far is on the page; only the owner's name, letter by letter, opens it.
void tst_RestingStates::takesOver(SwitchStage &stage, bool byKeyboard)
{
    auto *facts = stage.sees<TextualView>(QStringLiteral("takeOverFacts"));
    QVERIFY(facts);
    for (const QString &said : {QStringLiteral("adm.reyes"), QStringLiteral("station2"), QStringLiteral("step 0"), stage.session()->workspace().targetName()})
        QVERIFY2(facts->toText().contains(said), qPrintable(facts->toText()));
    QVERIFY(facts->accessibleDescription().contains(QLatin1String("adm.reyes")));
    QVERIFY(!stage.sees(QStringLiteral("takeOverButton")));
    QVERIFY(byKeyboard ? stage.presses(Qt::Key_Space, QStringLiteral("takeOverChoiceButton")) : stage.clicks(QStringLiteral("takeOverChoiceButton")));
    auto *deed = stage.sees<QAbstractButton>(QStringLiteral("takeOverButton"));
    QVERIFY(deed);
    const int attempts = stage.view().attempt;
    for (const QString &name : {QString(), QStringLiteral("adm"), QStringLiteral("ADM.REYES")}) {
        QVERIFY(stage.types(QStringLiteral("takeOverOwnerEdit"), name));
        QVERIFY2(!deed->isEnabled(), qPrintable(name));
        QVERIFY(stage.presses(Qt::Key_Return, QStringLiteral("takeOverOwnerEdit")));
    }
    QVERIFY(!stage.session()->isBusy());
    QCOMPARE(stage.view().attempt, attempts); // nothing was begun
    VERIFY_NONE(test::unnamedControls(*stage.page()));
    QVERIFY(stage.types(QStringLiteral("takeOverOwnerEdit"), QStringLiteral("adm.reyes")));
    QVERIFY(deed->isEnabled());
    QVERIFY(byKeyboard ? stage.presses(Qt::Key_Return, QStringLiteral("takeOverOwnerEdit")) : stage.clicks(QStringLiteral("takeOverButton")));
    QVERIFY(stage.session()->isBusy());
    QVERIFY(stage.waits());
    QVERIFY(!stage.sees(QStringLiteral("takeOverFacts")));
}

//! By an answer, by the take-over, by waiting and reading again here, or on a page that a button leads to.
void tst_RestingStates::eachGuardSaysWhereItIsMended()
{
    for (const GuardDefinition &guard : guardDefinitions()) {
        const QString page = QString::fromLatin1(guard.mendedIn);
        QVERIFY2(page.isEmpty() || phaseFromWord(page), guard.id);
        const bool isMendedHere = guard.waivable != Waivable::No || qstrcmp(guard.id, "G20") == 0; // windows are closed, then it is read again
        QVERIFY2(!page.isEmpty() || isMendedHere, guard.id);
    }
    SwitchStage stage;
    QVERIFY(!stage.sees(QStringLiteral("guardPageButton"))); // all hold
    QVERIFY(stage.person().setThreshold(two, false, 500));
    QVERIFY(stage.presses(Qt::Key_F5, QStringLiteral("guardTableLeft")));
    QVERIFY(stage.waits());
    QCOMPARE(stage.model()->firstOpenGuard(), QStringLiteral("G12"));
    std::optional<PhaseId> asked;
    connect(stage.model(), &PageModel::pageRequested, this, [&asked](PhaseId phase) { asked = phase; });
    QVERIFY(stage.clicks(QStringLiteral("guardPageButton")));
    QCOMPARE(asked, std::optional(PhaseId::Exports));
}

void tst_RestingStates::theTargetNoLongerMatchesItsApproval()
{
    SwitchStage stage(Resting::NeedsReverify);
    QVERIFY(stage.begins());
    RESTS_IN(stage, Resting::NeedsReverify);
    QVERIFY(!stage.model()->restReasons().isEmpty());
    QCOMPARE(stage.model()->choices().constFirst().deed, RestChoice::Deed::NewApproval);
    QVERIFY(stage.sees(QStringLiteral("restGoOnButton")));
    std::optional<PhaseId> asked;
    connect(stage.model(), &PageModel::pageRequested, this, [&asked](PhaseId phase) { asked = phase; });
    QVERIFY(stage.deed());
    QCOMPARE(asked, std::optional(PhaseId::Exports));
    QVERIFY(stage.session()->approveExports(QStringLiteral("Only the threshold was changed.")));
    QVERIFY(stage.waits());
    QCOMPARE(stage.model()->choices().constFirst().deed, RestChoice::Deed::GoOn);
    QVERIFY(stage.deed());
    QVERIFY2(stage.model()->isReady(), qPrintable(stage.model()->restReasons().join(QLatin1Char('\n'))));
    QCOMPARE(stage.lab().exportCapable(), QStringList(two));
}

void tst_RestingStates::bothWereSeenActive()
{
    SwitchStage stage(Resting::Conflict);
    QVERIFY(stage.begins());
    RESTS_IN(stage, Resting::Conflict);
    QCOMPARE(stage.model()->choices().size(), 1); // one button: demote the one that shall not be active
    QVERIFY(stage.model()->deedText().contains(one));
    QVERIFY(stage.model()->undoText().isEmpty());
    QVERIFY(stage.deed());
    QVERIFY2(stage.model()->isReady(), qPrintable(stage.view().isTrue));
    QCOMPARE(stage.lab().exportCapable(), QStringList(two));
}

void tst_RestingStates::theFirstExportIsHeld()
{
    SwitchStage stage(Resting::ExportHold);
    QVERIFY(stage.begins());
    RESTS_IN(stage, Resting::ExportHold);
    QVERIFY(stage.sees(QStringLiteral("restApproveButton")));
    QVERIFY(stage.model()->undoText().contains(one));
    QVERIFY(stage.undo());
    QCOMPARE(stage.lab().exportCapable(), QStringList(one));
}

void tst_RestingStates::theOldServerRunsThoughItMustBeFenced()
{
    SwitchStage stage(Resting::FenceRequired);
    QVERIFY(stage.begins());
    RESTS_IN(stage, Resting::FenceRequired);
    QVERIFY(stage.model()->deedText().contains(one));
    QVERIFY(stage.deed());
    QVERIFY2(stage.model()->isReady(), qPrintable(stage.view().isTrue));
    QCOMPARE(stage.lab().exportCapable(), QStringList(two));
}

void tst_RestingStates::givenUpCleanlyAndBegunAgain()
{
    SwitchStage stage;
    stage.when(State::Quiesce, [&] { stage.session()->stop(); });
    QVERIFY(stage.begins());
    QVERIFY(!stage.view().isResting()); // stopped between two steps
    QVERIFY(stage.sees(QStringLiteral("restFacts")));
    QVERIFY(stage.undo());
    RESTS_IN(stage, Resting::AbortedClean);
    QCOMPARE(stage.lab().exportCapable(), QStringList(one));
    QVERIFY(stage.deed()); // a new attempt: the guards are read, nothing begins
    QVERIFY(!stage.model()->hasBegun());
    QVERIFY(!stage.model()->isDeedEnabled()); // the name is to be typed again
    QVERIFY(stage.begins());
    QVERIFY2(stage.model()->isReady(), qPrintable(stage.view().isTrue));
    QCOMPARE(stage.view().attempt, 2);
    QCOMPARE(stage.lab().exportCapable(), QStringList(two));
}

void tst_RestingStates::assistedModeIsClickedAndSeen()
{
    SwitchStage stage;
    QHash<QString, int> mostSeen; // server -> checks beside its clicks
    QStringList asked;
    stage.always([&] {
        const QList<ClickLine> lines = stage.model()->clicks();
        if (lines.isEmpty())
            return;
        const QString server = stage.view().clicksServer;
        auto *table = stage.sees<FactTable>(QStringLiteral("clickTable"));
        QVERIFY(table);
        QCOMPARE(table->facts()->rowCount(), int(lines.size()));
        const auto seen = std::count_if(lines.cbegin(), lines.cend(), [](const ClickLine &line) { return line.state == ClickLine::State::Done; });
        mostSeen[server] = std::max(mostSeen.value(server), int(seen));
        if (seen > 0) // nothing is seen before it is so
            QVERIFY(stage.view().readings.at(server == one ? 0 : 1).at.isValid());
        if (!stage.model()->sight().mayClick() || asked.contains(server))
            return;
        asked << server; // the lab's own person clicks
    });
    QVERIFY(stage.begins(true));
    QVERIFY2(stage.model()->isReady(), qPrintable(stage.view().isTrue));
    QCOMPARE(asked, (QStringList{one, two}));
    QVERIFY2(mostSeen.value(one) >= 2 && mostSeen.value(two) >= 2, qPrintable(QStringLiteral("%1, %2").arg(mostSeen.value(one)).arg(mostSeen.value(two))));
    QCOMPARE(stage.lab().exportCapable(), QStringList(two));
}

void tst_RestingStates::noCheckWithoutAnObservation()
{
    SwitchStage stage;
    int looked = 0;
    stage.always([&] {
        if (!stage.model()->hasBegun())
            return;
        ++looked;
        QSet<QString> observed;
        bool isDone = false;
        for (const Entry &entry : stage.entries()) {
            if (entry.kind() == EntryKind::Observed)
                observed << entry.state();
            isDone = isDone || (entry.kind() == EntryKind::State && entry.state() == QLatin1String("DONE"));
        }
        for (const State state : stage.ticked()) {
            const QString word = toWord(state == State::Promote ? State::NewActive : state); // a promotion ends when the target was seen active
            QVERIFY2(observed.contains(word), qPrintable(word));
        }
        QCOMPARE(stage.model()->isReady(), isDone); // done is said by the journal alone
    });
    QVERIFY(stage.begins());
    QVERIFY(looked > 20);
    QVERIFY(stage.model()->isReady());
}

QTEST_MAIN(tst_RestingStates)
#include "tst_restingstates.moc"
