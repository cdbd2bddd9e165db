// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Json.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace swingbridge {

class JournalRows;

//! Something in a journal that is not as it was written. Number 0: no single entry.
class JournalProblem
{
public:
    JournalProblem(qint64 seq, QString what) : m_seq(seq), m_what(std::move(what)) {}
    qint64 seq() const { return m_seq; }
    //! English, for the record.
    const QString &what() const { return m_what; }

private:
    qint64 m_seq;
    QString m_what;
};

//! The head that a server's receipts hold, against the chain.
class JournalAnchor
{
public:
    enum class Verdict {
        Matches, //!< The last head that was anchored there, and it stands in the chain.
        Behind,  //!< It stands in the chain, but a later one was anchored there.
        Ahead,   //!< It does not stand in the chain: the journal lost entries, or is another one.
        Missing, //!< The server was read and holds none.
        NotRead
    };
    JournalAnchor(QString server, QString head, qint64 seq, Verdict verdict)
        : m_server(std::move(server)), m_head(std::move(head)), m_seq(seq), m_verdict(verdict) {}
    const QString &server() const { return m_server; }
    const QString &head() const { return m_head; }
    qint64 seq() const { return m_seq; }
    Verdict verdict() const { return m_verdict; }

private:
    QString m_server;
    QString m_head;
    qint64 m_seq;
    Verdict m_verdict;
};

//! Whether a journal is what was written, told by its chain, its tables and its files alone.
class Verification
{
public:
    enum class Verdict {
        Intact,     //!< Chain, tables and files agree, and the operation came to its end.
        Altered,    //!< Something inside was changed, removed or put in another order.
        Truncated,  //!< Intact as far as it goes, but a head known from outside is not in it.
        Unfinished  //!< Intact as far as it goes; the operation has not come to its end.
    };

    //! Pure. \a expectedHead: a head known from outside (64 hex digits, or the short code of 8); empty: none.
    static Verification of(const JournalRows &rows, const QString &expectedHead = {});
    //! Reads \a folder without lock and without writing. BadInput: not a journal, or damaged.
    static Result<Verification> ofFolder(const QString &folder, const QString &expectedHead = {});

    //! Compares what \a server's receipts hold: \a head is empty when it was read and holds none, absent when it
    //! was not read. May turn Intact or Unfinished into Truncated; a server that lost what it held is a problem of its own.
    void compareAnchor(const QString &server, const std::optional<QString> &head);

    Verdict verdict() const { return m_verdict; }
    //! The chain holds as far as it goes: Intact or Unfinished.
    bool isSound() const { return m_verdict == Verdict::Intact || m_verdict == Verdict::Unfinished; }
    qint64 entryCount() const { return qint64(m_hashes.size()); }
    //! 64 hex digits; empty for a journal without entries.
    QString head() const;
    const QList<JournalProblem> &problems() const { return m_problems; }
    const QList<JournalAnchor> &anchors() const { return m_anchors; }
    int artefactsPresent() const { return m_present; }
    int artefactsMissing() const { return m_missing; }
    int artefactsAltered() const { return m_altered; }

    //! The document swingbridge/journal-verification/1.
    Json toJson() const;

private:
    void checkChain(const JournalRows &rows);
    void checkTables(const JournalRows &rows);
    void checkArtefacts(const JournalRows &rows);
    void problem(qint64 seq, const QString &what) { m_problems.append(JournalProblem(seq, what)); }
    qint64 seqOf(const QString &head) const;

    Verdict m_verdict = Verdict::Altered;
    QList<QByteArray> m_hashes; // of entry 1, 2, ...
    QList<JournalProblem> m_problems;
    QList<JournalAnchor> m_anchors;
    QHash<QString, qint64> m_lastAnchored; // server -> number of the entry whose hash was anchored there last
    int m_present = 0;
    int m_missing = 0;
    int m_altered = 0;
};

//! "intact", "altered", "truncated", "unfinished".
QString toString(Verification::Verdict verdict);
//! "matches", "behind", "ahead", "missing", "notRead".
QString toString(JournalAnchor::Verdict verdict);

} // namespace swingbridge
