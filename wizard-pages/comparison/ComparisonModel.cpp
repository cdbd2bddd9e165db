// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/ComparisonModel.h"

#include "migration/MigrationSession.h"
#include "migration/Workspace.h"
#include "printing/ReportPrinter.h"
#include "report/ComparisonReport.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace swingbridge {

ComparisonModel::ComparisonModel(MigrationSession *session, QObject *parent) : PageModel(session, PhaseId::Comparison, parent)
{
    connect(this, &PageModel::changed, this, &ComparisonModel::follow);
    follow();
}

void ComparisonModel::follow()
{
    const Comparison &now = workspace().comparison.result;
    const bool isAnother = now.differences.constData() != m_comparison.differences.constData() || now.ignored.constData() != m_comparison.ignored.constData();
    m_decisions = workspace().record.decisions();
    m_comparison = now;
    if (!isAnother)
        return m_tree.setDecisions(m_decisions);
    m_searchedTexts.clear();
    m_unlisted.show(m_comparison, activeName(), stagingName());
    fill();
}

void ComparisonModel::fill()
{
    m_tree.show(m_comparison.differences, m_decisions, [this](int index) { return lets(index); });
    if (m_tree.numberOf(m_current) < 0)
        m_current = m_tree.count() > 0 ? m_tree.at(0)->id : QString();
    Q_EMIT currentChanged();
}

bool ComparisonModel::lets(int index) const
{
    if (m_filter != QLatin1String("all") && toWord(m_comparison.differences.at(index).severity) != m_filter)
        return false;
    if (m_search.isEmpty())
        return true;
    const QString text = searchedText(index);
    return std::all_of(m_search.cbegin(), m_search.cend(), [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

QString ComparisonModel::searchedText(int index) const
{
    if (m_searchedTexts.size() != m_comparison.differences.size())
        m_searchedTexts = QStringList(m_comparison.differences.size(), QString());
    QString &text = m_searchedTexts[index];
    if (text.isNull()) {
        const Difference &difference = m_comparison.differences.at(index);
        text = QStringList{difference.subject(), difference.path, difference.active, difference.staging}.join(QLatin1Char('\n'));
    }
    return text;
}

void ComparisonModel::forgetTexts()
{
    m_searchedTexts.clear();
    m_unlisted.show(m_comparison, activeName(), stagingName());
}

bool ComparisonModel::isRead() const
{
    return workspace().comparison.isRead;
}

QString ComparisonModel::coverage() const
{
    return isRead() ? m_comparison.coverage.sentence() : tr("What is set differently on the two servers. What can delete or change objects comes first.");
}

QString ComparisonModel::reason() const
{
    const auto open = m_comparison.openDifferences(m_decisions);
    if (isRunningHere() || isReady() || error() || open.isEmpty())
        return PageModel::reason();
    const auto blockers = std::count_if(open.cbegin(), open.cend(), [](const Difference *one) { return one->severity == Severity::Blocker; });
    return blockers > 0 ? tr("%Ln difference(s) open, %1 of them blockers", nullptr, int(open.size())).arg(blockers)
                        : tr("%Ln difference(s) open", nullptr, int(open.size()));
}

QString ComparisonModel::decidedText() const
{
    const auto needed = std::count_if(m_comparison.differences.cbegin(), m_comparison.differences.cend(), [](const Difference &one) { return one.needsDecision(); });
    return tr("%L1 of %L2 decided").arg(needed - m_comparison.openDifferences(m_decisions).size()).arg(needed);
}

QString ComparisonModel::unlistedText() const
{
    int ignored = 0;
    for (const IgnoredDeviation &deviation : m_comparison.ignored)
        ignored += deviation.occurrences;
    const auto aside = m_comparison.notKnown.size() + m_comparison.duplicates.size();
    if (aside > 0)
        return tr("%L1 ignored by nature, %L2 not compared").arg(ignored).arg(aside);
    return ignored > 0 ? tr("%L1 ignored by nature").arg(ignored) : QString();
}

QString ComparisonModel::rolesText() const
{
    const bool isWell = m_comparison.roles == RolesVerdict::AsExpected || m_comparison.roles == RolesVerdict::Unknown;
    return isWell || !isRead() ? QString() : rolesSentence(m_comparison.roles);
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
    m_search = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    fill();
}

void ComparisonModel::setCurrent(const QString &id)
{
    if (id == m_current || id.isEmpty())
        return;
    m_current = id;
    Q_EMIT currentChanged();
}

QList<DifferenceRow> ComparisonModel::rows() const
{
    QList<DifferenceRow> rows;
    const Difference *difference = current();
    if (!difference)
        return rows;
    for (const DifferenceDetail &detail : difference->details) {
        if (detail.form == DifferenceDetail::Form::List) {
            rows << listRows(detail.title(), detail.active, detail.staging, detail.isChanged);
            continue;
        }
        DifferenceRow row;
        row.key = detail.title();
        row.active = detail.shownActive();
        row.staging = detail.shownStaging();
        row.isChanged = detail.isChanged;
        row.isCode = detail.form == DifferenceDetail::Form::Expression;
        rows << row;
    }
    if (rows.isEmpty())
        rows << listRows(tr("Value"), difference->active, difference->staging, true);
    return rows;
}

QString ComparisonModel::position() const
{
    const int number = m_tree.numberOf(m_current);
    return number >= 0 ? tr("%L1 of %L2").arg(number + 1).arg(m_tree.count()) : QString();
}

void ComparisonModel::go(int direction)
{
    const int number = m_tree.numberOf(m_current);
    const Difference *next = m_tree.at(number < 0 ? 0 : std::clamp(number + direction, 0, std::max(0, m_tree.count() - 1)));
    if (next)
        setCurrent(next->id);
}

const Decision *ComparisonModel::decision() const
{
    return current() ? currentDecision(m_decisions, *current()) : nullptr;
}

const Decision *ComparisonModel::outdatedDecision() const
{
    const auto made = m_decisions.constFind(m_current);
    return made != m_decisions.constEnd() && current() && !made->isCurrent(*current()) ? &*made : nullptr;
}

bool ComparisonModel::mayMendOnStaging() const
{
    return current() && current()->mend != Mend::ByHand;
}

QString ComparisonModel::suggestedReason(DecisionKind kind) const
{
    return kind == DecisionKind::Accept ? QString() : tr("It shall be as on %1.").arg(activeName());
}

//! The next difference behind the current one, in the order of the tree, that nobody has decided; then from its beginning.
QString ComparisonModel::nextOpen() const
{
    const int here = std::max(0, m_tree.numberOf(m_current));
    for (int step = 1; step <= m_tree.count(); ++step) {
        const Difference &one = *m_tree.at((here + step) % m_tree.count());
        if (one.needsDecision() && !currentDecision(m_decisions, one))
            return one.id;
    }
    return {};
}

void ComparisonModel::decide(DecisionKind kind, const QString &reason)
{
    const auto kept = session()->decideDifference(m_current, toWord(kind), reason);
    settle(kept);
    if (!kept)
        return;
    setCurrent(nextOpen()); // stays when nothing that is shown is open
    if (m_comparison.openDifferences(m_decisions).isEmpty())
        readAgain(); // nothing is left to decide: the phase can be closed
    Q_EMIT currentChanged();
}

std::optional<AskedConnector> ComparisonModel::askedConnector() const
{
    if (m_comparison.connectorQuestions.isEmpty() || !isRead())
        return std::nullopt;
    const ComparisonState &state = workspace().comparison;
    const ConnectorQuestion &question = m_comparison.connectorQuestions.first();
    const ConnectorConfiguration &asked = state.active.connectors.at(question.active);
    AskedConnector connector{asked.identifier.toString(), asked.name, {}};
    for (const int candidate : question.candidates) {
        const ConnectorConfiguration &one = state.staging.connectors.at(candidate);
        connector.candidates.append({one.identifier.toString(), one.name});
    }
    return connector;
}

void ComparisonModel::answerConnector(const QString &stagingId)
{
    const auto asked = askedConnector();
    if (!asked)
        return;
    const auto kept = session()->confirmConnector(asked->id, stagingId);
    settle(kept);
    if (kept)
        readAgain();
}

int ComparisonModel::print(QPagedPaintDevice &device) const
{
    ComparedPair pair(activeName(), stagingName(), workspace().comparison.readAt);
    pair.ticket = workspace().setup.ticket;
    ReportOptions options;
    options.locale = QLocale();
    options.zone = QTimeZone::systemTimeZone();
    return ReportPrinter::paint(comparisonReport(m_comparison, m_decisions, pair, options), device);
}

} // namespace swingbridge
