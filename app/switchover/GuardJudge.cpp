// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What people answer and what tells who is who: G01 to G05, G13 to G18, G22 to G25.
#include "switchover/GuardJudge.h"

namespace swingbridge {

GuardResult GuardJudge::pass(const char *id, Saying seen) const
{
    return GuardResult(QString::fromLatin1(id), GuardState::Pass, std::move(seen), m_target.readAt);
}

GuardResult GuardJudge::fail(const char *id, Saying seen, Saying remedy, QStringList servers) const
{
    return GuardResult(QString::fromLatin1(id), GuardState::Fail, std::move(seen), m_target.readAt, std::move(remedy), std::move(servers));
}

GuardResult GuardJudge::notRead(const char *id, const ServerFacts &server) const
{
    const Saying seen(QT_TRANSLATE_NOOP("Guards", "%1 could not be read"), {server.name});
    return GuardResult(QString::fromLatin1(id), GuardState::NotRead, seen, QDateTime(),
                       Saying(QT_TRANSLATE_NOOP("Guards", "Make %1 reachable for this operator, then read again."), {server.name}), {server.name});
}

GuardResult GuardJudge::answered(const char *id, Saying seen, Saying remedy, QStringList servers) const
{
    const QString key = QString::fromLatin1(id);
    const Waivable waivable = guardDefinition(key)->waivable;
    const auto answer = m_inputs.answers.constFind(key);
    const bool mayAnswer = waivable == Waivable::Attest || waivable == Waivable::Approve || waivable == Waivable::Warn;
    if (mayAnswer && answer != m_inputs.answers.constEnd()) {
        const Saying said(QT_TRANSLATE_NOOP("Guards", "%1: \"%2\""), {answer->by, answer->text});
        return GuardResult(key, GuardState::Waived, said, answer->at);
    }
    return GuardResult(key, GuardState::AnswerNeeded, std::move(seen), m_target.readAt, std::move(remedy), std::move(servers));
}

QString GuardJudge::time(const QDateTime &at) const { return at.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm'Z'")); }

GuardResult GuardJudge::g01() const
{
    if (const auto *missing = without([](const ServerFacts &s) { return !s.identity; }))
        return notRead("G01", *missing);
    const ServerIdentity &a = *m_other.identity;
    const ServerIdentity &b = *m_target.identity;
    const char *same = nullptr;
    if (a.machineId == b.machineId)
        same = QT_TRANSLATE_NOOP("Guards", "%1 and %2 have the same machine id");
    else if (!a.instanceId.isEmpty() && a.instanceId == b.instanceId)
        same = QT_TRANSLATE_NOOP("Guards", "%1 and %2 have the same instance id");
    else if (a.machineId != m_inputs.other.machineId || b.machineId != m_inputs.target.machineId)
        return fail("G01", Saying(QT_TRANSLATE_NOOP("Guards", "a server is not the machine that was paired"), {}),
                    Saying(QT_TRANSLATE_NOOP("Guards", "Pair the servers again: an address now leads to another machine."), {}), {m_other.name, m_target.name});
    if (same)
        return fail("G01", Saying(same, {m_other.name, m_target.name}),
                    Saying(QT_TRANSLATE_NOOP("Guards", "Name two different servers."), {}), {m_other.name, m_target.name});
    for (const QString &account : a.connectorAccounts) {
        if (b.connectorAccounts.contains(account, Qt::CaseInsensitive))
            return pass("G01", Saying(QT_TRANSLATE_NOOP("Guards", "ids differ; both use the account %1"), {account}));
    }
    return pass("G01", Saying(QT_TRANSLATE_NOOP("Guards", "machine ids, instance ids and accounts differ"), {}));
}

GuardResult GuardJudge::g02() const
{
    return answered("G02", Saying(QT_TRANSLATE_NOOP("Guards", "cannot be read from the servers"), {}),
                    Saying(QT_TRANSLATE_NOOP("Guards", "Look at the members of the role Directory Synchronization Accounts and attest that there is no third server."), {}));
}

GuardResult GuardJudge::g03() const
{
    if (const auto *missing = without([](const ServerFacts &s) { return !s.agentVersion || !s.observation; })) {
        const auto why = missing->whyNotRead(Operation::Observe);
        return fail("G03", Saying(QT_TRANSLATE_NOOP("Guards", "%1 does not answer (%2)"), {missing->name, why ? why->code() : QString()}),
                    Saying(QT_TRANSLATE_NOOP("Guards", "Mend the way to %1. A server that cannot be reached is never taken for fenced."), {missing->name}), {missing->name});
    }
    if (*m_other.agentVersion != *m_target.agentVersion)
        return fail("G03", Saying(QT_TRANSLATE_NOOP("Guards", "agent %1 on %2, %3 on %4"), {*m_other.agentVersion, m_other.name, *m_target.agentVersion, m_target.name}),
                    Saying(QT_TRANSLATE_NOOP("Guards", "Use the same version of Swingbridge for both servers."), {}), {m_other.name, m_target.name});
    return pass("G03", Saying(QT_TRANSLATE_NOOP("Guards", "agent %1 on both, markers readable"), {*m_target.agentVersion}));
}

GuardResult GuardJudge::g04() const
{
    if (const auto *missing = without([](const ServerFacts &s) { return !s.observation; }))
        return notRead("G04", *missing);
    const bool a = m_other.observation->isActive();
    const bool b = m_target.observation->isActive();
    const QStringList both{m_other.name, m_target.name};
    if (a && b)
        return fail("G04", Saying(QT_TRANSLATE_NOOP("Guards", "%1 and %2 are both active"), both),
                    Saying(QT_TRANSLATE_NOOP("Guards", "Demote one of them first: a stopped scheduler is not staging mode."), {}), both);
    if (b)
        return fail("G04", Saying(QT_TRANSLATE_NOOP("Guards", "%1 is active already"), {m_target.name}),
                    Saying(QT_TRANSLATE_NOOP("Guards", "Nothing to switch: name the other server as the target, or none."), {}), {m_target.name});
    if (!a)
        return fail("G04", Saying(QT_TRANSLATE_NOOP("Guards", "no server is active"), {}),
                    Saying(QT_TRANSLATE_NOOP("Guards", "Find out why %1 is not active before promoting another."), {m_other.name}), both);
    if (!m_target.observation->isStaging())
        return fail("G04", Saying(QT_TRANSLATE_NOOP("Guards", "the role of %1 is not known: its service does not run"), {m_target.name}),
                    Saying(QT_TRANSLATE_NOOP("Guards", "Start the service of %1."), {m_target.name}), {m_target.name});
    return pass("G04", Saying(QT_TRANSLATE_NOOP("Guards", "%1 is active, %2 is in staging mode"), both));
}

GuardResult GuardJudge::g05() const
{
    for (const ServerFacts *server : {&m_other, &m_target}) {
        if (!server->observation)
            return notRead("G05", *server);
        const auto &marker = server->observation->facts().marker;
        if (marker && marker->open && marker->isSwitchToken() && !m_inputs.ownNonces.contains(marker->nonce))
            return fail("G05", Saying(QT_TRANSLATE_NOOP("Guards", "%1 was claimed by %2 at %3 since %4"), {server->name, marker->operatorName, marker->station, time(marker->since)}),
                        Saying(QT_TRANSLATE_NOOP("Guards", "Speak with %1; if that attempt is over, take over."), {marker->operatorName}), {server->name});
    }
    return pass("G05", Saying(QT_TRANSLATE_NOOP("Guards", "no open marker of somebody else"), {}));
}

GuardResult GuardJudge::g13() const
{
    if (const auto *missing = without([](const ServerFacts &s) { return !s.identity || !s.settings || !s.connectors; }))
        return notRead("G13", *missing);
    const QString anchor = QStringLiteral("Microsoft.SynchronizationOption.AnchorAttribute");
    const auto differ = [this](const char *what, const QString &a, const QString &b) {
        return fail("G13", Saying(what, {m_other.name, a, m_target.name, b}), Saying(QT_TRANSLATE_NOOP("Guards", "These two servers cannot replace each other."), {}), {m_other.name, m_target.name});
    };
    if (m_other.identity->tenant.compare(m_target.identity->tenant, Qt::CaseInsensitive) != 0)
        return differ(QT_TRANSLATE_NOOP("Guards", "tenant of %1: %2, of %3: %4"), m_other.identity->tenant, m_target.identity->tenant);
    if (m_other.settings->value(anchor) != m_target.settings->value(anchor))
        return differ(QT_TRANSLATE_NOOP("Guards", "source anchor of %1: %2, of %3: %4"), m_other.settings->value(anchor), m_target.settings->value(anchor));
    const auto forests = [](const ServerFacts &server) {
        QStringList names;
        for (const ConnectorFacts &connector : *server.connectors) {
            if (!connector.isEntra())
                names << connector.name.toLower();
        }
        names.sort();
        return names.join(QStringLiteral(", "));
    };
    if (forests(m_other) != forests(m_target))
        return differ(QT_TRANSLATE_NOOP("Guards", "forests of %1: %2, of %3: %4"), forests(m_other), forests(m_target));
    return pass("G13", Saying(QT_TRANSLATE_NOOP("Guards", "%1, %2, %3"), {m_target.identity->tenant, m_target.settings->value(anchor), forests(m_target)}));
}

GuardResult GuardJudge::g14() const
{
    const QString total = QString::number(m_inputs.differencesTotal);
    if (m_inputs.differencesOpen == 0)
        return pass("G14", Saying(QT_TRANSLATE_NOOP("Guards", "%1 of %1 decided"), {total}));
    return answered("G14", Saying(QT_TRANSLATE_NOOP("Guards", "%1 of %2 not decided"), {QString::number(m_inputs.differencesOpen), total}),
                    Saying(QT_TRANSLATE_NOOP("Guards", "Decide the open differences."), {}));
}

GuardResult GuardJudge::g15() const
{
    if (const auto *missing = without([](const ServerFacts &s) { return !s.settings; }))
        return notRead("G15", *missing);
    static const QStringList notFeatures{QStringLiteral("AutoUpgrade"), QStringLiteral("ExportDeletion")};
    QStringList names = m_other.settings->parameters.keys() + m_target.settings->parameters.keys();
    names.removeDuplicates();
    names.sort();
    QStringList differing;
    for (const QString &name : std::as_const(names)) {
        const bool isFeature = name.startsWith(QLatin1String("Microsoft.OptionalFeature.")) || name.startsWith(QLatin1String("Microsoft.UserSignIn."));
        const bool isOther = name.contains(notFeatures.at(0)) || name.contains(notFeatures.at(1));
        if (isFeature && !isOther && m_other.settings->value(name) != m_target.settings->value(name))
            differing << name.section(QLatin1Char('.'), -1);
    }
    if (differing.isEmpty())
        return pass("G15", Saying(QT_TRANSLATE_NOOP("Guards", "the features are the same"), {}));
    return answered("G15", Saying(QT_TRANSLATE_NOOP("Guards", "they differ: %1"), {differing.join(QStringLiteral(", "))}),
                    Saying(QT_TRANSLATE_NOOP("Guards", "Set them alike, or approve the difference by name."), {}), {m_other.name, m_target.name});
}

GuardResult GuardJudge::g16() const
{
    if (const auto *missing = without([](const ServerFacts &s) { return !s.identity || s.identity->engineVersion().isEmpty(); }))
        return notRead("G16", *missing);
    const QString a = m_other.identity->engineVersion();
    const QString b = m_target.identity->engineVersion();
    if (a == b)
        return pass("G16", Saying(QT_TRANSLATE_NOOP("Guards", "%1 on both"), {a}));
    if (m_inputs.isRollBack || compareVersions(b, a) > 0)
        return answered("G16", Saying(QT_TRANSLATE_NOOP("Guards", "%1 on %2, %3 on %4"), {a, m_other.name, b, m_target.name}),
                        Saying(QT_TRANSLATE_NOOP("Guards", "Approve the difference of versions by name."), {}), {m_other.name, m_target.name});
    return answered("G16", Saying(QT_TRANSLATE_NOOP("Guards", "%1 is older: %2 against %3"), {m_target.name, b, a}),
                    Saying(QT_TRANSLATE_NOOP("Guards", "Upgrade %1 first, or approve by name that the older version becomes active."), {m_target.name}), {m_target.name});
}

GuardResult GuardJudge::g17() const
{
    if (m_target.system && m_target.system->healthServices.isEmpty())
        return pass("G17", Saying(QT_TRANSLATE_NOOP("Guards", "no Health agent on %1"), {m_target.name}));
    return answered("G17", Saying(QT_TRANSLATE_NOOP("Guards", "whether it is up to date cannot be read"), {}),
                    Saying(QT_TRANSLATE_NOOP("Guards", "Look at the version of the Health agent on %1 and attest it."), {m_target.name}), {m_target.name});
}

GuardResult GuardJudge::g18() const
{
    QStringList found;
    for (const ServerFacts *server : {&m_other, &m_target}) {
        if (!server->tasks)
            return answered("G18", Saying(QT_TRANSLATE_NOOP("Guards", "the scheduled tasks of %1 could not be read"), {server->name}),
                            Saying(QT_TRANSLATE_NOOP("Guards", "Attest that nothing on %1 starts run profiles by itself."), {server->name}), {server->name});
        for (const ScheduledTask &task : *server->tasks) {
            if (task.enabled)
                found << QStringLiteral("%1: %2").arg(server->name, task.name);
        }
    }
    if (found.isEmpty())
        return pass("G18", Saying(QT_TRANSLATE_NOOP("Guards", "no task runs profiles"), {}));
    return answered("G18", Saying(QT_TRANSLATE_NOOP("Guards", "found: %1"), {found.join(QStringLiteral(", "))}),
                    Saying(QT_TRANSLATE_NOOP("Guards", "Disable these tasks, or attest that they run no profile."), {}));
}

GuardResult GuardJudge::g22() const
{
    return answered("G22", Saying(QT_TRANSLATE_NOOP("Guards", "backups cannot be read from the servers"), {}),
                    Saying(QT_TRANSLATE_NOOP("Guards", "Attest that backups were taken and that no snapshot is restored during the switch."), {}));
}

GuardResult GuardJudge::g23() const
{
    constexpr qint64 limit = 300;
    qint64 worst = 0;
    for (const ServerFacts *server : {&m_other, &m_target}) {
        const auto skew = server->identity ? server->identity->clockSkewSeconds() : std::nullopt;
        if (!skew)
            return notRead("G23", *server);
        if (qAbs(*skew) > qAbs(worst))
            worst = *skew;
    }
    if (qAbs(worst) < limit)
        return pass("G23", Saying(QT_TRANSLATE_NOOP("Guards", "%1 s apart"), {QString::number(qAbs(worst))}));
    return answered("G23", Saying(QT_TRANSLATE_NOOP("Guards", "%1 s apart"), {QString::number(qAbs(worst))}),
                    Saying(QT_TRANSLATE_NOOP("Guards", "Set the clocks; ages of evidence are not reliable."), {}));
}

GuardResult GuardJudge::g25() const
{
    if (m_inputs.mode == SwitchMode::Automatic)
        return pass("G25", Saying(QT_TRANSLATE_NOOP("Guards", "not needed in automatic mode"), {}));
    return answered("G25", Saying(QT_TRANSLATE_NOOP("Guards", "cannot be read from the servers"), {}),
                    Saying(QT_TRANSLATE_NOOP("Guards", "Sign in once today in the vendor's wizard on both servers, close it, and attest that."), {}));
}

} // namespace swingbridge
