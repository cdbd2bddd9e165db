// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/JsonText.h"

#include <QTest>

using namespace swingbridge;

class tst_Json : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void canonicalTextFollowsRfc8785_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QByteArray>("expected");
        // RFC 8785, 3.2.3: sorted by UTF-16 units, so the emoji (D83D…) stands before U+FB33.
        QTest::newRow("sorting of the RFC")
            << QByteArray("{\"\xe2\x82\xac\":\"Euro Sign\",\"\\r\":\"Carriage Return\",\"\xef\xac\xb3\":\"Hebrew Letter Dalet With Dagesh\",\"1\":\"One\","
                          "\"\xf0\x9f\x98\x80\":\"Emoji: Grinning Face\",\"\\u0080\":\"Control\",\"\xc3\xb6\":\"Latin Small Letter O With Diaeresis\"}")
            << QByteArray("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\xc2\x80\":\"Control\",\"\xc3\xb6\":\"Latin Small Letter O With Diaeresis\","
                          "\"\xe2\x82\xac\":\"Euro Sign\",\"\xf0\x9f\x98\x80\":\"Emoji: Grinning Face\",\"\xef\xac\xb3\":\"Hebrew Letter Dalet With Dagesh\"}");
        // RFC 8785, 3.2.2: the string of the sample and the literals, without its numbers with a fraction.
        QTest::newRow("strings of the RFC")
            << QByteArray("{ \"string\": \"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\", \"literals\": [null, true, false] }")
            << QByteArray("{\"literals\":[null,true,false],\"string\":\"\xe2\x82\xac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
        QTest::newRow("short escapes") << QByteArray(R"("\u0008\u0009\u000a\u000c\u000d\u001f\u007f")") << QByteArray("\"\\b\\t\\n\\f\\r\\u001f\x7f\"");
        QTest::newRow("integers") << QByteArray("[0,-1,9007199254740991,-9007199254740991]") << QByteArray("[0,-1,9007199254740991,-9007199254740991]");
        QTest::newRow("empty ones") << QByteArray("{ \"b\" : { } , \"a\" : [ ] }") << QByteArray("{\"a\":[],\"b\":{}}");
    }
    void canonicalTextFollowsRfc8785()
    {
        QFETCH(const QByteArray, input);
        QFETCH(const QByteArray, expected);
        const auto parsed = parseJson(input, QStringLiteral("the sample"));
        QVERIFY(parsed.has_value());
        const auto canonical = canonicalJson(*parsed);
        QVERIFY(canonical.has_value());
        QCOMPARE(*canonical, expected);
    }

    void whatDoesNotReadTheSameEverywhereIsRefused_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::newRow("a fraction") << QByteArray("[1.5]");
        QTest::newRow("a whole number written as fraction") << QByteArray("{\"a\":1.0}");
        QTest::newRow("beyond 2^53") << QByteArray("[9007199254740992]");
        QTest::newRow("below -2^53") << QByteArray("[[-9007199254740992]]");
        QTest::newRow("the largest integer") << QByteArray("18446744073709551615");
    }
    void whatDoesNotReadTheSameEverywhereIsRefused()
    {
        QFETCH(const QByteArray, input);
        QVERIFY(!canonicalJson(Json::parse(input.toStdString())));
    }

    void textThatIsNoUtf8IsRefused()
    {
        QVERIFY(!canonicalJson(Json(std::string("\xff"))));
    }

    void aDamagedDocumentIsRefusedWithoutQuotingIt_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QString>("detail");
        QTest::newRow("a comma too many") << QByteArray("{\n\"password\": \"hunter2\",\n}") << QStringLiteral("line 3");
        QTest::newRow("cut") << QByteArray("{\"password\":\"hunter2") << QStringLiteral("line 1");
        QTest::newRow("two documents") << QByteArray("{}{\"hunter2\":1}") << QStringLiteral("line 1");
        QTest::newRow("a key twice") << QByteArray("{\"hunter2\":1,\"b\":{\"b\":1},\"hunter2\":2}") << QStringLiteral("twice");
        QTest::newRow("a deep key twice") << QByteArray("[{\"a\":{\"hunter2\":1,\"hunter2\":2}}]") << QStringLiteral("twice");
        QTest::newRow("too deep") << QByteArray(201, '[') + QByteArray(201, ']') << QStringLiteral("200");
        QTest::newRow("no UTF-8") << QByteArray("\"hunter2\xff\"") << QStringLiteral("line 1");
        QTest::newRow("nothing") << QByteArray() << QStringLiteral("line 1");
    }
    void aDamagedDocumentIsRefusedWithoutQuotingIt()
    {
        QFETCH(const QByteArray, input);
        QFETCH(const QString, detail);
        const auto parsed = parseJson(input, QStringLiteral("answers.json"));
        QVERIFY(!parsed);
        QVERIFY2(parsed.error().detail().contains(detail), qPrintable(parsed.error().detail()));
        QVERIFY(parsed.error().summary().contains(QLatin1String("answers.json")));
        QVERIFY(!(parsed.error().summary() + parsed.error().detail()).contains(QLatin1String("hunter2")));
    }

    void theSameKeyInDifferentObjectsIsNoRepetition()
    {
        QVERIFY(parseJson(R"([{"a":{"a":1}},{"a":[{"a":2}]}])", QStringLiteral("x")).has_value());
        QVERIFY(parseJson(QByteArray(200, '[') + QByteArray(200, ']'), QStringLiteral("x")).has_value());
    }

    void readersTakeNullAndOtherTypesForAbsent()
    {
        const Json object = Json::parse(R"({"text":"t","null":null,"number":7,"flag":false,"time":"2026-11-21T20:00:00Z","guid":"x","list":["a",1,"b"]})");
        QCOMPARE(textAt(object, "text"), QStringLiteral("t"));
        QVERIFY(textAt(object, "null").isEmpty() && textAt(object, "number").isEmpty() && textAt(object, "gone").isEmpty());
        QVERIFY(integerAt(object, "number") == std::optional<qint64>(7) && !integerAt(object, "text"));
        QVERIFY(boolAt(object, "flag") == std::optional<bool>(false) && !boolAt(object, "null"));
        QCOMPARE(toIsoUtc(timeAt(object, "time")), QStringLiteral("2026-11-21T20:00:00Z"));
        QVERIFY(guidAt(object, "guid").isNull());
        QCOMPARE(textsAt(object, "list"), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
        QVERIFY(valueAt(Json(3), "text").is_null());
        QVERIFY(!requiredText(object, "gone", QStringLiteral("the reply")));
        QVERIFY(textOrNull({}).is_null() && timeOrNull({}).is_null());
    }

    void theHashIsThatOfTheStandard()
    {
        QCOMPARE(sha256Hex("abc"), QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")); // FIPS 180-2, B.1
        QCOMPARE(sha256({}).size(), 32);
    }
};

QTEST_GUILESS_MAIN(tst_Json)
#include "tst_json.moc"
