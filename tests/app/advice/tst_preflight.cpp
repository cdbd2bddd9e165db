// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "HealthyPair.h"
#include "advice/Preflight.h"
#include "advice/SupportedBuilds.h"
#include "foundation/JsonText.h"

#include <QSet>
#include <QTest>

#include <functional>

using namespace swingbridge;
using test::lookedAt;

using Spoil = std::function<void(PreflightFacts &)>;
Q_DECLARE_METATYPE(Spoil)

class tst_Preflight : public QObject
{
    Q_OBJECT

private:
    //! "support@sync01: warning, …" of everything that is neither pass nor a question to a person.
    static QStringList objections(const QList<PreflightFacts> &facts)
    {
        QStringList lines;
        for (const PreflightCheck &check : evaluatePreflight(facts, lookedAt)) {
            if (check.state != PreflightState::Pass && check.state != PreflightState::Attest)
                lines << check.id + QLatin1Char('@') + check.server + QLatin1String(": ") + toString(check.state);
        }
        return lines;
    }
    static void setVersion(PreflightFacts &facts, const char *version)
    {
        for (VersionReading &reading : facts.identity->versions)
            reading.version = QLatin1String(version);
    }
    static void setStaging(PreflightFacts &facts, std::optional<bool> isStaging)
    {
        ObservedFacts observed = facts.observation->facts();
        observed.stagingMode = isStaging;
        facts.observation = test::ObservationMaker::make(facts.name, observed);
    }

private Q_SLOTS:
    void aHealthyPairHasNothingButTheTwoQuestionsToAPerson()
    {
        QCOMPARE(objections(test::healthyPair()), QStringList());
        QStringList asked;
        for (const PreflightCheck &check : evaluatePreflight(test::healthyPair(), lookedAt)) {
            if (check.state == PreflightState::Attest)
                asked << check.id;
        }
        QCOMPARE(asked, (QStringList{QStringLiteral("G22"), QStringLiteral("G25")}));
    }

    void oneServerAloneIsNotMeasuredAgainstAPair()
    {
        for (const PreflightCheck &check : evaluatePreflight({test::healthyServer(QStringLiteral("sync01"), false)}, lookedAt))
            QVERIFY(check.server == QLatin1String("sync01"));
    }

    void whatWasNotReadIsNeverAPass()
    {
        PreflightFacts silent(QStringLiteral("sync02"));
        silent.readAt = lookedAt;
        silent.unreachable = toError(AgentError(AgentErrorCode::Unreachable), QStringLiteral("sync02"));
        const auto checks = evaluatePreflight({test::healthyServer(QStringLiteral("sync01"), false), silent}, lookedAt);
        for (const PreflightCheck &check : checks) {
            if (check.server != QLatin1String("sync01"))
                QVERIFY2(check.state != PreflightState::Pass, qPrintable(check.id));
        }
        QVERIFY(checks.at(checks.size() - 6).state == PreflightState::NotRead); // G01
    }

    void eachTroubleOfTheStagingServerIsFoundAndNothingElse_data()
    {
        QTest::addColumn<Spoil>("spoil");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char *name, const Spoil &spoil, const QStringList &found) { QTest::newRow(name) << spoil << found; };
        const auto at02 = [](const char *what) { return QStringList{QString::fromLatin1(what).replace(QLatin1Char(':'), QLatin1String("@sync02:"))}; };
        row("clock", [](auto &f) { f.identity->clock = lookedAt.addSecs(-301); }, at02("G23: warning"));
        row("no rights", [](auto &f) { f.identity->callerGroups = QStringList(QStringLiteral("Users")); }, at02("rights: blocker"));
        row("no way out", [](auto &f) { f.connectivity->first().ok = false; }, at02("connectivity: blocker"));
        row("certificate ends", [](auto &f) { f.connectivity->first().certificateDaysLeft = 20; }, at02("connectivity: warning"));
        row("withdrawn build", [](auto &f) { setVersion(f, "2.6.79.0"); }, {QStringLiteral("support@sync02: blocker"), QStringLiteral("versionOrder@pair: warning")});
        row("stopped build", [](auto &f) { setVersion(f, "2.5.3.0"); }, {QStringLiteral("support@sync02: blocker"), QStringLiteral("versionOrder@pair: warning")});
        row("old files", [](auto &f) { f.identity->versions[1].version = QStringLiteral("2.6.84.0"); }, at02("versionReadings: warning"));
        row("wizard ahead", [](auto &f) { f.identity->versions[2].version = QStringLiteral("2.7.1.0"); }, at02("versionReadings: warning"));
        row("wizard open", [](auto &f) { f.programs->wizard = true; }, at02("programs: blocker"));
        row("manager open", [](auto &f) { f.programs->manager = true; }, at02("programs: warning"));
        row("editor open", [](auto &f) { f.programs->ruleEditor = true; }, at02("programs: warning"));
        row("Server 2025", [](auto &f) { f.system->osRelease = QStringLiteral("2025"); }, at02("os: blocker"));
        row("Server 2012 R2", [](auto &f) { f.system->osRelease = QStringLiteral("2012R2"); }, at02("os: blocker"));
        row("Server Core", [](auto &f) { f.system->serverCore = true; }, at02("os: blocker"));
        row(".NET 4.7.1", [](auto &f) { f.system->dotNetRelease = 461310; }, at02("dotNet: blocker"));
        row(".NET 4.7.2", [](auto &f) { f.system->dotNetRelease = 461808; }, at02("dotNet: warning"));
        row("TLS missing", [](auto &f) { f.system->tls.first().value.reset(); }, at02("tls12: warning"));
        row("TLS off", [](auto &f) { f.system->tls.first().value = 0; }, at02("tls12: blocker"));
        row("TLS off by default", [](auto &f) { f.system->tls.last().value = 1; }, at02("tls12: blocker"));
        row("disk low", [](auto &f) { f.system->diskFreeBytes = 9LL << 30; }, at02("disk: warning"));
        row("disk full", [](auto &f) { f.system->diskFreeBytes = 1LL << 30; }, at02("disk: blocker"));
        row("LocalDB grows", [](auto &f) { f.system->databaseBytes = 9LL << 30; }, at02("database: warning"));
        row("LocalDB full", [](auto &f) { f.system->databaseBytes = 10LL << 30; }, at02("database: blocker"));
        row("no Health agent", [](auto &f) { f.system->healthServices.clear(); }, at02("G17: warning"));
        row("Health agent stopped", [](auto &f) { f.system->healthServices.first().state = QStringLiteral("stopped"); }, at02("G17: warning"));
        row("scheduler off", [](auto &f) { f.scheduler->syncCycleEnabled = false; }, at02("scheduler: warning"));
        row("scheduler suspended", [](auto &f) { f.scheduler->suspended = true; }, at02("suspended: blocker"));
        row("one connector late", [](auto &f) { (*f.runs)[0].end = lookedAt.addSecs(-2 * 3600); }, at02("G06: warning"));
        row("a failed run", [](auto &f) { f.runs->prepend(*f.runs->begin()); f.runs->first().result = QStringLiteral("stopped-server-down"); }, at02("runResults: warning"));
        row("a failure that a later run mended", [](auto &f) { f.runs->append(*f.runs->begin()); f.runs->last().result = QStringLiteral("stopped-server-down"); }, {});
        row("override", [](auto &f) { f.overrides->first().fullSyncRequired = true; }, at02("G26: warning"));
        row("threshold off", [](auto &f) { f.threshold->enabled = false; }, at02("threshold: blocker"));
        row("same machine", [](auto &f) { f.identity->machineId = QStringLiteral("sync01-machine"); }, {QStringLiteral("G01@pair: blocker")});
        row("same installation", [](auto &f) { f.identity->instanceId = QStringLiteral("sync01-instance"); }, {QStringLiteral("G01@pair: blocker")});
        row("another tenant", [](auto &f) { f.identity->tenant = QStringLiteral("fabrikam.onmicrosoft.com"); }, {QStringLiteral("tenant@pair: blocker")});
        row("older than the active one", [](auto &f) { setVersion(f, "2.6.91.0"); }, {QStringLiteral("versionOrder@pair: warning")});
        row("two active", [](auto &f) { setStaging(f, false); }, {QStringLiteral("G04@pair: blocker")});
        row("role not known", [](auto &f) { setStaging(f, std::nullopt); }, {QStringLiteral("exporting@sync02: notRead"), QStringLiteral("G04@pair: notRead")});
    }
    void eachTroubleOfTheStagingServerIsFoundAndNothingElse()
    {
        QFETCH(const Spoil, spoil);
        QFETCH(const QStringList, found);
        QList<PreflightFacts> pair = test::healthyPair();
        spoil(pair[1]);
        QCOMPARE(objections(pair), found);
    }

    void theActiveServerIsJudgedAsWhatIsLeftBehind_data()
    {
        QTest::addColumn<Spoil>("spoil");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char *name, const Spoil &spoil, const QStringList &found) { QTest::newRow(name) << spoil << found; };
        row("support ends soon", [](auto &f) { setVersion(f, "2.5.190.0"); }, {QStringLiteral("support@sync01: warning")});
        row("past its deadline", [](auto &f) { setVersion(f, "2.5.3.0"); }, {QStringLiteral("support@sync01: warning"), QStringLiteral("exporting@sync01: warning")});
        row("cannot sign in", [](auto &f) { setVersion(f, "2.4.17.0"); },
            {QStringLiteral("support@sync01: warning"), QStringLiteral("wizardSignIn@sync01: warning"), QStringLiteral("exporting@sync01: warning")});
        row("Server 2025", [](auto &f) { f.system->osRelease = QStringLiteral("2025"); }, {QStringLiteral("os@sync01: warning")});
        row("threshold off", [](auto &f) { f.threshold->enabled = false; }, {QStringLiteral("threshold@sync01: warning")});
        row("exported long ago", [](auto &f) { (*f.runs)[2].end = lookedAt.addDays(-8); }, {QStringLiteral("exporting@sync01: warning")});
        row("no export in its history", [](auto &f) { f.runs->removeLast(); }, {QStringLiteral("exporting@sync01: warning")});
        row("none active", [](auto &f) { setStaging(f, true); }, {QStringLiteral("versionOrder@pair: notRead"), QStringLiteral("G04@pair: blocker")});
    }
    void theActiveServerIsJudgedAsWhatIsLeftBehind()
    {
        QFETCH(const Spoil, spoil);
        QFETCH(const QStringList, found);
        QList<PreflightFacts> pair = test::healthyPair();
        spoil(pair[0]);
        QCOMPARE(objections(pair), found);
    }

    void aTaskThatRunsProfilesIsAskedAbout()
    {
        QList<PreflightFacts> pair = test::healthyPair();
        ScheduledTask task;
        task.name = QStringLiteral("Nightly sync");
        task.enabled = true;
        pair[1].tasks->append(task);
        const auto checks = evaluatePreflight(pair, lookedAt);
        const auto asked = std::find_if(checks.begin(), checks.end(), [](const PreflightCheck &c) { return c.id == QLatin1String("G18") && c.server == QLatin1String("sync02"); });
        QVERIFY(asked != checks.end() && asked->state == PreflightState::Attest);
        QVERIFY(asked->seen().contains(QLatin1String("Nightly sync")));
    }

    void everyCheckSaysWhatItSawWhyAndHowToMend()
    {
        for (const auto &facts : {test::healthyPair(), QList<PreflightFacts>{PreflightFacts(QStringLiteral("a")), PreflightFacts(QStringLiteral("b"))}}) {
            for (const PreflightCheck &check : evaluatePreflight(facts, lookedAt)) {
                QVERIFY2(!check.title().isEmpty() && !check.seen().isEmpty() && !check.why().isEmpty() && !check.source.isEmpty(), qPrintable(check.id));
                QVERIFY2(check.remedy().isEmpty() == (check.state == PreflightState::Pass), qPrintable(check.id));
                QVERIFY2(!check.seen().contains(QLatin1String("%1")), qPrintable(check.seen()));
            }
        }
    }

    void theDocumentCountsItsChecks()
    {
        const Json document = preflightDocument(evaluatePreflight(test::healthyPair(), lookedAt));
        QCOMPARE(document.at("schema").get<std::string>(), std::string("swingbridge/preflight/1"));
        int total = 0;
        for (const auto &[state, count] : document.at("summary").items())
            total += count.get<int>();
        QCOMPARE(total, int(document.at("checks").size()));
        QCOMPARE(document.at("summary").at("attest").get<int>(), 2);
        const Json &first = document.at("checks").at(0);
        QCOMPARE(first.at("readAt").get<std::string>(), std::string("2026-11-21T20:00:00Z"));
        QVERIFY(first.at("remedy").is_null());
    }

    void theTableOfBuildsIsInOrderAndEndsOpen()
    {
        QString previous = QStringLiteral("0");
        for (const SupportedBuild &build : supportedBuilds()) {
            QVERIFY(compareVersions(previous, build.version) < 0);
            previous = build.version;
        }
        QVERIFY(!supportedBuilds().last().endOfSupport.isValid());
        QVERIFY(!supportedBuild(QStringLiteral("2.5.80.0")));
    }

    void aPlaceholderInsideAFactStaysAsItIs()
    {
        const AdviceText text("%1 and %2", {QStringLiteral("%2"), QStringLiteral("b")});
        QCOMPARE(text.english(), QStringLiteral("%2 and b"));
    }
};

QTEST_GUILESS_MAIN(tst_Preflight)
#include "tst_preflight.moc"
