// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/engine/ContosoConfiguration.h"
#include "lab/engine/SyncEngine.h"

#include <QFile>
#include <QTest>

#include <ctime>

using namespace swingbridge;

namespace {

double processorSeconds()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

//! Peak of what this process kept in memory, in MB; 0 where the system does not say.
int peakMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toInt() / 1024;
    }
    return 0;
}

} // namespace

class TestLargeEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoHundredThousandObjectsAndThreeHundredRules()
    {
        const QString scenario = QStringLiteral("large");
        const auto active = ContosoConfiguration::active(scenario, QStringLiteral("sync01"), 14);
        const auto staging = ContosoConfiguration::staging(scenario, QStringLiteral("sync02"), 15);
        QVERIFY(active && staging);
        const SyncConfiguration mended = ContosoConfiguration::mended(*staging, scenario, ContosoConfiguration::differences(scenario));
        SyncEngine engine{Directory(ContosoConfiguration::population(scenario, 7))};
        double start = processorSeconds();
        const ExportCounts before = engine.visitPendingExports(*staging, &*active, [](const PendingExport &) {});
        qInfo("before mending: %d exports, %.1f s CPU", before.total(), processorSeconds() - start);
        start = processorSeconds();
        const PendingExports exports = engine.pendingExports(mended, &*active);
        qInfo("after mending: %lld exports, %.1f s CPU, peak %d MB", exports.objects.size(), processorSeconds() - start, peakMegabytes());
        QCOMPARE(exports.objects.size(), 60'000);
        QCOMPARE(exports.counts().updates, 60'000);
        start = processorSeconds();
        const PopulationCounts counts = engine.counts(*active);
        qInfo("counts: %d imported, %d in the cloud, %.1f s CPU", counts.imported, counts.inCloud(), processorSeconds() - start);
        start = processorSeconds();
        const SyncConfiguration wider = ContosoConfiguration::different(mended, QStringLiteral("ou-partners-not-selected"));
        const ExportCounts other = engine.visitPendingExports(wider, &*active, [](const PendingExport &) {});
        qInfo("another container: %d exports, %.1f s CPU, peak %d MB", other.total(), processorSeconds() - start, peakMegabytes());
        QCOMPARE(other.deletes, 40);
    }
};

QTEST_GUILESS_MAIN(TestLargeEngine)
#include "tst_largeengine.moc"
