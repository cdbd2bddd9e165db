// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/Lab.h"
#include "lab/LabEndpoint.h"
#include "servers/ProcessEndpoint.h"
#include "servers/ServerDriver.h"
#include "support/Await.h"

#include <QTemporaryDir>
#include <QTest>

using namespace swingbridge;

enum class Way { InProcess, KeptProcess, SingleProcesses, TextAhead };
Q_DECLARE_METATYPE(Way)

//! What every transport must do alike (agent-protocol.md, Contract tests). Each function runs over all of them.
class tst_AgentContract : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<LabClock> m_clock;
    std::shared_ptr<Lab> m_lab;
    std::unique_ptr<ServerDriver> m_driver;

    std::shared_ptr<AgentEndpoint> endpoint(Way way) const
    {
        const QString server = QStringLiteral("sync02");
        if (way == Way::InProcess)
            return std::make_shared<LabEndpoint>(m_lab, server);
        AgentProgram program(QStringLiteral(CONTRACT_LAB_AGENT), {m_folder->path(), server});
        if (way == Way::SingleProcesses)
            program.helloLimit = std::chrono::milliseconds::zero();
        if (way == Way::TextAhead) {
            program.arguments << QStringLiteral("text");
            program.agentText = QByteArray("# the agent\r\n").repeated(500);
        }
        return std::make_shared<ProcessEndpoint>(QStringLiteral("test:sync02"), program, std::make_shared<SystemRandom>());
    }
    static SwitchToken token(qint64 counter, char nonce = 'a', const QString &target = QStringLiteral("somewhere"))
    {
        return SwitchToken(Guid(), counter, QString(32, QLatin1Char(nonce)), target, QStringLiteral("lab"), QStringLiteral("lab"));
    }
    CommandContext context(const SwitchToken &under, int seq = 0) const
    {
        return CommandContext(under, seq, m_driver->expectedMachine(), {}, QString(64, QLatin1Char('0')));
    }
    template <typename T>
    static QString code(const std::optional<Result<T>> &answer)
    {
        if (!answer)
            return QStringLiteral("never");
        return *answer ? QStringLiteral("ok") : answer->error().code() + QLatin1Char(' ') + answer->error().detail();
    }
    template <typename T>
    static QString word(const std::optional<Result<T>> &answer) { return code(answer).section(QLatin1Char(' '), 0, 0); }

    static void ways(bool withSingleSessions = true)
    {
        QTest::addColumn<Way>("way");
        QTest::newRow("lab in process") << Way::InProcess;
        QTest::newRow("lab agent, kept session") << Way::KeptProcess;
        if (withSingleSessions)
            QTest::newRow("lab agent, single sessions") << Way::SingleProcesses;
        QTest::newRow("lab agent, its text sent ahead") << Way::TextAhead;
    }
    void open()
    {
        QFETCH(const Way, way);
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(createLab(m_folder->path(), *Scenario::find(QStringLiteral("clean")), 7, 200).has_value());
        m_clock = std::make_shared<LabClock>(0.0);
        const auto lab = Lab::open(m_folder->path(), m_clock);
        QVERIFY(lab.has_value());
        m_lab = *lab;
        m_driver = std::make_unique<ServerDriver>(QStringLiteral("sync02"), endpoint(way), m_clock, std::make_shared<SystemRandom>());
        const auto identity = test::await(m_driver->identity({}));
        QCOMPARE(code(identity), QStringLiteral("ok"));
        m_driver->expectMachine(identity->value().machineId);
    }

private Q_SLOTS:
    void cleanup()
    {
        m_driver.reset();
        m_lab.reset();
    }

    void everyReadingIsUnderstood_data() { ways(); }
    void everyReadingIsUnderstood()
    {
        open();
        QCOMPARE(code(test::await(m_driver->hello({}))), QStringLiteral("ok"));
        QCOMPARE(code(test::await(m_driver->system({}))), QStringLiteral("ok"));
        QCOMPARE(code(test::await(m_driver->connectivity({}))), QStringLiteral("ok"));
        QCOMPARE(code(test::await(m_driver->scheduler({}))), QStringLiteral("ok"));
        QCOMPARE(code(test::await(m_driver->settings({}))), QStringLiteral("ok"));
        QCOMPARE(code(test::await(m_driver->connectors({}))), QStringLiteral("ok"));
        QCOMPARE(code(test::await(m_driver->statistics({}))), QStringLiteral("ok"));
        QCOMPARE(code(test::await(m_driver->runs(Guid(), 20, {}))), QStringLiteral("ok"));
        QCOMPARE(code(test::await(m_driver->overrides({}))), QStringLiteral("ok"));
        QCOMPARE(code(test::await(m_driver->threshold({}))), QStringLiteral("ok"));
        QCOMPARE(code(test::await(m_driver->autoUpgrade({}))), QStringLiteral("ok"));
        QCOMPARE(code(test::await(m_driver->events({}, 20, {}))), QStringLiteral("ok"));
        QCOMPARE(code(test::await(m_driver->openPrograms({}))), QStringLiteral("ok"));
        QCOMPARE(code(test::await(m_driver->tasks({}))), QStringLiteral("ok"));
        const auto rules = test::await(m_driver->rules({}));
        QCOMPARE(code(rules), QStringLiteral("ok"));
        QVERIFY(rules->value().size() > 60); // the 62 standard rules of the Contoso configuration
        const auto rule = test::await(m_driver->rule(rules->value().first().identifier, {}));
        QCOMPARE(code(rule), QStringLiteral("ok"));
        QVERIFY(rule->value().ruleJson.size() > 100);
        QCOMPARE(word(test::await(m_driver->rule(Guid::fromRandomBytes(QByteArray(16, 'x')), {}))), QStringLiteral("not-found"));
    }

    void aClaimIsSeenByTheNextLookAndOlderOnesBounceOff_data() { ways(); }
    void aClaimIsSeenByTheNextLookAndOlderOnesBounceOff()
    {
        open();
        QCOMPARE(code(test::await(m_driver->claim(context(token(5)), {}))), QStringLiteral("ok"));
        const auto look = test::await(m_driver->observe(token(5), {}));
        QCOMPARE(code(look), QStringLiteral("ok"));
        QVERIFY(look->value().showsToken() && look->value().isStaging());
        QVERIFY(look->value().facts().lastReceipt && look->value().facts().lastReceipt->isIntact());
        QCOMPARE(word(test::await(m_driver->claim(context(token(4)), {}))), QStringLiteral("stale-token"));
        QCOMPARE(word(test::await(m_driver->claim(context(token(5, 'b')), {}))), QStringLiteral("foreign-token"));
        QCOMPARE(word(test::await(m_driver->demote(context(token(6), ratchet::demote), ChangedBy::Agent, {}))), QStringLiteral("unknown-token"));
        const auto other = test::await(m_driver->observe(token(4), {}));
        QVERIFY(other->value().isSuperseded());
    }

    void aCommandForAnotherMachineChangesNothing_data() { ways(); }
    void aCommandForAnotherMachineChangesNothing()
    {
        open();
        CommandContext elsewhere = context(token(5));
        elsewhere.machineId = QStringLiteral("another-machine");
        QCOMPARE(word(test::await(m_driver->claim(elsewhere, {}))), QStringLiteral("wrong-server"));
        const auto look = test::await(m_driver->observe({}, {}));
        QVERIFY(look->value().facts().marker.value_or(Marker()).counter == 0);
    }

    void aWorkTokenChangesNoRole_data() { ways(); }
    void aWorkTokenChangesNoRole()
    {
        open();
        const SwitchToken work = token(5, 'a', {});
        QCOMPARE(code(test::await(m_driver->claim(context(work), {}))), QStringLiteral("ok"));
        QCOMPARE(word(test::await(m_driver->promote(context(work, ratchet::promote), ChangedBy::Agent, {}))), QStringLiteral("wrong-direction"));
        QCOMPARE(code(test::await(m_driver->setScheduler(context(work), false, {}))), QStringLiteral("ok"));
        QVERIFY(!test::await(m_driver->scheduler({}))->value().syncCycleEnabled);
    }

    void aCaptureIsFetchedWhole_data() { ways(false); } // the lab's time stands still between two processes
    void aCaptureIsFetchedWhole()
    {
        open();
        auto capture = test::await(m_driver->captureConfiguration({}));
        QCOMPARE(code(capture), QStringLiteral("ok"));
        for (int look = 0; look < 200 && capture->value().state == CaptureStatus::State::Running; ++look) {
            QTest::qWait(20); // the agent's process has its own lab time, one minute a second
            m_clock->advance(std::chrono::seconds(1));
            capture = test::await(m_driver->captureStatus(capture->value().id, {}));
            QCOMPARE(code(capture), QStringLiteral("ok"));
        }
        QVERIFY(capture->value().state == CaptureStatus::State::Complete);
        const RemoteFile file = capture->value().files.first();
        const auto bytes = test::await(m_driver->fetchFile(file.path, {}, {}));
        QCOMPARE(code(bytes), QStringLiteral("ok"));
        QCOMPARE(bytes->value().size(), file.size);
        QCOMPARE(sha256Hex(bytes->value()), file.sha256);
        QVERIFY(test::await(m_driver->files(capture->value().folder, {}))->value().size() >= capture->value().files.size());
        QVERIFY(!*test::await(m_driver->fetchFile(QStringLiteral("Swingbridge/../../Windows/win.ini"), {}, {})));
    }
};

QTEST_GUILESS_MAIN(tst_AgentContract)
#include "tst_agentcontract.moc"
