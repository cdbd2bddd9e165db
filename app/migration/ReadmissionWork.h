// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Result.h"
#include "servers/ServerDriver.h"
#include "switchover/ReadmissionRules.h"

#include <QCoreApplication>

namespace swingbridge {

class Workspace;

//! The step of journal entries that belong to a re-admission.
inline const QString readmissionStep = QStringLiteral("readmission");

//! One re-admission as it goes on: a token with the active server as its target, the commands under it, and a look after each.
//! A reply proves nothing; a command is repeated a few times, then the work ends with an Error and everything stays as last seen.
class ReadmissionWork
{
    Q_DECLARE_TR_FUNCTIONS(Readmission)

public:
    using Ptr = std::shared_ptr<ReadmissionWork>;

    //! The server that must not export: the other one of the last attempt.
    static QString serverOf(const Workspace &work);
    //! Looks at the server; Unreachable while it is silent, Refused while a switch is under way.
    [[nodiscard]] static QCoro::Task<Result<Ptr>> begin(std::shared_ptr<Workspace> work, std::stop_token stop);
    //! CLAIM and FENCE on it alone: seen stopped and disabled, by this token.
    [[nodiscard]] static QCoro::Task<Done> fence(Ptr self);
    //! CLAIM of the active server, then UNFENCE, DEMOTE (step 4), seen in staging mode and idle; its scheduler on.
    [[nodiscard]] static QCoro::Task<Done> admit(Ptr self);
    //! Gives both tokens back; an open marker is harmless, so silence is no Error.
    [[nodiscard]] static QCoro::Task<Done> release(Ptr self);

    explicit ReadmissionWork(std::shared_ptr<Workspace> workspace) : m_work(std::move(workspace)) {}

private:
    static QCoro::Task<Result<AgentReply>> deliver(std::shared_ptr<ServerDriver> driver, SwitchCommand command, CommandContext context);
    //! Sends until the look shows what the row wants, at most a few times; the last look.
    static QCoro::Task<Result<Observation>> carryOut(Ptr self, ReadmissionRow row, QString becomes);
    //! The same, and the next row may follow: for a cycle it is waited.
    static QCoro::Task<Result<Observation>> carryThrough(Ptr self, ReadmissionRow row);
    static QCoro::Task<Result<Observation>> look(Ptr self, QString server);
    static Error notSeen(const QString &server, SwitchCommand command);
    const QString &nameOf(Side side) const { return side == Side::Other ? m_server : m_active; }
    SwitchLook lookOf(const Observation &seen) const { return SwitchLook(seen.facts(), m_token, QString()); }
    Done note(const Observation &seen, const QString &becomes);
    CommandContext contextFor(const ReadmissionRow &row) const;

    std::shared_ptr<Workspace> m_work;
    QString m_server;
    QString m_active;
    SwitchToken m_token;
    QHash<QString, QString> m_machines;
    QHash<QString, QString> m_boots;
    QString m_attestation; // hash of the entry that answers for the isolation
};

} // namespace swingbridge
