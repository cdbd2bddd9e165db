// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Forgery.h"
#include "JournalFixture.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace swingbridge;
using test::draft;

class tst_Journal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = test::HandClock();
    }

    void entryOneIsTheOpening()
    {
        const auto journal = create();
        QVERIFY(journal);
        QCOMPARE(journal->entries().size(), 1);
        QCOMPARE(toString(journal->entries().first().kind()), QStringLiteral("OPEN"));
        QCOMPARE(journal->entries().first().prev(), QByteArray(32, '\0'));
        QCOMPARE(journal->facts().createdUtc, QStringLiteral("2026-11-21T20:00:00Z"));
        QCOMPARE(journal->head().size(), 64);
        QCOMPARE(journal->shortCode(), journal->head().left(8));
        QCOMPARE(toString(journal->verification().verdict()), QStringLiteral("unfinished"));
    }

    void whatWasAppendedIsThereAfterOpening()
    {
        QString head;
        {
            const auto journal = create();
            m_clock.advance(5);
            EntryDraft full = draft(EntryKind::Intent, 7).inState(QStringLiteral("DEMOTE")).about(QStringLiteral("sync01"));
            full.atStep(QStringLiteral("demote")).forRequest(QByteArray(16, 'r')).compensating(1);
            QVERIFY(journal->append(full));
            head = journal->head();
        }
        const auto journal = Journal::open(m_folder->path(), m_clock);
        QVERIFY(journal);
        const Entry &entry = (*journal)->entries().at(1);
        QCOMPARE((*journal)->head(), head);
        QCOMPARE(entry.state(), QStringLiteral("DEMOTE"));
        QCOMPARE(entry.server(), QStringLiteral("sync01"));
        QCOMPARE(entry.step(), QStringLiteral("demote"));
        QCOMPARE(entry.phase(), QStringLiteral("switchover"));
        QCOMPARE(entry.requestId(), QByteArray(16, 'r'));
        QCOMPARE(entry.compensates(), std::optional<qint64>(1));
        QCOMPARE(entry.attempt(), 1);
        QCOMPARE(entry.utc(), QStringLiteral("2026-11-21T20:00:05Z"));
        QCOMPARE(entry.payload().dump(), std::string("{\"number\":7}"));
        QCOMPARE((*journal)->facts().servers, test::twoServers().servers);
    }

    void whatTheOpeningSpeaksOfIsThereWithIt()
    {
        const QByteArray answers = "{\"operator\":\"lab\"}";
        const QString name = QString::fromLatin1(sha256(answers).toHex());
        const QList<OpeningArtefact> artefacts{OpeningArtefact(QStringLiteral("answers"), answers)};
        QVERIFY(Journal::create(m_folder->path(), test::twoServers(), m_clock, artefacts)); // and nothing after it: as if killed
        const auto journal = Journal::openReadOnly(m_folder->path());
        QVERIFY(journal);
        QCOMPARE((*journal)->artefact(name).value_or(QByteArray()), answers);
        QCOMPARE((*journal)->artefactKind(name), QStringLiteral("answers"));
        QCOMPARE((*journal)->entries().size(), 1);
    }

    void anOpeningThatIsRefusedTakesNoFileAway()
    {
        const QByteArray answers = "{}";
        const QList<OpeningArtefact> artefacts{OpeningArtefact(QStringLiteral("answers"), answers)};
        QVERIFY(Journal::create(m_folder->path(), test::twoServers(), m_clock, artefacts));
        const auto again = Journal::create(m_folder->path(), test::twoServers(), m_clock, artefacts);
        QVERIFY(!again);
        QCOMPARE(again.error().kind(), Error::Kind::Refused);
        const auto journal = Journal::openReadOnly(m_folder->path());
        QVERIFY(journal && (*journal)->artefact(QString::fromLatin1(sha256(answers).toHex())));
    }

    void theSameCallsGiveTheSameHeadAnywhere()
    {
        const QTemporaryDir elsewhere;
        test::HandClock other;
        const auto first = create();
        const auto second = Journal::create(elsewhere.filePath(QStringLiteral("deep/down")), test::twoServers(), other);
        for (int i = 0; i < 3; ++i) {
            QVERIFY(first->append(draft(EntryKind::Note, i)));
            QVERIFY((*second)->append(draft(EntryKind::Note, i)));
        }
        QCOMPARE((*second)->head(), first->head());
        QVERIFY(first->append(draft(EntryKind::Note, 4)));
        QVERIFY((*second)->append(draft(EntryKind::Note, 5)));
        QVERIFY((*second)->head() != first->head());
    }

    void timesNeverFall()
    {
        {
            const auto journal = create();
            m_clock.advance(100);
            QVERIFY(journal->append(draft(EntryKind::Note)));
        }
        m_clock.mono = 3; // a new process
        m_clock.utc = m_clock.utc.addSecs(-50); // and somebody put the wall clock back
        const auto journal = Journal::open(m_folder->path(), m_clock);
        m_clock.mono = 10;
        const auto entry = (*journal)->append(draft(EntryKind::Note));
        QVERIFY(entry);
        QCOMPARE(entry->utc(), QStringLiteral("2026-11-21T20:01:40Z"));
        QCOMPARE(entry->monoNs(), 100'000'000'007);
    }

    void nothingCanBeChangedOrTakenAway_data()
    {
        QTest::addColumn<QString>("sql");
        for (const char *table : {"op", "server", "entry", "artefact"}) {
            const QString name = QLatin1String(table);
            const QString column = name == QLatin1String("op") ? QStringLiteral("tenant") : name == QLatin1String("server") ? QStringLiteral("address") : QStringLiteral("kind");
            QTest::newRow(qPrintable(QStringLiteral("update ") + name)) << QStringLiteral("UPDATE %1 SET %2='NOTE'").arg(name, column);
            QTest::newRow(qPrintable(QStringLiteral("delete ") + name)) << QStringLiteral("DELETE FROM %1").arg(name);
        }
    }
    void nothingCanBeChangedOrTakenAway()
    {
        QFETCH(QString, sql);
        {
            const auto journal = create();
            QVERIFY(journal->addArtefact(QStringLiteral("note"), "x"));
        }
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
            database.setDatabaseName(m_folder->filePath(QStringLiteral("journal.sqlite")));
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(!query.exec(sql));
            QVERIFY(query.lastError().databaseText().contains(QLatin1String("append-only")));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("other"));
    }

    void aSecondWriterIsRefusedWhileReadersAreNot()
    {
        const auto journal = create();
        QCOMPARE(Journal::open(m_folder->path(), m_clock).error().kind(), Error::Kind::InUse);
        QCOMPARE(Journal::create(m_folder->path(), test::twoServers(), m_clock).error().kind(), Error::Kind::InUse);
        QVERIFY(journal->append(draft(EntryKind::Note)));
        const auto reader = Journal::openReadOnly(m_folder->path());
        QVERIFY(reader);
        QCOMPARE((*reader)->entries().size(), 2);
        QVERIFY(journal->append(draft(EntryKind::Note)));
    }

    void readingLeavesTheFolderAsItWas()
    {
        { const auto journal = create(); }
        const QStringList before = filesWithSizes();
        QVERIFY(Journal::openReadOnly(m_folder->path()));
        QVERIFY(Verification::ofFolder(m_folder->path()));
        QCOMPARE(filesWithSizes(), before);
    }

    void aFolderThatHoldsAMigrationIsNotUsedAgain()
    {
        { const auto journal = create(); }
        const auto again = Journal::create(m_folder->path(), test::twoServers(), m_clock);
        QCOMPARE(again.error().kind(), Error::Kind::Refused);
        QCOMPARE(again.error().code(), QStringLiteral("exists"));
        QVERIFY(Journal::open(m_folder->path(), m_clock));
    }

    void whatWasKilledBeforeTheOpeningIsNoJournalAndMayBeginAgain()
    {
        QFile leftover(m_folder->filePath(QStringLiteral("journal.sqlite")));
        QVERIFY(leftover.open(QIODevice::WriteOnly)); // SQLite makes the file before the first commit
        leftover.close();
        const auto opened = Journal::open(m_folder->path(), m_clock);
        QCOMPARE(opened.error().kind(), Error::Kind::BadInput);
        QCOMPARE(Verification::ofFolder(m_folder->path()).error().kind(), Error::Kind::BadInput);
        QVERIFY(create());
    }

    void noJournalAndADamagedOneAreBadInput()
    {
        QCOMPARE(Journal::open(m_folder->path(), m_clock).error().kind(), Error::Kind::BadInput);
        QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("lock"))));
        QCOMPARE(Journal::openReadOnly(m_folder->path()).error().kind(), Error::Kind::BadInput);
        QFile file(m_folder->filePath(QStringLiteral("journal.sqlite")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        QCOMPARE(Journal::open(m_folder->path(), m_clock).error().code(), QStringLiteral("damaged"));
        QCOMPARE(Journal::openReadOnly(m_folder->path()).error().kind(), Error::Kind::BadInput);
    }

    void anAlteredJournalIsNotGoneOnWith()
    {
        {
            const auto journal = create();
            QVERIFY(journal->append(draft(EntryKind::Attest)));
        }
        QVERIFY(test::forge(m_folder->path(), QStringLiteral("UPDATE entry SET server='sync02' WHERE seq=2")));
        const auto opened = Journal::open(m_folder->path(), m_clock);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind(), Error::Kind::Refused);
        QCOMPARE(opened.error().code(), QStringLiteral("altered"));
        const auto reader = Journal::openReadOnly(m_folder->path()); // but it can be looked at
        QVERIFY(reader);
        QCOMPARE(toString((*reader)->verification().verdict()), QStringLiteral("altered"));
    }

    void aCopyFromAnotherMachineAsksFirst()
    {
        { const auto journal = create(); }
        QFile lock(m_folder->filePath(QStringLiteral("lock")));
        QVERIFY(lock.open(QIODevice::WriteOnly | QIODevice::Truncate));
        lock.write("process 7 on elsewhere\n");
        lock.close();
        const auto refused = Journal::open(m_folder->path(), m_clock);
        QCOMPARE(refused.error().code(), QStringLiteral("foreign-owner"));
        QVERIFY(Journal::open(m_folder->path(), m_clock, refused.error().detail()));
        QVERIFY(Journal::open(m_folder->path(), m_clock)); // it is ours now
    }

    void anArtefactIsStoredOnceAndComesBack()
    {
        const auto journal = create();
        const auto first = journal->addArtefact(QStringLiteral("answers"), "{}");
        const auto second = journal->addArtefact(QStringLiteral("answers"), "{}");
        QVERIFY(first && second);
        QCOMPARE(*first, *second);
        QCOMPARE(*first, sha256Hex("{}"));
        QCOMPARE(journal->artefact(*first).value(), QByteArray("{}"));
        QCOMPARE(journal->artefactKind(*first), QStringLiteral("answers"));
        QCOMPARE((*Journal::openReadOnly(m_folder->path()))->artefactKind(*first), QStringLiteral("answers"));
        QCOMPARE(journal->artefact(QStringLiteral("../lock")).error().kind(), Error::Kind::BadInput);
    }

    void aPayloadThatCannotBeWrittenChangesNothing()
    {
        const auto journal = create();
        QVERIFY(!journal->append(EntryDraft(EntryKind::Note, Json{{"half", 0.5}})));
        QCOMPARE(journal->entries().size(), 1);
        QVERIFY(journal->append(draft(EntryKind::Note)));
    }

    void theDocumentHasTheKeysOfTheContract()
    {
        const auto journal = create();
        const Json document = journal->toJson();
        QCOMPARE(document.at("schema").get<QString>(), QStringLiteral("swingbridge/journal/1"));
        QCOMPARE(keys(document), QStringLiteral("entries head id schema servers toolVersion"));
        QCOMPARE(keys(document.at("entries").at(0)),
                 QStringLiteral("at attempt hash kind payload phase prev seq server state step"));
        QVERIFY(document.at("entries").at(0).at("state").is_null());
        QVERIFY(document.at("servers").at(1).at("machineId").is_null());
    }

private:
    std::unique_ptr<Journal> create()
    {
        auto journal = Journal::create(m_folder->path(), test::twoServers(), m_clock);
        return journal ? std::move(*journal) : nullptr;
    }
    QStringList filesWithSizes() const
    {
        QStringList files;
        for (const QFileInfo &file : QDir(m_folder->path()).entryInfoList(QDir::Files | QDir::Hidden, QDir::Name))
            files << file.fileName() + QLatin1Char(' ') + QString::number(file.size());
        return files;
    }
    static QString keys(const Json &object)
    {
        QStringList names;
        for (auto it = object.begin(); it != object.end(); ++it)
            names << QString::fromStdString(it.key());
        return names.join(QLatin1Char(' '));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    test::HandClock m_clock;
};

QTEST_GUILESS_MAIN(tst_Journal)
#include "tst_journal.moc"
