// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "HealthyPair.h"
#include "advice/Preflight.h"
#include "advice/SignIns.h"
#include "advice/SupportedBuilds.h"
#include "servers/AgentError.h"
#include "foundation/JsonText.h"

#include <QSet>
#include <QTest>

#include <functional>

using namespace swingbridge;
using test::lookedAt;

using Spoil = std::function<void(ServerFacts &)>;
Q_DECLARE_METATYPE(Spoil)

class tst_Preflight : public QObject
{
    Q_OBJECT

private:
    //! "support@sync01: warning, …" of everything that is neither pass nor a question to a person.
    static QStringList objections(const QList<ServerFacts> &facts)
    {
        QStringList lines;
        for (const PreflightCheck &check : evaluatePreflight(facts, lookedAt)) {
            if (check.state != PreflightState::Pass && check.state != PreflightState::Attest)
                lines << check.id + QLatin1Char('@') + check.server + QLatin1String(": ") + toString(check.state);
        }
        return lines;
    }
    static void setVersion(ServerFacts &facts, const char *version)
    {
        for (VersionReading &reading : facts.identity->versions)
            reading.version = QLatin1String(version);
    }
    static void look(ServerFacts &facts, const std::function<void(ObservedFacts &)> &change)
    {
        ObservedFacts observed = facts.observation->facts();
        change(observed);
        facts.observation = test::ObservationMaker::make(facts.name, observed);
    }
    static void setStaging(ServerFacts &facts, std::optional<bool> isStaging)
    {
        look(facts, [&](ObservedFacts &observed) { observed.stagingMode = isStaging; });
    }
    //! The untouched standard rule is off, the edited one stands beside it (settings-json.md E25).
    static void addEditedRule(QList<RuleFacts> &rules)
    {
        RuleFacts original;
        original.identifier = Guid::parse(QStringLiteral("00000000-0000-4000-8000-000000000001")).value_or(Guid());
        original.name = QStringLiteral("In from AD - User Join");
        original.standard = true;
        RuleFacts lone = original; // switched off and nothing more
        lone.name = QStringLiteral("In from AD - InetOrgPerson Join");
        lone.disabled = true;
        original.disabled = true;
        RuleFacts edited = original;
        edited.identifier = Guid::parse(QStringLiteral("00000000-0000-4000-8000-000000000002")).value_or(Guid());
        edited.disabled = false;
        rules << original << lone << edited;
    }
    //! The last check of that name: the staging server's, or the pair's.
    static PreflightCheck checkOf(const QList<PreflightCheck> &checks, const char *id)
    {
        const auto found = std::find_if(checks.crbegin(), checks.crend(), [id](const PreflightCheck &c) { return c.id == QLatin1String(id); });
        return found == checks.crend() ? PreflightCheck() : *found;
    }
    static PreflightState stateOf(const QList<PreflightCheck> &checks, const char *id) { return checkOf(checks, id).state; }
    static QString seenOf(const QList<PreflightCheck> &checks, const char *id) { return checkOf(checks, id).seen(); }

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
        ServerFacts silent(QStringLiteral("sync02"));
        silent.readAt = lookedAt;
        silent.unreachable = toError(AgentError(AgentErrorCode::Unreachable), QStringLiteral("sync02"));
        const auto checks = evaluatePreflight({test::healthyServer(QStringLiteral("sync01"), false), silent}, lookedAt);
        for (const PreflightCheck &check : checks) {
            if (check.server != QLatin1String("sync01"))
                QVERIFY2(check.state != PreflightState::Pass, qPrintable(check.id));
        }
        QVERIFY(stateOf(checks, "G01") == PreflightState::NotRead);
        QVERIFY(seenOf(checks, "rights").contains(QLatin1String("unreachable"))); // and says why
    }

    void eachTroubleOfTheStagingServerIsFoundAndNothingElse_data()
    {
        QTest::addColumn<Spoil>("spoil");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char *name, const Spoil &spoil, const QStringList &found) { QTest::newRow(name) << spoil << found; };
        const auto at02 = [](const char *what) { return QStringList{QString::fromLatin1(what).replace(QLatin1Char(':'), QLatin1String("@sync02:"))}; };
        row("clock", [](auto &f) { f.identity->clock = lookedAt.addSecs(-301); }, at02("G23: warning"));
        row("no rights", [](auto &f) { f.identity->callerGroups = QStringList(QStringLiteral("Users")); },
            {QStringLiteral("rights@sync02: blocker"), QStringLiteral("localAdministrator@sync02: warning")});
        row("no local administrator", [](auto &f) { f.identity->callerGroups = QStringList(QStringLiteral("ADSyncAdmins")); }, at02("localAdministrator: warning"));
        row("no way out", [](auto &f) { f.connectivity->first().ok = false; }, at02("G21: blocker"));
        row("no way out by a proxy", [](auto &f) { f.connectivity->first().ok = false; f.system->proxy = QStringLiteral("http://proxy:8080"); },
            {QStringLiteral("G21@sync02: blocker"), QStringLiteral("proxy@sync02: warning")});
        row("a proxy that works", [](auto &f) { f.system->proxy = QStringLiteral("http://proxy:8080"); }, {});
        row("certificate ends", [](auto &f) { f.connectivity->first().certificateDaysLeft = 20; }, at02("G21: warning"));
        row("withdrawn build", [](auto &f) { setVersion(f, "2.6.79.0"); },
            {QStringLiteral("support@sync02: blocker"), QStringLiteral("knownTroubles@sync02: warning"), QStringLiteral("G16@pair: warning")});
        row("privilege escalation", [](auto &f) { setVersion(f, "2.6.3.0"); }, {QStringLiteral("knownTroubles@sync02: warning"), QStringLiteral("G16@pair: warning")});
        row("stopped build", [](auto &f) { setVersion(f, "2.5.3.0"); },
            {QStringLiteral("support@sync02: blocker"), QStringLiteral("knownTroubles@sync02: warning"), QStringLiteral("G16@pair: warning")});
        row("old files", [](auto &f) { f.identity->versions[1].version = QStringLiteral("2.6.84.0"); }, at02("versionReadings: warning"));
        row("wizard ahead", [](auto &f) { f.identity->versions[2].version = QStringLiteral("2.7.1.0"); }, at02("versionReadings: warning"));
        row("wizard open", [](auto &f) { f.programs->wizard = true; }, at02("G20: blocker"));
        row("manager open", [](auto &f) { f.programs->manager = true; }, at02("G20: warning"));
        row("editor open", [](auto &f) { f.programs->ruleEditor = true; }, at02("G20: warning"));
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
        row("threshold off", [](auto &f) { f.threshold->enabled = false; }, at02("G12: blocker"));
        row("as many deletions as the threshold", [](auto &f) { f.statistics->first().exportDeletes = 500; }, at02("G12: warning"));
        row("fewer deletions", [](auto &f) { f.statistics->first().exportDeletes = 499; }, {});
        row("a cycle runs", [](auto &f) { look(f, [](auto &o) { o.scheduler->cycleInProgress = true; }); }, {});
        row("a run outside of a cycle", [](auto &f) { look(f, [](auto &o) { o.busyConnectors = QStringList(QStringLiteral("contoso.com")); }); }, at02("G08: warning"));
        row("it exported", [](auto &f) { f.runs->append(test::goodRun(QStringLiteral("contoso - AAD"), "Export")); }, at02("G24: warning"));
        row("another agent", [](auto &f) { f.agentVersion = QStringLiteral("0.9.0"); }, {QStringLiteral("G03@pair: blocker")});
        row("claimed by another", [](auto &f) { look(f, [](auto &o) { o.marker = Marker(); o.marker->open = true; o.marker->target = QStringLiteral("m"); }); }, {QStringLiteral("G05@pair: warning")});
        row("claimed for work", [](auto &f) { look(f, [](auto &o) { o.marker = Marker(); o.marker->open = true; }); }, {});
        row("another anchor", [](auto &f) { f.settings->parameters.insert(QStringLiteral("Microsoft.SynchronizationOption.AnchorAttribute"), QStringLiteral("mail")); }, {QStringLiteral("G13@pair: blocker")});
        row("another forest", [](auto &f) { f.connectors->first().name = QStringLiteral("fabrikam.com"); }, {QStringLiteral("G13@pair: blocker")});
        row("another feature", [](auto &f) { f.settings->parameters.insert(QStringLiteral("Microsoft.OptionalFeature.HybridExchange"), QStringLiteral("False")); }, {QStringLiteral("G15@pair: warning")});
        row("threshold not told", [](auto &f) { f.threshold->enabled.reset(); }, at02("G12: notRead"));
        row("same machine", [](auto &f) { f.identity->machineId = QStringLiteral("sync01-machine"); }, {QStringLiteral("G01@pair: blocker")});
        row("same installation", [](auto &f) { f.identity->instanceId = QStringLiteral("sync01-instance"); }, {QStringLiteral("G01@pair: blocker")});
        row("another tenant", [](auto &f) { f.identity->tenant = QStringLiteral("fabrikam.onmicrosoft.com"); }, {QStringLiteral("G13@pair: blocker")});
        row("older than the active one", [](auto &f) { setVersion(f, "2.6.91.0"); }, {QStringLiteral("knownTroubles@sync02: warning"), QStringLiteral("G16@pair: warning")});
        row("two active", [](auto &f) { setStaging(f, false); }, {QStringLiteral("exporting@sync02: warning"), QStringLiteral("G04@pair: blocker")});
        row("role not known", [](auto &f) { setStaging(f, std::nullopt); },
            {QStringLiteral("exporting@sync02: notRead"), QStringLiteral("G24@sync02: notRead"), QStringLiteral("G04@pair: notRead")});
    }
    void eachTroubleOfTheStagingServerIsFoundAndNothingElse()
    {
        QFETCH(const Spoil, spoil);
        QFETCH(const QStringList, found);
        QList<ServerFacts> pair = test::healthyPair();
        spoil(pair[1]);
        QCOMPARE(objections(pair), found);
    }

    void theActiveServerIsJudgedAsWhatIsLeftBehind_data()
    {
        QTest::addColumn<Spoil>("spoil");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char *name, const Spoil &spoil, const QStringList &found) { QTest::newRow(name) << spoil << found; };
        row("support ends soon", [](auto &f) { setVersion(f, "2.5.190.0"); }, {QStringLiteral("support@sync01: warning"), QStringLiteral("knownTroubles@sync01: warning")});
        row("withdrawn build", [](auto &f) { setVersion(f, "2.6.79.0"); }, {QStringLiteral("support@sync01: warning"), QStringLiteral("knownTroubles@sync01: warning")});
        row("Azure AD Sync", [](auto &f) { ScheduledTask task; task.name = QStringLiteral("Azure AD Sync Scheduler"); f.tasks->append(task); }, {QStringLiteral("exporting@sync01: warning")});
        row("past its deadline", [](auto &f) { setVersion(f, "2.5.3.0"); },
            {QStringLiteral("support@sync01: warning"), QStringLiteral("knownTroubles@sync01: warning"), QStringLiteral("exporting@sync01: warning")});
        row("cannot sign in", [](auto &f) { setVersion(f, "2.4.17.0"); },
            {QStringLiteral("support@sync01: warning"), QStringLiteral("knownTroubles@sync01: warning"), QStringLiteral("wizardSignIn@sync01: warning"),
             QStringLiteral("exporting@sync01: warning")});
        row("Server 2025", [](auto &f) { f.system->osRelease = QStringLiteral("2025"); }, {QStringLiteral("os@sync01: warning")});
        row("threshold off", [](auto &f) { f.threshold->enabled = false; }, {QStringLiteral("G12@sync01: warning")});
        row("exported long ago", [](auto &f) { (*f.runs)[2].end = lookedAt.addDays(-8); }, {QStringLiteral("exporting@sync01: warning")});
        row("no export in its history", [](auto &f) { f.runs->removeLast(); }, {QStringLiteral("exporting@sync01: warning")});
        row("none active", [](auto &f) { setStaging(f, true); }, {QStringLiteral("G24@sync01: warning"), QStringLiteral("G16@pair: notRead"), QStringLiteral("G04@pair: blocker")});
    }
    void theActiveServerIsJudgedAsWhatIsLeftBehind()
    {
        QFETCH(const Spoil, spoil);
        QFETCH(const QStringList, found);
        QList<ServerFacts> pair = test::healthyPair();
        spoil(pair[0]);
        QCOMPARE(objections(pair), found);
    }

    void aTaskThatRunsProfilesIsAskedAbout()
    {
        QList<ServerFacts> pair = test::healthyPair();
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
        for (const auto &facts : {test::healthyPair(), QList<ServerFacts>{ServerFacts(QStringLiteral("a")), ServerFacts(QStringLiteral("b"))}}) {
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

    void everyGuardThatCanBeReadBeforeIsChecked()
    {
        const auto checks = evaluatePreflight(test::healthyPair(), lookedAt);
        for (const char *guard : {"G01", "G03", "G04", "G05", "G06", "G08", "G12", "G13", "G15", "G16", "G17", "G18", "G19", "G20", "G21", "G22", "G23", "G24", "G25", "G26"})
            QVERIFY2(!checkOf(checks, guard).id.isEmpty(), guard);
    }

    void everyCheckNamesWhatItHasToRead()
    {
        const ServerFacts nothing(QStringLiteral("sync02"));
        for (const PreflightCheck &check : evaluatePreflight(test::healthyPair(), lookedAt)) {
            ServerFacts refusing = nothing;
            for (const Operation operation : readingsOf(check.id))
                refusing.refused.insert(operation, toError(AgentError(AgentErrorCode::AccessDenied), refusing.name));
            const auto again = evaluatePreflight({refusing, refusing}, lookedAt);
            const PreflightCheck same = checkOf(again, check.id.toLatin1().constData());
            if (check.state == PreflightState::Attest)
                QVERIFY(readingsOf(check.id).isEmpty());
            else
                QVERIFY2(same.state == PreflightState::NotRead && same.seen().contains(QLatin1String("access-denied")), qPrintable(check.id + same.seen()));
        }
    }

    void aCheckIsAsOldAsWhatItRestsOn()
    {
        auto pair = test::healthyPair();
        pair[1].askedAt.insert(Operation::TasksRead, lookedAt.addSecs(-600));
        const auto checks = evaluatePreflight(pair, lookedAt);
        QCOMPARE(checkOf(checks, "G18").readAt, lookedAt.addSecs(-600));
        QCOMPARE(checkOf(checks, "G20").readAt, lookedAt);
    }

    void theDatedFactsAreReadAndInOrder()
    {
        const SupportedBuilds &known = SupportedBuilds::known();
        QVERIFY(known.asOf().isValid());
        QString previous = QStringLiteral("0");
        for (const SupportedBuild &build : known.builds()) {
            QVERIFY(compareVersions(previous, build.version) < 0);
            previous = build.version;
        }
        QVERIFY(!known.builds().isEmpty() && !known.builds().last().endOfSupport.isValid());
        QVERIFY(!known.build(QStringLiteral("2.5.80.0")));
        QCOMPARE(known.oldest(BuildEnd::Of::Synchronization), QStringLiteral("2.5.79.0"));
        QCOMPARE(known.ended(BuildEnd::Of::Synchronization, QStringLiteral("1.6.16.0"), lookedAt.date())->after, QDate(2023, 10, 1));
        QVERIFY(!known.ended(BuildEnd::Of::Synchronization, QStringLiteral("2.5.3.0"), QDate(2026, 9, 30))); // the last day it worked
        for (const BuildTrouble &trouble : known.troubles()) { // each has a sentence
            auto pair = test::healthyPair();
            setVersion(pair[1], (trouble.from.isEmpty() ? QStringLiteral("2.5.190.0") : trouble.from).toLatin1().constData());
            QVERIFY2(stateOf(evaluatePreflight(pair, lookedAt), "knownTroubles") == PreflightState::Warning, qPrintable(trouble.id));
            QVERIFY(trouble.reference.isEmpty() || seenOf(evaluatePreflight(pair, lookedAt), "knownTroubles").contains(trouble.reference));
        }
    }

    void oneServerAloneSaysWhyItDoesNotUpgrade_data()
    {
        QTest::addColumn<Spoil>("spoil");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char *name, const Spoil &spoil, const QStringList &found) { QTest::newRow(name) << spoil << found; };
        const auto only = [](const char *id) { return QStringList{QLatin1String(id) + QLatin1String(": warning")}; };
        row("nothing", [](auto &) {}, {});
        row("switched off", [](auto &f) { f.autoUpgrade = AutoUpgrade(AutoUpgrade::State::Disabled); }, only("autoUpgrade"));
        row("not told", [](auto &f) { f.autoUpgrade = AutoUpgrade(); }, {QStringLiteral("autoUpgrade: notRead")});
        row("suspended for a reason that is gone", [](auto &f) { f.autoUpgrade = AutoUpgrade(AutoUpgrade::State::Suspended, QStringLiteral("UpgradeAbortedSyncExeInUse")); }, only("autoUpgrade"));
        row("suspended for a reason that cannot be seen", [](auto &f) { f.autoUpgrade = AutoUpgrade(AutoUpgrade::State::Suspended, QStringLiteral("upgradeabortedservicecannotbestopped-Stop")); },
            {QStringLiteral("autoUpgrade: warning"), QStringLiteral("UpgradeAbortedServiceCanNotBeStopped: warning")});
        row("too old", [](auto &f) { setVersion(f, "2.3.6.0"); },
            {QStringLiteral("support: warning"), QStringLiteral("knownTroubles: warning"), QStringLiteral("wizardSignIn: warning"), QStringLiteral("exporting: warning"), QStringLiteral("autoUpgrade: warning")});
        row("service down", [](auto &f) { look(f, [](auto &o) { o.serviceState = ServiceState::Stopped; o.stagingMode.reset(); }); },
            {QStringLiteral("exporting: notRead"), QStringLiteral("G24: notRead"), QStringLiteral("UpgradeAbortedServiceIsNotRunning: warning")});
        row("scheduler off", [](auto &f) { f.scheduler->syncCycleEnabled = false; }, {QStringLiteral("scheduler: warning"), QStringLiteral("UpgradeAbortedSyncCycleDisabled: warning")});
        row("manager open", [](auto &f) { f.programs->manager = true; }, {QStringLiteral("G20: warning"), QStringLiteral("UpgradeAbortedSyncExeInUse: warning")});
        row("wizard open", [](auto &f) { f.programs->wizard = true; }, {QStringLiteral("G20: blocker"), QStringLiteral("UpgradeAbortedSyncOrConfigurationInProgress: warning")});
        row("disk full", [](auto &f) { f.system->diskFreeBytes = 1LL << 30; }, {QStringLiteral("disk: blocker"), QStringLiteral("UpgradeAbortedInsufficientDiskSpace: warning")});
        row("groups not seen", [](auto &f) { f.identity->callerGroups = QStringList(QStringLiteral("Administrators")); }, {QStringLiteral("UpgradeAbortedSecurityGroupsNotPresent: notRead")});
        row("full SQL", [](auto &f) { f.system->databaseKind = SystemFacts::DatabaseKind::SqlServer; }, only("UpgradeNotSupportedNonLocalDbInstall"));
        row("large LocalDB", [](auto &f) { f.system->databaseBytes = 8LL << 30; }, {QStringLiteral("database: warning"), QStringLiteral("UpgradeNotSupportedLocalDbSizeExceeded: warning")});
        row("persisted state missing", [](auto &f) { f.vendorFiles->first().path = QStringLiteral("AADConnect/trace.log"); }, only("UpgradeNotSupportedInvalidPersistedState"));
        row("custom rules of a new build", [](auto &f) { f.rules->append(RuleFacts()); }, {});
        row("a failed attempt", [](auto &f) { f.events->append(EventRecord(lookedAt, QStringLiteral("Microsoft Entra Connect Upgrade"), 302, QStringLiteral("error"), QStringLiteral("failed"))); },
            only("autoUpgradeEvents"));
        row("an event of another source", [](auto &f) { f.events->append(EventRecord(lookedAt, QStringLiteral("ADSync"), 302, QStringLiteral("error"), QString())); }, {});
        row("an edited standard rule", [](auto &f) { addEditedRule(*f.rules); }, only("editedRules"));
    }
    void oneServerAloneSaysWhyItDoesNotUpgrade()
    {
        QFETCH(const Spoil, spoil);
        QFETCH(const QStringList, found);
        ServerFacts server = test::healthyServer(QStringLiteral("sync01"), false);
        server.autoUpgrade = AutoUpgrade(AutoUpgrade::State::Enabled);
        spoil(server);
        QStringList lines;
        for (const PreflightCheck &check : evaluateAlone(server, lookedAt)) {
            QVERIFY2(!check.seen().isEmpty() && !check.why().isEmpty() && !check.source.isEmpty() && check.readAt.isValid(), qPrintable(check.id));
            QVERIFY2(check.state == PreflightState::Pass || !check.remedy().isEmpty(), qPrintable(check.id));
            if (check.state != PreflightState::Pass)
                lines << check.id + QLatin1String(": ") + toString(check.state);
        }
        QCOMPARE(lines, found);
    }

    void customRulesBlockOldBuildsOnly()
    {
        ServerFacts server = test::healthyServer(QStringLiteral("sync01"), false);
        server.rules->append(RuleFacts());
        setVersion(server, "2.2.1.0");
        QVERIFY(stateOf(evaluateAlone(server, lookedAt), "UpgradeNotSupportedCustomizedSyncRules") == PreflightState::Warning);
        setVersion(server, "2.2.8.0");
        QVERIFY(stateOf(evaluateAlone(server, lookedAt), "UpgradeNotSupportedCustomizedSyncRules") == PreflightState::Pass);
    }

    void theSignInsFollowTheWay()
    {
        SignInNeeds needs;
        needs.active = QStringLiteral("sync01");
        needs.staging = QStringList{QStringLiteral("sync02"), QStringLiteral("sync03")};
        const auto idsOf = [](const QList<SignIn> &rows) {
            QStringList ids;
            for (const SignIn &row : rows)
                ids << row.id;
            return ids;
        };
        const QStringList assisted = idsOf(signInsOf(needs));
        QVERIFY(assisted.contains(QStringLiteral("demote")) && !assisted.contains(QStringLiteral("install")));
        for (const SignIn &row : signInsOf(needs)) {
            QVERIFY2(!row.who.translated().isEmpty() && !row.secondFactor.translated().isEmpty() && !row.source.isEmpty(), qPrintable(row.id));
            if (row.id == QLatin1String("promote"))
                QCOMPARE(row.servers, QStringList(QStringLiteral("sync02")));
        }
        needs.isAssisted = false;
        needs.isNotInstalled = true;
        const QStringList automatic = idsOf(signInsOf(needs));
        QVERIFY(!automatic.contains(QStringLiteral("demote")) && automatic.contains(QStringLiteral("install")));
    }

    void aPlaceholderInsideAFactStaysAsItIs()
    {
        const AdviceText text("%1 and %2", {QStringLiteral("%2"), QStringLiteral("b")});
        QCOMPARE(text.english(), QStringLiteral("%2 and b"));
    }
};

QTEST_GUILESS_MAIN(tst_Preflight)
#include "tst_preflight.moc"
