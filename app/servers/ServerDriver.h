// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/Progress.h"
#include "foundation/Clock.h"
#include "foundation/Random.h"
#include "servers/AgentEndpoint.h"
#include "servers/CommandContext.h"
#include "servers/ConnectorFacts.h"
#include "servers/EventRecord.h"
#include "servers/GlobalSettings.h"
#include "servers/Observation.h"
#include "servers/ProductStates.h"
#include "servers/RemoteFile.h"
#include "servers/RuleFacts.h"
#include "servers/RunResult.h"
#include "servers/SchedulerFacts.h"
#include "servers/ServerIdentity.h"
#include "servers/SystemFacts.h"

#include <QStringList>

#include <functional>
#include <memory>

namespace swingbridge {

//! One server, in typed operations. Reads return values; changes return the agent's reply, which proves nothing:
//! what a change did is only known by observe().
//!
//! Every Error names the server, says what is unchanged and carries the agent's code (agentCodeOf()). A reply of
//! another operation or protocol is Garbled; one of another machine than expectMachine() is WrongServer.
//! The driver may be destroyed while calls are under way: they end by themselves.
class ServerDriver
{
public:
    ServerDriver(QString name, std::shared_ptr<AgentEndpoint> endpoint, std::shared_ptr<Clock> clock, std::shared_ptr<RandomSource> random);

    const QString &name() const { return m_name; } //!< What people call it: "sync01".
    QString address() const { return m_endpoint->address(); }
    const std::shared_ptr<AgentEndpoint> &endpoint() const { return m_endpoint; }
    //! From now on every answer must come from this machine.
    void expectMachine(QString machineId) { m_machineId = std::move(machineId); }
    const QString &expectedMachine() const { return m_machineId; }

    template <typename T> using Answer = QCoro::Task<Result<T>>;
    //! Keeps one piece of a file; its Error ends the fetching.
    using PieceSink = std::function<Done(const QByteArray &piece)>;

    // Reading
    [[nodiscard]] Answer<QString> hello(std::stop_token stop); //!< The agent's version.
    //! Reads the server under its lock. With a token the Observation can tell whether it is still ours.
    [[nodiscard]] Answer<Observation> observe(std::optional<SwitchToken> token, std::stop_token stop);
    [[nodiscard]] Answer<ServerIdentity> identity(std::stop_token stop);
    [[nodiscard]] Answer<SystemFacts> system(std::stop_token stop);
    [[nodiscard]] Answer<QList<ConnectivityTest>> connectivity(std::stop_token stop);
    [[nodiscard]] Answer<SchedulerFacts> scheduler(std::stop_token stop);
    [[nodiscard]] Answer<GlobalSettings> settings(std::stop_token stop);
    [[nodiscard]] Answer<QList<ConnectorFacts>> connectors(std::stop_token stop);
    [[nodiscard]] Answer<QList<ConnectorStatistics>> statistics(std::stop_token stop);
    //! Newest first, at most \a limit; a null \a connector means all.
    [[nodiscard]] Answer<QList<RunResult>> runs(Guid connector, int limit, std::stop_token stop);
    [[nodiscard]] Answer<QList<RuleFacts>> rules(std::stop_token stop);
    [[nodiscard]] Answer<RuleFacts> rule(Guid identifier, std::stop_token stop);
    [[nodiscard]] Answer<QList<ConnectorOverride>> overrides(std::stop_token stop);
    [[nodiscard]] Answer<DeletionThreshold> threshold(std::stop_token stop);
    [[nodiscard]] Answer<AutoUpgrade> autoUpgrade(std::stop_token stop);
    [[nodiscard]] Answer<QList<EventRecord>> events(QDateTime since, int limit, std::stop_token stop);
    [[nodiscard]] Answer<OpenPrograms> openPrograms(std::stop_token stop);
    [[nodiscard]] Answer<QList<ScheduledTask>> tasks(std::stop_token stop);
    [[nodiscard]] Answer<QList<RemoteFile>> files(QString folder, std::stop_token stop);
    //! The whole file in pieces of 1 MiB, each and all of it checked by SHA-256. \a progress counts bytes.
    [[nodiscard]] Answer<QByteArray> fetchFile(QString path, ProgressSink progress, std::stop_token stop);
    //! The same, each piece handed to \a take as it comes, so that no more than one is in memory; returns the file's size.
    //! Only the return says that the pieces together are the file: what \a take has kept until an Error is rubbish.
    [[nodiscard]] Answer<qint64> fetchFileTo(PieceSink take, QString path, ProgressSink progress, std::stop_token stop);

    // Capturing: starts a process on the server; poll captureStatus() with the id it returned.
    [[nodiscard]] Answer<CaptureStatus> captureConfiguration(std::stop_token stop);
    [[nodiscard]] Answer<CaptureStatus> captureExports(Guid connector, std::stop_token stop);
    [[nodiscard]] Answer<CaptureStatus> captureStatus(QString id, std::stop_token stop);

    // The switch
    [[nodiscard]] Answer<AgentReply> claim(CommandContext context, std::stop_token stop);
    [[nodiscard]] Answer<AgentReply> release(CommandContext context, std::stop_token stop);
    [[nodiscard]] Answer<AgentReply> demote(CommandContext context, ChangedBy by, std::stop_token stop);
    [[nodiscard]] Answer<AgentReply> fence(CommandContext context, std::stop_token stop);
    [[nodiscard]] Answer<AgentReply> unfence(CommandContext context, std::stop_token stop);
    [[nodiscard]] Answer<AgentReply> promote(CommandContext context, ChangedBy by, std::stop_token stop);
    [[nodiscard]] Answer<AgentReply> seal(CommandContext context, std::stop_token stop);

    // Under a switch token or a work token
    [[nodiscard]] Answer<AgentReply> setScheduler(CommandContext context, bool enabled, std::stop_token stop);
    [[nodiscard]] Answer<AgentReply> startCycle(CommandContext context, SchedulerFacts::Policy policy, std::stop_token stop);
    [[nodiscard]] Answer<AgentReply> stopCycle(CommandContext context, std::stop_token stop);

    // Under a work token
    //! Holds until the run has ended and has no deadline; progress is read by runs() meanwhile. Never an Export on staging.
    [[nodiscard]] Answer<RunResult> startRun(CommandContext context, Guid connector, QString runProfile, std::stop_token stop);
    [[nodiscard]] Answer<AgentReply> stopRun(CommandContext context, Guid connector, std::stop_token stop);
    //! \a ruleJson: the whole rule in the shape of app/configuration's SyncRule; the same identifier replaces.
    [[nodiscard]] Answer<AgentReply> applyRule(CommandContext context, QByteArray ruleJson, std::stop_token stop);
    [[nodiscard]] Answer<AgentReply> removeRule(CommandContext context, Guid identifier, std::stop_token stop);
    [[nodiscard]] Answer<AgentReply> setOverride(CommandContext context, ConnectorOverride value, std::stop_token stop);
    [[nodiscard]] Answer<AgentReply> setThreshold(CommandContext context, DeletionThreshold value, std::stop_token stop);
    [[nodiscard]] Answer<AgentReply> setAutoUpgrade(CommandContext context, AutoUpgrade::State state, std::stop_token stop);
    [[nodiscard]] Answer<AgentReply> setService(CommandContext context, ServiceState state, ServiceStart start, std::stop_token stop);
    //! Writes a new file of at most 1 MiB into Swingbridge's own folder; never replaces one.
    [[nodiscard]] Answer<AgentReply> putFile(CommandContext context, QString path, QByteArray bytes, std::stop_token stop);

private:
    class Exchange; // one request and what makes its answer believable

    Exchange reading(Operation operation, QByteArray argumentsJson = "{}") const;
    Exchange changing(Operation operation, const CommandContext &context, QByteArray argumentsJson = "{}") const;
    static Answer<Observation> lookAt(Exchange exchange, std::optional<SwitchToken> token, std::stop_token stop);
    static Answer<qint64> fetchPieces(Exchange exchange, PieceSink take, QString path, ProgressSink progress, std::stop_token stop);
    static Answer<QByteArray> fetchWhole(Exchange exchange, QString path, ProgressSink progress, std::stop_token stop);

    QString m_name;
    std::shared_ptr<AgentEndpoint> m_endpoint;
    std::shared_ptr<Clock> m_clock;
    std::shared_ptr<RandomSource> m_random;
    QString m_machineId;
};

} // namespace swingbridge
