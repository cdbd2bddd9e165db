// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/ExportRowSearch.h"

#include "async/Completion.h"
#include "async/Detach.h"

#include <QElapsedTimer>

#include <algorithm>
#include <iterator>

namespace swingbridge {

ExportRows unitedRows(const ExportRows &a, const ExportRows &b)
{
    ExportRows rows;
    rows.reserve(a.size() + b.size());
    std::set_union(a.cbegin(), a.cend(), b.cbegin(), b.cend(), std::back_inserter(rows));
    return rows;
}

ExportRows commonRows(const ExportRows &a, const ExportRows &b)
{
    ExportRows rows;
    std::set_intersection(a.cbegin(), a.cend(), b.cbegin(), b.cend(), std::back_inserter(rows));
    return rows;
}

//! One search through the captures, one after the other.
class ExportRowSearch::Walk
{
public:
    Walk(QList<PendingExports> captures, ExportFilter filter, std::optional<ExportRows> among)
        : m_captures(std::move(captures)), m_filter(std::move(filter)), m_among(std::move(among))
    {
        m_filter.finding.reset(); // whoever starts the search knows its rows
    }

    //! Looks for a few milliseconds, or until there are some rows to show. False at the end.
    bool readSome(ExportRows &rows)
    {
        constexpr qint64 aWhile = 8;
        QElapsedTimer time;
        time.start();
        while (m_search || m_next < m_captures.size()) {
            if (!m_search)
                open();
            ExportRows piece;
            const bool goesOn = m_search->readSome(piece);
            for (const qsizetype row : std::as_const(piece))
                rows.append(m_first + row);
            if (!goesOn)
                close();
            if (time.elapsed() >= aWhile)
                return true;
        }
        return false;
    }

private:
    void open()
    {
        const PendingExports &capture = m_captures.at(m_next);
        std::optional<ExportRows> among;
        if (m_among) {
            among.emplace();
            auto it = std::lower_bound(m_among->cbegin(), m_among->cend(), m_first);
            for (; it != m_among->cend() && *it < m_first + capture.size(); ++it)
                among->append(*it - m_first);
        }
        m_search.emplace(capture, m_filter, std::move(among));
    }

    void close()
    {
        m_first += m_captures.at(m_next++).size();
        m_search.reset();
    }

    QList<PendingExports> m_captures;
    ExportFilter m_filter;
    std::optional<ExportRows> m_among;
    std::optional<ExportSearch> m_search;
    qsizetype m_next = 0;
    qsizetype m_first = 0; //!< Row of the capture's first object.
};

void ExportRowSearch::start(const QList<PendingExports> &captures, const ExportFilter &filter, const std::optional<ExportRows> &among)
{
    m_isRunning = true;
    detach(goOn(this, std::make_shared<Walk>(captures, filter, among), m_scope.restart()));
}

QCoro::Task<> ExportRowSearch::goOn(QPointer<ExportRowSearch> self, std::shared_ptr<Walk> walk, std::stop_token stop)
{
    for (;;) {
        ExportRows rows;
        const bool goesOn = walk->readSome(rows);
        if (!goesOn)
            self->m_isRunning = false;
        Q_EMIT self->found(rows);
        if (!self || stop.stop_requested())
            co_return;
        if (!goesOn) {
            Q_EMIT self->finished();
            co_return;
        }
        co_await nextTurn();
        if (!self || stop.stop_requested())
            co_return;
    }
}

} // namespace swingbridge
