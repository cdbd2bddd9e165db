// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "switchover/SwitchTexts.h"

#include "switchover/SwitchTable.h"

#include <QCoreApplication>

namespace swingbridge {
namespace {

QString translated(const char *text) { return QCoreApplication::translate("SwitchTexts", text); }

} // namespace

QString SwitchTexts::say(const char *text, const QString &waitsFor) const
{
    QString said = translated(text);
    // One pass, so that a server's name with a percent sign in it stays a name.
    return said.replace(QLatin1String("%1"), QLatin1String("\1")).replace(QLatin1String("%2"), QLatin1String("\2"))
        .replace(QLatin1String("%3"), QLatin1String("\3")).replace(QLatin1Char('\1'), m_other)
        .replace(QLatin1Char('\2'), m_target).replace(QLatin1Char('\3'), waitsFor.isEmpty() ? m_target : waitsFor);
}

QString SwitchTexts::sentence(SwitchStateId state) const { return say(rowOf(state).sentence); }
QString SwitchTexts::undo(SwitchStateId state) const { return say(rowOf(state).undo); }

QString SwitchTexts::isTrue(SwitchStateId state, Resting resting, const QString &waitsFor) const
{
    return say(resting == Resting::None ? rowOf(state).isTrue : rowOf(resting).isTrue, waitsFor);
}

QString SwitchTexts::isTrueWithoutOther(SwitchStateId state) const
{
    if (state == SwitchStateId::Done)
        return say(QT_TRANSLATE_NOOP("SwitchTexts", "%2 is active and has exported; %1 was attested as fenced off and was not seen since."));
    return say(QT_TRANSLATE_NOOP("SwitchTexts", "%1 was attested as fenced off and was not seen since; the switch goes on without it."));
}

QString SwitchTexts::isTrueWithStoppedTarget() const
{
    return say(QT_TRANSLATE_NOOP("SwitchTexts", "The service of %2 is stopped, so that nobody can see in which mode it would start; it was not promoted."));
}

QString SwitchTexts::nextWithStoppedTarget(bool isRollBack) const
{
    return isRollBack
        ? say(QT_TRANSLATE_NOOP("SwitchTexts", "On %2 give the service ADSync its start type back and start it, as the un-fence card says; then roll back again."))
        : say(QT_TRANSLATE_NOOP("SwitchTexts", "On %2 give the service ADSync its start type back and start it, as the un-fence card says; then resume, or roll back to %1."));
}

QString SwitchTexts::nextAfterRollBack() const
{
    return say(QT_TRANSLATE_NOOP("SwitchTexts", "Nothing to do: %2 has its role again. A new attempt, confirmed with the name of %1, can begin at any time."));
}

QString SwitchTexts::next(SwitchStateId state, Resting resting, const QString &waitsFor) const
{
    if (resting != Resting::None)
        return say(rowOf(resting).next, waitsFor);
    if (state == SwitchStateId::Done)
        return say(QT_TRANSLATE_NOOP("SwitchTexts", "Watch %2, then decide what becomes of %1."));
    return say(rowOf(state).sentence);
}

QStringList SwitchTexts::clicks(SwitchStateId state, bool hardFence) const
{
    const bool demote = state == SwitchStateId::Demote;
    if (!demote && state != SwitchStateId::Promote && state != SwitchStateId::NewActive)
        return {};
    QStringList lines{
        demote ? say(QT_TRANSLATE_NOOP("SwitchTexts", "On %1 open Azure AD Connect or Microsoft Entra Connect Sync and press Configure."))
               : say(QT_TRANSLATE_NOOP("SwitchTexts", "On %2 open Azure AD Connect or Microsoft Entra Connect Sync and press Configure.")),
        say(QT_TRANSLATE_NOOP("SwitchTexts", "Choose Configure staging mode, press Next and sign in.")),
        demote ? say(QT_TRANSLATE_NOOP("SwitchTexts", "Tick Enable staging mode and press Next."))
               : say(QT_TRANSLATE_NOOP("SwitchTexts", "Untick Enable staging mode, heed the warning and press Next."))};
    if (hardFence)
        lines << say(QT_TRANSLATE_NOOP("SwitchTexts", "Leave the box that starts the synchronization unticked: Swingbridge starts it later."));
    lines << say(QT_TRANSLATE_NOOP("SwitchTexts", "Press Configure, wait until it says that it is complete, then press Exit."));
    lines << (demote ? say(QT_TRANSLATE_NOOP("SwitchTexts", "Swingbridge goes on when it sees %1 in staging mode, idle, and the wizard closed."))
                     : say(QT_TRANSLATE_NOOP("SwitchTexts", "Swingbridge goes on when it sees %2 active and the wizard closed.")));
    return lines;
}

} // namespace swingbridge
