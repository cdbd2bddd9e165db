// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/ConnectorMap.h"
#include "rules/ScriptScan.h"

namespace swingbridge {

//! One connector GUID that was replaced; its place is the same before and after.
class ChangedGuid
{
public:
    int line = 1;
    int column = 1;
    qint64 offset = 0;
    qint64 bytes = 0;       //!< How many from there on.
    qsizetype position = 0; //!< In the text, UTF-16 units.
    QString from;           //!< As written.
    QString to;             //!< In the same form and case.
};

//! A script file before and after. Outside the changed places both are equal byte for byte: compared on every run.
class RewrittenFile
{
public:
    QString file;
    QByteArray before;
    QByteArray after;
    QString textBefore;
    QString textAfter;
    QList<ChangedGuid> changed;
    qint64 unchangedBytes = 0;
    QString sha256Before;
    QString sha256After;
    QList<LintFinding> findings; //!< Why something was left as it is.

    //! Translated: "2 places changed, all other 4,634 bytes are equal."
    QString proof() const;
    //! Drops bytes and texts; what was found and proved stays.
    void forgetContent();
};

//! Maps the connectors of one script in one pass (rule-scripts.md 2.3). BadInput for a broken or empty script or a masked
//! GUID; Refused when the map lacks a literal connector, or nobody confirmed the entry of one that is neither a directory nor Entra.
Result<RewrittenFile> rewriteScriptFile(const ScriptFile &file, const ScriptScan &scan, const ConnectorMap &map);

//! Rewrites \a files into the new folder \a output, all or nothing: they are written to a folder beside it, which is renamed
//! once. Usage errors (code "usage"): two files of one name, \a output equal to or inside an input's folder. LocalFile
//! (code "exists") when \a output is there and not empty. The contents are not kept in what it returns.
Result<QList<RewrittenFile>> rewriteScripts(const QStringList &files, const ConnectorMap &map, const QString &output, const QString &ansiCodePage = {});

//! Writes \a files, which were rewritten in memory, into the new folder \a output: all or nothing, refusing what rewriteScripts() refuses.
Done writeRewritten(const QList<RewrittenFile> &files, const QString &output);

} // namespace swingbridge
