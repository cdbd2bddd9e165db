// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/Guid.h"
#include "foundation/Random.h"

#include <QSet>
#include <QTest>

using namespace swingbridge;

class tst_Guid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void threeFormsInAnyCaseAreOneValue_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("D") << QStringLiteral("b891884f-051e-4a83-95af-2544101c9083");
        QTest::newRow("D, upper case") << QStringLiteral("B891884F-051E-4A83-95AF-2544101C9083");
        QTest::newRow("B") << QStringLiteral("{b891884f-051e-4a83-95af-2544101c9083}");
        QTest::newRow("P") << QStringLiteral("(B891884f-051e-4a83-95AF-2544101c9083)");
    }
    void threeFormsInAnyCaseAreOneValue()
    {
        QFETCH(const QString, text);
        const auto guid = Guid::parse(text);
        QVERIFY(guid.has_value());
        QCOMPARE(guid->toString(), QStringLiteral("b891884f-051e-4a83-95af-2544101c9083"));
        QCOMPARE(guid->toBracedString(), QStringLiteral("{b891884f-051e-4a83-95af-2544101c9083}"));
    }

    void nothingElseIsAGuid_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("N") << QStringLiteral("b891884f051e4a8395af2544101c9083");
        QTest::newRow("space before") << QStringLiteral(" b891884f-051e-4a83-95af-2544101c9083");
        QTest::newRow("space after") << QStringLiteral("b891884f-051e-4a83-95af-2544101c9083 ");
        QTest::newRow("mixed brackets") << QStringLiteral("{b891884f-051e-4a83-95af-2544101c9083)");
        QTest::newRow("hyphen moved") << QStringLiteral("b891884f0-51e-4a83-95af-2544101c9083");
        QTest::newRow("no hex") << QStringLiteral("g891884f-051e-4a83-95af-2544101c9083");
        QTest::newRow("digits of another script") << QStringLiteral("\u0661\u0661\u0661\u0661\u0661\u0661\u0661\u0661-051e-4a83-95af-2544101c9083");
    }
    void nothingElseIsAGuid()
    {
        QFETCH(const QString, text);
        QVERIFY(!Guid::parse(text));
    }

    void randomOnesAreVersion4AndDiffer()
    {
        SeededRandom random(1);
        QSet<Guid> seen;
        for (int i = 0; i < 200; ++i) {
            const Guid guid = Guid::fromRandomBytes(random.bytes(16));
            QCOMPARE(guid.toUuid().version(), QUuid::Random);
            QCOMPARE(guid.toUuid().variant(), QUuid::DCE);
            seen.insert(guid);
        }
        QCOMPARE(seen.size(), 200);
        QVERIFY(!Guid::fromRandomBytes(QByteArray("short")).isNull());
    }
};

QTEST_GUILESS_MAIN(tst_Guid)
#include "tst_guid.moc"
