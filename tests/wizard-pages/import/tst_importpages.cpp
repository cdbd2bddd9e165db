// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/BackupModel.h"
#include "common/FactTable.h"
#include "import/ImportModel.h"
#include "support/PageBench.h"
#include "support/PageChecks.h"
#include "synchronize/SynchronizeModel.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QClipboard>
#include <QTest>

using namespace swingbridge;
using test::PageBench;

namespace {

const QString newServer = QStringLiteral("sync02");

QString textOf(const ImportLine &line)
{
    QStringList text{line.title, line.seen};
    for (const ImportFact &fact : line.facts)
        text << fact.label << fact.value;
    return text.join(QLatin1Char('\n'));
}

int factCount(const FactTable &table)
{
    int count = 0;
    for (const FactGroup &group : table.facts()->groups())
        count += int(group.facts.size());
    return count;
}

} // namespace

//! Pages Backup, Import and Synchronize for a server that is installed during the migration.
class tst_ImportPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void backupSaysWhatWasStoredAndWhere();
    void enteringPreparesAndInstallsNothing();
    void aLineSaysWhatToDo();
    void thePathOfTheFileIsCopied();
    void everyTextOfTheGuideFollowsTheLanguage();
    void afterTheInstallerEveryItemWasLookedAt();
    void theRunsAreShownBeforeTheyRunAndAfterAStart();
};

void tst_ImportPages::backupSaysWhatWasStoredAndWhere()
{
    PageBench bench(QStringLiteral("clean"));
    QVERIFY(bench.opens(PhaseId::Backup));
    const QList<CopiedServer> copies = bench.model<BackupModel>()->copies();
    QCOMPARE(copies.size(), 2);
    QVERIFY(copies.first().isActive && !copies.last().isActive);
    for (const CopiedServer &copy : copies) {
        QVERIFY(copy.state == CopiedServer::State::Stored);
        QVERIFY2(QFile::exists(copy.folder + QStringLiteral("/SHA256SUMS")), qPrintable(copy.folder));
        QVERIFY(!copy.settingsText.isEmpty());
        const bool wantsSteps = copy.settings == CopiedServer::Settings::Stale || copy.settings == CopiedServer::Settings::None;
        QCOMPARE(bench.model<BackupModel>()->settingsSteps(copy).isEmpty(), !wantsSteps);
    }
    for (const QString &name : {QStringLiteral("copyFacts0"), QStringLiteral("copyFacts1")}) {
        const auto *facts = bench.sees(name);
        QVERIFY(facts);
        QVERIFY(facts->accessibleName().contains(QLatin1String("EntraConnect-config-")) || !facts->accessibleName().isEmpty());
    }
}

void tst_ImportPages::enteringPreparesAndInstallsNothing()
{
    PageBench bench(QStringLiteral("not-installed"));
    QVERIFY(bench.opens(PhaseId::Import));
    auto *model = bench.model<ImportModel>();
    QVERIFY(!model->isReady());
    QVERIFY(!model->isInstalled());
    QVERIFY(bench.lab().workspace().stagingIsNotInstalled());
    QVERIFY(model->hasLines());
    QVERIFY(!model->deedText().isEmpty() && model->isDeedEnabled());
    auto *table = bench.sees<FactTable>(QStringLiteral("importTable"));
    QVERIFY(table);
    int lines = 0;
    for (const ImportGroup &group : model->groups())
        lines += int(group.lines.size());
    QVERIFY(lines > 0);
    QCOMPARE(factCount(*table), lines);
    QCOMPARE(factCount(*bench.sees<FactTable>(QStringLiteral("guideTable"))), int(model->guide().size()));
    QVERIFY(bench.presses(Qt::Key_F5)); // looks again, and still installs nothing
    QVERIFY(bench.waits());
    QVERIFY(bench.lab().workspace().stagingIsNotInstalled());
    QVERIFY(!model->isReady());
}

void tst_ImportPages::aLineSaysWhatToDo()
{
    PageBench bench(QStringLiteral("not-installed"));
    QVERIFY(bench.opens(PhaseId::Import));
    auto *model = bench.model<ImportModel>();
    const auto urgent = model->current();
    QVERIFY(urgent); // the most urgent is shown unasked
    for (const ImportGroup &group : model->groups()) {
        for (const ImportLine &line : group.lines) {
            QVERIFY2(line.state >= urgent->state, qPrintable(line.title));
            QVERIFY2(!line.facts.isEmpty() && !line.title.isEmpty(), qPrintable(line.id));
            QVERIFY2(!textOf(line).contains(QLatin1String("%1")), qPrintable(textOf(line)));
        }
    }
    auto *table = bench.sees<FactTable>(QStringLiteral("importTable"));
    table->setFocus();
    QVERIFY(bench.presses(Qt::Key_End, QStringLiteral("importTable")));
    const ImportLine last = model->groups().constLast().lines.constLast();
    QCOMPARE(table->currentId(), last.id);
    QCOMPARE(model->current()->id, last.id);
    QVERIFY(bench.sees(QStringLiteral("lineFacts"))->accessibleName().contains(last.facts.constFirst().value)
            || !last.facts.constFirst().value.isEmpty());
}

void tst_ImportPages::thePathOfTheFileIsCopied()
{
    PageBench bench(QStringLiteral("not-installed"));
    QVERIFY(bench.opens(PhaseId::Import));
    auto *model = bench.model<ImportModel>();
    if (model->settingsFile().isEmpty()) {
        QVERIFY(model->guide().constFirst().isNow); // it is to be exported first
        QVERIFY(!bench.sees(QStringLiteral("copyPathButton")));
        return;
    }
    QVERIFY(QFile::exists(model->settingsFile()));
    QVERIFY(bench.clicks(QStringLiteral("copyPathButton")));
    QCOMPARE(QGuiApplication::clipboard()->text(), model->settingsFile());
}

void tst_ImportPages::everyTextOfTheGuideFollowsTheLanguage()
{
    PageBench bench(QStringLiteral("not-installed"));
    QVERIFY(bench.opens(PhaseId::Import));
    VERIFY_NONE(test::unnamedControls(*bench.page()));
    VERIFY_NONE(test::textsWithoutLanguage(*bench.page(), {QStringLiteral("sync01"), newServer}));
}

void tst_ImportPages::afterTheInstallerEveryItemWasLookedAt()
{
    PageBench bench(QStringLiteral("not-installed"));
    QVERIFY(bench.opens(PhaseId::Import));
    auto *model = bench.model<ImportModel>();
    model->deed();
    QVERIFY(bench.waits());
    QVERIFY2(model->isReady(), qPrintable(model->reason()));
    QVERIFY(model->isInstalled());
    QVERIFY(model->guide().isEmpty());
    QVERIFY(model->summary().contains(newServer));
    QVERIFY(!model->facts().isEmpty());
    for (const NotCarried &item : bench.lab().workspace().importState.notCarried)
        QVERIFY2(item.state() != NotCarried::State::NotLooked, qPrintable(item.word()));
    for (const ImportGroup &group : model->groups()) {
        for (const ImportLine &line : group.lines)
            QVERIFY2(line.state != ImportLine::State::LeftOut, qPrintable(line.title)); // now it is there, missing or not known
    }
    QCOMPARE(bench.lab().lab().exportCapable(), QStringList(QStringLiteral("sync01"))); // it stays in staging mode
}

void tst_ImportPages::theRunsAreShownBeforeTheyRunAndAfterAStart()
{
    PageBench bench(QStringLiteral("clean"));
    QVERIFY(bench.opens(PhaseId::Synchronize));
    auto *model = bench.model<SynchronizeModel>();
    const QList<SyncLine> planned = model->lines();
    QVERIFY(!planned.isEmpty());
    QCOMPARE(bench.rows(QStringLiteral("runTable"))->rowCount(), int(planned.size()));
    for (const SyncLine &line : planned)
        QVERIFY(line.state == SyncLine::State::Waiting);
    QVERIFY(!bench.sees(QStringLiteral("runAgainButton")));
    model->deed();
    QVERIFY(bench.waits());
    QVERIFY(model->isReady());
    const QList<SyncLine> ended = model->lines();
    QCOMPARE(ended.size(), planned.size());
    for (qsizetype i = 0; i < ended.size(); ++i) { // the plan was kept
        QCOMPARE(ended.at(i).connector, planned.at(i).connector);
        QCOMPARE(ended.at(i).profile, planned.at(i).profile);
    }
    QVERIFY(bench.sees(QStringLiteral("runAgainButton")));
    bench.close();
    QVERIFY(bench.lab().reopen());
    bench.show(PhaseId::Synchronize);
    const QList<SyncLine> recorded = bench.model<SynchronizeModel>()->lines();
    QCOMPARE(recorded.size(), ended.size());
    for (qsizetype i = 0; i < ended.size(); ++i) {
        QVERIFY(recorded.at(i).state == ended.at(i).state);
        QCOMPARE(recorded.at(i).took, ended.at(i).took);
        QVERIFY(recorded.at(i).counters == ended.at(i).counters);
    }
}

QTEST_MAIN(tst_ImportPages)
#include "tst_importpages.moc"
