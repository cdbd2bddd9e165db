// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "migration/BackupPhase.h"

#include "foundation/JsonText.h"
#include "migration/BackupFolder.h"
#include "migration/MigrationTexts.h"
#include "migration/Phases.h"
#include "migration/ServerCopy.h"
#include "migration/ServerWork.h"
#include "migration/Workspace.h"

#include <QFileInfo>

namespace swingbridge {
namespace {

//! The part of a file's path below the capture's folder; empty when it is not a plain path below it.
QString nameBelow(const QString &folder, const QString &path)
{
    const QString prefix = folder + QLatin1Char('/');
    const QString name = path.startsWith(prefix) ? path.mid(prefix.size()) : QString();
    const bool climbs = name.startsWith(QLatin1Char('/')) || name.split(QLatin1Char('/')).contains(QStringLiteral(".."));
    return climbs ? QString() : name;
}

Json settingsToJson(const ExportedSettings &settings, const QString &sha256)
{
    if (settings.kind == ExportedSettings::Kind::None)
        return nullptr;
    return {{"file", settings.file.path}, {"kind", toWord(settings.kind)}, {"modified", timeOrNull(settings.file.modified)},
            {"fresh", settings.isFresh}, {"sha256", sha256}};
}

QByteArray captureDocument(const ServerReading &server, const ServerBackup &backup)
{
    const Json document = {{"schema", "swingbridge/backup/1"}, {"server", server.name}, {"host", server.identity->host},
                           {"machineId", server.identity->machineId}, {"version", textOrNull(server.version())},
                           {"role", toString(server.role())}, {"at", timeOrNull(backup.takenAt)},
                           {"settings", settingsToJson(backup.settings, backup.settingsSha256)}};
    return QByteArray::fromStdString(document.dump(2)) + '\n';
}

//! Has the server write its configuration by cmdlet and fetches every file of it.
QCoro::Task<Done> copyConfiguration(std::shared_ptr<Workspace> work, QString server, std::shared_ptr<ServerCopy> copy, std::stop_token stop)
{
    const auto driver = work->driver(server);
    const auto begun = co_await driver->captureConfiguration(stop);
    if (!begun)
        co_return failure(begun.error());
    const auto capture = co_await awaitCapture(driver, work->world.clock, *begun, std::chrono::minutes(10), work->onProgress, stop);
    if (!capture)
        co_return failure(capture.error());
    for (qsizetype i = 0; i < capture->files.size(); ++i) {
        const RemoteFile remote = capture->files.at(i);
        const QString below = nameBelow(capture->folder, remote.path);
        if (below.isEmpty())
            co_return failure(MigrationTexts::captureFailed(server, remote.path));
        const ProgressSink quiet;
        const auto bytes = co_await driver->fetchFile(remote.path, quiet, stop);
        if (!bytes)
            co_return failure(bytes.error());
        if (const auto stored = copy->store(QStringLiteral("configuration/") + below, *bytes); !stored)
            co_return failure(stored.error());
        work->report(Progress(server, Progress::Unit::Steps, i + 1, capture->files.size()));
    }
    co_return done();
}

//! What the vendor's wizard wrote there, newest first choice. A folder that may not be read holds nothing for us: the
//! settings file is asked for by its guide, the backup goes on without it.
QCoro::Task<ExportedSettings> lookForSettings(std::shared_ptr<Workspace> work, QString server, std::stop_token stop)
{
    const auto files = co_await work->driver(server)->files(QStringLiteral("AADConnect"), stop);
    if (!files)
        co_return ExportedSettings();
    const std::optional<qint64> skew = work->reading(server)->identity->clockSkewSeconds();
    co_return ExportedSettings::newestOf(*files, work->world.clock->nowUtc().addSecs(skew.value_or(0)));
}

//! The newest settings file, after the person at the server, where there is one, exported a fresh one.
QCoro::Task<Result<ExportedSettings>> findSettings(std::shared_ptr<Workspace> work, QString server, std::stop_token stop)
{
    const ExportedSettings found = co_await lookForSettings(work, server, stop);
    if (found.isFresh || !work->world.person)
        co_return found;
    const auto exported = co_await work->world.person->exportSettings(server, stop);
    if (!exported)
        co_return failure(exported.error());
    const ExportedSettings again = co_await lookForSettings(work, server, stop);
    co_return again;
}

Done keepBackup(Workspace &work, const ServerBackup &backup, const QByteArray &sums)
{
    const auto artefact = work.journal->addArtefact(QStringLiteral("backup"), sums);
    if (!artefact)
        return failure(artefact.error());
    const QString beside = work.folder + QLatin1Char('/'); // beside the journal the path stays good when all of it is moved
    const QString folder = backup.folder.startsWith(beside) ? backup.folder.mid(beside.size()) : backup.folder;
    const Json payload = {{"folder", folder}, {"count", backup.files}, {"bytes", backup.bytes}, {"tag", BackupFolder::tagOf(work.setup.ticket)},
                          {"settings", settingsToJson(backup.settings, backup.settingsSha256)},
                          {"artefacts", Json::array({artefact->toStdString()})}};
    return work.append(EntryDraft(EntryKind::Capture, payload).inPhase(toWord(PhaseId::Backup)).atStep(QStringLiteral("backup")).about(backup.server));
}

//! Captures one server's configuration, fetches it and the settings file, and stores both with their hashes.
QCoro::Task<Done> backUp(std::shared_ptr<Workspace> work, QString server, std::stop_token stop)
{
    const QString host = work->reading(server)->identity->host;
    const QString name = BackupFolder::nameOf(work->world.clock->nowUtc(), host, work->setup.ticket);
    const auto copy = std::make_shared<ServerCopy>(server, work->backupFolder + QLatin1Char('/') + name);
    const auto settings = co_await findSettings(work, server, stop);
    if (!settings)
        co_return failure(settings.error());
    ServerBackup backup;
    backup.server = server;
    backup.folder = copy->folder();
    backup.settings = *settings;
    if (backup.hasSettings()) {
        const ProgressSink quiet;
        const auto bytes = co_await work->driver(server)->fetchFile(settings->file.path, quiet, stop);
        if (!bytes)
            co_return failure(bytes.error());
        if (const auto stored = copy->store(QStringLiteral("settings.json"), *bytes); !stored)
            co_return failure(stored.error());
        backup.settingsSha256 = sha256Hex(*bytes);
    }
    const auto copied = co_await copyConfiguration(work, server, copy, stop);
    if (!copied)
        co_return failure(copied.error());
    backup.takenAt = work->world.clock->nowUtc();
    if (const auto stored = copy->store(QStringLiteral("capture.json"), captureDocument(*work->reading(server), backup)); !stored)
        co_return failure(stored.error());
    const auto sums = copy->finish();
    if (!sums)
        co_return failure(sums.error());
    for (const BackupFile &file : copy->files())
        backup.bytes += file.bytes;
    backup.files = int(copy->files().size());
    work->backupFiles += copy->files();
    work->backups.append(backup);
    work->announce();
    co_return keepBackup(*work, backup, *sums);
}

//! The files that SHA256SUMS, kept as an artefact, names and that still lie there.
void restoreFiles(Workspace &work, const ServerBackup &backup, const QString &artefact)
{
    const QList<QByteArray> lines = work.journal->artefact(artefact).value_or(QByteArray()).split('\n');
    for (const QByteArray &line : lines) {
        const QString name = QString::fromUtf8(line.mid(66)); // 64 hex, two spaces
        const QFileInfo file(backup.folder + QLatin1Char('/') + name);
        if (!name.isEmpty() && file.isFile())
            work.backupFiles.append(BackupFile(backup.server, name, file.size(), QString::fromLatin1(line.left(64))));
    }
}

//! A new server is installed from the active server's settings: without a fresh file its import would carry yesterday.
QList<Question> whatIsMissing(const Workspace &work)
{
    const auto active = std::find_if(work.backups.cbegin(), work.backups.cend(),
                                     [&work](const ServerBackup &backup) { return backup.server == work.activeName(); });
    if (!work.stagingIsNotInstalled() || (active != work.backups.cend() && active->settings.isFresh))
        return {};
    return {Question(PhaseId::Backup, Question::Kind::ByHand, QStringLiteral("settings"), MigrationTexts::exportSettingsByHand(work.activeName()), {})};
}

} // namespace

QString usualBackupFolder(const Workspace &work)
{
    return work.folder + QStringLiteral("/backup");
}

Done checkBackupFolder(const Workspace &work, const QString &folder)
{
    QStringList hosts;
    for (const ServerReading &server : work.servers)
        hosts += server.identity ? server.identity->host : server.name;
    // The servers of a rehearsal live on this machine, whatever it is called.
    return BackupFolder::check(folder, hosts, work.world.rehearsal ? QString() : work.world.station);
}

void restoreBackups(Workspace &work)
{
    if (!work.backups.isEmpty())
        return;
    for (const ServerReading &server : std::as_const(work.servers)) {
        const CaptureRecord *capture = work.record.lastCapture(QStringLiteral("backup"), server.name);
        if (!capture)
            continue;
        const Json payload = capture->payload();
        const QString folder = textAt(payload, "folder");
        ServerBackup backup;
        backup.server = server.name;
        backup.folder = QFileInfo(folder).isAbsolute() ? folder : work.folder + QLatin1Char('/') + folder;
        if (!QFileInfo::exists(backup.folder))
            continue;
        backup.takenAt = capture->at();
        backup.files = int(integerAt(payload, "count").value_or(0));
        backup.bytes = integerAt(payload, "bytes").value_or(0);
        const Json settings = valueAt(payload, "settings");
        backup.settings.kind = exportedSettingsKindFromWord(textAt(settings, "kind"));
        backup.settings.file = RemoteFile(textAt(settings, "file"), 0, timeAt(settings, "modified"));
        backup.settings.isFresh = boolAt(settings, "fresh").value_or(false);
        backup.settingsSha256 = textAt(settings, "sha256");
        work.backups.append(backup);
        restoreFiles(work, backup, textsAt(payload, "artefacts").value(0));
    }
}

QCoro::Task<Result<PhaseResult>> runBackupPhase(std::shared_ptr<Workspace> work, std::stop_token stop)
{
    if (work->backupFolder.isEmpty())
        work->backupFolder = usualBackupFolder(*work);
    if (const auto allowed = checkBackupFolder(*work, work->backupFolder); !allowed)
        co_return failure(allowed.error());
    work->backupFiles.clear();
    work->backups.clear();
    for (qsizetype i = 0; i < work->servers.size(); ++i) {
        if (work->servers.at(i).notInstalled)
            continue;
        const QString server = work->servers.at(i).name;
        const auto stored = co_await backUp(work, server, stop);
        if (!stored)
            co_return failure(stored.error());
    }
    const QList<Question> open = whatIsMissing(*work);
    work->ask(PhaseId::Backup, open);
    QVariantMap facts;
    facts.insert(QStringLiteral("files"), int(work->backupFiles.size()));
    co_return PhaseResult(PhaseId::Backup, open.isEmpty() ? PhaseState::Done : PhaseState::Open, facts);
}

} // namespace swingbridge
