// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "switchover/SwitchPlan.h"

#include "foundation/JsonText.h"
#include "switchover/SwitchTable.h"
#include "switchover/SwitchTexts.h"

namespace swingbridge {
namespace {

//! How long the newest successful cycle's runs of one kind took on \a server, summed over its connectors; 0: not known.
int secondsOf(const ServerFacts &server, const QString &kind)
{
    if (!server.runs)
        return 0;
    QHash<QString, qint64> newest; // connector and profile -> seconds; the list is newest first
    for (const RunResult &run : *server.runs) {
        const QString key = run.connectorName + QLatin1Char('/') + run.runProfile;
        if (run.outcome() == RunOutcome::Ok && run.runProfile.contains(kind) && !newest.contains(key))
            newest.insert(key, run.start.secsTo(run.end));
    }
    qint64 sum = 0;
    for (const qint64 seconds : std::as_const(newest))
        sum += seconds;
    return int(sum);
}

int estimate(const SwitchRow &row, const GuardFacts &facts)
{
    int known = 0;
    if (row.state == SwitchStateId::Quiesce)
        known = secondsOf(facts.other, QStringLiteral("Delta"));
    if (row.state == SwitchStateId::FirstExport)
        known = secondsOf(facts.other, QStringLiteral("Delta")) + secondsOf(facts.other, QString::fromLatin1(runProfile::exportProfile));
    if (row.state == SwitchStateId::OldOn)
        known = secondsOf(facts.other, QStringLiteral("Delta"));
    return known > 0 ? std::max(known, 10) : row.estimateSeconds;
}

QString serverOf(SwitchStateId state, const QString &other, const QString &target)
{
    switch (state) {
    case SwitchStateId::Claim:
    case SwitchStateId::Quiesce:
    case SwitchStateId::Release: return {};
    case SwitchStateId::Demote:
    case SwitchStateId::Fence:
    case SwitchStateId::Unfence:
    case SwitchStateId::OldOn: return other;
    default: return target;
    }
}

} // namespace

SwitchPlan makePlan(const GuardFacts &facts, const SwitchInputs &inputs, const QDateTime &now)
{
    SwitchPlan plan;
    plan.active = inputs.other.name;
    plan.target = inputs.target.name;
    plan.mode = inputs.mode;
    plan.hardFence = inputs.hardFence;
    plan.guards = evaluateGuards(facts, inputs, now);
    const SwitchTexts texts(plan.active, plan.target);
    for (const SwitchRow &row : switchTable) {
        if (!row.isStep || (row.onlyHardFence && !plan.hardFence))
            continue;
        SwitchLine line;
        line.state = row.state;
        line.sentence = texts.sentence(row.state);
        line.detail = texts.undo(row.state);
        line.server = serverOf(row.state, plan.active, plan.target);
        line.estimateSeconds = estimate(row, facts);
        if (row.active != ActiveMeanwhile::Nobody)
            line.activeMeanwhile = row.active == ActiveMeanwhile::Other ? plan.active : plan.target;
        else
            plan.secondsWithoutActive += line.estimateSeconds;
        plan.steps << line;
    }
    return plan;
}

Json SwitchPlan::toJson() const
{
    Json rows = Json::array();
    for (const GuardResult &guard : guards)
        rows.push_back(guardToJson(guard));
    Json list = Json::array();
    for (const SwitchLine &line : steps)
        list.push_back(Json{{"state", toWord(line.state)}, {"server", textOrNull(line.server)}, {"sentence", line.sentence},
                            {"undo", line.detail}, {"estimateSeconds", line.estimateSeconds}});
    return Json{{"schema", "swingbridge/plan/1"}, {"active", active}, {"target", target}, {"mode", toWord(mode)},
                {"hardFence", hardFence}, {"ready", isReady()}, {"guards", rows}, {"steps", list},
                {"secondsWithoutActive", secondsWithoutActive}};
}

} // namespace swingbridge
