// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/ShownExports.h"

#include "async/Detach.h"
#include "exports/ExportFilterHint.h"

#include <QCoroFuture>
#include <QtConcurrentRun>

#include <algorithm>

namespace swingbridge {
namespace {

//! The operations that a chip stands for; empty: all.
QStringList operationsOf(const QString &filter)
{
    if (filter == QLatin1String("update"))
        return {toWord(ExportOperation::Update), toWord(ExportOperation::Replace)};
    return filter == QLatin1String("add") || filter == QLatin1String("delete") ? QStringList(filter) : QStringList();
}

//! What both allow; a word that no object has when nothing is left.
QStringList commonOperations(const QStringList &a, const QStringList &b)
{
    if (a.isEmpty() || b.isEmpty())
        return a + b;
    QStringList both;
    std::copy_if(a.cbegin(), a.cend(), std::back_inserter(both), [&](const QString &word) { return b.contains(word); });
    return both.isEmpty() ? QStringList(QStringLiteral("nothing")) : both;
}

ExportRows narrowed(const std::optional<ExportRows> &among, const ExportRows &rows)
{
    return among ? commonRows(*among, rows) : rows;
}

} // namespace

ShownExports::ShownExports(QObject *parent) : QObject(parent)
{
    connect(&m_search, &ExportRowSearch::found, this, [this](const ExportRows &rows) {
        m_table.append(rows);
        Q_EMIT changed();
    });
    connect(&m_search, &ExportRowSearch::finished, this, &ShownExports::changed);
}

void ShownExports::setCaptures(const QList<PendingExports> &captures, const QList<ExportFinding> &findings)
{
    m_search.stop();
    ++m_generation;
    m_captures = captures;
    m_findings = findings;
    m_groups.setGroups({});
    m_scope.reset();
    m_scopeTitle.clear();
    m_others.clear();
    m_table.setCaptures(captures, findings);
    m_withFindings.clear();
    for (qsizetype row = 0; row < (findings.isEmpty() ? 0 : m_table.all()); ++row) {
        if (m_table.verdictOf(row) != ExportVerdict::Pass)
            m_withFindings.append(row);
    }
    apply();
}

void ShownExports::setSearch(const QString &text)
{
    m_text = text;
    apply();
}

void ShownExports::setFilter(const QString &filter)
{
    m_filter = filter;
    apply();
}

QString ShownExports::hint() const
{
    const QString hint = ExportFilterHint::of(m_text, m_others.isEmpty() ? m_captures : m_others, m_findings);
    if (!hint.isEmpty() || isSearching() || m_table.rowCount() > 0 || (m_text.isEmpty() && m_filter == QLatin1String("all")))
        return hint;
    return tr("No object is like that.");
}

ExportRows ShownExports::rowsOfRule(int rule) const
{
    ExportRows rows;
    for (const ExportFinding &finding : m_findings) {
        if (finding.rule == rule)
            rows = unitedRows(rows, finding.rows);
    }
    return rows;
}

void ShownExports::apply()
{
    m_search.stop();
    ExportFilter filter = ExportFilter::parse(m_text);
    std::optional<ExportRows> among = m_scope;
    if (m_filter == QLatin1String("finding"))
        among = narrowed(among, m_withFindings);
    if (filter.finding)
        among = narrowed(among, rowsOfRule(*filter.finding));
    filter.finding.reset();
    filter.operations = commonOperations(filter.operations, operationsOf(m_filter));
    m_table.setWords(filter.words + filter.names);
    if (filter.isEmpty() && !among) {
        m_table.showAll();
    } else {
        m_table.clear();
        if (filter.isEmpty())
            m_table.append(*among);
        else
            m_search.start(m_others.isEmpty() ? m_captures : m_others, filter, among);
    }
    Q_EMIT changed();
}

void ShownExports::showFinding(int number)
{
    if (number < 0 || number >= m_findings.size())
        return;
    showRows(m_findings.at(number).message(), m_findings.at(number).rows);
}

void ShownExports::showGroup(int row)
{
    if (row < 0 || row >= m_groups.rowCount())
        return;
    showRows(m_groups.groups().at(row).sentence(), m_groups.groups().at(row).rows);
}

void ShownExports::showRows(const QString &title, const ExportRows &rows, const QList<PendingExports> &fromOther)
{
    const bool wasOther = !m_others.isEmpty();
    m_others = fromOther;
    if (!m_others.isEmpty())
        m_table.setCaptures(m_others, {});
    else if (wasOther)
        m_table.setCaptures(m_captures, m_findings);
    m_scopeTitle = title;
    m_scope = rows;
    apply();
}

void ShownExports::showAll()
{
    if (!m_others.isEmpty())
        m_table.setCaptures(m_captures, m_findings);
    m_others.clear();
    m_scopeTitle.clear();
    m_scope.reset();
    apply();
}

void ShownExports::needGroups()
{
    if (m_groupedGeneration == m_generation)
        return;
    m_groupedGeneration = m_generation;
    detach(makeGroups(this, m_captures, m_generation));
}

QCoro::Task<> ShownExports::makeGroups(QPointer<ShownExports> self, QList<PendingExports> captures, int generation)
{
    const QFuture<QList<ExportGroup>> grouping = QtConcurrent::run(&groupExports, captures);
    const QList<ExportGroup> groups = co_await grouping;
    if (!self || self->m_generation != generation)
        co_return;
    self->m_groups.setGroups(groups);
    Q_EMIT self->changed();
}

} // namespace swingbridge
