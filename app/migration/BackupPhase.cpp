// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/JsonText.h"
#include "foundation/WholeFile.h"
#include "migration/MigrationTexts.h"
#include "migration/Phases.h"
#include "migration/ServerWork.h"
#include "migration/Workspace.h"

#include <QDir>

namespace swingbridge {
namespace {

//! "EntraConnect-config-20261121-200412Z-SYNC01-CHG0048213": date, host and tag in the name (user-experience.md 5).
QString folderName(const QDateTime &now, const QString &host, const QString &tag)
{
    const QString stamp = now.toUTC().toString(QStringLiteral("yyyyMMdd-HHmmss")) + QLatin1Char('Z');
    return QStringLiteral("EntraConnect-config-%1-%2-%3").arg(stamp, host.toUpper(), tag);
}

//! Only letters, digits, dots and hyphens: the tag becomes part of a folder's name.
QString tagOf(const QString &ticket)
{
    QString tag;
    for (const QChar c : ticket) {
        if (c.isLetterOrNumber() || c == QLatin1Char('-') || c == QLatin1Char('.'))
            tag += c;
    }
    return tag.isEmpty() ? QStringLiteral("swing") : tag.left(40);
}

//! The part of a file's path below the capture's folder; empty when it is not a plain path below it.
QString nameBelow(const QString &folder, const QString &path)
{
    const QString prefix = folder + QLatin1Char('/');
    const QString name = path.startsWith(prefix) ? path.mid(prefix.size()) : QString();
    const bool climbs = name.startsWith(QLatin1Char('/')) || name.split(QLatin1Char('/')).contains(QStringLiteral(".."));
    return climbs ? QString() : name;
}

Done store(const QString &folder, const QString &name, const QByteArray &bytes)
{
    const QString path = folder + QLatin1Char('/') + name;
    QDir().mkpath(QFileInfo(path).path());
    return writeWholeFile(path, bytes, IfExists::Replace);
}

Json capturePayload(const QString &folder, const QList<BackupFile> &files, const QString &tag, const QString &sums)
{
    qint64 bytes = 0;
    for (const BackupFile &file : files)
        bytes += file.bytes;
    return {{"folder", QString(QStringLiteral("backup/") + folder)}, {"count", int(files.size())}, {"bytes", bytes}, {"tag", tag},
            {"artefacts", Json::array({sums.toStdString()})}};
}

QByteArray captureDocument(const ServerReading &server, const QDateTime &at)
{
    const Json document = {{"schema", "swingbridge/backup/1"}, {"server", server.name}, {"host", server.identity->host},
                           {"machineId", server.identity->machineId}, {"version", textOrNull(server.version())},
                           {"role", toString(server.role())}, {"at", timeOrNull(at)}};
    return QByteArray::fromStdString(document.dump(2)) + '\n';
}

//! Captures one server's configuration, fetches it and stores it with its hashes.
QCoro::Task<Done> backUp(std::shared_ptr<Workspace> work, QString server, std::stop_token stop)
{
    const auto driver = work->driver(server);
    const auto begun = co_await driver->captureConfiguration(stop);
    if (!begun)
        co_return failure(begun.error());
    const auto capture = co_await awaitCapture(driver, work->world.clock, *begun, std::chrono::minutes(10), work->onProgress, stop);
    if (!capture)
        co_return failure(capture.error());

    const QString tag = tagOf(work->setup.ticket);
    const ServerReading &reading = *work->reading(server);
    const QString name = folderName(work->world.clock->nowUtc(), reading.identity->host, tag);
    const QString folder = work->folder + QStringLiteral("/backup/") + name;
    QList<BackupFile> files;
    QByteArray sums;
    for (qsizetype i = 0; i < capture->files.size(); ++i) {
        const RemoteFile remote = capture->files.at(i);
        const QString below = nameBelow(capture->folder, remote.path);
        if (below.isEmpty())
            co_return failure(MigrationTexts::captureFailed(server, remote.path));
        const ProgressSink quiet;
        const auto bytes = co_await driver->fetchFile(remote.path, quiet, stop);
        if (!bytes)
            co_return failure(bytes.error());
        const QString local = QStringLiteral("configuration/") + below;
        if (const auto stored = store(folder, local, *bytes); !stored)
            co_return failure(stored.error());
        files.append(BackupFile(server, local, bytes->size(), sha256Hex(*bytes)));
        sums += files.last().sha256.toLatin1() + "  " + local.toUtf8() + '\n';
        work->report(Progress(server, Progress::Unit::Steps, i + 1, capture->files.size()));
    }
    const QByteArray document = captureDocument(reading, work->world.clock->nowUtc());
    sums += sha256Hex(document).toLatin1() + "  capture.json\n";
    if (const auto stored = store(folder, QStringLiteral("capture.json"), document); !stored)
        co_return failure(stored.error());
    if (const auto stored = store(folder, QStringLiteral("SHA256SUMS"), sums); !stored)
        co_return failure(stored.error());
    const auto artefact = work->journal->addArtefact(QStringLiteral("backup"), sums);
    if (!artefact)
        co_return failure(artefact.error());
    work->backupFiles += files;
    work->announce();
    const EntryDraft taken = EntryDraft(EntryKind::Capture, capturePayload(name, files, tag, *artefact))
                                 .inPhase(toWord(PhaseId::Backup)).atStep(QStringLiteral("backup")).about(server);
    co_return work->append(taken);
}

} // namespace

QCoro::Task<Result<PhaseResult>> runBackupPhase(std::shared_ptr<Workspace> work, std::stop_token stop)
{
    work->backupFiles.clear();
    work->backupFolder = work->folder + QStringLiteral("/backup");
    for (qsizetype i = 0; i < work->servers.size(); ++i) {
        if (work->servers.at(i).notInstalled)
            continue;
        const QString server = work->servers.at(i).name;
        const auto stored = co_await backUp(work, server, stop);
        if (!stored)
            co_return failure(stored.error());
    }
    QVariantMap facts;
    facts.insert(QStringLiteral("files"), int(work->backupFiles.size()));
    co_return PhaseResult(PhaseId::Backup, PhaseState::Done, facts);
}

} // namespace swingbridge
