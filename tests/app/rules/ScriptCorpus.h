// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/JsonText.h"
#include "rules/ScriptRewrite.h"

#include <QFile>

namespace swingbridge::test {

//! Where the scripts lie over which PowerShell's own parser and binder have judged.
inline QString corpusPath(const QString &file)
{
    return QStringLiteral(SWINGBRIDGE_TEST_DATA "/rule-scripts/") + file;
}

//! The verdicts: one record a file (tests/data/rule-scripts/INDEX.md).
inline const Json &corpus()
{
    static const Json files = [] {
        QFile file(corpusPath(QStringLiteral("expected.json")));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the corpus is missing");
        return Json::parse(file.readAll().toStdString()).at("files");
    }();
    return files;
}

inline const Json &verdict(const QString &file)
{
    for (const Json &record : corpus()) {
        if (record.at("file").get<QString>() == file)
            return record;
    }
    qFatal("%s is not in the corpus", qPrintable(file));
}

inline bool isBroken(const Json &record) { return record.at("parseErrors").get<int>() > 0; }

//! The map that belongs to a script, as a person would have written it.
inline ConnectorMap mapOf(const Json &record)
{
    ConnectorMap map;
    for (const auto &[from, to] : record.at("map").items()) {
        MappedConnector entry;
        entry.from = *Guid::parse(QString::fromStdString(from));
        entry.to = *Guid::parse(to.get<QString>());
        map.connectors.append(entry);
    }
    return map;
}

inline ScriptFile corpusFile(const QString &file)
{
    const auto read = ScriptFile::read(corpusPath(file));
    if (!read)
        qFatal("%s", qPrintable(read.error().summary()));
    return *read;
}

//! A script from memory.
inline ScriptFile script(const QByteArray &bytes)
{
    const auto file = ScriptFile::fromBytes(bytes, QStringLiteral("rule.ps1"));
    if (!file)
        qFatal("%s", qPrintable(file.error().summary()));
    return *file;
}

} // namespace swingbridge::test
