// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/EntryDraft.h"

namespace swingbridge {

//! One line of the journal as it stands in the file: a value that never changes.
class Entry
{
public:
    //! The entry that follows one whose hash is \a prev (32 zero bytes before entry 1); it computes its own hash.
    //! The payload of \a draft must be good.
    Entry(qint64 seq, QString utc, qint64 monoNs, EntryDraft draft, QByteArray prev);
    //! An entry as read: nothing is checked, \a hash is what the file claims.
    Entry(qint64 seq, QString utc, qint64 monoNs, EntryDraft draft, QByteArray prev, QByteArray hash);

    qint64 seq() const { return m_seq; }
    //! ISO-8601 UTC with Z, as written.
    const QString &utc() const { return m_utc; }
    //! Nanoseconds since the operation's first process began; never falls from entry to entry.
    qint64 monoNs() const { return m_monoNs; }
    //! Number of the attempt (one token, one direction); 0 before the first.
    int attempt() const { return m_draft.attempt(); }
    EntryKind kind() const { return m_draft.kind(); }
    //! Empty means NULL, here and below.
    const QString &phase() const { return m_draft.phase(); }
    const QString &state() const { return m_draft.state(); }
    const QString &server() const { return m_draft.server(); }
    const QString &step() const { return m_draft.step(); }
    const QByteArray &requestId() const { return m_draft.requestId(); }
    std::optional<qint64> compensates() const { return m_draft.compensates(); }
    //! RFC 8785 bytes, as stored and hashed.
    const QByteArray &payloadBytes() const { return *m_draft.payload(); }
    //! The same as a value; null when the bytes are no JSON (an altered journal).
    Json payload() const;
    const QByteArray &prev() const { return m_prev; }
    const QByteArray &hash() const { return m_hash; }

    //! SHA-256 over RFC 8785 of the row (guarded-switch.md 5); equals hash() in an intact journal.
    QByteArray computeHash() const;
    //! The operation is over with this entry (DONE or ABORTED_CLEAN) unless a new attempt follows.
    bool endsTheOperation() const;

    //! 32 zero bytes: what stands before entry 1.
    static QByteArray genesis() { return QByteArray(32, '\0'); }

private:
    qint64 m_seq;
    QString m_utc;
    qint64 m_monoNs;
    EntryDraft m_draft;
    QByteArray m_prev;
    QByteArray m_hash;
};

} // namespace swingbridge
