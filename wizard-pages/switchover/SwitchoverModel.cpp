// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "switchover/SwitchoverModel.h"

#include "migration/MigrationSession.h"
#include "migration/Workspace.h"
#include "session/SessionTopology.h"
#include "switchover/ForeignClaim.h"

namespace swingbridge {

SwitchoverModel::SwitchoverModel(MigrationSession *session, QObject *parent) : PageModel(session, PhaseId::Switchover, parent) {}

QString SwitchoverModel::activeName() const
{
    return workspace().activeName();
}

QString SwitchoverModel::targetName() const
{
    return workspace().targetName();
}

QString SwitchoverModel::title() const
{
    return tr("Switch from %1 to %2").arg(activeName(), targetName());
}

bool SwitchoverModel::hasBegun() const
{
    return view().attempt > m_attemptsBefore;
}

const SwitchPlan *SwitchoverModel::plan() const
{
    const auto &plan = workspace().switchover.plan;
    return plan ? &*plan : nullptr;
}

const SwitchView &SwitchoverModel::view() const
{
    return workspace().switchover.view();
}

QList<GuardResult> SwitchoverModel::guards() const
{
    return plan() ? plan()->guards : QList<GuardResult>();
}

QString SwitchoverModel::summary() const
{
    if (hasBegun())
        return isAssisted() ? tr("Attempt %1, assisted").arg(view().attempt) : tr("Attempt %1, automatic").arg(view().attempt);
    if (!plan())
        return tr("The guards are read before anything is changed.");
    const auto open = failing(guards()).size();
    if (open > 0)
        return tr("%Ln of %1 guard(s) do not hold yet. Nothing was changed.", nullptr, int(open)).arg(guards().size());
    return tr("All %Ln guard(s) hold; they are read again before the first change.", nullptr, int(guards().size()));
}

QString SwitchoverModel::age(const QDateTime &then) const
{
    return then.isValid() ? span(then.secsTo(workspace().world.clock->nowUtc())) : QString();
}

QString SwitchoverModel::span(qint64 seconds)
{
    const qint64 whole = std::max<qint64>(0, seconds);
    if (whole < 120)
        return tr("%L1 s").arg(whole);
    return whole < 2 * 3600 ? tr("%L1 min").arg((whole + 30) / 60) : tr("%L1 h").arg(whole / 3600);
}

const GuardResult *SwitchoverModel::guard(const QString &id) const
{
    if (!plan())
        return nullptr;
    const QList<GuardResult> &all = plan()->guards;
    const auto it = std::find_if(all.cbegin(), all.cend(), [&id](const GuardResult &guard) { return guard.id() == id; });
    return it == all.cend() ? nullptr : &*it;
}

QString SwitchoverModel::firstOpenGuard() const
{
    const auto open = plan() ? failing(plan()->guards) : QList<GuardResult>();
    return open.isEmpty() ? QString() : open.first().id();
}

bool SwitchoverModel::isActiveSeenNow() const
{
    const auto &readings = view().readings;
    return std::none_of(readings.cbegin(), readings.cend(),
                        [this](const SwitchReading &seen) { return !seen.reachable && view().activeServers.contains(seen.server); });
}

QString SwitchoverModel::undoTitle() const
{
    if (view().isDone())
        return tr("Switch back to %1").arg(view().other);
    return RestChoices::isBeforeDemotion(view()) ? tr("Release both servers") : tr("Give it back to %1").arg(view().other);
}

QString SwitchoverModel::elapsed() const
{
    QDateTime begun;
    QDateTime ended;
    for (const SwitchLine &line : view().timeline) {
        if (!begun.isValid())
            begun = line.startedAt.isValid() ? line.startedAt : line.at;
        if (line.at.isValid())
            ended = line.at;
    }
    if (!begun.isValid())
        return {};
    const qint64 seconds = std::max<qint64>(0, begun.secsTo(view().isDone() ? ended : workspace().world.clock->nowUtc()));
    return QStringLiteral("%1:%2").arg(seconds / 60, 2, 10, QLatin1Char('0')).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString SwitchoverModel::withoutActive() const
{
    const auto seconds = view().secondsWithoutActive;
    if (!seconds)
        return {};
    return view().activeServers.isEmpty() ? tr("No active server for %1").arg(span(*seconds)) : tr("No server was active for %1").arg(span(*seconds));
}

bool SwitchoverModel::mayAnswer(const QString &guard) const
{
    const auto open = questions();
    return std::any_of(open.cbegin(), open.cend(),
                       [&guard](const Question &question) { return question.id() == guard && question.kind() == Question::Kind::Guard; });
}

void SwitchoverModel::answerGuard(const QString &guard, const QString &text)
{
    for (const GuardResult &result : guards()) {
        if (result.id() != guard)
            continue;
        const QString word = result.waivable() == Waivable::Attest ? QStringLiteral("attest")
            : result.waivable() == Waivable::Approve               ? QStringLiteral("approve")
                                                                   : QStringLiteral("waive");
        const auto kept = session()->answerGuard(guard, word, text);
        settle(kept);
        if (kept)
            readAgain();
        return;
    }
}

std::optional<PhaseId> SwitchoverModel::mendedIn(const QString &id) const
{
    const GuardResult *result = guard(id);
    return result && !result->holds() ? phaseFromWord(QString::fromLatin1(guardDefinition(id)->mendedIn)) : std::nullopt;
}

void SwitchoverModel::mendElsewhere(const QString &guard)
{
    if (const auto page = mendedIn(guard))
        Q_EMIT pageRequested(*page);
}

bool SwitchoverModel::isAssisted() const
{
    if (hasBegun())
        return view().mode == SwitchMode::Assisted;
    const QString chosen = workspace().record.mode();
    return chosen.isEmpty() ? workspace().setup.assisted : chosen == QLatin1String("assisted");
}

QString SwitchoverModel::versionOf(const QString &server) const
{
    const ServerReading *reading = workspace().reading(server);
    return reading ? reading->version() : QString();
}

QString SwitchoverModel::whyNotAssisted() const
{
    for (const QString &server : {activeName(), targetName()}) {
        if (const QString why = StagingClicks::whyNotOffered(server, versionOf(server)); !why.isEmpty())
            return why;
    }
    return {};
}

bool SwitchoverModel::mayChooseMode() const
{
    return !hasBegun() && !isBusy();
}

void SwitchoverModel::setAssisted(bool assisted)
{
    if (assisted != isAssisted())
        settle(session()->chooseMode(assisted));
}

bool SwitchoverModel::needsConsent() const
{
    return !isAssisted() && !workspace().record.hasConsent();
}

void SwitchoverModel::consent()
{
    settle(session()->consentToUndocumented(tr("The automatic mode sets the staging flag by a way that the vendor does not document.")));
}

void SwitchoverModel::setTypedTarget(const QString &name)
{
    m_typed = name.trimmed();
    Q_EMIT changed();
}

bool SwitchoverModel::isReady() const
{
    return view().isDone() && !view().isRollBack;
}

QString SwitchoverModel::deedText() const
{
    if (isReady() || !isDeedShown())
        return {};
    if (const QList<RestChoice> open = choices(); !open.isEmpty())
        return open.first().title;
    if (hasBegun())
        return view().resting == Resting::Superseded ? QString() : tr("&Go on");
    return tr("&Demote %1").arg(activeName());
}

// Only guards, consent and the typed name unlock it; questions about guards are read from the last plan.
bool SwitchoverModel::isDeedEnabled() const
{
    if (isReady())
        return true;
    if (isBusy())
        return false;
    if (hasBegun())
        return (view().isResting() && view().resting != Resting::Superseded) || RestChoices::isOver(view()) || error().has_value();
    return plan() && (!isAssisted() || whyNotAssisted().isEmpty()) && failing(guards()).isEmpty() && !needsConsent() && isUnlocked();
}

QString SwitchoverModel::reason() const
{
    if (isReady())
        return tr("%1 is active, %2 is in staging mode").arg(view().target, view().other);
    if (hasBegun() && isBusy())
        return tr("Closing stops after this step; opening again goes on from what is true");
    if (hasBegun())
        return {}; // the page says what is true and what can be done
    if (!plan() || isRunningHere())
        return tr("Reading the guards…");
    if (!failing(guards()).isEmpty())
        return tr("%Ln guard(s) stand in the way", nullptr, int(failing(guards()).size()));
    if (isAssisted() && !whyNotAssisted().isEmpty())
        return tr("Assisted mode cannot be used on these servers");
    if (needsConsent())
        return tr("The automatic mode needs your consent");
    if (!isUnlocked())
        return tr("Type the name of the server that will be active");
    return tr("Starts with %1; %2 is promoted only after that was seen").arg(activeName(), targetName());
}

QString SwitchoverModel::undoText() const
{
    const QList<RestChoice> open = choices();
    const auto back = std::find_if(open.cbegin(), open.cend(), [](const RestChoice &choice) { return choice.deed == RestChoice::Deed::GiveBack; });
    return back == open.cend() ? QString() : back->title;
}

// Reading the guards changes nothing; the phase itself begins by the deed, when nothing is left to ask.
void SwitchoverModel::enter()
{
    const bool isLost = hasBegun() && view().resting == Resting::Superseded; // who has it now is looked for
    if (!isBusy() && (!hasBegun() || (isLost && !foreignClaim())))
        readAgain();
}

void SwitchoverModel::deed()
{
    if (isReady()) {
        Q_EMIT advanceRequested();
        return;
    }
    if (!hasBegun()) {
        const auto kept = session()->confirmTarget(m_typed);
        settle(kept);
        if (!kept)
            return;
    } else {
        const QList<RestChoice> open = choices();
        choose(open.isEmpty() ? RestChoice::Deed::GoOn : open.first().deed);
        return;
    }
    readAgain();
}

} // namespace swingbridge
