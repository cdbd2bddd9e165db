// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/LabEffects.h"

#include "configuration/SyncRule.h"
#include "foundation/JsonText.h"
#include "lab/ServerDisk.h"
#include "servers/Operation.h"

#include <algorithm>

namespace swingbridge {

namespace {

constexpr qint64 largestFile = 1024 * 1024;

const auto isStopped = QStringLiteral("The ADSync service is not running.");
const auto wizardIsOpen = QStringLiteral("System.InvalidOperationException: Scheduler is already suspended via global parameters.");
const auto syncIsRunning = QStringLiteral("System.InvalidOperationException: Sync is already running. Cannot start a new run till this one completes.");

AgentDone fromDisk(const Done &outcome)
{
    return outcome ? AgentDone() : tl::unexpected<AgentError>(diskError(outcome.error()));
}

bool isOneOf(const Json &arguments, const char *key, std::initializer_list<const char *> words)
{
    const QString word = textAt(arguments, key);
    return std::any_of(words.begin(), words.end(), [&word](const char *one) { return word == QLatin1String(one); });
}

bool isByPerson(const Json &arguments)
{
    return textAt(arguments, "by") == QLatin1String("person");
}

ServiceStart startFrom(const QString &word)
{
    for (const auto start : {ServiceStart::Automatic, ServiceStart::Delayed, ServiceStart::Manual, ServiceStart::Disabled}) {
        if (toString(start) == word)
            return start;
    }
    return ServiceStart::Unknown;
}

} // namespace

ServerState &LabEffects::state()
{
    return **m_disk.state();
}

AgentDone LabEffects::demand(bool condition, AgentErrorCode code, const QString &message, const QString &detail)
{
    return condition ? AgentDone() : refuse(code, message, detail);
}

AgentDone LabEffects::commit(const QDateTime &at, const std::function<Done()> &more)
{
    state().at = at;
    return fromDisk(m_disk.commit(more));
}

// --- before -------------------------------------------------------------------------------------------------------

AgentDone LabEffects::check(const AgentRequest &request, const Json &arguments, const MarkerRecord &record)
{
    const ServerState &now = state();
    switch (request.operation) {
    case Operation::Demote:
    case Operation::Fence:
    case Operation::Unfence:
    case Operation::Promote: return checkRole(request, arguments, record);
    case Operation::Claim:
    case Operation::Release:
    case Operation::Seal: return {};
    case Operation::ServiceSet: return checkService(arguments);
    case Operation::FilesPut: return checkFile(arguments);
    case Operation::ThresholdSet:
        return refuse(AgentErrorCode::SignInNeeded, QStringLiteral("Enable-ADSyncExportDeletionThreshold needs -AADUserName: an interactive sign-in."));
    default: break;
    }
    if (auto running = demand(now.isRunning(), AgentErrorCode::ServiceStopped, isStopped); !running)
        return running;
    switch (request.operation) {
    case Operation::CycleStart:
        return demand(isOneOf(arguments, "policy", {"Delta", "Initial"}), AgentErrorCode::BadRequest, QStringLiteral("policy is Delta or Initial."));
    case Operation::AutoUpgradeSet:
        return demand(isOneOf(arguments, "state", {"Enabled", "Disabled", "Suspended"}), AgentErrorCode::BadRequest,
                      QStringLiteral("state is Enabled, Disabled or Suspended."));
    case Operation::OverridesSet: return checkOverride(arguments);
    case Operation::RunStop:
        return demand(textAt(arguments, "connector").isEmpty() || Guid::parse(textAt(arguments, "connector")), AgentErrorCode::BadRequest,
                      QStringLiteral("connector is no GUID."));
    case Operation::RuleApply:
    case Operation::RuleRemove: break;
    default: return {};
    }
    if (auto idle = demand(!now.cycle && !now.run, AgentErrorCode::SyncInProgress, syncIsRunning); !idle)
        return idle;
    return request.operation == Operation::RuleApply ? checkRule(arguments) : checkRemoval(arguments);
}

AgentDone LabEffects::checkService(const Json &arguments)
{
    const QString start = textAt(arguments, "start");
    return demand(start.isEmpty() || startFrom(start) != ServiceStart::Unknown, AgentErrorCode::BadRequest,
                  QStringLiteral("start is automatic, delayed, manual or disabled."));
}

AgentDone LabEffects::checkOverride(const Json &arguments)
{
    const auto known = m_disk.configuration().current();
    if (!known)
        return tl::unexpected<AgentError>(diskError(known.error()));
    return demand((*known)->connector(guidAt(arguments, "connector")), AgentErrorCode::NotFound,
                  QStringLiteral("Operation failed because the specified MA could not be found."));
}

AgentDone LabEffects::checkRole(const AgentRequest &request, const Json &arguments, const MarkerRecord &record)
{
    AgentFacts seen = facts(record);
    // A re-admission: a person attested that its ways out are blocked, and the entry that says so answers for the start (guarded-switch.md 4.4).
    seen.sawStaging = seen.sawStaging || (request.operation == Operation::Unfence && request.expect && !request.expect->approval.isEmpty());
    const auto obstacle = agentRules::obstacle(request.operation, seen, isByPerson(arguments));
    if (!obstacle) {
        const bool isFlip = request.operation == Operation::Demote || request.operation == Operation::Promote;
        return demand(!isFlip || isOneOf(arguments, "by", {"agent", "person"}), AgentErrorCode::BadRequest, QStringLiteral("by is agent or person."));
    }
    switch (*obstacle) {
    case AgentErrorCode::ModuleMissing: return refuse(*obstacle, QStringLiteral("The ADSync service is not installed."));
    case AgentErrorCode::ServiceStopped: return refuse(*obstacle, isStopped);
    case AgentErrorCode::WizardOpen: return refuse(*obstacle, wizardIsOpen);
    default:
        return refuse(*obstacle, QStringLiteral("No demotion of this server was seen: starting it could make it active."),
                      QStringLiteral("demotionObserved"));
    }
}

AgentFacts LabEffects::facts(const MarkerRecord &record)
{
    const ServerState &now = state();
    AgentFacts facts;
    facts.installed = now.installed;
    facts.running = now.isRunning();
    facts.disabled = now.start == ServiceStart::Disabled;
    facts.staging = now.stagingMode;
    facts.busy = now.cycle || now.run;
    facts.wizardOpen = now.wizardOpen;
    facts.sawStaging = record.sawStaging;
    if (record.dangling)
        facts.dangling = record.waitsForPerson ? Dangling::Person : Dangling::Agent;
    if (const auto &marker = record.marker) {
        facts.hasMarker = true;
        facts.isSwitchToken = marker->isSwitchToken();
        facts.open = marker->open;
        facts.sealed = marker->sealed;
        facts.seq = marker->seq;
    }
    return facts;
}

AgentDone LabEffects::checkRemoval(const Json &arguments)
{
    const auto known = m_disk.configuration().current();
    if (!known)
        return tl::unexpected<AgentError>(diskError(known.error()));
    const SyncRule *found = (*known)->rule(guidAt(arguments, "identifier"));
    if (auto there = demand(found, AgentErrorCode::NotFound, QStringLiteral("There is no synchronization rule %1.").arg(textAt(arguments, "identifier"))); !there)
        return there;
    return demand(!found->isStandard(), AgentErrorCode::AccessDenied, QStringLiteral("A standard rule can be disabled, not removed."));
}

AgentDone LabEffects::checkRule(const Json &arguments)
{
    const auto known = m_disk.configuration().current();
    if (!known)
        return tl::unexpected<AgentError>(diskError(known.error()));
    const auto rule = readSyncRule(valueAt(arguments, "rule"));
    if (!rule)
        return refuse(AgentErrorCode::BadRequest, rule.error().summary());
    if (auto there = demand((*known)->connector(rule->connector), AgentErrorCode::NotFound,
            QStringLiteral("The connector %1 of the synchronization rule could not be found.").arg(rule->connector.toString()));
        !there)
        return there;
    const auto isTaken = [&rule](const SyncRule &other) {
        return other.identifier != rule->identifier && other.precedence == rule->precedence && rule->precedence && !rule->isStandard()
            && !other.isStandard() && other.direction == rule->direction && other.connector == rule->connector;
    };
    const bool isFree = std::none_of((*known)->rules.cbegin(), (*known)->rules.cend(), isTaken);
    return demand(isFree, AgentErrorCode::AlreadyExists, QStringLiteral("The precedence %1 is taken by another rule.").arg(rule->precedence.value_or(0)));
}

AgentDone LabEffects::checkFile(const Json &arguments)
{
    const QString path = textAt(arguments, "path");
    const QByteArray bytes = QByteArray::fromBase64(textAt(arguments, "data").toLatin1());
    if (!FileArea::isReadable(path) || !path.startsWith(QLatin1String("Swingbridge/")))
        return refuse(AgentErrorCode::AccessDenied, QStringLiteral("%1 is not in Swingbridge's own folder.").arg(path));
    if (bytes.size() > largestFile)
        return refuse(AgentErrorCode::BadRequest, QStringLiteral("A file has at most 1 MiB."));
    if (sha256Hex(bytes) != textAt(arguments, "sha256"))
        return refuse(AgentErrorCode::BadRequestHash, QStringLiteral("The file's bytes do not match its SHA-256."));
    const auto there = m_disk.files().find(path);
    if (!there)
        return tl::unexpected<AgentError>(diskError(there.error()));
    return demand(!*there, AgentErrorCode::AlreadyExists, QStringLiteral("%1 exists already.").arg(path));
}

bool LabEffects::isInPlace(Operation operation, const MarkerRecord &record)
{
    return agentRules::isInPlace(operation, facts(record));
}

// --- the change itself --------------------------------------------------------------------------------------------

AgentResult<Guid> LabEffects::apply(const AgentRequest &request, const Json &arguments, const QDateTime &at)
{
    AgentDone outcome;
    switch (request.operation) {
    case Operation::Demote: outcome = setStaging(true, at); break;
    case Operation::Promote:
        outcome = startAgain(at);
        if (outcome)
            outcome = setStaging(false, at);
        break;
    case Operation::Fence: outcome = fence(at); break;
    case Operation::Unfence: outcome = startAgain(at); break;
    case Operation::SchedulerSet:
        state().schedulerEnabled = boolAt(arguments, "enabled").value_or(false);
        state().nextStart = std::max(state().nextStart, at.addSecs(60));
        outcome = commit(at);
        break;
    case Operation::CycleStart: outcome = m_machine.startCycle(textAt(arguments, "policy"), at); break;
    case Operation::CycleStop: outcome = m_machine.stopCycle(at); break;
    case Operation::RunStart: return m_machine.startRun(guidAt(arguments, "connector"), textAt(arguments, "runProfile"), at);
    case Operation::RunStop: outcome = m_machine.stopRun(guidAt(arguments, "connector"), at); break;
    case Operation::RuleApply: outcome = applyRule(arguments, at); break;
    case Operation::RuleRemove: outcome = removeRule(arguments, at); break;
    case Operation::OverridesSet: outcome = setOverride(arguments, at); break;
    case Operation::AutoUpgradeSet:
        state().autoUpgrade = textAt(arguments, "state");
        state().autoUpgradeReason.clear();
        outcome = commit(at);
        break;
    case Operation::ServiceSet: outcome = setService(arguments, at); break;
    case Operation::FilesPut: outcome = putFile(arguments, at); break;
    default: break; // claim, release and seal change the marker alone
    }
    return outcome ? AgentResult<Guid>(Guid()) : tl::unexpected<AgentError>(outcome.error());
}

AgentDone LabEffects::setStaging(bool on, const QDateTime &at)
{
    if (state().stagingMode == on)
        return {};
    state().stagingMode = on;
    state().stagingSince = on ? at : QDateTime();
    return commit(at);
}

AgentDone LabEffects::fence(const QDateTime &at)
{
    if (auto stopped = fromDisk(m_machine.stopService(at)); !stopped)
        return stopped;
    state().schedulerEnabled = false;
    if (!state().startBeforeFence)
        state().startBeforeFence = state().start;
    state().start = ServiceStart::Disabled;
    return commit(at);
}

//! Restores the start type, starts the service and leaves its scheduler off.
AgentDone LabEffects::startAgain(const QDateTime &at)
{
    if (state().isRunning())
        return {};
    state().start = state().startBeforeFence.value_or(ServiceStart::Delayed);
    state().startBeforeFence.reset();
    state().schedulerEnabled = false;
    return fromDisk(m_machine.startService(at));
}

AgentDone LabEffects::applyRule(const Json &arguments, const QDateTime &at)
{
    const auto known = m_disk.configuration().current();
    if (!known)
        return tl::unexpected<AgentError>(diskError(known.error()));
    SyncRule rule = valueAt(arguments, "rule").get<SyncRule>();
    const SyncRule *before = (*known)->rule(rule.identifier);
    rule.version = before ? before->version.value_or(0) + 1 : 1; // the product numbers its own changes
    ++state().configurationRevision;
    state().configurationChangedAt = at;
    return commit(at, [&]() -> Done {
        if (auto put = m_disk.configuration().putRule(rule); !put)
            return put;
        return m_disk.events().add(EventRecord(at, QStringLiteral("Directory Synchronization"), 2510, QStringLiteral("information"),
            QStringLiteral("Synchronization rule %1 was %2.").arg(rule.name, before ? QStringLiteral("changed") : QStringLiteral("added"))));
    });
}

AgentDone LabEffects::removeRule(const Json &arguments, const QDateTime &at)
{
    ++state().configurationRevision;
    state().configurationChangedAt = at;
    return commit(at, [&] { return m_disk.configuration().removeRule(guidAt(arguments, "identifier")); });
}

AgentDone LabEffects::setOverride(const Json &arguments, const QDateTime &at)
{
    const ConnectorOverride wanted = arguments.get<ConnectorOverride>();
    QList<ConnectorOverride> &overrides = state().overrides;
    overrides.removeIf([&wanted](const ConnectorOverride &one) { return one.connector == wanted.connector; });
    if (wanted.isOutstanding())
        overrides << wanted;
    return commit(at);
}

AgentDone LabEffects::setService(const Json &arguments, const QDateTime &at)
{
    if (const ServiceStart start = startFrom(textAt(arguments, "start")); start != ServiceStart::Unknown)
        state().start = start;
    if (auto kept = commit(at); !kept)
        return kept;
    if (textAt(arguments, "state") == QLatin1String("stopped"))
        return fromDisk(m_machine.stopService(at));
    if (state().start == ServiceStart::Disabled)
        return refuse(AgentErrorCode::ServiceStopped, QStringLiteral("The service cannot be started because it is disabled."));
    return fromDisk(m_machine.startService(at));
}

AgentDone LabEffects::putFile(const Json &arguments, const QDateTime &at)
{
    const QByteArray bytes = QByteArray::fromBase64(textAt(arguments, "data").toLatin1());
    return commit(at, [&]() -> Done {
        const auto file = m_disk.files().put(textAt(arguments, "path"), bytes, at);
        return file ? done() : failure(file.error());
    });
}

//! Half a minute to the wizard, a minute of clicking, ten seconds to close it.
Done LabEffects::askPerson(Operation operation, const QDateTime &at)
{
    if (!state().acts.isEmpty())
        return done();
    const QString flip = operation == Operation::Demote ? QStringLiteral("staging-on") : QStringLiteral("staging-off");
    state().acts << PlannedAct{at.addSecs(30), QStringLiteral("open-wizard")} << PlannedAct{at.addSecs(90), flip}
                 << PlannedAct{at.addSecs(100), QStringLiteral("close-wizard")};
    state().at = at;
    return m_disk.commit();
}

} // namespace swingbridge
