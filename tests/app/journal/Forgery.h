// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace swingbridge::test {

//! Changes the file behind the journal's back; the triggers are taken away first, as a forger would.
inline bool forge(const QString &folder, const QString &sql)
{
    const QString name = QStringLiteral("forger");
    bool good = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(folder + QStringLiteral("/journal.sqlite"));
        good = database.open();
        QSqlQuery query(database);
        QMap<QString, QString> triggers;
        query.exec(QStringLiteral("SELECT name,sql FROM sqlite_master WHERE type='trigger'"));
        while (query.next())
            triggers.insert(query.value(0).toString(), query.value(1).toString());
        for (const QString &trigger : triggers.keys())
            good = query.exec(QStringLiteral("DROP TRIGGER ") + trigger) && good;
        good = query.exec(sql) && good;
        for (const QString &trigger : std::as_const(triggers))
            good = query.exec(trigger) && good;
    }
    QSqlDatabase::removeDatabase(name);
    return good;
}

} // namespace swingbridge::test
