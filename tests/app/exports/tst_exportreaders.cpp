// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/CsExportReader.h"
#include "foundation/JsonText.h"

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
        Json line = exportObjectToJson(capture.object(i), QStringLiteral("f"));
        line.erase("offset");
        line.erase("line");
        text += '\n' + line.dump(-1, ' ', false, Json::error_handler_t::replace);
    }
    return QByteArray::fromStdString(text + '\n' + exportHash({capture}).toStdString());
}

QByteArray mutatedCapture(QByteArray bytes, QRandomGenerator &random)
{
    static const QByteArray pieces[] = {"<", ">", "\"", "'", "&", "&amp;", "&#65;", "&#0;", "/>", "</", "<!--", "-->", "<![CDATA[", "]]>", "<?x?>", "=", "\xff", "\xed\xa0\x80",
                                        "\r\n", "</delta>", "<delta operation=\"add\"/>", "<attr name=\"member\">", "</synchronized-hologram>", "</cs-object>", "\0"};
    const int changes = 1 + static_cast<int>(random.bounded(4));
    for (int i = 0; i < changes && !bytes.isEmpty(); ++i) {
        const auto at = static_cast<qsizetype>(random.bounded(static_cast<quint32>(bytes.size())));
        switch (random.bounded(4)) {
        case 0: bytes[at] = static_cast<char>(random.bounded(256)); break;
        case 1: bytes.remove(at, static_cast<qsizetype>(random.bounded(40))); break;
        case 2: bytes.insert(at, pieces[random.bounded(static_cast<quint32>(std::size(pieces)))]); break;
        default: bytes.insert(at, bytes.mid(static_cast<qsizetype>(random.bounded(static_cast<quint32>(bytes.size()))), static_cast<qsizetype>(random.bounded(200)))); break;
        }
    }
    return bytes;
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

    void aValueLargerThanTheWindowArrivesWhole()
    {
        const QByteArray value(3 * 1024 * 1024, 'x');
        const QByteArray bytes = "<cs-objects><cs-object cs-dn=\"CN={41}\" id=\"{CC2B8D0B-4E57-5123-BE17-39D3AE3D9C51}\" object-type=\"user\"><unapplied-export>"
                                 "<delta operation=\"update\"><attr name=\"info\" operation=\"add\" type=\"string\"><value>" + value + "</value></attr></delta></unapplied-export></cs-object></cs-objects>";
        const PendingExports read = readFrom<QBuffer>(bytes);
        QCOMPARE(read.summary().reader, PendingExportSummary::Reader::Sliced);
        QCOMPARE(exportHash({read}), exportHash({readFrom<OneWayDevice>(bytes)}));
        QVERIFY(read.object(0).changes.first().isShortened);
    }

    void damagedFilesAreNeverToldDifferently()
    {
        const QList<QByteArray> captures = allCaptures();
        const int rounds = qEnvironmentVariableIntValue("SWINGBRIDGE_FUZZ_ROUNDS") > 0 ? qEnvironmentVariableIntValue("SWINGBRIDGE_FUZZ_ROUNDS") : 10'000;
        QRandomGenerator random(20261121);
        int whole = 0;
        for (int round = 0; round < rounds; ++round) {
            const QByteArray bytes = mutatedCapture(captures.at(static_cast<qsizetype>(random.bounded(static_cast<quint32>(captures.size())))), random);
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
