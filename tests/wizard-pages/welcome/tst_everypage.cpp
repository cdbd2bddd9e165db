// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/PageBench.h"
#include "support/PageChecks.h"

#include <QSignalSpy>
#include <QTest>

using namespace swingbridge;
using test::PageBench;

Q_DECLARE_METATYPE(swingbridge::PhaseId)

//! What holds for every page: it can be spoken, it follows the language, and it may vanish at any time.
class tst_EveryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyControlHasAnObjectNameAndASpokenName_data() { pages(); }
    void everyControlHasAnObjectNameAndASpokenName();
    void everyVisibleTextIsTranslatedAndFollowsTheLanguage_data() { pages(); }
    void everyVisibleTextIsTranslatedAndFollowsTheLanguage();
    void destroyedWhileBusy_isSafe_data() { pages(); }
    void destroyedWhileBusy_isSafe();
    void theSessionMayGoWhileAPageIsBusy();

private:
    void pages();
    //! A bench that shows the page of the row; the walk is gone on with where the row before ended.
    PageBench *benchAt(PhaseId phase);

    std::unique_ptr<PageBench> m_bench;
};

void tst_EveryPage::pages()
{
    QTest::addColumn<PhaseId>("phase");
    for (const PhaseId phase : phaseOrder(false))
        QTest::newRow(qPrintable(toWord(phase))) << phase;
}

PageBench *tst_EveryPage::benchAt(PhaseId phase)
{
    if (m_bench && !m_bench->lab().runUntil(phase))
        m_bench.reset();
    if (!m_bench)
        m_bench = std::make_unique<PageBench>(QStringLiteral("contoso"));
    return m_bench->opens(phase) ? m_bench.get() : nullptr;
}

void tst_EveryPage::everyControlHasAnObjectNameAndASpokenName()
{
    QFETCH(PhaseId, phase);
    const PageBench *bench = benchAt(phase);
    QVERIFY(bench);
    VERIFY_NONE(test::unnamedControls(*bench->page()));
}

void tst_EveryPage::everyVisibleTextIsTranslatedAndFollowsTheLanguage()
{
    QFETCH(PhaseId, phase);
    PageBench *bench = benchAt(phase);
    QVERIFY(bench);
    QStringList data{QStringLiteral("sync01"), QStringLiteral("sync02")};
    data << bench->reads(QStringLiteral("exportedObject")); // a person's name
    data << bench->reads(QStringLiteral("scriptTitle"));    // a file's name
    if (const auto *changes = bench->page()->findChild<QWidget *>(QStringLiteral("valueChanges")))
        data << changes->accessibleName(); // speaks the values, scrolled out of sight or not
    QVERIFY(!test::visibleTexts(*bench->page(), data).isEmpty());
    VERIFY_NONE(test::textsWithoutLanguage(*bench->page(), data));
    QVERIFY(!bench->page()->helpText().isEmpty());
    QVERIFY(!bench->page()->title().isEmpty());
    QCOMPARE(bench->page()->accessibleName(), bench->page()->title());
}

void tst_EveryPage::destroyedWhileBusy_isSafe()
{
    QFETCH(PhaseId, phase);
    PageBench *bench = benchAt(phase);
    QVERIFY(bench);
    QSignalSpy finished(bench->session(), &MigrationSession::phaseFinished);
    if (phase == PhaseId::Servers)
        bench->model()->deed(); // before there is a pair, reading anew is each card's own
    else
        bench->model()->readAnew();
    const bool endsWithinTheCall = phase == PhaseId::Import || phase == PhaseId::Report;
    QVERIFY(bench->session()->isBusy() || endsWithinTheCall);
    bench->close();
    QVERIFY(!bench->page());
    QVERIFY(bench->waits());
    QCOMPARE(finished.size(), 1); // leaving a page never stops its work
    QVERIFY(!bench->session()->error(phase));
}

void tst_EveryPage::theSessionMayGoWhileAPageIsBusy()
{
    auto bench = std::make_unique<PageBench>(QStringLiteral("clean"));
    QVERIFY(bench->opens(PhaseId::Backup));
    bench->model()->readAnew();
    QVERIFY(bench->session()->isBusy());
    bench.reset();
    QTest::qWait(0); // what was under way ends into nothing
}

QTEST_MAIN(tst_EveryPage)
#include "tst_everypage.moc"
