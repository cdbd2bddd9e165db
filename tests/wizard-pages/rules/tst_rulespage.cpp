// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RulesBench.h"
#include "support/PageChecks.h"

#include <QDir>
#include <QDropEvent>
#include <QMimeData>
#include <QTest>

using namespace swingbridge;
using test::PageBench;
using test::RulesBench;

//! Page Rules by mouse and keyboard over the lab.
class tst_RulesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyConnectorIsConfirmedByAPersonFirst();
    void rulesAreRunByTheDeedOnly();
    void onlyTheGuidsAreMarked();
    void rowsSayStateConnectorAndPrecedence();
    void oneRuleRunsByItself();
    void anAddedExportRunsAndIsReadBack();
    void anAddedFileIsRewrittenAndSavedElsewhere();
    void theFolderOfAnOriginalIsRefused();
    void filesAreDroppedOntoThePage();
    void anAddedFileIsTakenOutByTheDeleteKey();
    void whatCannotBeRewrittenIsShownWithItsReason_data();
    void whatCannotBeRewrittenIsShownWithItsReason();
    void aRepairIsAnEditOfItsOwnAndCanBeUndone();
    void theScriptsOfTheActiveServerAreWritten();
    void everyControlIsNamedWithAFileOnThePage();
    void thousandsOfLinesDoNotStutter();
    void thousandsOfFilesAreReadBesideTheEventLoop();
    void thePageMayGoWhileFilesAreRead();

private:
    PageBench &bench() const { return m_rules->bench(); }
    RulesModel *model() const { return m_rules->model(); }

    std::unique_ptr<RulesBench> m_rules;
};

void tst_RulesPage::init()
{
    if (!m_rules)
        m_rules = std::make_unique<RulesBench>();
    QVERIFY(m_rules->opens());
}

// The walk to this page takes a while: one migration serves as long as no rule was run in it. The page is a new one each time.
void tst_RulesPage::cleanup()
{
    if (bench().lab().entries(EntryKind::Capture, QStringLiteral("rule")) > 0 || QTest::currentTestFailed())
        m_rules.reset();
}

void tst_RulesPage::rulesAreRunByTheDeedOnly()
{
    QVERIFY(!bench().model()->isReady());
    QVERIFY(m_rules->confirms());
    QCOMPARE(bench().lab().entries(EntryKind::Capture, QStringLiteral("rule")), 0);
    QVERIFY(!bench().model()->deedText().isEmpty());
    bench().model()->deed();
    QVERIFY(bench().session()->isBusy());
    QVERIFY(bench().waits());
    QVERIFY(bench().model()->isReady());
    QVERIFY(bench().lab().entries(EntryKind::Capture, QStringLiteral("rule")) > 0);
    for (const RuleLine &line : model()->lines())
        QVERIFY2(line.state == RuleLine::State::Done || line.state == RuleLine::State::Equal || line.state == RuleLine::State::Skipped, qPrintable(line.fullName));
    QCOMPARE(bench().rows(QStringLiteral("ruleTable"))->rowCount(), model()->count());
    QVERIFY(!model()->verdict().isEmpty());
    QCOMPARE(bench().lab().lab().exportCapable(), QStringList(QStringLiteral("sync01")));
}

void tst_RulesPage::everyConnectorIsConfirmedByAPersonFirst()
{
    const int before = bench().lab().entries(EntryKind::Decision, QStringLiteral("connectorMap"));
    const MapLine open = model()->toConfirm();
    if (open.fromId.isEmpty())
        QSKIP("confirmed on page Compare already");
    QVERIFY(!model()->isDeedEnabled());
    QVERIFY(model()->reason().contains(open.from));
    model()->deed();
    QVERIFY(!bench().session()->isBusy());
    QVERIFY(m_rules->confirms());
    QVERIFY(bench().lab().entries(EntryKind::Decision, QStringLiteral("connectorMap")) > before);
    QVERIFY(model()->isDeedEnabled());
    QVERIFY(!bench().sees(QStringLiteral("connectorCombo")));
    for (const MapLine &line : model()->map()) {
        QVERIFY2(line.isConfirmed, qPrintable(line.from));
        QVERIFY(line.fromId != open.fromId || line.how == open.how); // confirming does not hide how it was matched
    }
    QCOMPARE(bench().rows(QStringLiteral("connectorMapTable"))->rowCount(), int(model()->map().size()));
}

void tst_RulesPage::onlyTheGuidsAreMarked()
{
    const ShownScript &script = model()->script();
    QVERIFY(script.isRewritten);
    QVERIFY(!script.proof.isEmpty());
    QCOMPARE(bench().reads(QStringLiteral("scriptProof")), script.proof);
    int marked = 0;
    for (const CodeLine &line : script.lines) {
        if (!line.isChanged()) {
            QCOMPARE(line.staging, line.active);
            continue;
        }
        QCOMPARE(line.activeMarks.size(), 1);
        const TextMark mark = line.activeMarks.constFirst();
        QVERIFY(Guid::parse(line.active.mid(mark.start, mark.length)));
        QVERIFY(Guid::parse(line.staging.mid(mark.start, mark.length)));
        QVERIFY(line.active.startsWith(QLatin1String("-Connector ")));
        ++marked;
    }
    QCOMPARE(marked, 1);
}

void tst_RulesPage::rowsSayStateConnectorAndPrecedence()
{
    const QAbstractItemModel *rows = bench().rows(QStringLiteral("ruleTable"));
    QVERIFY(rows->rowCount() > 0);
    const RuleLine first = model()->line(0);
    QVERIFY(first.fullName.endsWith(first.name));
    QVERIFY(!first.name.startsWith(QLatin1String("In from")));
    QVERIFY2(first.word.count(QLatin1Char(',')) == 2, qPrintable(first.word));
    for (int row = 0; row < rows->rowCount(); ++row)
        QCOMPARE(model()->rowOf(model()->line(row).id), row);
    QVERIFY(bench().presses(Qt::Key_Down, QStringLiteral("ruleTable")));
    QCOMPARE(model()->current(), model()->line(1).id);
    QVERIFY(bench().reads(QStringLiteral("scriptTitle")).contains(model()->line(1).name.left(8)));
}

void tst_RulesPage::oneRuleRunsByItself()
{
    QVERIFY(m_rules->confirms());
    const QString first = model()->current();
    QVERIFY(!model()->runText().isEmpty());
    QVERIFY(bench().clicks(QStringLiteral("runScriptButton")));
    QVERIFY(bench().waits());
    QCOMPARE(bench().lab().entries(EntryKind::Capture, QStringLiteral("rule")), 1);
    QVERIFY(!bench().model()->isReady()); // the others are still to be run
    model()->setCurrent(first);
    QVERIFY(model()->runText().isEmpty());
    QVERIFY(!bench().session()->error(PhaseId::Rules));
}

void tst_RulesPage::anAddedExportRunsAndIsReadBack()
{
    QVERIFY(m_rules->confirms());
    const QString identifier = QStringLiteral("0a0b0c0d-1111-2222-3333-444455556666");
    const SyncRule rule = m_rules->rule();
    const QString path = m_rules->scriptFile(QStringLiteral("mine.ps1"), [&](QString text) {
        return text.replace(rule.identifier.toString(), identifier).replace(rule.name, QStringLiteral("In from AD - My own")).replace(QStringLiteral("-Precedence %1 ").arg(rule.precedence.value_or(0)), QStringLiteral("-Precedence 7 "));
    });
    QVERIFY(m_rules->adds({path}));
    QVERIFY2(model()->mayRun(), qPrintable(model()->line(model()->count() - 1).word));
    QVERIFY(bench().clicks(QStringLiteral("runScriptButton")));
    QVERIFY(bench().waits());
    QVERIFY(!bench().session()->error(PhaseId::Rules));
    QCOMPARE(bench().lab().entries(EntryKind::Capture, QStringLiteral("rule")), 1);
    QVERIFY(bench().lab().workspace().comparison.staging.rule(*Guid::parse(identifier)));
    QVERIFY(model()->line(model()->rowOf(QStringLiteral("file:") + path)).state == RuleLine::State::Done);
}

void tst_RulesPage::anAddedFileIsRewrittenAndSavedElsewhere()
{
    const QString path = m_rules->scriptFile(QStringLiteral("mine.ps1"), [](QString text) { return text.replace(QLatin1Char('\n'), QLatin1String("\r\n")); });
    const QByteArray original = RulesBench::contentOf(path);
    const int before = model()->count();
    QVERIFY(m_rules->adds({path}));
    QCOMPARE(model()->count(), before + 1);
    QVERIFY(model()->isAdded());
    QVERIFY(bench().sees(QStringLiteral("removeScriptButton")));
    QVERIFY(model()->script().isRewritten);
    QVERIFY(!model()->verdict().isEmpty());
    const QString out = QDir(m_rules->home()).filePath(QStringLiteral("out"));
    QVERIFY(QDir().mkpath(out));
    model()->saveRewritten(out);
    QVERIFY(m_rules->saves());
    const QStringList folders = QDir(out).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    QCOMPARE(folders.size(), 2); // the rules of the configuration, and the files
    QVERIFY(!bench().reads(QStringLiteral("messageHeadline")).isEmpty());
    const QByteArray saved = RulesBench::contentOf(out + QLatin1Char('/') + folders.constLast() + QStringLiteral("/mine.ps1"));
    QCOMPARE(saved.size(), original.size());
    QCOMPARE(RulesBench::contentOf(path), original);
    int differing = 0;
    for (qsizetype i = 0; i < saved.size(); ++i)
        differing += saved.at(i) != original.at(i) ? 1 : 0;
    QVERIFY(differing > 0);
    QVERIFY(differing <= 36);
}

void tst_RulesPage::theFolderOfAnOriginalIsRefused()
{
    const QString path = m_rules->scriptFile(QStringLiteral("mine.ps1"));
    QVERIFY(m_rules->adds({path}));
    const QString folder = QFileInfo(path).absolutePath();
    model()->saveRewritten(folder);
    QVERIFY(m_rules->saves());
    QVERIFY(!bench().reads(QStringLiteral("messageHeadline")).isEmpty());
    QCOMPARE(QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList(QStringLiteral("mine.ps1")));
}

void tst_RulesPage::filesAreDroppedOntoThePage()
{
    const QString path = m_rules->scriptFile(QStringLiteral("dropped.PS1"));
    const QString other = m_rules->scriptFile(QStringLiteral("readme.txt"));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path), QUrl::fromLocalFile(other)});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(bench().page(), &enter);
    QVERIFY(enter.isAccepted());
    const int before = model()->count();
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(bench().page(), &drop);
    QTRY_COMPARE(model()->count(), before + 1);
    QMimeData text;
    text.setUrls({QUrl::fromLocalFile(other)});
    QDragEnterEvent nothing(QPoint(50, 50), Qt::CopyAction, &text, Qt::LeftButton, Qt::NoModifier);
    nothing.ignore();
    QCoreApplication::sendEvent(bench().page(), &nothing);
    QVERIFY(!nothing.isAccepted());
}

void tst_RulesPage::anAddedFileIsTakenOutByTheDeleteKey()
{
    const int before = model()->count();
    QVERIFY(bench().presses(Qt::Key_Delete, QStringLiteral("ruleTable"))); // a rule of the server stays
    QCOMPARE(model()->count(), before);
    QVERIFY(m_rules->adds({m_rules->scriptFile(QStringLiteral("mine.ps1"))}));
    QTRY_VERIFY(model()->isAdded());
    QVERIFY(bench().presses(Qt::Key_Delete));
    QTRY_COMPARE(model()->count(), before);
    QVERIFY(!model()->isAdded());
    QVERIFY(!model()->current().isEmpty());
    QCOMPARE(bench().rows(QStringLiteral("ruleTable"))->rowCount(), before);
}

void tst_RulesPage::whatCannotBeRewrittenIsShownWithItsReason_data()
{
    QTest::addColumn<QString>("content");
    QTest::newRow("broken") << QStringLiteral("New-ADSyncRule -Name 'never closed");
    QTest::newRow("no rule script") << QStringLiteral("Write-Output 'hello'\n");
    QTest::newRow("an unknown connector") << QStringLiteral("New-ADSyncRule -Name 'x' -Connector '11111111-2222-3333-4444-555555555555' -Direction Inbound\n");
    QTest::newRow("empty") << QString();
}

void tst_RulesPage::whatCannotBeRewrittenIsShownWithItsReason()
{
    QFETCH(QString, content);
    const QString path = m_rules->scriptFile(QStringLiteral("odd.ps1"), [content](const QString &) { return content; });
    QVERIFY(m_rules->adds({path, QDir(m_rules->home()).filePath(QStringLiteral("missing.ps1"))}));
    const RuleLine odd = model()->line(model()->count() - 2);
    const RuleLine missing = model()->line(model()->count() - 1);
    QVERIFY(odd.state == RuleLine::State::WouldFail || odd.state == RuleLine::State::Noted);
    QVERIFY(!odd.word.isEmpty());
    QVERIFY(missing.state == RuleLine::State::WouldFail);
    model()->setCurrent(odd.id);
    QVERIFY(!model()->script().proof.isEmpty());
    model()->setCurrent(missing.id);
    QVERIFY(!model()->script().proof.isEmpty());
    QVERIFY(model()->script().lines.isEmpty());
}

void tst_RulesPage::aRepairIsAnEditOfItsOwnAndCanBeUndone()
{
    const QString path = m_rules->scriptFile(QStringLiteral("accent.ps1"), [](QString text) { return text.replace(QLatin1String("-Description ''"), QStringLiteral("-Description 'caf\u00e9'")); });
    const QByteArray original = RulesBench::contentOf(path);
    QVERIFY(m_rules->adds({path}));
    const QList<ShownFinding> findings = model()->script().findings;
    const auto it = std::find_if(findings.cbegin(), findings.cend(), [](const ShownFinding &one) { return one.repair && one.repair->what == QLatin1String("add-bom"); });
    QVERIFY(it != findings.cend());
    QVERIFY(!bench().sees(QStringLiteral("undoRepairsButton")));
    const QString button = QStringLiteral("repair%1Button").arg(it - findings.cbegin());
    QTRY_VERIFY(bench().sees(button)); // new rows are shown by the event loop
    QVERIFY(bench().presses(Qt::Key_Space, button));
    QTRY_VERIFY(model()->isRepaired());
    QTRY_VERIFY(model()->areFilesJudged());
    const QList<ShownFinding> left = model()->script().findings;
    QVERIFY(std::none_of(left.cbegin(), left.cend(), [](const ShownFinding &one) { return one.repair && one.repair->what == QLatin1String("add-bom"); }));
    QCOMPARE(RulesBench::contentOf(path), original); // nothing is written by a repair
    QVERIFY(bench().presses(Qt::Key_Space, QStringLiteral("undoRepairsButton")));
    QTRY_VERIFY(!model()->isRepaired());
    QTRY_VERIFY(model()->areFilesJudged());
    QCOMPARE(model()->script().findings.size(), findings.size());
}

void tst_RulesPage::theScriptsOfTheActiveServerAreWritten()
{
    const QString out = m_rules->home();
    model()->writeScripts(out);
    QVERIFY(m_rules->saves());
    const QStringList folders = QDir(out).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QCOMPARE(folders.size(), 1);
    const QDir folder(out + QLatin1Char('/') + folders.constFirst());
    const QStringList files = folder.entryList(QDir::Files);
    QCOMPARE(files.size(), bench().lab().workspace().comparison.active.customRules().size());
    for (const QString &file : files)
        QVERIFY2(RulesBench::contentOf(folder.filePath(file)).contains("sync01"), qPrintable(file)); // it stops anywhere else
    QVERIFY(!bench().reads(QStringLiteral("messageHeadline")).isEmpty());
}

void tst_RulesPage::everyControlIsNamedWithAFileOnThePage()
{
    const QString path = m_rules->scriptFile(QStringLiteral("accent.ps1"), [](QString text) { return text.replace(QLatin1String("-Description ''"), QStringLiteral("-Description 'caf\u00e9'")); });
    QVERIFY(m_rules->adds({path}));
    QVERIFY(bench().sees(QStringLiteral("removeScriptButton")));
    VERIFY_NONE(test::unnamedControls(*bench().page()));
    VERIFY_NONE(test::textsWithoutLanguage(*bench().page(), {QStringLiteral("accent.ps1")}));
}

void tst_RulesPage::thousandsOfLinesDoNotStutter()
{
    constexpr int copies = 200;
    const QString path = m_rules->scriptFile(QStringLiteral("all rules.ps1"), [](const QString &text) { return text.repeated(copies); });
    QVERIFY(QFileInfo(path).size() > 100'000);
    QVERIFY(m_rules->adds({path}));
    const QString big = model()->current();
    QVERIFY(model()->script().lines.size() > 3000);
    double longest = 0;
    for (int time = 0; time < 3; ++time) {
        model()->setCurrent(model()->line(0).id);
        bench().page()->grab();
        const double before = RulesBench::threadMilliseconds();
        model()->setCurrent(big);
        bench().page()->grab();
        longest = time == 0 ? RulesBench::threadMilliseconds() - before : std::min(longest, RulesBench::threadMilliseconds() - before);
    }
    qInfo("a script of %lld lines is shown in %.1f ms", qlonglong(model()->script().lines.size()), longest);
    QVERIFY2(longest < 3 * RulesBench::budget(), qPrintable(QString::number(longest))); // choosing, laying out, painting
    const double before = RulesBench::threadMilliseconds();
    QVERIFY(bench().clicks(QStringLiteral("nextPlaceButton")));
    bench().page()->grab();
    QVERIFY(RulesBench::threadMilliseconds() - before < 2 * RulesBench::budget());
}

void tst_RulesPage::thousandsOfFilesAreReadBesideTheEventLoop()
{
    constexpr int many = 1000;
    QStringList paths;
    for (int i = 0; i < many; ++i)
        paths << m_rules->scriptFile(QStringLiteral("rule %1.ps1").arg(i));
    const int before = model()->count();
    QVERIFY(m_rules->adds(paths));
    QCOMPARE(model()->count(), before + many);
    const double start = RulesBench::threadMilliseconds();
    model()->setCurrent(model()->line(model()->count() - 1).id);
    bench().page()->grab();
    QVERIFY(RulesBench::threadMilliseconds() - start < 2 * RulesBench::budget());
}

void tst_RulesPage::thePageMayGoWhileFilesAreRead()
{
    QStringList paths;
    for (int i = 0; i < 100; ++i)
        paths << m_rules->scriptFile(QStringLiteral("rule %1.ps1").arg(i));
    model()->addFiles(paths);
    QVERIFY(model()->isBusyWithFiles());
    bench().close();
    QTest::qWait(50); // what was under way ends into nothing
    QVERIFY(!bench().page());
}

QTEST_MAIN(tst_RulesPage)
#include "tst_rulespage.moc"
