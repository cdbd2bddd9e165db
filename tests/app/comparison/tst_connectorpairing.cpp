// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/ConnectorPairing.h"

#include <QTest>

using namespace swingbridge;

class TestConnectorPairing : public QObject
{
    Q_OBJECT

    static Guid id(quint32 number) { return Guid(QUuid(number, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1)); }

    static ConnectorConfiguration ad(quint32 number, const QString &name, const QString &forest, const QString &domain = {})
    {
        ConnectorConfiguration connector;
        connector.identifier = id(number);
        connector.name = name;
        connector.type = ConnectorType::ActiveDirectory;
        if (!forest.isEmpty())
            connector.parameters.insert(QStringLiteral("forest-name"), forest);
        if (!domain.isEmpty()) {
            PartitionConfiguration partition;
            partition.dn = domain;
            connector.partitions.append(partition);
        }
        return connector;
    }

    static ConnectorConfiguration other(quint32 number, const QString &name)
    {
        ConnectorConfiguration connector;
        connector.identifier = id(number);
        connector.name = name;
        return connector;
    }

private Q_SLOTS:
    void theSameForestIsTheSameConnectorWhateverItsName()
    {
        const auto pairing = pairConnectors({ad(1, QStringLiteral("old"), QStringLiteral("Contoso.com"))}, {ad(2, QStringLiteral("new"), QStringLiteral("contoso.com"))});
        QCOMPARE(pairing.pairs.size(), 1);
        QCOMPARE(pairing.pairs.first().matchedBy, MatchedBy::Forest);
    }

    void equalPartitionsMatchWhenTheForestIsNotStated()
    {
        const auto pairing = pairConnectors({ad(1, QStringLiteral("a"), {}, QStringLiteral("DC=x,DC=com"))}, {ad(2, QStringLiteral("b"), {}, QStringLiteral("dc=X, dc=com"))});
        QCOMPARE(pairing.pairs.size(), 1);
        QCOMPARE(pairing.pairs.first().matchedBy, MatchedBy::Partitions);
    }

    void aNameMatchesLast()
    {
        const auto pairing = pairConnectors({other(1, QStringLiteral("LDAP"))}, {other(2, QStringLiteral("ldap"))});
        QCOMPARE(pairing.pairs.size(), 1);
        QCOMPARE(pairing.pairs.first().matchedBy, MatchedBy::Name);
    }

    void anotherTypeNeverMatches()
    {
        const auto pairing = pairConnectors({other(1, QStringLiteral("contoso.com"))}, {ad(1, QStringLiteral("contoso.com"), QStringLiteral("contoso.com"))});
        QVERIFY(pairing.pairs.isEmpty());
        QCOMPARE(pairing.onlyActive.size(), 1);
        QCOMPARE(pairing.onlyStaging.size(), 1);
    }

    void twoCandidatesAreNoMatch()
    {
        const auto pairing = pairConnectors({other(1, QStringLiteral("LDAP"))}, {other(2, QStringLiteral("LDAP")), other(3, QStringLiteral("ldap"))});
        QVERIFY(pairing.pairs.isEmpty());
        const auto reversed = pairConnectors({other(2, QStringLiteral("LDAP")), other(3, QStringLiteral("ldap"))}, {other(1, QStringLiteral("LDAP"))});
        QVERIFY2(reversed.pairs.isEmpty(), "never two to one");
    }

    void theIdentifierGoesFirst()
    {
        const auto pairing = pairConnectors({ad(1, QStringLiteral("a"), QStringLiteral("x.com")), ad(2, QStringLiteral("b"), QStringLiteral("y.com"))},
                                            {ad(2, QStringLiteral("b"), QStringLiteral("x.com")), ad(9, QStringLiteral("c"), QStringLiteral("z.com"))});
        QCOMPARE(pairing.pairs.size(), 1);
        QCOMPARE(pairing.pairs.first().active, 1);
        QCOMPARE(pairing.pairs.first().matchedBy, MatchedBy::Identifier);
    }

    void theSameNameInAnotherForestIsAnotherConnector()
    {
        const auto pairing = pairConnectors({ad(1, QStringLiteral("AD"), QStringLiteral("x.com"))}, {ad(2, QStringLiteral("AD"), QStringLiteral("y.com"))});
        QVERIFY(pairing.pairs.isEmpty());
        QVERIFY2(pairing.questions.isEmpty(), "two forests are never one: nobody is asked");
    }

    void whatNothingIdentifiesIsAsked()
    {
        const auto pairing = pairConnectors({other(1, QStringLiteral("HR"))}, {other(2, QStringLiteral("People")), other(3, QStringLiteral("Payroll"))});
        QVERIFY(pairing.pairs.isEmpty());
        QCOMPARE(pairing.questions.size(), 1);
        QCOMPARE(pairing.questions.first().active, 0);
        QCOMPARE(pairing.questions.first().candidates, (QList<int>{0, 1}));
    }

    void theOperatorsWordPairsAndSaysSo()
    {
        const QList<ConnectorConfiguration> staging{other(2, QStringLiteral("People")), other(3, QStringLiteral("Payroll"))};
        const auto pairing = pairConnectors({other(1, QStringLiteral("HR"))}, staging, {{id(1), id(3)}});
        QCOMPARE(pairing.pairs.size(), 1);
        QCOMPARE(pairing.pairs.first().staging, 1);
        QCOMPARE(toWord(pairing.pairs.first().matchedBy), QStringLiteral("operator"));
        QVERIFY(pairing.questions.isEmpty());
        QCOMPARE(pairing.onlyStaging, QList<int>{0});
    }

    void theOperatorsWordMayBeNoneOfThem()
    {
        const auto pairing = pairConnectors({other(1, QStringLiteral("HR"))}, {other(2, QStringLiteral("People"))}, {{id(1), Guid()}});
        QVERIFY(pairing.pairs.isEmpty() && pairing.questions.isEmpty());
        QCOMPARE(pairing.onlyActive, QList<int>{0});
    }

    void anAnswerAboutWhatIsNotThereIsPassedOver()
    {
        const auto pairing = pairConnectors({other(1, QStringLiteral("HR"))}, {other(2, QStringLiteral("People"))}, {{id(1), id(7)}, {id(8), id(2)}});
        QVERIFY(pairing.pairs.isEmpty());
        QVERIFY2(pairing.questions.isEmpty(), "it was answered; what was said does not hold, and that is a missing connector");
    }
};

QTEST_GUILESS_MAIN(TestConnectorPairing)
#include "tst_connectorpairing.moc"
