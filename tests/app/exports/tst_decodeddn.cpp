// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/DecodedDn.h"
#include "exports/ExportObject.h"

#include <QTest>

using namespace swingbridge;

class TestDecodedDn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreDecoded_data()
    {
        QTest::addColumn<QString>("dn");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("guid");
        // pending-exports.md 3, both worked examples
        QTest::newRow("printed in the vendor's documentation") << QStringLiteral("CN={783456306961654236304B58786A66746377643748773D3D}") << QStringLiteral("anchor") << QStringLiteral("x4V0iaeB60KXxjftcwd7Hw==") << QStringLiteral("897485c7-81a7-42eb-97c6-37ed73077b1f");
        QTest::newRow("lower case digits") << QStringLiteral("CN={644f58537646694e4e6b477033346f5a7355586265513d3d}") << QStringLiteral("anchor") << QStringLiteral("dOXSvFiNNkGp34oZsUXbeQ==") << QStringLiteral("bcd2e574-8d58-4136-a9df-8a19b145db79");
        QTest::newRow("an object of the cloud") << QStringLiteral("CN={%1}").arg(QString::fromLatin1(QByteArray("User_897485c7-81a7-42eb-97c6-37ed73077b1f").toHex())) << QStringLiteral("cloudAnchor") << QStringLiteral("User_897485c7-81a7-42eb-97c6-37ed73077b1f") << QStringLiteral("897485c7-81a7-42eb-97c6-37ed73077b1f");
        QTest::newRow("an anchor that is text") << QStringLiteral("CN={%1}").arg(QString::fromLatin1(QByteArray("E10042").toHex())) << QStringLiteral("text") << QStringLiteral("E10042") << QString();
        QTest::newRow("an LDAP name") << QStringLiteral("CN=Smith\\, Jon,DC=x") << QStringLiteral("ldap") << QStringLiteral("CN=Smith\\, Jon,DC=x") << QString();
        QTest::newRow("odd digits") << QStringLiteral("CN={414}") << QStringLiteral("ldap") << QStringLiteral("CN={414}") << QString();
        QTest::newRow("no digits") << QStringLiteral("CN={xyzw}") << QStringLiteral("ldap") << QStringLiteral("CN={xyzw}") << QString();
        QTest::newRow("no UTF-8") << QStringLiteral("CN={ff}") << QStringLiteral("ldap") << QStringLiteral("CN={ff}") << QString();
        QTest::newRow("empty") << QStringLiteral("CN={}") << QStringLiteral("ldap") << QStringLiteral("CN={}") << QString();
    }
    void namesAreDecoded()
    {
        QFETCH(QString, dn);
        const DecodedDn decoded = DecodedDn::decode(dn);
        QTEST(toWord(decoded.kind), "kind");
        QTEST(decoded.text, "text");
        QTEST(decoded.guid.isNull() ? QString() : decoded.guid.toString(), "guid");
    }

    void integersAreShownAsNumbers_data()
    {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QString>("shown");
        QTest::newRow("group type") << QStringLiteral("0xffffffff80000002") << QStringLiteral("-2147483646");
        QTest::newRow("account control") << QStringLiteral("0x200") << QStringLiteral("512");
        QTest::newRow("no number") << QStringLiteral("0xzz") << QStringLiteral("0xzz");
        QTest::newRow("decimal") << QStringLiteral("7") << QStringLiteral("7");
    }
    void integersAreShownAsNumbers()
    {
        QFETCH(QString, raw);
        QTEST(ExportChange::displayValue(QStringLiteral("integer"), raw), "shown");
        QCOMPARE(ExportChange::displayValue(QStringLiteral("string"), raw), raw);
    }
};

QTEST_GUILESS_MAIN(TestDecodedDn)
#include "tst_decodeddn.moc"
