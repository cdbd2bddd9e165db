// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/CsExportReader.h"
#include "exports/ExportCsv.h"

#include <QBuffer>
#include <QTest>

using namespace swingbridge;

namespace {
const QString samples = QStringLiteral(SWINGBRIDGE_TEST_DATA "/pending-exports/");

//! Takes the first so many bytes, then fails: a full disk.
class FullDevice final : public QIODevice
{
public:
    explicit FullDevice(qint64 room) : m_room(room) { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        const qint64 taken = std::min(size, m_room);
        m_room -= taken;
        return taken > 0 ? taken : -1;
    }

private:
    qint64 m_room;
};
} // namespace

class TestExportCsv : public QObject
{
    Q_OBJECT

    static QByteArray analyzer(const QString &name, CsvGuard guard = CsvGuard::Apostrophe)
    {
        const auto read = readPendingExports(samples + name);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        return read && writeCsv(buffer, ExportCsvWriter::Form::Analyzer, {*read}, guard) ? buffer.data() : QByteArray();
    }

private Q_SLOTS:
    void theColumnsAreTheVendors()
    {
        const QByteArray csv = analyzer(QStringLiteral("02-updates.xml"));
        QVERIFY(csv.startsWith("\xef\xbb\xbfObjectType,DN,OMODT,ChangedAttrCount,AttrName,AMODT,ATYPE,IsMultiValued,ValueChangeCount,ValueAdds,ValueDeletes,OldValue,NewValue\r\n"));
        QVERIFY(csv.contains("user,CN={42424141414141417645714E377741414141414142413D3D},update,1,department,update,string,False,2,1,1,Sales,Marketing\r\n"));
        QVERIFY(csv.contains("<not-available-for-multivalue>,<not-available-for-multivalue>"));
    }

    void aDeleteIsOneRow()
    {
        const QList<QByteArray> lines = analyzer(QStringLiteral("03-deletes.xml")).split('\n');
        QCOMPARE(lines.size(), 1 + 4 + 1); // header, objects, the end
        QVERIFY(lines.at(1).contains(",delete,0,,,,,,,,,"));
    }

    void aBareRenameIsOneRow()
    {
        const QByteArray csv = analyzer(QStringLiteral("04-rename-deleteadd-replace-none.xml"));
        QVERIFY(csv.contains("\"CN=Desk-01,OU=Old,DC=corp,DC=example,DC=com\",update,1,DN,update,string,False,1,1,1,"));
    }

    void whatASpreadsheetWouldComputeIsGuarded()
    {
        const QByteArray guarded = analyzer(QStringLiteral("07-encoding-edges.xml"));
        QVERIFY(guarded.contains("'=cmd|' /C calc'!A0"));
        QVERIFY(guarded.contains("'@SUM(1+1)*cmd"));
        QVERIFY(analyzer(QStringLiteral("07-encoding-edges.xml"), CsvGuard::Raw).contains(",=cmd|"));
    }

    void quotesAndLineBreaksStayInTheirCell()
    {
        QVERIFY(analyzer(QStringLiteral("07-encoding-edges.xml")).contains("\"one,two;three\n\"\"quoted\"\"\""));
    }

    void secretsStayOut()
    {
        const auto read = readPendingExports(samples + QStringLiteral("08-secrets.xml"));
        QVERIFY(read);
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QVERIFY(writeCsv(buffer, ExportCsvWriter::Form::Full, {*read}));
        QVERIFY(!buffer.data().contains("P@ssw0rd"));
        QVERIFY(buffer.data().contains("<redacted>"));
    }

    void everyValueHasItsRow()
    {
        const auto read = readPendingExports(samples + QStringLiteral("05-references.xml"));
        QVERIFY(read);
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QVERIFY(writeCsv(buffer, ExportCsvWriter::Form::Full, {*read}));
        QCOMPARE(buffer.data().count(",member,add,"), 12);
        QCOMPARE(buffer.data().count(",member,delete,"), 12); // the emptied group: its old members from the hologram
    }

    void aFullDiskIsSaid()
    {
        const auto read = readPendingExports(samples + QStringLiteral("01-adds.xml"));
        QVERIFY(read);
        for (const qint64 room : {0, 1, 100, 1000}) {
            FullDevice device(room);
            const Done written = writeCsv(device, ExportCsvWriter::Form::Analyzer, {*read});
            QVERIFY(!written);
            QCOMPARE(written.error().kind(), Error::Kind::LocalFile);
        }
    }
};

QTEST_GUILESS_MAIN(TestExportCsv)
#include "tst_exportcsv.moc"
