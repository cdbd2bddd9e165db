// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FaultyDisk.h"
#include "Forgery.h"
#include "JournalFixture.h"

#include "support/MemoryFolder.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace swingbridge;
using test::FaultyDisk;
using Fault = FaultyDisk::Fault;
using Kept = FaultyDisk::Kept;

namespace {

QStringList headsOf(const Journal &journal)
{
    QStringList heads;
    for (const Entry &entry : journal.entries())
        heads += QString::fromLatin1(entry.hash().toHex());
    return heads;
}

bool copyFiles(const QString &from, const QString &to, const QStringList &names)
{
    bool good = QDir().mkpath(to);
    for (const QString &name : names) {
        if (QFile::exists(from + u'/' + name))
            good = QFile::copy(from + u'/' + name, to + u'/' + name) && good;
    }
    return good;
}

//! Every operation and every byte in the long set; here a part of them, another one in each row.
int stepWidth()
{
    const int step = qEnvironmentVariableIntValue("SWINGBRIDGE_STORAGE_STEP");
    return step > 0 ? step : 5;
}

//! A small migration's worth of writing: what was acknowledged has to be there whatever happens.
class Workload
{
public:
    QStringList acknowledged; //!< Heads, entry by entry.
    QList<Error> errors;
    bool wasAltered = false;

    void run(const QString &folder)
    {
        test::HandClock clock;
        auto journal = keep(Journal::create(folder, test::twoServers(), clock));
        if (!journal)
            return;
        for (int i = 0; i < 3; ++i)
            append(*journal, i, 10);
        if (const auto stored = journal->addArtefact(QStringLiteral("capture"), QByteArray(300, 'e')); !stored)
            errors.append(stored.error());
        append(*journal, 3, 9000); // over several pages
        journal.reset();
        journal = keep(Journal::open(folder, clock));
        if (!journal)
            return;
        for (int i = 4; i < 6; ++i)
            append(*journal, i, 10);
    }

private:
    std::unique_ptr<Journal> keep(Result<std::unique_ptr<Journal>> opened)
    {
        if (!opened) {
            errors.append(opened.error());
            return {};
        }
        if (acknowledged.isEmpty())
            acknowledged.append((*opened)->head());
        wasAltered = wasAltered || headsOf(**opened).mid(0, acknowledged.size()) != acknowledged;
        return std::move(*opened);
    }

    void append(Journal &journal, int number, int size)
    {
        const Json payload{{"number", number}, {"text", std::string(size_t(size), 'x')}};
        const EntryDraft draft = EntryDraft(EntryKind::Intent, payload).inPhase(QStringLiteral("switchover"));
        const auto entry = journal.append(draft);
        if (entry)
            acknowledged = headsOf(journal); // with one before it that came through although it was not acknowledged
        else
            errors.append(entry.error());
    }
};

//! What is wrong with the journal in \a folder after \a work met its fault; empty: nothing.
QString problemOf(const QString &folder, const Workload &work)
{
    for (const Error &error : work.errors) {
        const bool isPlain = error.kind() == Error::Kind::LocalFile && !error.summary().isEmpty() && !error.remedy().isEmpty();
        if (!isPlain)
            return QStringLiteral("said %1 (%2)").arg(error.summary(), error.detail());
    }
    if (work.wasAltered)
        return QStringLiteral("an acknowledged entry was gone when it was opened again");
    test::HandClock clock;
    const auto journal = Journal::open(folder, clock);
    if (!journal && work.acknowledged.isEmpty() && journal.error().kind() == Error::Kind::BadInput && journal.error().code().isEmpty())
        return {}; // "There is no journal": it was never begun
    if (!journal)
        return QStringLiteral("does not open: %1 (%2)").arg(journal.error().summary(), journal.error().detail());
    const QStringList heads = headsOf(**journal);
    if (heads.mid(0, work.acknowledged.size()) != work.acknowledged)
        return QStringLiteral("%1 entries were acknowledged, %2 are there").arg(work.acknowledged.size()).arg(heads.size());
    if (heads.size() > work.acknowledged.size() + 1)
        return QStringLiteral("more entries than were written");
    return (*journal)->append(test::draft(EntryKind::Note)) ? QString() : QStringLiteral("cannot be gone on with");
}

//! Says which operation and how, and fails the test, unless \a problem is empty.
#define VERIFY_SOUND(problem, number) \
    QVERIFY2((problem).isEmpty(), qPrintable(QStringLiteral("operation %1: %2").arg(number).arg(problem)))

} // namespace

//! The journal on a disk that fails at the n-th write, sync or truncation, for every n until nothing fails any more.
class tst_JournalStorage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { FaultyDisk::install(); }
    void cleanup();

    void theProductsDatabaseIsOnTheFaultyDisk();
    void anOperationThatFailsLosesNothing_data();
    void anOperationThatFailsLosesNothing();
    void aPowerCutLosesNothingThatWasAcknowledged_data();
    void aPowerCutLosesNothingThatWasAcknowledged();
    void aTruncatedMainFileIsNeverTakenForAShorterJournal();
    void aTruncatedWalFileIsAShorterJournalOrSaid();
    void aWalFileThatIsGoneIsSaid();
    void aJournalThatWasClosedNeedsNoWalFile();
    void aReadOnlyJournalIsReadAndNotWritten();
    void aJournalOfAnotherVersionIsNamed();

private:
    QTemporaryDir m_folder{test::inMemory(QStringLiteral("storage"))}; // the disk is the test's own
    int m_count = 0;

    QString fresh() { return m_folder.filePath(QString::number(++m_count)); }
};

void tst_JournalStorage::cleanup()
{
    FaultyDisk::setReadOnly(false);
    FaultyDisk::plan(Fault::None, 0);
}

void tst_JournalStorage::theProductsDatabaseIsOnTheFaultyDisk()
{
    // Qt's plugin uses the system's SQLite, in which "shim" is registered: else it could not be named here.
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("named"));
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI"));
        database.setDatabaseName(QStringLiteral("file:%1/named.sqlite?vfs=shim").arg(m_folder.path()));
        QVERIFY2(database.open(), qPrintable(database.lastError().text()));
        database.setDatabaseName(QStringLiteral("file:%1/named.sqlite?vfs=nobody").arg(m_folder.path()));
        QVERIFY(!database.open());
    }
    QSqlDatabase::removeDatabase(QStringLiteral("named"));
    FaultyDisk::plan(Fault::None, 0);
    Workload work;
    work.run(fresh());
    QVERIFY(work.errors.isEmpty());
    QCOMPARE(work.acknowledged.size(), 7);
    QVERIFY2(FaultyDisk::operations() > 3 * work.acknowledged.size(), "each entry is at least two frames and a sync");
}

void tst_JournalStorage::anOperationThatFailsLosesNothing_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("fails once") << Fault::Fails;
    QTest::newRow("no room once") << Fault::Full;
    QTest::newRow("torn, then dead") << Fault::Torn;
    QTest::newRow("dead") << Fault::Dead;
}

void tst_JournalStorage::anOperationThatFailsLosesNothing()
{
    QFETCH(Fault, fault);
    int number = 1 + int(fault) % stepWidth();
    for (bool isClean = false; !isClean; number += stepWidth()) {
        const QString folder = fresh();
        FaultyDisk::plan(fault, number);
        Workload work;
        work.run(folder);
        isClean = !FaultyDisk::hasStruck();
        FaultyDisk::mend();
        const QString problem = problemOf(folder, work);
        VERIFY_SOUND(problem, number);
        QDir(folder).removeRecursively();
    }
    QVERIFY(number > 60);
    qInfo("figure: disk operations, each with the fault '%s' = %d operations", QTest::currentDataTag(), FaultyDisk::operations());
}

void tst_JournalStorage::aPowerCutLosesNothingThatWasAcknowledged_data()
{
    QTest::addColumn<Kept>("kept");
    QTest::addColumn<quint32>("seed");
    QTest::newRow("nothing that was not synced") << Kept::Nothing << 0U;
    QTest::newRow("all of it") << Kept::Everything << 0U;
    QTest::newRow("the first half") << Kept::FirstHalf << 0U;
    for (quint32 seed = 1; seed <= 4; ++seed)
        QTest::addRow("some sectors, seed %u", seed) << Kept::SomeSectors << seed;
}

void tst_JournalStorage::aPowerCutLosesNothingThatWasAcknowledged()
{
    QFETCH(Kept, kept);
    QFETCH(quint32, seed);
    int number = 1 + int(seed) % stepWidth();
    for (bool isClean = false; !isClean; number += stepWidth()) {
        const QString folder = fresh();
        FaultyDisk::plan(Fault::Dead, number);
        Workload work;
        work.run(folder);
        isClean = !FaultyDisk::hasStruck();
        const QString after = fresh();
        QVERIFY(copyFiles(folder, after, {QStringLiteral("lock")}));
        const QStringList artefacts = QDir(folder + QStringLiteral("/files")).entryList(QDir::Files);
        QVERIFY(copyFiles(folder + QStringLiteral("/files"), after + QStringLiteral("/files"), artefacts));
        QVERIFY(FaultyDisk::writeAfterPowerCut(after, kept, seed + quint32(number)));
        FaultyDisk::mend();
        FaultyDisk::plan(Fault::None, 0);
        const QString problem = problemOf(after, work);
        VERIFY_SOUND(problem, number);
        QDir(folder).removeRecursively();
        QDir(after).removeRecursively();
    }
    QVERIFY(number > 60);
}

void tst_JournalStorage::aTruncatedMainFileIsNeverTakenForAShorterJournal()
{
    const QString folder = fresh();
    Workload work;
    work.run(folder);
    FaultyDisk::plan(Fault::None, 0);
    const QString file = folder + QStringLiteral("/journal.sqlite");
    QFile whole(file);
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    int refused = 0;
    int cuts = 0;
    for (qint64 cut = 1; cut <= 4096; cut += 8 * stepWidth() - 7) {
        ++cuts;
        const QString other = fresh();
        QVERIFY(copyFiles(folder, other, {QStringLiteral("lock")}));
        QVERIFY(copyFiles(folder + QStringLiteral("/files"), other + QStringLiteral("/files"), QDir(folder + QStringLiteral("/files")).entryList(QDir::Files)));
        QFile shorter(other + QStringLiteral("/journal.sqlite"));
        QVERIFY(shorter.open(QIODevice::WriteOnly));
        shorter.write(bytes.left(bytes.size() - cut));
        shorter.close();
        const auto verified = Verification::ofFolder(other);
        test::HandClock clock;
        const auto opened = Journal::open(other, clock);
        const QString where = QStringLiteral("%1 bytes").arg(cut);
        if (!verified) {
            QVERIFY2(verified.error().code() == QLatin1String("damaged"), qPrintable(where));
        } else if (verified->isSound()) {
            QVERIFY2(verified->entryCount() == work.acknowledged.size(), qPrintable(where)); // only what can be made anew is gone
        }
        if (opened)
            QVERIFY2((*opened)->entries().size() == work.acknowledged.size() && (*opened)->append(test::draft(EntryKind::Note)), qPrintable(where));
        else
            QVERIFY2(!opened.error().code().isEmpty() && !opened.error().remedy().isEmpty(), qPrintable(where));
        refused += !opened;
        QDir(other).removeRecursively();
    }
    QCOMPARE(refused, cuts);
    qInfo("figure: truncations of the main file, each refused = %d truncations", cuts);
}

void tst_JournalStorage::aTruncatedWalFileIsAShorterJournalOrSaid()
{
    const QString folder = fresh();
    test::HandClock clock;
    const auto live = Journal::create(folder, test::twoServers(), clock);
    for (int i = 0; i < 5; ++i)
        QVERIFY((*live)->append(test::draft(EntryKind::Intent, i)));
    const QStringList heads = headsOf(**live);
    QFile wal(folder + QStringLiteral("/journal.sqlite-wal"));
    QVERIFY(wal.open(QIODevice::ReadOnly));
    const QByteArray bytes = wal.readAll();
    qsizetype fewest = heads.size();
    for (qint64 cut = 0; cut <= 4096; cut += 8 * stepWidth() - 7) {
        const QString other = fresh();
        QVERIFY(copyFiles(folder, other, {QStringLiteral("lock"), QStringLiteral("journal.sqlite")}));
        QFile shorter(other + QStringLiteral("/journal.sqlite-wal"));
        QVERIFY(shorter.open(QIODevice::WriteOnly));
        shorter.write(bytes.left(bytes.size() - cut));
        shorter.close();
        const auto opened = Journal::open(other, clock);
        QVERIFY2(opened, qPrintable(QString::number(cut)));
        const QStringList there = headsOf(**opened);
        QCOMPARE(there, heads.mid(0, there.size()));
        QVERIFY2(there.size() >= heads.size() - 1, qPrintable(QString::number(cut))); // none that was whole
        // A head that is known from outside tells that the end is missing.
        QCOMPARE(Verification::ofFolder(other, heads.last())->verdict() == Verification::Verdict::Truncated, there.size() < heads.size());
        fewest = std::min(fewest, there.size());
        QVERIFY((*opened)->append(test::draft(EntryKind::Note)));
        QDir(other).removeRecursively();
    }
    QVERIFY(fewest < heads.size());
}

void tst_JournalStorage::aWalFileThatIsGoneIsSaid()
{
    const QString folder = fresh();
    const QString other = fresh();
    test::HandClock clock;
    {
        const auto live = Journal::create(folder, test::twoServers(), clock);
        QVERIFY((*live)->append(test::draft(EntryKind::Intent)));
        QVERIFY(copyFiles(folder, other, {QStringLiteral("lock"), QStringLiteral("journal.sqlite")})); // as a careless copy does
    }
    const auto verified = Verification::ofFolder(other);
    QVERIFY(verified);
    QCOMPARE(toString(verified->verdict()), QStringLiteral("truncated"));
    QVERIFY(verified->problems().constFirst().what().contains(QLatin1String("journal.sqlite-wal")));
    const auto opened = Journal::open(other, clock);
    QVERIFY(!opened);
    QVERIFY(opened.error().kind() == Error::Kind::Refused);
    QCOMPARE(opened.error().code(), QStringLiteral("truncated"));
    const auto seen = Journal::openReadOnly(other);
    QVERIFY(seen); // what is left can be looked at
    QCOMPARE((*seen)->entries().size(), 1);
    QVERIFY(!(*seen)->verification().isSound());
}

void tst_JournalStorage::aJournalThatWasClosedNeedsNoWalFile()
{
    const QString folder = fresh();
    test::HandClock clock;
    for (int round = 0; round < 3; ++round) {
        {
            const auto journal = round == 0 ? Journal::create(folder, test::twoServers(), clock) : Journal::open(folder, clock);
            QVERIFY(journal);
            QVERIFY((*journal)->append(test::draft(EntryKind::Intent, round)));
            QCOMPARE(toString(Verification::ofFolder(folder)->verdict()), QStringLiteral("unfinished")); // a reader beside the writer
        }
        QVERIFY(!QFile::exists(folder + QStringLiteral("/journal.sqlite-wal")));
        QCOMPARE(toString(Verification::ofFolder(folder)->verdict()), QStringLiteral("unfinished"));
        QCOMPARE(Verification::ofFolder(folder)->entryCount(), round + 2);
    }
}

void tst_JournalStorage::aReadOnlyJournalIsReadAndNotWritten()
{
    const QString folder = fresh();
    Workload work;
    work.run(folder);
    FaultyDisk::plan(Fault::None, 0);
    FaultyDisk::setReadOnly(true);
    test::HandClock clock;
    const auto opened = Journal::open(folder, clock);
    QVERIFY(!opened);
    QVERIFY(opened.error().kind() == Error::Kind::LocalFile);
    QVERIFY(!opened.error().remedy().isEmpty());
    const auto seen = Journal::openReadOnly(folder);
    QVERIFY(seen);
    QCOMPARE(headsOf(**seen), work.acknowledged);
    FaultyDisk::setReadOnly(false);
    QCOMPARE(problemOf(folder, work), QString());
}

void tst_JournalStorage::aJournalOfAnotherVersionIsNamed()
{
    const QString folder = fresh();
    Workload work;
    work.run(folder);
    FaultyDisk::plan(Fault::None, 0);
    QVERIFY(test::forge(folder, QStringLiteral("UPDATE op SET schema=2, tool_version='9.9'")));
    test::HandClock clock;
    const auto opened = Journal::open(folder, clock);
    QVERIFY(!opened);
    QVERIFY(opened.error().kind() == Error::Kind::BadInput);
    QCOMPARE(opened.error().code(), QStringLiteral("version"));
    QVERIFY(opened.error().summary().contains(QLatin1String("9.9")));
    QCOMPARE(Journal::openReadOnly(folder).error().code(), QStringLiteral("version"));
    QCOMPARE(Verification::ofFolder(folder).error().code(), QStringLiteral("version"));
}

QTEST_GUILESS_MAIN(tst_JournalStorage)
#include "tst_journalstorage.moc"
