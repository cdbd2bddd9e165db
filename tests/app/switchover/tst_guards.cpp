// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SwitchBench.h"

#include "foundation/JsonText.h"
#include "support/Await.h"
#include "support/ObservationMaker.h"
#include "switchover/SwitchPlan.h"

#include <QTest>

using namespace swingbridge;
using namespace swingbridge::test;

namespace {

GuardState stateOf(const QList<GuardResult> &results, const QString &id)
{
    for (const GuardResult &result : results) {
        if (result.id() == id)
            return result.state();
    }
    return GuardState::NotRead;
}

using Spoil = std::function<void(GuardFacts &, SwitchInputs &)>;

//! Takes an observation apart and puts it together again with one thing changed.
void look(std::optional<Observation> &observation, const std::function<void(ObservedFacts &)> &change)
{
    ObservedFacts facts = observation->facts();
    change(facts);
    observation = ObservationMaker::make(observation->server(), facts);
}

//! One way in which a guard does not hold.
struct SpoiltGuard
{
    const char *what;
    QString id;
    Spoil spoil;
    GuardState state;
};

QList<SpoiltGuard> spoiltGuards()
{
    QList<SpoiltGuard> rows;
    const auto row = [&rows](const char *what, const char *id, Spoil spoil, GuardState state = GuardState::Fail) {
        rows << SpoiltGuard{what, QString::fromLatin1(id), std::move(spoil), state};
    };
    const auto unanswered = [](const char *id) {
        return [id](GuardFacts &, SwitchInputs &inputs) { inputs.answers.remove(QString::fromLatin1(id)); };
    };
    using F = GuardFacts;
    using I = SwitchInputs;
    row("the same machine twice", "G01", [](F &f, I &i) { f.target.identity->machineId = f.other.identity->machineId; i.target.machineId = i.other.machineId; });
    row("the same instance twice", "G01", [](F &f, I &) { f.target.identity->instanceId = f.other.identity->instanceId; });
    row("another machine at the address", "G01", [](F &f, I &) { f.target.identity->machineId = QStringLiteral("elsewhere"); });
    row("a third server is not ruled out", "G02", unanswered("G02"), GuardState::AnswerNeeded);
    row("one does not answer", "G03", [](F &f, I &) { f.other.agentVersion.reset(); });
    row("agents of two versions", "G03", [](F &f, I &) { f.other.agentVersion = QStringLiteral("0.0.1"); });
    row("both active", "G04", [](F &f, I &) { look(f.target.observation, [](ObservedFacts &o) { o.stagingMode = false; }); });
    row("none active", "G04", [](F &f, I &) { look(f.other.observation, [](ObservedFacts &o) { o.stagingMode = true; }); });
    row("the target is active already", "G04", [](F &f, I &) {
        look(f.other.observation, [](ObservedFacts &o) { o.stagingMode = true; });
        look(f.target.observation, [](ObservedFacts &o) { o.stagingMode = false; });
    });
    row("the active server's service stands", "G04", [](F &f, I &) {
        look(f.other.observation, [](ObservedFacts &o) { o.serviceState = ServiceState::Stopped; o.stagingMode.reset(); });
    });
    row("somebody else's claim", "G05", [](F &f, I &) {
        look(f.target.observation, [](ObservedFacts &o) {
            o.marker = Marker();
            o.marker->counter = 3;
            o.marker->nonce = QString(32, QLatin1Char('c'));
            o.marker->target = QStringLiteral("somewhere");
            o.marker->open = true;
            o.marker->operatorName = QStringLiteral("night");
        });
    });
    row("staging's scheduler is off", "G06", [](F &f, I &i) { f.target.scheduler->syncCycleEnabled = false; i.schedulerWasOn.reset(); });
    row("no synchronization for weeks", "G06", [](F &f, I &) { for (RunResult &r : *f.target.runs) { r.start = r.start.addDays(-30); r.end = r.end.addDays(-30); } });
    row("no full run since the change", "G07", [](F &, I &i) { i.rulesChangedAt = i.approval.at; });
    row("a cycle runs on staging", "G08", [](F &f, I &) { look(f.target.observation, [](ObservedFacts &o) { o.scheduler->cycleInProgress = true; }); });
    row("a connector was not captured", "G09", [](F &, I &i) { i.approval.byConnector.clear(); });
    row("nothing approved", "G10", [](F &, I &i) { i.approval.at = QDateTime(); });
    row("a class is open", "G10", [](F &, I &i) { i.approval.openClasses = 1; });
    row("the policy blocks", "G10", [](F &, I &i) { i.approval.verdict = Approval::Verdict::Block; });
    row("the capture is five hours old", "G11", [](F &, I &i) { i.approval.capturedAt = i.approval.capturedAt.addSecs(-5 * 3600); });
    row("the configuration changed", "G11", [](F &f, I &) { look(f.target.observation, [](ObservedFacts &o) { o.configurationHash = QString(64, QLatin1Char('0')); }); });
    row("the threshold is off", "G12", [](F &f, I &) { f.target.threshold->enabled = false; });
    row("600 deletes against 500", "G12", [](F &f, I &) { f.target.statistics->first().exportDeletes = 600; });
    row("more deletes than approved", "G12", [](F &f, I &) { f.target.statistics->first().exportDeletes = 1; });
    row("another tenant", "G13", [](F &f, I &) { f.target.identity->tenant = QStringLiteral("fabrikam.onmicrosoft.com"); });
    row("another anchor", "G13", [](F &f, I &) { f.target.settings->parameters.insert(QStringLiteral("Microsoft.SynchronizationOption.AnchorAttribute"), QStringLiteral("mail")); });
    row("a forest is missing", "G13", [](F &f, I &) { f.target.connectors->removeIf([](const ConnectorFacts &c) { return !c.isEntra(); }); });
    row("differences are open", "G14", [](F &, I &i) { i.differencesOpen = 2; i.answers.remove(QStringLiteral("G14")); }, GuardState::AnswerNeeded);
    row("another feature set", "G15", [](F &f, I &i) {
        f.target.settings->parameters.insert(QStringLiteral("Microsoft.OptionalFeature.HybridExchange"), QStringLiteral("maybe"));
        i.answers.remove(QStringLiteral("G15"));
    }, GuardState::AnswerNeeded);
    row("an older version", "G16", [](F &f, I &i) { for (VersionReading &v : f.target.identity->versions) v.version = QStringLiteral("2.0.0.0"); i.answers.remove(QStringLiteral("G16")); }, GuardState::AnswerNeeded);
    row("the Health agent is not attested", "G17", [](F &f, I &i) {
        f.target.system->healthServices = {WindowsService(QStringLiteral("AzureADConnectHealthSync"), QStringLiteral("running"), QStringLiteral("automatic"))};
        i.answers.remove(QStringLiteral("G17"));
    }, GuardState::AnswerNeeded);
    row("a task runs profiles", "G18", [](F &f, I &i) {
        ScheduledTask task;
        task.name = QStringLiteral("nightly");
        task.enabled = true;
        f.other.tasks = QList<ScheduledTask>{task};
        i.answers.remove(QStringLiteral("G18"));
    }, GuardState::AnswerNeeded);
    row("automatic upgrade is only suspended", "G19", [](F &f, I &) { f.other.autoUpgrade->state = AutoUpgrade::State::Suspended; });
    row("the wizard is open", "G20", [](F &f, I &) { f.other.programs->wizard = true; });
    row("the scheduler is suspended", "G20", [](F &f, I &) { look(f.target.observation, [](ObservedFacts &o) { o.scheduler->suspended = true; }); });
    row("the target cannot sign in", "G21", [](F &f, I &) { f.target.connectivity->first().ok = false; });
    row("the certificate ends soon", "G21", [](F &f, I &) { f.target.connectivity->first().certificateDaysLeft = 3; });
    row("backups are not attested", "G22", unanswered("G22"), GuardState::AnswerNeeded);
    row("the clocks differ", "G23", [](F &f, I &i) { f.other.identity->clock = f.other.identity->readAt.addSecs(900); i.answers.remove(QStringLiteral("G23")); }, GuardState::AnswerNeeded);
    row("staging has exported", "G24", [](F &f, I &i) {
        RunResult run;
        run.runProfile = QString::fromLatin1(runProfile::exportProfile);
        run.start = i.approval.at;
        f.target.runs->prepend(run);
        i.answers.remove(QStringLiteral("G24"));
    }, GuardState::AnswerNeeded);
    row("the sign-in was not rehearsed", "G25", [](F &, I &i) { i.mode = SwitchMode::Assisted; i.answers.remove(QStringLiteral("G25")); }, GuardState::AnswerNeeded);
    row("an override is outstanding", "G26", [](F &f, I &) { f.target.overrides = QList<ConnectorOverride>{ConnectorOverride(Guid(), QStringLiteral("contoso.com"), true, false)}; });
    row("the next cycle is Initial", "G26", [](F &f, I &) { f.target.scheduler->nextPolicy = SchedulerFacts::Policy::Initial; });
    return rows;
}

} // namespace

Q_DECLARE_METATYPE(Spoil)
Q_DECLARE_METATYPE(GuardState)

class tst_Guards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theTableHoldsTwentySixGuardsInOrder();
    void allHoldOnTwoServersThatAreReady();
    void eachGuardFailsForItsReason_data();
    void eachGuardFailsForItsReason();
    void eachGuardHasARowInWhichItFails();
    void eachGuardHoldsOnItsOwn_data();
    void eachGuardHoldsOnItsOwn();
    void aGuardMarkedNoIsNeverWaived();
    void theReasonIsNamedBeforeItsConsequence();
    void whatCannotBeReadIsNotTakenForGranted();
    void thePlanSaysTheSameAsTheGuards();
    void theJournalsWordsAreEnglish();

private:
    GuardFacts m_facts;
    SwitchInputs m_inputs;
    QDateTime m_now;
};

void tst_Guards::initTestCase()
{
    SwitchBench bench;
    m_inputs = bench.inputs();
    m_facts = *await(readGuardFacts(bench.driver(QStringLiteral("sync01")), bench.driver(QStringLiteral("sync02")), bench.clock(), {}));
    m_now = bench.clock()->nowUtc();
    m_inputs.approval.capturedAt = m_now;
}

void tst_Guards::theTableHoldsTwentySixGuardsInOrder()
{
    QCOMPARE(guardDefinitions().size(), 26);
    for (int i = 0; i < 26; ++i) {
        const QString id = QStringLiteral("G%1").arg(i + 1, 2, 10, QLatin1Char('0'));
        QCOMPARE(QString::fromLatin1(guardDefinitions().at(i).id), id);
        QVERIFY(!guardTitle(id).isEmpty());
        QVERIFY(guardDefinition(id)->freshForSeconds > 0);
    }
    QVERIFY(!guardDefinition(QStringLiteral("G99")));
}

void tst_Guards::allHoldOnTwoServersThatAreReady()
{
    const auto results = evaluateGuards(m_facts, m_inputs, m_now);
    QCOMPARE(results.size(), 26);
    for (const GuardResult &result : failing(results))
        QFAIL(qUtf8Printable(result.id() + QLatin1String(": ") + result.seen()));
}

void tst_Guards::eachGuardFailsForItsReason_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<GuardState>("state");
    for (const SpoiltGuard &row : spoiltGuards())
        QTest::newRow(row.what) << row.id << row.spoil << row.state;
}

void tst_Guards::eachGuardFailsForItsReason()
{
    QFETCH(QString, id);
    QFETCH(Spoil, spoil);
    QFETCH(GuardState, state);
    GuardFacts facts = m_facts;
    SwitchInputs inputs = m_inputs;
    spoil(facts, inputs);
    const auto results = evaluateGuards(facts, inputs, m_now);
    QCOMPARE(toWord(stateOf(results, id)), toWord(state));
    const auto found = std::find_if(results.begin(), results.end(), [&id](const GuardResult &r) { return r.id() == id; });
    QVERIFY(!found->seen().isEmpty());
    QVERIFY(!found->remedy().isEmpty());
}

void tst_Guards::eachGuardHasARowInWhichItFails()
{
    QSet<QString> failing;
    for (const SpoiltGuard &row : spoiltGuards())
        failing << row.id;
    for (const GuardDefinition &guard : guardDefinitions())
        QVERIFY2(failing.remove(QString::fromLatin1(guard.id)), guard.id);
    QVERIFY2(failing.isEmpty(), qPrintable(QStringList(failing.values()).join(u' '))); // rows of guards that are not there
}

void tst_Guards::eachGuardHoldsOnItsOwn_data()
{
    QTest::addColumn<QString>("id");
    for (const GuardDefinition &guard : guardDefinitions())
        QTest::newRow(guard.id) << QString::fromLatin1(guard.id);
}

//! Without anybody's answer where it can be seen, and by an answer alone where it cannot.
void tst_Guards::eachGuardHoldsOnItsOwn()
{
    QFETCH(QString, id);
    static const QSet<QString> unseen{QStringLiteral("G02"), QStringLiteral("G22"), QStringLiteral("G25")};
    GuardFacts facts = m_facts;
    facts.target.system->healthServices.clear(); // G17: an agent that is not there needs nobody's word
    SwitchInputs inputs = m_inputs;
    inputs.answers.remove(id);
    inputs.mode = SwitchMode::Assisted;
    const bool isSeen = !unseen.contains(id);
    const GuardState alone = stateOf(evaluateGuards(facts, inputs, m_now), id);
    QCOMPARE(toWord(alone), toWord(isSeen ? GuardState::Pass : GuardState::AnswerNeeded));
    if (isSeen)
        return;
    QVERIFY(m_inputs.answers.contains(id));
    inputs.answers.insert(id, m_inputs.answers.value(id));
    QCOMPARE(toWord(stateOf(evaluateGuards(facts, inputs, m_now), id)), toWord(GuardState::Waived));
}

void tst_Guards::aGuardMarkedNoIsNeverWaived()
{
    GuardFacts nothing;
    const auto results = evaluateGuards(nothing, m_inputs, m_now); // every guard is answered in these inputs
    for (const GuardResult &result : results) {
        if (result.waivable() == Waivable::No || result.waivable() == Waivable::TakeOver || result.waivable() == Waivable::Wait)
            QVERIFY2(result.state() != GuardState::Waived, qUtf8Printable(result.id()));
    }
}

void tst_Guards::theReasonIsNamedBeforeItsConsequence()
{
    GuardFacts facts = m_facts;
    SwitchInputs inputs = m_inputs;
    facts.target.statistics->first().exportDeletes = 600;
    inputs.approval.verdict = Approval::Verdict::Block;
    const auto open = failing(evaluateGuards(facts, inputs, m_now));
    QCOMPARE(open.first().id(), QStringLiteral("G12"));
    QCOMPARE(open.size(), 2);
}

void tst_Guards::whatCannotBeReadIsNotTakenForGranted()
{
    GuardFacts nothing;
    for (const GuardResult &result : evaluateGuards(nothing, SwitchInputs(), m_now)) {
        const bool asks = result.id() == QLatin1String("G14"); // nothing to decide, nothing to read
        QVERIFY2(!result.holds() || asks, qUtf8Printable(result.id()));
    }
}

void tst_Guards::thePlanSaysTheSameAsTheGuards()
{
    const SwitchPlan plan = makePlan(m_facts, m_inputs, m_now);
    QVERIFY(plan.isReady());
    QCOMPARE(plan.steps.first().state, SwitchStateId::Claim);
    QCOMPARE(plan.steps.last().state, SwitchStateId::Release);
    QVERIFY(plan.secondsWithoutActive > 0);
    const Json json = plan.toJson();
    QCOMPARE(json.at("schema").get<std::string>(), std::string("swingbridge/plan/1"));
    QCOMPARE(json.at("guards").size(), size_t(26));
    QVERIFY(json.at("ready").get<bool>());
    QCOMPARE(json.at("steps").at(2).at("sentence").get<std::string>(), std::string("Demote sync01 and see it in staging mode"));
    SwitchInputs soft = m_inputs;
    soft.hardFence = false;
    QVERIFY(makePlan(m_facts, soft, m_now).steps.size() < plan.steps.size());
}

void tst_Guards::theJournalsWordsAreEnglish()
{
    const auto results = evaluateGuards(m_facts, m_inputs, m_now);
    for (const GuardResult &result : results) {
        const Json json = guardForJournal(result);
        QCOMPARE(json.at("seen").get<QString>(), result.seenEnglish());
        QVERIFY(canonicalJson(json).has_value());
    }
}

QTEST_GUILESS_MAIN(tst_Guards)
#include "tst_guards.moc"
