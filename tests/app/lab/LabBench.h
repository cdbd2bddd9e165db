// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/JsonText.h"
#include "lab/Lab.h"
#include "lab/ServerState.h"
#include "servers/RunResult.h"

#include <QTemporaryDir>

#include <memory>

namespace swingbridge::test {

//! A lab in a temporary folder, asked synchronously: one request a line.
class LabBench
{
public:
    explicit LabBench(const char *scenario = "clean", quint64 seed = 7, int objects = 300)
    {
        const Done made = createLab(folder(), *Scenario::find(QLatin1String(scenario)), seed, objects);
        if (!made)
            qFatal("no lab: %s (%s)", qPrintable(made.error().summary()), qPrintable(made.error().detail()));
        reopen();
    }

    QString folder() const { return m_dir.path() + QStringLiteral("/lab"); }
    //! As after a kill of the wizard: nothing but the files is left.
    void reopen()
    {
        lab.reset();
        clock = std::make_shared<LabClock>();
        const auto opened = Lab::open(folder(), clock);
        if (!opened)
            qFatal("no lab: %s", qPrintable(opened.error().summary()));
        lab = *opened;
    }

    static QString a() { return QStringLiteral("sync01"); }
    static QString s() { return QStringLiteral("sync02"); }
    ServerState state(const QString &server) { return lab->server(server)->trueState(); }
    void pass(std::chrono::seconds time) { clock->advance(time); }

    SwitchToken switchToken(qint64 counter, const QString &target)
    {
        const QString nonce = QStringLiteral("%1").arg(counter, 32, 16, QLatin1Char('0'));
        return SwitchToken(Guid(), counter, nonce, state(target).machineId, QStringLiteral("lab"), QStringLiteral("lab"));
    }
    SwitchToken workToken(qint64 counter)
    {
        return SwitchToken(Guid(), counter, QStringLiteral("%1").arg(counter, 32, 16, QLatin1Char('0')), {}, QStringLiteral("lab"), QStringLiteral("lab"));
    }

    AgentRequest request(const QString &server, Operation operation, const SwitchToken &token, int seq, const Json &arguments = Json::object())
    {
        AgentRequest request(operation, Guid());
        request.token = token;
        request.seq = seq;
        const bool isFlip = operation == Operation::Demote || operation == Operation::Promote;
        request.argumentsJson = isFlip && arguments.empty() ? QByteArray(R"({"by":"agent"})") : QByteArray::fromStdString(arguments.dump());
        request.machineId = state(server).machineId;
        request.deadlineSeconds = 60;
        request.journalHead = QString(64, QLatin1Char('a'));
        if (operation == Operation::Promote)
            request.expect = evidence(server);
        return request;
    }
    Expectation evidence(const QString &server)
    {
        Expectation expectation;
        expectation.configurationHash = look(server).configurationHash;
        return expectation;
    }
    AgentReply send(const QString &server, const AgentRequest &request, std::optional<FaultKind> fault = std::nullopt)
    {
        clock->advance(LabServer::latencyOf(request.operation));
        return lab->server(server)->handle(request, fault).reply;
    }
    AgentReply change(const QString &server, Operation operation, const SwitchToken &token, int seq = 0, const Json &arguments = Json::object())
    {
        return send(server, request(server, operation, token, seq, arguments));
    }
    AgentReply ask(const QString &server, Operation operation, const Json &arguments = Json::object())
    {
        AgentRequest request(operation, Guid());
        request.argumentsJson = QByteArray::fromStdString(arguments.dump());
        return send(server, request);
    }
    Json read(const QString &server, Operation operation, const Json &arguments = Json::object())
    {
        const AgentReply reply = ask(server, operation, arguments);
        if (!reply.isOk())
            qFatal("%s: %s", qPrintable(toString(operation)), qPrintable(reply.error->message()));
        return Json::parse(reply.resultJson.toStdString());
    }
    ObservedFacts look(const QString &server) { return ask(server, Operation::Observe).observed.value_or(ObservedFacts()); }
    //! Runs a profile to its end under a work token that is claimed already.
    RunResult run(const QString &server, const SwitchToken &token, const Guid &connector, const char *profile)
    {
        const AgentRequest start = request(server, Operation::RunStart, token, 0, {{"connector", connector}, {"runProfile", profile}});
        const LabAnswer held = lab->server(server)->handle(start);
        for (int minutes = 0; held.reply.isOk() && minutes < 600; ++minutes) {
            if (const auto reply = lab->server(server)->endOfRun(held))
                return Json::parse(reply->resultJson.toStdString()).get<RunResult>();
            pass(std::chrono::minutes(1));
        }
        return {};
    }
    //! The code of a refusal; empty for a success.
    static QString codeOf(const AgentReply &reply) { return reply.isOk() ? QString() : toString(reply.error->code()); }

    std::shared_ptr<LabClock> clock;
    std::shared_ptr<Lab> lab;

private:
    QTemporaryDir m_dir;
};

} // namespace swingbridge::test
