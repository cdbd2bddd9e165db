// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "afterwards/CloudWitness.h"
#include "foundation/JsonText.h"
#include "support/Mutator.h"

#include <QTest>

using namespace swingbridge;

//! What Entra ID says, pasted by a person: every field may be missing, the text may be anything.
class TestCloudWitness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWholeAnswerIsRead();
    void oneEntryAloneIsReadToo();
    void theOrganizationTellsThatSomebodySynchronizes();
    void whatIsMissingOrOfAnotherTypeIsNotSaid();
    void aFileOfThePowerShellIsRead();
    void badInputIsRefusedInOneSentence_data();
    void badInputIsRefusedInOneSentence();
    void namesAreComparedAsHosts_data();
    void namesAreComparedAsHosts();
    void theJournalGivesItBack();
    void anyTextIsReadOrRefused();

private:
    static QDateTime then() { return QDateTime(QDate(2026, 11, 21), QTime(20, 0), Qt::UTC); }
    static QByteArray whole();
};

QByteArray TestCloudWitness::whole()
{
    return R"({"@odata.context":"x","value":[{"id":"6a0e7a0a-0000-4000-8000-000000000001","configuration":{"synchronizationClientVersion":"2.6.92.0",
        "anchorAttribute":"mS-DS-ConsistencyGuid","accidentalDeletionPrevention":{"synchronizationPreventionType":"enabledForCount","alertThreshold":500},
        "currentExportData":{"clientMachineName":"SYNC02","serviceAccount":"Sync_SYNC02_1234@contoso.onmicrosoft.com","pendingObjectsAddition":3,
        "pendingObjectsUpdate":4,"pendingObjectsDeletion":5}},"features":{"passwordSyncEnabled":true,"passwordWritebackEnabled":false}}]})";
}

void TestCloudWitness::theWholeAnswerIsRead()
{
    const auto witness = CloudWitness::parse(whole(), QStringLiteral("w.json"), then());
    QVERIFY(witness);
    QCOMPARE(witness->lastExporter(), QStringLiteral("SYNC02"));
    QCOMPARE(witness->serviceAccount(), QStringLiteral("Sync_SYNC02_1234@contoso.onmicrosoft.com"));
    QCOMPARE(witness->clientVersion(), QStringLiteral("2.6.92.0"));
    QCOMPARE(witness->anchorAttribute(), QStringLiteral("mS-DS-ConsistencyGuid"));
    QCOMPARE(witness->pendingDeletes().value_or(0), 5);
    QCOMPARE(witness->threshold().value_or(0), 500);
    QCOMPARE(witness->thresholdKind(), QStringLiteral("enabledForCount"));
    QCOMPARE(witness->passwordHashSync(), std::optional(true));
    QCOMPARE(witness->passwordWriteback(), std::optional(false));
    QCOMPARE(witness->fetchedAt(), then());
    QVERIFY(witness->sentence().contains(QLatin1String("SYNC02")));
    QVERIFY(witness->sentence().contains(toIsoUtc(then())));
    QVERIFY(witness->thresholdSentence().contains(QLatin1String("500")));
}

void TestCloudWitness::oneEntryAloneIsReadToo()
{
    const auto witness = CloudWitness::parse(R"({"configuration":{"currentExportData":{"clientMachineName":" sync01 "}}})", QStringLiteral("w"), then());
    QVERIFY(witness);
    QCOMPARE(witness->lastExporter(), QStringLiteral("sync01"));
}

void TestCloudWitness::theOrganizationTellsThatSomebodySynchronizes()
{
    const auto witness = CloudWitness::parse(R"({"value":[{"onPremisesSyncEnabled":true,"onPremisesLastSyncDateTime":"2026-11-21T19:55:00Z",
        "onPremisesLastPasswordSyncDateTime":"2026-11-21T19:58:00Z"}]})", QStringLiteral("w"), then());
    QVERIFY(witness);
    QCOMPARE(witness->lastSync(), then().addSecs(-300));
    QVERIFY(witness->judge(QStringLiteral("sync02"), QStringLiteral("sync01"), then(), std::chrono::hours(1)) == WitnessWord::Silent);
}

void TestCloudWitness::whatIsMissingOrOfAnotherTypeIsNotSaid()
{
    const auto witness = CloudWitness::parse(R"({"value":[{"id":7,"configuration":{"currentExportData":{"clientMachineName":null,"serviceAccount":["x"],
        "pendingObjectsDeletion":-1,"pendingObjectsUpdate":18446744073709551615,"pendingObjectsAddition":1.5},"accidentalDeletionPrevention":"none",
        "synchronizationClientVersion":"2.6.92.0"},"features":null}]})", QStringLiteral("w"), then());
    QVERIFY(witness);
    QVERIFY(witness->lastExporter().isEmpty());
    QVERIFY(witness->serviceAccount().isEmpty());
    QVERIFY(!witness->pendingDeletes() && !witness->pendingUpdates() && !witness->pendingAdds());
    QVERIFY(!witness->threshold() && !witness->passwordHashSync());
    QVERIFY(witness->thresholdSentence().isEmpty());
}

void TestCloudWitness::aFileOfThePowerShellIsRead()
{
    QByteArray utf16("\xff\xfe", 2);
    for (const char letter : whole())
        utf16.append(letter).append('\0');
    const auto witness = CloudWitness::parse(utf16, QStringLiteral("w"), then());
    QVERIFY(witness);
    QCOMPARE(witness->lastExporter(), QStringLiteral("SYNC02"));
}

void TestCloudWitness::badInputIsRefusedInOneSentence_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("clientMachineName : SYNC02");
    QTest::newRow("cut") << whole().left(200);
    QTest::newRow("a list") << QByteArray("[1]");
    QTest::newRow("two tenants") << QByteArray(R"({"value":[{"id":"a"},{"id":"b"}]})");
    QTest::newRow("no tenant") << QByteArray(R"({"value":[]})");
    QTest::newRow("nothing known") << QByteArray(R"({"value":[{"displayName":"Contoso"}]})");
    QTest::newRow("an error of Graph") << QByteArray(R"({"error":{"code":"Authorization_RequestDenied"}})");
    QTest::newRow("a name of two lines") << QByteArray(R"({"configuration":{"currentExportData":{"clientMachineName":"a\nb"}}})");
    QTest::newRow("a name without end") << "{\"configuration\":{\"currentExportData\":{\"clientMachineName\":\"" + QByteArray(300, 'x') + "\"}}}";
    QTest::newRow("a megabyte") << QByteArray(1024 * 1024 + 1, ' ');
    QTest::newRow("deep") << QByteArray(100'000, '[');
}

void TestCloudWitness::badInputIsRefusedInOneSentence()
{
    QFETCH(QByteArray, text);
    const auto witness = CloudWitness::parse(text, QStringLiteral("w.json"), then());
    QVERIFY(!witness);
    QVERIFY(witness.error().kind() == Error::Kind::BadInput);
    QVERIFY(witness.error().summary().contains(QLatin1String("w.json")));
    QVERIFY(!witness.error().remedy().isEmpty());
}

void TestCloudWitness::namesAreComparedAsHosts_data()
{
    QTest::addColumn<QString>("machine");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<int>("word");
    QTest::newRow("equal") << QStringLiteral("sync02") << 500 << int(WitnessWord::Agrees);
    QTest::newRow("upper case, domain") << QStringLiteral("SYNC02.CONTOSO.COM") << 0 << int(WitnessWord::Agrees);
    QTest::newRow("begins alike") << QStringLiteral("sync022") << 0 << int(WitnessWord::UnknownMachine);
    QTest::newRow("the old one, soon") << QStringLiteral("Sync01") << 60 << int(WitnessWord::NotSeenYet);
    QTest::newRow("the old one, late") << QStringLiteral("Sync01") << 61 << int(WitnessWord::OldServer);
}

void TestCloudWitness::namesAreComparedAsHosts()
{
    QFETCH(QString, machine);
    QFETCH(int, minutes);
    QFETCH(int, word);
    const QByteArray text = "{\"configuration\":{\"currentExportData\":{\"clientMachineName\":\"" + machine.toUtf8() + "\"}}}";
    const auto witness = CloudWitness::parse(text, QStringLiteral("w"), then().addSecs(minutes * 60));
    QVERIFY(witness);
    QCOMPARE(int(witness->judge(QStringLiteral("sync02"), QStringLiteral("sync01.contoso.com"), then(), std::chrono::hours(1))), word);
}

void TestCloudWitness::theJournalGivesItBack()
{
    const auto witness = CloudWitness::parse(whole(), QStringLiteral("w"), then());
    QVERIFY(witness);
    const auto kept = CloudWitness::fromJson(witness->toJson());
    QVERIFY(kept);
    QCOMPARE(kept->toJson().dump(), witness->toJson().dump());
    QVERIFY(!CloudWitness::fromJson(Json::object()));
}

void TestCloudWitness::anyTextIsReadOrRefused()
{
    QRandomGenerator random(20261121);
    int read = 0;
    for (int round = 0; round < test::fuzzRounds(); ++round) {
        const auto witness = CloudWitness::parse(test::mutated(whole(), random), QStringLiteral("w"), then());
        read += witness ? 1 : 0;
        if (witness)
            QVERIFY(witness->lastExporter().size() <= 256 && !witness->sentence().contains(u'\n'));
    }
    QVERIFY(read > 0);
}

QTEST_GUILESS_MAIN(TestCloudWitness)
#include "tst_cloudwitness.moc"
