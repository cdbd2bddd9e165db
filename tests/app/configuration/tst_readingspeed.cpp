// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuration/ServerConfiguration.h"
#include "configuration/SettingsFile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>
#include <functional>

using namespace swingbridge;

namespace {

double processorSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

//! CPU seconds of the quickest of \a times calls: what the work takes, not what the machine does beside it.
double secondsOf(const std::function<void()> &work, int times = 5)
{
    double best = 1e9;
    for (int i = 0; i < times; ++i) {
        const double begin = processorSeconds();
        work();
        best = std::min(best, processorSeconds() - begin);
    }
    return best;
}

SyncConfiguration contoso()
{
    const auto read = readServerConfiguration(QStringLiteral(SWINGBRIDGE_SOURCE_DIR "/resources/lab/contoso"));
    if (!read)
        qFatal("%s", qPrintable(read.error().detail()));
    return *read;
}

SyncConfiguration withUnits(SyncConfiguration configuration, int count)
{
    for (ConnectorConfiguration &connector : configuration.connectors) {
        for (int i = 0; i < count && !connector.partitions.isEmpty(); ++i)
            connector.partitions.first().containerInclusions << QStringLiteral("OU=Unit %1,OU=Corp,DC=contoso,DC=com").arg(i);
    }
    return configuration;
}

QList<SyncRule> customRules(int count)
{
    SyncRule rule = contoso().rules.first();
    rule.immutableTag.clear();
    QList<SyncRule> rules;
    for (int i = 0; i < count; ++i) {
        rule.identifier = Guid(QUuid(quint32(i + 1), 0x5157, 0x4252, 0x80, 0, 0, 0, 0, 0, 0, 1));
        rule.name = QStringLiteral("In from AD - Custom %1").arg(i);
        rule.precedence = i % 100;
        rules << rule;
    }
    return rules;
}

//! Plain files: to write each of a thousand safely to the disk would take longer than all the rest.
void writeFolder(const SyncConfiguration &server, const QList<SyncRule> &more, const QString &folder)
{
    if (!writeServerConfiguration(server, folder))
        qFatal("not written");
    for (const SyncRule &rule : more) {
        QFile file(folder + QStringLiteral("/SynchronizationRules/") + rule.identifier.toString() + QStringLiteral(".xml"));
        const QByteArray xml = ruleXml(rule);
        if (!file.open(QIODevice::WriteOnly) || file.write(xml) != xml.size())
            qFatal("not written");
    }
}

#if defined(__SANITIZE_ADDRESS__)
constexpr double patience = 10; // the sanitizers' own cost
#else
constexpr double patience = 1;
#endif

} // namespace

//! Limits of CPU time, several times above what is measured (the numbers are printed; tests/bench has the goals).
class TestReadingSpeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFolderIsReadInAFractionOfASecond()
    {
        const double seconds = secondsOf([] { contoso(); });
        qInfo("server configuration folder of 2.4 MB: %.1f ms", seconds * 1000);
        QVERIFY(seconds < 0.1 * patience);
    }

    void timeGrowsNoFasterThanTheFile_data()
    {
        QTest::addColumn<bool>("isRules");
        QTest::addColumn<bool>("isFolder");
        QTest::newRow("units, settings file") << false << false;
        QTest::newRow("units, folder") << false << true;
        QTest::newRow("custom rules, settings file") << true << false;
        QTest::newRow("custom rules, folder") << true << true;
    }
    void timeGrowsNoFasterThanTheFile()
    {
        QFETCH(bool, isRules);
        QFETCH(bool, isFolder);
        const auto timeOf = [&](int count) {
            SyncConfiguration server = isRules ? contoso() : withUnits(contoso(), count);
            const QList<SyncRule> more = isRules ? customRules(count) : QList<SyncRule>();
            QTemporaryDir folder;
            if (isFolder)
                writeFolder(server, more, folder.filePath(QStringLiteral("c")));
            server.rules += more;
            const QByteArray settings = settingsJson(server);
            return secondsOf([&] {
                if (isFolder ? !readServerConfiguration(folder.filePath(QStringLiteral("c"))) : !readSettings(settings, QStringLiteral("settings.json")))
                    qFatal("not read");
            }, 3);
        };
        const int many = isRules ? 1000 : 10000;
        const double few = timeOf(many / 10);
        const double all = timeOf(many);
        qInfo("%d: %.1f ms, %d: %.1f ms", many / 10, few * 1000, many, all * 1000);
        QVERIFY2(all < 20 * few, QByteArray::number(all / few).constData()); // ten times as much; by squares it were a hundred
        QVERIFY(all < 1.0 * patience);
    }
};

QTEST_GUILESS_MAIN(TestReadingSpeed)
#include "tst_readingspeed.moc"
