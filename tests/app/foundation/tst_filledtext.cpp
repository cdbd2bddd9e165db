// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/DistinguishedName.h"
#include "foundation/FilledText.h"

#include <QTest>

using namespace swingbridge;

class TestFilledText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTakeTheirPlaces_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QString>("said");
        QTest::newRow("in order") << QStringLiteral("%1 and %2") << QStringList{QStringLiteral("a"), QStringLiteral("b")} << QStringLiteral("a and b");
        QTest::newRow("in another order") << QStringLiteral("%2 %1 %2") << QStringList{QStringLiteral("a"), QStringLiteral("b")} << QStringLiteral("b a b");
        QTest::newRow("a name that looks like a place") << QStringLiteral("%1 and %2") << QStringList{QStringLiteral("%2"), QStringLiteral("b")} << QStringLiteral("%2 and b");
        QTest::newRow("a place without a name") << QStringLiteral("[%2]") << QStringList{QStringLiteral("a")} << QStringLiteral("[]");
        QTest::newRow("a plain per cent sign") << QStringLiteral("100 % of %1, 5%") << QStringList{QStringLiteral("a")} << QStringLiteral("100 % of a, 5%");
        QTest::newRow("nothing to fill") << QStringLiteral("as it is") << QStringList() << QStringLiteral("as it is");
    }
    void namesTakeTheirPlaces()
    {
        QFETCH(QString, sentence);
        QFETCH(QStringList, names);
        QTEST(filledText(sentence, names), "said");
    }

    void theContainerAboveIsBehindTheFirstComma_data()
    {
        QTest::addColumn<QString>("dn");
        QTest::addColumn<QString>("above");
        QTest::newRow("an account") << QStringLiteral("CN=Ada,OU=People,DC=x") << QStringLiteral("OU=People,DC=x");
        QTest::newRow("an escaped comma") << QStringLiteral("CN=Lovelace\\, Ada,OU=People") << QStringLiteral("OU=People");
        QTest::newRow("the top") << QStringLiteral("DC=x") << QString();
        QTest::newRow("a backslash at the end") << QStringLiteral("DC=x\\") << QString();
    }
    void theContainerAboveIsBehindTheFirstComma()
    {
        QFETCH(QString, dn);
        QTEST(parentContainer(dn).toString(), "above");
    }
};

QTEST_GUILESS_MAIN(TestFilledText)
#include "tst_filledtext.moc"
