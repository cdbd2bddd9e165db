// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "afterwards/FenceCard.h"

#include "foundation/FilledText.h"

namespace swingbridge {
namespace {

//! The words of Set-Service in Windows PowerShell 5.1, which has none for a delayed start.
QString startupType(const QString &start)
{
    if (start == QLatin1String("automatic") || start == QLatin1String("delayed"))
        return QStringLiteral("Automatic");
    return start == QLatin1String("manual") ? QStringLiteral("Manual") : QStringLiteral("________");
}

} // namespace

QString FenceCard::title() const
{
    return tr("Giving a fenced server back by hand");
}

QString FenceCard::warning() const
{
    return filledText(tr("Only if Swingbridge cannot be started. Give back: %1. Exports now: %2."), {m_fenced, m_exporting});
}

QStringList FenceCard::steps() const
{
    const QString blank = QStringLiteral("________");
    const QString look = QStringLiteral("`Import-Module ADSync; Get-ADSyncScheduler`");
    const QString start = startupType(m_startType);
    QString seen = tr("Does the record say that %1 was seen in staging mode after its demotion? If not, or if you are unsure: first cut it off the Internet.");
    if (m_demotionSeen)
        seen = *m_demotionSeen ? tr("The record says that %1 was seen in staging mode after its demotion. If you doubt it: first cut it off the Internet.")
                               : tr("The record does not say that %1 was seen in staging mode: first cut it off the Internet.");
    return {filledText(tr("On %1, in Windows PowerShell as administrator: %2. StagingModeEnabled must say False. If no server says False: stop, nobody exports, call %3."),
                       {m_exporting, look, blank}),
            seen.arg(m_fenced),
            filledText(tr("On %1: %2, then %3."), {m_fenced, QStringLiteral("`Set-Service ADSync -StartupType %1`").arg(start), QStringLiteral("`Start-Service ADSync`")}),
            filledText(tr("At once, on the same server: %1. False? Then %2; leave it so and call %3. True? Go on."),
                       {look, QStringLiteral("`Stop-Service ADSync; Set-Service ADSync -StartupType Disabled`"), blank}),
            filledText(tr("On the same server: %1. Look at both servers: one says False, one says True, and both schedulers are on."),
                       {QStringLiteral("`Set-ADSyncScheduler -SyncCycleEnabled $true`")}),
            tr("End the cut of step 2. Write down who, when and what was seen; enter it into the record later.")};
}

} // namespace swingbridge
