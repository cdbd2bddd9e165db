// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/ScriptBindings.h"

namespace swingbridge {

//! What a person has to know of a script before any server is asked (rule-scripts.md 7, the rows about the text itself).
class ScriptFindings
{
public:
    //! All must outlive it.
    ScriptFindings(const ScriptFile &file, const PowerShellScript &script, const ScriptBindings &bindings, const QList<ConnectorArgument> &connectors)
        : m_file(file), m_script(script), m_bindings(bindings), m_connectors(connectors), m_places(file) {}

    //! By place; \a scan has everything but its findings.
    QList<LintFinding> of(const ScriptScan &scan);

private:
    LintFinding &add(int number, const char *code, LintSeverity severity, qsizetype position, const QStringList &names = {}, const QString &rule = {});
    void readParsing();
    void readEncoding();
    void readConnectors(const ScriptScan &scan);
    void readArguments();
    void readApostrophes(const ScriptScan &scan);
    void readGuids(const ScriptScan &scan);
    void readKind(const ScriptScan &scan);
    bool breaksAsAnsi() const;

    const ScriptFile &m_file;
    const PowerShellScript &m_script;
    const ScriptBindings &m_bindings;
    const QList<ConnectorArgument> &m_connectors;
    ScriptPlaces m_places;
    QList<LintFinding> m_findings;
};

} // namespace swingbridge
