// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of the server that was active before.
#include "afterwards/AfterwardsModel.h"

#include "async/Detach.h"
#include "foundation/JsonText.h"
#include "migration/MigrationSession.h"
#include "migration/Workspace.h"
#include "session/VendorSteps.h"

#include <algorithm>

namespace swingbridge {

void AfterwardsModel::begin(Work work)
{
    if (isWorking())
        return;
    m_isWorking = true;
    Q_EMIT changed();
    detach(follow(this, std::move(work)));
}

QCoro::Task<> AfterwardsModel::follow(QPointer<AfterwardsModel> self, Work work)
{
    const Done ended = co_await work;
    if (!self)
        co_return;
    self->m_isWorking = false;
    self->settle(ended);
    if (!ended)
        Q_EMIT self->changed();
}

QString AfterwardsModel::chosen() const
{
    const QList<Entry> entries = workspace().journal ? workspace().journal->entries() : QList<Entry>();
    const auto made = std::find_if(entries.crbegin(), entries.crend(), [](const Entry &entry) {
        return entry.kind() == EntryKind::Decision && entry.step() == QLatin1String("oldServer");
    });
    return made == entries.crend() ? QString() : textAt(made->payload(), "value");
}

void AfterwardsModel::choose(const QString &what)
{
    if (what == chosen())
        return;
    settle(session()->chooseForOldServer(what));
    if (what == QLatin1String("decommission") && decommission().isEmpty())
        checkDecommission();
}

QStringList AfterwardsModel::upgradeSteps() const
{
    return VendorSteps::upgrade(oldServer());
}

// An ordinary switch with evidence of its own: a migration of its own, with a journal of its own.
QString AfterwardsModel::switchBackCommand() const
{
    const SessionSetup setup = session()->switchBackSetup();
    return QStringLiteral("swingbridge-cli run --active %1 --staging %2 --journal DIR").arg(setup.activeAddress, setup.stagingAddresses.value(0));
}

QList<DecommissionStep> AfterwardsModel::decommission() const
{
    return workspace().decommission;
}

void AfterwardsModel::checkDecommission()
{
    begin(session()->checkDecommission(m_stop.get_token()));
}

void AfterwardsModel::fenceOldServer()
{
    begin(session()->fenceForDecommission(m_stop.get_token()));
}

void AfterwardsModel::attestDecommission(const QString &step, const QString &words)
{
    settle(session()->attestDecommission(step, words));
}

ReadmissionView AfterwardsModel::readmission() const
{
    return session()->readmission();
}

QString AfterwardsModel::readmissionSentence() const
{
    return session()->readmissionSentence();
}

void AfterwardsModel::fenceReturned()
{
    begin(session()->fenceReturned(m_stop.get_token()));
}

void AfterwardsModel::readmit(const QString &evidence, const QString &sentence)
{
    begin(session()->readmit(evidence, sentence, m_stop.get_token()));
}

} // namespace swingbridge
