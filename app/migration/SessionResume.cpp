// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "migration/SessionResume.h"

#include "exports/CsExportReader.h"
#include "foundation/JsonText.h"
#include "migration/BackupPhase.h"
#include "migration/ComparisonPhase.h"
#include "migration/ExportsPhase.h"
#include "migration/MigrationSession.h"
#include "migration/MigrationTexts.h"
#include "migration/Workspace.h"

namespace swingbridge {
namespace {

Json extraOf(const Journal &journal)
{
    return parseJson(journal.facts().extra(), QStringLiteral("facts")).value_or(Json::object());
}

Result<SyncConfiguration> restoreConfiguration(const Workspace &work, const QString &server)
{
    const CaptureRecord *capture = work.record.lastCapture(QStringLiteral("configuration"), server);
    if (!capture)
        return failure(MigrationTexts::unknownQuestion(server));
    const auto bytes = work.journal->artefact(textsAt(capture->payload(), "artefacts").value(0));
    if (!bytes)
        return failure(bytes.error());
    const auto json = parseJson(*bytes, server);
    if (!json)
        return failure(json.error());
    return readConfiguration(*json);
}

Done restoreComparison(Workspace &work)
{
    const auto active = restoreConfiguration(work, work.activeName());
    if (!active)
        return failure(active.error());
    const auto staging = restoreConfiguration(work, work.targetName());
    if (!staging)
        return failure(staging.error());
    ComparisonState &state = work.comparison;
    state.active = *active;
    state.staging = *staging;
    compareAgain(work);
    state.readAt = work.record.lastCapture(QStringLiteral("configuration"), work.targetName())->at();
    state.isRead = true;
    return done();
}

QCoro::Task<Done> restoreExports(std::shared_ptr<Workspace> work, CaptureRecord capture, std::stop_token stop)
{
    const Json payload = capture.payload();
    const QStringList artefacts = textsAt(payload, "artefacts");
    const Json connectors = valueAt(payload, "connectors");
    ExportsState state;
    for (qsizetype i = 0; i < artefacts.size(); ++i) {
        const auto checked = work->journal->artefact(artefacts.at(i));
        if (!checked)
            co_return failure(checked.error());
        const QString name = size_t(i) < connectors.size() ? textAt(connectors.at(size_t(i)), "name") : QString();
        const CsExportOptions options(artefacts.at(i), name);
        const QString path = work->folder + QStringLiteral("/files/") + artefacts.at(i);
        const auto read = co_await readPendingExportsInPieces(path, options, true, work->onProgress, stop);
        if (!read)
            co_return failure(read.error());
        state.captures.append(*read);
    }
    state.artefacts = artefacts;
    state.configurationHash = textAt(payload, "configurationHash");
    state.capturedAt = capture.at();
    state.runHistory = textAt(payload, "runHistory");
    state.basis = readExportBasis(valueAt(payload, "basis"));
    state.statistics = readStatedCounts(valueAt(payload, "statistics"));
    state.isCaptured = true;
    const qint64 age = capture.at().secsTo(work->world.clock->nowUtc());
    work->exports = co_await judgedExports(state, age);
    co_return done();
}

} // namespace

SessionSetup setupOf(const Journal &journal)
{
    const Json extra = extraOf(journal);
    SessionSetup setup;
    const QString active = textAt(extra, "active");
    for (const JournalServer &server : journal.facts().servers) {
        if (server.name() == active)
            setup.activeAddress = server.address();
        else
            setup.stagingAddresses << server.address();
    }
    setup.target = textAt(extra, "target");
    setup.assisted = journal.facts().mode != QLatin1String("automatic");
    setup.hardFence = journal.facts().hardFence;
    setup.hardFenceReason = textAt(extra, "hardFenceReason");
    setup.ticket = textAt(extra, "ticket");
    if (const Json &rehearsal = valueAt(extra, "rehearsal"); rehearsal.is_object())
        setup.rehearsal = canonicalJson(rehearsal).value_or(QByteArray());
    if (const QString answers = textAt(extra, "answers"); !answers.isEmpty())
        setup.answers = journal.artefact(answers).value_or(QByteArray());
    return setup;
}

QCoro::Task<Done> restoreEvidence(std::shared_ptr<Workspace> work, std::stop_token stop)
{
    restoreBackups(*work);
    const bool compared = work->record.lastCapture(QStringLiteral("comparison"), QString()) != nullptr;
    if (!work->comparison.isRead && compared) {
        if (const auto restored = restoreComparison(*work); !restored)
            co_return failure(restored.error());
    }
    const CaptureRecord *exports = work->record.lastCapture(QStringLiteral("exports"), work->targetName());
    if (!work->exports.isCaptured && exports) {
        const auto restored = co_await restoreExports(work, *exports, stop);
        if (!restored)
            co_return failure(restored.error());
    }
    co_return done();
}

Result<std::unique_ptr<MigrationSession>> MigrationSession::open(SessionWorld world, const QString &folder, const QString &confirmedOwner)
{
    auto journal = Journal::open(folder, *world.clock, confirmedOwner);
    if (!journal)
        return failure(journal.error());
    const SessionSetup setup = setupOf(**journal);
    if (world.operatorName.isEmpty())
        world.operatorName = textAt(extraOf(**journal), "operator");
    auto workspace = std::make_shared<Workspace>(std::move(world), setup, folder);
    workspace->journal = std::move(*journal);
    for (const Entry &entry : workspace->journal->entries())
        workspace->record.fold(entry);
    return std::unique_ptr<MigrationSession>(new MigrationSession(std::move(workspace), nullptr));
}

} // namespace swingbridge
