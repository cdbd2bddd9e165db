// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "migration/ComparisonPhase.h"

#include "comparison/ComparisonDocument.h"
#include "foundation/JsonText.h"
#include "migration/MigrationTexts.h"
#include "migration/Phases.h"
#include "migration/ServerWork.h"
#include "migration/Workspace.h"

namespace swingbridge {
namespace {

//! Keeps a configuration as an artefact and says so in the journal.
Done keep(Workspace &work, const QString &server, const SyncConfiguration &configuration, const QString &configurationHash)
{
    Json document;
    to_json(document, configuration);
    const auto bytes = canonicalJson(document);
    if (!bytes)
        return failure(bytes.error());
    const auto artefact = work.journal->addArtefact(QStringLiteral("configuration"), *bytes);
    if (!artefact)
        return failure(artefact.error());
    const Json payload = {{"configurationHash", textOrNull(configurationHash)}, {"rules", int(configuration.rules.size())},
                          {"connectors", int(configuration.connectors.size())}, {"artefacts", Json::array({artefact->toStdString()})}};
    return work.append(EntryDraft(EntryKind::Capture, payload).inPhase(toWord(PhaseId::Comparison)).atStep(QStringLiteral("configuration")).about(server));
}

Json summaryOf(const Comparison &comparison)
{
    Json summary = Json::object();
    for (const Severity severity : {Severity::Blocker, Severity::High, Severity::Medium, Severity::Low, Severity::Info})
        summary[toWord(severity).toStdString()] = comparison.count(severity);
    return summary;
}

Done keepComparison(Workspace &work)
{
    const ComparisonState &state = work.comparison;
    const ComparedSource active(work.driver(work.activeName())->address(), QStringLiteral("capture"), QString());
    const ComparedSource staging(work.driver(work.targetName())->address(), QStringLiteral("capture"), QString());
    const Json document = comparisonDocument(state.result, state.active, active, state.staging, staging, work.record.decisions());
    const auto artefact = work.journal->addArtefact(QStringLiteral("comparison"), QByteArray::fromStdString(document.dump(1)));
    if (!artefact)
        return failure(artefact.error());
    const Json payload = {{"summary", summaryOf(state.result)}, {"artefacts", Json::array({artefact->toStdString()})}};
    return work.append(EntryDraft(EntryKind::Capture, payload).inPhase(toWord(PhaseId::Comparison)).atStep(QStringLiteral("comparison")));
}

ConnectorAnswers connectorAnswers(const Workspace &work)
{
    ConnectorAnswers answers;
    const QMap<QString, QString> &said = work.record.connectorMap();
    for (auto it = said.cbegin(); it != said.cend(); ++it) {
        if (const auto from = Guid::parse(it.key()))
            answers.insert(*from, Guid::parse(it.value()).value_or(Guid()));
    }
    return answers;
}

QList<Question> openQuestions(const Workspace &work)
{
    QList<Question> open;
    for (const ConnectorQuestion &question : work.comparison.result.connectorQuestions) {
        const ConnectorConfiguration &connector = work.comparison.active.connectors.at(question.active);
        open.append(Question(PhaseId::Comparison, Question::Kind::ConnectorMap, connector.identifier.toString(), connector.name, {}));
    }
    const auto differences = work.comparison.result.openDifferences(work.record.decisions());
    for (const Difference *difference : differences) {
        const QString command = QStringLiteral("swingbridge-cli decide DIR %1 accept|mendOnStaging|mendByHand --reason TEXT").arg(difference->id);
        open.append(Question(PhaseId::Comparison, Question::Kind::Difference, difference->id,
                             QStringLiteral("%1: %2").arg(severityTitle(difference->severity), difference->subject()), command));
    }
    return open;
}

} // namespace

void compareAgain(Workspace &work)
{
    ComparisonState &state = work.comparison;
    state.result = compareConfigurations(state.active, state.staging, connectorAnswers(work));
    state.connectorMap = proposeMap(state.active, state.staging);
}

QCoro::Task<Done> compareServers(std::shared_ptr<Workspace> work, std::stop_token stop)
{
    ComparisonState state;
    const QString names[] = {work->activeName(), work->targetName()};
    for (const QString &name : names) {
        const auto driver = work->driver(name);
        const auto configuration = co_await readLiveConfiguration(driver, work->onProgress, stop);
        if (!configuration)
            co_return failure(configuration.error());
        const std::optional<SwitchToken> noToken;
        const auto seen = co_await driver->observe(noToken, stop);
        if (!seen)
            co_return failure(seen.error());
        if (const auto kept = keep(*work, name, *configuration, seen->facts().configurationHash); !kept)
            co_return failure(kept.error());
        (name == work->activeName() ? state.active : state.staging) = *configuration;
    }
    state.isRead = true;
    state.readAt = work->world.clock->nowUtc();
    work->comparison = state;
    compareAgain(*work);
    const auto kept = keepComparison(*work);
    work->announce();
    co_return kept;
}

QCoro::Task<Result<PhaseResult>> runComparisonPhase(std::shared_ptr<Workspace> work, std::stop_token stop)
{
    // Once it was read, answering does not read again: the person decides about what is on the screen.
    if (!work->comparison.isRead || work->record.phase(PhaseId::Comparison).state() == PhaseState::Done) {
        const auto compared = co_await compareServers(work, stop);
        if (!compared)
            co_return failure(compared.error());
    } else {
        compareAgain(*work); // an answer about a connector pairs it
    }
    const QList<Question> open = openQuestions(*work);
    work->ask(PhaseId::Comparison, open);
    QVariantMap facts;
    facts.insert(QStringLiteral("differences"), int(work->comparison.result.differences.size()));
    facts.insert(QStringLiteral("blockers"), work->comparison.result.count(Severity::Blocker));
    co_return PhaseResult(PhaseId::Comparison, open.isEmpty() ? PhaseState::Done : PhaseState::Open, facts);
}

} // namespace swingbridge
