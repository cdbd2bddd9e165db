// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/LabCaptures.h"

#include "configuration/ServerConfiguration.h"
#include "foundation/JsonText.h"
#include "lab/LabSite.h"
#include "lab/Parameters.h"
#include "lab/ServerDisk.h"
#include "lab/engine/ExportXml.h"

#include <algorithm>

namespace swingbridge {

namespace {

const auto doneFile = QStringLiteral("/done.json");

Json doneJson(const QList<RemoteFile> &files)
{
    Json list = Json::array();
    for (const RemoteFile &file : files)
        list.push_back({{"path", file.path}, {"length", file.size}, {"sha256", file.sha256}});
    return {{"exitCode", 0}, {"files", std::move(list)}};
}

} // namespace

ServerState &LabCaptures::state()
{
    return **m_disk.state();
}

AgentResult<Json> LabCaptures::begin(const QDateTime &at, int seconds, const std::function<Done(const QString &folder)> &write)
{
    if (!state().isRunning())
        return refuse(AgentErrorCode::ServiceStopped, QStringLiteral("The ADSync service is not running."));
    StartedCapture capture;
    capture.id = state().nextId();
    capture.folder = QStringLiteral("Swingbridge/captures/") + capture.id.toString();
    capture.startedAt = at;
    capture.readyAt = at.addSecs(seconds);
    state().captures << capture;
    const auto begun = m_disk.commit([&] { return write(capture.folder); });
    if (!begun)
        return tl::unexpected<AgentError>(diskError(begun.error()));
    return describe(capture);
}

AgentResult<Json> LabCaptures::startConfiguration(const QDateTime &at)
{
    return begin(at, 8, [this, at](const QString &folder) { return writeConfiguration(folder, at); });
}

AgentResult<Json> LabCaptures::startExports(const Json &arguments, const QDateTime &at)
{
    const auto known = m_disk.configuration().current();
    if (!known)
        return tl::unexpected<AgentError>(diskError(known.error()));
    const ConnectorConfiguration *connector = (*known)->connector(guidAt(arguments, "connector"));
    if (!connector)
        return refuse(AgentErrorCode::NotFound, QStringLiteral("Operation failed because the specified MA could not be found."));
    const auto pending = m_machine.pendingCounts();
    if (!pending)
        return tl::unexpected<AgentError>(diskError(pending.error()));
    const int seconds = 5 + (connector->isEntra() ? pending->total() / 1000 : 0);
    return begin(at, seconds, [this, connector, at](const QString &folder) { return writeExports(folder, *connector, at); });
}

Done LabCaptures::writeConfiguration(const QString &folder, const QDateTime &at)
{
    const auto current = m_disk.configuration().current();
    if (!current)
        return failure(current.error());
    SyncConfiguration whole = **current;
    whole.server = state().hostName();
    whole.exportedAt = toIsoUtc(at);
    whole.parameters = globalParameters(state());
    const auto put = [&](const QString &path, const QByteArray &xml) -> Done {
        const auto file = m_disk.files().put(folder + path, xml, at);
        return file ? done() : failure(file.error());
    };
    Done written = put(QStringLiteral("/GlobalSettings/MV.xml"), metaverseXml(whole));
    for (const ConnectorConfiguration &connector : std::as_const(whole.connectors))
        written = written ? put(QStringLiteral("/Connectors/Connector_%1.xml").arg(connector.identifier.toBracedString()), connectorXml(connector)) : written;
    for (const SyncRule &rule : std::as_const(whole.rules))
        written = written ? put(QStringLiteral("/SynchronizationRules/SynchronizationRule_%1.xml").arg(rule.identifier.toBracedString()), ruleXml(rule)) : written;
    return written;
}

Done LabCaptures::writeExports(const QString &folder, const ConnectorConfiguration &connector, const QDateTime &at)
{
    const auto wanted = m_machine.wanted();
    const auto cloud = m_machine.cloud();
    if (!wanted || !cloud)
        return failure(wanted ? cloud.error() : wanted.error());
    const auto file = m_disk.files().write(QStringLiteral("%1/%2.xml").arg(folder, connector.name));
    ExportXmlWriter writer(file.get(), connector.identifier, connector.name);
    writer.open();
    if (connector.isEntra())
        m_site.tenant().visitPending(*wanted, *cloud, [&writer](const PendingExport &object) { writer.write(object); });
    const bool isWhole = writer.close();
    const auto finished = file->finish(at);
    if (finished && isWhole)
        return done();
    return failure(finished ? Error(Error::Kind::LocalFile, QStringLiteral("The export file was not written.")) : finished.error());
}

Done LabCaptures::finish(StartedCapture &capture, const QDateTime &at)
{
    const auto files = m_disk.files().list(capture.folder);
    if (!files)
        return failure(files.error());
    capture.isWritten = true;
    return m_disk.commit([&]() -> Done {
        const auto file = m_disk.files().put(capture.folder + doneFile, QByteArray::fromStdString(doneJson(*files).dump()), at);
        return file ? done() : failure(file.error());
    });
}

AgentResult<Json> LabCaptures::status(const Json &arguments, const QDateTime &at)
{
    const Guid id = guidAt(arguments, "id");
    QList<StartedCapture> &captures = state().captures;
    const auto found = std::find_if(captures.begin(), captures.end(), [&id](const StartedCapture &one) { return one.id == id; });
    if (found == captures.end())
        return refuse(AgentErrorCode::NotFound, QStringLiteral("There is no capture %1.").arg(textAt(arguments, "id")));
    if (!found->isWritten && !found->wasCut && found->readyAt <= at) {
        if (auto finished = finish(*found, at); !finished)
            return tl::unexpected<AgentError>(diskError(finished.error()));
    }
    return describe(*found);
}

AgentResult<Json> LabCaptures::describe(const StartedCapture &capture)
{
    CaptureStatus status;
    status.id = capture.id.toString();
    status.folder = capture.folder;
    if (capture.wasCut) {
        status.state = CaptureStatus::State::Failed;
        status.message = QStringLiteral("The capture's process ended before it was done; its folder was deleted.");
    }
    if (!capture.isWritten)
        return Json(status);
    const auto files = m_disk.files().list(capture.folder);
    if (!files)
        return tl::unexpected<AgentError>(diskError(files.error()));
    status.state = CaptureStatus::State::Complete;
    status.exitCode = 0;
    status.files = *files;
    status.files.removeIf([](const RemoteFile &file) { return file.path.endsWith(doneFile); });
    status.total = status.done = status.files.size();
    return Json(status);
}

} // namespace swingbridge
