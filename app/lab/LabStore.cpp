// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/LabStore.h"

#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>

namespace swingbridge {

namespace {

constexpr auto applicationId = 0x53424c42; // "SBLB"

const char *const tables[] = {
    // The machine and the product's state, one document: written whole with each effect.
    "CREATE TABLE state(only INTEGER PRIMARY KEY CHECK(only = 1), json BLOB NOT NULL)",
    // Configuration: each rule and connector by its content, and what a snapshot of all of them held.
    "CREATE TABLE content(hash TEXT PRIMARY KEY, bytes BLOB NOT NULL) WITHOUT ROWID",
    "CREATE TABLE configured(kind TEXT, id TEXT, connector TEXT NOT NULL, hash TEXT NOT NULL, PRIMARY KEY(kind, id)) WITHOUT ROWID",
    "CREATE TABLE snapshot(hash TEXT PRIMARY KEY, list TEXT NOT NULL) WITHOUT ROWID",
    // What the product writes down.
    "CREATE TABLE run(number INTEGER PRIMARY KEY, id TEXT UNIQUE NOT NULL, connector TEXT NOT NULL, profile TEXT NOT NULL, json BLOB NOT NULL)",
    "CREATE TABLE event(number INTEGER PRIMARY KEY, at TEXT NOT NULL, id INTEGER NOT NULL, source TEXT NOT NULL, level TEXT NOT NULL, message TEXT NOT NULL)",
    "CREATE TABLE file(path TEXT PRIMARY KEY, modified TEXT NOT NULL, size INTEGER NOT NULL, sha256 TEXT NOT NULL) WITHOUT ROWID",
    "CREATE TABLE filepart(path TEXT NOT NULL, part INTEGER NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY(path, part))",
    // %ProgramData%\Swingbridge: the marker in its two slots, and the receipts.
    "CREATE TABLE slot(number INTEGER PRIMARY KEY CHECK(number IN (0, 1)), sequence INTEGER NOT NULL, length INTEGER NOT NULL, sha256 TEXT NOT NULL, bytes BLOB NOT NULL)",
    "CREATE TABLE receipt(number INTEGER PRIMARY KEY, counter INTEGER NOT NULL, nonce TEXT NOT NULL, seq INTEGER, operation TEXT NOT NULL, kind TEXT NOT NULL, json BLOB NOT NULL)",
};

} // namespace

LabStore::LabStore(QString file, QString connection)
    : m_file(std::move(file)), m_connection(std::move(connection)),
      m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection))
{
}

LabStore::~LabStore()
{
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<LabStore>> LabStore::connectTo(const QString &file, bool isLock)
{
    std::unique_ptr<LabStore> store(new LabStore(file, QStringLiteral("lab-") + QUuid::createUuid().toString(QUuid::WithoutBraces)));
    store->m_database.setDatabaseName(file);
    store->m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=2000"));
    if (!store->m_database.open())
        return failure(store->error(store->m_database.lastError().text()));
    if (isLock)
        return store;
    for (const char *pragma : {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=NORMAL", "PRAGMA trusted_schema=OFF"}) {
        if (auto written = store->write(QLatin1String(pragma)); !written)
            return failure(written.error());
    }
    return store;
}

Result<std::unique_ptr<LabStore>> LabStore::create(const QString &file)
{
    if (QFileInfo::exists(file))
        return failure(Error::Kind::Refused, tr("%1 exists already and is not overwritten.").arg(file));
    auto store = connectTo(file);
    if (!store)
        return store;
    const auto made = (*store)->transaction([&store]() -> Done {
        for (const char *table : tables) {
            if (auto written = (*store)->write(QLatin1String(table)); !written)
                return written;
        }
        return (*store)->write(QStringLiteral("PRAGMA application_id=%1").arg(applicationId));
    });
    if (!made)
        return failure(made.error());
    return store;
}

Result<std::unique_ptr<LabStore>> LabStore::open(const QString &file)
{
    if (!QFileInfo(file).isFile())
        return failure(Error::Kind::BadInput, tr("There is no lab server in %1.").arg(file));
    auto store = connectTo(file);
    if (!store)
        return store;
    const auto id = (*store)->value(QStringLiteral("PRAGMA application_id"));
    if (!id || id->toInt() != applicationId)
        return failure(Error::Kind::BadInput, tr("%1 is not a file of the lab.").arg(file));
    return store;
}

Result<std::unique_ptr<LabStore>> LabStore::openLock(const QString &file)
{
    return connectTo(file, true);
}

Done LabStore::transaction(const std::function<Done()> &work)
{
    if (auto begun = write(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return begun;
    const Done worked = work();
    const Done ended = worked ? write(QStringLiteral("COMMIT")) : write(QStringLiteral("ROLLBACK"));
    if (worked && !ended)
        static_cast<void>(write(QStringLiteral("ROLLBACK"))); // the commit's error is the one to tell
    return worked ? ended : worked;
}

Done LabStore::write(const QString &sql, const QVariantList &values)
{
    const auto answer = rows(sql, values);
    return answer ? done() : failure(answer.error());
}

Result<QList<LabStore::Row>> LabStore::rows(const QString &sql, const QVariantList &values) const
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return failure(error(query.lastError().text()));
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return failure(error(query.lastError().text()));
    QList<Row> rows;
    const int columns = static_cast<int>(query.isSelect() ? query.record().count() : 0);
    while (columns > 0 && query.next()) {
        Row row;
        for (int column = 0; column < columns; ++column)
            row << query.value(column);
        rows << row;
    }
    if (query.lastError().isValid())
        return failure(error(query.lastError().text()));
    return rows;
}

Result<QVariant> LabStore::value(const QString &sql, const QVariantList &values) const
{
    const auto all = rows(sql, values);
    if (!all)
        return failure(all.error());
    return all->isEmpty() ? QVariant() : all->constFirst().constFirst();
}

qint64 LabStore::foreignVersion() const
{
    const auto version = value(QStringLiteral("PRAGMA data_version"));
    return version ? version->toLongLong() : -1;
}

Error LabStore::error(const QString &what) const
{
    return Error(Error::Kind::LocalFile, tr("The lab's server file %1 cannot be read or written.").arg(m_file), what,
        tr("Check that the folder is writable and that the disk is not full."));
}

} // namespace swingbridge
