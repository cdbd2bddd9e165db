// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "JournalFixture.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace swingbridge;
using test::draft;

namespace {

//! No file of this process grows beyond \a bytes while it lives: a write ends short, as on a full disk.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        m_signal = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
    }
    FileSizeLimit(const FileSizeLimit &) = delete;
    FileSizeLimit &operator=(const FileSizeLimit &) = delete;

private:
    rlimit m_before;
    void (*m_signal)(int);
};

bool copyFolder(const QString &from, const QString &to)
{
    bool good = QDir().mkpath(to);
    for (const QString &name : QDir(from).entryList(QDir::Files))
        good = QFile::copy(from + QLatin1Char('/') + name, to + QLatin1Char('/') + name) && good;
    return good;
}

} // namespace

//! What a full disk, a killed process and a torn file leave behind: a journal that opens, and says the truth.
class tst_JournalFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aFullDiskLeavesTheJournalAsItWas()
    {
        test::HandClock clock;
        int failures = 0;
        int entries = 1;
        {
            const auto journal = Journal::create(m_folder->path(), test::twoServers(), clock);
            for (rlim_t limit = 0; limit < 60'000; limit += 509) { // after every so many bytes of the -wal file
                const QString head = (*journal)->head();
                Result<Entry> entry = failure(Error::Kind::Internal, QString());
                {
                    const FileSizeLimit full(limit);
                    entry = (*journal)->append(draft(EntryKind::Note, entries));
                }
                if (entry) {
                    ++entries;
                    continue;
                }
                ++failures;
                QCOMPARE(entry.error().kind(), Error::Kind::LocalFile);
                QVERIFY(!entry.error().remedy().isEmpty());
                QCOMPARE((*journal)->head(), head);
                const auto seen = Journal::openReadOnly(m_folder->path());
                QVERIFY(seen);
                QCOMPARE((*seen)->head(), head);
            }
            QVERIFY((*journal)->append(draft(EntryKind::Note, entries))); // there is room again
            ++entries;
        }
        QVERIFY(failures > 10);
        QVERIFY(entries > 5);
        const auto journal = Journal::open(m_folder->path(), clock);
        QVERIFY(journal);
        QCOMPARE((*journal)->entries().size(), entries);
    }

    void aJournalThatCannotBeginLeavesNothing_data()
    {
        QTest::addColumn<int>("limit");
        for (const int limit : {0, 1, 500, 4096, 8000, 16'000, 32'000})
            QTest::addRow("%d bytes", limit) << limit;
    }
    void aJournalThatCannotBeginLeavesNothing()
    {
        QFETCH(int, limit);
        const QString folder = m_folder->filePath(QStringLiteral("new"));
        test::HandClock clock;
        {
            const FileSizeLimit full{rlim_t(limit)};
            const auto journal = Journal::create(folder, test::twoServers(), clock);
            QVERIFY(!journal);
            QCOMPARE(journal.error().kind(), Error::Kind::LocalFile);
        }
        QVERIFY(!QFile::exists(folder));
        QVERIFY(Journal::create(folder, test::twoServers(), clock));
    }

    void anArtefactIsWholeOrNotThere()
    {
        test::HandClock clock;
        const auto journal = Journal::create(m_folder->path(), test::twoServers(), clock);
        const QByteArray bytes(100'000, 'b');
        {
            const FileSizeLimit full(50'000);
            const auto sha = (*journal)->addArtefact(QStringLiteral("capture"), bytes);
            QVERIFY(!sha);
            QCOMPARE(sha.error().kind(), Error::Kind::LocalFile);
        }
        QVERIFY(QDir(m_folder->filePath(QStringLiteral("files"))).isEmpty());
        QCOMPARE(Verification::ofFolder(m_folder->path())->artefactsMissing(), 0);
        QVERIFY((*journal)->addArtefact(QStringLiteral("capture"), bytes));
    }

    void aFolderThatCannotBeMadeIsALocalFailure()
    {
        test::HandClock clock;
        const auto journal = Journal::create(QStringLiteral("/proc/no/such/place"), test::twoServers(), clock);
        QCOMPARE(journal.error().kind(), Error::Kind::LocalFile);
    }

    void whatAKilledProcessHadAppendedIsThere()
    {
        QProcess writer;
        writer.start(QStringLiteral(SWINGBRIDGE_JOURNAL_WRITER), {m_folder->path(), QStringLiteral("100000")});
        QByteArray told;
        while (told.count('\n') < 25 && writer.waitForReadyRead())
            told += writer.readAllStandardOutput();
        writer.kill();
        QVERIFY(writer.waitForFinished());
        told += writer.readAllStandardOutput();
        const int durable = told.left(told.lastIndexOf('\n')).split('\n').last().toInt();
        QVERIFY(durable >= 25);
        test::HandClock clock;
        const auto journal = Journal::open(m_folder->path(), clock);
        QVERIFY(journal);
        QVERIFY((*journal)->entries().size() >= durable);
        QVERIFY((*journal)->entries().size() <= durable + 1); // committed, but not told any more
        QVERIFY((*journal)->append(draft(EntryKind::Note)));
    }

    void aTornEndIsAShorterJournalNeverAnAlteredOne()
    {
        QProcess writer;
        writer.start(QStringLiteral(SWINGBRIDGE_JOURNAL_WRITER), {m_folder->path(), QStringLiteral("20")});
        QByteArray told;
        while (told.count('\n') < 21 && writer.waitForReadyRead())
            told += writer.readAllStandardOutput();
        writer.kill();
        QVERIFY(writer.waitForFinished());
        const qint64 size = QFileInfo(m_folder->filePath(QStringLiteral("journal.sqlite-wal"))).size();
        QVERIFY(size > 4096);
        qsizetype fewest = 21;
        for (qint64 cut = 0; cut <= 12'288; cut += 173) {
            const QTemporaryDir other;
            QVERIFY(copyFolder(m_folder->path(), other.path()));
            QVERIFY(QFile::remove(other.filePath(QStringLiteral("journal.sqlite-shm"))));
            QVERIFY(QFile::resize(other.filePath(QStringLiteral("journal.sqlite-wal")), size - std::min(cut, size)));
            const auto seen = Journal::openReadOnly(other.path());
            QVERIFY2(seen, qPrintable(QString::number(cut)));
            QVERIFY((*seen)->verification().isSound());
            fewest = std::min(fewest, (*seen)->entries().size());
            test::HandClock clock;
            const auto resumed = Journal::open(other.path(), clock);
            QVERIFY(resumed);
            QVERIFY((*resumed)->append(draft(EntryKind::Note)));
        }
        QVERIFY(fewest >= 1);
        QVERIFY(fewest < 21); // the cut was felt
    }

    void aJournalInAFolderThatCannotBeWrittenIsRead()
    {
        QProcess writer; // leaves a -wal file, beside which SQLite would like to write
        writer.start(QStringLiteral(SWINGBRIDGE_JOURNAL_WRITER), {m_folder->path(), QStringLiteral("2")});
        QByteArray told;
        while (told.count('\n') < 3 && writer.waitForReadyRead())
            told += writer.readAllStandardOutput();
        writer.kill();
        QVERIFY(writer.waitForFinished());
        QVERIFY(QFile::remove(m_folder->filePath(QStringLiteral("journal.sqlite-shm"))));
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner)); // no obstacle for root
        const auto seen = Journal::openReadOnly(m_folder->path());
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QVERIFY(seen);
        QCOMPARE((*seen)->entries().size(), 3);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(tst_JournalFailures)
#include "tst_journalfailures.moc"
