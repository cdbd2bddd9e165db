// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QSqlDatabase>
#include <QVariantList>

#include <functional>
#include <memory>

namespace swingbridge {

//! One lab server's disk: a SQLite file that outlives whoever talks to the server.
//!
//! Every effect is one transaction. WAL with synchronous=NORMAL: killing the program at any instant loses nothing that
//! was committed; only a power cut of the rehearsing machine might, and that is no fault of the lab's servers.
//! Errors are of kind LocalFile and name the file. One thread.
class LabStore
{
    Q_DECLARE_TR_FUNCTIONS(LabStore)

public:
    using Row = QVariantList;

    //! Makes a new file with the lab's tables; refuses one that exists.
    static Result<std::unique_ptr<LabStore>> create(const QString &file);
    //! Opens one that was made by create().
    static Result<std::unique_ptr<LabStore>> open(const QString &file);
    //! Opens or makes the file that is locked and never written: whoever acts on the lab holds it.
    static Result<std::unique_ptr<LabStore>> openLock(const QString &file);
    ~LabStore();
    LabStore(const LabStore &) = delete;
    LabStore &operator=(const LabStore &) = delete;

    const QString &file() const { return m_file; }

    //! Runs \a work as one effect: all of it is on disk when this returns, or nothing. Not to be nested.
    Done transaction(const std::function<Done()> &work);
    //! Executes one statement with its values.
    Done write(const QString &sql, const QVariantList &values = {});
    //! Every row of a query.
    Result<QList<Row>> rows(const QString &sql, const QVariantList &values = {}) const;
    //! The first column of the first row; an invalid QVariant when there is none.
    Result<QVariant> value(const QString &sql, const QVariantList &values = {}) const;
    //! Rises whenever any process, this one's other connections included, has changed the file.
    qint64 foreignVersion() const;

private:
    LabStore(QString file, QString connection);
    static Result<std::unique_ptr<LabStore>> connectTo(const QString &file, bool isLock = false);
    Error error(const QString &what) const;

    QString m_file;
    QString m_connection;
    QSqlDatabase m_database;
};

} // namespace swingbridge
