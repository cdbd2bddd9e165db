// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/LabEndpoint.h"

#include "lab/Lab.h"

#include <QHash>

#include <algorithm>

namespace swingbridge {

namespace {

using std::chrono::milliseconds;

constexpr auto connectLimit = milliseconds(20'000);
constexpr auto slowness = milliseconds(60'000);
constexpr auto longestWait = milliseconds(600'000);
constexpr auto runPolling = milliseconds(5'000);

//! The kinds that befall the server; the others befall the way to it.
std::optional<FaultKind> onServer(std::optional<FaultKind> fault)
{
    if (!fault)
        return fault;
    switch (*fault) {
    case FaultKind::Rejected:
    case FaultKind::Swallowed:
    case FaultKind::KilledBefore:
    case FaultKind::KilledInFlight:
    case FaultKind::RebootBefore:
    case FaultKind::RebootAfter: return fault;
    default: return std::nullopt;
    }
}

milliseconds patienceOf(const AgentRequest &request)
{
    return request.patience.count() > 0 ? std::min(request.patience, longestWait) : longestWait;
}

} // namespace

//! What the calls of one endpoint share; it outlives the endpoint while a call is under way.
class LabCalls
{
public:
    LabCalls(std::shared_ptr<Lab> theLab, QString serverName, const FaultPlan &plan) : lab(std::move(theLab)), name(std::move(serverName))
    {
        const QList<Fault> &faults = plan.faults();
        std::copy_if(faults.cbegin(), faults.cend(), std::back_inserter(m_faults), [this](const Fault &fault) { return fault.server == name; });
    }

    LabServer *server() const { return lab->server(name); }
    bool isSilent() const { return m_isSilent || !server() || !server()->isReachable(); }
    Error error(AgentErrorCode code) const { return toError(AgentError(code), name); }

    //! Counts the call and says which fault it meets.
    std::optional<FaultKind> meet(Operation operation)
    {
        ++m_calls;
        const int nth = ++m_callsOf[toString(operation)];
        for (const Fault &fault : std::as_const(m_faults)) {
            const bool isIt = fault.operation ? *fault.operation == operation && fault.occurrence == nth : fault.occurrence == m_calls;
            if (!isIt)
                continue;
            m_isSilent = m_isSilent || fault.kind == FaultKind::Silent;
            return fault.kind;
        }
        return std::nullopt;
    }
    void applyLater(const AgentRequest &request) { m_late << qMakePair(m_calls + 2, request); }
    //! What was on its way arrives now.
    void applyWhatIsLate()
    {
        while (!m_late.isEmpty() && m_late.constFirst().first <= m_calls)
            static_cast<void>(server()->handle(m_late.takeFirst().second)); // nobody hears the answer
    }

    std::shared_ptr<Lab> lab;
    QString name;
    AgentReply lastReply;

private:
    QList<Fault> m_faults;
    QList<QPair<int, AgentRequest>> m_late;
    QHash<QString, int> m_callsOf;
    int m_calls = 0;
    bool m_isSilent = false;
};

namespace {

QCoro::Task<Result<AgentReply>> answerInVain(std::shared_ptr<LabCalls> calls, AgentErrorCode code, milliseconds wait, std::stop_token stop)
{
    co_await calls->lab->clock()->sleep(wait, stop);
    const AgentErrorCode told = stop.stop_requested() ? AgentErrorCode::Cancelled : code;
    co_return failure(calls->error(told));
}

QCoro::Task<Result<AgentReply>> untilTheRunEnds(std::shared_ptr<LabCalls> calls, LabAnswer held, std::stop_token stop)
{
    while (true) {
        co_await calls->lab->clock()->sleep(runPolling, stop);
        if (stop.stop_requested())
            co_return failure(calls->error(AgentErrorCode::Cancelled)); // the run goes on
        if (calls->isSilent())
            co_return failure(calls->error(AgentErrorCode::Cut));
        const auto ended = calls->server()->endOfRun(held);
        if (ended)
            co_return *ended;
    }
}

QCoro::Task<Result<AgentReply>> perform(std::shared_ptr<LabCalls> calls, AgentRequest request, std::stop_token stop)
{
    const auto clock = calls->lab->clock();
    const milliseconds patience = patienceOf(request);
    co_await clock->sleep(LabServer::latencyOf(request.operation), stop);
    if (stop.stop_requested())
        co_return failure(calls->error(AgentErrorCode::Cancelled));
    const auto fault = calls->meet(request.operation);
    const milliseconds connectWait = std::min(patience, connectLimit);
    if (calls->isSilent())
        co_return co_await answerInVain(calls, AgentErrorCode::Unreachable, connectWait, stop);
    calls->applyWhatIsLate();
    if (fault == FaultKind::AppliedLate)
        calls->applyLater(request);
    if (fault == FaultKind::AppliedLate || fault == FaultKind::RequestLost)
        co_return co_await answerInVain(calls, AgentErrorCode::Timeout, patience, stop);
    LabAnswer answer = calls->server()->handle(request, onServer(fault));
    if (fault == FaultKind::Duplicated)
        static_cast<void>(calls->server()->handle(request));
    if (answer.died && calls->isSilent())
        co_return co_await answerInVain(calls, AgentErrorCode::Unreachable, connectWait, stop);
    if (answer.died)
        co_return failure(calls->error(AgentErrorCode::Cut));
    if (fault == FaultKind::ReplyLost)
        co_return co_await answerInVain(calls, AgentErrorCode::Timeout, patience, stop);
    if (fault == FaultKind::Garbled)
        co_return failure(calls->error(AgentErrorCode::Garbled));
    if (!answer.heldRun.isNull())
        co_return co_await untilTheRunEnds(calls, answer, stop);
    if (fault == FaultKind::Slow)
        co_await clock->sleep(slowness, stop);
    const AgentReply stale = std::exchange(calls->lastReply, answer.reply);
    const bool isStale = fault == FaultKind::StaleReply && !stale.operationId.isNull();
    co_return isStale ? stale : answer.reply;
}

} // namespace

LabEndpoint::LabEndpoint(std::shared_ptr<Lab> lab, const QString &server, const FaultPlan &plan)
    : m_calls(std::make_shared<LabCalls>(std::move(lab), server, plan))
{
}

LabEndpoint::~LabEndpoint() = default;

QCoro::Task<Result<AgentReply>> LabEndpoint::call(AgentRequest request, std::stop_token stop)
{
    return perform(m_calls, std::move(request), std::move(stop));
}

QString LabEndpoint::address() const
{
    return QStringLiteral("lab:") + m_calls->name;
}

} // namespace swingbridge
