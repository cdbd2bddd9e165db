// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/CsExportReader.h"

#include "foundation/JsonText.h"
#include "support/Await.h"

#include <QBuffer>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <random>

using namespace swingbridge;

namespace {

const QString samples = QStringLiteral(SWINGBRIDGE_TEST_DATA "/pending-exports/");

PendingExports readBytes(const QByteArray &bytes, CsExportOptions options = {})
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    CsExportReader reader(buffer, std::move(options));
    for (;;) {
        const auto goesOn = reader.readSome(3);
        if (!goesOn || !*goesOn)
            return reader.take();
    }
}

QString braced(const Guid &guid) { return guid.toUuid().toString(QUuid::WithBraces).toUpper(); }

const ExportChange *changeOf(const ExportObject &object, const QString &name)
{
    for (const ExportChange &change : object.changes) {
        if (change.name == name)
            return &change;
    }
    return nullptr;
}

//! Hands out a few bytes at a time, as a slow pipe does.
class DrippingDevice final : public QIODevice
{
public:
    DrippingDevice(QByteArray bytes, qint64 drop) : m_bytes(std::move(bytes)), m_drop(drop) { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }
    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_done >= m_bytes.size(); }

protected:
    qint64 readData(char *data, qint64 maximum) override
    {
        const qint64 size = std::min({m_drop, maximum, m_bytes.size() - m_done});
        std::copy_n(m_bytes.constData() + m_done, size, data);
        m_done += size;
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_drop;
    qint64 m_done = 0;
};

QByteArray oneObject(const QByteArray &delta) { return "<cs-objects><cs-object cs-dn=\"CN={41}\" id=\"{CC2B8D0B-4E57-5123-BE17-39D3AE3D9C51}\" object-type=\"user\"><unapplied-export>" + delta + "</unapplied-export></cs-object></cs-objects>"; }

} // namespace

class TestCsExportReader : public QObject
{
    Q_OBJECT

    Json m_expected;

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(samples + QStringLiteral("expected.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_expected = Json::parse(file.readAll().toStdString());
    }

    void everySampleIsCountedAsExpected_data()
    {
        QTest::addColumn<QString>("name");
        for (auto it = m_expected.begin(); it != m_expected.end(); ++it) {
            if (it->contains("objects"))
                QTest::newRow(it.key().c_str()) << QString::fromStdString(it.key());
        }
    }
    void everySampleIsCountedAsExpected()
    {
        QFETCH(QString, name);
        const Json &expected = m_expected[name.toStdString()];
        const auto read = readPendingExports(samples + name);
        QVERIFY2(read, read ? "" : qPrintable(read.error().summary() + read.error().detail()));
        const PendingExportSummary &summary = read->summary();
        QVERIFY(summary.isComplete);
        QCOMPARE(summary.bytes, expected["bytes"].get<qint64>());
        QCOMPARE(summary.objects, expected["objects"].get<qint64>());
        QMap<QString, qint64> operations;
        for (auto it = expected["operations"].begin(); it != expected["operations"].end(); ++it)
            operations.insert(QString::fromStdString(it.key()), it->get<qint64>());
        QCOMPARE(summary.operations, operations);

        QStringList wanted;
        for (const Json &row : expected["attribute_changes"])
            wanted.append(QStringLiteral("%1 %2 %3 %4 %5").arg(row[0].get<QString>(), row[1].get<QString>(), row[2].get<QString>()).arg(row[3].get<int>()).arg(row[4].get<int>()));
        QStringList found;
        for (qsizetype i = 0; i < read->size(); ++i) {
            const ExportObject object = read->object(i);
            for (const ExportChange &change : object.changes)
                found.append(QStringLiteral("%1 %2 %3 %4 %5").arg(braced(object.id), change.name, toWord(change.operation)).arg(change.valueAdds).arg(change.valueDeletes));
        }
        wanted.sort();
        found.sort();
        QCOMPARE(found, wanted);
    }

    void theRawBytesOfEveryObjectStandAtItsOffset_data() { everySampleIsCountedAsExpected_data(); }
    void theRawBytesOfEveryObjectStandAtItsOffset()
    {
        QFETCH(QString, name);
        QFile file(samples + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const PendingExports exports = readBytes(bytes);
        for (qsizetype i = 0; i < exports.size(); ++i) {
            const ExportObject object = exports.header(i);
            QVERIFY(object.offset >= 0);
            QVERIFY(bytes.mid(object.offset).startsWith("<cs-object "));
            QVERIFY(bytes.mid(object.offset, 600).contains(braced(object.id).toUtf8()));
        }
    }

    void offsetsHoldWhereverThePiecesOfTheFileEnd_data()
    {
        QTest::addColumn<qint64>("drop");
        for (const qint64 drop : {1, 2, 7, 10, 11, 12, 100})
            QTest::addRow("%lld bytes at a time", drop) << drop;
    }
    void offsetsHoldWhereverThePiecesOfTheFileEnd()
    {
        QFETCH(qint64, drop);
        QFile file(samples + QStringLiteral("03-deletes.xml"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        DrippingDevice device(bytes, drop);
        CsExportReader reader(device, CsExportOptions());
        while (reader.readSome(100).value_or(false)) { }
        const PendingExports exports = reader.take();
        QCOMPARE(exports.size(), 4);
        QVERIFY(exports.summary().isComplete);
        for (qsizetype i = 0; i < exports.size(); ++i)
            QVERIFY(exports.header(i).offset >= 0 && bytes.mid(exports.header(i).offset).startsWith("<cs-object "));
    }

    void whatOnlyLooksLikeAnObjectMakesOffsetsUnknown()
    {
        const PendingExports exports = readBytes("<cs-objects><!-- <cs-object > -->" + oneObject("<delta operation=\"delete\"/>").mid(12));
        QCOMPARE(exports.size(), 1);
        QCOMPARE(exports.header(0).offset, -1);
    }

    void aDeletedObjectHasTheNameItHasNow()
    {
        const auto read = readPendingExports(samples + QStringLiteral("03-deletes.xml"));
        QVERIFY(read);
        int named = 0;
        for (qsizetype i = 0; i < read->size(); ++i) {
            named += read->header(i).name.isEmpty() ? 0 : 1;
            QCOMPARE(read->header(i).operation, ExportOperation::Delete);
        }
        QVERIFY(named >= 2);
    }

    void oldAndNewValuesStandSideBySide()
    {
        const auto read = readPendingExports(samples + QStringLiteral("02-updates.xml"));
        QVERIFY(read);
        const ExportObject first = read->object(0);
        const ExportChange *department = changeOf(first, QStringLiteral("department"));
        QVERIFY(department);
        QCOMPARE(department->deletes, QStringList{QStringLiteral("Sales")});
        QCOMPARE(department->adds, QStringList{QStringLiteral("Marketing")});
        QCOMPARE(first.name, QStringLiteral("Person 04"));
        QCOMPARE(first.signIn, QStringLiteral("p04@corp.example.com"));
        const ExportObject cleared = read->object(3); // department is cleared: the old value stands in the hologram only
        QVERIFY(changeOf(cleared, QStringLiteral("department")));
        QCOMPARE(changeOf(cleared, QStringLiteral("department"))->old, QStringList{QStringLiteral("Sales")});
    }

    void secretsAreNeverKept()
    {
        const auto read = readPendingExports(samples + QStringLiteral("08-secrets.xml"));
        QVERIFY(read);
        QCOMPARE(read->summary().redacted, 2);
        for (qsizetype i = 0; i < read->size(); ++i) {
            const Json line = exportObjectToJson(read->object(i), QStringLiteral("x"));
            QVERIFY(line.dump().find("P@ssw0rd") == std::string::npos);
            QVERIFY(line.dump().find("c2VjcmV0LWJsb2I") == std::string::npos);
        }
        QVERIFY(read->find(QStringLiteral("P@ssw0rd")).isEmpty());
        QVERIFY(changeOf(read->object(0), QStringLiteral("export_password"))->isRedacted);
    }

    void errorsAndOtherSectionsAreCounted()
    {
        QCOMPARE(readPendingExports(samples + QStringLiteral("06-errors.xml"))->summary().errors, 2);
        const PendingExportSummary summary = readPendingExports(samples + QStringLiteral("10-other-sections.xml"))->summary();
        QCOMPARE(summary.escrowedExports, 1);
        QCOMPARE(summary.unconfirmedExports, 1);
        QCOMPARE(summary.unappliedExports, 2);
    }

    void unusualTextArrivesUnharmed()
    {
        const auto read = readPendingExports(samples + QStringLiteral("07-encoding-edges.xml"));
        QVERIFY(read);
        const ExportObject first = read->object(0);
        QVERIFY(changeOf(first, QStringLiteral("displayName"))->adds.first().startsWith(QStringLiteral("O'Neill; Ægir 李雷 \U0001F600")));
        QCOMPARE(changeOf(read->object(1), QStringLiteral("description"))->deletes.first(), QStringLiteral("a <b> & c ]]> d"));
        QCOMPARE(changeOf(read->object(2), QStringLiteral("company"))->adds, QStringList{QStringLiteral("x")});
        QCOMPARE(changeOf(read->object(3), QStringLiteral("info"))->adds.first(), QString(QStringLiteral("bad") + QChar(1) + QStringLiteral("char")));
        QVERIFY(changeOf(read->object(4), QStringLiteral("extensionAttribute2"))->isShortened);
    }

    void aCutFileIsNeverClean()
    {
        const auto strict = readPendingExports(samples + QStringLiteral("13-truncated.xml"));
        QVERIFY(!strict);
        QCOMPARE(strict.error().kind(), Error::Kind::BadInput);
        const auto counted = readPendingExports(samples + QStringLiteral("13-truncated.xml"), {}, false);
        QVERIFY(counted);
        QVERIFY(!counted->summary().isComplete);
        QVERIFY(!counted->summary().problems.isEmpty());
        QVERIFY(counted->summary().objects < 4);
    }

    void aFileCutAnywhereIsIncomplete()
    {
        QFile file(samples + QStringLiteral("01-adds.xml"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        QVERIFY(readBytes(whole).summary().isComplete);
        for (qsizetype size = 0; size < whole.size(); size += 37)
            QVERIFY2(!readBytes(whole.left(size)).summary().isComplete, QByteArray::number(size).constData());
        QVERIFY(!readBytes(whole + "<more/>").summary().isComplete);
    }

    void foreignFilesAreRecognised_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<PendingExportSummary::FileKind>("kind");
        QTest::newRow("drop file") << QStringLiteral("14-dropfile-mmsml.xml") << PendingExportSummary::FileKind::DropFile;
        QTest::newRow("wrong root") << QStringLiteral("15-wrong-root.xml") << PendingExportSummary::FileKind::NotCsExport;
        QTest::newRow("not XML") << QStringLiteral("expected.json") << PendingExportSummary::FileKind::NotCsExport;
    }
    void foreignFilesAreRecognised()
    {
        QFETCH(QString, name);
        const auto read = readPendingExports(samples + name, {}, false);
        QVERIFY(read);
        QTEST(read->summary().kind, "kind");
        const auto strict = readPendingExports(samples + name);
        QVERIFY(!strict);
        QVERIFY(!strict.error().remedy().isEmpty());
    }

    void aDocumentTypeIsRefused()
    {
        const PendingExports exports = readBytes("<!DOCTYPE x [<!ENTITY a \"b\">]><cs-objects></cs-objects>");
        QVERIFY(!exports.summary().isComplete);
        QCOMPARE(exports.summary().kind, PendingExportSummary::FileKind::NotCsExport);
    }

    void anUnknownOperationIsKeptAndSaid()
    {
        const PendingExports exports = readBytes(oneObject("<delta operation=\"teleport\" dn=\"CN={41}\"/>"));
        QCOMPARE(exports.size(), 1);
        QCOMPARE(exports.header(0).operation, ExportOperation::Unrecognised);
        QCOMPARE(exports.summary().problems.size(), 1);
    }

    void attributeOrderAndFileOrderDoNotChangeTheHash()
    {
        const QByteArray a = "<cs-object cs-dn=\"CN={41}\" id=\"{CC2B8D0B-4E57-5123-BE17-39D3AE3D9C51}\" object-type=\"user\"><unapplied-export><delta operation=\"update\">";
        const QByteArray b = "<cs-object cs-dn=\"CN={42}\" id=\"{DC2B8D0B-4E57-5123-BE17-39D3AE3D9C51}\" object-type=\"user\"><unapplied-export><delta operation=\"delete\"/></unapplied-export></cs-object>";
        const QByteArray mail = "<attr name=\"mail\" operation=\"update\" type=\"string\"><value operation=\"add\">m</value><value operation=\"delete\">o</value></attr>";
        const QByteArray city = "<attr name=\"city\" operation=\"add\" type=\"string\"><value>c</value></attr>";
        const QByteArray end = "</delta></unapplied-export></cs-object>";
        const CsExportOptions options(QString(), QStringLiteral("aad"));
        const QString one = exportHash({readBytes("<cs-objects>" + a + mail + city + end + b + "</cs-objects>", options)});
        const QString two = exportHash({readBytes("<cs-objects>\n" + b + a + city + mail + end + "</cs-objects>", options)});
        QCOMPARE(one, two);
        QCOMPARE(one.size(), 64);
        QByteArray changed = mail;
        changed.replace(">m<", ">n<");
        QVERIFY(exportHash({readBytes("<cs-objects>" + a + changed + city + end + b + "</cs-objects>", options)}) != one);
        // SHA-256 of nothing.
        QVERIFY(exportHash({}) == QStringLiteral("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    }

    void theHashIsThatOfAnIndependentComputation()
    {
        const PendingExports exports = readBytes(oneObject("<delta operation=\"update\"><attr name=\"mail\" operation=\"update\" type=\"string\"><value operation=\"add\">m</value><value operation=\"delete\">o</value></attr></delta>"), CsExportOptions(QString(), QStringLiteral("aad")));
        const QString values = sha256Hex("add m\ndelete o\n");
        QCOMPARE(exportHash({exports}), sha256Hex(QByteArray("aad|CN={41}|update|mail|update|") + values.toLatin1() + '\n'));
        QCOMPARE(exportHash({readBytes(oneObject("<delta operation=\"delete\"/>"), CsExportOptions(QString(), QStringLiteral("aad")))}), sha256Hex("aad|CN={41}|delete|||\n"));
    }

    void theOrderOfValuesDoesNotChangeTheHash()
    {
        const auto hashOf = [](const QByteArray &values) {
            return exportHash({readBytes(oneObject("<delta operation=\"update\"><attr name=\"proxyAddresses\" operation=\"update\" type=\"string\" multivalued=\"true\">" + values + "</attr></delta>"))});
        };
        const QByteArray a = "<value operation=\"add\">a</value>";
        const QByteArray b = "<value operation=\"add\">b</value>";
        QCOMPARE(hashOf(a + b), hashOf(b + a));
        QVERIFY(hashOf(a + b) != hashOf("<value operation=\"add\">a&#10;add b</value>"));
    }

    void searchFindsNamesAttributesAndValues()
    {
        const auto read = readPendingExports(samples + QStringLiteral("02-updates.xml"));
        QVERIFY(read);
        QCOMPARE(read->find(QStringLiteral("marketing")).size(), 1);
        QCOMPARE(read->find(QStringLiteral("userprincipalname update")).size(), 1);
        QCOMPARE(read->find(QStringLiteral("person 04 marketing")).size(), 1);
        QCOMPARE(read->find(QString()).size(), read->size());
        QVERIFY(read->find(QStringLiteral("nowhere")).isEmpty());
    }

    void valuesBeyondTheBudgetAreCountedButNotKept()
    {
        CsExportOptions options;
        options.maximumValueBytes = 1;
        QFile file(samples + QStringLiteral("02-updates.xml"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const PendingExports small = readBytes(bytes, options);
        const PendingExports full = readBytes(bytes);
        QCOMPARE(small.size(), full.size());
        QCOMPARE(exportHash({small}), exportHash({full}));
        QVERIFY(small.object(1).changes.first().isShortened);
        QVERIFY(small.object(1).changes.first().valueAdds > 0);
    }

    void readingInPiecesGivesTheSame()
    {
        const QString path = samples + QStringLiteral("02-updates.xml");
        qint64 last = 0;
        auto task = readPendingExportsInPieces(path, CsExportOptions(), true, [&](const Progress &p) { last = p.done(); }, {});
        const auto read = test::await(std::move(task));
        QVERIFY(read && *read);
        QCOMPARE(exportHash({**read}), exportHash({*readPendingExports(path)}));
        QCOMPARE(last, QFileInfo(path).size());
    }

    void aStoppedReadingSaysSo()
    {
        std::stop_source source;
        source.request_stop();
        const auto read = readPendingExports(samples + QStringLiteral("02-updates.xml"), {}, true, source.get_token());
        QVERIFY(!read);
        QVERIFY(read.error().isCancelled());
    }

    void aMissingFileIsAnErrorOfThisMachine()
    {
        const auto read = readPendingExports(QStringLiteral("/nowhere/at/all.xml"));
        QVERIFY(!read);
        QCOMPARE(read.error().kind(), Error::Kind::LocalFile);
    }

    void hostileBytesNeverHarm()
    {
        QFile file(samples + QStringLiteral("05-references.xml"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        std::mt19937 random(20261121);
        for (int round = 0; round < 1000; ++round) {
            QByteArray bytes = whole.left(static_cast<qsizetype>(random() % 6000) + 100);
            for (int i = 0; i < 8; ++i)
                bytes[static_cast<qsizetype>(random() % static_cast<quint32>(bytes.size()))] = static_cast<char>(random() % 256);
            const PendingExports exports = readBytes(bytes);
            QVERIFY(exports.size() <= exports.summary().objects);
        }
    }
};

QTEST_GUILESS_MAIN(TestCsExportReader)
#include "tst_csexportreader.moc"
