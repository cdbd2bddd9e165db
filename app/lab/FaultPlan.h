// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Result.h"
#include "servers/Operation.h"

#include <QCoreApplication>
#include <QList>

#include <optional>

namespace swingbridge {

//! What can go wrong with one call (guarded-switch.md 7.2).
enum class FaultKind {
    RequestLost,      //!< The server never sees it; the caller waits in vain.
    ReplyLost,        //!< Done, but nobody hears of it.
    AppliedLate,      //!< The caller waits in vain; it is executed just before the next call but one.
    Duplicated,       //!< Executed twice, answered once.
    Rejected,         //!< The product says no; nothing is changed.
    Swallowed,        //!< The product says yes; nothing is changed.
    KilledBefore,     //!< The agent dies between intent and effect.
    KilledInFlight,   //!< The agent dies; the service applies the setting seconds later, unless it restarts first.
    RebootBefore,     //!< The server restarts between intent and effect.
    RebootAfter,      //!< The server restarts between effect and outcome.
    Garbled,          //!< Done, but the answer cannot be believed.
    Slow,             //!< Done, a minute late.
    StaleReply,       //!< The answer of the call before comes instead.
    Silent            //!< From here on the server does not answer any more.
};

//! The word: "reply-lost".
QString toString(FaultKind kind);

//! One fault: which call of which server it befalls.
class Fault
{
public:
    Fault(QString serverName, FaultKind faultKind, std::optional<Operation> befalls = std::nullopt, int nth = 1)
        : server(std::move(serverName)), kind(faultKind), operation(befalls), occurrence(nth) {}

    QString server;
    FaultKind kind;
    std::optional<Operation> operation; //!< Empty: any operation is counted.
    int occurrence = 1;                 //!< From 1.
};

//! The faults of one run, a value. Text: "sync01:reply-lost@demote#1,sync02:silent@*#12".
class FaultPlan
{
    Q_DECLARE_TR_FUNCTIONS(FaultPlan)

public:
    FaultPlan() = default;
    explicit FaultPlan(QList<Fault> faults) : m_faults(std::move(faults)) {}

    //! BadInput names what is not understood and what was expected.
    static Result<FaultPlan> parse(const QString &text);
    QString toString() const;

    const QList<Fault> &faults() const { return m_faults; }
    bool isEmpty() const { return m_faults.isEmpty(); }

private:
    QList<Fault> m_faults;
};

} // namespace swingbridge
