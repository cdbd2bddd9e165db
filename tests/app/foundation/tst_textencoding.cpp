// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/TextEncoding.h"

#include <QTest>

using namespace swingbridge;

class tst_TextEncoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsReadAsItWasMeant_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("encoding");
        QTest::newRow("ascii") << QByteArray("a\r\nb") << QStringLiteral("a\r\nb") << QStringLiteral("ascii");
        QTest::newRow("empty") << QByteArray() << QString() << QStringLiteral("ascii");
        QTest::newRow("utf-8") << QByteArray("\xc3\xb6\xf0\x9f\x98\x80") << QStringLiteral("\u00f6\U0001F600") << QStringLiteral("utf-8");
        QTest::newRow("utf-8 with BOM") << QByteArray("\xef\xbb\xbf\xc3\xb6") << QStringLiteral("\u00f6") << QStringLiteral("utf-8-bom");
        QTest::newRow("ascii with BOM") << QByteArray("\xef\xbb\xbf" "a") << QStringLiteral("a") << QStringLiteral("utf-8-bom");
        QTest::newRow("utf-16le") << QByteArray("\xff\xfe" "a\0\xf6\0", 6) << QStringLiteral("a\u00f6") << QStringLiteral("utf-16le-bom");
        QTest::newRow("utf-16be") << QByteArray("\xfe\xff\0a\0\xf6", 6) << QStringLiteral("a\u00f6") << QStringLiteral("utf-16be-bom");
        QTest::newRow("windows-1252") << QByteArray("\x80\x93\xf6\x94") << QStringLiteral("\u20ac\u201c\u00f6\u201d") << QStringLiteral("windows-1252");
        QTest::newRow("cut utf-8 is ansi") << QByteArray("a\xc3") << QStringLiteral("a\u00c3") << QStringLiteral("windows-1252");
    }
    void textIsReadAsItWasMeant()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, text);
        QFETCH(const QString, encoding);
        const auto decoded = decodeText(bytes, QStringLiteral("rules.ps1"));
        QVERIFY(decoded.has_value());
        QCOMPARE(decoded->text(), text);
        QCOMPARE(toString(decoded->encoding()), encoding);
    }

    void whatIsNoTextIsRefusedByName_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("NUL bytes") << QByteArray("a\0b", 3);
        QTest::newRow("utf-16 without BOM") << QByteArray("a\0b\0", 4);
        QTest::newRow("half a utf-16 unit") << QByteArray("\xff\xfe" "a", 3);
        QTest::newRow("a lone surrogate") << QByteArray("\xff\xfe\x00\xd8" "a\0", 6);
    }
    void whatIsNoTextIsRefusedByName()
    {
        QFETCH(const QByteArray, bytes);
        const auto decoded = decodeText(bytes, QStringLiteral("rules.ps1"));
        QVERIFY(!decoded);
        QVERIFY(decoded.error().kind() == Error::Kind::BadInput);
        QVERIFY(decoded.error().summary().contains(QLatin1String("rules.ps1")));
    }
};

QTEST_GUILESS_MAIN(tst_TextEncoding)
#include "tst_textencoding.moc"
