// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/JournalOpening.h"
#include "journal/JournalRows.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <memory>

class QTemporaryDir;

namespace swingbridge {

//! journal.sqlite, and nothing but it: statements and the meaning of their errors. Each call is one transaction.
class JournalDatabase
{
public:
    //! WAL, synchronous=FULL; makes the file when it is not there.
    static Result<std::unique_ptr<JournalDatabase>> forWriting(const QString &folder);
    //! Leaves nothing beside the file, whether or not a writer is at work.
    static Result<std::unique_ptr<JournalDatabase>> forReading(const QString &folder);
    ~JournalDatabase();
    JournalDatabase(const JournalDatabase &) = delete;
    JournalDatabase &operator=(const JournalDatabase &) = delete;

    //! Whether entry 1 was ever committed.
    Result<bool> holdsAJournal();
    //! Tables, op, server and entry 1, at once.
    Done begin(const OpenFacts &facts, const Entry &open, const QList<OpeningArtefact> &artefacts);
    Done insert(const Entry &entry);
    Done insertArtefact(const QByteArray &sha256, const QString &kind, qint64 bytes);
    //! Everything there is; looks at the artefacts in \a folder too. BadInput with code "version": another version wrote it.
    Result<JournalRows> readRows(const QString &folder);
    //! Entry 1, of a file that holds a journal. Errors as readRows().
    Result<JournalOpening> readOpening();
    //! Brings everything into the main file; false when a reader or an error stood in the way.
    bool settle();

    static QString path(const QString &folder);
    //! The -wal file of a journal that was not closed is not beside it: what was written last is lost, or lies elsewhere.
    static bool isTailMissing(const QString &folder);

private:
    explicit JournalDatabase(const QString &folder);
    Done connect(const QString &name, const QString &options);
    Done run(const QString &sql);
    Done exec(QSqlQuery &query);
    Done insertTables(const OpenFacts &facts);
    Done checkVersion();
    Result<qint64> entryCount();
    Result<QList<Entry>> readEntries(const QString &which = {});
    Result<QList<ArtefactRow>> readArtefacts(const QString &folder);

    QString m_folder;
    std::unique_ptr<QTemporaryDir> m_copy; // of a journal that cannot be read where it is
    QSqlDatabase m_database;
    std::unique_ptr<QSqlQuery> m_insert; // prepared once
};

} // namespace swingbridge
