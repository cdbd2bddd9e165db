// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight/PreflightModel.h"

#include "migration/MigrationSession.h"
#include "migration/Workspace.h"

#include <algorithm>

namespace swingbridge {

PreflightModel::PreflightModel(MigrationSession *session, QObject *parent) : PageModel(session, PhaseId::Preflight, parent) {}

QString PreflightModel::summary() const
{
    if (total() == 0)
        return tr("Looks at both servers; nothing is changed by looking.");
    const auto open = questions().size();
    const QString seen = tr("%Ln check(s), %1 passed.", nullptr, int(total())).arg(count(PreflightState::Pass));
    return open > 0 ? tr("%1 %Ln want(s) your answer.", nullptr, int(open)).arg(seen) : seen;
}

qint64 PreflightModel::count(PreflightState state) const
{
    const auto &checks = workspace().preflight;
    return std::count_if(checks.cbegin(), checks.cend(), [state](const PreflightCheck &check) { return check.state == state; });
}

qint64 PreflightModel::total() const
{
    return workspace().preflight.size();
}

bool PreflightModel::matches(const PreflightCheck &check) const
{
    if (m_filter == QLatin1String("open"))
        return check.state != PreflightState::Pass && !isAnswered(check);
    if (m_filter == QLatin1String("warning"))
        return check.state == PreflightState::Warning || check.state == PreflightState::NotRead;
    return m_filter != QLatin1String("pass") || check.state == PreflightState::Pass;
}

QList<PreflightCheck> PreflightModel::checks() const
{
    QList<PreflightCheck> shown;
    for (const PreflightCheck &check : workspace().preflight) {
        if (matches(check))
            shown << check;
    }
    std::stable_sort(shown.begin(), shown.end(), [](const auto &a, const auto &b) { return a.group < b.group; });
    return shown;
}

QString PreflightModel::groupTitle(PreflightGroup group)
{
    switch (group) {
    case PreflightGroup::Servers: return tr("Servers");
    case PreflightGroup::Rights: return tr("Rights and reach");
    case PreflightGroup::Product: return tr("Product");
    case PreflightGroup::System: return tr("System");
    case PreflightGroup::Scheduler: return tr("Scheduler");
    case PreflightGroup::Data: return tr("Data");
    case PreflightGroup::Safety: return tr("Safety");
    }
    Q_UNREACHABLE();
}

void PreflightModel::setFilter(const QString &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    Q_EMIT changed();
}

QString PreflightModel::keyOf(const PreflightCheck &check)
{
    return check.id + QLatin1Char('@') + check.server;
}

void PreflightModel::setCurrent(const QString &key)
{
    if (key == m_current)
        return;
    m_current = key;
    Q_EMIT changed();
}

const PreflightCheck *PreflightModel::current() const
{
    const auto &checks = workspace().preflight;
    const auto it = std::find_if(checks.cbegin(), checks.cend(), [this](const PreflightCheck &check) { return keyOf(check) == m_current; });
    return it == checks.cend() ? firstOpen() : &*it;
}

// Nothing was chosen yet: what needs a person is shown first.
const PreflightCheck *PreflightModel::firstOpen() const
{
    const auto &checks = workspace().preflight;
    const auto open = std::find_if(checks.cbegin(), checks.cend(), [this](const PreflightCheck &check) { return mayAnswer(check); });
    if (open != checks.cend())
        return &*open;
    return checks.isEmpty() ? nullptr : &checks.constFirst();
}

bool PreflightModel::isAnswered(const PreflightCheck &check) const
{
    const bool answerable = check.state == PreflightState::Attest || check.state == PreflightState::Blocker;
    return answerable && workspace().record.guardAnswers().contains(check.id);
}

QString PreflightModel::answerOf(const PreflightCheck &check) const
{
    if (!isAnswered(check))
        return {};
    const GuardStatement given = workspace().record.guardAnswers().value(check.id);
    return tr("%1: %2").arg(given.statement().by(), given.statement().text());
}

bool PreflightModel::mayAnswer(const PreflightCheck &check) const
{
    const auto open = questions();
    return std::any_of(open.cbegin(), open.cend(),
                       [&check](const Question &question) { return question.id() == check.id && question.kind() == Question::Kind::Guard; });
}

void PreflightModel::answer(const QString &text)
{
    const PreflightCheck *check = current();
    if (!check)
        return;
    m_current.clear(); // the next open one is shown then
    const QString word = check->state == PreflightState::Attest ? QStringLiteral("attest") : QStringLiteral("waive");
    const auto kept = session()->answerGuard(check->id, word, text);
    settle(kept);
    if (kept)
        readAgain();
}

} // namespace swingbridge
