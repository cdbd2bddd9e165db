// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RuleFixture.h"

#include "foundation/JsonText.h"

#include <QTest>

using namespace swingbridge;
using namespace swingbridge::test;

class TestConnectorMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMapFollowsWhatTheConnectorsTalkTo()
    {
        const ConnectorMap map = proposeMap(contoso(), onStaging(contoso()));
        QCOMPARE(map.connectors.size(), 2);
        QVERIFY(map.unmatched.isEmpty());
        const Guid ad = contoso().firstConnector(ConnectorType::ActiveDirectory)->identifier;
        QCOMPARE(map.target(ad), stagingAd);
        QCOMPARE(map.find(ad)->matchedBy, QStringLiteral("forest"));
        QCOMPARE(map.target(entraConnectorId()), entraConnectorId());
        QVERIFY(map.target(numbered(9)).isNull());
    }

    void onlyEntraNeedsNoWord()
    {
        ConnectorMap map = proposeMap(contoso(), onStaging(contoso()));
        QVERIFY(!map.isConfirmed());
        QVERIFY(!map.find(entraConnectorId())->needsConfirmation());
        QVERIFY(map.confirm(contoso().firstConnector(ConnectorType::ActiveDirectory)->identifier, QStringLiteral("adm")));
        QVERIFY(map.isConfirmed());
        QVERIFY(!map.confirm(numbered(9), QStringLiteral("adm")));
    }

    void twoNeverBecomeOne()
    {
        ConnectorMap map = proposeMap(contoso(), onStaging(contoso()));
        const Guid ad = contoso().firstConnector(ConnectorType::ActiveDirectory)->identifier;
        const Done taken = map.assign(ad, entraConnectorId(), QStringLiteral("adm"));
        QVERIFY(!taken);
        QCOMPARE(taken.error().kind(), Error::Kind::Refused);
        QCOMPARE(map.target(ad), stagingAd);
    }

    void aLoneConnectorIsShownWithItsCandidatesAndCanBeAssigned()
    {
        SyncConfiguration active = contoso();
        ConnectorConfiguration ldap;
        ldap.identifier = numbered(60);
        ldap.name = QStringLiteral("LDAP A");
        active.connectors.append(ldap);
        SyncConfiguration staging = onStaging(contoso());
        ldap.identifier = numbered(61);
        ldap.name = QStringLiteral("LDAP B");
        staging.connectors.append(ldap);
        ConnectorMap map = proposeMap(active, staging);
        QCOMPARE(map.unmatched.size(), 1);
        QCOMPARE(map.unmatched.first().candidates, QStringList{QStringLiteral("LDAP B")});
        QVERIFY(map.assign(numbered(60), numbered(61), QStringLiteral("adm")));
        QCOMPARE(map.target(numbered(60)), numbered(61));
        QVERIFY(map.unmatched.isEmpty());
    }

    void theFileGivesItBack()
    {
        const ConnectorMap map = confirmedMap();
        const auto read = readConnectorMap(connectorMapToJson(map), QStringLiteral("MAP.json"));
        QVERIFY(read);
        QCOMPARE(read->connectors.size(), map.connectors.size());
        for (qsizetype i = 0; i < map.connectors.size(); ++i) {
            QCOMPARE(read->connectors.at(i).from, map.connectors.at(i).from);
            QCOMPARE(read->connectors.at(i).to, map.connectors.at(i).to);
            QVERIFY(read->connectors.at(i).type == map.connectors.at(i).type);
            QCOMPARE(read->connectors.at(i).confirmedBy, map.connectors.at(i).confirmedBy);
        }
    }

    void aMapThatCannotBeUsedIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<Error::Kind>("kind");
        const QByteArray a = "\"11111111-2222-4333-8444-555555555555\"";
        const QByteArray b = "\"21111111-2222-4333-8444-555555555555\"";
        const QByteArray start = R"({"schema":"swingbridge/connector-map/1","connectors":[)";
        QTest::newRow("schema") << QByteArray("{}") << Error::Kind::BadInput;
        QTest::newRow("no list") << QByteArray(R"({"schema":"swingbridge/connector-map/1"})") << Error::Kind::BadInput;
        QTest::newRow("no GUID") << QByteArray(start + "{\"from\":\"x\",\"to\":" + a + "}]}") << Error::Kind::BadInput;
        QTest::newRow("one twice") << QByteArray(start + "{\"from\":" + a + ",\"to\":" + a + "},{\"from\":" + a + ",\"to\":" + b + "}]}") << Error::Kind::BadInput;
        QTest::newRow("two to one") << QByteArray(start + "{\"from\":" + a + ",\"to\":" + a + "},{\"from\":" + b + ",\"to\":" + a + "}]}") << Error::Kind::Refused;
    }
    void aMapThatCannotBeUsedIsRefused()
    {
        QFETCH(QByteArray, json);
        const auto read = readConnectorMap(Json::parse(json.toStdString()), QStringLiteral("MAP.json"));
        QVERIFY(!read);
        QTEST(read.error().kind(), "kind");
    }
};

QTEST_GUILESS_MAIN(TestConnectorMap)
#include "tst_connectormap.moc"
