// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "async/Completion.h"
#include "cli/CaptureFolder.h"
#include "cli/ProgressLine.h"
#include "cli/ServerWorld.h"
#include "cli/Subcommands.h"
#include "exports/CsExportReader.h"
#include "foundation/JsonText.h"
#include "migration/ExportCapture.h"
#include "migration/ExportEvidence.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>

namespace swingbridge {
namespace {

Json countsOf(qint64 adds, qint64 updates, qint64 deletes)
{
    return {{"adds", adds}, {"updates", updates}, {"deletes", deletes}};
}

//! One connector's line of swingbridge/capture/1.
Json capturedLine(const ReconciledCounts &counts, const QString &file, const QByteArray &bytes)
{
    const std::optional<StatedCounts> &stated = counts.stated;
    return {{"connector", counts.connector}, {"file", file},
            {"sha256", QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().toStdString()},
            {"reconciled", stated ? Json(counts.agrees()) : Json(nullptr)},
            {"statistics", stated ? countsOf(stated->adds, stated->updates, stated->deletes) : Json(nullptr)},
            {"counted", countsOf(counts.counted.adds, counts.counted.updates, counts.counted.deletes)}};
}

//! Only counts: what was captured is read where it lies.
QCoro::Task<Result<PendingExports>> countCaptured(CapturedFile file, QString connector, std::stop_token stop)
{
    constexpr int objectsAPiece = 200;
    QByteArray bytes = file.bytes();
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CsExportOptions options(file.name(), connector);
    options.detail = ExportDetail::Counts;
    CsExportReader reader(buffer, options);
    for (;;) {
        const Result<bool> goesOn = reader.readSome(objectsAPiece);
        if (!goesOn)
            co_return failure(goesOn.error());
        if (stop.stop_requested())
            co_return failure(Error(Error::Kind::Cancelled, QCoreApplication::translate("ExportsCapture", "Stopped; nothing is left of the capture.")));
        if (!*goesOn)
            co_return reader.take();
        co_await nextTurn();
    }
}

class ExportsCapture final : public Subcommand
{
    Q_DECLARE_TR_FUNCTIONS(ExportsCapture)

public:
    QString words() const override { return QStringLiteral("exports capture"); }
    QString summary() const override { return tr("Has a server write its pending exports and fetches them; changes nothing there."); }
    Arity arity() const override { return {0, 0}; }
    void declare(QCommandLineParser &parser) const override
    {
        parser.addOption({QStringLiteral("server"), tr("The server, lab:NAME for instance."), QStringLiteral("SERVER")});
        parser.addOption({QStringLiteral("lab"), tr("The lab's folder."), QStringLiteral("DIR")});
        parser.addOption({QStringLiteral("output"), tr("The folder for the files, one a connector, and capture.json."), QStringLiteral("DIR")});
    }
    QCoro::Task<Ending> run(Invocation invocation, std::shared_ptr<Console> console, std::stop_token stop) const override
    {
        const QString address = invocation.value(QStringLiteral("server"));
        if (address.isEmpty() || !invocation.has(QStringLiteral("output")))
            co_return tl::unexpected<Failure>(usageError(tr("--server and --output are needed: which server, and where shall the files be?")));
        const QStringList addresses(address);
        const QString lab = ServerWorld::labFolder(invocation, addresses);
        const auto world = ServerWorld::open(invocation, addresses, lab, invocation.operatorName(), "capture");
        if (!world)
            co_return tl::unexpected<Failure>(world.error());
        const auto endpoint = world->world().door(address);
        if (!endpoint)
            co_return tl::unexpected<Failure>(endpoint.error());
        const auto clock = world->world().clock;
        const auto driver = std::make_shared<ServerDriver>(serverNameOf(address), *endpoint, clock, world->world().random);
        const auto folder = std::make_shared<CaptureFolder>(invocation.value(QStringLiteral("output")), invocation.force());
        const auto progress = std::make_shared<ProgressLine>(console, invocation.progressForm());
        const ProgressSink sink = [progress](const Progress &one) { progress->show(PhaseId::Exports, one); };
        const auto document = co_await capture(driver, clock, folder, sink, stop);
        if (!document)
            co_return tl::unexpected<Failure>(document.error());
        const Json &files = valueAt(*document, "files");
        console->write(*document, text(files));
        const bool agree = std::none_of(files.begin(), files.end(), [](const Json &file) { return valueAt(file, "reconciled") == Json(false); });
        co_return agree ? ExitStatus::Done : ExitStatus::Findings;
    }

private:
    static QCoro::Task<tl::expected<Json, Failure>> capture(std::shared_ptr<ServerDriver> driver, std::shared_ptr<Clock> clock, std::shared_ptr<CaptureFolder> folder,
                                                            ProgressSink progress, std::stop_token stop)
    {
        const auto connectors = co_await driver->connectors(stop);
        if (!connectors)
            co_return tl::unexpected<Failure>(connectors.error());
        if (const auto possible = folder->prepare(*connectors); !possible)
            co_return tl::unexpected<Failure>(possible.error());
        const auto statistics = co_await driver->statistics(stop);
        if (!statistics)
            co_return tl::unexpected<Failure>(statistics.error());
        QList<StatedCounts> stated;
        for (const ConnectorStatistics &one : *statistics)
            stated.append(StatedCounts(one.name, one.exportAdds, one.exportUpdates, one.exportDeletes, one.totalConnectors));
        Json files = Json::array();
        for (const ConnectorFacts &connector : *connectors) {
            const auto file = co_await captureConnector(driver, clock, connector.identifier, progress, stop);
            if (!file)
                co_return tl::unexpected<Failure>(file.error());
            const auto counted = co_await countCaptured(*file, connector.name, stop);
            if (!counted)
                co_return tl::unexpected<Failure>(counted.error());
            if (const Done kept = folder->add(connector, file->bytes()); !kept)
                co_return tl::unexpected<Failure>(kept.error());
            const QList<PendingExports> one{*counted};
            files.push_back(capturedLine(reconcileExports(one, stated).first(), folder->fileOf(connector), file->bytes()));
        }
        const std::optional<SwitchToken> noToken;
        const auto seen = co_await driver->observe(noToken, stop);
        if (!seen)
            co_return tl::unexpected<Failure>(seen.error());
        const Json document = {{"schema", "swingbridge/capture/1"}, {"server", driver->name().toStdString()}, {"at", toIsoUtc(clock->nowUtc()).toStdString()},
                               {"configurationHash", textOrNull(seen->facts().configurationHash)}, {"files", files}};
        if (const Done written = folder->finish(document); !written)
            co_return tl::unexpected<Failure>(written.error());
        co_return document;
    }

    static QString text(const Json &files)
    {
        QStringList lines;
        for (const Json &file : files) {
            const Json &counted = valueAt(file, "counted");
            const auto number = [&](const char *key) { return integerAt(counted, key).value_or(0); };
            const QString line = tr("%1: %2 added, %3 changed, %4 deleted").arg(textAt(file, "file")).arg(number("adds")).arg(number("updates")).arg(number("deletes"));
            const Json &reconciled = valueAt(file, "reconciled");
            lines += reconciled == Json(false) ? tr("%1; the server counts otherwise").arg(line) : reconciled.is_null() ? tr("%1; the server has no counts").arg(line) : line;
        }
        return lines.join(u'\n');
    }
};

} // namespace

std::unique_ptr<Subcommand> makeExportsCapture()
{
    return std::make_unique<ExportsCapture>();
}

} // namespace swingbridge
