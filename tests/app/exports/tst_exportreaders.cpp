// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/CsExportReader.h"
#include "exports/ValuesHash.h"
#include "foundation/JsonText.h"
#include "support/Mutator.h"

#include <QBuffer>
#include <QDir>
#include <QRandomGenerator>
#include <QTest>

using namespace swingbridge;

namespace {

const QString capturesFolder = QStringLiteral(SWINGBRIDGE_TEST_DATA "/pending-exports/");

//! A device that cannot go back: the reader parses it in full.
class OneWayDevice final : public QIODevice
{
public:
    void setData(const QByteArray &bytes) { m_bytes = bytes; }
    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_done >= m_bytes.size(); }

protected:
    qint64 readData(char *data, qint64 maximum) override
    {
        const qint64 size = std::min<qint64>(maximum, m_bytes.size() - m_done);
        std::copy_n(m_bytes.constData() + m_done, size, data);
        m_done += size;
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_done = 0;
};

//! A file of which every read gives as many bytes as the test says: each border between two pieces comes to lie everywhere.
class CrumblingFile final : public QIODevice
{
public:
    CrumblingFile(QByteArray bytes, qint64 crumb) : m_bytes(std::move(bytes)), m_crumb(crumb) { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }
    qint64 size() const override { return m_bytes.size(); }

protected:
    qint64 readData(char *data, qint64 maximum) override
    {
        const qint64 size = std::min({m_crumb, maximum, m_bytes.size() - pos()});
        std::copy_n(m_bytes.constData() + pos(), size, data);
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_crumb;
};

PendingExports readCrumbs(const QByteArray &bytes, qint64 crumb, CsExportOptions options = {})
{
    CrumblingFile file(bytes, crumb);
    CsExportReader reader(file, std::move(options));
    while (reader.readSome(100).value_or(false)) { }
    return reader.take();
}

//! A capture of one user whose attribute "info" is updated by \a values.
QByteArray oneChange(const QByteArray &values, const QByteArray &attribute = "name=\"info\" type=\"string\"", const QByteArray &tag = "attr")
{
    return "<cs-objects><cs-object cs-dn=\"CN={41}\" id=\"{CC2B8D0B-4E57-5123-BE17-39D3AE3D9C51}\" object-type=\"user\"><unapplied-export><delta operation=\"update\"><" + tag
        + " operation=\"update\" " + attribute + ">" + values + "</" + tag + "></delta></unapplied-export></cs-object></cs-objects>";
}

template <typename Device>
PendingExports readFrom(const QByteArray &bytes, ExportDetail detail = ExportDetail::Objects)
{
    Device device;
    device.setData(bytes);
    device.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    CsExportOptions options;
    options.detail = detail;
    CsExportReader reader(device, options);
    while (reader.readSome(100).value_or(false)) { }
    return reader.take();
}

//! All that a person can learn from a capture, but where the objects lie and which reader it was.
QByteArray toldBy(const PendingExports &capture)
{
    Json told = exportsDocument({capture.summary()});
    told["files"][0].erase("reader");
    told["files"][0].erase("problems");
    std::string text = told.dump();
    for (qsizetype i = 0; i < capture.size(); ++i) {
        const ExportObject object = capture.object(i);
        Json line = exportObjectToJson(object, QStringLiteral("f"));
        for (const ExportChange &change : object.changes)
            text += change.isShortened ? 's' : 'w';
        line.erase("offset");
        line.erase("line");
        text += '\n' + line.dump(-1, ' ', false, Json::error_handler_t::replace);
    }
    return QByteArray::fromStdString(text + '\n' + exportHash({capture}).toStdString());
}

QList<QByteArray> allCaptures()
{
    QList<QByteArray> captures;
    for (const QString &name : QDir(capturesFolder).entryList({QStringLiteral("*.xml")})) {
        QFile file(capturesFolder + name);
        if (file.open(QIODevice::ReadOnly) && file.size() < 30'000)
            captures += file.readAll();
    }
    return captures;
}

} // namespace

//! The reader that cuts and the reader that parses: whoever reads a sound file is told the same.
class TestExportReaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothReadersTellTheSameOfEverySample()
    {
        int sliced = 0;
        for (const QByteArray &bytes : allCaptures()) {
            const PendingExports quick = readFrom<QBuffer>(bytes);
            sliced += quick.summary().reader == PendingExportSummary::Reader::Sliced ? 1 : 0;
            QCOMPARE(toldBy(quick), toldBy(readFrom<OneWayDevice>(bytes)));
        }
        QVERIFY2(sliced >= 9, QByteArray::number(sliced).constData()); // else nothing was compared
    }

    void countingAloneCountsTheSame()
    {
        for (const QByteArray &bytes : allCaptures()) {
            const PendingExports counted = readFrom<QBuffer>(bytes, ExportDetail::Counts);
            QCOMPARE(counted.size(), 0);
            QCOMPARE(exportsDocument({counted.summary()}).dump(), exportsDocument({readFrom<QBuffer>(bytes).summary()}).dump());
        }
    }

    void unusualTextGoesToTheFullParser_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("CDATA") << QByteArray("<value><![CDATA[<delta>]]></value>");
        QTest::newRow("comment") << QByteArray("<!-- </cs-object> --><value>x</value>");
        QTest::newRow("processing instruction") << QByteArray("<?x </cs-object> ?><value>x</value>");
        QTest::newRow("too deep") << QByteArray("<value>" + QByteArray("<a>").repeated(300) + QByteArray("</a>").repeated(300) + "</value>");
        QTest::newRow("entity of nobody") << QByteArray("<value>&nobody;</value>");
        QTest::newRow("control character") << QByteArray("<value>&#1;</value>");
        QTest::newRow("no UTF-8") << QByteArray("<value>\xff</value>");
        QTest::newRow("attribute twice") << QByteArray("<value operation=\"add\" operation=\"delete\">x</value>");
        QTest::newRow("attribute without quotes") << QByteArray("<value operation=add>x</value>");
        QTest::newRow("crossed tags") << QByteArray("<value><a></value></a>");
    }
    void unusualTextGoesToTheFullParser()
    {
        QFETCH(QByteArray, text);
        const QByteArray bytes = "<cs-objects><cs-object cs-dn=\"CN={41}\" id=\"{CC2B8D0B-4E57-5123-BE17-39D3AE3D9C51}\" object-type=\"user\"><unapplied-export>"
                                 "<delta operation=\"update\"><attr name=\"mail\" operation=\"add\" type=\"string\">" + text + "</attr></delta></unapplied-export></cs-object></cs-objects>";
        const PendingExports read = readFrom<QBuffer>(bytes);
        QCOMPARE(read.summary().reader, PendingExportSummary::Reader::Full);
        QCOMPARE(toldBy(read), toldBy(readFrom<OneWayDevice>(bytes)));
    }

    void nestingAsDeepAsAFileCanHoldIsOnlyText()
    {
        QByteArray deep;
        for (int i = 0; i < 200'000; ++i)
            deep += "<a>";
        const PendingExports read = readFrom<QBuffer>("<cs-objects><cs-object cs-dn=\"x\" object-type=\"user\"><unapplied-export><delta operation=\"update\"><attr name=\"mail\" operation=\"add\" type=\"string\"><value>" + deep);
        QVERIFY(!read.summary().isComplete);
    }

    void aFileMayArriveInPiecesOfAnySize_data()
    {
        QTest::addColumn<qint64>("crumb");
        for (const int crumb : {1, 2, 3, 5, 7, 16, 61, 1021})
            QTest::addRow("%d bytes at a time", crumb) << qint64(crumb);
    }
    void aFileMayArriveInPiecesOfAnySize()
    {
        QFETCH(qint64, crumb);
        for (const QByteArray &bytes : allCaptures()) {
            const PendingExports whole = readFrom<QBuffer>(bytes);
            if (whole.summary().reader == PendingExportSummary::Reader::Full)
                continue; // Qt's matter
            const PendingExports pieces = readCrumbs(bytes, crumb);
            QCOMPARE(pieces.summary().reader, whole.summary().reader);
            QCOMPARE(toldBy(pieces), toldBy(whole));
            for (qsizetype i = 0; i < whole.size(); ++i)
                QCOMPARE(pieces.header(i).offset, whole.header(i).offset);
        }
    }

    void textIsDecodedAcrossEveryBorder()
    {
        const QByteArray text = "a&amp;b&#x1F600;\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80|\\x\r\ny\rz<i>&lt;inner&gt;</i>\tend";
        const QByteArray bytes = oneChange("<value operation=\"add\">" + text + "</value><value operation=\"delete\">" + text + "2</value>");
        const PendingExports full = readFrom<OneWayDevice>(bytes);
        QCOMPARE(full.object(0).changes.first().adds.first(), QStringLiteral(u"a&b\U0001F600\u00e9\u20ac\U0001F600|\\x\ny\nz<inner>\tend"));
        for (qint64 crumb = 1; crumb < 60; ++crumb) {
            const PendingExports pieces = readCrumbs(bytes, crumb);
            QCOMPARE(pieces.summary().reader, PendingExportSummary::Reader::Sliced);
            QCOMPARE(toldBy(pieces), toldBy(full));
        }
    }

    void theHashKnowsWhatIsNotKept_data()
    {
        QTest::addColumn<QByteArray>("values");
        QTest::addColumn<QStringList>("adds");
        const QString large(3 * 1024 * 1024, QLatin1Char('x'));
        QTest::newRow("larger than the window") << QByteArray("<value>" + large.toUtf8() + "</value>") << QStringList(large);
        const QString special = QStringLiteral("a|b\\c\n\u00e9").repeated(200'000);
        QTest::newRow("large and escaped") << QByteArray("<value>" + special.toUtf8() + "</value>") << QStringList(special);
        const QString huge(20 * 1024 * 1024, QLatin1Char('y'));
        QTest::newRow("larger than what lies in memory, and a small one") << QByteArray("<value>" + huge.toUtf8() + "</value><value>a</value>") << QStringList{huge, QStringLiteral("a")};
        QTest::newRow("the small one first") << QByteArray("<value>z</value><value>" + huge.toUtf8() + "</value><value>a</value>") << QStringList{QStringLiteral("z"), huge, QStringLiteral("a")};
        QByteArray many;
        QStringList members;
        for (int i = 300'000; i > 0; --i) {
            members.append(QStringLiteral("CN={member number %1 of a large group}").arg(qint64(i) * 7919 % 300'007));
            many += "<value>" + members.last().toUtf8() + "</value>";
        }
        QTest::newRow("many") << many << members;
    }
    void theHashKnowsWhatIsNotKept()
    {
        QFETCH(QByteArray, values);
        QFETCH(QStringList, adds);
        const QByteArray bytes = oneChange(values);
        const PendingExports read = readFrom<QBuffer>(bytes);
        QCOMPARE(read.summary().reader, PendingExportSummary::Reader::Sliced);
        const ExportChange change = read.object(0).changes.first();
        QVERIFY(change.isShortened);
        QCOMPARE(change.valueAdds, int(adds.size()));
        QCOMPARE(change.adds.size(), std::min<qsizetype>(adds.size(), 200));
        QVERIFY(change.adds.first().size() <= 4096 && adds.first().startsWith(change.adds.first()));
        const ExportStore &store = read.store();
        QCOMPARE(QByteArray(store.valuesHash(*store.changesOf(store.records()[0])).data(), 32).toHex(), QByteArray(valuesHash(adds, {}).data(), 32).toHex());
        QCOMPARE(exportHash({read}), exportHash({readFrom<OneWayDevice>(bytes)}));
        CsExportOptions nothingKept;
        nothingKept.maximumValueBytes = 0;
        QCOMPARE(exportHash({readCrumbs(bytes, 65'537, nothingKept)}), exportHash({read}));
    }

    void textThatCameAsBase64IsDecodedBeforeItIsHashed()
    {
        const QByteArray encoded = QByteArray("line\x01one|two").toBase64();
        const PendingExports read = readFrom<QBuffer>(oneChange("<value operation=\"add\" encoding=\"base64\">" + encoded + "</value>"));
        QCOMPARE(read.object(0).changes.first().adds, QStringList(QStringLiteral("line\x01one|two")));
        CsExportOptions nothingKept;
        nothingKept.maximumValueBytes = 0;
        const PendingExports hashed = readCrumbs(oneChange("<value operation=\"add\" encoding=\"base64\">" + encoded + "</value>"), 3, nothingKept);
        QVERIFY(hashed.object(0).changes.first().adds.isEmpty());
        QCOMPARE(exportHash({hashed}), exportHash({read}));
    }

    void damagedFilesAreNeverToldDifferently()
    {
        const QList<QByteArray> captures = allCaptures();
        const int rounds = test::fuzzRounds();
        QRandomGenerator random(20261121);
        int whole = 0;
        for (int round = 0; round < rounds; ++round) {
            const QByteArray bytes = test::mutated(captures.at(static_cast<qsizetype>(random.bounded(static_cast<quint32>(captures.size())))), random);
            const PendingExports quick = readFrom<QBuffer>(bytes);
            const PendingExports full = readFrom<OneWayDevice>(bytes);
            // What the full parser refuses may still be cut: damage outside of what is asked for is not looked at.
            if (!full.summary().isComplete)
                continue;
            ++whole;
            if (toldBy(quick) != toldBy(full)) {
                qWarning("round %d: %s\n%s\n%s", round, bytes.constData(), toldBy(quick).constData(), toldBy(full).constData());
                QFAIL("the two readers disagree");
            }
        }
        QVERIFY2(whole > rounds / 50, QByteArray::number(whole).constData());
    }
};

QTEST_GUILESS_MAIN(TestExportReaders)
#include "tst_exportreaders.moc"
