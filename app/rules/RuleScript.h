// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configuration/SyncRule.h"

namespace swingbridge {

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

private:
    QString m_text;
    QString m_fileName;
};

} // namespace swingbridge
