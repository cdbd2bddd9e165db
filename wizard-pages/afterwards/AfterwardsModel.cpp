// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "afterwards/AfterwardsModel.h"

#include "migration/MigrationSession.h"
#include "migration/Workspace.h"

namespace swingbridge {

AfterwardsModel::AfterwardsModel(MigrationSession *session, QObject *parent) : PageModel(session, PhaseId::Afterwards, parent) {}

QString AfterwardsModel::summary() const
{
    return isReady() ? tr("%1 is active and exports; the proof is complete. You can go home.").arg(workspace().targetName())
                     : tr("%1 is active. Its first exports are watched, then decide what becomes of %2.").arg(workspace().targetName(), oldServer());
}

const QList<RunResult> &AfterwardsModel::exports() const
{
    return workspace().firstExports;
}

const QList<ProofCheck> &AfterwardsModel::checks() const
{
    return workspace().proof;
}

QStringList AfterwardsModel::borrowed() const
{
    QStringList lines;
    for (const BorrowedSetting &setting : workspace().record.borrowed()) {
        const QString what = setting.setting() == QLatin1String("autoUpgrade") ? tr("automatic upgrade") : tr("scheduler");
        lines << (setting.isReturned() ? tr("%1 of %2: put back to %3").arg(what, setting.server(), setting.was())
                                       : tr("%1 of %2: %3 for now, was %4").arg(what, setting.server(), setting.is(), setting.was()));
    }
    return lines;
}

QString AfterwardsModel::oldServer() const
{
    return workspace().activeName();
}

QString AfterwardsModel::chosen() const
{
    return m_chosen;
}

void AfterwardsModel::choose(const QString &what)
{
    m_chosen = what;
    settle(session()->chooseForOldServer(what));
}

} // namespace swingbridge
