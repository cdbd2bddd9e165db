// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/ExportVerification.h"
#include "foundation/Result.h"

#include <QCoreApplication>
#include <QDateTime>

#include <chrono>

namespace swingbridge {

class Workspace;

//! What a capture file holds beside what the server itself counts: a file that looks clean can be incomplete
//! (pending-exports.md 0.2).
class ReconciledCounts
{
public:
    QString connector;
    OperationCounts counted;
    std::optional<StatedCounts> stated; //!< The server has no statistics of this connector.

    //! A delete-add has no counter of its own: the server may count it either way.
    bool agrees() const;
};

//! One a capture, then those that the server counts changes of and that were not captured.
QList<ReconciledCounts> reconcileExports(const QList<PendingExports> &captures, const QList<StatedCounts> &statistics);

//! Whether the captured pending exports may still be judged and approved (guarded-switch.md G09-G11).
class ExportEvidence
{
    Q_DECLARE_TR_FUNCTIONS(ExportEvidence)

public:
    enum class State {
        None,                 //!< Nothing was captured.
        Current,
        Expired,              //!< Older than the limit.
        ConfigurationChanged, //!< The server's configuration is another one now.
        NotReconciled         //!< The server counts other changes than the files hold.
    };
    static constexpr std::chrono::hours limit{4};

    //! As things stand now; time is the session's.
    static ExportEvidence of(const Workspace &work);

    bool isCurrent() const { return state == State::Current; }
    //! Why nothing can be approved on it; nothing while it is current, or when only the counts disagree: the policy says that.
    std::optional<Error> refusal() const;
    //! Translated: why it is not current; empty when it is.
    QString objection() const;

    State state = State::None;
    QString server;
    QDateTime capturedAt;
    QDateTime expiresAt;
    qint64 ageSeconds = 0;
    QString configurationHash;
    QString runHistory;          //!< The newest run when it was captured; empty: not known.
    bool hasNewerCycle = false;  //!< A cycle has ended since. That alone voids nothing: it is captured again before the switch.
    QList<ReconciledCounts> connectors;
};

} // namespace swingbridge
