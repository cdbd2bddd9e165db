// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/NormalText.h"

#include <QTest>

using namespace swingbridge;

class TestNormalText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whiteSpaceOutsideQuotesMeansNothing_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<bool>("isSame");
        QTest::newRow("line breaks") << QStringLiteral("IIF( [c] ,\r\n \"a\")") << QStringLiteral("IIF([c],\"a\")") << true;
        QTest::newRow("within quotes") << QStringLiteral("\"a b\"") << QStringLiteral("\"ab\"") << false;
        QTest::newRow("after a doubled quote") << QStringLiteral("\"a\"\" b\"") << QStringLiteral("\"a\"\"b\"") << false;
        QTest::newRow("case of attributes") << QStringLiteral("[C]") << QStringLiteral("[c]") << false;
    }
    void whiteSpaceOutsideQuotesMeansNothing()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QTEST(normalExpression(a) == normalExpression(b), "isSame");
    }

    void namesAreComparedWithoutCaseAndBlanks_data()
    {
        QTest::addColumn<QString>("dn");
        QTest::addColumn<QString>("normal");
        QTest::newRow("blanks") << QStringLiteral(" OU=Corp , DC=Contoso,DC=com ") << QStringLiteral("ou=corp,dc=contoso,dc=com");
        QTest::newRow("escaped comma") << QStringLiteral("CN=Smith\\, Jon,DC=x") << QStringLiteral("cn=smith\\, jon,dc=x");
        QTest::newRow("escaped blank at the end") << QStringLiteral("CN=a\\ ,DC=x") << QStringLiteral("cn=a\\ ,dc=x");
        QTest::newRow("empty") << QString() << QString();
    }
    void namesAreComparedWithoutCaseAndBlanks()
    {
        QFETCH(QString, dn);
        QTEST(normalDn(dn), "normal");
    }

    void belowMeansWholeParts()
    {
        QVERIFY(isAtOrBelow(u"ou=a,dc=x", u"dc=x"));
        QVERIFY(isAtOrBelow(u"dc=x", u"dc=x"));
        QVERIFY(!isAtOrBelow(u"ou=adc=x", u"dc=x"));
    }

    void whatIsLeftKeepsItsSpellingAndOrder()
    {
        QCOMPARE(withoutThose({QStringLiteral("Zeta"), QStringLiteral("Mail"), QStringLiteral("alpha")}, {QStringLiteral("mail")}),
                 (QStringList{QStringLiteral("Zeta"), QStringLiteral("alpha")}));
    }
};

QTEST_GUILESS_MAIN(TestNormalText)
#include "tst_normaltext.moc"
