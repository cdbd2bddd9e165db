// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuration/ServerConfiguration.h"
#include "foundation/JsonText.h"

#include <QElapsedTimer>
#include <QTest>

using namespace swingbridge;

class TestConfigurationJson : public QObject
{
    Q_OBJECT

    SyncConfiguration m_contoso;

private Q_SLOTS:
    void initTestCase()
    {
        auto read = readServerConfiguration(QStringLiteral(SWINGBRIDGE_SOURCE_DIR "/resources/lab/contoso"));
        QVERIFY(read);
        m_contoso = std::move(*read);
    }

    void aWholeConfigurationComesBackEqual()
    {
        const Json json = m_contoso;
        const std::string text = json.dump();
        qInfo("%zu bytes", text.size());
        QElapsedTimer timer;
        timer.start();
        const auto parsed = parseJson(QByteArray::fromStdString(text), QStringLiteral("the configuration"));
        QVERIFY(parsed);
        const auto read = readConfiguration(*parsed);
        qInfo("read in %lld ms", timer.elapsed());
        QVERIFY2(read, read ? "" : qPrintable(read.error().summary()));
        QCOMPARE(*read, m_contoso);
    }

    void notKnownStaysNotKnown()
    {
        SyncRule rule = m_contoso.rules.first();
        rule.disabled = std::nullopt;
        rule.precedence = std::nullopt;
        rule.enablePasswordSync = std::nullopt;
        const Json json = rule;
        QVERIFY(json.at("disabled").is_null());
        QCOMPARE(json.get<SyncRule>(), rule);
    }

    void aRuleWithoutItsParts_isRefusedByName_data()
    {
        QTest::addColumn<QString>("key");
        for (const char *key : {"identifier", "name", "connector", "direction", "sourceObjectType", "targetObjectType", "linkType", "scope", "join", "mappings"})
            QTest::newRow(key) << QString::fromLatin1(key);
    }
    void aRuleWithoutItsParts_isRefusedByName()
    {
        QFETCH(QString, key);
        Json json = m_contoso.rules.first();
        json.erase(key.toStdString());
        const auto read = readSyncRule(json);
        QVERIFY(!read);
        QCOMPARE(read.error().kind(), Error::Kind::UnexpectedReply);
        QVERIFY2(read.error().summary().contains(key), qPrintable(read.error().summary()));
    }

    void aFlowThatCannotBeUnderstoodIsNotGuessed()
    {
        Json json = m_contoso.rules.first();
        json["mappings"][0]["flowType"] = "Telepathy";
        QVERIFY(!readSyncRule(json));
        json = m_contoso.rules.first();
        json["mappings"][0]["mergeType"] = 7;
        QVERIFY(!readSyncRule(json));
    }

    void anythingAtAllIsSurvived_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"null", "[]", "{}", "7", "\"x\"", "{\"scope\":[1,[2,{\"attribute\":3}]],\"mappings\":7,\"join\":{\"a\":1}}"})
            QTest::newRow(text) << QByteArray(text);
    }
    void anythingAtAllIsSurvived()
    {
        QFETCH(QByteArray, text);
        const Json json = Json::parse(text.toStdString());
        QVERIFY(!readSyncRule(json));
        QVERIFY(!readConnector(json));
        QVERIFY(!readConfiguration(json));
        QCOMPARE(json.get<SyncRule>().name, QString());
        QCOMPARE(json.get<ConnectorConfiguration>().name, QString());
    }
};

QTEST_GUILESS_MAIN(TestConfigurationJson)
#include "tst_configurationjson.moc"
