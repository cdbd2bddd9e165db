// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/JsonText.h"
#include "lab/ConfigurationHash.h"

#include <QFile>
#include <QTest>

using namespace swingbridge;

class TestConfigurationHash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWhatAnIndependentComputationSays_data();
    void isWhatAnIndependentComputationSays();
};

void TestConfigurationHash::isWhatAnIndependentComputationSays_data()
{
    QTest::addColumn<QString>("hash");
    QTest::addColumn<QByteArray>("json");
    QFile file(QStringLiteral(SWINGBRIDGE_TEST_DATA "/configuration-hash.tsv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    file.readLine();
    while (!file.atEnd()) {
        const QList<QByteArray> fields = file.readLine().trimmed().split('\t');
        QTest::newRow(fields.at(0).constData()) << QString::fromLatin1(fields.at(1)) << fields.at(2);
    }
}

void TestConfigurationHash::isWhatAnIndependentComputationSays()
{
    QFETCH(QString, hash);
    QFETCH(QByteArray, json);
    const auto parsed = parseJson(json, QStringLiteral("the row"));
    QVERIFY(parsed);
    SyncConfiguration configuration;
    for (const Json &rule : valueAt(*parsed, "rules"))
        configuration.rules << rule.get<SyncRule>();
    for (const Json &connector : valueAt(*parsed, "connectors"))
        configuration.connectors << connector.get<ConnectorConfiguration>();
    QMap<QString, QString> parameters;
    for (const auto &[name, value] : valueAt(*parsed, "parameters").items())
        parameters.insert(QString::fromStdString(name), value.get<QString>());
    QCOMPARE(configurationHash(configuration, parameters), hash);
}

QTEST_GUILESS_MAIN(TestConfigurationHash)
#include "tst_configurationhash.moc"
