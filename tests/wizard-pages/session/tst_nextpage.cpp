// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MigrationWizard.h"

#include <QTest>

using namespace swingbridge;

Q_DECLARE_METATYPE(std::optional<swingbridge::PhaseId>)

class tst_NextPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatNextAndBackDo_data();
    void whatNextAndBackDo();
    void goingOnAndBackFromEveryPageEndsWhereItBegan();
};

void tst_NextPage::whatNextAndBackDo_data()
{
    using P = PhaseId;
    using Page = std::optional<PhaseId>;
    QTest::addColumn<bool>("notInstalled");
    QTest::addColumn<QList<PhaseId>>("skipped");
    QTest::addColumn<PhaseId>("current");
    QTest::addColumn<Page>("next");
    QTest::addColumn<Page>("previous");
    QTest::newRow("the first has none before it") << false << QList<P>{} << P::Servers << Page(P::Method) << Page();
    QTest::newRow("the last has none after it") << false << QList<P>{} << P::Report << Page() << Page(P::Afterwards);
    QTest::newRow("in between") << false << QList<P>{} << P::Exports << Page(P::Switchover) << Page(P::Synchronize);
    QTest::newRow("over what is not needed") << false << QList<P>{P::Import} << P::Comparison << Page(P::Rules) << Page(P::Backup);
    QTest::newRow("back over what is not needed") << false << QList<P>{P::Import} << P::Rules << Page(P::Synchronize) << Page(P::Comparison);
    QTest::newRow("over two at once") << false << QList<P>{P::Import, P::Rules} << P::Comparison << Page(P::Synchronize) << Page(P::Backup);
    QTest::newRow("not installed: Import before Compare") << true << QList<P>{} << P::Backup << Page(P::Import) << Page(P::Preflight);
    QTest::newRow("not installed: Compare after Import") << true << QList<P>{} << P::Import << Page(P::Comparison) << Page(P::Backup);
    QTest::newRow("only skipped ones follow") << false << QList<P>{P::Afterwards, P::Report} << P::Switchover << Page() << Page(P::Exports);
}

void tst_NextPage::whatNextAndBackDo()
{
    QFETCH(bool, notInstalled);
    QFETCH(QList<PhaseId>, skipped);
    QFETCH(PhaseId, current);
    QFETCH(std::optional<PhaseId>, next);
    QFETCH(std::optional<PhaseId>, previous);
    const auto stateOf = [&skipped](PhaseId phase) { return skipped.contains(phase) ? PhaseState::Skipped : PhaseState::Done; };
    QVERIFY(nextPage(phaseOrder(notInstalled), stateOf, current) == next);
    QVERIFY(previousPage(phaseOrder(notInstalled), stateOf, current) == previous);
}

void tst_NextPage::goingOnAndBackFromEveryPageEndsWhereItBegan()
{
    const auto stateOf = [](PhaseId phase) { return phase == PhaseId::Import ? PhaseState::Skipped : PhaseState::Open; };
    for (const PhaseId phase : phaseOrder(false)) {
        if (stateOf(phase) == PhaseState::Skipped)
            continue;
        if (const auto next = nextPage(phaseOrder(false), stateOf, phase))
            QVERIFY(previousPage(phaseOrder(false), stateOf, *next) == phase);
    }
}

QTEST_GUILESS_MAIN(tst_NextPage)
#include "tst_nextpage.moc"
