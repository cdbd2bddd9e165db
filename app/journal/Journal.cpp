// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/Journal.h"

#include "foundation/JsonText.h"
#include "journal/ArtefactStore.h"
#include "journal/FolderLock.h"
#include "journal/JournalDatabase.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace swingbridge {
namespace {

//! Takes back what a failed create() made: nothing half written stays. Never touches a journal that has entry 1.
void removeUnfinished(const QString &folder, const QList<OpeningArtefact> &artefacts, bool folderIsOurs)
{
    for (const OpeningArtefact &artefact : artefacts)
        QFile::remove(folder + QLatin1Char('/') + ArtefactStore::relativePath(sha256(artefact.bytes)));
    QDir().rmdir(folder + QStringLiteral("/files")); // only when empty
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(JournalDatabase::path(folder) + QLatin1String(suffix));
    QFile::remove(folder + QStringLiteral("/lock"));
    if (folderIsOurs)
        QDir().rmdir(folder); // only when empty
}

} // namespace

Journal::Journal(QString folder, Clock *clock) : m_folder(std::move(folder)), m_clock(clock) {}

Journal::~Journal()
{
    if (!m_lock || !m_database)
        return;
    // "closed" stands in the lock before the -wal file goes; where it must be left, its being gone afterwards is told.
    if (m_database->settle()) {
        static_cast<void>(m_lock->close());
        return;
    }
    m_database.reset();
    if (JournalDatabase::isTailMissing(m_folder)) // nothing is missing: it went into the main file just now
        static_cast<void>(m_lock->close());
}

Result<std::unique_ptr<Journal>> Journal::create(const QString &folder, const OpenFacts &facts, Clock &clock, const QList<OpeningArtefact> &artefacts)
{
    const bool folderIsOurs = !QFileInfo::exists(folder);
    if (!QDir().mkpath(folder))
        return failure(Error::Kind::LocalFile, tr("The folder %1 could not be made; nothing was started.").arg(folder), {},
                       tr("Make room or choose a folder that you may write to, then try again."));
    auto lock = FolderLock::take(folder);
    if (!lock)
        return failure(lock.error());
    std::unique_ptr<Journal> journal(new Journal(folder, &clock));
    journal->m_lock = std::move(*lock);
    Done begun = journal->begin(facts, artefacts);
    if (!begun) {
        if (!journal->m_database && begun.error().kind() != Error::Kind::Refused)
            removeUnfinished(folder, artefacts, folderIsOurs);
        return failure(begun.error());
    }
    return journal;
}

Done Journal::begin(OpenFacts facts, const QList<OpeningArtefact> &artefacts)
{
    auto database = JournalDatabase::forWriting(m_folder);
    const auto holds = database ? (*database)->holdsAJournal() : Result<bool>(failure(database.error()));
    if (!holds)
        return failure(holds.error());
    if (*holds)
        return failure(Error(Error::Kind::Refused, tr("%1 holds the journal of another migration already; it was left as it is.").arg(m_folder),
                             {}, tr("Resume that migration, or choose another folder.")).withCode(QStringLiteral("exists")));
    if (facts.createdUtc.isEmpty())
        facts.createdUtc = toIsoUtc(m_clock->nowUtc());
    const auto payload = facts.toPayload();
    if (!payload)
        return failure(payload.error());
    const Entry open = next(EntryDraft::fromCanonical(EntryKind::Open, *payload));
    Done written = m_lock->claim();
    for (const OpeningArtefact &artefact : artefacts)
        written = written ? ArtefactStore(m_folder).put(sha256(artefact.bytes), artefact.bytes) : written;
    written = written ? (*database)->begin(facts, open, artefacts) : written;
    if (!written)
        return written;
    m_database = std::move(*database);
    m_facts = std::move(facts);
    m_entries.append(open);
    for (const OpeningArtefact &artefact : artefacts)
        m_artefactKinds.insert(QString::fromLatin1(sha256(artefact.bytes).toHex()), artefact.kind);
    const auto rows = m_database->readRows(m_folder);
    if (!rows)
        return failure(rows.error());
    m_verification = Verification::of(*rows);
    return done();
}

Result<std::unique_ptr<Journal>> Journal::open(const QString &folder, Clock &clock, const QString &confirmedOwner)
{
    if (!QFileInfo::exists(JournalDatabase::path(folder)))
        return failure(noJournal(folder));
    auto lock = FolderLock::take(folder);
    if (!lock)
        return failure(lock.error());
    const QString owner = (*lock)->foreignOwner();
    if (!owner.isEmpty() && owner != confirmedOwner)
        return failure(Error(Error::Kind::Refused, tr("This journal was last written by %1, on another machine; nothing was changed.").arg(owner), owner,
                             tr("Make sure that it is not at work there any more, then confirm its name to take over."))
                           .withCode(QStringLiteral("foreign-owner")));
    if ((*lock)->wasLeftOpen() && JournalDatabase::isTailMissing(folder))
        return failure(endIsMissing(folder));
    auto database = JournalDatabase::forWriting(folder);
    if (!database)
        return failure(database.error());
    auto journal = read(folder, std::move(*database), &clock);
    if (!journal)
        return journal;
    if (!(*journal)->m_verification.isSound())
        return failure((*journal)->altered());
    if (const Done claimed = (*lock)->claim(); !claimed)
        return failure(claimed.error());
    (*journal)->m_lock = std::move(*lock);
    return journal;
}

Result<std::unique_ptr<const Journal>> Journal::openReadOnly(const QString &folder)
{
    if (!QFileInfo::exists(JournalDatabase::path(folder)))
        return failure(noJournal(folder));
    auto database = JournalDatabase::forReading(folder);
    if (!database)
        return failure(database.error());
    auto journal = read(folder, std::move(*database), nullptr);
    if (!journal)
        return failure(journal.error());
    (*journal)->m_database.reset();
    return std::unique_ptr<const Journal>(std::move(*journal));
}

Result<JournalOpening> Journal::opening(const QString &folder)
{
    if (!QFileInfo::exists(JournalDatabase::path(folder)))
        return failure(noJournal(folder));
    const auto database = JournalDatabase::forReading(folder);
    if (!database)
        return failure(database.error());
    const auto holds = (*database)->holdsAJournal();
    if (!holds)
        return failure(holds.error());
    return *holds ? (*database)->readOpening() : failure(noJournal(folder));
}

Result<std::unique_ptr<Journal>> Journal::read(const QString &folder, std::unique_ptr<JournalDatabase> database, Clock *clock)
{
    const auto holds = database->holdsAJournal();
    if (!holds)
        return failure(holds.error());
    if (!*holds)
        return failure(noJournal(folder));
    auto rows = database->readRows(folder);
    if (!rows)
        return failure(rows.error());
    rows->isTailMissing = !clock && JournalDatabase::isTailMissing(folder); // a writer has looked before it opened
    std::unique_ptr<Journal> journal(new Journal(folder, clock));
    journal->m_database = std::move(database);
    journal->m_verification = Verification::of(*rows);
    journal->m_entries = std::move(rows->entries);
    for (const ArtefactRow &row : std::as_const(rows->artefacts))
        journal->m_artefactKinds.insert(QString::fromLatin1(row.sha256().toHex()), row.kind());
    auto facts = OpenFacts::fromPayload(journal->m_entries.first().payloadBytes());
    if (!facts) // without them nothing can be shown either
        return failure(facts.error());
    journal->m_facts = std::move(*facts);
    if (clock)
        journal->m_monoOffset = std::max<qint64>(0, journal->m_entries.last().monoNs() - clock->monotonicNs());
    return journal;
}

Entry Journal::next(const EntryDraft &draft) const
{
    const QString now = toIsoUtc(m_clock->nowUtc());
    if (m_entries.isEmpty())
        return Entry(1, now, m_clock->monotonicNs(), draft, Entry::genesis());
    const Entry &last = m_entries.last(); // the wall clock may be put back: the order of the entries must not follow it
    return Entry(last.seq() + 1, std::max(now, last.utc()), std::max(m_clock->monotonicNs() + m_monoOffset, last.monoNs()), draft, last.hash());
}

Result<Entry> Journal::append(const EntryDraft &draft)
{
    if (!draft.payload())
        return failure(draft.payload().error());
    const Entry entry = next(draft);
    if (const Done inserted = m_database->insert(entry); !inserted)
        return failure(inserted.error());
    m_entries.append(entry);
    return entry;
}

Result<QString> Journal::addArtefact(const QString &kind, const QByteArray &bytes)
{
    const QByteArray hash = sha256(bytes);
    Done stored = ArtefactStore(m_folder).put(hash, bytes);
    if (stored)
        stored = m_database->insertArtefact(hash, kind, bytes.size());
    if (!stored)
        return failure(stored.error());
    const QString name = QString::fromLatin1(hash.toHex());
    if (!m_artefactKinds.contains(name)) // the first kind stays, as in the table
        m_artefactKinds.insert(name, kind);
    return name;
}

Result<QByteArray> Journal::artefactIn(const QString &folder, const QString &sha256)
{
    const QByteArray hash = QByteArray::fromHex(sha256.toLatin1());
    if (hash.size() != 32)
        return failure(Error::Kind::BadInput, tr("%1 does not name an evidence file.").arg(sha256));
    return ArtefactStore(folder).get(hash);
}

qint64 Journal::artefactSize(const QString &sha256) const
{
    return QFileInfo(m_folder + QLatin1Char('/') + ArtefactStore::relativePath(QByteArray::fromHex(sha256.toLatin1()))).size();
}

Verification Journal::verifiedNow() const
{
    return m_database ? Verification::ofFolder(m_folder).value_or(m_verification) : m_verification;
}

QString Journal::head() const
{
    return QString::fromLatin1(m_entries.last().hash().toHex());
}

Error Journal::noJournal(const QString &folder)
{
    return Error(Error::Kind::BadInput, tr("There is no journal in %1.").arg(folder), QStringLiteral("expected journal.sqlite with an OPEN entry"),
                 tr("Name the folder that was given when the migration was started."));
}

Error Journal::endIsMissing(const QString &folder)
{
    return Error(Error::Kind::Refused, tr("The end of the journal in %1 is missing: the file journal.sqlite-wal is not beside it. Nothing was changed.").arg(folder),
                 QStringLiteral("the last writer did not close the journal"),
                 tr("Copy that file from where this journal comes from. If it is lost, go on without this journal by take-over: the servers know where they are."))
        .withCode(QStringLiteral("truncated"));
}

Error Journal::altered() const
{
    const JournalProblem &first = m_verification.problems().first();
    return Error(Error::Kind::Refused, tr("The journal in %1 was altered after it was written; nothing was changed.").arg(m_folder),
                 QStringLiteral("entry %1: %2").arg(first.seq()).arg(first.what()),
                 tr("Keep it as evidence. Go on without it by take-over: the servers know where they are."))
        .withCode(QStringLiteral("altered"));
}

Json Journal::toJson() const
{
    Json servers = Json::array();
    for (const JournalServer &server : m_facts.servers)
        servers.push_back(Json{{"name", server.name().toStdString()}, {"machineId", textOrNull(server.machineId())}, {"address", textOrNull(server.address())}});
    Json entries = Json::array();
    for (const Entry &entry : m_entries) {
        entries.push_back(Json{{"seq", entry.seq()}, {"at", textOrNull(entry.utc())}, {"kind", toString(entry.kind()).toStdString()},
                               {"attempt", entry.attempt()}, {"phase", textOrNull(entry.phase())}, {"state", textOrNull(entry.state())},
                               {"server", textOrNull(entry.server())}, {"step", textOrNull(entry.step())}, {"payload", entry.payload()},
                               {"prev", entry.prev().toHex().toStdString()}, {"hash", entry.hash().toHex().toStdString()}});
    }
    return Json{{"schema", "swingbridge/journal/1"}, {"id", m_facts.opId.toString().toStdString()}, {"toolVersion", textOrNull(m_facts.toolVersion)},
                {"servers", servers}, {"head", head().toStdString()}, {"entries", entries}};
}

} // namespace swingbridge
