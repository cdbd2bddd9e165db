// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuration/ServerConfiguration.h"
#include "configuration/SettingsFile.h"
#include "foundation/WholeFile.h"
#include "support/Mutator.h"

#include <QStringEncoder>
#include <QTest>

#include <functional>

using namespace swingbridge;

namespace {

//! A reader of one kind of file: what is wrong with the bytes, or nothing.
using Reader = std::function<std::optional<Error>(const QByteArray &)>;

template <typename T>
std::optional<Error> errorOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error());
}

//! Contoso cut down to a few rules and attributes: small files are read often.
SyncConfiguration smallServer()
{
    auto read = readServerConfiguration(QStringLiteral(SWINGBRIDGE_SOURCE_DIR "/resources/lab/contoso"));
    if (!read)
        qFatal("%s", qPrintable(read.error().detail()));
    for (ConnectorConfiguration &connector : read->connectors) {
        connector.attributes = connector.attributes.mid(0, 4);
        while (connector.schema.size() > 3)
            connector.schema.erase(connector.schema.begin());
        while (connector.parameters.size() > 6)
            connector.parameters.erase(connector.parameters.begin());
    }
    while (read->metaverse.schema.size() > 4)
        read->metaverse.schema.erase(read->metaverse.schema.begin());
    for (QStringList &attributes : read->metaverse.objectTypes)
        attributes = attributes.mid(0, 3);
    std::sort(read->rules.begin(), read->rules.end(), [](const SyncRule &a, const SyncRule &b) { return a.mappings.size() < b.mappings.size(); });
    read->rules = read->rules.mid(20, 3);
    read->rules.last().immutableTag.clear(); // one custom rule
    read->sortRules();
    return *read;
}

QByteArray asUtf16(const QByteArray &utf8)
{
    QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    return encoder(QString::fromUtf8(utf8));
}

QList<QByteArray> corpusOf(const QByteArray &kind)
{
    static const SyncConfiguration server = smallServer();
    if (kind == "connector")
        return {connectorXml(server.connectors.first()), connectorXml(server.connectors.last())};
    if (kind == "metaverse")
        return {metaverseXml(server)};
    QList<QByteArray> corpus;
    if (kind == "rule") {
        for (const SyncRule &rule : server.rules)
            corpus << ruleXml(rule);
        return corpus;
    }
    const QByteArray settings = settingsJson(server);
    const auto stub = readWholeFile(QStringLiteral(SWINGBRIDGE_TEST_DATA "/settings/MigratedPolicy.json"));
    return {settings, settings, settings, asUtf16(settings), stub.value_or(QByteArray())};
}

} // namespace

class TestDamagedSources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyReaderSurvivesDamage_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<Reader>("read");
        const QString what = QStringLiteral("damaged file");
        QTest::newRow("settings") << QByteArray("settings") << Reader([what](const QByteArray &bytes) { return errorOf(readSettings(bytes, what)); });
        QTest::newRow("connector") << QByteArray("connector") << Reader([what](const QByteArray &bytes) { return errorOf(readConnectorXml(bytes, what)); });
        QTest::newRow("rule") << QByteArray("rule") << Reader([what](const QByteArray &bytes) { return errorOf(readRuleXml(bytes, what)); });
        QTest::newRow("metaverse") << QByteArray("metaverse") << Reader([what](const QByteArray &bytes) {
            SyncConfiguration into;
            return errorOf(readMetaverseXml(bytes, what, into));
        });
    }
    void everyReaderSurvivesDamage()
    {
        QFETCH(QByteArray, kind);
        QFETCH(Reader, read);
        const QList<QByteArray> corpus = corpusOf(kind);
        for (const QByteArray &whole : corpus)
            QVERIFY(!whole.isEmpty());
        QVERIFY(!read(corpus.first()));
        QRandomGenerator random(20261121);
        int refused = 0;
        const int rounds = test::fuzzRounds();
        for (int round = 0; round < rounds; ++round) {
            const QByteArray bytes = test::mutated(corpus.at(qsizetype(random.bounded(quint32(corpus.size())))), random);
            const auto error = read(bytes);
            if (!error)
                continue;
            ++refused;
            if (error->summary().isEmpty() || error->kind() != Error::Kind::BadInput)
                QFAIL(qPrintable(QStringLiteral("round %1: %2 %3").arg(round).arg(error->summary(), error->detail())));
        }
        qInfo("%d of %d refused", refused, rounds);
        QVERIFY(refused > rounds / 10 && refused < rounds);
    }

    void theSameDamageIsDoneEveryTime()
    {
        QRandomGenerator first(1);
        QRandomGenerator second(1);
        for (int i = 0; i < 100; ++i)
            QCOMPARE(test::mutated("<a>some text</a>", first), test::mutated("<a>some text</a>", second));
        QVERIFY(!test::mutated(QByteArray(), first).contains("text"));
    }
};

QTEST_GUILESS_MAIN(TestDamagedSources)
#include "tst_damagedsources.moc"
