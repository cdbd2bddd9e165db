// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/site/LabHistory.h"

#include "lab/ServerState.h"

#include <QDir>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>
#include <functional>

namespace swingbridge::test {
namespace {

// The state is written whole with each effect; only what may change who can export is kept, at the time of all processes.
const char *const keeping[] = {
    "DROP TRIGGER IF EXISTS remember",
    "DROP TABLE IF EXISTS history",
    "CREATE TABLE history(number INTEGER PRIMARY KEY, at REAL NOT NULL, role TEXT NOT NULL, json BLOB NOT NULL)",
    "INSERT INTO history(at, role, json) SELECT julianday('now'), '', json FROM state",
    "CREATE TRIGGER remember AFTER INSERT ON state BEGIN "
    "INSERT INTO history(at, role, json) SELECT julianday('now'), told.role, NEW.json FROM "
    "(SELECT (SELECT group_concat(value) FROM json_each(CAST(NEW.json AS TEXT)) WHERE key IN ('installed','power','service','stagingMode','cycle','run')) AS role) AS told "
    "WHERE told.role IS NOT (SELECT role FROM history ORDER BY number DESC LIMIT 1); END",
};

class Moment
{
public:
    double at;
    bool canExport;
    QString server;
};

//! Calls \a use with each server's disk; false when one cannot be opened or \a use says so.
bool withDisks(const QString &lab, const std::function<bool(QSqlDatabase &, const QString &)> &use)
{
    bool isFine = true;
    const QStringList files = QDir(lab).entryList({QStringLiteral("*.sqlite")}, QDir::Files);
    for (const QString &file : files) {
        if (file == QLatin1String("lock.sqlite"))
            continue;
        {
            QSqlDatabase disk = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("history"));
            disk.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
            disk.setDatabaseName(QDir(lab).filePath(file));
            isFine = disk.open() && use(disk, file.section(u'.', 0, 0)) && isFine;
        }
        QSqlDatabase::removeDatabase(QStringLiteral("history"));
    }
    return isFine && !files.isEmpty();
}

} // namespace

bool LabHistory::keep(const QString &lab)
{
    return withDisks(lab, [](QSqlDatabase &disk, const QString &) {
        for (const char *statement : keeping) {
            QSqlQuery query(disk);
            if (!query.exec(QLatin1String(statement))) {
                qWarning("%s", qPrintable(query.lastError().text()));
                return false;
            }
        }
        return true;
    });
}

QString LabHistory::twoActive(const QString &lab)
{
    QList<Moment> moments;
    const bool isRead = withDisks(lab, [&moments](QSqlDatabase &disk, const QString &server) {
        QSqlQuery query(disk);
        if (!query.exec(QStringLiteral("SELECT at, json FROM history ORDER BY number")))
            return false;
        while (query.next()) {
            const auto state = readServerState(query.value(1).toByteArray());
            if (!state)
                return false;
            moments.append(Moment{query.value(0).toDouble(), state->isExportCapable(), server});
        }
        return true;
    });
    if (!isRead)
        return QStringLiteral("the history cannot be read");
    // What one server gave up and another took within one effect's millisecond was given up first: a lock orders effects.
    std::stable_sort(moments.begin(), moments.end(), [](const Moment &a, const Moment &b) { return a.at != b.at ? a.at < b.at : a.canExport < b.canExport; });
    QSet<QString> active;
    for (const Moment &moment : std::as_const(moments)) {
        if (moment.canExport)
            active.insert(moment.server);
        else
            active.remove(moment.server);
        if (active.size() > 1)
            return QStringLiteral("two at once at %1: %2").arg(moment.at, 0, 'f', 8).arg(QStringList(active.cbegin(), active.cend()).join(u' '));
    }
    return {};
}

} // namespace swingbridge::test
