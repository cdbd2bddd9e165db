// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "switchover/RestChoices.h"

#include "foundation/JsonText.h"
#include "servers/ObservedFacts.h"
#include "servers/RunResult.h"
#include "switchover/Guards.h"

#include <QLocale>

#include <algorithm>

namespace swingbridge {

using Deed = RestChoice::Deed;

bool RestChoices::isOver(const SwitchView &view)
{
    return view.resting == Resting::AbortedClean || (view.isDone() && view.isRollBack);
}

bool RestChoices::isBeforeDemotion(const SwitchView &view)
{
    return view.state < SwitchStateId::Demote && std::none_of(view.timeline.cbegin(), view.timeline.cend(), [](const SwitchLine &line) {
        return line.state == SwitchStateId::Demote && line.startedAt.isValid();
    });
}

RestChoice RestChoices::giveBack(const SwitchView &view)
{
    if (isBeforeDemotion(view))
        return RestChoice(Deed::GiveBack, tr("Re&lease both servers"), tr("No role was changed: %1 stays active, and both take up their cycles.").arg(view.other));
    if (view.state >= SwitchStateId::NewActive)
        return RestChoice(Deed::GiveBack, tr("Switch &back to %1").arg(view.other), tr("A new attempt demotes %2 first, then makes %1 active again.").arg(view.other, view.target));
    return RestChoice(Deed::GiveBack, tr("Give &back to %1").arg(view.other), tr("A new attempt makes %1 active again; %2 stays in staging mode.").arg(view.other, view.target));
}

RestChoice RestChoices::newApproval(const SwitchView &view)
{
    return RestChoice(Deed::NewApproval, tr("&Verify exports again"), tr("Captures what %1 would export now; approve it there, then come back and go on.").arg(view.target));
}

QList<RestChoice> RestChoices::of(const SwitchView &view, bool hasNewApproval)
{
    if (isOver(view))
        return {RestChoice(Deed::NewAttempt, tr("&New attempt…"), tr("The guards are read again; nothing is changed by that."))};
    const QString &other = view.other;
    const QString &target = view.target;
    QList<RestChoice> choices;
    switch (view.resting) {
    case Resting::None: // stopped between two steps, or the program was ended
        if (view.isDone())
            return {};
        choices << RestChoice(Deed::GoOn, tr("&Go on"), tr("Looks at %1 and %2 first, then goes on from what is true.").arg(other, target));
        break;
    case Resting::AbortedClean:
    case Resting::Superseded: return {};
    case Resting::Wait:
        choices << RestChoice(Deed::GoOn, tr("&Look at %1 again").arg(view.restingServer), tr("Same attempt: nothing is sent before %1 was seen.").arg(view.restingServer));
        break;
    case Resting::ZeroActiveHold:
        choices << RestChoice(Deed::GoOn, tr("&Go on: promote %1").arg(target), tr("A new attempt: looks at both, then makes %1 active.").arg(target));
        break;
    case Resting::NeedsReverify:
        choices << RestChoice(Deed::GoOn, hasNewApproval ? tr("&Go on with the new approval") : tr("&Look at %1 again").arg(target),
                              tr("Goes on when %1 matches what was approved, and rests here again when it does not.").arg(target));
        hasNewApproval ? choices.append(newApproval(view)) : choices.prepend(newApproval(view));
        break;
    case Resting::Conflict: // one button: nothing else is right while two servers export
        return {RestChoice(Deed::GoOn, tr("&Demote %1 now").arg(other), tr("%1 is demoted before anything else; %2 stays as it is.").arg(other, target))};
    case Resting::ExportHold:
        choices << RestChoice(Deed::GoOn, tr("&Look at the exports again"), tr("Counts the exports that ended well since; %1 starts a cycle.").arg(target)) << newApproval(view);
        break;
    case Resting::FenceRequired:
        choices << RestChoice(Deed::GoOn, tr("&Demote %1 again").arg(other), tr("A new attempt: %1 is demoted and fenced again before %2 is promoted.").arg(other, target));
        break;
    }
    const bool hasExported = view.state > SwitchStateId::FirstExport; // then switching back needs evidence of its own
    if (!view.isRollBack && !hasExported)                             // a roll-back is on its way back already
        choices << giveBack(view);
    return choices;
}

QDateTime RestChoices::since(const QList<Entry> &entries)
{
    for (auto entry = entries.crbegin(); entry != entries.crend(); ++entry) {
        if (entry->kind() == EntryKind::State && entry->phase() == QLatin1String("switchover") && switchStateFromWord(entry->state()))
            return {};
        if (entry->kind() == EntryKind::State && restingFromWord(entry->state()))
            return fromIsoUtc(entry->utc());
    }
    return {};
}

QStringList RestChoices::reasons(const SwitchView &view, const QList<Entry> &entries)
{
    if (!view.isResting() || view.resting == Resting::AbortedClean)
        return {};
    for (auto entry = entries.crbegin(); entry != entries.crend() && entry->kind() != EntryKind::Attempt; ++entry) {
        if (entry->phase() != QLatin1String("switchover"))
            continue;
        if (const QStringList found = reasonsIn(*entry, view); !found.isEmpty())
            return found;
    }
    return {};
}

QStringList RestChoices::reasonsIn(const Entry &entry, const SwitchView &view)
{
    QStringList found;
    try {
        const Json payload = entry.payload();
        if (entry.kind() == EntryKind::Note && view.resting == Resting::NeedsReverify) {
            for (const Json &guard : valueAt(payload, "candidate"))
                found << tr("%1: %2", "guard, what was seen").arg(guardTitle(textAt(guard, "id")), textAt(guard, "seen"));
            if (payload.contains("marksDiffer"))
                found << textAt(payload, "marksDiffer");
            if (payload.contains("stands") && !boolAt(payload, "stands").value_or(true))
                found << textAt(payload, "evidence");
        } else if (entry.kind() == EntryKind::Note && view.resting == Resting::Wait && payload.contains("silent")) {
            found << tr("%1 did not answer: %2", "server, code").arg(entry.server(), textAt(payload, "silent"));
        } else if (entry.kind() == EntryKind::Observed && view.resting == Resting::ExportHold) {
            for (const Json &run : valueAt(payload, "runs")) {
                const auto result = run.get<RunResult>();
                if (result.runProfile == QLatin1String(runProfile::exportProfile))
                    found << tr("Export of %1: %2", "connector, result").arg(result.connectorName, result.result);
            }
        } else if (entry.kind() == EntryKind::Observed && view.resting == Resting::Superseded && entry.server() == view.restingServer) {
            const auto facts = payload.at("observed").get<ObservedFacts>();
            if (facts.marker)
                found << tr("%1 on %2, since %3", "operator, machine, time")
                             .arg(facts.marker->operatorName, facts.marker->station, QLocale().toString(facts.marker->since.toLocalTime(), QLocale::ShortFormat));
        }
    } catch (const std::exception &) {
        return {}; // verification of the journal tells whether it was altered
    }
    return found;
}

} // namespace swingbridge
