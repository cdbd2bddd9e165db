// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "switchover/SwitchSight.h"

#include "session/SessionTopology.h"

namespace swingbridge {

using Trace = StagingClick::Trace;

const SwitchReading *SwitchSight::reading(const QString &server) const
{
    for (const SwitchReading &seen : m_view.readings) {
        if (seen.server == server)
            return &seen;
    }
    return nullptr;
}

QString SwitchSight::at(const SwitchReading &reading) const
{
    return reading.at.toLocalTime().toString(QStringLiteral("HH:mm:ss"));
}

QString SwitchSight::age(const SwitchReading &reading) const
{
    if (!reading.at.isValid())
        return tr("not seen in this attempt yet");
    if (!reading.reachable)
        return tr("does not answer; last seen at %1").arg(at(reading));
    return tr("looked at %1, so since %2").arg(SessionTopology::age(std::max(reading.at, reading.lookedAt), m_now), at(reading));
}

QList<SeenLine> SwitchSight::facts(const SwitchReading &reading) const
{
    using Kind = SeenLine::Kind;
    if (!reading.at.isValid())
        return {};
    QList<SeenLine> lines;
    const SeenLine unknown(QString(), tr("not known while its service is stopped"), Kind::Unknown);
    const auto add = [&lines](const QString &label, const SeenLine &seen) { lines << SeenLine(label, seen.value, seen.kind); };
    const auto say = [](const QString &text, Kind kind = Kind::Seen) { return SeenLine(QString(), text, kind); };
    const bool isStopped = reading.service == ServiceState::Stopped;
    switch (reading.role) {
    case ServerRole::Staging: add(tr("Staging mode"), say(tr("on"))); break;
    case ServerRole::Active: add(tr("Staging mode"), say(tr("off"), m_view.resting == Resting::Conflict ? Kind::Alarming : Kind::Seen)); break;
    case ServerRole::NotInstalled:
    case ServerRole::Unknown: add(tr("Staging mode"), isStopped ? unknown : say(tr("not known"), Kind::Unknown)); break;
    }
    if (isStopped)
        add(tr("Service"), reading.serviceStart == ServiceStart::Disabled ? say(tr("stopped and disabled")) : say(tr("stopped"), Kind::Alarming));
    else
        add(tr("Service"), reading.service == ServiceState::Running ? say(tr("running")) : say(tr("not known"), Kind::Unknown));
    if (reading.schedulerEnabled)
        add(tr("Scheduler"), say(*reading.schedulerEnabled ? tr("on") : tr("off")));
    else
        add(tr("Scheduler"), isStopped ? unknown : say(tr("not known"), Kind::Unknown));
    if (reading.idle)
        add(tr("Cycle"), say(*reading.idle ? tr("none runs") : tr("runs")));
    if (reading.suspended)
        add(tr("Vendor's wizard"), say(*reading.suspended ? tr("open: it holds the scheduler") : tr("closed")));
    return lines;
}

bool SwitchSight::mayClick() const
{
    const SwitchReading *seen = m_view.clicks.isEmpty() ? nullptr : reading(m_view.clicksServer);
    return seen && seen->reachable && (seen->waitsForPerson || seen->suspended.value_or(false));
}

QString SwitchSight::traceText(Trace trace, bool isSeen, const SwitchReading &reading) const
{
    const bool demotes = m_view.clicksServer == m_view.other;
    switch (trace) {
    case Trace::None: return {};
    case Trace::WizardOpen: return isSeen ? tr("the wizard is open, seen") : tr("looking for the open wizard");
    case Trace::StagingMode:
        if (demotes)
            return isSeen ? tr("staging mode on, seen at %1").arg(at(reading)) : tr("looking for staging mode on");
        return isSeen ? tr("staging mode off, seen at %1").arg(at(reading)) : tr("looking for staging mode off");
    case Trace::WizardClosed: return isSeen ? tr("closed, seen at %1").arg(at(reading)) : tr("looking for the closed wizard");
    }
    Q_UNREACHABLE();
}

QList<ClickLine> SwitchSight::clicks(const QString &version) const
{
    const SwitchReading *seen = m_view.clicks.isEmpty() ? nullptr : reading(m_view.clicksServer);
    if (!seen)
        return {};
    const bool demotes = m_view.clicksServer == m_view.other;
    const bool isFlipped = seen->role == (demotes ? ServerRole::Staging : ServerRole::Active);
    const bool isOpen = seen->suspended.value_or(false);
    const auto wasSeen = [&](Trace trace) {
        return trace == Trace::WizardOpen ? isOpen || isFlipped : trace == Trace::StagingMode ? isFlipped : trace == Trace::WizardClosed && isFlipped && !isOpen;
    };
    const QList<StagingClick> all = StagingClicks::of(m_view.clicksServer, version, demotes, m_view.hardFence);
    const auto next = std::find_if(all.cbegin(), all.cend(), [&](const StagingClick &click) { return click.leaves != Trace::None && !wasSeen(click.leaves); });
    QList<ClickLine> lines;
    for (auto click = all.cbegin(); click != all.cend(); ++click) {
        const bool isSeen = wasSeen(click->leaves);
        const bool isBehind = std::any_of(click, all.cend(), [&](const StagingClick &later) { return wasSeen(later.leaves); });
        const ClickLine::State state = isSeen ? ClickLine::State::Done
            : isBehind                        ? ClickLine::State::Unseen
            : click == next && mayClick()     ? ClickLine::State::Now
                                              : ClickLine::State::Open;
        const bool isSaid = isSeen || click == next;
        lines << ClickLine(*click, state, isSaid ? traceText(click->leaves, isSeen, *seen) : click->box);
    }
    return lines;
}

QString SwitchSight::looksFor(SwitchStateId state)
{
    switch (state) {
    case SwitchStateId::Claim: return tr("both carry this attempt's token");
    case SwitchStateId::Quiesce: return tr("schedulers off, idle twice in a row");
    case SwitchStateId::Demote: return tr("staging mode on, idle, wizard closed");
    case SwitchStateId::Fence: return tr("service stopped and disabled");
    case SwitchStateId::LastLook: return tr("configuration, runs and counts unchanged");
    case SwitchStateId::Promote: return tr("only after the other one was seen in staging mode");
    case SwitchStateId::Seal: return tr("no late command can run any more");
    case SwitchStateId::Unfence: return tr("service running, still in staging mode");
    case SwitchStateId::Start: return tr("a Delta cycle runs");
    case SwitchStateId::FirstExport: return tr("every Export ends well, no more than approved");
    case SwitchStateId::OldOn: return tr("a cycle in staging mode ends well");
    case SwitchStateId::Release: return tr("both are free again");
    default: return {};
    }
}

} // namespace swingbridge
