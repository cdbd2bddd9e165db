// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/ScriptLint.h"
#include "rules/ScriptRewrite.h"

#include <memory>

namespace swingbridge {

//! A script file that a person added: as it lies on disk, and with the repairs that were asked for. Nothing is written here.
class AddedScript
{
public:
    AddedScript() = default;

    //! Reads and scans \a path; what cannot be read becomes error().
    static AddedScript read(const QString &path);
    //! The same of a script that lies nowhere.
    static AddedScript fromBytes(const QByteArray &bytes, const QString &name);

    const QString &path() const { return m_path; }
    QString name() const;
    const std::optional<Error> &error() const { return m_error; }
    bool isReadable() const { return m_file.has_value(); }
    //! As on disk; only when isReadable().
    const ScriptFile &original() const { return *m_original; }
    //! With the repairs; only when isReadable().
    const ScriptFile &file() const { return *m_file; }
    const ScriptScan &scan() const { return m_scan; }
    const QList<ScriptRepair> &repairs() const { return m_repairs; }
    bool isExport() const { return isReadable() && m_scan.kind == ScriptKind::Export; }

    //! Makes one repair in memory.
    void repair(const ScriptRepair &repair);
    //! Back to what is on disk.
    void undoRepairs();
    //! The connectors mapped; the findings of a scan alone are in it.
    Result<RewrittenFile> rewritten(const ConnectorMap &map) const;

private:
    QString m_path;
    std::optional<Error> m_error;
    std::optional<ScriptFile> m_original;
    std::optional<ScriptFile> m_file;
    ScriptScan m_scan;
    QList<ScriptRepair> m_repairs;

    void take(const Result<ScriptFile> &file);
};

//! What a connector map and a staging server say about an added script.
class ScriptVerdict
{
public:
    ScriptVerdict() = default;

    std::optional<Error> refused;  //!< Why it is not rewritten.
    int changed = 0;               //!< Connector GUIDs that the rewrite replaces.
    QList<LintFinding> findings;   //!< Of the rewritten script, were it run on the staging server.

    bool hasErrors() const;
    int worthAttention() const;    //!< Errors and warnings.
};

//! Rewrites \a scripts through \a map and lints what comes out, as they would run one after the other. Pure, for any thread.
QList<ScriptVerdict> judge(const QList<AddedScript> &scripts, const ConnectorMap &map, const std::shared_ptr<const LintTarget> &target);

} // namespace swingbridge
