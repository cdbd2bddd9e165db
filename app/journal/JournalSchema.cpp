// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/JournalSchema.h"

#include "foundation/Json.h"
#include "journal/EntryKind.h"

namespace swingbridge {
namespace {

QString kindList()
{
    QStringList words;
    for (int kind = 0; kind <= int(EntryKind::Note); ++kind)
        words << QLatin1Char('\'') + toString(EntryKind(kind)) + QLatin1Char('\'');
    return words.join(QLatin1Char(','));
}

QMap<QString, QString> tables()
{
    return {
        {QStringLiteral("op"),
         QStringLiteral("CREATE TABLE op(op_id BLOB PRIMARY KEY, schema INT, created_utc TEXT, tool_version TEXT, "
                        "agent_sha256 BLOB, tenant TEXT, method TEXT, "
                        "mode TEXT CHECK(mode IN('assisted','automatic')), hard_fence INT)")},
        {QStringLiteral("server"),
         QStringLiteral("CREATE TABLE server(name TEXT PRIMARY KEY, machine_id TEXT UNIQUE, address TEXT)")},
        {QStringLiteral("entry"),
         QStringLiteral("CREATE TABLE entry(seq INTEGER PRIMARY KEY CHECK(seq>0), utc TEXT, mono_ns INT, attempt_no INT, "
                        "kind TEXT CHECK(kind IN(%1)), phase TEXT, state TEXT, server TEXT, step TEXT, req_id BLOB, "
                        "compensates INT, payload BLOB NOT NULL, prev BLOB NOT NULL, hash BLOB NOT NULL UNIQUE)").arg(kindList())},
        {QStringLiteral("artefact"),
         QStringLiteral("CREATE TABLE artefact(sha256 BLOB PRIMARY KEY, kind TEXT, bytes INT, file TEXT)")}};
}

} // namespace

QMap<QString, QString> JournalSchema::expected()
{
    QMap<QString, QString> all = tables();
    for (const QString &table : tables().keys()) {
        for (const char *verb : {"UPDATE", "DELETE"}) {
            const QString word = QLatin1String(verb);
            const QString name = QStringLiteral("%1_refuses_%2").arg(table, word.toLower());
            all.insert(name, QStringLiteral("CREATE TRIGGER %1 BEFORE %2 ON %3 BEGIN "
                                            "SELECT RAISE(ABORT, 'the journal is append-only'); END").arg(name, word, table));
        }
    }
    return all;
}

QStringList JournalSchema::statements()
{
    QStringList all = tables().values(); // tables before the triggers that stand on them
    const QMap<QString, QString> named = expected();
    for (auto it = named.begin(); it != named.end(); ++it) {
        if (!all.contains(it.value()))
            all << it.value();
    }
    return all;
}

QString JournalSchema::fingerprint()
{
    return sha256Hex(statements().join(QLatin1Char('\n')).toUtf8());
}

} // namespace swingbridge
