// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TwoServers.h"

#include "comparison/Comparison.h"
#include "foundation/JsonText.h"

#include <QTest>

using namespace swingbridge;
using namespace swingbridge::test;

class TestDecision : public QObject
{
    Q_OBJECT

    static Difference differenceOn(const QString &parameter, const QString &value)
    {
        const SyncConfiguration active = activeServer();
        SyncConfiguration staging = asStaging(active);
        staging.parameters.insert(parameter, value);
        return compareConfigurations(active, staging).differences.value(0);
    }

    const QString m_anchor = QStringLiteral("Microsoft.SynchronizationOption.AnchorAttribute");
    const QDateTime m_now = QDateTime(QDate(2026, 11, 21), QTime(20, 0), Qt::UTC);

private Q_SLOTS:
    void nothingIsAcceptedSilently()
    {
        const Difference anchor = differenceOn(m_anchor, QStringLiteral("mail"));
        const auto silent = Decision::make(anchor, DecisionKind::Accept, QStringLiteral("adm"), m_now, QStringLiteral("  "));
        QVERIFY(!silent);
        QCOMPARE(silent.error().kind(), Error::Kind::Refused);
        QVERIFY(!silent.error().remedy().isEmpty());
        QVERIFY(!Decision::make(anchor, DecisionKind::Accept, QString(), m_now, QStringLiteral("why")));
    }

    void whatTheProgramCannotMendIsNotPromised()
    {
        const Difference anchor = differenceOn(m_anchor, QStringLiteral("mail"));
        QVERIFY(!Decision::make(anchor, DecisionKind::MendOnStaging, QStringLiteral("adm"), m_now, QStringLiteral("why")));
        QVERIFY(Decision::make(anchor, DecisionKind::MendByHand, QStringLiteral("adm"), m_now, QStringLiteral("why")));
    }

    void aChangedWorldReopensTheQuestion()
    {
        const Difference before = differenceOn(m_anchor, QStringLiteral("mail"));
        const Difference after = differenceOn(m_anchor, QStringLiteral("employeeID"));
        QCOMPARE(before.id, after.id);
        const auto decision = Decision::make(before, DecisionKind::Accept, QStringLiteral("adm"), m_now, QStringLiteral("why"));
        QVERIFY(decision);
        QVERIFY(currentDecision({{before.id, *decision}}, before));
        QVERIFY(!currentDecision({{before.id, *decision}}, after));
    }

    void theJournalGivesItBack()
    {
        const auto decision = Decision::make(differenceOn(m_anchor, QStringLiteral("mail")), DecisionKind::Accept, QStringLiteral("CONTOSO\\adm"), m_now, QStringLiteral("why \u00e4"));
        QVERIFY(decision);
        const auto read = readDecision(decisionToJson(*decision));
        QVERIFY(read);
        QCOMPARE(read->differenceId, decision->differenceId);
        QCOMPARE(read->kind, decision->kind);
        QCOMPARE(read->by, decision->by);
        QCOMPARE(read->at, decision->at);
        QCOMPARE(read->reason, decision->reason);
        QCOMPARE(read->hash, decision->hash);
    }

    void aDamagedDecisionIsNamed()
    {
        QVERIFY(!readDecision(Json::array()));
        Json json{{"differenceId", "x"}, {"kind", "maybe"}, {"hash", "y"}};
        const auto read = readDecision(json);
        QVERIFY(!read);
        QVERIFY(read.error().detail().contains(QLatin1String("kind")));
    }
};

QTEST_GUILESS_MAIN(TestDecision)
#include "tst_decision.moc"
