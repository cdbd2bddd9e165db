// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/ByteArena.h"
#include "exports/CsExportReader.h"
#include "exports/ExportComparison.h"
#include "exports/ExportFilter.h"
#include "exports/ExportGroups.h"

#include <QBuffer>
#include <QTest>

#include <sys/resource.h>

#include <csignal>
#include <cstring>

using namespace swingbridge;

namespace {

//! Every third a group, every fifth deleted, each with a mail and a name of its own.
PendingExports manyObjects(int count)
{
    QByteArray bytes = "<cs-objects>";
    for (int i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(i);
        bytes += "<cs-object cs-dn=\"CN=object " + number + ",DC=contoso\" object-type=\"" + (i % 3 == 0 ? "group" : "user") + "\"><unapplied-export>";
        if (i % 5 == 0)
            bytes += "<delta operation=\"delete\"/>";
        else
            bytes += "<delta operation=\"update\"><attr name=\"" + QByteArray(i % 2 == 0 ? "mail" : "Title") + "\" operation=\"add\" type=\"string\"><value>Value " + number + " \xc3\x84rger</value></attr></delta>";
        bytes += "</unapplied-export><synchronized-hologram><entry><attr name=\"displayName\" type=\"string\"><value>Person " + number + "</value></attr></entry></synchronized-hologram></cs-object>";
    }
    QBuffer buffer;
    buffer.setData(bytes + "</cs-objects>");
    buffer.open(QIODevice::ReadOnly);
    CsExportReader reader(buffer, CsExportOptions());
    while (reader.readSome(1000).value_or(false)) { }
    return reader.take();
}

} // namespace

class TestExportFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsAndWordsAreToldApart()
    {
        const ExportFilter filter = ExportFilter::parse(QStringLiteral("Ada type:User op:delete attr:mail name:\"Ada Lovelace\" finding:7 \"two words\" odd:thing finding:x"));
        QCOMPARE(filter.words, (QStringList{QStringLiteral("ada"), QStringLiteral("two words"), QStringLiteral("odd:thing"), QStringLiteral("finding:x")}));
        QCOMPARE(filter.types, QStringList{QStringLiteral("user")});
        QCOMPARE(filter.operations, QStringList{QStringLiteral("delete")});
        QCOMPARE(filter.attributes, QStringList{QStringLiteral("mail")});
        QCOMPARE(filter.names, QStringList{QStringLiteral("ada lovelace")});
        QCOMPARE(filter.finding, 7);
        QVERIFY(ExportFilter::parse(QStringLiteral("  ")).isEmpty());
        QCOMPARE(ExportFilter::parse(QStringLiteral("name:\"open")).names, QStringList{QStringLiteral("open")});
    }

    void everyFilterFindsWhatLookingAtEveryObjectFinds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("expected");
        QTest::newRow("all") << QString() << 3000;
        QTest::newRow("a word") << QStringLiteral("person") << 3000;
        QTest::newRow("another case") << QStringLiteral("PERSON 299") << 13; // 299, 1299, 2299 and 2990 to 2999
        QTest::newRow("beyond ASCII") << QStringLiteral("\u00e4rger") << 2400;
        QTest::newRow("nothing") << QStringLiteral("nowhere") << 0;
        QTest::newRow("type") << QStringLiteral("type:group") << 1000;
        QTest::newRow("two types") << QStringLiteral("type:group type:user") << 3000;
        QTest::newRow("operation") << QStringLiteral("op:delete") << 600;
        QTest::newRow("attribute, case aside") << QStringLiteral("attr:title") << 1200;
        QTest::newRow("both") << QStringLiteral("attr:title attr:mail") << 0;
        QTest::newRow("name") << QStringLiteral("name:\"person 1500\"") << 1;
        QTest::newRow("not in the name") << QStringLiteral("name:value") << 0;
        QTest::newRow("all together") << QStringLiteral("type:group op:update attr:mail \"value 12\"") << 15;
    }
    void everyFilterFindsWhatLookingAtEveryObjectFinds()
    {
        QFETCH(QString, text);
        static const PendingExports capture = manyObjects(3000);
        const ExportFilter filter = ExportFilter::parse(text);
        QList<qsizetype> slow;
        for (qsizetype i = 0; i < capture.size(); ++i) {
            const ExportObject object = capture.object(i);
            QString all = object.name + QLatin1Char('\n') + object.dn + QLatin1Char('\n') + object.objectType + QLatin1Char('\n') + toWord(object.operation);
            QStringList changed;
            for (const ExportChange &change : object.changes) {
                all += QLatin1Char('\n') + change.name + QLatin1Char('\n') + change.adds.join(QLatin1Char('\n'));
                changed += change.name.toLower();
            }
            const auto inAll = [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); };
            const auto inName = [&](const QString &word) { return object.name.contains(word, Qt::CaseInsensitive); };
            const auto isChanged = [&](const QString &word) { return changed.contains(word); };
            if (std::all_of(filter.words.begin(), filter.words.end(), inAll) && std::all_of(filter.names.begin(), filter.names.end(), inName)
                && std::all_of(filter.attributes.begin(), filter.attributes.end(), isChanged)
                && (filter.types.isEmpty() || filter.types.contains(object.objectType)) && (filter.operations.isEmpty() || filter.operations.contains(toWord(object.operation))))
                slow += i;
        }
        QCOMPARE(capture.find(text), slow);
        QTEST(int(slow.size()), "expected");
    }

    void changesOfOneKindAreOneGroup()
    {
        const PendingExports capture = manyObjects(30);
        const QList<ExportGroup> groups = groupExports({capture, capture});
        qsizetype rows = 0;
        QStringList told;
        for (const ExportGroup &group : groups) {
            rows += group.rows.size();
            told += group.objectType + QLatin1Char(' ') + toWord(group.operation) + QLatin1Char(' ') + group.attribute;
            QVERIFY(std::is_sorted(group.rows.begin(), group.rows.end()));
            for (const qsizetype row : group.rows)
                QCOMPARE(capture.object(row % 30).objectType, group.objectType);
        }
        QCOMPARE(rows, 60); // one attribute each
        QCOMPARE(told.size(), 6);
        QVERIFY(told.contains(QStringLiteral("user delete ")));
        QVERIFY(told.contains(QStringLiteral("group update mail")));
        QCOMPARE(groups.first().rows.size(), std::max_element(groups.begin(), groups.end(), [](const auto &a, const auto &b) { return a.rows.size() < b.rows.size(); })->rows.size());
        QVERIFY(groups.first().sentence().contains(QStringLiteral(": ")));
    }

    void comparedCapturesTellWhatIsNoNoise()
    {
        const PendingExports ten = manyObjects(10);
        const PendingExports twelve = manyObjects(12);
        const ExportComparison comparison = compareExports(ten, twelve);
        QCOMPARE(comparison.count(ExportWhere::Both), 10);
        QCOMPARE(comparison.count(ExportWhere::Second), 2);
        QCOMPARE(comparison.count(ExportWhere::First) + comparison.count(ExportWhere::Different), 0);
        QCOMPARE(comparison.objects.last().second, 11);
        QCOMPARE(compareExports(twelve, ten).count(ExportWhere::First), 2);
    }

    void aSearchAmongRowsLooksAtNoOthers()
    {
        const PendingExports capture = manyObjects(100);
        ExportSearch search(capture, ExportFilter::parse(QStringLiteral("op:delete person")), QList<qsizetype>{5, 6, 7, 10, 99});
        QList<qsizetype> rows;
        while (search.readSome(rows)) { }
        QCOMPARE(rows, (QList<qsizetype>{5, 10}));
    }

    void anArenaHoldsMoreThanItsMemory()
    {
        ByteArena arena;
        QList<std::pair<ByteArena::Place, QByteArray>> kept;
        const qsizetype enough = static_cast<qsizetype>(ByteArena::blocksInMemory + 3) * ByteArena::blockSize;
        for (int i = 0; arena.bytes() < enough; ++i) {
            const QByteArray bytes = QByteArray::number(i) + QByteArray(100'000 + i, static_cast<char>('a' + i % 26));
            kept.append({arena.append(bytes.constData(), static_cast<size_t>(bytes.size())), bytes});
        }
        const QByteArray huge(6 * 1024 * 1024, 'h'); // more than a block
        kept.append({arena.append(huge.constData(), static_cast<size_t>(huge.size())), huge});
        QVERIFY(!arena.hasFailed());
        for (const auto &[place, bytes] : std::as_const(kept))
            QVERIFY(std::memcmp(arena.at(place), bytes.constData(), static_cast<size_t>(bytes.size())) == 0);
    }

    void aListFindsEveryElementAcrossItsBlocks()
    {
        struct Three { qint64 a; qint64 b; qint32 c; };
        ArenaList<Three> list;
        const int count = static_cast<int>(ByteArena::blockSize / qsizetype(sizeof(Three))) * 6 + 5;
        for (int i = 0; i < count; ++i)
            list.append(Three{i, -i, i % 7});
        QCOMPARE(list.size(), static_cast<size_t>(count));
        qint64 expected = 0;
        for (const Three &three : list) {
            QCOMPARE(three.a, expected);
            QCOMPARE(three.c, static_cast<qint32>(expected % 7));
            ++expected;
        }
        QCOMPARE(expected, qint64(count));
    }

    void withoutRoomForTemporaryFilesTheArenaSaysSo()
    {
        std::signal(SIGXFSZ, SIG_IGN); // a write beyond the limit fails, as on a full disk
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        const rlimit small{1024 * 1024, before.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        ByteArena arena;
        const QByteArray block(ByteArena::blockSize, 'x');
        size_t kept = 0;
        while (kept < 100 && arena.append(block.constData(), static_cast<size_t>(block.size())) != ByteArena::nothing)
            ++kept;
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        QCOMPARE(kept, ByteArena::blocksInMemory);
        QVERIFY(arena.hasFailed());
        QCOMPARE(arena.append("y", 1), ByteArena::nothing);
    }
};

QTEST_GUILESS_MAIN(TestExportFilter)
#include "tst_exportfilter.moc"
