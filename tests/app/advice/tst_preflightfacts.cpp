// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advice/PreflightFacts.h"
#include "support/Await.h"
#include "support/ScriptedEndpoint.h"

#include <QTest>

using namespace swingbridge;

class tst_PreflightFacts : public QObject
{
    Q_OBJECT

private:
    std::shared_ptr<test::ScriptedEndpoint> m_server = std::make_shared<test::ScriptedEndpoint>();
    std::shared_ptr<SystemClock> m_clock = std::make_shared<SystemClock>();

    std::shared_ptr<ServerDriver> driver() const
    {
        return std::make_shared<ServerDriver>(QStringLiteral("sync01"), m_server, m_clock, std::make_shared<SeededRandom>(1));
    }

private Q_SLOTS:
    void aServerThatDoesNotAnswerIsAskedOnce()
    {
        m_server->expectLost(Operation::Identity);
        const auto facts = test::await(readPreflightFacts(driver(), m_clock, {}));
        QVERIFY(facts && facts->unreachable);
        QVERIFY(!facts->identity && !facts->system);
        QVERIFY(facts->readAt.isValid());
        QVERIFY(m_server->isScriptPlayed());
    }

    void whatOneReadingRefusesDoesNotCostTheOthers()
    {
        m_server->expect(Operation::Identity, R"({"host":"sync01","machineId":"m1"})");
        for (const Operation operation : {Operation::Observe, Operation::SystemRead, Operation::SchedulerRead, Operation::SettingsRead,
                 Operation::ConnectorsStatistics, Operation::RunsList, Operation::OverridesRead})
            m_server->expectRefused(operation, AgentErrorCode::AccessDenied);
        m_server->expect(Operation::ThresholdRead, R"({"enabled":true,"value":500})");
        for (const Operation operation : {Operation::AutoUpgradeRead, Operation::ProcessesRead, Operation::TasksRead, Operation::ConnectivityTest, Operation::RulesList})
            m_server->expectRefused(operation, AgentErrorCode::AccessDenied);
        const auto facts = test::await(readPreflightFacts(driver(), m_clock, {}));
        QVERIFY(facts && !facts->unreachable);
        QVERIFY(facts->identity && facts->threshold && !facts->observation && !facts->rules);
        QVERIFY(facts->role() == ServerRole::Unknown);
        QVERIFY(m_server->isScriptPlayed());
    }
};

QTEST_GUILESS_MAIN(tst_PreflightFacts)
#include "tst_preflightfacts.moc"
