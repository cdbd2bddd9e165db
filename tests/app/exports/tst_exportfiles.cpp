// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/CsExportReader.h"
#include "exports/ExportDetails.h"
#include "support/Await.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <csignal>
#include <sys/resource.h>

using namespace swingbridge;

namespace {

QByteArray userObject(int number, const QByteArray &values)
{
    const QByteArray digits = QByteArray::number(number);
    return "<cs-object cs-dn=\"CN={" + digits.toHex() + "}\" id=\"{CC2B8D0B-4E57-5123-BE17-" + digits.rightJustified(12, '0')
        + "}\" object-type=\"user\"><unapplied-export><delta operation=\"update\"><attr name=\"info\" operation=\"update\" type=\"string\" multivalued=\"true\">" + values
        + "</attr></delta></unapplied-export></cs-object>";
}

QByteArray manyValues(int count)
{
    QByteArray values;
    for (int i = 0; i < count; ++i)
        values += "<value operation=\"add\">value number " + QByteArray::number(i) + "</value>";
    return values;
}

//! Files may grow to \a bytes only, as on a full disk.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit narrow{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &narrow);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
};

} // namespace

//! Captures as files that somebody writes to, cuts, takes away: what is said, and what is never shown.
class TestExportFiles : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(QStringLiteral("capture.xml"));
        QFile file(path);
        [&] { QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate)); }();
        file.write(bytes);
        return path;
    }
    static QByteArray capture() { return "<cs-objects>" + userObject(1, manyValues(3)) + userObject(2, manyValues(500)) + userObject(3, "<value>" + QByteArray(10'000, 'x') + "</value>") + "</cs-objects>"; }

private Q_SLOTS:
    void whatWasLeftOutIsReadFromTheFileAgain()
    {
        const QString path = write(capture());
        const auto read = readPendingExports(path);
        QVERIFY(read);
        QCOMPARE(read->object(1).changes.first().adds.size(), 200);
        QVERIFY(read->object(1).changes.first().isShortened);
        const auto second = readExportObject(path, *read, 1);
        QVERIFY2(second, second ? "" : qPrintable(second.error().summary()));
        QCOMPARE(second->changes.first().adds.size(), 500);
        QCOMPARE(second->changes.first().adds.last(), QStringLiteral("value number 499"));
        QVERIFY(!second->changes.first().isShortened);
        QCOMPARE(second->dn, read->object(1).dn);
        const auto third = test::await(readExportObjectAside(path, *read, 2, {}));
        QVERIFY(third && *third);
        QCOMPARE((*third)->changes.first().adds.first().size(), 10'000);
    }

    void anObjectThatTheFullParserReadIsFoundAgain()
    {
        const QString path = write("<cs-objects><!-- by hand -->" + userObject(1, "<value><![CDATA[<&>]]></value>" + manyValues(300)) + "</cs-objects>");
        const auto read = readPendingExports(path);
        QVERIFY(read);
        QCOMPARE(read->summary().reader, PendingExportSummary::Reader::Full);
        const auto object = readExportObject(path, *read, 0);
        QVERIFY2(object, object ? "" : qPrintable(object.error().summary() + object.error().detail()));
        QCOMPARE(object->changes.first().adds.size(), 301);
        QCOMPARE(object->changes.first().adds.first(), QStringLiteral("<&>"));
    }

    void aFileThatIsNoLongerTheSameShowsNothing_data()
    {
        QTest::addColumn<QByteArray>("now");
        QByteArray other = capture();
        QTest::newRow("grown") << QByteArray(other + " ");
        QTest::newRow("cut") << other.left(other.size() - 20);
        QByteArray swapped = other;
        QTest::newRow("another value") << QByteArray(swapped.replace("value number 499", "value number 498"));
        QByteArray renamed = other;
        QTest::newRow("another object") << QByteArray(renamed.replace("BE17-000000000002", "BE17-000000000009"));
        QTest::newRow("something else of that size") << QByteArray(other.size(), 'x');
        QTest::newRow("empty") << QByteArray();
    }
    void aFileThatIsNoLongerTheSameShowsNothing()
    {
        QFETCH(QByteArray, now);
        const QString path = write(capture());
        const auto read = readPendingExports(path);
        QVERIFY(read);
        write(now);
        const auto object = readExportObject(path, *read, 1);
        QVERIFY(!object);
        QCOMPARE(object.error().kind(), Error::Kind::BadInput);
        QVERIFY(object.error().summary().contains(path));
        QVERIFY(!object.error().remedy().isEmpty());
    }

    void aFileThatIsGoneIsSaid()
    {
        const QString path = write(capture());
        const auto read = readPendingExports(path);
        QVERIFY(read);
        QVERIFY(QFile::remove(path));
        const auto object = readExportObject(path, *read, 1);
        QVERIFY(!object);
        QCOMPARE(object.error().kind(), Error::Kind::LocalFile);
        const auto again = readPendingExports(path);
        QVERIFY(!again);
        QCOMPARE(again.error().kind(), Error::Kind::LocalFile);
        const auto folder = readPendingExports(m_folder.path());
        QVERIFY(!folder);
        QVERIFY(!folder.error().remedy().isEmpty());
    }

    void aFileThatMayNotBeReadIsSaid()
    {
        const QString path = write(capture());
        QVERIFY(QFile::setPermissions(path, QFileDevice::WriteOwner));
        if (QFile(path).open(QIODevice::ReadOnly))
            QSKIP("this account reads every file");
        const auto read = readPendingExports(path);
        QVERIFY(!read);
        QCOMPARE(read.error().kind(), Error::Kind::LocalFile);
    }

    void aFileThatGrowsWhileItIsReadIsNotJudged()
    {
        QByteArray bytes = "<cs-objects>";
        for (int i = 0; i < 3000; ++i)
            bytes += userObject(i, manyValues(5));
        bytes += "</cs-objects>";
        const QString path = write(bytes);
        const ProgressSink growing = [path](const Progress &) {
            QFile file(path);
            if (file.open(QIODevice::Append))
                file.write(" ");
        };
        const auto strictly = readPendingExports(path, {}, true, {}, growing);
        QVERIFY(!strictly);
        QCOMPARE(strictly.error().kind(), Error::Kind::BadInput);
        QVERIFY2(strictly.error().summary().contains(QStringLiteral("changed while it was read")), qPrintable(strictly.error().summary()));
        const auto loosely = readPendingExports(path, {}, false, {}, growing);
        QVERIFY(loosely);
        QVERIFY(!loosely->summary().isComplete);
        QVERIFY(loosely->summary().hasChanged);
        QCOMPARE(loosely->summary().objects, 3000);
    }

    void aFullDiskIsSaidAndTheFileIsUnchanged()
    {
        QByteArray bytes = "<cs-objects>";
        for (int i = 0; i < 30'000; ++i) // more than the store keeps in memory
            bytes += userObject(i, "<value>" + QByteArray(600, char('a' + i % 26)) + "</value>");
        bytes += "</cs-objects>";
        const QString path = write(bytes);
        {
            const FullDisk disk(1024 * 1024);
            const auto read = readPendingExports(path);
            QVERIFY(!read);
            QCOMPARE(read.error().kind(), Error::Kind::LocalFile);
            QVERIFY2(read.error().summary().contains(QStringLiteral("no room")), qPrintable(read.error().summary()));
            QVERIFY(!read.error().remedy().isEmpty());
        }
        QCOMPARE(QFile(path).size(), bytes.size());
        QVERIFY(readPendingExports(path)); // and once there is room again it works
    }

    void aFullDiskWhileLongValuesAreHashedIsSaid()
    {
        const QString path = write("<cs-objects>" + userObject(1, "<value>" + QByteArray(24 * 1024 * 1024, 'x') + "</value>") + "</cs-objects>");
        const FullDisk disk(1024 * 1024);
        const auto read = readPendingExports(path);
        QVERIFY(!read);
        QCOMPARE(read.error().kind(), Error::Kind::LocalFile);
    }

    void theEventLoopGoesOnWhileOneHugeObjectIsRead()
    {
        const QString path = write("<cs-objects>" + userObject(1, manyValues(400'000)) + "</cs-objects>");
        int turns = 0;
        QTimer timer;
        QObject::connect(&timer, &QTimer::timeout, &timer, [&] { ++turns; });
        timer.start(0);
        const auto read = test::await(readPendingExportsInPieces(path, {}, true, {}, {}));
        QVERIFY(read && *read);
        QCOMPARE((*read)->object(0).changes.first().valueAdds, 400'000);
        QVERIFY2(turns > 10, QByteArray::number(turns).constData());
    }

    void readingStopsInTheMiddleOfAnObject()
    {
        const QString path = write("<cs-objects>" + userObject(1, manyValues(400'000)) + "</cs-objects>");
        std::stop_source stop;
        QTimer::singleShot(1, [&stop] { stop.request_stop(); });
        const auto read = test::await(readPendingExportsInPieces(path, {}, true, {}, stop.get_token()));
        QVERIFY(read && !*read);
        QCOMPARE(read->error().kind(), Error::Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestExportFiles)
#include "tst_exportfiles.moc"
