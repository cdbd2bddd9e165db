// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "JournalFixture.h"

#include <QTest>

using namespace swingbridge;

class tst_OpenFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsWhatIsRead()
    {
        OpenFacts facts = test::twoServers();
        facts.createdUtc = QStringLiteral("2026-11-21T20:00:00Z");
        facts.hardFence = false;
        QVERIFY(facts.setExtra(Json{{"scenario", "contoso"}, {"seed", 7}}));
        const auto payload = facts.toPayload();
        QVERIFY(payload);
        const auto read = OpenFacts::fromPayload(*payload);
        QVERIFY(read);
        QCOMPARE(read->opId, facts.opId);
        QCOMPARE(read->servers, facts.servers);
        QCOMPARE(read->extra(), facts.extra());
        QCOMPARE(read->agentSha256, facts.agentSha256);
        QVERIFY(!read->hardFence);
        QCOMPARE(read->toPayload().value(), *payload);
    }

    void factsThatAreNotKnownAreNull()
    {
        OpenFacts facts = test::twoServers();
        facts.tenant.clear();
        facts.agentSha256.clear();
        const Json payload = *parseJson(*facts.toPayload(), QStringLiteral("payload"));
        QVERIFY(payload["op"]["tenant"].is_null());
        QVERIFY(payload["op"]["agent_sha256"].is_null());
        QVERIFY(payload["servers"][1]["machine_id"].is_null());
    }

    void aPayloadWithoutAnOperationNamesTheMissingKey()
    {
        const auto read = OpenFacts::fromPayload(QByteArrayLiteral("{\"servers\":[]}"));
        QVERIFY(!read);
        QCOMPARE(read.error().kind(), Error::Kind::BadInput);
        QVERIFY(read.error().detail().contains(QLatin1String("op.op_id")));
    }

    void aFractionAmongTheFactsIsRefused()
    {
        OpenFacts facts = test::twoServers();
        QVERIFY(!facts.setExtra(Json{{"x", 0.5}}));
        QCOMPARE(facts.extra(), QByteArrayLiteral("{}"));
    }
};

QTEST_GUILESS_MAIN(tst_OpenFacts)
#include "tst_openfacts.moc"
