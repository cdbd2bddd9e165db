// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/RuleScript.h"
#include "rules/RulesModel.h"
#include "support/PageBench.h"
#include "support/PageChecks.h"

#include <QDir>
#include <QDropEvent>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>
#include <functional>

using namespace swingbridge;
using test::PageBench;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

//! CPU time of this thread in milliseconds: other programs on the machine do not count.
double threadMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1000 + double(now.tv_nsec) / 1e6;
}

//! How long one event may keep the window waiting; the sanitizers and a debug build take their share.
double budget()
{
#if defined(__SANITIZE_ADDRESS__)
    return 1500;
#elif defined(QT_NO_DEBUG) || defined(__OPTIMIZE__)
    return 50;
#else
    return 300;
#endif
}

} // namespace

//! Page Rules by mouse and keyboard over the lab.
class tst_RulesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void rulesAreRunByTheDeedOnly();
    void everyConnectorIsConfirmedByAPersonFirst();
    void onlyTheGuidsAreMarked();
    void rowsSayStateConnectorAndPrecedence();
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
    //! A file of the first custom rule that has an AD connector, with \a change made to its text.
    QString scriptFile(const QString &name, const std::function<QString(QString)> &change = {}) const;
    RulesModel *model() const { return m_bench->model<RulesModel>(); }
    bool adds(const QStringList &paths) const;
    bool confirms() const;

    std::unique_ptr<PageBench> m_bench;
    std::unique_ptr<QTemporaryDir> m_home;
};

void tst_RulesPage::init()
{
    m_bench.reset();
    m_home = std::make_unique<QTemporaryDir>();
    m_bench = std::make_unique<PageBench>(QStringLiteral("contoso"));
    QVERIFY(m_bench->opens(PhaseId::Rules));
}

QString tst_RulesPage::scriptFile(const QString &name, const std::function<QString(QString)> &change) const
{
    QString text;
    for (const SyncRule &rule : m_bench->lab().workspace().comparison.active.customRules()) {
        if (rule.connector != entraConnectorId()) {
            text = RuleScript::write(rule).text();
            break;
        }
    }
    const QString path = m_home->filePath(QStringLiteral("in/") + name);
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write((change ? change(text) : text).toUtf8());
    return path;
}

bool tst_RulesPage::adds(const QStringList &paths) const
{
    model()->addFiles(paths);
    return QTest::qWaitFor([this] { return !model()->isBusyWithFiles() && model()->areFilesJudged(); }, 60'000);
}

bool tst_RulesPage::confirms() const
{
    while (m_bench->sees(QStringLiteral("confirmConnectorButton"))) {
        if (!m_bench->clicks(QStringLiteral("confirmConnectorButton")))
            return false;
    }
    return true;
}

void tst_RulesPage::rulesAreRunByTheDeedOnly()
{
    QVERIFY(!m_bench->model()->isReady());
    QVERIFY(confirms());
    QCOMPARE(m_bench->lab().entries(EntryKind::Capture, QStringLiteral("rule")), 0);
    QVERIFY(!m_bench->model()->deedText().isEmpty());
    m_bench->model()->deed();
    QVERIFY(m_bench->session()->isBusy());
    QVERIFY(m_bench->waits());
    QVERIFY(m_bench->model()->isReady());
    QVERIFY(m_bench->lab().entries(EntryKind::Capture, QStringLiteral("rule")) > 0);
    for (const RuleLine &line : model()->lines())
        QVERIFY2(line.state == RuleLine::State::Done || line.state == RuleLine::State::Equal || line.state == RuleLine::State::Skipped, qPrintable(line.fullName));
    QCOMPARE(m_bench->rows(QStringLiteral("ruleTable"))->rowCount(), model()->count());
    QVERIFY(!model()->verdict().isEmpty());
    QCOMPARE(m_bench->lab().lab().exportCapable(), QStringList(QStringLiteral("sync01")));
}

void tst_RulesPage::everyConnectorIsConfirmedByAPersonFirst()
{
    const int before = m_bench->lab().entries(EntryKind::Decision, QStringLiteral("connectorMap"));
    const MapLine open = model()->toConfirm();
    if (open.fromId.isEmpty())
        QSKIP("confirmed on page Compare already");
    QVERIFY(!model()->isDeedEnabled());
    QVERIFY(model()->reason().contains(open.from));
    model()->deed();
    QVERIFY(!m_bench->session()->isBusy());
    QVERIFY(confirms());
    QVERIFY(m_bench->lab().entries(EntryKind::Decision, QStringLiteral("connectorMap")) > before);
    QVERIFY(model()->isDeedEnabled());
    QVERIFY(!m_bench->sees(QStringLiteral("connectorCombo")));
    for (const MapLine &line : model()->map()) {
        QVERIFY2(line.isConfirmed, qPrintable(line.from));
        QVERIFY(line.fromId != open.fromId || line.how == open.how); // confirming does not hide how it was matched
    }
    QCOMPARE(m_bench->rows(QStringLiteral("connectorMapTable"))->rowCount(), int(model()->map().size()));
}

void tst_RulesPage::onlyTheGuidsAreMarked()
{
    const ShownScript &script = model()->script();
    QVERIFY(script.isRewritten);
    QVERIFY(!script.proof.isEmpty());
    QCOMPARE(m_bench->reads(QStringLiteral("scriptProof")), script.proof);
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
    const QAbstractItemModel *rows = m_bench->rows(QStringLiteral("ruleTable"));
    QVERIFY(rows->rowCount() > 0);
    const RuleLine first = model()->line(0);
    const SyncRule rule = m_bench->lab().workspace().comparison.active.customRules().constFirst();
    QVERIFY(first.fullName.endsWith(first.name));
    QVERIFY(!first.name.startsWith(QLatin1String("In from")));
    QVERIFY2(first.word.count(QLatin1Char(',')) == 2, qPrintable(first.word));
    for (int row = 0; row < rows->rowCount(); ++row)
        QCOMPARE(model()->rowOf(model()->line(row).id), row);
    QVERIFY(m_bench->presses(Qt::Key_Down, QStringLiteral("ruleTable")));
    QCOMPARE(model()->current(), model()->line(1).id);
    QVERIFY(m_bench->reads(QStringLiteral("scriptTitle")).contains(model()->line(1).name.left(8)));
}

void tst_RulesPage::anAddedFileIsRewrittenAndSavedElsewhere()
{
    const QString path = scriptFile(QStringLiteral("mine.ps1"), [](QString text) { return text.replace(QLatin1Char('\n'), QLatin1String("\r\n")); });
    const QByteArray original = contentOf(path);
    const int before = model()->count();
    QVERIFY(adds({path}));
    QCOMPARE(model()->count(), before + 1);
    QVERIFY(model()->isAdded());
    QVERIFY(m_bench->sees(QStringLiteral("removeScriptButton")));
    QVERIFY(model()->script().isRewritten);
    QVERIFY(!model()->verdict().isEmpty());
    const QString out = m_home->filePath(QStringLiteral("out"));
    QVERIFY(QDir().mkpath(out));
    model()->saveRewritten(out);
    QTRY_VERIFY_WITH_TIMEOUT(!model()->isBusyWithFiles(), 60'000);
    const QStringList folders = QDir(out).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    QCOMPARE(folders.size(), 2); // the rules of the configuration, and the files
    QVERIFY(!m_bench->reads(QStringLiteral("messageHeadline")).isEmpty());
    const QByteArray saved = contentOf(out + QLatin1Char('/') + folders.constLast() + QStringLiteral("/mine.ps1"));
    QCOMPARE(saved.size(), original.size());
    QCOMPARE(contentOf(path), original);
    int differing = 0;
    for (qsizetype i = 0; i < saved.size(); ++i)
        differing += saved.at(i) != original.at(i) ? 1 : 0;
    QVERIFY(differing > 0);
    QVERIFY(differing <= 36);
}

void tst_RulesPage::theFolderOfAnOriginalIsRefused()
{
    const QString path = scriptFile(QStringLiteral("mine.ps1"));
    QVERIFY(adds({path}));
    const QString folder = QFileInfo(path).absolutePath();
    model()->saveRewritten(folder);
    QTRY_VERIFY_WITH_TIMEOUT(!model()->isBusyWithFiles(), 60'000);
    QVERIFY(!m_bench->reads(QStringLiteral("messageHeadline")).isEmpty());
    QCOMPARE(QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList(QStringLiteral("mine.ps1")));
}

void tst_RulesPage::filesAreDroppedOntoThePage()
{
    const QString path = scriptFile(QStringLiteral("dropped.PS1"));
    const QString other = scriptFile(QStringLiteral("readme.txt"));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path), QUrl::fromLocalFile(other)});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_bench->page(), &enter);
    QVERIFY(enter.isAccepted());
    const int before = model()->count();
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_bench->page(), &drop);
    QTRY_COMPARE(model()->count(), before + 1);
    QMimeData text;
    text.setUrls({QUrl::fromLocalFile(other)});
    QDragEnterEvent nothing(QPoint(50, 50), Qt::CopyAction, &text, Qt::LeftButton, Qt::NoModifier);
    nothing.ignore();
    QCoreApplication::sendEvent(m_bench->page(), &nothing);
    QVERIFY(!nothing.isAccepted());
}

void tst_RulesPage::anAddedFileIsTakenOutByTheDeleteKey()
{
    const int before = model()->count();
    QVERIFY(m_bench->presses(Qt::Key_Delete, QStringLiteral("ruleTable"))); // a rule of the server stays
    QCOMPARE(model()->count(), before);
    QVERIFY(adds({scriptFile(QStringLiteral("mine.ps1"))}));
    QVERIFY(m_bench->presses(Qt::Key_Delete, QStringLiteral("ruleTable")));
    QCOMPARE(model()->count(), before);
    QVERIFY(!model()->isAdded());
    QVERIFY(!model()->current().isEmpty());
    QCOMPARE(m_bench->rows(QStringLiteral("ruleTable"))->rowCount(), before);
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
    const QString path = scriptFile(QStringLiteral("odd.ps1"), [content](const QString &) { return content; });
    QVERIFY(adds({path, m_home->filePath(QStringLiteral("missing.ps1"))}));
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
    const QString path = scriptFile(QStringLiteral("accent.ps1"), [](QString text) { return text.replace(QLatin1String("-Description ''"), QStringLiteral("-Description 'caf\u00e9'")); });
    const QByteArray original = contentOf(path);
    QVERIFY(adds({path}));
    const QList<ShownFinding> findings = model()->script().findings;
    const auto it = std::find_if(findings.cbegin(), findings.cend(), [](const ShownFinding &one) { return one.repair && one.repair->what == QLatin1String("add-bom"); });
    QVERIFY(it != findings.cend());
    QVERIFY(!m_bench->sees(QStringLiteral("undoRepairsButton")));
    QVERIFY(m_bench->clicks(QStringLiteral("repair%1Button").arg(it - findings.cbegin())));
    QTRY_VERIFY(model()->areFilesJudged());
    QVERIFY(model()->isRepaired());
    const QList<ShownFinding> left = model()->script().findings;
    QVERIFY(std::none_of(left.cbegin(), left.cend(), [](const ShownFinding &one) { return one.repair && one.repair->what == QLatin1String("add-bom"); }));
    QCOMPARE(contentOf(path), original); // nothing is written by a repair
    QVERIFY(m_bench->clicks(QStringLiteral("undoRepairsButton")));
    QTRY_VERIFY(model()->areFilesJudged());
    QVERIFY(!model()->isRepaired());
    QCOMPARE(model()->script().findings.size(), findings.size());
}

void tst_RulesPage::theScriptsOfTheActiveServerAreWritten()
{
    const QString out = m_home->path();
    model()->writeScripts(out);
    QTRY_VERIFY_WITH_TIMEOUT(!model()->isBusyWithFiles(), 60'000);
    const QStringList folders = QDir(out).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QCOMPARE(folders.size(), 1);
    const QDir folder(out + QLatin1Char('/') + folders.constFirst());
    const QStringList files = folder.entryList(QDir::Files);
    QCOMPARE(files.size(), m_bench->lab().workspace().comparison.active.customRules().size());
    for (const QString &file : files)
        QVERIFY2(contentOf(folder.filePath(file)).contains("sync01"), qPrintable(file)); // it stops anywhere else
    QVERIFY(!m_bench->reads(QStringLiteral("messageHeadline")).isEmpty());
}

void tst_RulesPage::everyControlIsNamedWithAFileOnThePage()
{
    const QString path = scriptFile(QStringLiteral("accent.ps1"), [](QString text) { return text.replace(QLatin1String("-Description ''"), QStringLiteral("-Description 'caf\u00e9'")); });
    QVERIFY(adds({path}));
    QVERIFY(m_bench->sees(QStringLiteral("removeScriptButton")));
    VERIFY_NONE(test::unnamedControls(*m_bench->page()));
    VERIFY_NONE(test::textsWithoutLanguage(*m_bench->page(), {QStringLiteral("accent.ps1")}));
}

void tst_RulesPage::thousandsOfLinesDoNotStutter()
{
    constexpr int copies = 110;
    const QString path = scriptFile(QStringLiteral("all rules.ps1"), [](const QString &text) { return text.repeated(copies); });
    QVERIFY(QFileInfo(path).size() > 150'000);
    QVERIFY(adds({path}));
    const QString big = model()->current();
    QVERIFY(model()->script().lines.size() > 3000);
    double longest = 0;
    for (int time = 0; time < 3; ++time) {
        model()->setCurrent(model()->line(0).id);
        m_bench->page()->grab();
        const double before = threadMilliseconds();
        model()->setCurrent(big);
        m_bench->page()->grab();
        longest = time == 0 ? threadMilliseconds() - before : std::min(longest, threadMilliseconds() - before);
    }
    qInfo("a script of %lld lines is shown in %.1f ms", qlonglong(model()->script().lines.size()), longest);
    QVERIFY2(longest < 3 * budget(), qPrintable(QString::number(longest))); // choosing, laying out, painting
    const double before = threadMilliseconds();
    QVERIFY(m_bench->clicks(QStringLiteral("nextPlaceButton")));
    m_bench->page()->grab();
    QVERIFY(threadMilliseconds() - before < 2 * budget());
}

void tst_RulesPage::thousandsOfFilesAreReadBesideTheEventLoop()
{
    constexpr int many = 1000;
    QStringList paths;
    for (int i = 0; i < many; ++i)
        paths << scriptFile(QStringLiteral("rule %1.ps1").arg(i));
    const int before = model()->count();
    QVERIFY(adds(paths));
    QCOMPARE(model()->count(), before + many);
    const double start = threadMilliseconds();
    model()->setCurrent(model()->line(model()->count() - 1).id);
    m_bench->page()->grab();
    QVERIFY(threadMilliseconds() - start < 2 * budget());
}

void tst_RulesPage::thePageMayGoWhileFilesAreRead()
{
    QStringList paths;
    for (int i = 0; i < 100; ++i)
        paths << scriptFile(QStringLiteral("rule %1.ps1").arg(i));
    model()->addFiles(paths);
    QVERIFY(model()->isBusyWithFiles());
    m_bench->close();
    QTest::qWait(50); // what was under way ends into nothing
    QVERIFY(!m_bench->page());
}

QTEST_MAIN(tst_RulesPage)
#include "tst_rulespage.moc"
