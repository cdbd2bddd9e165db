// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/Random.h"

#include <QTest>

using namespace swingbridge;

class tst_Random : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSeedGivesTheSameStreamHoweverItIsTaken()
    {
        SeededRandom whole(7);
        SeededRandom pieces(7);
        const QByteArray bytes = whole.bytes(100);
        QByteArray collected;
        for (const int count : {1, 31, 0, 33, 35})
            collected += pieces.bytes(count);
        QCOMPARE(collected, bytes);
        QVERIFY(whole.bytes(32) != bytes.left(32));
    }

    void theStreamIsTheSameOnEveryMachine()
    {
        // SHA-256 over (seed, counter) as 64-bit big endian numbers, then the purpose; computed with Python's hashlib.
        QCOMPARE(SeededRandom(7).hex(8), QByteArray("e8dd943d366caae7"));
        QCOMPARE(SeededRandom(7, "nonce").hex(8), QByteArray("4089aa2f8f7fa639"));
    }

    void otherSeedsAndPurposesGiveOtherStreams()
    {
        QVERIFY(SeededRandom(7).bytes(16) != SeededRandom(8).bytes(16));
        QVERIFY(SeededRandom(7, "a").bytes(16) != SeededRandom(7, "b").bytes(16));
    }

    void theSystemGivesAsManyBytesAsWereAskedFor()
    {
        SystemRandom random;
        for (const int count : {0, 1, 3, 16, 33})
            QCOMPARE(random.bytes(count).size(), count);
        QVERIFY(random.bytes(16) != random.bytes(16));
        QCOMPARE(random.hex(16).size(), 32);
    }
};

QTEST_GUILESS_MAIN(tst_Random)
#include "tst_random.moc"
