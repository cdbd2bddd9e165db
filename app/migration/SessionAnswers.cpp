// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person says to a MigrationSession: each word is in the journal before the call returns.
#include "migration/MigrationSession.h"

#include "comparison/Decision.h"
#include "foundation/JsonText.h"
#include "migration/BackupPhase.h"
#include "migration/ExportCarryOver.h"
#include "migration/ExportEvidence.h"
#include "migration/ExportsPhase.h"
#include "migration/MigrationTexts.h"
#include "migration/SwitchoverPhase.h"
#include "migration/Workspace.h"
#include "switchover/SwitchHistory.h"

namespace swingbridge {

bool MigrationSession::isPaired() const
{
    return m_workspace->journal != nullptr;
}

Done MigrationSession::setServers(const QString &activeAddress, const QStringList &stagingAddresses)
{
    if (isPaired() || isBusy())
        return failure(MigrationTexts::alreadyPaired());
    m_workspace->setup.activeAddress = activeAddress;
    m_workspace->setup.stagingAddresses = stagingAddresses;
    m_workspace->nameServers();
    m_workspace->areIdentified = false;
    m_errors.clear();
    Q_EMIT changed();
    return done();
}

Done MigrationSession::setBackupFolder(const QString &folder)
{
    const QString place = folder.trimmed().isEmpty() ? usualBackupFolder(*m_workspace) : folder.trimmed();
    if (auto allowed = checkBackupFolder(*m_workspace, place); !allowed)
        return allowed;
    m_workspace->backupFolder = place;
    Q_EMIT changed();
    return done();
}

Done MigrationSession::decideDifference(const QString &id, const QString &kind, const QString &reason)
{
    const Difference *difference = m_workspace->comparison.difference(id);
    if (!difference)
        return failure(MigrationTexts::unknownQuestion(id));
    const auto word = decisionKindFromWord(kind);
    if (!word)
        return failure(MigrationTexts::notAnswerable(id, kind));
    const auto decision = Decision::make(*difference, *word, m_workspace->operatorName(), m_workspace->world.clock->nowUtc(), reason);
    if (!decision)
        return failure(decision.error());
    const Json payload = {{"decision", decisionToJson(*decision)}, {"severity", toWord(difference->severity)}, {"subject", difference->names.value(0)}};
    return append(EntryDraft(EntryKind::Decision, payload).inPhase(toWord(PhaseId::Comparison)).atStep(QStringLiteral("difference")));
}

Done MigrationSession::answerGuard(const QString &id, const QString &answer, const QString &text)
{
    if (text.trimmed().isEmpty())
        return failure(MigrationTexts::reasonNeeded());
    const auto asked = std::find_if(m_workspace->questions.cbegin(), m_workspace->questions.cend(),
                                    [&id](const Question &question) { return question.id() == id; });
    if (asked == m_workspace->questions.cend())
        return failure(MigrationTexts::unknownQuestion(id));
    if (asked->kind() != Question::Kind::Guard)
        return failure(MigrationTexts::notAnswerable(id, answer));
    const bool waive = answer == QLatin1String("waive");
    const Json payload = {{"answer", answer}, {"by", m_workspace->operatorName()}, {"text", text}};
    return append(EntryDraft(waive ? EntryKind::Waiver : EntryKind::Attest, payload).inPhase(toWord(asked->phase())).atStep(id));
}

Done MigrationSession::confirmConnector(const QString &from, const QString &to)
{
    const auto fromGuid = Guid::parse(from);
    const auto toGuid = Guid::parse(to);
    if (!fromGuid || !toGuid)
        return failure(MigrationTexts::unknownQuestion(from));
    ConnectorMap map = m_workspace->comparison.connectorMap;
    if (!toGuid->isNull()) { // none of them: nothing to map
        const bool isProposed = map.target(*fromGuid) == *toGuid; // then how it was matched stays said
        const Done kept = isProposed ? map.confirm(*fromGuid, m_workspace->operatorName()) : map.assign(*fromGuid, *toGuid, m_workspace->operatorName());
        if (!kept)
            return kept;
    }
    m_workspace->comparison.connectorMap = map;
    const MappedConnector *connector = map.find(*fromGuid);
    const Json payload = {{"from", from}, {"to", to}, {"name", connector ? connector->name : QString()}, {"matchedBy", connector ? connector->matchedBy : QString()},
                          {"by", m_workspace->operatorName()}};
    return append(EntryDraft(EntryKind::Decision, payload).inPhase(toWord(PhaseId::Rules)).atStep(QStringLiteral("connectorMap")));
}

void MigrationSession::setAddedScripts(const QList<ScriptScan> &scripts)
{
    m_workspace->addedScripts = scripts;
}

void MigrationSession::runRule(const Guid &rule)
{
    if (isBusy())
        return;
    m_workspace->onlyRule = rule;
    start(PhaseId::Rules);
}

void MigrationSession::checkAgain(const QString &check)
{
    if (isBusy())
        return;
    m_workspace->onlyCheck = check;
    start(PhaseId::Preflight);
}

void MigrationSession::synchronizeOnly(const QString &connector)
{
    m_workspace->onlyConnector = connector;
}

Done MigrationSession::approveExports(const QString &reason)
{
    const ExportsState &exports = m_workspace->exports;
    if (reason.trimmed().isEmpty())
        return failure(MigrationTexts::reasonNeeded());
    if (!exports.isCaptured)
        return failure(MigrationTexts::changedMeanwhile());
    if (const auto refusal = ExportEvidence::of(*m_workspace).refusal())
        return failure(*refusal);
    const auto deleted = m_workspace->journal->addArtefact(QStringLiteral("approvedDeletes"), deletedObjects(exports.captures));
    if (!deleted)
        return failure(deleted.error());
    const Json payload = approvalPayload(exports, m_workspace->operatorName(), reason, *deleted);
    return append(EntryDraft(EntryKind::Approval, payload).inPhase(toWord(PhaseId::Exports)).atStep(QStringLiteral("exports")).about(m_workspace->targetName()));
}

Done MigrationSession::chooseMethod(const QString &way)
{
    const Json payload = {{"value", way}, {"by", m_workspace->operatorName()}};
    return append(EntryDraft(EntryKind::Decision, payload).inPhase(toWord(PhaseId::Method)).atStep(QStringLiteral("method")));
}

Done MigrationSession::chooseMode(bool assisted)
{
    const Json payload = {{"value", assisted ? "assisted" : "automatic"}, {"by", m_workspace->operatorName()}};
    return append(EntryDraft(EntryKind::Decision, payload).inPhase(toWord(PhaseId::Switchover)).atStep(QStringLiteral("mode")));
}

Done MigrationSession::consentToUndocumented(const QString &text)
{
    const Json payload = {{"by", m_workspace->operatorName()}, {"text", text}};
    return append(EntryDraft(EntryKind::Consent, payload).inPhase(toWord(PhaseId::Switchover)).atStep(QStringLiteral("undocumented")));
}

Done MigrationSession::confirmTarget(const QString &name)
{
    if (name != m_workspace->targetName())
        return failure(MigrationTexts::wrongTargetName(name, m_workspace->targetName()));
    const Json payload = {{"value", name}, {"by", m_workspace->operatorName()}};
    auto kept = append(EntryDraft(EntryKind::Decision, payload).inPhase(toWord(PhaseId::Switchover)).atStep(QStringLiteral("confirmTarget")));
    m_workspace->switchover.mayBegin = kept.has_value();
    return kept;
}

bool MigrationSession::hasSwitchBegun() const
{
    const QList<Entry> entries = m_workspace->journal ? m_workspace->journal->entries() : QList<Entry>();
    return std::any_of(entries.cbegin(), entries.cend(), [](const Entry &entry) { return entry.kind() == EntryKind::Attempt; });
}

// A new attempt, after one that was given up, wants the target's name typed again.
void MigrationSession::goOn()
{
    m_workspace->switchover.mayBegin = m_workspace->journal && SwitchHistory::of(m_workspace->journal->entries()).isUnfinished();
}

Done MigrationSession::chooseForOldServer(const QString &choice)
{
    const Json payload = {{"value", choice}, {"by", m_workspace->operatorName()}};
    return append(EntryDraft(EntryKind::Decision, payload).inPhase(toWord(PhaseId::Afterwards)).atStep(QStringLiteral("oldServer")).about(m_workspace->activeName()));
}

Done MigrationSession::comment(const QString &text)
{
    const Json payload = {{"by", m_workspace->operatorName()}, {"text", text}};
    return append(EntryDraft(EntryKind::Comment, payload));
}

QString MigrationSession::fenceSentence(const QString &server) const
{
    return SwitchRunner::fenceSentence(server);
}

Done MigrationSession::attestFenced(const QString &server, const QString &method, const QString &evidence, const QString &sentence)
{
    if (auto opened = m_workspace->openDoors(); !opened)
        return opened;
    prepareRunner(m_workspace);
    const auto word = fenceMethodFromWord(method);
    if (!word)
        return failure(Error::Kind::BadInput, tr("\"%1\" is not a way to fence a server off.").arg(method), {},
                       tr("Say poweredOff, outboundBlocked or diskDetached."));
    auto attested = m_workspace->switchover.runner->attestFenced(server, *word, evidence, sentence, m_workspace->operatorName());
    Q_EMIT changed();
    return attested;
}

} // namespace swingbridge
