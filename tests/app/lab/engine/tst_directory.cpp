// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/engine/Directory.h"

#include <QSet>
#include <QTest>

using namespace swingbridge;

class TestDirectory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameOptionsGiveTheSameObjects()
    {
        const Directory one(DirectoryOptions(7));
        const Directory two(DirectoryOptions(7));
        const Directory other(DirectoryOptions(8));
        int differing = 0;
        for (int i = 0; i < one.size(); ++i) {
            QCOMPARE(one.dn(i), two.dn(i));
            QCOMPARE(one.objectGuid(i), two.objectGuid(i));
            differing += one.dn(i) != other.dn(i);
        }
        QVERIFY(differing > one.size() / 2);
    }

    void theseObjectsStayTheSameForEver()
    {
        // Journal heads of the lab depend on them: a change here changes every recorded rehearsal.
        const Directory directory(DirectoryOptions(7));
        const int person = directory.layout().firstPerson();
        QCOMPARE(directory.dn(person), QString::fromUtf8("CN=Zoë Hansen,OU=People,OU=CORP,DC=contoso,DC=com"));
        QCOMPARE(directory.objectGuid(person).toString(), QStringLiteral("f2aa5340-44fe-4e76-b7dd-4104b66c9ad8"));
        QCOMPARE(directory.dice(0, 1), quint64(9159666304056259898ULL));
    }

    void namesAreUnique_data()
    {
        QTest::addColumn<int>("objects");
        QTest::newRow("default") << 2000;
        QTest::newRow("more than there are names") << 30000;
    }
    void namesAreUnique()
    {
        QFETCH(int, objects);
        const Directory directory(DirectoryOptions(3, objects));
        for (const char *attribute : {"dn", "userPrincipalName", "sAMAccountName", "mail", "objectGUID", "objectSid"}) {
            QSet<QString> seen;
            const int id = Directory::attributeId(QString::fromLatin1(attribute));
            QVERIFY(id >= 0);
            for (int i = 0; i < directory.size(); ++i) {
                const QString text = toText(directory.values(i, id)); // spelled in one case, or base64
                QVERIFY2(text.isEmpty() || !seen.contains(text), qPrintable(QLatin1String(attribute) + QStringLiteral(" ") + text));
                seen.insert(text);
            }
        }
    }

    void thePopulationIsWhatWasOrdered()
    {
        DirectoryOptions options(5);
        options.faxUsers = 30;
        options.pagerUsers = 4;
        options.kioskUsers = 4;
        options.closedBranchUsers = 2;
        options.partnerUsers = 40;
        const Directory directory(options);
        QMap<QString, int> units;
        int faxes = 0;
        int pagers = 0;
        int both = 0;
        for (int i = 0; i < directory.size(); ++i) {
            ++units[directory.organizationalUnit(i)];
            const bool fax = !directory.values(i, u"facsimileTelephoneNumber").isEmpty();
            const bool pager = !directory.values(i, u"pager").isEmpty();
            faxes += fax;
            pagers += pager;
            both += fax && pager;
        }
        QCOMPARE(faxes, 30);
        QCOMPARE(pagers, 4);
        QCOMPARE(both, 0);
        QCOMPARE(units.value(QStringLiteral("OU=Kiosk,OU=CORP,DC=contoso,DC=com")), 4);
        QCOMPARE(units.value(QStringLiteral("OU=Closed Branch,OU=CORP,DC=contoso,DC=com")), 2);
        QCOMPARE(units.value(QStringLiteral("OU=Partners,OU=CORP,DC=contoso,DC=com")), 40);
        int sum = 0;
        for (const int count : std::as_const(units))
            sum += count;
        QCOMPARE(sum, directory.size());
    }

    void specialUnitsNeverTakeEverybody()
    {
        DirectoryOptions options(5, 1);
        options.partnerUsers = 100000;
        const Directory directory(options);
        QCOMPARE(directory.size(), 200);
        QVERIFY(directory.layout().people > 0);
        QCOMPARE(directory.layout().firstComputer() + directory.layout().computers, directory.size());
    }

    void nobodyOfASpecialUnitIsReferredTo()
    {
        DirectoryOptions options(5);
        options.kioskUsers = 50;
        const Directory directory(options);
        for (int i = 0; i < directory.size(); ++i) {
            for (const int target : directory.references(i))
                QVERIFY(target >= directory.layout().firstPerson() && target < directory.layout().users() && target != i);
        }
    }

    void attributeNamesHaveNoCase()
    {
        QCOMPARE(Directory::attributeId(u"USERPRINCIPALNAME"), Directory::attributeId(u"userPrincipalName"));
        QCOMPARE(Directory::attributeId(u"noSuchAttribute"), -1);
        QVERIFY(Directory(DirectoryOptions(1)).values(0, u"noSuchAttribute").isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDirectory)
#include "tst_directory.moc"
