// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/JournalDatabase.h"

#include "foundation/JsonText.h"
#include "foundation/Logging.h"
#include "journal/ArtefactStore.h"
#include "journal/FolderLock.h"
#include "journal/JournalSchema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QTemporaryDir>
#include <QUrl>

namespace swingbridge {
namespace {

class JournalDatabaseTexts
{
    Q_DECLARE_TR_FUNCTIONS(JournalDatabase)

public:
    //! What SQLite's primary result code means for a person (sqlite.org/rescode.html).
    static Error fromSql(const QString &folder, const QSqlError &error)
    {
        const QString detail = QStringLiteral("SQLite %1: %2").arg(error.nativeErrorCode(), error.databaseText());
        qCWarning(logJournal).noquote() << folder << detail;
        switch (error.nativeErrorCode().toInt() & 0xff) {
        case 5: case 6: // BUSY, LOCKED
            return Error(Error::Kind::InUse, tr("The journal in %1 is in use by another program; nothing was changed.").arg(folder), detail,
                         tr("Close the other program, or wait until it has ended, then try again."));
        case 11: case 26: // CORRUPT, NOTADB
            return Error(Error::Kind::BadInput, tr("The journal in %1 is damaged and cannot be read.").arg(folder), detail,
                         tr("Take the copy that was made last, or go on without it by take-over: the servers know where they are."))
                .withCode(QStringLiteral("damaged"));
        case 13: // FULL
            return Error(Error::Kind::LocalFile, tr("The disk is full: the journal in %1 was not written and is as it was.").arg(folder), detail,
                         tr("Make room, then go on."));
        case 8: // READONLY
            return Error(Error::Kind::LocalFile, tr("The journal in %1 can only be read; nothing was changed.").arg(folder), detail,
                         tr("Copy its folder to a place that you may write to, or go on as somebody who may write here."));
        default:
            return Error(Error::Kind::LocalFile, tr("The journal in %1 could not be written or read; it is as it was.").arg(folder), detail,
                         tr("Make sure that the folder is on a local disk and that you may write to it, then go on."));
        }
    }
    static Error otherVersion(const QString &folder, qlonglong schema, const QString &tool)
    {
        return Error(Error::Kind::BadInput, tr("The journal in %1 was written by another version of Swingbridge (%2); nothing was changed.").arg(folder, tool),
                     QStringLiteral("schema %1, expected %2").arg(schema).arg(JournalSchema::version), tr("Open it with that version."))
            .withCode(QStringLiteral("version"));
    }
};

//! NULL for an empty one: absent facts are absent.
QVariant orNull(const QString &text) { return text.isEmpty() ? QVariant(QMetaType(QMetaType::QString)) : QVariant(text); }
QVariant orNull(const QByteArray &bytes) { return bytes.isEmpty() ? QVariant(QMetaType(QMetaType::QByteArray)) : QVariant(bytes); }
Json blobToJson(const QVariant &blob) { return blob.isNull() ? Json(nullptr) : Json(blob.toByteArray().toHex().toStdString()); }
Json textToJson(const QVariant &text) { return text.isNull() ? Json(nullptr) : Json(text.toString().toStdString()); }

QString connectionName(const void *owner, const char *purpose)
{
    return QStringLiteral("swingbridge-journal-%1-%2").arg(quintptr(owner), 0, 16).arg(QLatin1String(purpose));
}

bool hasWal(const QString &path)
{
    return QFileInfo(path + QStringLiteral("-wal")).size() > 0;
}

} // namespace

QString JournalDatabase::path(const QString &folder)
{
    return folder + QStringLiteral("/journal.sqlite");
}

// The writer says that it closed the journal before its -wal file goes: whoever sees none, and after that still "open", misses one.
bool JournalDatabase::isTailMissing(const QString &folder)
{
    const auto isGone = [&folder] { return !QFileInfo::exists(path(folder) + QStringLiteral("-wal")); };
    return isGone() && FolderLock::isOpenOrLeftOpen(folder) && isGone();
}

JournalDatabase::JournalDatabase(const QString &folder) : m_folder(folder) {}

JournalDatabase::~JournalDatabase()
{
    m_insert.reset();
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Done JournalDatabase::connect(const QString &name, const QString &options)
{
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connectionName(this, "connection"));
    m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000") + options);
    m_database.setDatabaseName(name);
    if (!m_database.open())
        return failure(JournalDatabaseTexts::fromSql(m_folder, m_database.lastError()));
    return run(QStringLiteral("PRAGMA trusted_schema=OFF"));
}

Result<std::unique_ptr<JournalDatabase>> JournalDatabase::forWriting(const QString &folder)
{
    std::unique_ptr<JournalDatabase> database(new JournalDatabase(folder));
    if (const Done connected = database->connect(path(folder), QString()); !connected)
        return failure(connected.error());
    for (const char *pragma : {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", "PRAGMA foreign_keys=ON"}) {
        if (const Done set = database->run(QLatin1String(pragma)); !set)
            return failure(set.error());
    }
    return database;
}

Result<std::unique_ptr<JournalDatabase>> JournalDatabase::forReading(const QString &folder)
{
    const QString options = QStringLiteral(";QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI");
    const auto uri = [](const QString &file, const char *mode) {
        return QString::fromLatin1(QUrl::fromLocalFile(file).toEncoded()) + QLatin1String(mode);
    };
    std::unique_ptr<JournalDatabase> database(new JournalDatabase(folder));
    const bool live = hasWal(path(folder)); // a writer is at work, or one died: its last entries are in the -wal file
    const QString file = QFileInfo(path(folder)).absoluteFilePath();
    Done connected = database->connect(uri(file, live ? "?mode=ro" : "?immutable=1"), options);
    if (connected)
        connected = database->run(QStringLiteral("SELECT count(*) FROM sqlite_master"));
    if (connected || !live || connected.error().kind() != Error::Kind::LocalFile)
        return connected ? Result<std::unique_ptr<JournalDatabase>>(std::move(database)) : failure(connected.error());

    // The folder is read only, and SQLite wants to write beside a -wal file: read a copy of both.
    auto copied = std::unique_ptr<JournalDatabase>(new JournalDatabase(folder));
    copied->m_copy = std::make_unique<QTemporaryDir>();
    const QString copy = path(copied->m_copy->path());
    for (const char *part : {"", "-wal"})
        QFile::copy(path(folder) + QLatin1String(part), copy + QLatin1String(part));
    if (const Done reopened = copied->connect(copy, QString()); !reopened)
        return failure(reopened.error());
    return copied;
}

Done JournalDatabase::exec(QSqlQuery &query)
{
    const bool good = query.exec();
    const Done result = good ? done() : Done(failure(JournalDatabaseTexts::fromSql(m_folder, query.lastError())));
    if (!query.isSelect())
        query.finish();
    return result;
}

Done JournalDatabase::run(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.prepare(sql))
        return failure(JournalDatabaseTexts::fromSql(m_folder, query.lastError()));
    return exec(query);
}

Result<bool> JournalDatabase::holdsAJournal()
{
    QSqlQuery query(m_database);
    if (!query.exec(QStringLiteral("SELECT count(*) FROM sqlite_master WHERE type='table' AND name IN('op','entry')")) || !query.next())
        return failure(JournalDatabaseTexts::fromSql(m_folder, query.lastError()));
    if (query.value(0).toInt() != 2)
        return false;
    const auto count = entryCount();
    if (!count)
        return failure(count.error());
    return *count > 0;
}

Result<qint64> JournalDatabase::entryCount()
{
    QSqlQuery query(m_database);
    if (!query.exec(QStringLiteral("SELECT count(*) FROM entry")) || !query.next())
        return failure(JournalDatabaseTexts::fromSql(m_folder, query.lastError()));
    return query.value(0).toLongLong();
}

bool JournalDatabase::settle()
{
    QSqlQuery query(m_database);
    return query.exec(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")) && query.next() && query.value(0).toInt() == 0;
}

Done JournalDatabase::insertTables(const OpenFacts &facts)
{
    QSqlQuery op(m_database);
    op.prepare(QStringLiteral("INSERT INTO op VALUES(?,?,?,?,?,?,?,?,?)"));
    for (const QVariant &value : {QVariant(facts.opId.toUuid().toRfc4122()), QVariant(JournalSchema::version), orNull(facts.createdUtc),
                                  orNull(facts.toolVersion), orNull(facts.agentSha256), orNull(facts.tenant), orNull(facts.method),
                                  orNull(facts.mode), QVariant(facts.hardFence ? 1 : 0)})
        op.addBindValue(value);
    if (const Done inserted = exec(op); !inserted)
        return inserted;
    for (const JournalServer &server : facts.servers) {
        QSqlQuery row(m_database);
        row.prepare(QStringLiteral("INSERT INTO server VALUES(?,?,?)"));
        for (const QVariant &value : {QVariant(server.name()), orNull(server.machineId()), orNull(server.address())})
            row.addBindValue(value);
        if (const Done inserted = exec(row); !inserted)
            return inserted;
    }
    return done();
}

Done JournalDatabase::begin(const OpenFacts &facts, const Entry &open, const QList<OpeningArtefact> &artefacts)
{
    Done result = run(QStringLiteral("BEGIN IMMEDIATE"));
    for (const QString &statement : JournalSchema::statements())
        result = result ? run(statement) : result;
    result = result ? insertTables(facts) : result;
    for (const OpeningArtefact &artefact : artefacts)
        result = result ? insertArtefact(sha256(artefact.bytes), artefact.kind, artefact.bytes.size()) : result;
    result = result ? insert(open) : result;
    result = result ? run(QStringLiteral("COMMIT")) : result;
    if (!result) {
        static_cast<void>(run(QStringLiteral("ROLLBACK"))); // already undone when COMMIT itself failed
        return result;
    }
    // Entry 1 goes to the main file at once: a journal copied without its -wal file is still one.
    static_cast<void>(settle());
    return done();
}

Done JournalDatabase::insert(const Entry &entry)
{
    if (!m_insert) {
        auto query = std::make_unique<QSqlQuery>(m_database);
        if (!query->prepare(QStringLiteral("INSERT INTO entry VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?)")))
            return failure(JournalDatabaseTexts::fromSql(m_folder, query->lastError()));
        m_insert = std::move(query);
    }
    const QVariant compensates = entry.compensates() ? QVariant(*entry.compensates()) : QVariant(QMetaType(QMetaType::LongLong));
    int place = 0;
    for (const QVariant &value : {QVariant(entry.seq()), QVariant(entry.utc()), QVariant(entry.monoNs()), QVariant(entry.attempt()),
                                  QVariant(toString(entry.kind())), orNull(entry.phase()), orNull(entry.state()), orNull(entry.server()),
                                  orNull(entry.step()), orNull(entry.requestId()), compensates, QVariant(entry.payloadBytes()),
                                  QVariant(entry.prev()), QVariant(entry.hash())})
        m_insert->bindValue(place++, value);
    return exec(*m_insert);
}

Done JournalDatabase::insertArtefact(const QByteArray &sha256, const QString &kind, qint64 bytes)
{
    QSqlQuery query(m_database);
    query.prepare(QStringLiteral("INSERT OR IGNORE INTO artefact VALUES(?,?,?,?)"));
    for (const QVariant &value : {QVariant(sha256), QVariant(kind), QVariant(bytes), QVariant(ArtefactStore::relativePath(sha256))})
        query.addBindValue(value);
    return exec(query);
}

Result<QList<Entry>> JournalDatabase::readEntries(const QString &which)
{
    QList<Entry> entries;
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    query.prepare(QStringLiteral("SELECT seq,utc,mono_ns,attempt_no,kind,phase,state,server,step,req_id,compensates,payload,prev,hash "
                                 "FROM entry %1 ORDER BY seq").arg(which));
    if (const Done read = exec(query); !read)
        return failure(read.error());
    while (query.next()) {
        const EntryKind kind = entryKindFrom(query.value(4).toString()).value_or(EntryKind::Note);
        EntryDraft draft = EntryDraft::fromCanonical(kind, query.value(11).toByteArray());
        draft.ofAttempt(query.value(3).toInt()).inPhase(query.value(5).toString()).inState(query.value(6).toString());
        draft.about(query.value(7).toString()).atStep(query.value(8).toString()).forRequest(query.value(9).toByteArray());
        if (!query.isNull(10))
            draft.compensating(query.value(10).toLongLong());
        entries.append(Entry(query.value(0).toLongLong(), query.value(1).toString(), query.value(2).toLongLong(), std::move(draft),
                             query.value(12).toByteArray(), query.value(13).toByteArray()));
    }
    if (query.lastError().isValid()) // a damaged page shows here, not in exec()
        return failure(JournalDatabaseTexts::fromSql(m_folder, query.lastError()));
    return entries;
}

Result<QList<ArtefactRow>> JournalDatabase::readArtefacts(const QString &folder)
{
    QList<ArtefactRow> rows;
    const ArtefactStore store(folder);
    QSqlQuery query(m_database);
    query.prepare(QStringLiteral("SELECT sha256,kind,bytes,file FROM artefact ORDER BY rowid"));
    if (const Done read = exec(query); !read)
        return failure(read.error());
    while (query.next()) {
        const QByteArray sha256 = query.value(0).toByteArray();
        const qint64 bytes = query.value(2).toLongLong();
        const bool placed = query.value(3).toString() == ArtefactStore::relativePath(sha256);
        rows.append(ArtefactRow(sha256, query.value(1).toString(), bytes, placed ? store.look(sha256, bytes) : ArtefactRow::Found::Altered));
    }
    return rows;
}

Done JournalDatabase::checkVersion()
{
    QSqlQuery query(m_database);
    const bool isRead = query.exec(QStringLiteral("SELECT schema,tool_version FROM op")) && query.next();
    if (isRead && query.value(0).toLongLong() != JournalSchema::version)
        return failure(JournalDatabaseTexts::otherVersion(m_folder, query.value(0).toLongLong(), query.value(1).toString()));
    return done(); // what cannot be read shows below, or in the verification
}

Result<JournalOpening> JournalDatabase::readOpening()
{
    if (const Done version = checkVersion(); !version)
        return failure(version.error());
    const auto count = entryCount();
    const auto first = count ? readEntries(QStringLiteral("WHERE seq=(SELECT min(seq) FROM entry)")) : failure(count.error());
    if (!first)
        return failure(first.error());
    const auto facts = OpenFacts::fromPayload(first->constFirst().payloadBytes());
    if (!facts)
        return failure(facts.error());
    return JournalOpening(m_folder, *facts, *count);
}

Result<JournalRows> JournalDatabase::readRows(const QString &folder)
{
    if (const Done version = checkVersion(); !version)
        return failure(version.error());
    JournalRows rows;
    auto entries = readEntries();
    auto artefacts = entries ? readArtefacts(folder) : failure(entries.error());
    if (!artefacts)
        return failure(artefacts.error());
    rows.entries = std::move(*entries);
    rows.artefacts = std::move(*artefacts);

    QSqlQuery query(m_database);
    query.exec(QStringLiteral("SELECT op_id,schema,created_utc,tool_version,agent_sha256,tenant,method,mode,hard_fence FROM op"));
    Json ops = Json::array();
    while (query.next()) {
        ops.push_back(Json{{"op_id", blobToJson(query.value(0))}, {"schema", query.value(1).toLongLong()},
                           {"created_utc", textToJson(query.value(2))}, {"tool_version", textToJson(query.value(3))},
                           {"agent_sha256", blobToJson(query.value(4))}, {"tenant", textToJson(query.value(5))},
                           {"method", textToJson(query.value(6))}, {"mode", textToJson(query.value(7))},
                           {"hard_fence", query.value(8).toLongLong()}});
    }
    query.exec(QStringLiteral("SELECT name,machine_id,address FROM server ORDER BY rowid"));
    Json servers = Json::array();
    while (query.next())
        servers.push_back(Json{{"name", textToJson(query.value(0))}, {"machine_id", textToJson(query.value(1))}, {"address", textToJson(query.value(2))}});
    rows.op = ops.size() == 1 ? canonicalJson(ops.front()).value_or(QByteArray()) : QByteArray();
    rows.servers = canonicalJson(servers).value_or(QByteArray());
    query.exec(QStringLiteral("SELECT name,sql FROM sqlite_master WHERE type IN('table','trigger','view')"));
    while (query.next())
        rows.schema.insert(query.value(0).toString(), query.value(1).toString());
    return rows;
}

} // namespace swingbridge
