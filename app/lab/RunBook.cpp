// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/RunBook.h"

#include "foundation/JsonText.h"
#include "lab/LabStore.h"

namespace swingbridge {

namespace {

Result<QList<RunResult>> toRuns(const Result<QList<LabStore::Row>> &rows)
{
    if (!rows)
        return failure(rows.error());
    QList<RunResult> runs;
    for (const LabStore::Row &row : *rows) {
        const auto json = parseJson(row.constFirst().toByteArray(), QStringLiteral("a run of the lab"));
        if (!json)
            return failure(json.error());
        runs << json->get<RunResult>();
    }
    return runs;
}

} // namespace

Done RunBook::put(const RunResult &run)
{
    const QByteArray json = QByteArray::fromStdString(Json(run).dump());
    return m_store.write(QStringLiteral("INSERT OR REPLACE INTO run(number, id, connector, profile, json) VALUES(?, ?, ?, ?, ?)"),
        {run.runNumber, run.runHistoryId.toString(), run.connector.toString(), run.runProfile, json});
}

Result<QList<RunResult>> RunBook::list(const Guid &connector, int limit) const
{
    if (connector.isNull())
        return toRuns(m_store.rows(QStringLiteral("SELECT json FROM run ORDER BY number DESC LIMIT ?"), {limit}));
    return toRuns(m_store.rows(QStringLiteral("SELECT json FROM run WHERE connector = ? ORDER BY number DESC LIMIT ?"),
        {connector.toString(), limit}));
}

Result<std::optional<RunResult>> RunBook::find(const Guid &runHistoryId) const
{
    const auto runs = toRuns(m_store.rows(QStringLiteral("SELECT json FROM run WHERE id = ?"), {runHistoryId.toString()}));
    if (!runs)
        return failure(runs.error());
    return runs->isEmpty() ? std::optional<RunResult>() : std::optional<RunResult>(runs->constFirst());
}

} // namespace swingbridge
