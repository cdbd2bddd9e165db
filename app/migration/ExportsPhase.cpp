// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "migration/ExportsPhase.h"

#include "exports/CsExportReader.h"
#include "exports/ExportCauses.h"
#include "foundation/JsonText.h"
#include "migration/ExportCapture.h"
#include "migration/ExportCarryOver.h"
#include "migration/ExportEvidence.h"
#include "migration/MigrationTexts.h"
#include "migration/Phases.h"
#include "migration/Workspace.h"

#include <QCoroFuture>
#include <QtConcurrentRun>

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

Json connectorsJson(const ExportsState &state)
{
    const QList<ReconciledCounts> reconciled = reconcileExports(state.captures, state.statistics);
    Json list = Json::array();
    for (qsizetype i = 0; i < state.captures.size(); ++i) {
        const PendingExportSummary &summary = state.captures.at(i).summary();
        list.push_back({{"name", summary.connector}, {"objects", summary.pending()}, {"reconciled", reconciled.at(i).agrees()},
                        {"counts", countsJson(summary.totals())}});
    }
    return list;
}

Json findingKeys(const ExportVerification &verification)
{
    Json keys = Json::array();
    for (const ExportFinding &finding : verification.findings)
        keys.push_back(findingKey(finding).toStdString());
    return keys;
}

Json capturePayload(const ExportsState &state)
{
    return {{"configurationHash", textOrNull(state.configurationHash)}, {"exportHash", state.exportHash()}, {"verdict", state.verdictWord()},
            {"counts", countsJson(state.totals())}, {"byType", byTypeJson(state)}, {"connectors", connectorsJson(state)},
            {"classes", classesJson(state.captures)}, {"findings", findingKeys(state.verification)}, {"basis", toJson(state.basis)},
            {"runHistory", textOrNull(state.runHistory)}, {"statistics", toJson(state.statistics)}, {"artefacts", toJsonArray(state.artefacts)}};
}

//! Captures, fetches and reads one connector's pending exports.
QCoro::Task<Result<PendingExports>> captureOne(std::shared_ptr<Workspace> work, ConnectorFacts connector, QString *artefact, std::stop_token stop)
{
    const auto file = co_await captureConnector(work->driver(work->targetName()), work->world.clock, connector.identifier, work->onProgress, stop);
    if (!file)
        co_return failure(file.error());
    const auto sha = work->journal->addArtefact(QStringLiteral("csexport"), file->bytes());
    if (!sha)
        co_return failure(sha.error());
    *artefact = *sha;
    const CsExportOptions options(file->name(), connector.name);
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
    basis.causes = exportCauses(work.comparison.result.differences);
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
    const auto runs = co_await driver->runs(Guid(), 1, stop);
    if (runs && !runs->isEmpty())
        state.runHistory = runs->first().runHistoryId.toString();
    state.basis = basisOf(*work, *connectors, threshold);
    state.configurationHash = seen->facts().configurationHash;
    state.capturedAt = work->world.clock->nowUtc();
    state.isCaptured = true;
    state = co_await judgedExports(state, 0);
    const EntryDraft taken = EntryDraft(EntryKind::Capture, capturePayload(state))
                                 .inPhase(toWord(PhaseId::Exports)).atStep(QStringLiteral("exports")).about(work->targetName());
    if (const auto kept = work->append(taken); !kept)
        co_return failure(kept.error());
    co_return state;
}

QCoro::Task<ExportsState> judgedExports(ExportsState state, qint64 ageSeconds)
{
    constexpr qint64 few = 20'000; // judged in less time than a thread takes to begin
    if (state.pending() <= few) {
        state.judge(ageSeconds);
        co_return std::as_const(state);
    }
    const QFuture<ExportVerification> judging = QtConcurrent::run(&verifyExports, state.captures, state.basis.policy(), state.basis.facts(state.statistics, ageSeconds));
    state.verification = co_await judging;
    co_return std::as_const(state);
}

Json approvalPayload(const ExportsState &exports, const QString &by, const QString &reason, const QString &deleted)
{
    Json payload = capturePayload(exports);
    payload["artefacts"] = Json::array({deleted.toStdString()});
    payload["deleted"] = deleted.toStdString();
    payload.erase("basis");
    payload.erase("statistics");
    payload["by"] = by;
    payload["text"] = reason;
    payload["deletes"] = exports.totals().deletes;
    payload["capturedAt"] = timeOrNull(exports.capturedAt);
    return payload;
}

Json carriedApproval(const Json &approval, const ExportsState &now)
{
    Json payload = approval; // limits stay those that a person approved
    payload["carriedFrom"] = valueAt(approval, "exportHash");
    payload["exportHash"] = now.exportHash();
    payload["capturedAt"] = timeOrNull(now.capturedAt);
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

Done carryApproval(Workspace &work)
{
    const auto carryOver = ExportCarryOver::of(work, work.exports);
    const bool isOfIt = timeAt(work.record.approval(), "capturedAt").toSecsSinceEpoch() == work.exports.capturedAt.toSecsSinceEpoch();
    if (!carryOver || !carryOver->holds() || isOfIt)
        return done(); // its age is counted from the capture that it is of
    const Json payload = carriedApproval(work.record.approval(), work.exports);
    return work.append(EntryDraft(EntryKind::Approval, payload).inPhase(toWord(PhaseId::Exports)).atStep(QStringLiteral("exports")).about(work.targetName()));
}

QCoro::Task<Result<PhaseResult>> runExportsPhase(std::shared_ptr<Workspace> work, std::stop_token stop)
{
    if (!work->journal)
        co_return failure(Error::Kind::Refused, MigrationTexts::notPairedYet());
    // As on Compare: answering does not capture again; running it again when it is done does, and when the capture is no evidence any more.
    const ExportEvidence before = ExportEvidence::of(*work);
    if (before.refusal() || work->record.phase(PhaseId::Exports).state() == PhaseState::Done) {
        const auto captured = co_await captureExports(work, stop);
        if (!captured)
            co_return failure(captured.error());
        work->exports = *captured;
        if (const Done carried = carryApproval(*work); !carried)
            co_return failure(carried.error());
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
