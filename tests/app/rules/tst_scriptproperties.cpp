// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ScriptCorpus.h"
#include "ScriptGrammar.h"

#include "support/Mutator.h"

#include <QElapsedTimer>
#include <QTest>

using namespace swingbridge;
using namespace swingbridge::test;

namespace {

const QList<QByteArray> one = {"1111aaaa-2222-4333-8444-555555555555", "2222bbbb-2222-4333-8444-555555555555", "3333cccc-2222-4333-8444-555555555555"};
const QList<QByteArray> other = {"aaaa1111-2222-4333-8444-555555555555", "bbbb2222-2222-4333-8444-555555555555", "cccc3333-2222-4333-8444-555555555555"};

ConnectorMap mapped(const QList<QByteArray> &from, const QList<QByteArray> &to)
{
    ConnectorMap map;
    for (qsizetype i = 0; i < from.size(); ++i) {
        MappedConnector entry;
        entry.from = *Guid::parse(QString::fromLatin1(from.at(i)));
        entry.to = *Guid::parse(QString::fromLatin1(to.at(i)));
        map.connectors.append(entry);
    }
    return map;
}

std::optional<QByteArray> rewritten(const QByteArray &bytes, const ConnectorMap &map)
{
    const ScriptFile file = script(bytes);
    const auto result = rewriteScriptFile(file, scanScript(file), map);
    return result ? std::optional(result->after) : std::nullopt;
}

QList<QByteArray> rotated(QList<QByteArray> list)
{
    list.append(list.takeFirst());
    return list;
}

} // namespace

//! What holds for every script, whatever stands in it.
class TestScriptProperties : public QObject
{
    Q_OBJECT

    static constexpr int randomScripts = 1500;

private Q_SLOTS:
    void randomScriptsAreRewrittenThereAndBack()
    {
        QRandomGenerator random(20261121);
        int changed = 0;
        for (int round = 0; round < randomScripts; ++round) {
            const QByteArray text = ScriptGrammar(random, one).script();
            const QByteArray what = "round " + QByteArray::number(round) + ":\n" + text;
            const auto same = rewritten(text, mapped(one, one));
            QVERIFY2(same && *same == text, what.constData()); // the identity map changes nothing
            const auto there = rewritten(text, mapped(one, other));
            QVERIFY2(there && there->size() == text.size(), what.constData());
            const auto back = rewritten(*there, mapped(other, one));
            QVERIFY2(back && *back == text, what.constData()); // A to B, then B to A
            changed += *there == text ? 0 : 1;
        }
        QVERIFY(changed > randomScripts / 2); // the grammar makes what is to be rewritten
    }

    //! A map among the script's own connectors: only a single pass is right.
    void connectorsThatChangePlacesDoNotGetMixedUp()
    {
        QRandomGenerator random(7);
        const QList<QByteArray> swapped = {one.at(1), one.at(0), one.at(2)};
        for (int round = 0; round < randomScripts / 3; ++round) {
            const QByteArray text = ScriptGrammar(random, one).script();
            const auto once = rewritten(text, mapped(one, swapped));
            QVERIFY(once);
            QCOMPARE(*rewritten(*once, mapped(one, swapped)), text); // twice is none
            auto turned = rewritten(text, mapped(one, rotated(one)));
            for (int times = 0; times < 2; ++times)
                turned = rewritten(*turned, mapped(one, rotated(one)));
            QCOMPARE(*turned, text);
        }
    }

    //! Damaged scripts: read to the end, and what is rewritten differs in its connectors only.
    void damagedScriptsDoNoHarm()
    {
        QRandomGenerator random(150);
        QList<QByteArray> seeds;
        for (const Json &record : corpus()) {
            const QByteArray bytes = corpusFile(record.at("file").get<QString>()).bytes();
            if (bytes.size() < 2500)
                seeds.append(bytes);
        }
        QVERIFY(seeds.size() > 50);
        int readable = 0;
        for (int rounds = fuzzRounds(); rounds > 0; --rounds) {
            const auto file = ScriptFile::fromBytes(mutated(seeds.at(random.bounded(quint32(seeds.size()))), random), QStringLiteral("damaged.ps1"));
            if (!file) {
                QVERIFY(!file.error().summary().isEmpty());
                continue;
            }
            ++readable;
            const ScriptScan scan = scanScript(*file);
            ConnectorMap map;
            for (const ScannedGuid &guid : scan.guids) {
                MappedConnector entry;
                entry.from = guid.value;
                entry.to = *Guid::parse(u"12345678-2222-4333-8444-555555555555");
                map.connectors.append(entry);
            }
            const auto result = rewriteScriptFile(*file, scan, map);
            QVERIFY(result || !result.error().summary().isEmpty());
            QVERIFY(result || result.error().kind() != Error::Kind::Invariant);
            QVERIFY(!result || result->after.size() == file->bytes().size());
        }
        QVERIFY(readable > fuzzRounds() / 4);
    }

    //! Twice the length takes about twice the time: nothing in a script makes reading it quadratic.
    void timeIsLinearInTheLength_data()
    {
        QTest::addColumn<QByteArray>("piece");
        QTest::newRow("rules") << QByteArray("New-ADSyncRule -Name 'R' -Connector '1111aaaa-2222-4333-8444-555555555555'\n");
        QTest::newRow("variables") << QByteArray("$x = 'a'\nNew-ADSyncRule -Connector $x\n");
        QTest::newRow("GUIDs in one string") << QByteArray("1111aaaa-2222-4333-8444-555555555555 ");
        QTest::newRow("hyphens") << QByteArray("--------");
        QTest::newRow("stray parameters") << QByteArray("-Name 'x'\n");
        QTest::newRow("apostrophes") << QByteArray("-Name 'a'b'\n");
        QTest::newRow("braces") << QByteArray("{");
        QTest::newRow("subexpressions") << QByteArray("\"$(");
    }
    void timeIsLinearInTheLength()
    {
        QFETCH(QByteArray, piece);
        const auto milliseconds = [&](int bytes) {
            const ScriptFile file = script(piece.repeated(bytes / int(piece.size())));
            QElapsedTimer timer;
            timer.start();
            (void)scanScript(file);
            return std::max<qint64>(timer.elapsed(), 1);
        };
        (void)milliseconds(20'000); // warm
        const qint64 small = milliseconds(40'000);
        const qint64 large = milliseconds(320'000);
        qInfo("40 kB in %lld ms, 320 kB in %lld ms", small, large);
        QVERIFY2(large < 40 * small + 400, "eight times the length took more than forty times as long");
    }
};

QTEST_GUILESS_MAIN(TestScriptProperties)
#include "tst_scriptproperties.moc"
