// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/AddedScript.h"

#include <QFileInfo>

#include <algorithm>

namespace swingbridge {

AddedScript AddedScript::read(const QString &path)
{
    AddedScript script;
    script.m_path = path;
    script.take(ScriptFile::read(path));
    return script;
}

AddedScript AddedScript::fromBytes(const QByteArray &bytes, const QString &name)
{
    AddedScript script;
    script.m_path = name;
    script.take(ScriptFile::fromBytes(bytes, name));
    return script;
}

void AddedScript::take(const Result<ScriptFile> &file)
{
    if (!file) {
        m_error = file.error();
        return;
    }
    m_original = *file;
    m_file = *file;
    m_scan = scanScript(*file);
}

QString AddedScript::name() const
{
    return QFileInfo(m_path).fileName();
}

void AddedScript::repair(const ScriptRepair &repair)
{
    const auto mended = ScriptFile::fromBytes(repaired(*m_file, repair), m_path);
    if (!mended)
        return; // it stays as it was
    m_file = *mended;
    m_scan = scanScript(*mended);
    m_repairs << repair;
}

void AddedScript::undoRepairs()
{
    m_file = m_original;
    m_scan = scanScript(*m_file);
    m_repairs.clear();
}

Result<RewrittenFile> AddedScript::rewritten(const ConnectorMap &map) const
{
    if (!isReadable())
        return failure(*m_error);
    return rewriteScriptFile(*m_file, m_scan, map);
}

bool ScriptVerdict::hasErrors() const
{
    return refused || std::any_of(findings.cbegin(), findings.cend(), [](const LintFinding &one) { return one.severity == LintSeverity::Error; });
}

int ScriptVerdict::worthAttention() const
{
    return int(std::count_if(findings.cbegin(), findings.cend(), [](const LintFinding &one) { return one.severity != LintSeverity::Note; }));
}

QList<ScriptVerdict> judge(const QList<AddedScript> &scripts, const ConnectorMap &map, const std::shared_ptr<const LintTarget> &target)
{
    QList<ScriptVerdict> verdicts;
    QList<ScriptScan> scans;
    for (const AddedScript &script : scripts) {
        ScriptVerdict verdict;
        ScriptScan scan = script.scan();
        if (const auto rewritten = script.rewritten(map); !rewritten) {
            verdict.refused = rewritten.error();
        } else {
            verdict.changed = int(rewritten->changed.size());
            if (const auto after = ScriptFile::fromBytes(rewritten->after, script.path()); after && verdict.changed > 0)
                scan = scanScript(*after);
        }
        verdicts << verdict;
        scans << scan;
    }
    const QList<LintedScript> linted = lintScripts(scans, target.get());
    for (qsizetype i = 0; i < std::min(linted.size(), verdicts.size()); ++i)
        verdicts[i].findings = linted.at(i).findings;
    return verdicts;
}

} // namespace swingbridge
