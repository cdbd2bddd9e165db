// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The switch once it was begun: what was seen, what a person clicks, where it rests and what can be done there.
#include "switchover/SwitchoverModel.h"

#include "afterwards/FenceCard.h"
#include "async/Detach.h"
#include "migration/MigrationSession.h"
#include "migration/Workspace.h"

namespace swingbridge {

SwitchSight SwitchoverModel::sight() const
{
    return SwitchSight(view(), workspace().world.clock->nowUtc());
}

QList<ClickLine> SwitchoverModel::clicks() const
{
    return isBusy() ? sight().clicks(versionOf(view().clicksServer)) : QList<ClickLine>();
}

QStringList SwitchoverModel::clickHints() const
{
    QStringList hints;
    if (workspace().world.rehearsal)
        hints << tr("Rehearsal: somebody at the simulated server clicks for you.");
    return hints + StagingClicks::hints(versionOf(view().clicksServer), view().clicksServer == view().other);
}

QList<Entry> SwitchoverModel::entries() const
{
    return workspace().journal ? workspace().journal->entries() : QList<Entry>();
}

bool SwitchoverModel::hasNewApproval() const
{
    const QDateTime rests = RestChoices::since(entries());
    return rests.isValid() && workspace().record.approvalStatement().at() > rests;
}

QList<RestChoice> SwitchoverModel::choices() const
{
    return hasBegun() && !isBusy() ? RestChoices::of(view(), hasNewApproval()) : QList<RestChoice>();
}

QStringList SwitchoverModel::restReasons() const
{
    return RestChoices::reasons(view(), entries());
}

void SwitchoverModel::choose(RestChoice::Deed deed)
{
    switch (deed) {
    case RestChoice::Deed::GoOn:
        session()->goOn();
        readAgain();
        break;
    case RestChoice::Deed::GiveBack: undo(); break;
    case RestChoice::Deed::NewApproval:
        Q_EMIT pageRequested(PhaseId::Exports);
        session()->startAnew(PhaseId::Exports);
        break;
    case RestChoice::Deed::NewAttempt:
        m_attemptsBefore = view().attempt;
        setTypedTarget(QString());
        readAgain();
        break;
    }
}

// Once the fence is lifted there is nothing to give back by hand.
bool SwitchoverModel::hasFenceCard() const
{
    return plan() && (!hasBegun() || view().state < SwitchStateId::Start) && workspace().setup.hardFence;
}

FenceCard SwitchoverModel::fenceCard() const
{
    const SwitchReading *seen = sight().reading(view().other);
    const bool isSeenStaging = seen && seen->at.isValid() && view().state > SwitchStateId::Demote;
    const QString fenced = hasBegun() ? view().other : activeName();
    QString startType;
    for (const BorrowedSetting &setting : workspace().record.borrowed()) {
        if (setting.server() == fenced && setting.setting() == QLatin1String("serviceStart"))
            startType = setting.was();
    }
    return FenceCard(fenced, hasBegun() ? view().target : targetName(), startType, hasBegun() && isSeenStaging ? std::optional(true) : std::nullopt);
}

bool SwitchoverModel::needsFenceAttestation() const
{
    return view().resting == Resting::Wait && view().restingServer == view().other && !isBusy();
}

QString SwitchoverModel::fenceServer() const
{
    return view().restingServer;
}

QString SwitchoverModel::fenceSentence() const
{
    return session()->fenceSentence(fenceServer());
}

void SwitchoverModel::attestFenced(const QString &method, const QString &evidence, const QString &sentence)
{
    const auto kept = session()->attestFenced(fenceServer(), method, evidence, sentence);
    settle(kept);
    if (!kept)
        return;
    session()->goOn();
    readAgain();
}

void SwitchoverModel::undo()
{
    detach(giveBack(this));
}

QCoro::Task<> SwitchoverModel::giveBack(QPointer<SwitchoverModel> self)
{
    const std::stop_token never; // a roll-back settles by itself
    const auto ended = co_await self->session()->rollBack(never);
    if (self && !ended)
        Q_EMIT self->refused(ended.error());
}

} // namespace swingbridge
