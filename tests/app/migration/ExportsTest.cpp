// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ExportsTest.h"

#include "exports/CsExportReader.h"
#include "foundation/JsonText.h"
#include "lab/LabClock.h"
#include "migration/ExportCarryOver.h"
#include "migration/ExportCsvFile.h"
#include "migration/ExportEvidence.h"
#include "migration/ExportsPhase.h"
#include "support/Await.h"
#include "support/LabSession.h"

#include <QTest>

namespace swingbridge::test {
namespace {

using Kind = NewSinceApproval::Kind;

QString samplePath(const QString &file) { return QStringLiteral(SWINGBRIDGE_TEST_DATA "/pending-exports/") + file; }

//! The pending exports of some sample files, captured now and judged.
ExportsState stateOf(const QStringList &files)
{
    ExportsState state;
    for (const QString &file : files) {
        const auto read = readPendingExports(samplePath(file), CsExportOptions(file, file));
        if (!read)
            qFatal("%s", qPrintable(read.error().summary()));
        state.captures.append(*read);
    }
    state.isCaptured = true;
    state.configurationHash = QString(64, QLatin1Char('a'));
    state.capturedAt = LabClock::beginning();
    state.judge(0);
    return state;
}

Json approvalOf(const ExportsState &state) { return approvalPayload(state, QStringLiteral("gh"), QStringLiteral("seen"), QString(64, QLatin1Char('0'))); }

QSet<QByteArray> deletesOf(const ExportsState &state)
{
    const QList<QByteArray> lines = deletedObjects(state.captures).split('\n');
    return QSet<QByteArray>(lines.cbegin(), lines.cend());
}

const QStringList updates{QStringLiteral("02-updates.xml")};
const QStringList updatesAndDeletes{QStringLiteral("02-updates.xml"), QStringLiteral("03-deletes.xml")};

} // namespace

void ExportsTest::countsAreReconciledWithTheServers_data()
{
    QTest::addColumn<int>("moreUpdates");
    QTest::addColumn<bool>("isStated");
    QTest::addColumn<bool>("agrees");
    QTest::newRow("the same") << 0 << true << true;
    QTest::newRow("one is missing") << 1 << true << false;
    QTest::newRow("one is too many") << -1 << true << false;
    QTest::newRow("no statistics") << 0 << false << false;
}

void ExportsTest::countsAreReconciledWithTheServers()
{
    QFETCH(const int, moreUpdates);
    QFETCH(const bool, isStated);
    QFETCH(const bool, agrees);
    const ExportsState state = stateOf(updates);
    const OperationCounts counted = state.captures.first().summary().totals();
    QList<StatedCounts> stated;
    if (isStated)
        stated.append(StatedCounts(updates.first(), counted.adds, counted.updates + moreUpdates, counted.deletes));
    const QList<ReconciledCounts> reconciled = reconcileExports(state.captures, stated);
    QCOMPARE(reconciled.size(), 1);
    QCOMPARE(reconciled.first().agrees(), agrees);
    const QList<StatedCounts> another{StatedCounts(QStringLiteral("contoso.com"), 0, 3, 0)};
    QCOMPARE(reconcileExports(state.captures, stated + another).size(), 2); // counted by the server, never captured
    QVERIFY(!reconcileExports(state.captures, stated + another).last().agrees());
}

void ExportsTest::anApprovalCoversTheSameAgain()
{
    const ExportsState state = stateOf(updatesAndDeletes);
    const Json approval = approvalOf(state);
    QVERIFY(ExportCarryOver::judge(approval, deletesOf(state), false, state).holds());
    QVERIFY(ExportCarryOver::judge(approval, std::nullopt, false, state).holds()); // the very same needs no set
    const Json carried = carriedApproval(approval, state);
    QCOMPARE(textAt(carried, "carriedFrom"), state.exportHash());
    QCOMPARE(textAt(carried, "by"), QStringLiteral("gh"));
}

void ExportsTest::whatAnApprovalDoesNotCoverIsNamed_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<int>("kind");
    QTest::newRow("another configuration") << QStringLiteral("configuration") << int(Kind::Configuration);
    QTest::newRow("a worse verdict") << QStringLiteral("verdict") << int(Kind::WorseVerdict);
    QTest::newRow("a new finding") << QStringLiteral("finding") << int(Kind::NewFinding);
    QTest::newRow("more of a class") << QStringLiteral("class") << int(Kind::MoreThanBefore);
    QTest::newRow("other deletes") << QStringLiteral("deletes") << int(Kind::OtherDeletes);
    QTest::newRow("an override") << QStringLiteral("override") << int(Kind::Override);
}

void ExportsTest::whatAnApprovalDoesNotCoverIsNamed()
{
    QFETCH(const QString, change);
    QFETCH(const int, kind);
    const ExportsState state = stateOf(updatesAndDeletes);
    Json approval = approvalOf(state);
    QSet<QByteArray> deletes = deletesOf(state);
    if (change != QLatin1String("configuration"))
        approval["exportHash"] = std::string(64, 'b'); // another set than this one
    QVERIFY(change == QLatin1String("configuration") || ExportCarryOver::judge(approval, deletes, false, state).holds());
    if (change == QLatin1String("configuration"))
        approval["configurationHash"] = std::string(64, 'b');
    else if (change == QLatin1String("verdict"))
        approval["verdict"] = "pass";
    else if (change == QLatin1String("finding"))
        approval["findings"].erase(0);
    else if (change == QLatin1String("class"))
        approval["classes"].begin().value() = 0;
    else if (change == QLatin1String("deletes"))
        deletes.erase(std::find_if(deletes.begin(), deletes.end(), [](const QByteArray &line) { return !line.isEmpty(); }));
    const ExportCarryOver carryOver = ExportCarryOver::judge(approval, deletes, change == QLatin1String("override"), state);
    QCOMPARE(carryOver.news.size(), 1);
    QCOMPARE(int(carryOver.news.first().kind), kind);
    QVERIFY(!carryOver.news.first().sentence().isEmpty());
    QVERIFY(!carryOver.news.first().detail().isEmpty());
    if (change == QLatin1String("deletes"))
        QCOMPARE(carryOver.news.first().rows.size(), 1);
}

void ExportsTest::fewerChangesAreCovered()
{
    const ExportsState before = stateOf(updatesAndDeletes);
    const ExportsState now = stateOf(updates);
    QVERIFY(before.exportHash() != now.exportHash());
    QVERIFY(ExportCarryOver::judge(approvalOf(before), deletesOf(before), false, now).holds());
    QVERIFY(!ExportCarryOver::judge(approvalOf(now), deletesOf(now), false, before).holds());
}

void ExportsTest::anUnknownSetOfDeletesCoversNone()
{
    const ExportsState state = stateOf(updatesAndDeletes);
    Json approval = approvalOf(state);
    approval["exportHash"] = std::string(64, 'b');
    const ExportCarryOver carryOver = ExportCarryOver::judge(approval, std::nullopt, false, state);
    QCOMPARE(carryOver.news.size(), 1);
    QVERIFY(carryOver.news.first().kind == Kind::OtherDeletes);
    QCOMPARE(qint64(carryOver.news.first().rows.size()), state.totals().deletes);
}

void ExportsTest::evidenceExpiresAndItsConfigurationMayChange()
{
    LabSession lab(QStringLiteral("contoso"));
    QVERIFY(lab.runUntil(PhaseId::Exports));
    QVERIFY(ExportEvidence::of(lab.workspace()).state == ExportEvidence::State::None);
    QVERIFY(lab.runOnce(PhaseId::Exports));
    QVERIFY(ExportEvidence::of(lab.workspace()).isCurrent());
    QVERIFY(!ExportEvidence::of(lab.workspace()).runHistory.isEmpty());
    auto &clock = static_cast<LabClock &>(*lab.workspace().world.clock);
    clock.advance(std::chrono::hours(4) + std::chrono::seconds(1));
    QVERIFY(ExportEvidence::of(lab.workspace()).state == ExportEvidence::State::Expired);
    const Done late = lab.session()->approveExports(QStringLiteral("late"));
    QVERIFY(!late);
    QCOMPARE(late.error().code(), QStringLiteral("evidence-not-current"));
    QVERIFY(lab.runOnce(PhaseId::Exports)); // captures again by itself
    QVERIFY(ExportEvidence::of(lab.workspace()).isCurrent());
    const QString target = lab.workspace().targetName();
    QVERIFY(lab.lab().person().setThreshold(target, true, 501));
    clock.advance(std::chrono::seconds(30));
    lab.session()->lookAgain();
    QTRY_VERIFY(ExportEvidence::of(lab.workspace()).state == ExportEvidence::State::ConfigurationChanged);
    QVERIFY(!lab.session()->approveExports(QStringLiteral("another server, so to speak")));
    QCOMPARE(lab.entries(EntryKind::Approval), 0);
}

void ExportsTest::anApprovalGoesOnWithANewerCapture()
{
    LabSession lab(QStringLiteral("contoso"));
    QVERIFY(lab.runUntil(PhaseId::Switchover));
    QCOMPARE(lab.entries(EntryKind::Approval), 1);
    const QString head = lab.workspace().record.approvalStatement().text();
    static_cast<LabClock &>(*lab.workspace().world.clock).advance(std::chrono::hours(5));
    QVERIFY(lab.runOnce(PhaseId::Exports));
    QVERIFY(lab.session()->result(PhaseId::Exports).state() == PhaseState::Done);
    QCOMPARE(lab.workspace().record.approvalStatement().text(), head); // the person's words
    QCOMPARE(lab.entries(EntryKind::Approval), 2); // and of which capture they are now
    QCOMPARE(timeAt(lab.workspace().record.approval(), "capturedAt").toSecsSinceEpoch(), lab.workspace().exports.capturedAt.toSecsSinceEpoch());
    QVERIFY(lab.reopen());
    QVERIFY(lab.session()->result(PhaseId::Exports).state() == PhaseState::Done);
}

void ExportsTest::aTableIsWrittenWholeOrNotAtAll()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("objects.csv"));
    const QList<CaptureSource> sources{CaptureSource(samplePath(updates.first()), QStringLiteral("contoso"))};
    const auto written = await(writeExportCsv(sources, path, ExportCsvWriter::Form::Full, {}, {}));
    QVERIFY(written && *written);
    QVERIFY(QFileInfo(path).size() > 100);
    std::stop_source stop;
    stop.request_stop();
    const QString other = folder.filePath(QStringLiteral("other.csv"));
    const auto stopped = await(writeExportCsv(sources, other, ExportCsvWriter::Form::Full, {}, stop.get_token()));
    QVERIFY(stopped && !*stopped && stopped->error().isCancelled());
    const QList<CaptureSource> missing{CaptureSource(folder.filePath(QStringLiteral("none.xml")), QString())};
    const auto unread = await(writeExportCsv(missing, other, ExportCsvWriter::Form::Analyzer, {}, {}));
    QVERIFY(unread && !*unread);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList(QStringLiteral("objects.csv")));
}

} // namespace swingbridge::test
