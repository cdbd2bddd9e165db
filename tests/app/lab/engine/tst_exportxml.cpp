// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/engine/ExportXml.h"

#include <QBuffer>
#include <QTest>
#include <QXmlStreamReader>

using namespace swingbridge;

namespace {

AttributeChange change(const char *name, AttributeType type, bool multi, ExportOperation operation, const QStringList &adds, const QStringList &deletes)
{
    AttributeChange made;
    made.attribute = QLatin1String(name);
    made.type = type;
    made.multiValued = multi;
    made.operation = operation;
    made.adds = adds;
    made.deletes = deletes;
    return made;
}

PendingExports sample()
{
    PendingExports exports;
    exports.connector = Guid::parse(u"b891884f-051e-4a83-95af-2544101c9083").value();
    exports.connectorName = QStringLiteral("contoso.onmicrosoft.com - AAD");
    PendingExport update;
    update.id = Guid::parse(u"28fddd82-ffc8-4387-9287-63366f7675f9").value();
    update.dn = QStringLiteral("CN={4241}");
    update.objectType = QStringLiteral("user");
    update.changes = {
        change("department", AttributeType::String, false, ExportOperation::Update, {QStringLiteral("R&D <\"new\">")}, {QStringLiteral("Sales\r\n")}),
        change("manager", AttributeType::Reference, false, ExportOperation::Add, {QStringLiteral("CN={4242}")}, {}),
        change("mobile", AttributeType::String, false, ExportOperation::Delete, {}, {QStringLiteral("1")}),
        change("thumbnailPhoto", AttributeType::Binary, false, ExportOperation::Add, {QStringLiteral("AQI=")}, {}),
        change("title", AttributeType::String, false, ExportOperation::Add, {QStringLiteral("bell\x07")}, {}),
    };
    update.names = {change("displayName", AttributeType::String, false, ExportOperation::Add, {QStringLiteral("Mette Sørensen 佐藤")}, {})};
    PendingExport removal;
    removal.dn = QStringLiteral("CN={4343}");
    removal.objectType = QStringLiteral("user");
    removal.operation = ExportOperation::Delete;
    removal.names = update.names;
    exports.objects = {update, removal};
    return exports;
}

//! Takes a number of bytes, then no more.
class FullDevice final : public QIODevice
{
public:
    explicit FullDevice(qint64 room) : m_room(room) { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 length) override
    {
        const qint64 taken = qMin(length, m_room);
        m_room -= taken;
        return taken;
    }

private:
    qint64 m_room;
};

} // namespace

class TestExportXml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFileHasTheShapeOfCsexport()
    {
        const QByteArray xml = exportXml(sample());
        QVERIFY(xml.startsWith("<cs-objects><cs-object cs-dn=\"CN={4241}\" id=\"{28FDDD82-FFC8-4387-9287-63366F7675F9}\" object-type=\"user\"><unapplied-export><delta operation=\"update\" dn=\"CN={4241}\">"));
        QVERIFY(xml.endsWith("</cs-objects>"));
        QVERIFY(!xml.contains('\n'));
        QVERIFY(xml.contains("<attr name=\"department\" operation=\"update\" type=\"string\" multivalued=\"false\"><value operation=\"delete\">Sales&#xD;&#xA;</value>"
                             "<value operation=\"add\">R&amp;D &lt;&quot;new&quot;&gt;</value></attr>"));
        QVERIFY(xml.contains("<dn-attr name=\"manager\" operation=\"add\" multivalued=\"false\"><dn-value><dn>CN={4242}</dn></dn-value></dn-attr>"));
        QVERIFY(xml.contains("<attr name=\"mobile\" operation=\"delete\" type=\"string\" multivalued=\"false\"></attr>"));
        QVERIFY(xml.contains("<value encoding=\"base64\">AQI=</value>"));
        QVERIFY(xml.contains("<value encoding=\"base64\">" + QByteArray("bell\x07").toBase64() + "</value>")); // illegal in XML
        QVERIFY(xml.contains("<delta operation=\"delete\" dn=\"CN={4343}\"/>"));
        QVERIFY(xml.contains("<ma-id>{B891884F-051E-4A83-95AF-2544101C9083}</ma-id>"));
    }

    void itIsWellFormed()
    {
        QXmlStreamReader reader(exportXml(sample()));
        int objects = 0;
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"cs-object")
                ++objects;
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QCOMPARE(objects, 2);
    }

    void nothingPendingIsAnEmptyFile()
    {
        QCOMPARE(exportXml(PendingExports()), QByteArray("<cs-objects></cs-objects>"));
    }

    void aFullDiskIsNoticedAtEveryByte()
    {
        const PendingExports exports = sample();
        const qint64 size = exportXml(exports).size();
        for (qint64 room = 0; room <= size; ++room) {
            FullDevice device(room);
            ExportXmlWriter writer(&device, exports.connector, exports.connectorName);
            writer.open();
            for (const PendingExport &object : exports.objects)
                writer.write(object);
            QCOMPARE(writer.close(), room == size);
        }
    }
};

QTEST_GUILESS_MAIN(TestExportXml)
#include "tst_exportxml.moc"
