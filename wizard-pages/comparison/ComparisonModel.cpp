// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/ComparisonModel.h"

#include "migration/MigrationSession.h"
#include "migration/Workspace.h"

namespace swingbridge {

ComparisonModel::ComparisonModel(MigrationSession *session, QObject *parent) : PageModel(session, PhaseId::Comparison, parent)
{
    connect(this, &PageModel::changed, this, [this] {
        if (workspace().comparison.readAt != m_filledFor)
            fill();
    });
    fill();
}

// The tree points into the workspace's comparison: it is filled anew whenever that one was read anew.
void ComparisonModel::fill()
{
    m_filledFor = workspace().comparison.readAt;
    m_tree.show(&workspace().comparison.result, &workspace().record.decisions(), [this](const Difference &difference) { return lets(difference); });
    if (!m_tree.find(m_current).isValid()) {
        const Difference *first = m_tree.difference(m_tree.neighbour(QModelIndex(), 1));
        m_current = first ? first->id : QString();
    }
    Q_EMIT currentChanged();
}

bool ComparisonModel::lets(const Difference &difference) const
{
    if (m_filter != QLatin1String("all") && toWord(difference.severity) != m_filter)
        return false;
    const QStringList words = m_search.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QString text = difference.subject() + difference.path + difference.active + difference.staging;
    return std::all_of(words.cbegin(), words.cend(), [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

QString ComparisonModel::coverage() const
{
    return workspace().comparison.isRead ? workspace().comparison.result.coverage.sentence()
                                         : tr("What is set differently on the two servers. What can delete or change objects comes first.");
}

QString ComparisonModel::reason() const
{
    const auto open = workspace().comparison.result.openDifferences(workspace().record.decisions());
    if (isRunningHere() || isReady() || error() || open.isEmpty())
        return PageModel::reason();
    const auto blockers = std::count_if(open.cbegin(), open.cend(), [](const Difference *one) { return one->severity == Severity::Blocker; });
    return blockers > 0 ? tr("%Ln difference(s) open, %1 of them blockers", nullptr, int(open.size())).arg(blockers)
                        : tr("%Ln difference(s) open", nullptr, int(open.size()));
}

QString ComparisonModel::decidedText() const
{
    int needed = 0;
    int decided = 0;
    for (const Difference &difference : workspace().comparison.result.differences) {
        needed += difference.needsDecision() ? 1 : 0;
        decided += difference.needsDecision() && currentDecision(workspace().record.decisions(), difference) ? 1 : 0;
    }
    qint64 ignored = 0;
    for (const IgnoredDeviation &deviation : workspace().comparison.result.ignored)
        ignored += deviation.occurrences;
    return tr("%L1 of %L2 decided · %L3 ignored by nature").arg(decided).arg(needed).arg(ignored);
}

int ComparisonModel::count(Severity severity) const
{
    return workspace().comparison.result.count(severity);
}

int ComparisonModel::total() const
{
    return int(workspace().comparison.result.differences.size());
}

bool ComparisonModel::isEmpty() const
{
    return workspace().comparison.isRead && total() == 0;
}

QString ComparisonModel::activeName() const
{
    return workspace().activeName();
}

QString ComparisonModel::stagingName() const
{
    return workspace().targetName();
}

void ComparisonModel::setFilter(const QString &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    fill();
}

void ComparisonModel::setSearch(const QString &words)
{
    m_search = words;
    fill();
}

void ComparisonModel::setCurrent(const QString &id)
{
    if (id == m_current || id.isEmpty())
        return;
    m_current = id;
    Q_EMIT currentChanged();
}

const Difference *ComparisonModel::current() const
{
    return workspace().comparison.difference(m_current);
}

QString ComparisonModel::position() const
{
    int at = 0;
    int number = 0;
    for (const Difference &difference : workspace().comparison.result.differences) {
        ++number;
        if (difference.id == m_current)
            at = number;
    }
    return at > 0 ? tr("%L1 of %L2").arg(at).arg(number) : QString();
}

void ComparisonModel::go(int direction)
{
    const Difference *next = m_tree.difference(m_tree.neighbour(m_tree.find(m_current), direction));
    if (next)
        setCurrent(next->id);
}

bool ComparisonModel::mayMendOnStaging() const
{
    return current() && current()->mend != Mend::ByHand;
}

QString ComparisonModel::decision() const
{
    const Decision *made = current() ? currentDecision(workspace().record.decisions(), *current()) : nullptr;
    return made ? toWord(made->kind) : QString();
}

QString ComparisonModel::decisionReason() const
{
    const Decision *made = current() ? currentDecision(workspace().record.decisions(), *current()) : nullptr;
    return made ? tr("%1: %2").arg(made->by, made->reason) : QString();
}

void ComparisonModel::decide(const QString &kind, const QString &reason)
{
    const auto kept = session()->decideDifference(m_current, kind, reason);
    settle(kept);
    if (!kept)
        return;
    const auto open = workspace().comparison.result.openDifferences(workspace().record.decisions());
    if (open.isEmpty())
        readAgain(); // nothing is left to decide: the phase can be closed
    else
        setCurrent(open.first()->id);
    Q_EMIT currentChanged();
}

} // namespace swingbridge
