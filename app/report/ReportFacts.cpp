// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ReportFacts.h"

#include "report/ReportReader.h"

#include <algorithm>

namespace swingbridge {
namespace {

const std::optional<ReportReading> &lastReading(const ReportServer &server)
{
    return server.after ? server.after : server.before;
}

} // namespace

ReportFacts ReportFacts::read(const Journal &journal, std::optional<ReportStage> stage)
{
    return ReportRecord(journal).read(stage);
}

ReportFacts ReportRecord::read(std::optional<ReportStage> stage) const
{
    return ReportReader(*this).read(stage);
}

const ReportServer *ReportFacts::server(const QString &name) const
{
    const auto it = std::find_if(servers.begin(), servers.end(), [&](const ReportServer &server) { return server.name == name; });
    return it == servers.end() ? nullptr : &*it;
}

QStringList ReportFacts::activeServers() const
{
    QStringList names;
    for (const ReportServer &server : servers) {
        const auto &reading = lastReading(server);
        if (reading && reading->role == ReportReading::Role::Active && !attestedOff.contains(server.name))
            names << server.name;
    }
    return names;
}

bool ReportFacts::isActiveKnown() const
{
    return std::all_of(servers.begin(), servers.end(), [&](const ReportServer &server) {
        const auto &reading = lastReading(server);
        const bool seen = reading && (reading->role != ReportReading::Role::Unknown || reading->isStopped());
        return seen || attestedOff.contains(server.name);
    });
}

QString toString(ReportStage stage)
{
    switch (stage) {
    case ReportStage::Plan: return QStringLiteral("plan");
    case ReportStage::During: return QStringLiteral("during");
    case ReportStage::After: break;
    }
    return QStringLiteral("after");
}

std::optional<ReportStage> reportStageFrom(const QString &word)
{
    for (const ReportStage stage : {ReportStage::Plan, ReportStage::During, ReportStage::After}) {
        if (toString(stage) == word)
            return stage;
    }
    return std::nullopt;
}

QString toString(ReportFacts::Outcome outcome)
{
    switch (outcome) {
    case ReportFacts::Outcome::Planned: return QStringLiteral("planned");
    case ReportFacts::Outcome::Running: return QStringLiteral("running");
    case ReportFacts::Outcome::Resting: return QStringLiteral("resting");
    case ReportFacts::Outcome::Aborted: return QStringLiteral("aborted");
    case ReportFacts::Outcome::RolledBack: return QStringLiteral("rolledBack");
    case ReportFacts::Outcome::Done: break;
    }
    return QStringLiteral("done");
}

} // namespace swingbridge
