// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Forgery.h"
#include "JournalFixture.h"

#include "journal/JournalRows.h"
#include "journal/JournalSchema.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace swingbridge;
using test::draft;

class tst_Verification : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        test::HandClock clock;
        auto journal = Journal::create(m_folder->path(), test::twoServers(), clock);
        QVERIFY(journal);
        const auto sha = (*journal)->addArtefact(QStringLiteral("capture"), "evidence");
        QVERIFY((*journal)->append(EntryDraft(EntryKind::Capture, Json{{"artefacts", {*sha}}})));
        QVERIFY((*journal)->append(draft(EntryKind::Attest, 3).about(QStringLiteral("sync01"))));
        QVERIFY((*journal)->append(draft(EntryKind::Note, 4)));
        QVERIFY((*journal)->append(draft(EntryKind::State, 5).inState(QStringLiteral("DONE"))));
        m_sha = *sha;
        m_head = (*journal)->head();
    }

    void aFinishedJournalIsIntact()
    {
        const auto verification = Verification::ofFolder(m_folder->path(), m_head);
        QVERIFY(verification);
        QCOMPARE(toString(verification->verdict()), QStringLiteral("intact"));
        QCOMPARE(verification->entryCount(), 5);
        QCOMPARE(verification->head(), m_head);
        QCOMPARE(verification->artefactsPresent(), 1);
        QVERIFY(verification->problems().isEmpty());
    }

    void aNewAttemptAfterTheEndIsUnfinished()
    {
        test::HandClock clock;
        {
            const auto journal = Journal::open(m_folder->path(), clock);
            QVERIFY((*journal)->append(draft(EntryKind::Attempt)));
        }
        QCOMPARE(toString(Verification::ofFolder(m_folder->path())->verdict()), QStringLiteral("unfinished"));
    }

    void everyForgeryIsFound_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<qint64>("seq");
        const auto row = [](const char *name, const char *sql, qint64 seq) { QTest::newRow(name) << QString::fromLatin1(sql) << seq; };
        row("payload", "UPDATE entry SET payload=CAST('{\"number\":9}' AS BLOB) WHERE seq=3", 3);
        row("payload with spaces", "UPDATE entry SET payload=CAST('{ \"number\":3}' AS BLOB) WHERE seq=3", 3);
        row("server", "UPDATE entry SET server=NULL WHERE seq=3", 3);
        row("time", "UPDATE entry SET utc='2026-11-21T20:00:01Z' WHERE seq=5", 5);
        row("kind", "UPDATE entry SET kind='WAIVER' WHERE seq=3", 3);
        row("hash", "UPDATE entry SET hash=zeroblob(32) WHERE seq=5", 5);
        row("an entry removed", "DELETE FROM entry WHERE seq=3", 4);
        row("the opening removed", "DELETE FROM entry WHERE seq=1", 2);
        row("renumbered", "UPDATE entry SET seq=99 WHERE seq=5", 99);
        row("table op", "UPDATE op SET tenant='fabrikam'", 1);
        row("table op doubled", "INSERT INTO op(op_id) VALUES(x'00')", 1);
        row("table server", "UPDATE server SET address='lab:sync01' WHERE name='sync02'", 1);
        row("table server shorter", "DELETE FROM server WHERE name='sync02'", 1);
        row("a trigger", "CREATE TRIGGER own AFTER INSERT ON entry BEGIN SELECT 1; END", 0);
        row("a registered file", "DELETE FROM artefact", 2);
        row("its size", "UPDATE artefact SET bytes=1", 0);
        row("its place", "UPDATE artefact SET file='files/other'", 0);
    }
    void everyForgeryIsFound()
    {
        QFETCH(QString, sql);
        QFETCH(qint64, seq);
        QVERIFY(test::forge(m_folder->path(), sql));
        const auto verification = Verification::ofFolder(m_folder->path());
        QVERIFY(verification);
        QCOMPARE(toString(verification->verdict()), QStringLiteral("altered"));
        QCOMPARE(verification->problems().first().seq(), seq);
    }

    void aTriggerThatIsGoneIsFound()
    {
        QVERIFY(test::forge(m_folder->path(), QStringLiteral("CREATE TABLE extra(x)")));
        QCOMPARE(toString(Verification::ofFolder(m_folder->path())->verdict()), QStringLiteral("altered"));
    }

    void anEvidenceFileThatIsGoneOrChangedIsFound()
    {
        QFile file(m_folder->filePath(QStringLiteral("files/") + m_sha));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Append));
        file.write("!");
        file.close();
        QCOMPARE(Verification::ofFolder(m_folder->path())->artefactsAltered(), 1);
        QVERIFY(file.remove());
        const auto verification = Verification::ofFolder(m_folder->path());
        QCOMPARE(verification->artefactsMissing(), 1);
        QCOMPARE(toString(verification->verdict()), QStringLiteral("altered"));
    }

    void aCutEndShowsAgainstAHeadFromOutside()
    {
        QVERIFY(test::forge(m_folder->path(), QStringLiteral("DELETE FROM entry WHERE seq=5")));
        QCOMPARE(toString(Verification::ofFolder(m_folder->path())->verdict()), QStringLiteral("unfinished")); // the chain alone cannot tell
        QCOMPARE(toString(Verification::ofFolder(m_folder->path(), m_head)->verdict()), QStringLiteral("truncated"));
        QCOMPARE(toString(Verification::ofFolder(m_folder->path(), m_head.left(8))->verdict()), QStringLiteral("truncated"));
    }

    void theShortCodeOfThePaperIsAHead()
    {
        QCOMPARE(toString(Verification::ofFolder(m_folder->path(), m_head.left(8).toUpper())->verdict()), QStringLiteral("intact"));
        QCOMPARE(toString(Verification::ofFolder(m_folder->path(), m_head.left(7))->verdict()), QStringLiteral("truncated")); // too short to mean anything
    }

    void theServersReceiptsAreCompared()
    {
        auto verification = Verification::ofFolder(m_folder->path());
        verification->compareAnchor(QStringLiteral("sync01"), m_head);
        verification->compareAnchor(QStringLiteral("sync02"), QString());
        verification->compareAnchor(QStringLiteral("sync03"), std::nullopt);
        QCOMPARE(toString(verification->verdict()), QStringLiteral("intact"));
        verification->compareAnchor(QStringLiteral("sync04"), QString(64, QLatin1Char('a')));
        QCOMPARE(toString(verification->verdict()), QStringLiteral("truncated"));
        const Json anchors = verification->toJson().at("anchors");
        QStringList told;
        for (const Json &anchor : anchors)
            told << textAt(anchor, "verdict");
        QCOMPARE(told.join(QLatin1Char(' ')), QStringLiteral("matches missing notRead ahead"));
        QCOMPARE(anchors.at(0).at("seq").get<int>(), 5);
        QVERIFY(anchors.at(2).at("head").is_null());
    }

    void aServerThatMissedTheLastAnchorIsBehind()
    {
        test::HandClock clock;
        QString first;
        {
            const auto journal = Journal::open(m_folder->path(), clock);
            first = (*journal)->head();
            QVERIFY((*journal)->append(draft(EntryKind::Note)));
            const Json anchored{{"head", (*journal)->head().toStdString()}};
            QVERIFY((*journal)->append(EntryDraft(EntryKind::Anchor, anchored).about(QStringLiteral("sync01"))));
        }
        auto verification = Verification::ofFolder(m_folder->path());
        verification->compareAnchor(QStringLiteral("sync01"), first);
        verification->compareAnchor(QStringLiteral("sync02"), first);
        QCOMPARE(toString(verification->anchors().at(0).verdict()), QStringLiteral("behind"));
        QCOMPARE(toString(verification->anchors().at(1).verdict()), QStringLiteral("matches"));
    }

    void aHundredThousandEntriesTakeLessThanThreeSeconds()
    {
        JournalRows rows;
        QByteArray prev = Entry::genesis();
        const QByteArray payload = "{\"detail\":\"" + QByteArray(300, 'd') + "\",\"seen\":true}";
        for (int seq = 1; seq <= 100'000; ++seq) {
            EntryDraft entry = EntryDraft::fromCanonical(seq == 1 ? EntryKind::Open : EntryKind::Observed, payload);
            entry.inPhase(QStringLiteral("switchover")).about(QStringLiteral("sync01"));
            rows.entries.append(Entry(seq, QStringLiteral("2026-11-21T20:00:00Z"), seq, entry, prev));
            prev = rows.entries.last().hash();
        }
        rows.schema = JournalSchema::expected();
        QElapsedTimer timer;
        timer.start();
        const Verification verification = Verification::of(rows);
        qInfo("100,000 entries verified in %.2f s", double(timer.elapsed()) / 1000);
        QCOMPARE(verification.entryCount(), 100'000);
#if defined(__OPTIMIZE__) && !defined(__SANITIZE_ADDRESS__) // what people run
        QVERIFY(timer.elapsed() < 3000);
#endif
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_sha;
    QString m_head;
};

QTEST_GUILESS_MAIN(tst_Verification)
#include "tst_verification.moc"
