// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/StagingClicks.h"

#include "advice/SupportedBuilds.h"
#include "servers/ServerIdentity.h"

namespace swingbridge {
namespace {

const QString oldestSigningInElsewhere = QStringLiteral("2.4.21.0"); //!< In other clouds than the public one (upgrade-paths.md 1).
const QString oldestWithPasskeys = QStringLiteral("2.6.84.0");       //!< upgrade-paths.md 8.1

bool isBelow(const QString &version, const QString &build)
{
    return !version.isEmpty() && compareVersions(version, build) < 0;
}

} // namespace

QList<StagingClick> StagingClicks::of(const QString &server, const QString &version, bool demotes, bool hardFence)
{
    using Trace = StagingClick::Trace;
    if (!whyNotOffered(server, version).isEmpty())
        return {};
    QList<StagingClick> clicks;
    clicks << StagingClick(tr("On %1 open Microsoft Entra Connect Sync (it may still be called Azure AD Connect) and press Configure.").arg(server), QString(),
                           Trace::WizardOpen)
           << StagingClick(tr("Choose \"Configure staging mode\" and press Next."))
           << StagingClick(tr("Under \"Connect to Microsoft Entra ID\" sign in, with your second factor."));
    if (demotes)
        clicks << StagingClick(tr("Tick \"Enable staging mode\" (or \"Enabled staging mode\") and press Next."), tr("box: ticked"));
    else
        clicks << StagingClick(tr("Untick \"Enable staging mode\" (or \"Enabled staging mode\"), heed the warning and press Next."), tr("box: not ticked"));
    if (hardFence)
        clicks << StagingClick(tr("Under \"Ready to configure\" untick the box that starts the synchronization: Swingbridge starts it later."), tr("box: not ticked"));
    else
        clicks << StagingClick(tr("Under \"Ready to configure\" leave the box that starts the synchronization ticked."), tr("box: ticked"));
    clicks << StagingClick(tr("Press Configure (or Install) and wait until it says that it is complete."), QString(), Trace::StagingMode)
           << StagingClick(tr("Press Exit: while the wizard is open nothing is synchronized."), QString(), Trace::WizardClosed);
    return clicks;
}

QStringList StagingClicks::hints(const QString &version, bool demotes)
{
    QStringList hints;
    if (isBelow(version, oldestSigningInElsewhere))
        hints << tr("In other clouds than the public one nobody can sign in below %1.").arg(oldestSigningInElsewhere);
    if (!version.isEmpty() && !isBelow(version, oldestWithPasskeys))
        hints << tr("A passkey works where passwordless sign-in was switched on for this wizard.");
    if (!demotes)
        hints << tr("If the box was ticked all the same, a cycle starts at once: Swingbridge lets it end first.");
    hints << tr("If the wizard shows something else, change nothing there and stop here after this step.");
    return hints;
}

QString StagingClicks::whyNotOffered(const QString &server, const QString &version)
{
    if (!isBelow(version, oldestSigningInBuild()))
        return {};
    return tr("%1 runs %2. Below %3 nobody can sign in to the vendor's wizard any more: not offered.").arg(server, version, oldestSigningInBuild());
}

} // namespace swingbridge
