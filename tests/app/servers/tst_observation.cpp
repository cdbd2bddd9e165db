// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ObservationMaker.h"

#include <QTest>

using namespace swingbridge;

namespace {

const SwitchToken mine(Guid(), 7, QString(32, QLatin1Char('a')), QStringLiteral("machine-2"), QStringLiteral("CONTOSO\\adm"), QStringLiteral("ws7"));

ObservedFacts stagingServer()
{
    ObservedFacts facts;
    facts.machineId = QStringLiteral("machine-1");
    facts.serviceState = ServiceState::Running;
    facts.stagingMode = true;
    facts.scheduler = ObservedFacts::Scheduler(false, false, false);
    facts.busyConnectors = QStringList();
    Marker marker;
    marker.counter = mine.counter();
    marker.nonce = mine.nonce();
    facts.marker = marker;
    Receipt receipt;
    receipt.kind = Receipt::Kind::Outcome;
    receipt.counter = mine.counter();
    receipt.nonce = mine.nonce();
    receipt.operation = Operation::Demote;
    receipt.seq = ratchet::demote;
    receipt.hash = receipt.computedHash();
    facts.lastReceipt = receipt;
    return facts;
}

Observation seen(const ObservedFacts &facts, std::optional<SwitchToken> token = mine)
{
    return test::ObservationMaker::make(QStringLiteral("sync01"), facts, token);
}

static_assert(!std::is_constructible_v<Observation, QString, ObservedFacts, std::optional<SwitchToken>>, "only an answer makes an Observation");
static_assert(!std::is_default_constructible_v<Observation>, "only an answer makes an Observation");

} // namespace

class tst_Observation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void activeMeansServiceRunningAndStagingOff()
    {
        ObservedFacts facts = stagingServer();
        QVERIFY(seen(facts).isStaging());
        facts.stagingMode = false;
        QVERIFY(seen(facts).isActive()); // although the scheduler is off: password hashes and writeback follow the flag
        facts.serviceState = ServiceState::Stopped;
        QVERIFY(seen(facts).role() == ServerRole::Unknown);
        facts.serviceState = ServiceState::Running;
        facts.stagingMode.reset();
        QVERIFY(seen(facts).role() == ServerRole::Unknown);
    }

    void idleIsOnlyKnownWhenTheServiceTellsBoth()
    {
        ObservedFacts facts = stagingServer();
        QVERIFY(seen(facts).isIdle() == std::optional(true));
        facts.scheduler->cycleInProgress = true;
        QVERIFY(seen(facts).isIdle() == std::optional(false));
        facts.scheduler->cycleInProgress = false;
        facts.busyConnectors = QStringList(QStringLiteral("contoso.com"));
        QVERIFY(seen(facts).isIdle() == std::optional(false));
        facts.busyConnectors.reset();
        QVERIFY(!seen(facts).isIdle().has_value());
    }

    void anOutcomeCountsOnlyUnderThisTokenForThisStepAndIntact()
    {
        const ObservedFacts facts = stagingServer();
        QVERIFY(seen(facts).showsToken());
        QVERIFY(seen(facts).showsOutcome(Operation::Demote, ratchet::demote));
        QVERIFY(!seen(facts).showsOutcome(Operation::Demote, ratchet::demoteAgain));
        QVERIFY(!seen(facts).showsOutcome(Operation::Fence, ratchet::demote));
        QVERIFY(!seen(facts, std::nullopt).showsOutcome(Operation::Demote, ratchet::demote));
        const SwitchToken another(Guid(), 7, QString(32, QLatin1Char('b')), QStringLiteral("machine-2"), {}, {});
        QVERIFY(!seen(facts, another).showsOutcome(Operation::Demote, ratchet::demote));

        ObservedFacts intent = facts;
        intent.lastReceipt->kind = Receipt::Kind::Intent;
        intent.lastReceipt->hash = intent.lastReceipt->computedHash();
        QVERIFY(!seen(intent).showsOutcome(Operation::Demote, ratchet::demote));
        ObservedFacts altered = facts;
        altered.lastReceipt->at = QDateTime::fromSecsSinceEpoch(1, Qt::UTC);
        QVERIFY(!seen(altered).showsOutcome(Operation::Demote, ratchet::demote));
    }

    void anEqualOrHigherForeignTokenSupersedes()
    {
        ObservedFacts facts = stagingServer();
        QVERIFY(!seen(facts).isSuperseded());
        facts.marker->nonce = QString(32, QLatin1Char('c'));
        QVERIFY(seen(facts).isSuperseded());
        facts.marker->counter = 8;
        QVERIFY(seen(facts).isSuperseded());
        facts.marker->counter = 6;
        QVERIFY(!seen(facts).isSuperseded());
        QVERIFY(!seen(facts, std::nullopt).isSuperseded());
    }
};

QTEST_GUILESS_MAIN(tst_Observation)
#include "tst_observation.moc"
