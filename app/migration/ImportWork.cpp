// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "migration/ImportWork.h"

#include "comparison/ComparisonDocument.h"
#include "configuration/SettingsFile.h"
#include "foundation/JsonText.h"
#include "foundation/WholeFile.h"
#include "migration/MigrationTexts.h"
#include "migration/ServerWork.h"
#include "migration/Workspace.h"

#include <QDir>

namespace swingbridge {
namespace {

//! The copy of the active server's settings file that the backup holds; nullptr when it holds none.
const ServerBackup *backupWithSettings(const Workspace &work)
{
    for (const ServerBackup &backup : work.backups) {
        if (backup.server == work.activeName() && backup.hasSettings())
            return &backup;
    }
    return nullptr;
}

//! Lays the file that was fetched, byte for byte, where the operator takes it to the new server.
Done layOutSettings(Workspace &work)
{
    const ServerBackup *backup = backupWithSettings(work);
    if (!backup)
        return done();
    const auto bytes = readWholeFile(backup->settingsPath());
    if (!bytes)
        return failure(bytes.error());
    if (sha256Hex(*bytes) != backup->settingsSha256)
        return failure(MigrationTexts::settingsFileChanged(backup->settingsPath()));
    const QString folder = work.folder + QStringLiteral("/import");
    const QString path = folder + QLatin1Char('/') + backup->settings.fileName();
    QDir().mkpath(folder);
    if (auto written = writeWholeFile(path, *bytes, IfExists::Replace); !written) // of one name and one time: the same file
        return written;
    const auto settings = readSettings(*bytes, path);
    if (!settings)
        return failure(settings.error());
    ImportState &state = work.importState;
    state.settingsFile = path;
    state.settingsSha256 = backup->settingsSha256;
    state.settingsModified = backup->settings.file.modified;
    state.isSettingsFresh = backup->settings.isFresh;
    state.isComparedWithFile = true;
    state.imported = *settings;
    return done();
}

template <typename T>
Json listOf(const QList<T> &items)
{
    Json list = Json::array();
    for (const T &item : items)
        list.push_back(toJson(item));
    return list;
}

Done keepPrepared(Workspace &work)
{
    const ImportState &state = work.importState;
    const Json payload = {{"settings", textOrNull(state.settingsSha256)}, {"findings", listOf(state.findings)}, {"notCarried", listOf(state.notCarried)}};
    return work.append(EntryDraft(EntryKind::Capture, payload).inPhase(toWord(PhaseId::Import)).atStep(QStringLiteral("prepared")).about(work.activeName()));
}

Done keepChecked(Workspace &work)
{
    const ImportState &state = work.importState;
    const QString kind = state.isComparedWithFile ? QStringLiteral("settings") : QStringLiteral("capture");
    const QString source = state.isComparedWithFile ? state.settingsFile : work.driver(work.activeName())->address();
    const ComparedSource imported(source, kind, state.settingsSha256);
    const ComparedSource captured(work.driver(work.targetName())->address(), QStringLiteral("capture"), QString());
    const Json document = comparisonDocument(state.comparison, state.imported, imported, state.captured, captured, {});
    const auto artefact = work.journal->addArtefact(QStringLiteral("comparison"), QByteArray::fromStdString(document.dump(1)));
    if (!artefact)
        return failure(artefact.error());
    const Json payload = {{"notCarried", listOf(state.notCarried)}, {"differences", int(state.comparison.differences.size())},
                          {"artefacts", Json::array({artefact->toStdString()})}};
    return work.append(EntryDraft(EntryKind::Capture, payload).inPhase(toWord(PhaseId::Import)).atStep(QStringLiteral("imported")).about(work.targetName()));
}

} // namespace

QCoro::Task<Done> prepareImport(std::shared_ptr<Workspace> work, std::stop_token stop)
{
    const auto read = co_await readLiveConfiguration(work->driver(work->activeName()), work->onProgress, stop);
    if (!read)
        co_return failure(read.error());
    SyncConfiguration active = *read;
    active.origin.tenant = work->reading(work->activeName())->tenant();
    ImportState state;
    state.active = active;
    state.imported = active;
    state.findings = findBeforeImport(active);
    state.notCarried = listNotCarried(active);
    work->importState = state;
    if (const auto laidOut = layOutSettings(*work); !laidOut)
        co_return failure(laidOut.error());
    work->importState.isPrepared = true;
    work->announce();
    co_return keepPrepared(*work);
}

QCoro::Task<Done> checkImport(std::shared_ptr<Workspace> work, std::stop_token stop)
{
    const auto read = co_await readLiveConfiguration(work->driver(work->targetName()), work->onProgress, stop);
    if (!read)
        co_return failure(read.error());
    ImportState &state = work->importState;
    state.captured = *read;
    state.notCarried = checkNotCarried(state.active, state.captured);
    state.comparison = compareConfigurations(state.imported, state.captured);
    state.comparedAt = work->world.clock->nowUtc();
    state.isCompared = true;
    work->announce();
    co_return keepChecked(*work);
}

} // namespace swingbridge
