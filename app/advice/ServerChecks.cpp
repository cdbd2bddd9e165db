// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advice/CheckDraft.h"
#include "advice/PreflightChecks.h"

namespace swingbridge {
namespace {

constexpr qint64 skewAllowedSeconds = 300; // guarded-switch.md G23

PreflightCheck checkReachable(const ServerFacts &facts, const QDateTime &)
{
    const CheckDraft draft("reachable", PreflightGroup::Servers, QT_TRANSLATE_NOOP("AdviceText", "Reachable"),
                           QT_TRANSLATE_NOOP("AdviceText", "A server that cannot be read cannot be switched safely: its role would be a guess."),
                           "guarded-switch.md G03", facts);
    if (facts.unreachable) {
        return draft.blocker({QT_TRANSLATE_NOOP("AdviceText", "It did not answer: %1"), {facts.unreachable->detail()}},
                             QT_TRANSLATE_NOOP("AdviceText", "Check that the server is on, that its address is right and that the network lets you through."));
    }
    if (!facts.identity)
        return draft.notRead();
    return draft.pass({QT_TRANSLATE_NOOP("AdviceText", "%1 answered with Windows PowerShell %2."), {facts.identity->host, facts.identity->powerShell}});
}

PreflightCheck checkClock(const ServerFacts &facts, const QDateTime &)
{
    const CheckDraft draft("G23", PreflightGroup::Servers, QT_TRANSLATE_NOOP("AdviceText", "Clock"),
                           QT_TRANSLATE_NOOP("AdviceText", "The age of evidence is measured across machines; a wrong clock makes old evidence look fresh."),
                           "guarded-switch.md G23", facts);
    const auto skew = facts.identity ? facts.identity->clockSkewSeconds() : std::nullopt;
    if (!skew)
        return draft.notRead();
    const AdviceText seen(QT_TRANSLATE_NOOP("AdviceText", "Its clock differs from this machine's by %1 s."), {QString::number(qAbs(*skew))});
    if (qAbs(*skew) >= skewAllowedSeconds)
        return draft.warning(seen, QT_TRANSLATE_NOOP("AdviceText", "Set the clocks right: domain members take their time from the domain."));
    return draft.pass(seen);
}

PreflightCheck checkRights(const ServerFacts &facts, const QDateTime &)
{
    const CheckDraft draft("rights", PreflightGroup::Rights, QT_TRANSLATE_NOOP("AdviceText", "Rights"),
                           QT_TRANSLATE_NOOP("AdviceText", "Changing the scheduler, rules and roles needs the product's administrators group."),
                           "adsync.md 11, upgrade-paths.md 9", facts);
    if (!facts.identity)
        return draft.notRead();
    const QString groups = facts.identity->callerGroups.join(QLatin1String(", "));
    if (!facts.identity->callerMayAdminister()) {
        return draft.blocker({QT_TRANSLATE_NOOP("AdviceText", "%1 is neither in ADSyncAdmins nor in Administrators."), {facts.identity->caller}},
                             QT_TRANSLATE_NOOP("AdviceText", "Add the account to ADSyncAdmins, then sign out and in: a new group counts from the next sign-in."));
    }
    return draft.pass({QT_TRANSLATE_NOOP("AdviceText", "%1 is a member of %2."), {facts.identity->caller, groups}});
}

PreflightCheck checkLocalAdministrator(const ServerFacts &facts, const QDateTime &)
{
    const CheckDraft draft("localAdministrator", PreflightGroup::Rights, QT_TRANSLATE_NOOP("AdviceText", "Local administrator"),
                           QT_TRANSLATE_NOOP("AdviceText", "Swingbridge's folder on the server, fencing and an upgrade are a local administrator's."),
                           "upgrade-paths.md 9, agent-protocol.md", facts);
    if (!facts.identity)
        return draft.notRead();
    if (!facts.identity->callerGroups.contains(QLatin1String("Administrators"), Qt::CaseInsensitive)) {
        return draft.warning({QT_TRANSLATE_NOOP("AdviceText", "%1 is not a local administrator, or does not run with those rights."), {facts.identity->caller}},
                             QT_TRANSLATE_NOOP("AdviceText", "Connect with an account that is in the server's group Administrators."));
    }
    return draft.pass({QT_TRANSLATE_NOOP("AdviceText", "%1 is one."), {facts.identity->caller}});
}

PreflightCheck checkConnectivity(const ServerFacts &facts, const QDateTime &)
{
    const CheckDraft draft("G21", PreflightGroup::Rights, QT_TRANSLATE_NOOP("AdviceText", "Ways out of the server"),
                           QT_TRANSLATE_NOOP("AdviceText", "A server that cannot sign in to the cloud or to a forest cannot take over."),
                           "guarded-switch.md G21", facts);
    if (!facts.connectivity || facts.connectivity->isEmpty())
        return draft.notRead();
    QStringList works;
    QStringList fails;
    std::optional<int> daysLeft;
    for (const ConnectivityTest &test : *facts.connectivity) {
        (test.ok ? works : fails) << test.target;
        if (test.certificateDaysLeft)
            daysLeft = std::min(daysLeft.value_or(*test.certificateDaysLeft), *test.certificateDaysLeft);
    }
    if (!fails.isEmpty()) {
        return draft.blocker({QT_TRANSLATE_NOOP("AdviceText", "The sign-in failed for: %1"), {fails.join(QLatin1String(", "))}},
                             QT_TRANSLATE_NOOP("AdviceText", "Mend the account, the proxy or the certificate named in the product's message, then check again."));
    }
    if (daysLeft && *daysLeft < 30) {
        return draft.warning({QT_TRANSLATE_NOOP("AdviceText", "The certificate of the cloud sign-in ends in %1 days."), {QString::number(*daysLeft)}},
                             QT_TRANSLATE_NOOP("AdviceText", "Rotate the certificate before the migration; it renews itself only while the scheduler is not suspended."));
    }
    return draft.pass({QT_TRANSLATE_NOOP("AdviceText", "The sign-in works for: %1"), {works.join(QLatin1String(", "))}});
}

} // namespace

QList<ServerCheck> serverChecks()
{
    using O = Operation;
    return {{{O::Hello, O::Identity}, checkReachable},
            {{O::Identity}, checkClock},
            {{O::Identity}, checkRights},
            {{O::Identity}, checkLocalAdministrator},
            {{O::ConnectivityTest}, checkConnectivity}};
}

} // namespace swingbridge
