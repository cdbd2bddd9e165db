// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "switchover/CommandRules.h"
#include "switchover/EvidenceCheck.h"
#include "switchover/SwitchCore.h"
#include "switchover/SwitchInputs.h"
#include "switchover/SwitchRecord.h"

#include "servers/ServerDriver.h"

#include <QCoreApplication>
#include <QHash>

namespace swingbridge {

//! Everything one attempt holds while it runs: shared by the runner and the coroutines, so that none of them dangles.
//! The runner closes the record when it goes; whatever wakes up afterwards stops at its next write.
class SwitchWork
{
    Q_DECLARE_TR_FUNCTIONS(SwitchWork)

public:
    using Ptr = std::shared_ptr<SwitchWork>;

    SwitchWork(std::shared_ptr<ServerDriver> other, std::shared_ptr<ServerDriver> target, Journal &journal, std::shared_ptr<Clock> clock,
               std::shared_ptr<RandomSource> random, std::function<void()> changed);

    //! Runs the state machine from \a first until it rests, is done, or \a stop is requested at a safe point.
    [[nodiscard]] static QCoro::Task<Done> drive(Ptr self, SwitchEvent first, std::stop_token stop);

    const std::shared_ptr<ServerDriver> &driver(Side side) const;
    const std::shared_ptr<ServerDriver> &driverOf(const QString &server) const { return m_drivers.constFind(server).value(); }
    bool hasDriver(const QString &server) const { return m_drivers.contains(server); }
    static Error cancelled();

    SwitchRecord record;
    SwitchInputs inputs; //!< In the direction of the attempt.
    std::shared_ptr<EvidenceCheck> evidence;
    std::shared_ptr<Clock> clock;
    std::shared_ptr<RandomSource> random;
    bool running = false;
    QHash<QString, QDateTime> lookedAt; //!< The last answer of each server; most say nothing new and are not in the journal.
    std::function<void()> onLook;       //!< After each of them.

private:
    using Event = QCoro::Task<Result<SwitchEvent>>;

    // One coroutine per kind of effect; see SwitchEffect.
    static Event perform(Ptr self, SwitchEffect effect, std::stop_token stop);
    static Event look(Ptr self, Side side, bool pause, std::stop_token stop);
    static Event send(Ptr self, Side side, SwitchCommand command);
    static Event judgeEvidence(Ptr self, std::stop_token stop);
    static Event checkCandidate(Ptr self, std::stop_token stop);
    static Event takeMarks(Ptr self, std::stop_token stop);
    static Event compareMarks(Ptr self, std::stop_token stop);
    static Event checkWindows(Ptr self, Side side, std::stop_token stop);
    static Event watchRuns(Ptr self, Side side, bool pause, std::stop_token stop);
    static QCoro::Task<Result<SwitchMarks>> readMarks(Ptr self, std::stop_token stop);
    static QCoro::Task<Result<AgentReply>> deliver(Ptr self, Side side, SwitchCommand command, CommandContext context);

    SwitchState initialState() const;
    Done recordStep(const SwitchState &before, const SwitchEvent &event, const SwitchStep &next);
    bool isNews(const Observation &observation) const;
    SwitchLook lookAt(Side side, const Observation &observation) const;
    SeenServer reduce(Side side, const Observation &observation) const;
    CommandContext contextFor(Side side, SwitchCommand command) const;
    Expectation expectationFor(Side side, SwitchCommand command) const;
    Done borrowFor(Side side, SwitchCommand command);
    Result<SwitchEvent> answered(Side side, SwitchCommand command, const QByteArray &requestId, const Result<AgentReply> &reply);
    SwitchEvent judgeRuns(Side side, const QList<RunResult> &runs, const Observation &observation);
    bool staysWithinApproval(const SwitchMarks &marks) const;
    QString approvedConfiguration() const;
    std::chrono::seconds limitOf(SwitchStateId state) const;
    bool isPatienceOver() const;
    QString nameOf(Side side) const { return record.history().nameOf(side); }

    QHash<QString, std::shared_ptr<ServerDriver>> m_drivers;
    std::array<std::optional<Observation>, 2> m_looks; // the last of each side in this run
    std::array<QString, 2> m_steps;                    // the last command sent to each side in this state
    RunLine m_seenRuns;                                // what WatchRuns saw last
    QByteArray m_runsSeen = "null";                    // the same, as it goes into the OBSERVED that leaves the state
    bool m_mustLook = false;                           // something was sent: no stop before it was looked at
    qint64 m_waitingSince = 0;                         // nanoseconds
};

} // namespace swingbridge
