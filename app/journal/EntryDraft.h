// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Json.h"
#include "journal/EntryKind.h"

#include <optional>

namespace swingbridge {

//! What a caller of Journal::append() fills in; the journal adds number, times and chain.
//!
//! Texts left empty become NULL. An Observed draft is made from a parsed read-back only, never from a reply
//! (guarded-switch.md 5, S3); the code that parses it is the only one that may draft it.
class EntryDraft
{
public:
    //! \a payload: any JSON without fractions and without secrets; it is written in canonical form. An error of that
    //! (a fraction, an integer beyond 2^53-1) shows when the draft is appended.
    EntryDraft(EntryKind kind, const Json &payload);
    //! The same from bytes that are canonical JSON already: what the file holds, or what was built so.
    static EntryDraft fromCanonical(EntryKind kind, QByteArray payload);

    EntryDraft &inPhase(QString phase) { m_phase = std::move(phase); return *this; }
    EntryDraft &inState(QString state) { m_state = std::move(state); return *this; }
    EntryDraft &ofAttempt(int attempt) { m_attempt = attempt; return *this; }
    EntryDraft &about(QString server) { m_server = std::move(server); return *this; }
    EntryDraft &atStep(QString step) { m_step = std::move(step); return *this; }
    //! Identifies the command that an Intent, Sent, Reply, Unknown and Observed belong to.
    EntryDraft &forRequest(QByteArray requestId) { m_requestId = std::move(requestId); return *this; }
    //! The number of the entry that this one undoes.
    EntryDraft &compensating(qint64 seq) { m_compensates = seq; return *this; }

    EntryKind kind() const { return m_kind; }
    const QString &phase() const { return m_phase; }
    const QString &state() const { return m_state; }
    int attempt() const { return m_attempt; }
    const QString &server() const { return m_server; }
    const QString &step() const { return m_step; }
    const QByteArray &requestId() const { return m_requestId; }
    std::optional<qint64> compensates() const { return m_compensates; }
    //! Canonical JSON, or why there is none.
    const Result<QByteArray> &payload() const { return m_payload; }

private:
    EntryDraft(EntryKind kind, Result<QByteArray> payload) : m_kind(kind), m_payload(std::move(payload)) {}

    EntryKind m_kind;
    Result<QByteArray> m_payload;
    QString m_phase;
    QString m_state;
    QString m_server;
    QString m_step;
    QByteArray m_requestId;
    int m_attempt = 0;
    std::optional<qint64> m_compensates;
};

} // namespace swingbridge
