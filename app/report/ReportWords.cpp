// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ReportWords.h"

namespace swingbridge {

QString ReportWords::number(qint64 value) const
{
    return m_locale.toString(qlonglong(value));
}

QString ReportWords::time(const QDateTime &at) const
{
    return at.isValid() ? at.toTimeZone(m_zone).toString(QStringLiteral("HH:mm:ss")) : unknown();
}

QString ReportWords::dateTime(const QDateTime &at) const
{
    return at.isValid() ? m_locale.toString(at.toTimeZone(m_zone), QStringLiteral("d MMM yyyy HH:mm:ss")) : unknown();
}

QString ReportWords::duration(qint64 seconds) const
{
    if (seconds < 60)
        return tr("%1 s").arg(seconds);
    if (seconds < 3600)
        return tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
    return tr("%1 h %2 min").arg(seconds / 3600).arg(seconds % 3600 / 60);
}

QString ReportWords::zone(const QDateTime &at) const
{
    const int offset = at.isValid() ? m_zone.offsetFromUtc(at) : 0;
    if (offset == 0)
        return QStringLiteral("UTC");
    const int minutes = qAbs(offset) / 60 % 60;
    const QString sign = offset < 0 ? QStringLiteral("\u2212") : QStringLiteral("+");
    const QString hours = QString::number(qAbs(offset) / 3600);
    return QStringLiteral("UTC%1%2").arg(sign, minutes == 0 ? hours : QStringLiteral("%1:%2").arg(hours).arg(minutes, 2, 10, QLatin1Char('0')));
}

QString ReportWords::shortHash(const QString &hex)
{
    return hex.size() <= 12 ? hex : hex.left(4) + QStringLiteral("\u2026") + hex.right(4);
}

QString ReportWords::severity(const QString &word)
{
    if (word == QLatin1String("blocker"))
        return tr("Blocker");
    if (word == QLatin1String("high"))
        return tr("High");
    if (word == QLatin1String("medium"))
        return tr("Medium");
    return word == QLatin1String("low") ? tr("Low") : tr("Info");
}

ReportGlyph ReportWords::severityGlyph(const QString &word)
{
    if (word == QLatin1String("blocker"))
        return ReportGlyph::Blocker;
    if (word == QLatin1String("high"))
        return ReportGlyph::High;
    if (word == QLatin1String("medium"))
        return ReportGlyph::Medium;
    return word == QLatin1String("low") ? ReportGlyph::Low : ReportGlyph::Info;
}

ReportGlyph ReportWords::guardGlyph(const QString &state)
{
    if (state == QLatin1String("pass"))
        return ReportGlyph::Pass;
    if (state == QLatin1String("waived") || state == QLatin1String("attest"))
        return ReportGlyph::Attested;
    if (state == QLatin1String("fail") || state == QLatin1String("blocker"))
        return ReportGlyph::Failed;
    return state == QLatin1String("notRead") ? ReportGlyph::NotRead : ReportGlyph::High;
}

QString ReportWords::method(const QString &word)
{
    if (word == QLatin1String("swing"))
        return tr("Swing migration");
    if (word == QLatin1String("inPlace"))
        return tr("In-place upgrade");
    if (word == QLatin1String("osSwing"))
        return tr("Operating system upgrade by swing migration");
    return word.isEmpty() ? tr("Migration") : word;
}

QString ReportWords::service(const QString &word)
{
    if (word == QLatin1String("running"))
        return tr("service running");
    if (word == QLatin1String("disabled"))
        return tr("service stopped and disabled");
    return word == QLatin1String("stopped") ? tr("service stopped") : tr("service unknown");
}

QString ReportWords::scheduler(const QString &word)
{
    if (word == QLatin1String("on"))
        return tr("scheduler on");
    if (word == QLatin1String("suspended"))
        return tr("scheduler suspended");
    return word == QLatin1String("off") ? tr("scheduler off") : tr("scheduler unknown");
}

QString ReportWords::setting(const QString &word)
{
    if (word == QLatin1String("autoUpgrade"))
        return tr("Automatic upgrade");
    if (word == QLatin1String("scheduler"))
        return tr("Scheduler");
    if (word == QLatin1String("overrides"))
        return tr("Overrides");
    if (word == QLatin1String("deletionThreshold"))
        return tr("Deletion threshold");
    return word == QLatin1String("serviceStart") ? tr("Start type of the service") : word;
}

QString ReportWords::fate(const ReportDifference &difference)
{
    using Fate = ReportDifference::Fate;
    switch (difference.fate) {
    case Fate::Accepted: return tr("accepted: %1").arg(difference.reason);
    case Fate::Mended: return tr("mended");
    case Fate::Info: return difference.reason.isEmpty() ? tr("as it should be") : tr("accepted: %1").arg(difference.reason);
    case Fate::Open: break;
    }
    return tr("open");
}

QString ReportWords::ruleResult(const ReportRule &rule)
{
    if (rule.result == QLatin1String("failed"))
        return tr("failed");
    if (rule.readBack == QLatin1String("equal"))
        return tr("written, read back equal");
    return rule.readBack == QLatin1String("different") ? tr("written, read back different") : tr("written, not read back");
}

QString ReportWords::state(const ReportSighting &sighting)
{
    const ReportReading &seen = sighting.reading;
    if (seen.isStopped())
        return tr("%1: %2").arg(sighting.server, service(seen.service));
    if (seen.role == ReportReading::Role::Active)
        return tr("%1 is active, %2").arg(sighting.server, scheduler(seen.scheduler));
    if (seen.role == ReportReading::Role::Staging)
        return tr("%1 is in staging mode, %2").arg(sighting.server, scheduler(seen.scheduler));
    return tr("%1: role unknown, %2").arg(sighting.server, service(seen.service));
}

QString ReportWords::sighting(const ReportSighting &sighting)
{
    const QString said = milestone(sighting);
    return said.isEmpty() ? state(sighting) : said;
}

QString ReportWords::milestone(const ReportSighting &sighting)
{
    using Role = ReportReading::Role;
    const ReportReading &seen = sighting.reading;
    const QString &server = sighting.server;
    const auto in = [&](const char *word) { return sighting.state == QLatin1String(word); };
    if (in("CLAIM"))
        return seen.role == Role::Unknown ? tr("%1 claimed, attempt %2; role unknown").arg(server).arg(sighting.attempt)
                                          : tr("%1 claimed, attempt %2").arg(server).arg(sighting.attempt);
    if (in("QUIESCE") && seen.cycle == QLatin1String("idle") && seen.scheduler == QLatin1String("off"))
        return tr("%1 idle, its scheduler paused").arg(server);
    if ((in("DEMOTE") || in("OLD_STAGING")) && seen.role == Role::Staging)
        return tr("%1 in staging mode").arg(server);
    if (in("FENCE") && seen.service == QLatin1String("disabled"))
        return tr("%1 fenced: service stopped and disabled").arg(server);
    if (in("LAST_LOOK") && seen.role == Role::Staging)
        return tr("Last look at %1: still in staging mode").arg(server);
    if ((in("PROMOTE") || in("NEW_ACTIVE")) && seen.role == Role::Active)
        return tr("%1 active").arg(server);
    if (in("SEAL") && seen.role == Role::Active)
        return tr("%1 sealed against late commands, active").arg(server);
    if (in("UNFENCE") && seen.role == Role::Staging)
        return tr("Fence lifted, %1 still in staging mode").arg(server);
    if (in("START") && seen.cycle == QLatin1String("running"))
        return tr("A sync cycle runs on %1").arg(server);
    if (in("FIRST_EXPORT") && seen.role == Role::Active)
        return tr("First exports watched, %1 still active").arg(server);
    if (in("LAST_LOOK") && seen.isStopped())
        return tr("Last look at %1: still fenced").arg(server);
    if (in("OLD_ON") && seen.role == Role::Staging && seen.scheduler == QLatin1String("on"))
        return tr("%1 synchronises again, in staging mode").arg(server);
    if (in("RELEASE") && seen.role == Role::Staging)
        return tr("%1 released, in staging mode").arg(server);
    if (in("RELEASE") && seen.role == Role::Active)
        return tr("%1 released, active").arg(server);
    return {};
}

QStringList ReportWords::plannedSteps(const ReportFacts &facts)
{
    const QString &target = facts.target;
    QStringList steps = {
        tr("Claim %1 and %2 for this attempt, so that no other command can change them").arg(facts.active, target),
        tr("Pause both schedulers and wait until both servers are idle"),
        tr("Demote %1 and see it in staging mode").arg(facts.active)};
    if (facts.hardFence)
        steps << tr("Fence %1: stop and disable its service").arg(facts.active);
    steps << tr("Look at %1 once more: nothing may have changed since the approval").arg(target)
          << tr("Promote %1 and see it active").arg(target);
    if (facts.hardFence)
        steps << tr("Seal %1, then lift the fence of %2 and see it in staging mode").arg(target, facts.active);
    steps << tr("Start a sync cycle on %1 and watch its first export").arg(target)
          << tr("Switch the scheduler of %1 on again and release both servers").arg(facts.active);
    return steps;
}

QString ReportWords::assumption(const QString &id)
{
    const int number = id.mid(1).toInt();
    switch (number) {
    case 1: return tr("R1: every change of the staging flag goes through Swingbridge. If somebody changes it with other tools, Swingbridge does not cause two active servers, but cannot prevent them.");
    case 2: return tr("R2: no snapshot of a server is restored. A restored server forgets to whom it belongs.");
    case 3: return tr("R3: the two servers are two machines of one tenant, and there is no third one.");
    case 4: return tr("R4: a restart of the synchronization service discards the requests that it had not yet applied.");
    case 5: return tr("R5: the product honours staging mode for scheduled cycles, password hash synchronization and writeback.");
    case 6: return tr("R6: what a person attested about the server that was fenced off is true and stays true.");
    case 7: return tr("R7: disks and flushes tell the truth.");
    default: return tr("R8: between the check of the configuration and the promotion lie milliseconds in which it could change.");
    }
}

} // namespace swingbridge
