// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight/PreflightModel.h"

#include "migration/MigrationSession.h"
#include "migration/Workspace.h"

#include <algorithm>

namespace swingbridge {

namespace {

//! The less, the more a person is needed.
int urgencyOf(PreflightState state)
{
    switch (state) {
    case PreflightState::Blocker: return 0;
    case PreflightState::Attest: return 1;
    case PreflightState::NotRead: return 2;
    case PreflightState::Warning: return 3;
    case PreflightState::Pass: return 4;
    }
    Q_UNREACHABLE();
}

} // namespace

const PreflightCheck &CheckRow::worst() const
{
    return *std::min_element(readings.cbegin(), readings.cend(),
                             [](const auto &a, const auto &b) { return urgencyOf(a.state) < urgencyOf(b.state); });
}

QString CheckRow::seenOn(const QString &server) const
{
    const auto it = std::find_if(readings.cbegin(), readings.cend(), [&server](const PreflightCheck &check) { return check.server == server; });
    return it == readings.cend() ? QString() : it->seen();
}

PreflightModel::PreflightModel(MigrationSession *session, QObject *parent) : PageModel(session, PhaseId::Preflight, parent) {}

QString PreflightModel::summary() const
{
    if (total() == 0)
        return tr("Looks at both servers; nothing is changed by looking.");
    const auto open = questions().size();
    const QString seen = tr("%Ln check(s), read on every server they concern: %1 passed.", nullptr, int(total())).arg(count(PreflightState::Pass));
    return open > 0 ? tr("%1 %Ln want(s) your answer.", nullptr, int(open)).arg(seen) : seen;
}

QList<CheckRow> PreflightModel::all() const
{
    QList<CheckRow> rows;
    for (const PreflightCheck &check : workspace().preflight) {
        const auto same = std::find_if(rows.begin(), rows.end(), [&check](const CheckRow &row) { return row.id() == check.id; });
        if (same == rows.end())
            rows << CheckRow(check);
        else
            same->readings << check;
    }
    std::stable_sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.group() < b.group(); });
    return rows;
}

qint64 PreflightModel::count(PreflightState state) const
{
    const QList<CheckRow> rows = all();
    return std::count_if(rows.cbegin(), rows.cend(), [state](const CheckRow &row) { return row.worst().state == state; });
}

qint64 PreflightModel::total() const
{
    return all().size();
}

QStringList PreflightModel::servers() const
{
    QStringList names;
    for (const ServerReading &server : workspace().servers) {
        if (!server.notInstalled)
            names << server.name;
    }
    return names;
}

QString PreflightModel::activeName() const
{
    return workspace().activeName();
}

bool PreflightModel::matches(const CheckRow &check) const
{
    const PreflightState state = check.worst().state;
    if (m_filter == QLatin1String("open"))
        return state != PreflightState::Pass && !isAnswered(check);
    if (m_filter == QLatin1String("warning"))
        return state == PreflightState::Warning || state == PreflightState::NotRead;
    return m_filter != QLatin1String("pass") || state == PreflightState::Pass;
}

QList<CheckRow> PreflightModel::rows() const
{
    QList<CheckRow> shown = all();
    shown.removeIf([this](const CheckRow &row) { return !matches(row); });
    return shown;
}

QList<SignIn> PreflightModel::signIns() const
{
    SignInNeeds needs;
    needs.active = workspace().activeName();
    for (const ServerReading &server : workspace().servers) {
        if (server.name != needs.active)
            needs.staging << server.name;
    }
    needs.isNotInstalled = workspace().stagingIsNotInstalled();
    needs.isAssisted = workspace().record.mode() != QLatin1String("automatic");
    return signInsOf(needs);
}

void PreflightModel::runCurrentAgain()
{
    if (const std::optional<CheckRow> check = current())
        session()->checkAgain(check->id());
}

void PreflightModel::setFilter(const QString &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    Q_EMIT changed();
}

void PreflightModel::setCurrent(const QString &id)
{
    if (id == m_current)
        return;
    m_current = id;
    Q_EMIT changed();
}

// Nothing was chosen yet: what needs a person is shown first.
std::optional<CheckRow> PreflightModel::current() const
{
    const QList<CheckRow> rows = all();
    const auto chosen = std::find_if(rows.cbegin(), rows.cend(), [this](const CheckRow &row) { return row.id() == m_current; });
    if (chosen != rows.cend())
        return *chosen;
    const auto open = std::find_if(rows.cbegin(), rows.cend(), [this](const CheckRow &row) { return mayAnswer(row); });
    if (open != rows.cend())
        return *open;
    return rows.isEmpty() ? std::nullopt : std::optional<CheckRow>(rows.constFirst());
}

bool PreflightModel::isAnswered(const CheckRow &check) const
{
    const PreflightState state = check.worst().state;
    return (state == PreflightState::Attest || state == PreflightState::Blocker) && workspace().record.guardAnswers().contains(check.id());
}

QString PreflightModel::answerOf(const CheckRow &check) const
{
    if (!isAnswered(check))
        return {};
    const GuardStatement given = workspace().record.guardAnswers().value(check.id());
    return tr("%1: %2").arg(given.statement().by(), given.statement().text());
}

bool PreflightModel::mayAnswer(const CheckRow &check) const
{
    const auto open = questions();
    return std::any_of(open.cbegin(), open.cend(),
                       [&check](const Question &question) { return question.id() == check.id() && question.kind() == Question::Kind::Guard; });
}

void PreflightModel::answer(const QString &text)
{
    const std::optional<CheckRow> check = current();
    if (!check)
        return;
    m_current.clear(); // the next open one is shown then
    const QString word = check->worst().state == PreflightState::Attest ? QStringLiteral("attest") : QStringLiteral("waive");
    const auto kept = session()->answerGuard(check->id(), word, text);
    settle(kept);
    if (kept)
        readAgain();
}

} // namespace swingbridge
