// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TwoServers.h"

#include "comparison/Comparison.h"
#include "comparison/ContainerScope.h"

#include <QTest>

using namespace swingbridge;
using namespace swingbridge::test;

//! Which containers are in scope on one server only: by effect, not by the lists.
class TestScopeComparison : public QObject
{
    Q_OBJECT

    static QStringList dns(const char *list)
    {
        QStringList names;
        const QStringList units = QString::fromLatin1(list).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        for (const QString &unit : units)
            names.append(unit == QLatin1String("/") ? QStringLiteral("DC=contoso,DC=com") : unit + QStringLiteral(",DC=contoso,DC=com"));
        return names;
    }

    static PartitionConfiguration &domain(SyncConfiguration &configuration)
    {
        for (ConnectorConfiguration &connector : configuration.connectors) {
            if (connector.forest() == QLatin1String("contoso.com"))
                return connector.partitions.first();
        }
        qFatal("no domain");
    }

    static SyncConfiguration with(const QString &inclusions, const QString &exclusions)
    {
        SyncConfiguration configuration = activeServer();
        domain(configuration).containerInclusions = dns(inclusions.toLatin1().constData());
        domain(configuration).containerExclusions = dns(exclusions.toLatin1().constData());
        return configuration;
    }

    static QString detail(const Difference &difference, const QString &field)
    {
        for (const DifferenceDetail &one : difference.details) {
            if (one.field == field)
                return one.active + QLatin1Char('|') + one.staging;
        }
        return {};
    }

private Q_SLOTS:
    void listsAreComparedByWhatTheyDo_data()
    {
        QTest::addColumn<QString>("active");    // inclusions|exclusions, "/" is the domain
        QTest::addColumn<QString>("staging");
        QTest::addColumn<QString>("found");     // class unit (folded below), …
        const auto row = [](const char *name, const char *active, const char *staging, const char *found) {
            QTest::newRow(name) << QString::fromLatin1(active) << QString::fromLatin1(staging) << QString::fromLatin1(found);
        };
        row("a parent covers its children", "OU=A|/", "OU=A OU=B,OU=A|/", "");
        row("what is out is out twice", "OU=A|/", "OU=A|/ OU=X", "");
        row("no list is the whole domain", "|", "/|", "");
        row("the domain out and the domain not named", "OU=A|/", "OU=A|", "");
        row("a unit is lost", "OU=A OU=B|/", "OU=A|/", "ou.inclusionMissing ou=b 0");
        row("a unit is excluded", "OU=A|/", "OU=A|/ OU=B,OU=A", "ou.exclusionExtra ou=b,ou=a 0");
        row("a unit is excluded no more", "OU=A|/ OU=B,OU=A", "OU=A|/", "ou.exclusionMissing ou=b,ou=a 0");
        row("a unit is more", "OU=A|/", "OU=A OU=B|/", "ou.inclusionExtra ou=b 0");
        row("what lies below is folded", "OU=A|/", "OU=B|/ OU=C,OU=A OU=D,OU=A", "ou.inclusionExtra ou=b 0; ou.inclusionMissing ou=a 2");
        row("the named ones alike, the others not", "/|OU=X", "OU=A OU=B|/ OU=X", "ou.newMissing dc=contoso,dc=com 0");
        row("the same the other way round", "OU=A OU=B|/", "/|", "ou.newExtra dc=contoso,dc=com 0");
        row("within a unit", "OU=A|/", "OU=B,OU=A|/ OU=A", "ou.newMissing ou=a 0");
        row("a hole and a rest", "/|OU=X", "OU=X|/", "ou.exclusionExtra dc=contoso,dc=com 0; ou.exclusionMissing ou=x 0");
    }
    void listsAreComparedByWhatTheyDo()
    {
        QFETCH(QString, active);
        QFETCH(QString, staging);
        const auto side = [](const QString &lists) { return with(lists.section(QLatin1Char('|'), 0, 0), lists.section(QLatin1Char('|'), 1)); };
        const Comparison comparison = compareConfigurations(side(active), asStaging(side(staging)));
        QStringList found;
        for (const Difference &difference : comparison.differences) {
            QString unit = difference.path.section(QLatin1String("/containers/"), 1);
            if (unit != QLatin1String("dc=contoso,dc=com"))
                unit.remove(QLatin1String(",dc=contoso,dc=com"));
            found.append(QStringLiteral("%1 %2 %3").arg(difference.differenceClass, unit).arg(difference.consequences));
        }
        found.sort();
        QTEST(found.join(QLatin1String("; ")), "found");
    }

    void todayAndTomorrowAreTwoAnswers()
    {
        const Comparison whole = compareConfigurations(with(QStringLiteral("OU=A OU=B"), QStringLiteral("/")), with(QStringLiteral("OU=A"), QStringLiteral("/")));
        QCOMPARE(whole.differences.size(), 1);
        QCOMPARE(detail(whole.differences.first(), QStringLiteral("selectedToday")), QStringLiteral("selected|not selected"));
        QCOMPARE(detail(whole.differences.first(), QStringLiteral("newContainers")), QStringLiteral("selected|not selected"));

        const Comparison rest = compareConfigurations(with(QStringLiteral("OU=A"), QStringLiteral("/")), with(QStringLiteral("/"), QString()));
        QCOMPARE(rest.differences.size(), 1);
        QCOMPARE(detail(rest.differences.first(), QStringLiteral("namedContainers")), QStringLiteral("selected|selected"));
        QCOMPARE(detail(rest.differences.first(), QStringLiteral("newContainers")), QStringLiteral("not selected|selected"));
        for (const DifferenceDetail &one : rest.differences.first().details)
            QVERIFY(one.title() != one.field);
    }

    void anEscapedCommaSeparatesNothing()
    {
        PartitionConfiguration partition;
        partition.containerInclusions = QStringList{QStringLiteral("OU=Smith\\, Jon,DC=x")};
        QVERIFY(ContainerScope(partition).contains(u"ou=below,ou=smith\\, jon,dc=x"));
        QVERIFY(!ContainerScope(partition).contains(u"dc=x"));
    }
};

QTEST_GUILESS_MAIN(TestScopeComparison)
#include "tst_scopecomparison.moc"
