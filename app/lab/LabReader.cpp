// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/LabReader.h"

#include "foundation/JsonText.h"
#include "lab/LabSite.h"
#include "lab/Parameters.h"
#include "lab/ServerDisk.h"
#include "lab/SystemOfServer.h"
#include "servers/ConnectorFacts.h"
#include "servers/GlobalSettings.h"
#include "servers/RuleFacts.h"
#include "servers/SchedulerFacts.h"

namespace swingbridge {

namespace {

constexpr int mostRows = 10'000;
constexpr qint64 largestPiece = 1024 * 1024;

int limitOf(const Json &arguments)
{
    return static_cast<int>(std::clamp<qint64>(integerAt(arguments, "limit").value_or(100), 1, mostRows));
}

tl::unexpected<AgentError> fromDisk(const Error &error)
{
    return tl::unexpected<AgentError>(diskError(error));
}

template <typename T>
Json listUnder(const char *key, const QList<T> &values)
{
    Json list = Json::array();
    for (const T &value : values)
        list.push_back(value);
    return Json{{key, std::move(list)}};
}

QByteArray bytesOf(const Json &json)
{
    return QByteArray::fromStdString(json.dump());
}

RuleFacts factsOf(const SyncRule &rule, bool whole)
{
    RuleFacts facts;
    facts.identifier = rule.identifier;
    facts.name = rule.name;
    facts.version = rule.version ? QString::number(*rule.version) : QString();
    facts.connector = rule.connector;
    facts.direction = toString(rule.direction);
    facts.precedence = rule.precedence.value_or(0);
    facts.disabled = rule.disabled.value_or(false);
    facts.standard = rule.isStandard();
    if (whole)
        facts.ruleJson = bytesOf(Json(rule));
    return facts;
}

bool worksWithoutTheService(Operation operation)
{
    switch (operation) {
    case Operation::Hello:
    case Operation::Observe:
    case Operation::Identity:
    case Operation::SystemRead:
    case Operation::ConnectivityTest:
    case Operation::EventsRead:
    case Operation::ProcessesRead:
    case Operation::TasksRead:
    case Operation::FilesList:
    case Operation::FilesFetch: return true;
    default: return false;
    }
}

} // namespace

ServerState &LabReader::state()
{
    return **m_disk.state();
}

AgentResult<ConfigurationPointer> LabReader::configuration()
{
    const auto current = m_disk.configuration().current();
    return current ? AgentResult<ConfigurationPointer>(*current) : fromDisk(current.error());
}

AgentResult<Json> LabReader::read(Operation operation, const Json &arguments)
{
    if (!worksWithoutTheService(operation) && !state().installed)
        return refuse(AgentErrorCode::ModuleMissing, QStringLiteral("The term 'Get-ADSyncScheduler' is not recognized as the name of a cmdlet."));
    if (!worksWithoutTheService(operation) && !state().isRunning())
        return refuse(AgentErrorCode::ServiceStopped, QStringLiteral("The ADSync service is not running."));
    switch (operation) {
    case Operation::Hello: return Json{{"version", labAgentVersion}};
    case Operation::Observe: return Json::object();
    case Operation::Identity: return identityOf(m_disk, m_site.now());
    case Operation::SystemRead: return Json(systemOf(state()));
    case Operation::ConnectivityTest: return connectivity();
    case Operation::SchedulerRead: return scheduler();
    case Operation::SettingsRead: return settings();
    case Operation::ConnectorsList: return connectors();
    case Operation::ConnectorsStatistics: return statistics();
    case Operation::RunsList: return runs(arguments);
    case Operation::RulesList: return rules();
    case Operation::RulesRead: return rule(arguments);
    case Operation::OverridesRead: return overrides();
    case Operation::ThresholdRead: return threshold();
    case Operation::AutoUpgradeRead: return Json(AutoUpgrade(autoUpgradeStateFrom(state().autoUpgrade), state().autoUpgradeReason));
    case Operation::EventsRead: return events(arguments);
    case Operation::ProcessesRead: return processes();
    case Operation::TasksRead: return Json{{"tasks", Json::array()}};
    case Operation::FilesList: return files(arguments);
    case Operation::FilesFetch: return piece(arguments);
    default: return refuse(AgentErrorCode::BadRequest, QStringLiteral("%1 is not a reading operation.").arg(toString(operation)));
    }
}

AgentResult<Json> LabReader::connectivity()
{
    const bool isCutOff = state().power == ServerState::Power::Isolated;
    const QString message = isCutOff ? QStringLiteral("Unable to connect to the remote server.") : QStringLiteral("Connected.");
    ConnectivityTest entra(QStringLiteral("entra"), !isCutOff, message);
    entra.certificateDaysLeft = 212;
    return listUnder("tests", QList<ConnectivityTest>{entra, ConnectivityTest(state().domain, !isCutOff, message)});
}

AgentResult<Json> LabReader::scheduler()
{
    const ServerState &now = state();
    SchedulerFacts facts;
    facts.allowedInterval = std::chrono::minutes(30);
    facts.effectiveInterval = syncInterval(now);
    if (facts.effectiveInterval != facts.allowedInterval)
        facts.customizedInterval = facts.effectiveInterval;
    facts.nextPolicy = now.nextPolicy == QLatin1String("Initial") ? SchedulerFacts::Policy::Initial : SchedulerFacts::Policy::Delta;
    facts.nextStart = now.nextStart;
    facts.purgeRunHistoryInterval = std::chrono::hours(24 * 7);
    facts.syncCycleEnabled = now.schedulerEnabled;
    facts.maintenanceEnabled = now.parameters.value(QStringLiteral("Microsoft.Synchronize.MaintenanceEnabled")) != QLatin1String("False");
    facts.stagingModeEnabled = now.stagingMode;
    facts.suspended = now.schedulerSuspended;
    facts.cycleInProgress = now.cycle.has_value();
    return Json(facts);
}

AgentResult<Json> LabReader::settings()
{
    GlobalSettings settings;
    settings.version = 22102;
    settings.sqlSchemaVersion = 616;
    settings.instanceId = state().instanceId.toString();
    settings.parameters = globalParameters(state());
    return Json(settings);
}

AgentResult<Json> LabReader::connectors()
{
    const auto known = configuration();
    if (!known)
        return tl::unexpected<AgentError>(known.error());
    QList<ConnectorFacts> list;
    for (const ConnectorConfiguration &connector : (*known)->connectors) {
        ConnectorFacts facts;
        facts.identifier = connector.identifier;
        facts.name = connector.name;
        facts.type = connector.category;
        facts.version = connector.version.value_or(0);
        facts.configurationJson = bytesOf(Json(connector));
        list << facts;
    }
    return listUnder("connectors", list);
}

AgentResult<Json> LabReader::statistics()
{
    const auto known = configuration();
    if (!known)
        return tl::unexpected<AgentError>(known.error());
    const auto wanted = m_machine.wanted();
    const auto pending = m_machine.pendingCounts();
    if (!wanted || !pending)
        return fromDisk(wanted ? pending.error() : wanted.error());
    const PopulationCounts population = m_site.tenant().population(*wanted);
    QList<ConnectorStatistics> list;
    for (const ConnectorConfiguration &connector : (*known)->connectors) {
        ConnectorStatistics facts;
        facts.connector = connector.identifier;
        facts.name = connector.name;
        facts.totalConnectors = connector.isEntra() ? population.inCloud() : population.imported;
        facts.importNoChange = facts.totalConnectors;
        if (connector.isEntra()) {
            facts.exportAdds = pending->adds;
            facts.exportUpdates = pending->updates;
            facts.exportDeletes = pending->deletes;
        }
        list << facts;
    }
    return listUnder("statistics", list);
}

AgentResult<Json> LabReader::runs(const Json &arguments)
{
    auto list = m_disk.runs().list(guidAt(arguments, "connector"), limitOf(arguments));
    if (!list)
        return fromDisk(list.error());
    for (RunResult &run : *list) {
        if (state().run && run.runHistoryId == state().run->id)
            run.steps.first().done = run.steps.first().total * run.start.secsTo(m_site.now())
                / std::max<qint64>(1, run.start.secsTo(state().run->endsAt));
    }
    return listUnder("runs", *list);
}

AgentResult<Json> LabReader::rules()
{
    const auto known = configuration();
    if (!known)
        return tl::unexpected<AgentError>(known.error());
    QList<RuleFacts> list;
    for (const SyncRule &rule : (*known)->rules)
        list << factsOf(rule, false);
    return listUnder("rules", list);
}

AgentResult<Json> LabReader::rule(const Json &arguments)
{
    const auto known = configuration();
    if (!known)
        return tl::unexpected<AgentError>(known.error());
    const SyncRule *found = (*known)->rule(guidAt(arguments, "identifier"));
    if (!found)
        return refuse(AgentErrorCode::NotFound, QStringLiteral("There is no synchronization rule %1.").arg(textAt(arguments, "identifier")));
    return Json(factsOf(*found, true));
}

AgentResult<Json> LabReader::overrides()
{
    const auto known = configuration();
    if (!known)
        return tl::unexpected<AgentError>(known.error());
    QList<ConnectorOverride> list;
    for (const ConnectorConfiguration &connector : (*known)->connectors) {
        ConnectorOverride one(connector.identifier, connector.name, false, false);
        for (const ConnectorOverride &outstanding : std::as_const(state().overrides)) {
            if (outstanding.connector == connector.identifier)
                one = outstanding;
        }
        list << one;
    }
    return listUnder("overrides", list);
}

AgentResult<Json> LabReader::threshold()
{
    const auto parameters = globalParameters(state());
    DeletionThreshold value(parameters.value(QLatin1String(parameter::deletionThreshold)) == QLatin1String("True"),
        parameters.value(QLatin1String(parameter::deletionThresholdValue)).toLongLong());
    return Json(value);
}

AgentResult<Json> LabReader::events(const Json &arguments)
{
    const auto list = m_disk.events().list(timeAt(arguments, "since"), limitOf(arguments));
    return list ? AgentResult<Json>(listUnder("events", *list)) : fromDisk(list.error());
}

AgentResult<Json> LabReader::processes()
{
    OpenPrograms programs;
    programs.wizard = state().wizardOpen;
    programs.manager = state().managerOpen;
    if (programs.anyOpen())
        programs.users << QStringLiteral("CONTOSO\\lab");
    return Json(programs);
}

AgentResult<Json> LabReader::files(const Json &arguments)
{
    const QString folder = textAt(arguments, "folder");
    if (!FileArea::isReadable(folder))
        return refuse(AgentErrorCode::AccessDenied, QStringLiteral("%1 is none of the folders that may be read.").arg(folder));
    const auto list = m_disk.files().list(folder);
    return list ? AgentResult<Json>(listUnder("files", *list)) : fromDisk(list.error());
}

AgentResult<Json> LabReader::piece(const Json &arguments)
{
    const QString path = textAt(arguments, "path");
    const qint64 offset = integerAt(arguments, "offset").value_or(0);
    const qint64 length = integerAt(arguments, "length").value_or(largestPiece);
    if (!FileArea::isReadable(path))
        return refuse(AgentErrorCode::AccessDenied, QStringLiteral("%1 is in none of the folders that may be read.").arg(path));
    if (offset < 0 || length < 1 || length > largestPiece)
        return refuse(AgentErrorCode::BadRequest, QStringLiteral("A piece has at most 1 MiB."));
    const auto file = m_disk.files().find(path);
    if (!file)
        return fromDisk(file.error());
    if (!*file)
        return refuse(AgentErrorCode::NotFound, QStringLiteral("There is no file %1.").arg(path));
    const auto bytes = m_disk.files().read(path, offset, length);
    if (!bytes)
        return fromDisk(bytes.error());
    FilePiece piece;
    piece.data = *bytes;
    piece.offset = offset;
    piece.sha256 = sha256Hex(*bytes);
    piece.size = (*file)->size;
    piece.fileSha256 = (*file)->sha256;
    return Json(piece);
}

} // namespace swingbridge
