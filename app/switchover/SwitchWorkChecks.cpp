// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is read and judged between two commands: evidence, marks, windows, runs.
#include "switchover/SwitchWork.h"

#include "foundation/JsonText.h"
#include "switchover/Guards.h"

namespace swingbridge {
namespace {

using Verdict = SwitchEvent::Verdict;
using Effect = SwitchEffect::Kind;

constexpr int runsToRead = 60;

} // namespace

bool SwitchWork::staysWithinApproval(const SwitchMarks &marks) const
{
    for (auto it = marks.pending.begin(); it != marks.pending.end(); ++it) {
        if (!it.value().isWithin(inputs.approval.byConnector.value(it.key())))
            return false;
    }
    return true;
}

//! Configuration, runs and pending exports of the target, and the runs of the other.
QCoro::Task<Result<SwitchMarks>> SwitchWork::readMarks(Ptr self, std::stop_token stop)
{
    const auto target = self->driver(Side::Target);
    SwitchMarks marks;
    const SwitchToken token = self->record.history().token();
    auto observation = co_await target->observe(token, stop);
    if (!observation)
        co_return failure(observation.error());
    if (self->record.isClosed())
        co_return failure(cancelled());
    self->m_looks.at(indexOf(Side::Target)) = *observation;
    marks.configurationHash = observation->facts().configurationHash;
    if (observation->facts().serviceState != ServiceState::Running)
        co_return marks; // a fenced target (roll-back): it tells nothing before it runs
    auto statistics = co_await target->statistics(stop);
    if (!statistics)
        co_return failure(statistics.error());
    for (const ConnectorStatistics &connector : std::as_const(*statistics))
        marks.pending.insert(connector.name, ExportCounts(connector.exportAdds, connector.exportUpdates, connector.exportDeletes));
    auto runs = co_await target->runs(Guid(), runsToRead, stop);
    if (!runs)
        co_return failure(runs.error());
    marks.targetRuns = runLineOf(*runs);
    if (!self->record.isClosed() && !self->record.history().isAttested(self->nameOf(Side::Other))) {
        auto otherRuns = co_await self->driver(Side::Other)->runs(Guid(), runsToRead, stop);
        if (otherRuns)
            marks.otherRuns = runLineOf(*otherRuns); // a stopped service may not tell
    }
    co_return marks;
}

SwitchWork::Event SwitchWork::judgeEvidence(Ptr self, std::stop_token stop)
{
    const auto verdict = [](Verdict how) { return SwitchEvent::judged(Effect::JudgeEvidence, how); };
    if (self->record.history().memory().keepsEvidence())
        co_return verdict(Verdict::Good); // a roll-back has none; inside the window nothing is captured
    EvidenceJudgement judgement;
    if (self->inputs.approval.configurationHash.isEmpty()) { // whoever took over has approved nothing yet
        judgement = EvidenceJudgement(false, QStringLiteral("nothing was approved"));
    } else if (self->evidence) {
        auto judged = co_await self->evidence->judgeAgain(stop);
        if (self->record.isClosed() || (!judged && stop.stop_requested()))
            co_return failure(cancelled());
        if (!judged)
            co_return verdict(Verdict::NotKnown);
        judgement = *judged;
    } else {
        auto marks = co_await readMarks(self, stop);
        if (self->record.isClosed() || (!marks && stop.stop_requested()))
            co_return failure(cancelled());
        if (!marks)
            co_return verdict(Verdict::NotKnown);
        const bool same = marks->configurationHash == self->inputs.approval.configurationHash;
        const bool within = self->staysWithinApproval(*marks);
        judgement = EvidenceJudgement(same && within, QStringLiteral("configuration %1, pending exports %2")
            .arg(same ? QStringLiteral("unchanged") : QStringLiteral("changed"), within ? QStringLiteral("within the approval") : QStringLiteral("beyond it")));
    }
    const Json seen{{"evidence", judgement.seen().toStdString()}, {"stands", judgement.stands()}};
    const Done noted = self->record.note(self->nameOf(Side::Target), seen);
    if (!noted)
        co_return failure(noted.error());
    co_return verdict(judgement.stands() ? Verdict::Good : Verdict::Bad);
}

SwitchWork::Event SwitchWork::checkCandidate(Ptr self, std::stop_token stop)
{
    const auto verdict = [](Verdict how) { return SwitchEvent::judged(Effect::CheckCandidate, how); };
    const auto facts = co_await readServerFacts(self->driver(Side::Target), self->clock, factRound::candidate(), stop);
    if (self->record.isClosed() || stop.stop_requested())
        co_return failure(cancelled());
    if (!facts.observation)
        co_return verdict(Verdict::NotKnown);
    const bool fencedTarget = self->inputs.isRollBack && facts.observation->facts().serviceState == ServiceState::Stopped;
    auto results = failing(evaluateCandidate(facts, self->inputs, self->clock->nowUtc()));
    if (fencedTarget) // a stopped service cannot be tested; that it was active minutes ago is its evidence
        results.removeIf([](const GuardResult &result) { return result.id() == QLatin1String("G21"); });
    Json seen = Json::array();
    for (const GuardResult &result : std::as_const(results))
        seen.push_back(guardForJournal(result));
    const Done noted = self->record.note(self->nameOf(Side::Target), Json{{"candidate", seen}});
    if (!noted)
        co_return failure(noted.error());
    co_return verdict(results.isEmpty() ? Verdict::Good : Verdict::Bad);
}

SwitchWork::Event SwitchWork::takeMarks(Ptr self, std::stop_token stop)
{
    const SwitchHistory &history = self->record.history();
    const auto verdict = [](Verdict how) { return SwitchEvent::judged(Effect::TakeMarks, how); };
    if (history.memory().keepsMarks())
        co_return verdict(Verdict::Good); // inside the window the first marks hold
    auto marks = co_await readMarks(self, stop);
    if (self->record.isClosed() || (!marks && stop.stop_requested()))
        co_return failure(cancelled());
    if (!marks)
        co_return verdict(Verdict::NotKnown);
    const Done written = self->record.marks(*marks, self->inputs.approval.entryHash);
    if (!written)
        co_return failure(written.error());
    co_return verdict(Verdict::Good);
}

SwitchWork::Event SwitchWork::compareMarks(Ptr self, std::stop_token stop)
{
    const auto verdict = [](Verdict how) { return SwitchEvent::judged(Effect::CompareMarks, how); };
    auto now = co_await readMarks(self, stop);
    if (self->record.isClosed() || (!now && stop.stop_requested()))
        co_return failure(cancelled());
    if (!now)
        co_return verdict(Verdict::NotKnown);
    auto programs = co_await self->driver(Side::Target)->openPrograms(stop);
    if (self->record.isClosed() || (!programs && stop.stop_requested()))
        co_return failure(cancelled());
    if (!programs)
        co_return verdict(Verdict::NotKnown);

    const SwitchHistory &history = self->record.history();
    const auto &look = self->m_looks.at(indexOf(Side::Target));
    QString difference = history.marks() ? history.marks()->differenceTo(*now) : QStringLiteral("no marks were taken");
    const bool isNewApproval = history.marksApproval() != self->inputs.approval.entryHash;
    const bool fitsNewApproval = now->configurationHash == self->inputs.approval.configurationHash && self->staysWithinApproval(*now);
    if (!difference.isEmpty() && isNewApproval && fitsNewApproval) {
        const Done retaken = self->record.marks(*now, self->inputs.approval.entryHash);
        if (!retaken)
            co_return failure(retaken.error());
        difference.clear();
    }
    if (difference.isEmpty() && programs->anyOpen())
        difference = QStringLiteral("a window of the vendor is open");
    if (difference.isEmpty() && look->facts().serviceState == ServiceState::Running && !look->isIdle().value_or(false))
        difference = QStringLiteral("a cycle runs");
    Done written = self->record.observed(*look, QString(), Json(nullptr));
    if (written && !difference.isEmpty())
        written = self->record.note(self->nameOf(Side::Target), Json{{"marksDiffer", difference.toStdString()}});
    if (!written)
        co_return failure(written.error());
    co_return verdict(difference.isEmpty() ? Verdict::Good : Verdict::Bad);
}

SwitchWork::Event SwitchWork::checkWindows(Ptr self, Side side, std::stop_token stop)
{
    auto programs = co_await self->driver(side)->openPrograms(stop);
    if (self->record.isClosed() || (!programs && stop.stop_requested()))
        co_return failure(cancelled());
    const bool closed = programs && !programs->anyOpen();
    if (!closed) {
        const Done noted = self->record.note(self->nameOf(side), Json{{"windows", programs ? "open" : "notRead"}});
        if (!noted)
            co_return failure(noted.error());
    }
    co_return SwitchEvent::judged(Effect::CheckWindows, closed ? Verdict::Good : Verdict::Bad, side);
}

SwitchWork::Event SwitchWork::watchRuns(Ptr self, Side side, bool pause, std::stop_token stop)
{
    constexpr std::chrono::seconds between{10};
    constexpr int tries = 4;
    if (pause) {
        if (self->isPatienceOver())
            co_return SwitchEvent::patienceOver(side);
        co_await self->clock->sleep(between, stop);
    }
    const auto driver = self->driver(side);
    const SwitchToken token = self->record.history().token();
    for (int i = 0; i < tries; ++i) {
        if (i > 0)
            co_await self->clock->sleep(between, stop);
        auto runs = co_await driver->runs(Guid(), runsToRead, stop);
        if (self->record.isClosed() || (!runs && stop.stop_requested()))
            co_return failure(cancelled());
        if (!runs)
            continue;
        auto observation = co_await driver->observe(token, stop);
        if (self->record.isClosed() || (!observation && stop.stop_requested()))
            co_return failure(cancelled());
        if (!observation)
            continue;
        self->m_looks.at(indexOf(side)) = *observation;
        co_return self->judgeRuns(side, *runs, *observation);
    }
    const Done noted = self->record.note(driver->name(), Json{{"silent", "runs.list"}});
    if (!noted)
        co_return failure(noted.error());
    co_return SwitchEvent::silent(side);
}

SwitchEvent SwitchWork::judgeRuns(Side side, const QList<RunResult> &runs, const Observation &observation)
{
    const SwitchHistory &history = record.history();
    const RunLine line = side == Side::Target ? history.exportLine() : history.marks().value_or(SwitchMarks()).otherRuns;
    QMap<QString, ExportCounts> approved;
    if (!inputs.isRollBack)
        approved = inputs.approval.byConnector;
    m_seenRuns = runLineOf(runs);
    Json seen = Json::array();
    for (const RunResult &run : runs) {
        if (run.runNumber > line.value(run.connector.toString(), 0))
            seen.push_back(Json(run));
    }
    m_runsSeen = QByteArray::fromStdString(seen.dump());
    auto how = side == Side::Target ? judgeExports(runs, line, approved) : judgeStagingCycle(runs, line);
    if (how == SwitchEvent::Runs::None && !observation.isIdle().value_or(true))
        how = SwitchEvent::Runs::Running;
    return SwitchEvent::watched(side, how);
}

} // namespace swingbridge
