// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "afterwards/Decommission.h"

#include "foundation/FilledText.h"

#include <QCoreApplication>

#include <algorithm>

namespace swingbridge {
namespace {

using State = DecommissionStep::State;

const QString stagingSeen = QStringLiteral("stagingSeen");
const QString otherExports = QStringLiteral("otherExports");
const QString agentsElsewhere = QStringLiteral("agentsElsewhere");
const QString fenced = QStringLiteral("fenced");
const QString uninstalled = QStringLiteral("uninstalled");
const QString machineDeleted = QStringLiteral("machineDeleted");
const QString accountsRemoved = QStringLiteral("accountsRemoved");

class DecommissionText
{
    Q_DECLARE_TR_FUNCTIONS(Decommission)

public:
    static QString title(const QString &id)
    {
        if (id == stagingSeen)
            return tr("It was seen in staging mode after its demotion");
        if (id == otherExports)
            return tr("The other server is active and exports");
        if (id == agentsElsewhere)
            return tr("What else runs on it runs elsewhere");
        if (id == fenced)
            return tr("Its scheduler is off, its service is stopped and disabled");
        if (id == uninstalled)
            return tr("The product and its components are uninstalled");
        if (id == machineDeleted)
            return tr("Or the machine, its snapshots and its replicas are deleted");
        return tr("Its accounts are gone");
    }
    static QString how(const QString &id)
    {
        if (id == stagingSeen)
            return tr("Taken from the record of the switch. A server that was never seen there is taken back first, with its ways out blocked.");
        if (id == otherExports)
            return tr("Looked at on the other server: active now, and a successful Export since the switch.");
        if (id == agentsElsewhere)
            return tr("Pass-through authentication agents, AD FS tools and whatever else was installed there.");
        if (id == fenced)
            return tr("A disabled service is only a fence: whoever starts it again has a server with everything it needs to export. Go on to the next step.");
        if (id == uninstalled)
            return tr("Control Panel, Uninstall a program, Microsoft Entra Connect, Yes, Remove, Exit, then Refresh until nothing of it is left.");
        if (id == machineDeleted)
            return tr("Delete the machine for good, with every snapshot and replica that could bring it back as an active server.");
        return tr("Delete its computer account in AD if the machine is gone, and remove its own cloud identity: never one that the other server uses too.");
    }
    static QString notRead(const QString &server) { return tr("%1 does not answer.").arg(server); }
    static QString staging(const QString &server) { return tr("The record says so of %1.").arg(server); }
    static QString neverStaging(const QString &server) { return tr("%1 was not seen in staging mode after its demotion.").arg(server); }
    static QString isActive(const QString &server) { return tr("%1 is active now.").arg(server); }
    static QString exports(const QString &server) { return tr("%1 is active and has exported since the switch.").arg(server); }
    static QString noExport(const QString &server) { return tr("%1 is active; no successful Export since the switch was seen.").arg(server); }
    static QString notActive(const QString &server) { return tr("%1 was not seen active.").arg(server); }
    static QString service(const QString &state, const QString &start) { return filledText(tr("The service is %1, its start type %2."), {state, start}); }
    static QString installed() { return tr("The product is installed."); }
    static QString gone() { return tr("The product is no longer installed."); }
    static QString toAttest() { return tr("No program can see this: somebody says it, by name."); }
};

//! A step that a person attests, unless it was seen.
DecommissionStep byPerson(const DecommissionFacts &facts, const QString &id)
{
    const QString words = facts.attested.value(id);
    return words.isEmpty() ? DecommissionStep(id, State::Open, DecommissionText::toAttest(), true) : DecommissionStep(id, State::Attested, words, true);
}

DecommissionStep stagingStep(const DecommissionFacts &facts)
{
    if (facts.role == ServerRole::Active)
        return DecommissionStep(stagingSeen, State::Refused, DecommissionText::isActive(facts.server), false);
    return facts.wasSeenStaging ? DecommissionStep(stagingSeen, State::Done, DecommissionText::staging(facts.server), false)
                                : DecommissionStep(stagingSeen, State::Refused, DecommissionText::neverStaging(facts.server), false);
}

DecommissionStep exportsStep(const DecommissionFacts &facts)
{
    if (!facts.activeIsSeen)
        return DecommissionStep(otherExports, State::Refused, DecommissionText::notActive(facts.active), false);
    return facts.activeHasExported ? DecommissionStep(otherExports, State::Done, DecommissionText::exports(facts.active), false)
                                   : DecommissionStep(otherExports, State::Open, DecommissionText::noExport(facts.active), false);
}

DecommissionStep fencedStep(const DecommissionFacts &facts)
{
    if (!facts.role)
        return DecommissionStep(fenced, State::NotRead, DecommissionText::notRead(facts.server), false);
    if (facts.isInstalled == false)
        return DecommissionStep(fenced, State::Done, DecommissionText::gone(), false);
    const bool isFenced = facts.service == ServiceState::Stopped && facts.start == ServiceStart::Disabled;
    return DecommissionStep(fenced, isFenced ? State::Done : State::Open, DecommissionText::service(toString(facts.service), toString(facts.start)), false);
}

DecommissionStep uninstalledStep(const DecommissionFacts &facts)
{
    if (!facts.role || !facts.isInstalled)
        return DecommissionStep(uninstalled, State::NotRead, DecommissionText::notRead(facts.server), false);
    return *facts.isInstalled ? DecommissionStep(uninstalled, State::Open, DecommissionText::installed(), false)
                              : DecommissionStep(uninstalled, State::Done, DecommissionText::gone(), false);
}

bool isOver(const QList<DecommissionStep> &steps, const QString &id)
{
    return std::any_of(steps.cbegin(), steps.cend(), [&id](const DecommissionStep &step) { return step.id() == id && step.isOver(); });
}

} // namespace

QString DecommissionStep::title() const
{
    return DecommissionText::title(m_id);
}

QString DecommissionStep::how() const
{
    return DecommissionText::how(m_id);
}

QList<DecommissionStep> Decommission::judge(const DecommissionFacts &facts)
{
    return {stagingStep(facts), exportsStep(facts), byPerson(facts, agentsElsewhere), fencedStep(facts), uninstalledStep(facts),
            byPerson(facts, machineDeleted), byPerson(facts, accountsRemoved)};
}

bool Decommission::isComplete(const QList<DecommissionStep> &steps)
{
    const bool cannotComeBack = isOver(steps, uninstalled) || isOver(steps, machineDeleted);
    return cannotComeBack && isOver(steps, otherExports) && isOver(steps, accountsRemoved);
}

QStringList Decommission::attestable()
{
    return {agentsElsewhere, machineDeleted, accountsRemoved};
}

} // namespace swingbridge
