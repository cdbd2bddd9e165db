// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/JsonText.h"
#include "migration/RuleRun.h"
#include "migration/ServerWork.h"
#include "migration/Workspace.h"
#include "rehearsal/LabWorld.h"
#include "rules/RuleScript.h"
#include "rules/ScriptTransfer.h"
#include "support/Await.h"

#include <QTemporaryDir>
#include <QTest>

using namespace swingbridge;
using namespace swingbridge::test;

namespace {

//! A server that keeps something else than it was sent, as often as it is told to.
class ForgetfulEndpoint final : public AgentEndpoint
{
public:
    ForgetfulEndpoint(std::shared_ptr<AgentEndpoint> behind, int times) : m_behind(std::move(behind)), m_times(times) {}

    QCoro::Task<Result<AgentReply>> call(AgentRequest request, std::stop_token stop) override
    {
        if (request.operation == Operation::RuleApply && m_times-- > 0) {
            Json arguments = Json::parse(request.argumentsJson.toStdString());
            arguments["rule"]["description"] = "something else";
            request.argumentsJson = QByteArray::fromStdString(arguments.dump());
        }
        return m_behind->call(request, stop);
    }
    QString address() const override { return m_behind->address(); }

private:
    std::shared_ptr<AgentEndpoint> m_behind;
    int m_times;
};

} // namespace

//! Rules on their way to a server of the lab: one at a time, read back, taken back when they come out different.
class TestRuleRun : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<Workspace> m_work;

    //! The staging server of the scenario clean as a work on its own; its first \a lapses changes of rules are kept wrongly.
    void open(int lapses = 0)
    {
        m_work.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        const QString lab = m_folder->filePath(QStringLiteral("lab"));
        QVERIFY(createLab(lab, Scenario::find(QStringLiteral("clean")).value(), 1));
        const FaultPlan noFaults;
        const auto world = LabWorld::open(lab, noFaults, QStringLiteral("adm"), "rules");
        QVERIFY(world);
        SessionSetup setup;
        setup.stagingAddresses = QStringList(QStringLiteral("lab:sync02"));
        m_work = std::make_shared<Workspace>(world->world(), setup, m_folder->filePath(QStringLiteral("journal")));
        const auto endpoint = world->world().door(QStringLiteral("lab:sync02"));
        QVERIFY(endpoint);
        const auto forgetful = std::make_shared<ForgetfulEndpoint>(*endpoint, lapses);
        m_work->drivers.insert(QStringLiteral("sync02"), std::make_shared<ServerDriver>(QStringLiteral("sync02"), forgetful, world->world().clock, world->world().random));
        OpenFacts facts;
        facts.opId = Guid::fromRandomBytes(QByteArray(16, 'x'));
        facts.method = QStringLiteral("swing");
        facts.mode = QStringLiteral("assisted");
        facts.servers.append(JournalServer(QStringLiteral("sync02"), {}, QStringLiteral("lab:sync02")));
        auto journal = Journal::create(m_work->folder, facts, *m_work->world.clock);
        QVERIFY(journal);
        m_work->journal = std::move(*journal);
        m_work->comparison.staging = live();
    }

    SyncConfiguration live() const
    {
        const auto read = await(readLiveConfiguration(m_work->driver(QStringLiteral("sync02")), {}, {}));
        return read && *read ? **read : SyncConfiguration();
    }

    SyncRule wanted(const QString &name = QStringLiteral("Custom In")) const
    {
        SyncRule rule;
        rule.identifier = *Guid::parse(u"10000000-2222-4333-8444-555555555555");
        rule.name = name;
        rule.description = QStringLiteral("as meant");
        rule.direction = RuleDirection::Inbound;
        rule.connector = m_work->comparison.staging.firstConnector(ConnectorType::ActiveDirectory)->identifier;
        rule.sourceObjectType = QStringLiteral("user");
        rule.targetObjectType = QStringLiteral("person");
        rule.linkType = QStringLiteral("Join");
        rule.precedence = 91;
        rule.disabled = false;
        rule.enablePasswordSync = false;
        rule.softDeleteExpiry = QStringLiteral("00:00:00");
        rule.mappings = {AttributeMapping::direct(QStringLiteral("department"), QStringLiteral("department"))};
        return rule;
    }

    //! Runs \a rule from its script.
    Done run(const SyncRule &rule)
    {
        m_work->comparison.staging = live();
        const auto file = ScriptFile::fromBytes(RuleScript::write(rule).text().toUtf8(), QStringLiteral("rule.ps1"));
        const auto planned = planScripts({scanScript(*file)}, m_work->comparison.staging, QStringLiteral("sync02"));
        m_work->rules.clear();
        RuleProgress progress;
        progress.transfer = planned.first().transfer;
        progress.message = planned.first().refusal;
        m_work->rules.append(progress);
        if (planned.first().isRefused())
            return failure(Error::Kind::Refused, planned.first().refusal);
        const auto outcome = await(runRules(m_work, {0}, {}, {}));
        return outcome ? *outcome : Done(failure(Error::Kind::Timeout, QStringLiteral("not in time")));
    }
    const RuleProgress &progress() const { return m_work->rules.first(); }

private Q_SLOTS:
    void aRuleIsCreatedThenReplacedAndReadBackEqual()
    {
        open();
        const Done created = run(wanted());
        QVERIFY2(created, created ? "" : qPrintable(created.error().summary()));
        QCOMPARE(progress().result, QStringLiteral("created"));
        QCOMPARE(progress().readBack, QStringLiteral("equal"));
        SyncRule other = wanted();
        other.description = QStringLiteral("changed");
        QVERIFY(run(other));
        QCOMPARE(progress().result, QStringLiteral("replaced"));
        const SyncRule *there = nullptr;
        const SyncConfiguration now = live();
        there = now.rule(wanted().identifier);
        QVERIFY(there);
        QCOMPARE(there->description, QStringLiteral("changed"));
        QVERIFY(!run(other) || progress().transfer.state == TransferState::Equal);
    }

    void aNewRuleThatComesOutDifferentIsRemoved()
    {
        open(1);
        const SyncConfiguration before = live();
        QVERIFY(!run(wanted()));
        QCOMPARE(progress().result, QStringLiteral("failed"));
        QCOMPARE(progress().readBack, QStringLiteral("different"));
        QVERIFY2(progress().message.contains(QStringLiteral("left as it was")), qPrintable(progress().message));
        QCOMPARE(live().rules, before.rules);
    }

    void theRuleThatStoodThereIsPutBack()
    {
        open();
        QVERIFY(run(wanted()));
        const SyncRule stood = *live().rule(wanted().identifier);
        const auto driver = m_work->driver(QStringLiteral("sync02"));
        const auto forgetful = std::make_shared<ForgetfulEndpoint>(driver->endpoint(), 1);
        m_work->drivers.insert(QStringLiteral("sync02"), std::make_shared<ServerDriver>(QStringLiteral("sync02"), forgetful, m_work->world.clock, m_work->world.random));
        SyncRule other = wanted();
        other.mappings.append(AttributeMapping::direct(QStringLiteral("co"), QStringLiteral("co")));
        QVERIFY(!run(other));
        QVERIFY2(progress().message.contains(QStringLiteral("left as it was")), qPrintable(progress().message));
        QVERIFY(sameRule(*live().rule(wanted().identifier), stood));
    }

    void whatCannotBeTakenBackIsSaid()
    {
        open();
        QVERIFY(run(wanted()));
        const auto forgetful = std::make_shared<ForgetfulEndpoint>(m_work->driver(QStringLiteral("sync02"))->endpoint(), 2);
        m_work->drivers.insert(QStringLiteral("sync02"), std::make_shared<ServerDriver>(QStringLiteral("sync02"), forgetful, m_work->world.clock, m_work->world.random));
        SyncRule other = wanted();
        other.mappings.clear();
        QVERIFY(!run(other));
        QVERIFY2(progress().message.contains(QStringLiteral("could not be taken back")), qPrintable(progress().message));
    }

    void aRuleThatLintRefusesIsNeverSent()
    {
        open();
        SyncRule standard = wanted();
        standard.immutableTag = QStringLiteral("Microsoft.X.001");
        const SyncConfiguration before = live();
        QVERIFY(!run(standard));
        QCOMPARE(live().rules, before.rules);
    }
};

QTEST_GUILESS_MAIN(TestRuleRun)
#include "tst_rulerun.moc"
