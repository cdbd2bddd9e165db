// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the product tells about itself: G06 to G12, G19 to G21, G24, G26.
#include "switchover/GuardJudge.h"

namespace swingbridge {

namespace {

//! The end of the newest run of \a connector that ended well and whose profile contains \a kind; invalid: none.
QDateTime newestGood(const QList<RunResult> &runs, const Guid &connector, const QString &kind, const QDateTime &startedAfter = {})
{
    QDateTime newest;
    for (const RunResult &run : runs) {
        const RunOutcome outcome = run.outcome();
        const bool good = outcome == RunOutcome::Ok || outcome == RunOutcome::Soft;
        const bool fits = run.connector == connector && run.runProfile.contains(kind) && (!startedAfter.isValid() || run.start >= startedAfter);
        if (good && fits && (!newest.isValid() || run.end > newest))
            newest = run.end;
    }
    return newest;
}

} // namespace

GuardResult GuardJudge::g06() const
{
    if (!m_target.scheduler || !m_target.runs || !m_target.connectors)
        return notRead("G06", m_target);
    if (!m_inputs.schedulerWasOn.value_or(m_target.scheduler->syncCycleEnabled))
        return fail("G06", Saying(QT_TRANSLATE_NOOP("Guards", "the scheduler of %1 is off"), {m_target.name}),
                    Saying(QT_TRANSLATE_NOOP("Guards", "Switch the scheduler of %1 on and let a cycle end."), {m_target.name}), {m_target.name});
    QDateTime oldest;
    for (const ConnectorFacts &connector : *m_target.connectors) {
        const QDateTime last = newestGood(*m_target.runs, connector.identifier, QStringLiteral("Synchronization"));
        if (!last.isValid())
            return fail("G06", Saying(QT_TRANSLATE_NOOP("Guards", "no successful synchronization of %1 found"), {connector.name}),
                        Saying(QT_TRANSLATE_NOOP("Guards", "Run an import and a synchronization on %1."), {m_target.name}), {m_target.name});
        if (!oldest.isValid() || last < oldest)
            oldest = last;
    }
    const QDateTime captured = m_inputs.approval.capturedAt;
    const auto interval = std::max<std::chrono::seconds>(m_target.scheduler->effectiveInterval, std::chrono::minutes{30});
    const bool late = (captured.isValid() && oldest.addSecs(2 * interval.count()) < captured) || oldest.addDays(7) < m_now;
    if (late)
        return fail("G06", Saying(QT_TRANSLATE_NOOP("Guards", "%1 last synchronized %2"), {m_target.name, time(oldest)}),
                    Saying(QT_TRANSLATE_NOOP("Guards", "Let %1 synchronize, then capture its pending exports again."), {m_target.name}), {m_target.name});
    return pass("G06", Saying(QT_TRANSLATE_NOOP("Guards", "last successful synchronization %1"), {time(oldest)}));
}

GuardResult GuardJudge::g07() const
{
    if (!m_target.runs || !m_target.connectors)
        return notRead("G07", m_target);
    QDateTime oldest;
    for (const ConnectorFacts &connector : *m_target.connectors) {
        for (const char *profile : {runProfile::fullImport, runProfile::fullSynchronization}) {
            const QDateTime last = newestGood(*m_target.runs, connector.identifier, QString::fromLatin1(profile), m_inputs.rulesChangedAt);
            if (!last.isValid() && (m_inputs.rulesChangedAt.isValid()))
                return fail("G07", Saying(QT_TRANSLATE_NOOP("Guards", "no %1 of %2 since the change of %3"), {QString::fromLatin1(profile), connector.name, time(m_inputs.rulesChangedAt)}),
                            Saying(QT_TRANSLATE_NOOP("Guards", "Run full import and full synchronization on %1."), {m_target.name}), {m_target.name});
            if (last.isValid() && (!oldest.isValid() || last < oldest))
                oldest = last;
        }
    }
    if (!m_inputs.rulesChangedAt.isValid())
        return pass("G07", Saying(QT_TRANSLATE_NOOP("Guards", "this migration changed nothing on %1"), {m_target.name}));
    return pass("G07", Saying(QT_TRANSLATE_NOOP("Guards", "full run %1, last change %2"), {time(oldest), time(m_inputs.rulesChangedAt)}));
}

GuardResult GuardJudge::targetIdle() const
{
    if (!m_target.observation)
        return notRead("G08", m_target);
    if (m_target.observation->isIdle().value_or(false))
        return pass("G08", Saying(QT_TRANSLATE_NOOP("Guards", "no cycle in progress"), {}));
    return fail("G08", Saying(QT_TRANSLATE_NOOP("Guards", "a cycle runs on %1"), {m_target.name}), Saying(QT_TRANSLATE_NOOP("Guards", "Wait for its end."), {}), {m_target.name});
}

GuardResult GuardJudge::g08() const
{
    if (!m_other.observation)
        return notRead("G08", m_other);
    const GuardResult target = targetIdle();
    if (!target.holds() || m_other.observation->isIdle().value_or(false))
        return target;
    return pass("G08", Saying(QT_TRANSLATE_NOOP("Guards", "a cycle runs on %1; the switch waits for its end"), {m_other.name}));
}

GuardResult GuardJudge::g09() const
{
    if (!m_target.connectors)
        return notRead("G09", m_target);
    for (const ConnectorFacts &connector : *m_target.connectors) {
        if (!m_inputs.approval.byConnector.contains(connector.name))
            return fail("G09", Saying(QT_TRANSLATE_NOOP("Guards", "the pending exports of %1 were not captured"), {connector.name}),
                        Saying(QT_TRANSLATE_NOOP("Guards", "Capture and verify the pending exports of %1."), {m_target.name}), {m_target.name});
    }
    qint64 changes = 0;
    for (const ExportCounts &counts : m_inputs.approval.byConnector)
        changes += counts.total();
    return pass("G09", Saying(QT_TRANSLATE_NOOP("Guards", "%1 changes, %2 connectors"), {QString::number(changes), QString::number(m_target.connectors->size())}));
}

GuardResult GuardJudge::g10() const
{
    const Approval &approval = m_inputs.approval;
    const Saying remedy(QT_TRANSLATE_NOOP("Guards", "Review the pending exports of %1 and approve them."), {m_target.name});
    if (approval.isGiven() && approval.verdict == Approval::Verdict::Block)
        return fail("G10", Saying(QT_TRANSLATE_NOOP("Guards", "the policy blocks what %1 would export"), {m_target.name}), remedy, {m_target.name});
    if (!approval.isGiven() || approval.openClasses > 0)
        return fail("G10", Saying(QT_TRANSLATE_NOOP("Guards", "not every pending change is approved"), {}), remedy, {m_target.name});
    return pass("G10", Saying(QT_TRANSLATE_NOOP("Guards", "%1, %2"), {approval.approvedBy, time(approval.at)}));
}

GuardResult GuardJudge::g11() const
{
    if (!m_target.observation)
        return notRead("G11", m_target);
    const Approval &approval = m_inputs.approval;
    const Saying remedy(QT_TRANSLATE_NOOP("Guards", "Capture the pending exports of %1 again and approve what is new."), {m_target.name});
    if (!approval.capturedAt.isValid())
        return fail("G11", Saying(QT_TRANSLATE_NOOP("Guards", "there is no capture"), {}), remedy, {m_target.name});
    const qint64 minutes = approval.capturedAt.secsTo(m_now) / 60;
    if (minutes * 60 > m_inputs.evidenceLimit.count())
        return fail("G11", Saying(QT_TRANSLATE_NOOP("Guards", "captured %1 min ago"), {QString::number(minutes)}), remedy, {m_target.name});
    const QString hash = m_target.observation->facts().configurationHash;
    if (hash.isEmpty() || hash != approval.configurationHash)
        return fail("G11", Saying(QT_TRANSLATE_NOOP("Guards", "the configuration of %1 changed since the capture"), {m_target.name}), remedy, {m_target.name});
    return pass("G11", Saying(QT_TRANSLATE_NOOP("Guards", "captured %1 min ago, configuration unchanged"), {QString::number(minutes)}));
}

GuardResult GuardJudge::g12() const
{
    if (!m_target.threshold || !m_target.threshold->enabled || !m_target.statistics)
        return notRead("G12", m_target);
    if (!*m_target.threshold->enabled || !m_target.threshold->value)
        return fail("G12", Saying(QT_TRANSLATE_NOOP("Guards", "the deletion threshold of %1 is off"), {m_target.name}),
                    Saying(QT_TRANSLATE_NOOP("Guards", "Switch the deletion threshold on (it asks for a cloud sign-in), then read again."), {}), {m_target.name});
    qint64 pending = 0;
    qint64 most = 0;
    for (const ConnectorStatistics &connector : *m_target.statistics) {
        pending += connector.exportDeletes;
        most = std::max(most, connector.exportDeletes);
    }
    const qint64 limit = *m_target.threshold->value;
    const QStringList numbers{QString::number(pending), QString::number(limit)};
    if (most > 0 && most >= limit)
        return fail("G12", Saying(QT_TRANSLATE_NOOP("Guards", "%1 pending deletes, threshold %2"), numbers),
                    Saying(QT_TRANSLATE_NOOP("Guards", "Find out why %1 would delete so many objects; never raise the threshold to get past this."), {m_target.name}), {m_target.name});
    if (m_inputs.approval.isGiven() && pending > m_inputs.approval.deletes())
        return fail("G12", Saying(QT_TRANSLATE_NOOP("Guards", "%1 pending deletes, %2 approved"), {QString::number(pending), QString::number(m_inputs.approval.deletes())}),
                    Saying(QT_TRANSLATE_NOOP("Guards", "Capture again and approve what is new."), {}), {m_target.name});
    return pass("G12", Saying(QT_TRANSLATE_NOOP("Guards", "%1 pending deletes, threshold %2"), numbers));
}

GuardResult GuardJudge::g19() const
{
    for (const ServerFacts *server : {&m_other, &m_target}) {
        if (!server->autoUpgrade)
            return notRead("G19", *server);
        if (server->autoUpgrade->state != AutoUpgrade::State::Disabled)
            return fail("G19", Saying(QT_TRANSLATE_NOOP("Guards", "%1 on %2"), {toString(server->autoUpgrade->state), server->name}),
                        Saying(QT_TRANSLATE_NOOP("Guards", "Disable automatic upgrade on %1 for the time of the switch; suspended is not enough."), {server->name}), {server->name});
    }
    return pass("G19", Saying(QT_TRANSLATE_NOOP("Guards", "disabled on both"), {}));
}

GuardResult GuardJudge::windows(const QList<const ServerFacts *> &servers) const
{
    for (const ServerFacts *server : servers) {
        if (!server->programs || !server->observation)
            return notRead("G20", *server);
        const auto &scheduler = server->observation->facts().scheduler;
        const Saying remedy(QT_TRANSLATE_NOOP("Guards", "Close the wizard, the Service Manager and the rules editor on %1."), {server->name});
        if (server->programs->anyOpen())
            return fail("G20", Saying(QT_TRANSLATE_NOOP("Guards", "open on %1: %2"), {server->name, server->programs->users.join(QStringLiteral(", "))}), remedy, {server->name});
        if (scheduler && scheduler->suspended)
            return fail("G20", Saying(QT_TRANSLATE_NOOP("Guards", "the scheduler of %1 is suspended"), {server->name}), remedy, {server->name});
    }
    return pass("G20", Saying(QT_TRANSLATE_NOOP("Guards", "closed"), {}));
}

GuardResult GuardJudge::g20() const { return windows({&m_other, &m_target}); }
GuardResult GuardJudge::targetWindows() const { return windows({&m_target}); }

GuardResult GuardJudge::g21() const
{
    if (!m_target.connectivity)
        return notRead("G21", m_target);
    for (const ConnectivityTest &test : *m_target.connectivity) {
        if (!test.ok)
            return fail("G21", Saying(QT_TRANSLATE_NOOP("Guards", "%1 cannot reach %2: %3"), {m_target.name, test.target, test.message}),
                        Saying(QT_TRANSLATE_NOOP("Guards", "Mend the way from %1, then read again."), {m_target.name}), {m_target.name});
        if (test.certificateDaysLeft && *test.certificateDaysLeft < 14)
            return fail("G21", Saying(QT_TRANSLATE_NOOP("Guards", "the certificate of %1 ends in %2 days"), {m_target.name, QString::number(*test.certificateDaysLeft)}),
                        Saying(QT_TRANSLATE_NOOP("Guards", "Renew the certificate of %1."), {m_target.name}), {m_target.name});
    }
    return pass("G21", Saying(QT_TRANSLATE_NOOP("Guards", "%1 of %1 connections work"), {QString::number(m_target.connectivity->size())}));
}

GuardResult GuardJudge::g24() const
{
    if (!m_target.runs)
        return notRead("G24", m_target);
    for (const RunResult &run : *m_target.runs) {
        const bool isExport = run.runProfile == QLatin1String(runProfile::exportProfile);
        if (isExport && (!m_inputs.stagingSince.isValid() || run.start > m_inputs.stagingSince))
            return answered("G24", Saying(QT_TRANSLATE_NOOP("Guards", "%1 ran an Export of %2 at %3"), {m_target.name, run.connectorName, time(run.start)}),
                            Saying(QT_TRANSLATE_NOOP("Guards", "Find out who exported from %1, and attest what was exported."), {m_target.name}), {m_target.name});
    }
    return pass("G24", Saying(QT_TRANSLATE_NOOP("Guards", "no Export in %1 runs"), {QString::number(m_target.runs->size())}));
}

GuardResult GuardJudge::g26() const
{
    if (!m_target.overrides || !m_target.scheduler)
        return notRead("G26", m_target);
    const Saying remedy(QT_TRANSLATE_NOOP("Guards", "Run what is outstanding on %1 and verify its pending exports again."), {m_target.name});
    for (const ConnectorOverride &override : *m_target.overrides) {
        if (override.isOutstanding())
            return fail("G26", Saying(QT_TRANSLATE_NOOP("Guards", "an override of %1 is outstanding"), {override.name}), remedy, {m_target.name});
    }
    if (m_target.scheduler->nextPolicy == SchedulerFacts::Policy::Initial)
        return fail("G26", Saying(QT_TRANSLATE_NOOP("Guards", "the next cycle of %1 is an Initial one"), {m_target.name}), remedy, {m_target.name});
    return pass("G26", Saying(QT_TRANSLATE_NOOP("Guards", "none; the next cycle is a Delta"), {}));
}

QList<GuardResult> evaluateGuards(const GuardFacts &facts, const SwitchInputs &inputs, const QDateTime &now)
{
    const GuardJudge judge(facts, inputs, now);
    return {judge.g01(), judge.g02(), judge.g03(), judge.g04(), judge.g05(), judge.g06(), judge.g07(), judge.g08(), judge.g09(),
            judge.g10(), judge.g11(), judge.g12(), judge.g13(), judge.g14(), judge.g15(), judge.g16(), judge.g17(), judge.g18(),
            judge.g19(), judge.g20(), judge.g21(), judge.g22(), judge.g23(), judge.g24(), judge.g25(), judge.g26()};
}

QList<GuardResult> evaluateCandidate(const ServerFacts &target, const SwitchInputs &inputs, const QDateTime &now)
{
    GuardFacts facts;
    facts.target = target;
    const GuardJudge judge(facts, inputs, now);
    if (inputs.isRollBack) // its evidence is its configuration, which PROMOTE checks; its exports were never pending
        return {judge.targetWindows(), judge.g21()};
    return {judge.targetIdle(), judge.g11(), judge.g12(), judge.targetWindows(), judge.g21()};
}

} // namespace swingbridge
