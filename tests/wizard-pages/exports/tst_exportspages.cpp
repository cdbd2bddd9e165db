// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/MessageBar.h"
#include "exports/CsExportReader.h"
#include "exports/ExportsModel.h"
#include "lab/LabClock.h"
#include "support/CliProcess.h"
#include "support/PageBench.h"
#include "support/PageChecks.h"
#include "synchronize/SynchronizeModel.h"

#include <QFile>
#include <QPdfWriter>
#include <QTest>

using namespace swingbridge;
using namespace swingbridge::test;

namespace {

QString sample(const char *file)
{
    return QStringLiteral(SWINGBRIDGE_TEST_DATA "/pending-exports/") + QLatin1String(file);
}

} // namespace

//! Pages Synchronize and Verify exports by mouse and keyboard over the lab.
class tst_ExportsPages : public QObject
{
    Q_OBJECT

    //! One migration for all tests that only look; its page is as it was opened.
    PageBench *looking();
    std::unique_ptr<PageBench> m_looking;

private Q_SLOTS:
    void cleanupTestCase() { m_looking.reset(); }
    void runsBeginByTheDeed();
    void nothingIsApprovedByLooking();
    void anApprovalNeedsAReasonAndIsBoundToTheHash();
    void objectsAreSearchedAndFiltered();
    void f5CapturesAgain();
    void aTableThatCannotBeWrittenIsAnError();
    void aGroupLeadsToItsObjects();
    void whatAFilterCannotFindIsSaidInPlace_data();
    void whatAFilterCannotFindIsSaidInPlace();
    void rowsAndTotalsAreThoseOfTheCommandLine();
    void filesAreLookedAtWithTheWordsOfTheCommandLine_data();
    void filesAreLookedAtWithTheWordsOfTheCommandLine();
    void evidenceExpiresAndAnApprovalGoesOn();
    void capturesAreCompared();
    void itIsPrinted();
    void everyControlHasAnObjectNameAndASpokenName();
    void itMayGoWhileItWorks();
};

PageBench *tst_ExportsPages::looking()
{
    if (m_looking) {
        m_looking->show(PhaseId::Exports);
        return m_looking->waits() ? m_looking.get() : nullptr;
    }
    m_looking = std::make_unique<PageBench>(QStringLiteral("contoso"));
    return m_looking->opens(PhaseId::Exports) ? m_looking.get() : nullptr;
}

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
    const QList<SyncLine> lines = bench.model<SynchronizeModel>()->lines();
    QVERIFY(!lines.isEmpty());
    QCOMPARE(bench.rows(QStringLiteral("runTable"))->rowCount(), int(lines.size()));
    QCOMPARE(bench.lab().entries(EntryKind::Capture, QStringLiteral("run")), int(lines.size()));
    QCOMPARE(bench.lab().lab().exportCapable(), QStringList(QStringLiteral("sync01")));
}

void tst_ExportsPages::nothingIsApprovedByLooking()
{
    QVERIFY(looking());
    PageBench &bench = *m_looking;
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
    QVERIFY(looking());
    PageBench &bench = *m_looking;
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
    QTRY_VERIFY(!bench.model<ExportsModel>()->shown()->isSearching());
    QVERIFY(table->rowCount() > 0);
    QVERIFY(table->rowCount() < 40);
    QVERIFY(bench.presses(Qt::Key_Escape, QStringLiteral("exportSearchEdit")));
    QCOMPARE(table->rowCount(), 40);
}

void tst_ExportsPages::f5CapturesAgain()
{
    QVERIFY(looking());
    PageBench &bench = *m_looking;
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
    QVERIFY(looking());
    PageBench &bench = *m_looking;
    auto *model = bench.model<ExportsModel>();
    const QString good = bench.lab().folder() + QStringLiteral("/objects.csv");
    model->writeCsv(good);
    QTRY_VERIFY(model->jobText().isEmpty());
    QVERIFY(QFile(good).size() > 0);
    QCOMPARE(bench.reads(QStringLiteral("messageHeadline")), QStringLiteral("The table was written."));
    model->writeCsv(bench.lab().folder() + QStringLiteral("/no/such/folder/objects.csv"));
    QTRY_VERIFY(model->jobText().isEmpty());
    QVERIFY(bench.reads(QStringLiteral("messageHeadline")).contains(QStringLiteral("could not be written")));
}

void tst_ExportsPages::aGroupLeadsToItsObjects()
{
    QVERIFY(looking());
    PageBench &bench = *m_looking;
    QVERIFY(bench.clicks(QStringLiteral("groupsChip")));
    const QAbstractItemModel *groups = bench.rows(QStringLiteral("groupTable"));
    QTRY_VERIFY(groups->rowCount() > 0);
    const QList<ExportGroup> all = bench.model<ExportsModel>()->shown()->groups()->groups();
    bench.sees<QAbstractItemView>(QStringLiteral("groupTable"))->setCurrentIndex(groups->index(0, 0));
    QVERIFY(bench.presses(Qt::Key_Return, QStringLiteral("groupTable")));
    QVERIFY(bench.sees(QStringLiteral("exportTable")));
    QCOMPARE(bench.rows(QStringLiteral("exportTable"))->rowCount(), int(all.first().rows.size()));
    QVERIFY(bench.reads(QStringLiteral("scopeLabel")).contains(all.first().change()));
    QVERIFY(bench.clicks(QStringLiteral("showAllButton")));
    QCOMPARE(bench.rows(QStringLiteral("exportTable"))->rowCount(), 40);
}

void tst_ExportsPages::whatAFilterCannotFindIsSaidInPlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    QTest::newRow("operation") << QStringLiteral("op:remove") << QStringLiteral("no operation \"remove\"");
    QTest::newRow("type") << QStringLiteral("type:printer") << QStringLiteral("of type \"printer\"");
    QTest::newRow("attribute") << QStringLiteral("attr:shoeSize") << QStringLiteral("\"shoesize\"");
    QTest::newRow("finding") << QStringLiteral("finding:x") << QStringLiteral("the number of a rule");
    QTest::newRow("no such finding") << QStringLiteral("finding:16") << QStringLiteral("Rule 16");
    QTest::newRow("quote") << QStringLiteral("name:\"Ada") << QStringLiteral("not closed");
    QTest::newRow("nothing") << QStringLiteral("nobody-is-called-so") << QStringLiteral("No object is like that");
}

void tst_ExportsPages::whatAFilterCannotFindIsSaidInPlace()
{
    QFETCH(const QString, text);
    QFETCH(const QString, said);
    const Result<PendingExports> read = readPendingExports(sample("02-updates.xml"));
    QVERIFY(read);
    ShownExports shown;
    shown.setCaptures({*read}, {});
    QVERIFY(shown.hint().isEmpty());
    shown.setSearch(text);
    QTRY_VERIFY(!shown.isSearching());
    QVERIFY2(shown.hint().contains(said), qPrintable(shown.hint()));
    shown.setSearch(QString());
    QVERIFY(shown.hint().isEmpty());
    QCOMPARE(shown.table()->rowCount(), int(read->size()));
}

//! The same filter over the same files: the page shows what `exports list` prints, in its order.
void tst_ExportsPages::rowsAndTotalsAreThoseOfTheCommandLine()
{
    QVERIFY(looking());
    PageBench &bench = *m_looking;
    auto *model = bench.model<ExportsModel>();
    QStringList files;
    for (const QString &artefact : bench.lab().workspace().exports.artefacts)
        files << bench.lab().folder() + QStringLiteral("/files/") + artefact;
    for (const char *where : {"", "type:user", "op:delete", "op:update type:user", "attr:mail", "pager", "type:user a"}) {
        const QStringList filter{QStringLiteral("--where"), QString::fromLatin1(where)};
        const CliResult list = CliProcess().run(QStringList{QStringLiteral("exports"), QStringLiteral("list")} + files + filter);
        COMPARE_EXIT(list, 0);
        QStringList printed;
        QMap<QString, qint64> operations;
        for (const QByteArray &line : list.out.split('\n')) {
            if (line.isEmpty())
                continue;
            const Json object = parseJson(line, QStringLiteral("line")).value_or(Json());
            printed << textAt(object, "dn");
            ++operations[textAt(object, "operation")];
        }
        model->shown()->setSearch(filter.last());
        QTRY_VERIFY(!model->shown()->isSearching());
        QStringList shown;
        for (int row = 0; row < model->table()->rowCount(); ++row)
            shown << model->table()->objectAt(model->table()->numberAt(row)).dn;
        QCOMPARE(shown, printed);
        if (filter.last().isEmpty()) {
            QCOMPARE(model->totals().adds, operations.value(QStringLiteral("add")));
            QCOMPARE(model->totals().updates, operations.value(QStringLiteral("update")));
            QCOMPARE(model->totals().deletes, operations.value(QStringLiteral("delete")));
            QCOMPARE(model->pending(), qint64(printed.size()));
        }
    }
}

void tst_ExportsPages::filesAreLookedAtWithTheWordsOfTheCommandLine_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("objects");
    QTest::newRow("truncated") << QStringLiteral("13-truncated.xml") << 1;
    QTest::newRow("drop file") << QStringLiteral("14-dropfile-mmsml.xml") << 0;
    QTest::newRow("wrong root") << QStringLiteral("15-wrong-root.xml") << 0;
    QTest::newRow("whole") << QStringLiteral("02-updates.xml") << 2;
}

void tst_ExportsPages::filesAreLookedAtWithTheWordsOfTheCommandLine()
{
    QFETCH(const QString, file);
    QFETCH(const int, objects);
    QVERIFY(looking());
    PageBench &bench = *m_looking;
    auto *model = bench.model<ExportsModel>();
    model->lookAt({sample(file.toLatin1().constData())});
    QTRY_VERIFY(model->isLooking());
    QVERIFY2(model->pending() >= objects, qPrintable(QString::number(model->pending())));
    QVERIFY(!model->isReady());
    QVERIFY(!bench.sees(QStringLiteral("approveButton")));
    const Result<PendingExports> strict = readPendingExports(sample(file.toLatin1().constData()));
    const MessageBar *state = bench.sees<MessageBar>(QStringLiteral("exportState"));
    QVERIFY(state);
    if (!strict) {
        QCOMPARE(state->message().headline, strict.error().summary());
        QCOMPARE(state->message().details, strict.error().detail());
    }
    QVERIFY(bench.clicks(QStringLiteral("backToCaptureButton")));
    QVERIFY(!model->isLooking());
}

void tst_ExportsPages::evidenceExpiresAndAnApprovalGoesOn()
{
    PageBench bench(QStringLiteral("contoso"));
    QVERIFY(bench.opens(PhaseId::Exports));
    auto *model = bench.model<ExportsModel>();
    QVERIFY(model->evidence().isCurrent());
    QVERIFY(bench.reads(QStringLiteral("evidenceLabel")).contains(QStringLiteral("good for")));
    auto &clock = static_cast<LabClock &>(*bench.lab().workspace().world.clock);
    clock.advance(std::chrono::hours(3));
    QVERIFY(model->evidence().isCurrent());
    clock.advance(std::chrono::minutes(61));
    QVERIFY(model->evidence().state == ExportEvidence::State::Expired);
    QTRY_VERIFY_WITH_TIMEOUT(bench.sees(QStringLiteral("captureNowButton")), 10'000); // nobody has pressed a key
    QVERIFY(model->reason().contains(QStringLiteral("older than 4 hour")));
    QVERIFY(!bench.sees(QStringLiteral("approvalReasonEdit"))->isEnabled());
    model->approve(QStringLiteral("too late"));
    QCOMPARE(bench.lab().entries(EntryKind::Approval), 0);
    QVERIFY(bench.clicks(QStringLiteral("captureNowButton")));
    QVERIFY(bench.waits());
    QVERIFY(model->evidence().isCurrent());
    QVERIFY(!bench.sees(QStringLiteral("captureNowButton")));
    QVERIFY(bench.sees(QStringLiteral("approvalReasonEdit"))->isEnabled());
    model->approve(QStringLiteral("All are wanted."));
    QVERIFY(bench.waits());
    QVERIFY(model->isReady());
    clock.advance(std::chrono::hours(5));
    QVERIFY(!model->isReady());
    QVERIFY(bench.presses(Qt::Key_F5, QStringLiteral("exportTable")));
    QVERIFY(bench.waits());
    QVERIFY(model->isApproved()); // the same changes: the approval goes on
    QVERIFY(model->isReady());
    QVERIFY(!model->sinceApproval());
}

void tst_ExportsPages::capturesAreCompared()
{
    QVERIFY(looking());
    PageBench &bench = *m_looking;
    auto *model = bench.model<ExportsModel>();
    model->lookAt({sample("02-updates.xml")});
    QTRY_VERIFY(model->isLooking());
    const int all = model->table()->rowCount();
    model->compareWith({sample("02-updates.xml")});
    QTRY_VERIFY(model->compared());
    QCOMPARE(int(model->compared()->same.size()), all);
    QVERIFY(bench.clicks(QStringLiteral("onlyNowChip")));
    QCOMPARE(model->table()->rowCount(), 0);
    QVERIFY(bench.clicks(QStringLiteral("endComparingButton")));
    QCOMPARE(model->table()->rowCount(), all);
    model->compareWith({sample("03-deletes.xml")});
    QTRY_VERIFY(model->compared());
    QCOMPARE(int(model->compared()->onlyNow.size()), all);
    QVERIFY(bench.clicks(QStringLiteral("goneChip")));
    QCOMPARE(model->table()->rowCount(), int(model->compared()->gone.size()));
    QVERIFY(model->table()->rowCount() > 0);
    model->shown()->setSearch(QStringLiteral("op:delete"));
    QTRY_VERIFY(!model->shown()->isSearching());
    QCOMPARE(model->table()->rowCount(), int(model->compared()->gone.size()));
}

void tst_ExportsPages::itIsPrinted()
{
    QVERIFY(looking());
    PageBench &bench = *m_looking;
    const QString file = bench.lab().folder() + QStringLiteral("/exports.pdf");
    QPdfWriter writer(file);
    QVERIFY(bench.model<ExportsModel>()->print(writer) >= 1);
    QVERIFY(QFile(file).size() > 1000);
}

void tst_ExportsPages::everyControlHasAnObjectNameAndASpokenName()
{
    QVERIFY(looking());
    PageBench &bench = *m_looking;
    VERIFY_NONE(unnamedControls(*bench.page()));
    bench.model<ExportsModel>()->compareWith({sample("02-updates.xml")});
    QTRY_VERIFY(bench.model<ExportsModel>()->compared());
    QVERIFY(bench.clicks(QStringLiteral("groupsChip")));
    VERIFY_NONE(unnamedControls(*bench.page()));
}

void tst_ExportsPages::itMayGoWhileItWorks()
{
    QVERIFY(looking());
    PageBench &bench = *m_looking;
    auto *model = bench.model<ExportsModel>();
    model->shown()->needGroups();
    model->shown()->setSearch(QStringLiteral("a"));
    model->writeCsv(bench.lab().folder() + QStringLiteral("/objects.csv"));
    bench.close();
    QTest::qWait(50); // what was begun ends by itself
}

QTEST_MAIN(tst_ExportsPages)
#include "tst_exportspages.moc"
