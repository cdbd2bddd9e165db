// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/EventBook.h"

#include "foundation/Clock.h"
#include "lab/LabStore.h"

namespace swingbridge {

Done EventBook::add(const EventRecord &record)
{
    return m_store.write(QStringLiteral("INSERT INTO event(at, id, source, level, message) VALUES(?, ?, ?, ?, ?)"),
        {toIsoUtc(record.at), record.id, record.source, record.level, record.message});
}

Result<QList<EventRecord>> EventBook::list(const QDateTime &since, int limit) const
{
    const QString from = since.isValid() ? toIsoUtc(since) : QStringLiteral("0"); // ISO-8601 UTC texts sort by time
    const auto rows = m_store.rows(
        QStringLiteral("SELECT at, source, id, level, message FROM event WHERE at >= ? ORDER BY number DESC LIMIT ?"), {from, limit});
    if (!rows)
        return failure(rows.error());
    QList<EventRecord> events;
    for (const LabStore::Row &row : *rows) {
        events << EventRecord(fromIsoUtc(row.at(0).toString()), row.at(1).toString(), row.at(2).toInt(), row.at(3).toString(),
            row.at(4).toString());
    }
    return events;
}

} // namespace swingbridge
