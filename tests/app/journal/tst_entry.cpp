// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "JournalFixture.h"

#include <QTest>

using namespace swingbridge;

//! The golden hashes were computed by Python's json and hashlib, not by us.
class tst_Entry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHashIsThatOfTheRowInCanonicalForm()
    {
        const Json payload{{"b", {1, -2}}, {"a", Json{{"z", nullptr}, {"y", "\xc3\xa4\n"}}}};
        EntryDraft draft(EntryKind::Intent, payload);
        draft.ofAttempt(1).inPhase(QStringLiteral("switchover")).inState(QStringLiteral("DEMOTE")).about(QStringLiteral("sync01"));
        draft.atStep(QStringLiteral("demote \"quoted\"\u00fc")).forRequest(QByteArray::fromHex("00ff"));
        const Entry entry(2, QStringLiteral("2026-11-21T20:00:05Z"), 5'000'000'000, draft, Entry::genesis());
        QCOMPARE(entry.hash().toHex(), QByteArray("3ca2f21f7dc7fa3035f0e36360f7edaf13cbfa4c695bd0860d72c257c70c9147"));
    }

    void anAbsentFactIsHashedAsNull()
    {
        EntryDraft draft(EntryKind::Note, Json::object());
        draft.compensating(1);
        const Entry entry(2, QStringLiteral("2026-11-21T20:00:05Z"), 5'000'000'000, draft, Entry::genesis());
        QCOMPARE(entry.hash().toHex(), QByteArray("3a4755196c9d58efe86b7a44f94a79b9f24e98d616da0bf768705150213d8a43"));
    }

    void everyColumnIsInTheHash_data()
    {
        QTest::addColumn<QString>("column");
        for (const char *column : {"seq", "utc", "mono", "attempt", "kind", "phase", "state", "server", "step", "request",
                                   "compensates", "payload", "prev"})
            QTest::newRow(column) << QString::fromLatin1(column);
    }
    void everyColumnIsInTheHash()
    {
        QFETCH(QString, column);
        QVERIFY(entryWith(QString()).hash() != entryWith(column).hash());
        QCOMPARE(entryWith(column).hash(), entryWith(column).computeHash());
    }

    void aKindAndItsWordBelongTogether()
    {
        for (int kind = 0; kind <= int(EntryKind::Note); ++kind)
            QCOMPARE(entryKindFrom(toString(EntryKind(kind))), std::optional(EntryKind(kind)));
        QCOMPARE(toString(EntryKind::Observed), QStringLiteral("OBSERVED"));
        QVERIFY(!entryKindFrom(u"observed"));
        QVERIFY(!entryKindFrom(u""));
    }

    void aFractionInAPayloadIsRefused()
    {
        QVERIFY(!EntryDraft(EntryKind::Note, Json{{"x", 1.5}}).payload());
        QVERIFY(!EntryDraft(EntryKind::Note, Json{{"x", qint64(1) << 60}}).payload());
        QVERIFY(EntryDraft(EntryKind::Note, Json{{"x", 15}}).payload());
    }

    void onlyAnEndStateEndsTheOperation()
    {
        const auto ends = [](EntryKind kind, const QString &state) {
            EntryDraft draft(kind, Json::object());
            draft.inState(state);
            return Entry(1, QString(), 0, draft, Entry::genesis()).endsTheOperation();
        };
        QVERIFY(ends(EntryKind::State, QStringLiteral("DONE")));
        QVERIFY(ends(EntryKind::State, QStringLiteral("ABORTED_CLEAN")));
        QVERIFY(!ends(EntryKind::State, QStringLiteral("WAIT")));
        QVERIFY(!ends(EntryKind::Observed, QStringLiteral("DONE")));
    }

private:
    static Entry entryWith(const QString &changed)
    {
        const auto is = [&](const char *column) { return changed == QLatin1String(column); };
        const auto text = [&](const char *column) { return is(column) ? QStringLiteral("other") : QStringLiteral("one"); };
        EntryDraft draft(is("kind") ? EntryKind::Observed : EntryKind::Intent, Json{{"n", is("payload") ? 2 : 1}});
        draft.ofAttempt(is("attempt") ? 2 : 1).inPhase(text("phase")).inState(text("state")).about(text("server")).atStep(text("step"));
        draft.forRequest(is("request") ? QByteArray("b") : QByteArray("a")).compensating(is("compensates") ? 2 : 1);
        return Entry(is("seq") ? 9 : 8, text("utc"), is("mono") ? 2 : 1, draft, QByteArray(32, is("prev") ? 'b' : 'a'));
    }
};

QTEST_GUILESS_MAIN(tst_Entry)
#include "tst_entry.moc"
