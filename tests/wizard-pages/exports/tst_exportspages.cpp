// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/ExportsModel.h"
#include "support/PageBench.h"
#include "synchronize/SynchronizeModel.h"

#include <QFile>
#include <QTest>

using namespace swingbridge;
using test::PageBench;

//! Pages Synchronize and Verify exports by mouse and keyboard over the lab.
class tst_ExportsPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsBeginByTheDeed();
    void nothingIsApprovedByLooking();
    void anApprovalNeedsAReasonAndIsBoundToTheHash();
    void objectsAreSearchedAndFiltered();
    void f5CapturesAgain();
    void aTableThatCannotBeWrittenIsAnError();
};

void tst_ExportsPages::runsBeginByTheDeed()
{
    PageBench bench(QStringLiteral("contoso"));
    QVERIFY(bench.opens(PhaseId::Synchronize));
    QVERIFY(!bench.model()->isReady());
    QCOMPARE(bench.lab().entries(EntryKind::Capture, QStringLiteral("run")), 0);
    QVERIFY(!bench.model()->deedText().isEmpty());
    QVERIFY(!bench.model()->reason().isEmpty());
    bench.model()->deed();
    QVERIFY(bench.session()->isBusy());
    QVERIFY(!bench.model()->isDeedEnabled());
    QVERIFY(!bench.model()->stopText().isEmpty());
    QVERIFY(bench.waits());
    QVERIFY(bench.model()->isReady());
    const QList<RunLine> lines = bench.model<SynchronizeModel>()->lines();
    QVERIFY(!lines.isEmpty());
    QCOMPARE(bench.rows(QStringLiteral("runTable"))->rowCount(), int(lines.size()));
    QCOMPARE(bench.lab().entries(EntryKind::Capture, QStringLiteral("run")), int(lines.size()));
    QCOMPARE(bench.lab().lab().exportCapable(), QStringList(QStringLiteral("sync01")));
}

void tst_ExportsPages::nothingIsApprovedByLooking()
{
    PageBench bench(QStringLiteral("contoso"));
    QVERIFY(bench.opens(PhaseId::Exports));
    QVERIFY(!bench.model()->isReady());
    QVERIFY(!bench.model()->reason().isEmpty());
    QCOMPARE(bench.model<ExportsModel>()->pending(), 40);
    QCOMPARE(bench.rows(QStringLiteral("exportTable"))->rowCount(), 40);
    QCOMPARE(bench.lab().entries(EntryKind::Approval), 0);
}

void tst_ExportsPages::anApprovalNeedsAReasonAndIsBoundToTheHash()
{
    PageBench bench(QStringLiteral("contoso"));
    QVERIFY(bench.opens(PhaseId::Exports));
    QVERIFY(!bench.sees(QStringLiteral("approveButton"))->isEnabled());
    QVERIFY(bench.types(QStringLiteral("approvalReasonEdit"), QStringLiteral("  ")));
    QVERIFY(!bench.sees(QStringLiteral("approveButton"))->isEnabled());
    QVERIFY(bench.presses(Qt::Key_Return, QStringLiteral("approvalReasonEdit"))); // and if Enter is pressed all the same
    QCOMPARE(bench.lab().entries(EntryKind::Approval), 0);
    QVERIFY(!bench.reads(QStringLiteral("messageHeadline")).isEmpty());
    QVERIFY(bench.types(QStringLiteral("approvalReasonEdit"), QStringLiteral("Looked through them; all are wanted.")));
    QVERIFY(bench.clicks(QStringLiteral("approveButton")));
    QVERIFY(bench.waits());
    QCOMPARE(bench.lab().entries(EntryKind::Approval), 1);
    QVERIFY(bench.model()->isReady());
    QVERIFY(!bench.sees(QStringLiteral("approveButton")));
    QVERIFY(bench.model<ExportsModel>()->approvalText().contains(QStringLiteral("Looked through them")));
}

void tst_ExportsPages::objectsAreSearchedAndFiltered()
{
    PageBench bench(QStringLiteral("contoso"));
    QVERIFY(bench.opens(PhaseId::Exports));
    const QAbstractItemModel *table = bench.rows(QStringLiteral("exportTable"));
    const OperationCounts totals = bench.model<ExportsModel>()->totals();
    QVERIFY(bench.clicks(QStringLiteral("deleteChip")));
    QCOMPARE(qint64(table->rowCount()), totals.deletes);
    QVERIFY(bench.clicks(QStringLiteral("addChip")));
    QCOMPARE(qint64(table->rowCount()), totals.adds);
    QVERIFY(bench.clicks(QStringLiteral("allChip")));
    QVERIFY(bench.presses(Qt::Key_F, QStringLiteral("exportTable"), Qt::ControlModifier));
    QTRY_COMPARE(bench.page()->focusWidget()->objectName(), QStringLiteral("exportSearchEdit"));
    QVERIFY(bench.types(QStringLiteral("exportSearchEdit"), QStringLiteral("pager")));
    QVERIFY(bench.presses(Qt::Key_Return, QStringLiteral("exportSearchEdit")));
    QVERIFY(table->rowCount() > 0);
    QVERIFY(table->rowCount() < 40);
    QVERIFY(bench.presses(Qt::Key_Escape, QStringLiteral("exportSearchEdit")));
    QCOMPARE(table->rowCount(), 40);
}

void tst_ExportsPages::f5CapturesAgain()
{
    PageBench bench(QStringLiteral("contoso"));
    QVERIFY(bench.opens(PhaseId::Exports));
    const int before = bench.lab().entries(EntryKind::Capture, QStringLiteral("exports"));
    const QString hash = bench.lab().workspace().exports.exportHash();
    QVERIFY(bench.presses(Qt::Key_F5, QStringLiteral("exportTable")));
    QVERIFY(bench.waits());
    QCOMPARE(bench.lab().entries(EntryKind::Capture, QStringLiteral("exports")), before + 1);
    QCOMPARE(bench.lab().workspace().exports.exportHash(), hash); // nothing has changed
    QCOMPARE(bench.rows(QStringLiteral("exportTable"))->rowCount(), 40);
}

void tst_ExportsPages::aTableThatCannotBeWrittenIsAnError()
{
    PageBench bench(QStringLiteral("contoso"));
    QVERIFY(bench.opens(PhaseId::Exports));
    auto *model = bench.model<ExportsModel>();
    const QString good = bench.lab().folder() + QStringLiteral("/objects.csv");
    model->writeCsv(good);
    QVERIFY(QFile(good).size() > 0);
    QVERIFY(!bench.sees(QStringLiteral("pageMessages")));
    model->writeCsv(bench.lab().folder() + QStringLiteral("/no/such/folder/objects.csv"));
    QVERIFY(!bench.reads(QStringLiteral("messageHeadline")).isEmpty());
}

QTEST_MAIN(tst_ExportsPages)
#include "tst_exportspages.moc"
