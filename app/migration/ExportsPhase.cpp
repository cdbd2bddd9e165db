// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "migration/ExportsPhase.h"

#include "exports/CsExportReader.h"
#include "foundation/JsonText.h"
#include "migration/MigrationTexts.h"
#include "migration/Phases.h"
#include "migration/ServerWork.h"
#include "migration/Workspace.h"

#include <QFileInfo>

namespace swingbridge {
namespace {

Json countsJson(const OperationCounts &counts)
{
    return {{"add", counts.adds}, {"update", counts.updates}, {"delete", counts.deletes}};
}

Json classesJson(const QList<PendingExports> &captures)
{
    Json classes = Json::object();
    const auto counted = changeClasses(captures);
    for (auto it = counted.cbegin(); it != counted.cend(); ++it)
        classes[it.key().toStdString()] = it.value();
    return classes;
}

Json byTypeJson(const ExportsState &state)
{
    QMap<QString, OperationCounts> types;
    for (const PendingExports &capture : state.captures) {
        const auto &counted = capture.summary().objectTypes;
        for (auto it = counted.cbegin(); it != counted.cend(); ++it)
            types[it.key()] += it.value();
    }
    Json json = Json::object();
    for (auto it = types.cbegin(); it != types.cend(); ++it)
        json[it.key().toStdString()] = countsJson(it.value());
    return json;
}

const StatedCounts *statedOf(const ExportsState &state, const QString &connector)
{
    for (const StatedCounts &stated : state.statistics) {
        if (stated.connector == connector)
            return &stated;
    }
    return nullptr;
}

Json connectorsJson(const ExportsState &state)
{
    Json list = Json::array();
    for (const PendingExports &capture : state.captures) {
        const OperationCounts counted = capture.summary().totals();
        const StatedCounts *stated = statedOf(state, capture.summary().connector);
        const bool reconciled = stated && stated->adds == counted.adds && stated->updates == counted.updates && stated->deletes == counted.deletes;
        list.push_back({{"name", capture.summary().connector}, {"objects", capture.summary().pending()}, {"reconciled", reconciled},
                        {"counts", countsJson(counted)}});
    }
    return list;
}

Json capturePayload(const ExportsState &state)
{
    return {{"configurationHash", textOrNull(state.configurationHash)}, {"exportHash", state.exportHash()}, {"verdict", state.verdictWord()},
            {"counts", countsJson(state.totals())}, {"byType", byTypeJson(state)}, {"connectors", connectorsJson(state)},
            {"classes", classesJson(state.captures)}, {"basis", toJson(state.basis)},
            {"statistics", toJson(state.statistics)}, {"artefacts", toJsonArray(state.artefacts)}};
}

//! Captures, fetches and reads one connector's pending exports.
QCoro::Task<Result<PendingExports>> captureOne(std::shared_ptr<Workspace> work, ConnectorFacts connector, QString *artefact, std::stop_token stop)
{
    const auto driver = work->driver(work->targetName());
    const auto begun = co_await driver->captureExports(connector.identifier, stop);
    if (!begun)
        co_return failure(begun.error());
    const auto capture = co_await awaitCapture(driver, work->world.clock, *begun, std::chrono::hours(2), work->onProgress, stop);
    if (!capture)
        co_return failure(capture.error());
    QString file;
    for (const RemoteFile &remote : capture->files) {
        if (remote.path.endsWith(QLatin1String(".xml"), Qt::CaseInsensitive))
            file = remote.path;
    }
    if (file.isEmpty())
        co_return failure(MigrationTexts::captureFailed(driver->name(), QStringLiteral("no XML file in the capture")));
    const auto bytes = co_await driver->fetchFile(file, work->onProgress, stop);
    if (!bytes)
        co_return failure(bytes.error());
    const auto sha = work->journal->addArtefact(QStringLiteral("csexport"), *bytes);
    if (!sha)
        co_return failure(sha.error());
    *artefact = *sha;
    const CsExportOptions options(QFileInfo(file).fileName(), connector.name);
    const QString path = work->folder + QStringLiteral("/files/") + *sha;
    const auto read = co_await readPendingExportsInPieces(path, options, true, work->onProgress, stop);
    co_return read;
}

ExportBasis basisOf(const Workspace &work, const QList<ConnectorFacts> &connectors, const Result<DeletionThreshold> &threshold)
{
    ExportBasis basis;
    if (threshold && threshold->enabled.value_or(false))
        basis.deletionThreshold = threshold->value;
    for (const ConnectorFacts &connector : connectors) {
        if (connector.isEntra())
            basis.entraConnectors << connector.name;
    }
    basis.activeVersion = work.reading(work.activeName())->version();
    basis.stagingVersion = work.reading(work.targetName())->version();
    return basis;
}

} // namespace

QCoro::Task<Result<ExportsState>> captureExports(std::shared_ptr<Workspace> work, std::stop_token stop)
{
    const auto driver = work->driver(work->targetName());
    const auto connectors = co_await driver->connectors(stop);
    if (!connectors)
        co_return failure(connectors.error());
    const auto statistics = co_await driver->statistics(stop);
    if (!statistics)
        co_return failure(statistics.error());
    ExportsState state;
    for (const ConnectorStatistics &one : *statistics)
        state.statistics.append(StatedCounts(one.name, one.exportAdds, one.exportUpdates, one.exportDeletes, one.totalConnectors));
    for (const ConnectorFacts &connector : *connectors) {
        QString artefact;
        const auto capture = co_await captureOne(work, connector, &artefact, stop);
        if (!capture)
            co_return failure(capture.error());
        state.captures.append(*capture);
        state.artefacts.append(artefact);
    }
    const std::optional<SwitchToken> noToken;
    const auto seen = co_await driver->observe(noToken, stop);
    if (!seen)
        co_return failure(seen.error());
    const auto threshold = co_await driver->threshold(stop);
    state.basis = basisOf(*work, *connectors, threshold);
    state.configurationHash = seen->facts().configurationHash;
    state.capturedAt = work->world.clock->nowUtc();
    state.judge(0);
    state.isCaptured = true;
    const EntryDraft taken = EntryDraft(EntryKind::Capture, capturePayload(state))
                                 .inPhase(toWord(PhaseId::Exports)).atStep(QStringLiteral("exports")).about(work->targetName());
    if (const auto kept = work->append(taken); !kept)
        co_return failure(kept.error());
    co_return state;
}

Json approvalPayload(const ExportsState &exports, const QString &by, const QString &reason)
{
    Json payload = capturePayload(exports);
    payload.erase("artefacts");
    payload.erase("basis");
    payload.erase("statistics");
    payload["by"] = by;
    payload["text"] = reason;
    payload["deletes"] = exports.totals().deletes;
    payload["capturedAt"] = timeOrNull(exports.capturedAt);
    return payload;
}

Approval readApproval(const Json &payload, const QDateTime &at, const QString &entryHash)
{
    Approval approval;
    if (!payload.is_object())
        return approval;
    approval.configurationHash = textAt(payload, "configurationHash");
    approval.exportHash = textAt(payload, "exportHash");
    approval.approvedBy = textAt(payload, "by");
    approval.at = at;
    approval.capturedAt = timeAt(payload, "capturedAt");
    approval.entryHash = entryHash;
    const QString verdict = textAt(payload, "verdict");
    approval.verdict = verdict == QLatin1String("pass") ? Approval::Verdict::Pass
        : verdict == QLatin1String("review")            ? Approval::Verdict::Review
                                                        : Approval::Verdict::Block;
    for (const Json &connector : valueAt(payload, "connectors")) {
        const Json &counts = valueAt(connector, "counts");
        approval.byConnector.insert(textAt(connector, "name"), ExportCounts(integerAt(counts, "add").value_or(0), integerAt(counts, "update").value_or(0),
                                                                            integerAt(counts, "delete").value_or(0)));
    }
    const Json &classes = valueAt(payload, "classes");
    for (auto it = classes.begin(); it != classes.end(); ++it)
        approval.byClass.insert(QString::fromStdString(it.key()), it->get<qint64>());
    return approval;
}

bool isApproved(const Workspace &work, const ExportsState &exports)
{
    const Json approval = work.record.approval();
    return textAt(approval, "exportHash") == exports.exportHash() && textAt(approval, "configurationHash") == exports.configurationHash;
}

QCoro::Task<Result<PhaseResult>> runExportsPhase(std::shared_ptr<Workspace> work, std::stop_token stop)
{
    // As on Compare: answering does not capture again; running it again when it is done does.
    if (!work->exports.isCaptured || work->record.phase(PhaseId::Exports).state() == PhaseState::Done) {
        const auto captured = co_await captureExports(work, stop);
        if (!captured)
            co_return failure(captured.error());
        work->exports = *captured;
        work->announce();
    }
    const ExportsState &exports = work->exports;
    const bool approved = isApproved(*work, exports);
    QList<Question> open;
    if (!approved) {
        const QString command = QStringLiteral("swingbridge-cli exports approve DIR --hash %1 --reason TEXT").arg(exports.exportHash());
        const QString text = QCoreApplication::translate("Migration", "%n pending export(s) of %1 to approve; the policy says %2.", nullptr, int(exports.pending()))
                                 .arg(work->targetName(), exports.verdictWord());
        open << Question(PhaseId::Exports, Question::Kind::Exports, exports.exportHash(), text, command);
    }
    work->ask(PhaseId::Exports, open);
    const OperationCounts totals = exports.totals();
    QVariantMap facts;
    facts.insert(QStringLiteral("changes"), exports.pending());
    facts.insert(QStringLiteral("adds"), totals.adds);
    facts.insert(QStringLiteral("updates"), totals.updates);
    facts.insert(QStringLiteral("deletes"), totals.deletes);
    co_return PhaseResult(PhaseId::Exports, approved ? PhaseState::Done : PhaseState::Open, facts);
}

} // namespace swingbridge
