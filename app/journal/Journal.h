// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Clock.h"
#include "journal/Entry.h"
#include "journal/JournalOpening.h"
#include "journal/Verification.h"

#include <QCoreApplication>

#include <memory>

namespace swingbridge {

class FolderLock;
class JournalDatabase;

//! The durable record of one operation: a folder with journal.sqlite, files/, lock (guarded-switch.md 5).
//!
//! One writer at a time. When append() has returned, the entry survives a power cut; only then is the next effect
//! performed. Blocking (a few milliseconds each); used from one thread. Errors by kind: BadInput: no journal or a
//! damaged one, or of another version ("version"); Refused: its chain was altered (code "altered"), its end is not there
//! ("truncated"), it is there already ("exists"), or its lock names another machine ("foreign-owner", detail: the owner); InUse: another process writes it; LocalFile: this machine
//! could not write. After any error the file is what it was before the call.
class Journal
{
    Q_DECLARE_TR_FUNCTIONS(Journal)

public:
    //! Makes \a folder (and those above it) and commits entry 1. Seen from outside it happens at once: a journal killed
    //! before that is "no journal". \a artefacts, of which \a facts speak, are there as soon as entry 1 is. \a clock must outlive
    //! the journal.
    static Result<std::unique_ptr<Journal>> create(const QString &folder, const OpenFacts &facts, Clock &clock,
                                                   const QList<OpeningArtefact> &artefacts = {});
    //! Takes the lock, verifies the chain and goes on where it ended; times never fall below those of the last entry.
    //! \a confirmedOwner: the owner that a "foreign-owner" error showed, once a person has confirmed it.
    static Result<std::unique_ptr<Journal>> open(const QString &folder, Clock &clock, const QString &confirmedOwner = {});
    //! Reads everything once: no lock, nothing is written, nothing stays open. An altered journal opens too: whoever
    //! builds on it asks verification().
    static Result<std::unique_ptr<const Journal>> openReadOnly(const QString &folder);
    //! Entry 1 alone, unverified: no lock, nothing is written, and quick however long the journal is.
    static Result<JournalOpening> opening(const QString &folder);
    ~Journal();
    Journal(const Journal &) = delete;
    Journal &operator=(const Journal &) = delete;

    //! Commits one entry and returns it.
    Result<Entry> append(const EntryDraft &draft);
    //! Stores \a bytes as files/<sha256>, whole or not at all, then registers it; returns the 64 hex digits. The same
    //! bytes twice are one artefact. An entry names the artefacts it rests on in its payload, key "artefacts".
    Result<QString> addArtefact(const QString &kind, const QByteArray &bytes);
    //! The bytes of an artefact; checked against their hash.
    Result<QByteArray> artefact(const QString &sha256) const { return artefactIn(m_folder, sha256); }
    //! The same of the journal in \a folder, which need not be open.
    static Result<QByteArray> artefactIn(const QString &folder, const QString &sha256);
    //! What it was called when it was stored; empty for one that is not registered.
    QString artefactKind(const QString &sha256) const { return m_artefactKinds.value(sha256); }
    //! Bytes of the file where it lies; 0 when it is not there.
    qint64 artefactSize(const QString &sha256) const;

    const QString &folder() const { return m_folder; }
    const OpenFacts &facts() const { return m_facts; }
    //! All entries, oldest first; entry n stands at n-1.
    const QList<Entry> &entries() const { return m_entries; }
    //! The hash of the last entry, 64 hex digits: what servers store and the report prints.
    QString head() const;
    //! The first eight digits of head(): what a person copies into the ticket.
    QString shortCode() const { return head().left(8); }
    //! As read when it was opened (create(): of entry 1); anew by Verification::ofFolder().
    const Verification &verification() const { return m_verification; }
    //! The same of this moment: a journal that is being written is read again from its file.
    Verification verifiedNow() const;

    //! The document swingbridge/journal/1.
    Json toJson() const;

private:
    Journal(QString folder, Clock *clock);
    Done begin(OpenFacts facts, const QList<OpeningArtefact> &artefacts);
    static Error noJournal(const QString &folder);
    static Error endIsMissing(const QString &folder);
    Error altered() const;
    Entry next(const EntryDraft &draft) const;
    static Result<std::unique_ptr<Journal>> read(const QString &folder, std::unique_ptr<JournalDatabase> database, Clock *clock);

    QString m_folder;
    Clock *m_clock; // none when read only
    std::unique_ptr<FolderLock> m_lock; // released after the database is closed
    std::unique_ptr<JournalDatabase> m_database;
    OpenFacts m_facts;
    QList<Entry> m_entries;
    QHash<QString, QString> m_artefactKinds; // by hash
    Verification m_verification;
    qint64 m_monoOffset = 0; // what the clocks of earlier processes had counted
};

} // namespace swingbridge
