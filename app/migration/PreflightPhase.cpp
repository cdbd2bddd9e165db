// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advice/Preflight.h"
#include "foundation/JsonText.h"
#include "migration/BorrowedSettings.h"
#include "migration/MigrationTexts.h"
#include "migration/Phases.h"
#include "migration/PreflightPhase.h"
#include "migration/Workspace.h"

#include <QSet>

#include <functional>
#include <utility>

namespace swingbridge {
namespace {

bool isAnswered(const Workspace &work, const PreflightCheck &check)
{
    return work.record.guardAnswers().contains(check.id);
}

//! Blockers and what only a person can say; warnings are shown and stand in nobody's way.
QList<Question> openQuestions(const Workspace &work)
{
    QList<Question> open;
    for (const PreflightCheck &check : work.preflight) {
        const bool asks = check.state == PreflightState::Attest || check.state == PreflightState::Blocker;
        if (!asks || isAnswered(work, check))
            continue;
        const bool answerable = check.state == PreflightState::Attest || check.waivable;
        const QString command = answerable ? QStringLiteral("swingbridge-cli run --journal DIR --yes-to=%1 --reason TEXT").arg(check.id) : QString();
        open << Question(PhaseId::Preflight, answerable ? Question::Kind::Guard : Question::Kind::Blocker, check.id,
                         QStringLiteral("%1: %2").arg(check.server, check.seen()), command);
    }
    return open;
}

//! How many checks there are of which a reading is as wanted: a check read on two servers is one, as people count them.
int countChecks(const QList<PreflightCheck> &readings, const std::function<bool(const PreflightCheck &)> &isWanted)
{
    QSet<QString> ids;
    for (const PreflightCheck &reading : readings) {
        if (isWanted(reading))
            ids << reading.id;
    }
    return int(ids.size());
}

QStringList installedServers(const Workspace &work)
{
    QStringList names;
    for (const ServerReading &server : work.servers) {
        if (!server.notInstalled)
            names << server.name;
    }
    return names;
}

//! What is there is of exactly \a names, and each of them answered.
bool areOf(const QList<ServerFacts> &facts, const QStringList &names)
{
    QStringList read;
    for (const ServerFacts &server : facts) {
        if (!server.unreachable)
            read << server.name;
    }
    return read == names && read.size() == facts.size();
}

bool areFresh(const QList<ServerFacts> &facts, const QDateTime &now)
{
    constexpr qint64 freshForSeconds = 120;
    return std::all_of(facts.cbegin(), facts.cend(), [&now](const ServerFacts &server) {
        return server.oldestOf(factRound::pair()).secsTo(now) <= freshForSeconds;
    });
}

Done keepChecks(Workspace &work, int warnings, int blockers)
{
    const Json document = preflightDocument(work.preflight);
    const auto artefact = work.journal->addArtefact(QStringLiteral("preflight"), QByteArray::fromStdString(document.dump(1)));
    if (!artefact)
        return failure(artefact.error());
    const Json payload = {{"checks", int(work.preflight.size())}, {"warnings", warnings}, {"blockers", blockers},
                          {"artefacts", Json::array({artefact->toStdString()})}};
    return work.append(EntryDraft(EntryKind::Capture, payload).inPhase(toWord(PhaseId::Preflight)).atStep(QStringLiteral("preflight")));
}

} // namespace

QCoro::Task<Done> readPreflightFacts(std::shared_ptr<Workspace> work, std::stop_token stop)
{
    const QString onlyCheck = std::exchange(work->onlyCheck, QString());
    const QStringList names = installedServers(*work);
    const bool isThere = areOf(work->preflightFacts, names);
    const bool isForOne = isThere && !onlyCheck.isEmpty();
    if (isThere && !isForOne && areFresh(work->preflightFacts, work->world.clock->nowUtc()))
        co_return done();
    const QList<Operation> asked = isForOne ? readingsOf(onlyCheck) : factRound::pair();
    QList<ServerFacts> facts;
    for (const QString &name : names) {
        work->report(Progress(name, Progress::Unit::Steps, facts.size() + 1, names.size()));
        const ServerFacts before = isForOne ? work->preflightFacts.at(facts.size()) : ServerFacts(name);
        const auto read = co_await readServerFactsAgain(before, work->driver(name), work->world.clock, asked, stop);
        facts << read;
        if (stop.stop_requested())
            co_return failure(MigrationTexts::cancelled());
    }
    work->preflightFacts = facts;
    work->announce();
    co_return done();
}

QCoro::Task<Result<PhaseResult>> runPreflightPhase(std::shared_ptr<Workspace> work, std::stop_token stop)
{
    const auto read = co_await readPreflightFacts(work, stop);
    if (!read)
        co_return failure(read.error());
    work->preflight = evaluatePreflight(work->preflightFacts, work->world.clock->nowUtc());
    const auto count = [&work](PreflightState state) {
        return int(std::count_if(work->preflight.cbegin(), work->preflight.cend(), [state](const auto &check) { return check.state == state; }));
    };
    const int warnings = count(PreflightState::Warning);
    if (const auto kept = keepChecks(*work, warnings, count(PreflightState::Blocker)); !kept)
        co_return failure(kept.error());
    const QList<Question> open = openQuestions(*work);
    work->ask(PhaseId::Preflight, open);
    work->announce();
    QVariantMap result;
    result.insert(QStringLiteral("checks"), countChecks(work->preflight, [](const auto &) { return true; }));
    result.insert(QStringLiteral("warnings"), warnings);
    result.insert(QStringLiteral("waived"), countChecks(work->preflight, [&work](const auto &check) {
        return check.state == PreflightState::Blocker && isAnswered(*work, check);
    }));
    if (!open.isEmpty())
        co_return PhaseResult(PhaseId::Preflight, PhaseState::Open, result);
    const auto held = co_await holdAutoUpgrade(work, stop);
    if (!held)
        co_return failure(held.error());
    co_return PhaseResult(PhaseId::Preflight, PhaseState::Done, result);
}

} // namespace swingbridge
