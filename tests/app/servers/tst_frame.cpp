// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/Json.h"
#include "foundation/Random.h"
#include "servers/Frame.h"
#include "servers/ReplyReader.h"
#include "servers/RequestReader.h"

#include <QTest>

using namespace swingbridge;
using namespace swingbridge::frame;

namespace {

const QByteArray token("0123456789abcdef0123456789abcdef");
const QByteArray otherToken("ffffffffffffffffffffffffffffffff");

//! "Reply:{…} Garbled" …
QByteArray told(const QList<Event> &events)
{
    static const char *const names[] = {"Request", "Reply", "Alive", "Garbled", "BadRequest", "AgentText"};
    QByteArrayList words;
    for (const Event &event : events)
        words << names[int(event.kind())] + (event.json().isEmpty() ? QByteArray() : ':' + event.json());
    return words.join(' ');
}

QByteArray repliesIn(const QByteArray &stream, qsizetype cutAt = -1)
{
    ReplyReader reader;
    reader.expect(token);
    if (cutAt < 0)
        return told(reader.feed(stream));
    QList<Event> events = reader.feed(QByteArrayView(stream).first(cutAt));
    events += reader.feed(QByteArrayView(stream).sliced(cutAt));
    return told(events);
}

} // namespace

class tst_Frame : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRequestArrivesAsItWasSentHoweverItIsCut()
    {
        const QByteArray json = "{\"a\":\"" + SeededRandom(3).hex(2000) + "\"}";
        const QByteArray stream = encodeRequest(json, token);
        for (const QByteArray &line : stream.split('\n'))
            QVERIFY(line.size() <= 1000);
        for (qsizetype at = 0; at <= stream.size(); ++at) {
            RequestReader reader;
            QList<Event> events = reader.feed(QByteArrayView(stream).first(at));
            events += reader.feed(QByteArrayView(stream).sliced(at));
            QCOMPARE(told(events), "Request:" + json);
            QCOMPARE(events.first().token(), token);
        }
    }

    void requestsFollowEachOtherAndCrLfDoesNotMatter()
    {
        const QByteArray stream = encodeRequest("{}", token) + '\n' + encodeRequest("[1]", otherToken);
        QCOMPARE(told(RequestReader().feed(stream)), QByteArray("Request:{} Request:[1]"));
        QCOMPARE(told(RequestReader().feed(QByteArray(stream).replace("\n", "\r\n"))), QByteArray("Request:{} Request:[1]"));
    }

    void aDamagedRequestIsRefusedAndTheNextIsRead_data()
    {
        QTest::addColumn<QByteArray>("damaged");
        const QByteArray good = encodeRequest("{\"x\":1}", token);
        QTest::newRow("another length") << QByteArray(good).replace(" 7 ", " 8 ");
        QTest::newRow("another hash") << QByteArray(good).replace(sha256Hex("{\"x\":1}").toLatin1(), sha256Hex("{}").toLatin1());
        QTest::newRow("another body") << QByteArray(good).replace(QByteArray("{\"x\":1}").toBase64(), QByteArray("{\"x\":2}").toBase64());
        QTest::newRow("no base64") << QByteArray(good).replace(QByteArray("{\"x\":1}").toBase64(), "#");
        QTest::newRow("no token") << "xyz" + good.mid(3);
        QTest::newRow("too few parts") << token + " 7\n.\n";
        QTest::newRow("too many parts") << QByteArray(good).replace("\n.\n", " more\n.\n");
        QTest::newRow("nothing") << QByteArray(".\n");
    }
    void aDamagedRequestIsRefusedAndTheNextIsRead()
    {
        QFETCH(const QByteArray, damaged);
        QCOMPARE(told(RequestReader().feed(damaged + encodeRequest("{}", token))), QByteArray("BadRequest Request:{}"));
    }

    void theAgentsTextIsCheckedAgainstItsHash()
    {
        const QByteArray agent("function Invoke-Request { }\r\n");
        const QByteArray stream = encodeAgentText(agent) + encodeRequest("{}", token);
        QCOMPARE(told(RequestReader(true).feed(stream)), "AgentText:" + agent + " Request:{}");
        QCOMPARE(told(RequestReader(true).feed(QByteArray(stream).replace("=", "=0"))), QByteArray("Garbled"));
    }

    void aReplyArrivesAsItWasSentHoweverItIsCut()
    {
        const QByteArray stream = "Welcome\xff\n" + encodeAlive(token) + encodeReply("{\"ok\":true}", token) + "bye\n";
        for (qsizetype at = 0; at <= stream.size(); ++at)
            QCOMPARE(repliesIn(stream, at), QByteArray("Alive Reply:{\"ok\":true}"));
        QCOMPARE(repliesIn(QByteArray(stream).replace("\n", "\r\n")), QByteArray("Alive Reply:{\"ok\":true}"));
        QCOMPARE(repliesIn("profile without line end" + encodeReply("{}", token)), QByteArray("Reply:{}"));
    }

    void oneReaderReadsReplyAfterReply()
    {
        ReplyReader reader;
        reader.expect(token);
        QCOMPARE(told(reader.feed(encodeReply("{}", token))), QByteArray("Reply:{}"));
        reader.expect(otherToken);
        QCOMPARE(told(reader.feed(encodeReply("[]", otherToken))), QByteArray("Reply:[]"));
        QVERIFY(!reader.isInsideFrame());
    }

    void nothingIsBelievedAfterAGarbledReply_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<QByteArray>("expected");
        const QByteArray good = encodeReply("{}", token);
        QTest::newRow("a foreign frame") << encodeReply("{}", otherToken) + good << QByteArray("Garbled");
        QTest::newRow("a foreign beginning with our end") << "<<swingbridge " + otherToken + "\n{}\n" + token + " swingbridge>>\n" << QByteArray("Garbled");
        QTest::newRow("a frame inside the frame") << "<<swingbridge " + token + '\n' + good << QByteArray("Garbled");
        QTest::newRow("a second frame") << good + good << QByteArray("Reply:{} Garbled");
        QTest::newRow("two lines in a frame") << QByteArray(good).replace("{}", "{\n}") + good << QByteArray("Garbled");
        QTest::newRow("an alive line where the JSON should be") << QByteArray(good).replace("{}", token + " alive") << QByteArray("Reply:" + token + " alive");
        QTest::newRow("a foreign alive line") << encodeAlive(otherToken) + good << QByteArray("Garbled");
        QTest::newRow("an end without a beginning") << token + " swingbridge>>\n" + good << QByteArray("Garbled");
        QTest::newRow("another token at the end") << QByteArray(good).replace(token + " swing", otherToken + " swing") << QByteArray("Garbled");
        QTest::newRow("bytes beyond ASCII") << QByteArray(good).replace("{}", "{\"\xc3\xa4\"}") << QByteArray("Garbled");
    }
    void nothingIsBelievedAfterAGarbledReply()
    {
        QFETCH(const QByteArray, stream);
        QFETCH(const QByteArray, expected);
        QCOMPARE(repliesIn(stream), expected);
    }

    void moreThan64MiBIsGarbled()
    {
        ReplyReader reader;
        reader.expect(token);
        reader.feed("<<swingbridge " + token + '\n');
        const QByteArray piece(1024 * 1024, 'x');
        QList<Event> events;
        for (int mebibyte = 0; mebibyte < 65 && events.isEmpty(); ++mebibyte)
            events = reader.feed(piece);
        QCOMPARE(told(events), QByteArray("Garbled"));
        RequestReader requests;
        events.clear();
        for (int mebibyte = 0; mebibyte < 65 && events.isEmpty(); ++mebibyte)
            events = requests.feed(piece);
        QCOMPARE(told(events), QByteArray("Garbled"));
    }

    void noiseNeverMakesAReply()
    {
        SeededRandom random(11);
        const QByteArray alphabet = "<<swingbridge " + token + "\n\r>>alive {}\xff";
        for (int round = 0; round < 300; ++round) {
            QByteArray noise = random.bytes(400);
            for (char &c : noise)
                c = alphabet.at(uchar(c) % alphabet.size());
            QVERIFY(!repliesIn(noise).contains("Reply:"));
            QVERIFY(!told(RequestReader().feed(noise)).contains("Request:"));
        }
    }
};

QTEST_GUILESS_MAIN(tst_Frame)
#include "tst_frame.moc"
