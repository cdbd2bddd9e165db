// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ReportVerdict.h"

#include <QSet>

#include <algorithm>

namespace swingbridge {
namespace {

using Outcome = ReportFacts::Outcome;

bool isSuccess(const ReportRun &run)
{
    return run.result == QLatin1String("success");
}

//! The earliest export of each connector: what the approval was about.
QList<ReportRun> firstOfEach(QList<ReportRun> runs)
{
    std::stable_sort(runs.begin(), runs.end(), [](const ReportRun &a, const ReportRun &b) { return a.end < b.end; });
    QList<ReportRun> first;
    QSet<QString> seen;
    for (const ReportRun &run : std::as_const(runs)) {
        if (!seen.contains(run.connector))
            first.append(run);
        seen.insert(run.connector);
    }
    return first;
}

} // namespace

QString ReportVerdict::title() const
{
    switch (m_facts.outcome) {
    case Outcome::Planned:
        return tr("Plan: %2 shall be active instead of %1").arg(m_words.textOrUnknown(m_facts.active), m_words.textOrUnknown(m_facts.target));
    case Outcome::Running: return tr("The switch from %1 to %2 is under way").arg(other(), m_facts.target);
    case Outcome::Resting: return tr("The switch rests: %1").arg(whoIsActive());
    case Outcome::Aborted: return tr("Nothing was switched: %1").arg(whoIsActive());
    case Outcome::RolledBack:
    case Outcome::Done: break;
    }
    const bool asMeant = m_facts.activeServers() == QStringList(m_facts.target) && m_facts.activeSince.isValid();
    if (!asMeant)
        return tr("The switch ended: %1").arg(whoIsActive());
    const QString since = m_words.time(m_facts.activeSince);
    return m_facts.outcome == Outcome::Done ? tr("%1 is active since %2").arg(m_facts.target, since)
                                            : tr("%1 is active again since %2").arg(m_facts.target, since);
}

QString ReportVerdict::subtitle() const
{
    const QString from = m_words.textOrUnknown(m_facts.active);
    QString to;
    for (const ReportServer &server : m_facts.servers)
        to = server.name != m_facts.active && (to.isEmpty() || server.name == m_facts.target) ? server.name : to;
    return tr("%1 of Microsoft Entra Connect Sync from %2 to %3, %4.")
        .arg(ReportWords::method(m_facts.method), from, m_words.textOrUnknown(to), m_words.textOrUnknown(m_facts.tenant));
}

QString ReportVerdict::banner() const
{
    if (m_facts.verdict == QLatin1String("altered") || m_facts.verdict == QLatin1String("truncated"))
        return tr("The record was altered after it was written. Nothing below can be relied on.");
    if (m_facts.isRehearsal)
        return tr("Rehearsal: these servers are simulated. Nothing here happened to a real server.");
    return {};
}

QString ReportVerdict::whoIsActive() const
{
    const QStringList active = m_facts.activeServers();
    if (active.size() == 1)
        return tr("%1 is active").arg(active.first());
    if (active.size() > 1)
        return tr("two servers were seen active, %1").arg(active.join(QStringLiteral(", ")));
    return m_facts.isActiveKnown() ? tr("no server is active") : tr("which server is active is not known");
}

QString ReportVerdict::other() const
{
    for (const ReportServer &server : m_facts.servers) {
        if (server.name != m_facts.target && (server.name == m_facts.active || m_facts.target == m_facts.active))
            return server.name;
    }
    return ReportWords::unknown();
}

bool ReportVerdict::wasFenced() const
{
    return std::any_of(m_facts.timeline.begin(), m_facts.timeline.end(), [&](const ReportSighting &seen) {
        return seen.state == QLatin1String("FENCE") && seen.server == other() && seen.reading.isStopped()
            && seen.attempt == m_facts.timeline.last().attempt && seen.at <= m_facts.activeSince;
    });
}

bool ReportVerdict::wasDemotedFirst() const
{
    return std::any_of(m_facts.timeline.begin(), m_facts.timeline.end(), [&](const ReportSighting &seen) {
        return seen.server == other() && seen.reading.role == ReportReading::Role::Staging && seen.at <= m_facts.activeSince;
    });
}

ReportCell ReportVerdict::singleActive() const
{
    if (m_facts.sawTwoActive)
        return ReportCell(tr("A reading showed two active servers."), ReportGlyph::Blocker);
    if (m_facts.activeSince.isValid() && wasFenced())
        return ReportCell(tr("No reading showed two active servers; %1 was fenced before %2 was promoted.").arg(other(), m_facts.target), ReportGlyph::Pass);
    if (m_facts.activeSince.isValid() && wasDemotedFirst())
        return ReportCell(tr("No reading showed two active servers; %1 was seen in staging mode before %2 was promoted.").arg(other(), m_facts.target),
                          ReportGlyph::Pass);
    return ReportCell(tr("No reading showed two active servers."), ReportGlyph::Pass);
}

ReportCell ReportVerdict::exported() const
{
    const QList<ReportRun> first = firstOfEach(m_facts.exports.first);
    qint64 changed = 0;
    bool good = true;
    for (const ReportRun &run : first) {
        changed += run.adds.value_or(0) + run.updates.value_or(0) + run.deletes.value_or(0);
        good = good && isSuccess(run);
    }
    const qint64 approved = m_facts.exports.total();
    if (!good)
        return ReportCell(tr("The first exports did not all succeed."), ReportGlyph::High);
    if (changed == 0)
        return ReportCell(tr("The first exports succeeded; there was nothing to change."), ReportGlyph::Pass);
    if (changed == approved)
        return ReportCell(tr("All %1 approved changes were exported.").arg(m_words.number(approved)), ReportGlyph::Pass);
    return ReportCell(tr("The first exports succeeded: %1 changes, %2 were approved.").arg(m_words.number(changed), m_words.number(approved)),
                      changed > approved ? ReportGlyph::High : ReportGlyph::Pass);
}

QList<ReportCell> ReportVerdict::sentences() const
{
    QList<ReportCell> sentences;
    if (m_facts.outcome == Outcome::Resting)
        sentences.append(ReportCell(atRest(), ReportGlyph::High));
    if (!m_facts.timeline.isEmpty())
        sentences.append(singleActive());
    if (m_facts.intervals.withoutActive)
        sentences.append(ReportCell(tr("No server was active for %1.").arg(m_words.duration(m_facts.intervals.withoutActive)), ReportGlyph::Info));
    if (!m_facts.exports.first.isEmpty())
        sentences.append(exported());
    if (m_facts.outcome == Outcome::Planned) {
        const auto open = std::count_if(m_facts.differences.begin(), m_facts.differences.end(),
                                        [](const ReportDifference &d) { return d.fate == ReportDifference::Fate::Open; });
        sentences.append(open > 0 ? ReportCell(tr("%n difference(s) wait for a decision.", nullptr, int(open)), ReportGlyph::High)
                                  : ReportCell(tr("No difference waits for a decision."), ReportGlyph::Pass));
        const bool approved = m_facts.exports.isApproved;
        sentences.append(approved ? ReportCell(tr("%1 pending changes were approved.").arg(m_words.number(m_facts.exports.total())), ReportGlyph::Pass)
                                  : ReportCell(tr("The pending exports were not approved."), ReportGlyph::High));
    }
    return sentences;
}

QString ReportVerdict::atRest() const
{
    const QString &state = m_facts.restingState;
    if (state == QLatin1String("WAIT"))
        return tr("%1 does not answer; whether it still exports is not known.").arg(m_words.textOrUnknown(m_facts.restingServer));
    if (state == QLatin1String("ZERO_ACTIVE_HOLD"))
        return tr("Both servers are in staging mode: nothing is exported.");
    if (state == QLatin1String("SUPERSEDED"))
        return tr("Somebody else took over with a newer attempt; this one changes nothing any more.");
    if (state == QLatin1String("NEEDS_REVERIFY"))
        return tr("%1 is no longer what was approved: its configuration or its pending exports changed.").arg(m_facts.target);
    if (state == QLatin1String("CONFLICT"))
        return tr("Two active servers were seen.");
    if (state == QLatin1String("EXPORT_HOLD"))
        return tr("%1 is active and its scheduler is off: the first export failed or differs from what was approved.").arg(m_facts.target);
    return tr("%1 must be fenced off before %2 can be promoted.").arg(other(), m_facts.target);
}

QStringList ReportVerdict::nextAtRest() const
{
    const QString &state = m_facts.restingState;
    if (state == QLatin1String("WAIT"))
        return {tr("Bring %1 back and go on, or attest that it is off or cut off and stays so.").arg(m_words.textOrUnknown(m_facts.restingServer))};
    if (state == QLatin1String("ZERO_ACTIVE_HOLD"))
        return {tr("Go on, or give the role back to %1.").arg(other())};
    if (state == QLatin1String("SUPERSEDED"))
        return {tr("Ask who took over; do not go on with this attempt.")};
    if (state == QLatin1String("NEEDS_REVERIFY"))
        return {tr("Capture and approve the pending exports of %1 again, or roll back.").arg(m_facts.target)};
    if (state == QLatin1String("CONFLICT"))
        return {tr("Demote %1 at once.").arg(other())};
    if (state == QLatin1String("EXPORT_HOLD"))
        return {tr("Go on, approve the exports anew, or switch back to %1.").arg(other())};
    return {tr("Fence %1 off, then go on.").arg(other())};
}

QStringList ReportVerdict::next() const
{
    QStringList list;
    switch (m_facts.outcome) {
    case Outcome::Planned: list << tr("Have this plan approved, then start the switch in the change window."); break;
    case Outcome::Running: list << tr("Open the migration again: it goes on where the servers really are."); break;
    case Outcome::Resting: list << nextAtRest(); break;
    case Outcome::Aborted: list << tr("Mend what stood in the way, then start a new attempt."); break;
    case Outcome::RolledBack: list << tr("Find out why the switch was taken back before it is tried again."); break;
    case Outcome::Done:
        list << tr("Upgrade %1, keep it in staging mode, or decommission it so that it cannot come back as an active server.").arg(other())
             << tr("Restore no snapshot of %1 that was taken while it was active: it would boot as an active server.").arg(other());
        break;
    }
    for (const ReportBorrowed &borrowed : m_facts.borrowed) {
        if (!borrowed.isReturned && m_facts.stage != ReportStage::Plan)
            list << tr("Put back on %1: %2, which was %3.").arg(borrowed.server, ReportWords::setting(borrowed.setting), m_words.textOrUnknown(borrowed.was));
    }
    list << tr("Copy the journal's short code %1 into the change ticket.").arg(m_facts.head.left(8));
    return list;
}

} // namespace swingbridge
