// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/ConnectorMap.h"

namespace swingbridge {

//! A stretch of a text, in UTF-16 units.
class TextSpan
{
public:
    TextSpan() = default;
    TextSpan(qsizetype from, qsizetype count) : start(from), length(count) {}

    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const TextSpan &, const TextSpan &) = default;
};

//! A rule as a PowerShell script in the form that the Synchronization Rules Editor exports (rule-scripts.md 1).
class RuleScript
{
public:
    //! Quoting-safe: apostrophes of every kind are doubled. LF line ends; write it as UTF-8 with BOM.
    static RuleScript write(const SyncRule &rule);

    //! \a text as a single-quoted PowerShell string.
    static QString quoted(const QString &text);

    const QString &text() const { return m_text; }
    //! "In from AD - User X.ps1": no character that a file system refuses.
    const QString &fileName() const { return m_fileName; }
    //! The digits of the connector's GUID.
    const TextSpan &connector() const { return m_connector; }

private:
    QString m_text;
    QString m_fileName;
    TextSpan m_connector;
};

//! One GUID that was replaced; places are the same before and after.
class RewrittenGuid
{
public:
    TextSpan span;
    int line = 1;
    int column = 1;
    Guid from;
    Guid to;
};

//! A script before and after its connector was mapped; everything outside the changed places is equal, and was compared.
class RewrittenScript
{
public:
    QString fileName;
    QString before;
    QString after;
    QList<RewrittenGuid> changed;  //!< Empty for the Entra connector.
    qsizetype unchangedBytes = 0;  //!< UTF-8 bytes outside the changed places, verified equal.
};

//! The rule as the staging server shall hold it: only the connector changes. Refused when the map lacks the connector or
//! nobody confirmed its entry.
Result<SyncRule> rewriteRule(const SyncRule &rule, const ConnectorMap &map);
//! The same on the script.
Result<RewrittenScript> rewriteScript(const SyncRule &rule, const ConnectorMap &map);

} // namespace swingbridge
