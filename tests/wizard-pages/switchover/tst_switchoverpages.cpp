// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageFactory.h"
#include "common/CellDelegate.h"
#include "common/FactTable.h"
#include "report/ReportModel.h"
#include "support/LeftSwitch.h"
#include "support/PageBench.h"
#include "switchover/SwitchoverModel.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QTest>

using namespace swingbridge;
using test::PageBench;

namespace {

const QString target = QStringLiteral("sync02");
const QString old = QStringLiteral("sync01");

//! Answers guard after guard as the page offers them, by keyboard.
bool answersAllGuards(PageBench &bench)
{
    constexpr int most = 12;
    for (int i = 0; i < most && bench.sees(QStringLiteral("guardAnswerEdit")); ++i) {
        const auto open = bench.model()->questions().size();
        if (!bench.types(QStringLiteral("guardAnswerEdit"), QStringLiteral("I looked; it is so.")) || !bench.clicks(QStringLiteral("answerGuardButton"))
            || !bench.waits() || bench.model()->questions().size() >= open)
            return false;
    }
    return true;
}

} // namespace

//! Pages Switch and Report by mouse and keyboard over the lab; the lab says which server truly exports.
class tst_SwitchoverPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readingTheGuardsNeverBeginsASwitch();
    void theDeedStaysOffUntilTheNameIsTypedAndAllGuardsHold();
    void theUnlockingIsSeenWithoutScrolling_data();
    void theUnlockingIsSeenWithoutScrolling();
    void noEvidenceIsCut();
    void leavingThePageLocksAgain();
    void theUndocumentedWayNeedsConsent();
    void aGuardThatFailsKeepsTheDeedOff();
    void theSwitchIsCarriedOutByTheDeed();
    void aSilentServerIsAttestedBySentenceOnly();
    void aSwitchLeftInTheMiddleIsTakenOverFromPageServers();
    void theReportIsStoredAndPrinted();
};

void tst_SwitchoverPages::readingTheGuardsNeverBeginsASwitch()
{
    PageBench bench(QStringLiteral("clean"));
    QVERIFY(bench.opens(PhaseId::Switchover));
    auto *model = bench.model<SwitchoverModel>();
    QVERIFY(model->plan());
    QVERIFY(answersAllGuards(bench));
    QVERIFY(bench.types(QStringLiteral("targetNameEdit"), target));
    for (int i = 0; i < 2; ++i) { // everything is open, and still only the deed begins
        QVERIFY(bench.presses(Qt::Key_F5, QStringLiteral("guardTableLeft")));
        QVERIFY(bench.waits());
        QVERIFY(bench.presses(Qt::Key_Return, QStringLiteral("targetNameEdit")));
        QVERIFY(bench.waits());
    }
    QCOMPARE(bench.lab().entries(EntryKind::Attempt), 0);
    QVERIFY(!bench.session()->hasSwitchBegun());
    QCOMPARE(bench.lab().lab().exportCapable(), QStringList(old));
}

void tst_SwitchoverPages::theDeedStaysOffUntilTheNameIsTypedAndAllGuardsHold()
{
    PageBench bench(QStringLiteral("clean"));
    QVERIFY(bench.opens(PhaseId::Switchover));
    QVERIFY(bench.sees(QStringLiteral("guardAnswerEdit"))); // at least one wants an answer
    QVERIFY(bench.types(QStringLiteral("targetNameEdit"), target));
    QVERIFY(!bench.model()->isDeedEnabled());
    QVERIFY(!bench.sees(QStringLiteral("answerGuardButton"))->isEnabled());
    const int before = bench.lab().entries(EntryKind::Attest) + bench.lab().entries(EntryKind::Waiver);
    QVERIFY(answersAllGuards(bench));
    QVERIFY(bench.lab().entries(EntryKind::Attest) + bench.lab().entries(EntryKind::Waiver) > before);
    const QStringList wrong{QString(), QStringLiteral("sync"), old, QStringLiteral("SYNC02"), QStringLiteral("sync022")};
    for (const QString &name : wrong) {
        QVERIFY(bench.types(QStringLiteral("targetNameEdit"), name));
        QVERIFY2(!bench.model()->isDeedEnabled(), qPrintable(name));
        QVERIFY(!bench.model()->reason().isEmpty());
    }
    QVERIFY(bench.types(QStringLiteral("targetNameEdit"), target));
    QVERIFY(bench.model()->isDeedEnabled());
    QCOMPARE(bench.lab().entries(EntryKind::Attempt), 0);
}

void tst_SwitchoverPages::theUnlockingIsSeenWithoutScrolling_data()
{
    QTest::addColumn<QSize>("size"); // of the page in a window of 1280x800 and of 1024x768
    QTest::newRow("wide") << QSize(1062, 651);
    QTest::newRow("narrow") << QSize(967, 619);
}

void tst_SwitchoverPages::theUnlockingIsSeenWithoutScrolling()
{
    QFETCH(const QSize, size);
    PageBench bench(QStringLiteral("clean"));
    QVERIFY(bench.opens(PhaseId::Switchover));
    bench.page()->resize(size);
    for (const QString &name : {QStringLiteral("targetNameEdit"), QStringLiteral("assistedRadio"), QStringLiteral("automaticRadio"), QStringLiteral("guardAnswerEdit")}) {
        const auto *control = bench.sees(name);
        QVERIFY2(control, qPrintable(name));
        QTRY_COMPARE(control->visibleRegion().boundingRect(), control->rect());
    }
}

void tst_SwitchoverPages::noEvidenceIsCut()
{
    PageBench bench(QStringLiteral("clean"));
    QVERIFY(bench.opens(PhaseId::Switchover));
    bench.page()->resize(967, 619);
    for (const QString &name : {QStringLiteral("guardTableLeft"), QStringLiteral("guardTableRight")}) {
        auto *table = bench.sees<FactTable>(name);
        QVERIFY(table);
        for (int row = 0; row < table->facts()->rowCount(); ++row) {
            const QModelIndex evidence = table->facts()->index(row, 2);
            QTRY_VERIFY2(table->visualRect(evidence).height() >= table->cells()->heightFor(evidence, table->columnWidth(2)), qPrintable(evidence.data().toString()));
        }
    }
}

void tst_SwitchoverPages::leavingThePageLocksAgain()
{
    PageBench bench(QStringLiteral("clean"));
    QVERIFY(bench.opens(PhaseId::Switchover));
    QVERIFY(answersAllGuards(bench));
    QVERIFY(bench.types(QStringLiteral("targetNameEdit"), target));
    QVERIFY(bench.model()->isDeedEnabled());
    bench.page()->hide();
    QVERIFY(!bench.model()->isDeedEnabled());
    bench.page()->show();
    bench.model()->enter();
    QVERIFY(bench.waits());
    QVERIFY(bench.sees<QLineEdit>(QStringLiteral("targetNameEdit"))->text().isEmpty());
    QVERIFY(!bench.model()->isDeedEnabled());
}

void tst_SwitchoverPages::theUndocumentedWayNeedsConsent()
{
    PageBench bench(QStringLiteral("clean"));
    QVERIFY(bench.opens(PhaseId::Switchover));
    QVERIFY(answersAllGuards(bench));
    QVERIFY(bench.types(QStringLiteral("targetNameEdit"), target));
    QVERIFY(!bench.sees(QStringLiteral("consentButton")));
    QVERIFY(bench.clicks(QStringLiteral("automaticRadio")));
    QVERIFY(!bench.model<SwitchoverModel>()->isAssisted());
    QVERIFY(!bench.model()->isDeedEnabled());
    QVERIFY(bench.clicks(QStringLiteral("consentButton")));
    QCOMPARE(bench.lab().entries(EntryKind::Consent, QStringLiteral("undocumented")), 1);
    QVERIFY(!bench.sees(QStringLiteral("consentButton")));
    QVERIFY(bench.model()->isDeedEnabled());
}

void tst_SwitchoverPages::aGuardThatFailsKeepsTheDeedOff()
{
    PageBench bench(QStringLiteral("clean"));
    QVERIFY(bench.lab().runUntil(PhaseId::Switchover));
    QVERIFY(bench.lab().lab().person().openWizard(target)); // nothing is synchronized meanwhile
    QVERIFY(bench.opens(PhaseId::Switchover));
    answersAllGuards(bench);
    QVERIFY(bench.types(QStringLiteral("targetNameEdit"), target));
    QVERIFY(!bench.model<SwitchoverModel>()->firstOpenGuard().isEmpty());
    QVERIFY(!bench.model()->isDeedEnabled());
    QVERIFY(bench.lab().lab().person().closeWizard(target));
    QVERIFY(bench.presses(Qt::Key_F5, QStringLiteral("guardTableLeft")));
    QVERIFY(bench.waits());
    QVERIFY(answersAllGuards(bench));
    QVERIFY2(bench.model()->isDeedEnabled(), qPrintable(bench.model<SwitchoverModel>()->firstOpenGuard()));
}

void tst_SwitchoverPages::theSwitchIsCarriedOutByTheDeed()
{
    PageBench bench(QStringLiteral("clean"));
    QVERIFY(bench.opens(PhaseId::Switchover));
    QVERIFY(answersAllGuards(bench));
    QVERIFY(bench.types(QStringLiteral("targetNameEdit"), target));
    bench.model()->deed();
    QVERIFY(bench.session()->isBusy());
    QVERIFY(bench.waits());
    QVERIFY2(bench.model()->isReady(), qPrintable(bench.model()->reason()));
    QCOMPARE(bench.lab().entries(EntryKind::Decision, QStringLiteral("confirmTarget")), 1);
    QCOMPARE(bench.lab().entries(EntryKind::Attempt), 1);
    QCOMPARE(bench.lab().lab().exportCapable(), QStringList(target));
    QVERIFY(bench.sees(QStringLiteral("switchTimeline")));
    QVERIFY(!bench.sees(QStringLiteral("targetNameEdit")));
    QVERIFY(bench.presses(Qt::Key_F5)); // looks, and begins nothing
    QVERIFY(bench.waits());
    QCOMPARE(bench.lab().entries(EntryKind::Attempt), 1);
    QCOMPARE(bench.lab().lab().exportCapable(), QStringList(target));
}

void tst_SwitchoverPages::aSilentServerIsAttestedBySentenceOnly()
{
    PageBench bench(QStringLiteral("unreachable"));
    QVERIFY(bench.opens(PhaseId::Switchover));
    QVERIFY(answersAllGuards(bench));
    QVERIFY(bench.types(QStringLiteral("targetNameEdit"), target));
    bench.model()->deed();
    QVERIFY(bench.waits());
    auto *model = bench.model<SwitchoverModel>();
    QVERIFY(!model->isReady());
    QVERIFY(model->view().isResting());
    QVERIFY(model->needsFenceAttestation());
    const QString steps = bench.sees(QStringLiteral("switchTimeline"))->accessibleName();
    QVERIFY2(steps.contains(QLatin1String("Waiting: ")) && !steps.contains(QLatin1String("Running: ")), qPrintable(steps)); // nothing runs at rest
    QVERIFY(!bench.sees(QStringLiteral("attestFencedButton"))); // a choice of its own
    QVERIFY(bench.clicks(QStringLiteral("fenceChoiceButton")));
    QVERIFY(!bench.sees(QStringLiteral("attestFencedButton"))->isEnabled());
    bench.sees<QComboBox>(QStringLiteral("fenceMethodCombo"))->setFocus();
    QTest::keyClick(bench.sees(QStringLiteral("fenceMethodCombo")), Qt::Key_Down);
    QVERIFY(bench.types(QStringLiteral("fenceEvidenceEdit"), QStringLiteral("Switched off at the rack.")));
    QString sentence = model->fenceSentence();
    sentence.chop(1);
    QVERIFY(bench.types(QStringLiteral("fenceSentenceEdit"), sentence));
    QVERIFY(!bench.sees(QStringLiteral("attestFencedButton"))->isEnabled()); // a letter is missing
    QVERIFY(!bench.lab().lab().exportCapable().contains(target)); // nobody was promoted on a guess
    QVERIFY(bench.types(QStringLiteral("fenceSentenceEdit"), model->fenceSentence()));
    QVERIFY(bench.sees(QStringLiteral("attestFencedButton"))->isEnabled());
}

//! Nobody is active, so the servers are no pair; page Servers names who left them so and takes over, without that journal.
void tst_SwitchoverPages::aSwitchLeftInTheMiddleIsTakenOverFromPageServers()
{
    test::LeftSwitch left;
    QVERIFY(left.leaveAt(SwitchStateId::LastLook));
    QCOMPARE(left.active(), QStringList());
    const auto second = left.another(QStringLiteral("second"));
    const std::unique_ptr<MigrationPage> page(makePage(PhaseId::Servers, second.get()));
    const test::WidgetPerson person(page.get());
    const auto waits = [&second] { return QTest::qWaitFor([&second] { return !second->isBusy(); }, test::PagePerson::patience); };
    std::optional<PhaseId> asked;
    connect(page->model(), &PageModel::pageRequested, this, [&asked](PhaseId phase) { asked = phase; });
    page->resize(1062, 651);
    page->show();
    page->model()->deed();
    QVERIFY(waits());
    QVERIFY(person.reads(QStringLiteral("messageHeadline")).contains(QLatin1String("lab")));
    QVERIFY(person.clicks(QStringLiteral("takeOverChoiceButton")));
    QVERIFY(person.types(QStringLiteral("takeOverOwnerEdit"), QStringLiteral("lab")));
    QVERIFY(person.presses(Qt::Key_Return, QStringLiteral("takeOverOwnerEdit")));
    QCOMPARE(asked, std::optional(PhaseId::Switchover));
    QVERIFY(waits());
    QVERIFY(!person.sees(QStringLiteral("takeOverFacts")));
    QVERIFY(second->isPaired());
    QCOMPARE(second->workspace().switchover.view().resting, Resting::NeedsReverify); // nothing was approved at this desk
    const std::unique_ptr<MigrationPage> next(makePage(PhaseId::Switchover, second.get()));
    const test::WidgetPerson there(next.get());
    next->show();
    next->model()->enter();
    QVERIFY(there.sees(QStringLiteral("restTrueLabel")));
    QVERIFY(!next->model()->undoText().isEmpty());
    next->model()->undo();
    QVERIFY(waits());
    QVERIFY2(!left.active().contains(target), qPrintable(second->workspace().switchover.view().isTrue));
}

void tst_SwitchoverPages::theReportIsStoredAndPrinted()
{
    PageBench bench(QStringLiteral("clean"));
    QVERIFY(bench.opens(PhaseId::Report));
    QVERIFY(bench.model()->isReady());
    QVERIFY(bench.session()->isFinished());
    auto *model = bench.model<ReportModel>();
    QVERIFY(!model->files().isEmpty());
    for (const QString &file : model->files())
        QVERIFY2(QFile::exists(file), qPrintable(file));
    QVERIFY(model->html().contains(target));
    const QString pdf = bench.lab().folder() + QStringLiteral("/report.pdf");
    model->writePdf(pdf);
    QVERIFY(QFile(pdf).size() > 1000);
    QCOMPARE(model->written(), pdf);
    model->writePdf(bench.lab().folder() + QStringLiteral("/no/such/folder/report.pdf"));
    QVERIFY(!bench.reads(QStringLiteral("messageHeadline")).isEmpty());
}

QTEST_MAIN(tst_SwitchoverPages)
#include "tst_switchoverpages.moc"
