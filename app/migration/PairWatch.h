// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "afterwards/PairAlarms.h"
#include "async/CancelScope.h"
#include "migration/ServerReading.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace swingbridge {

class Workspace;

//! A server that is watched: the way to it, and what it shall be.
class WatchTarget
{
public:
    WatchTarget(std::shared_ptr<ServerDriver> way, ServerRole wanted, QDateTime inStagingSince = {})
        : driver(std::move(way)), expected(wanted), stagingSince(std::move(inStagingSince)) {}
    std::shared_ptr<ServerDriver> driver;
    ServerRole expected;    //!< Active or Staging.
    QDateTime stagingSince; //!< It was seen in staging mode then; invalid: not known.
};

//! What one look at the pair told.
class WatchLook
{
public:
    WatchLook() = default;
    WatchLook(QDateTime when, QList<ServerReading> seen, QList<Alarm> raised)
        : at(std::move(when)), servers(std::move(seen)), alarms(std::move(raised)) {}
    QDateTime at;
    QList<ServerReading> servers; //!< In the order of the targets.
    QList<Alarm> alarms;
};

//! Polls a pair at rest and raises the alarms of cli.md; reads only. Page Afterwards and `watch` use the same one.
//!
//! Lives on the thread of the event loop; destroying it ends the watch, nothing is emitted afterwards.
class PairWatch final : public QObject
{
    Q_OBJECT

public:
    PairWatch(QList<WatchTarget> targets, std::shared_ptr<Clock> clock, QObject *parent = nullptr);
    ~PairWatch() override;
    //! Of a migration whose switch is done: the target shall be active, the other staging; its ledger is nagged about.
    static std::unique_ptr<PairWatch> of(const std::shared_ptr<Workspace> &work);

    //! Asked before each look: what is still borrowed.
    void setLedger(std::function<QList<OutstandingSetting>()> ledger);
    //! Asked before each look: the newest word of the cloud, if any.
    void setWitness(std::function<std::optional<CloudWitness>()> witness);

    //! Looks once. The look that \a stop cuts short is not kept.
    [[nodiscard]] QCoro::Task<Result<WatchLook>> look(std::stop_token stop);
    //! Looks now and then every \a interval, until stop().
    void start(std::chrono::seconds interval);
    void stop();
    bool isWatching() const { return m_isWatching; }
    //! The last look; empty: none yet.
    const std::optional<WatchLook> &last() const { return m_last; }

Q_SIGNALS:
    void looked();

private:
    class State;
    [[nodiscard]] static QCoro::Task<Result<WatchLook>> lookOnce(QPointer<PairWatch> self, std::shared_ptr<State> state, std::stop_token stop);
    [[nodiscard]] static QCoro::Task<Result<WatchLook>> lookAt(std::shared_ptr<State> state, std::stop_token stop);
    [[nodiscard]] static QCoro::Task<> keepLooking(QPointer<PairWatch> self, std::shared_ptr<State> state, std::chrono::seconds interval,
                                                   std::stop_token stop);

    std::shared_ptr<State> m_state;
    CancelScope m_scope;
    std::optional<WatchLook> m_last;
    bool m_isWatching = false;
};

} // namespace swingbridge
