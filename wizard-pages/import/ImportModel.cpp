// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/ImportModel.h"

#include "migration/MigrationSession.h"
#include "migration/Workspace.h"

namespace swingbridge {

ImportModel::ImportModel(MigrationSession *session, QObject *parent) : PageModel(session, PhaseId::Import, parent) {}

bool ImportModel::isNeeded() const
{
    const ServerReading *target = workspace().reading(workspace().targetName());
    return (target && target->notInstalled) || session()->result(PhaseId::Import).state() == PhaseState::Done;
}

QString ImportModel::summary() const
{
    const QString target = workspace().targetName();
    if (!isNeeded())
        return tr("%1 is installed already: nothing is to be imported.").arg(target);
    return isReady() ? tr("%1 was installed with the settings of %2 and identified.").arg(target, workspace().activeName())
                     : tr("%1 is not installed yet. It is installed with the settings of %2 and stays in staging mode.").arg(target, workspace().activeName());
}

QStringList ImportModel::steps() const
{
    const QString target = workspace().targetName();
    return {tr("On %1 start the installer of the product and choose Customize.").arg(target),
            tr("Tick \"Import synchronization settings\" and choose the settings file that was exported on %1. Do not edit the file: edited files are unsupported.").arg(workspace().activeName()),
            tr("Sign in to Entra ID and to each forest when the installer asks."),
            tr("Leave \"Enable staging mode\" ticked."),
            tr("When the installer has finished, look again here: %1 is then identified.").arg(target)};
}

QStringList ImportModel::notCarried() const
{
    return {tr("Device writeback"), tr("Selected object types"), tr("Selected attributes"), tr("Custom run profiles"),
            tr("Provisioning hierarchy"), tr("Federation settings (AD FS, PingFederate)"), tr("Generic LDAP and SQL connectors")};
}

// The installer runs because a person says so, not because the page was opened.
void ImportModel::enter()
{
    if (!isNeeded())
        PageModel::enter();
}

QString ImportModel::deedText() const
{
    if (isReady())
        return {};
    return workspace().world.person ? tr("&Let the lab's person install %1").arg(workspace().targetName()) : tr("&Look again at %1").arg(workspace().targetName());
}

bool ImportModel::isDeedEnabled() const
{
    return isReady() || !isBusy();
}

void ImportModel::deed()
{
    if (isReady())
        Q_EMIT advanceRequested();
    else
        readAgain();
}

} // namespace swingbridge
