// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/ServerFacts.h"
#include "support/Await.h"
#include "support/ScriptedEndpoint.h"

#include <QTest>

using namespace swingbridge;

class tst_ServerFacts : public QObject
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
        m_server->expectLost(Operation::Hello);
        const auto facts = test::await(readServerFacts(driver(), m_clock, factRound::alone(), {}));
        QVERIFY(facts && facts->unreachable);
        QVERIFY(!facts->identity && !facts->system);
        QVERIFY(facts->readAt.isValid());
        QCOMPARE(facts->whyNotRead(Operation::SystemRead)->code(), QStringLiteral("unreachable"));
        QVERIFY(m_server->isScriptPlayed());
    }

    void whatOneReadingRefusesDoesNotCostTheOthers()
    {
        m_server->expect(Operation::Hello, R"({"version":"1.0.0"})");
        for (const Operation operation : factRound::alone()) {
            if (operation == Operation::ThresholdRead)
                m_server->expect(operation, R"({"enabled":true,"value":500})");
            else if (operation != Operation::Observe && operation != Operation::EventsRead && operation != Operation::FilesList)
                m_server->expectRefused(operation, AgentErrorCode::AccessDenied);
        }
        for (const Operation operation : {Operation::EventsRead, Operation::FilesList, Operation::Observe})
            m_server->expectRefused(operation, AgentErrorCode::ServiceStopped);
        const auto facts = test::await(readServerFacts(driver(), m_clock, factRound::alone(), {}));
        QVERIFY(facts && !facts->unreachable);
        QVERIFY(m_server->isScriptPlayed());
        for (const Operation operation : factRound::alone()) {
            const bool isRead = operation == Operation::ThresholdRead;
            QCOMPARE(facts->has(operation), isRead);
            QCOMPARE(facts->whyNotRead(operation).has_value(), !isRead);
        }
        QCOMPARE(facts->whyNotRead(Operation::RulesList)->code(), QStringLiteral("access-denied"));
        QVERIFY(facts->role() == ServerRole::Unknown);
    }

    void oneQuestionAskedAgainLeavesTheOthersAsTheyWere()
    {
        ServerFacts before(QStringLiteral("sync01"));
        before.agentVersion = QStringLiteral("1.0.0");
        before.threshold = DeletionThreshold(true, 500);
        before.programs = OpenPrograms();
        before.askedAt.insert(Operation::ThresholdRead, m_clock->nowUtc().addSecs(-600));
        const QDateTime thresholdAt = before.askedAt.value(Operation::ThresholdRead);
        m_server->expectRefused(Operation::ProcessesRead, AgentErrorCode::AccessDenied);
        const QList<Operation> one{Operation::ProcessesRead};
        const auto facts = test::await(readServerFactsAgain(before, driver(), m_clock, one, {}));
        QVERIFY(facts && m_server->isScriptPlayed());
        QVERIFY(!facts->programs); // what is asked and not answered is not known any more
        QVERIFY(facts->threshold);
        QCOMPARE(facts->oldestOf({Operation::ThresholdRead, Operation::ProcessesRead}), thresholdAt);
        QVERIFY(facts->oldestOf(one) > thresholdAt);
    }
};

QTEST_GUILESS_MAIN(tst_ServerFacts)
#include "tst_serverfacts.moc"
