// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/ScriptLint.h"
#include "rules/ScriptRewrite.h"
#include "rules/ScriptWriter.h"

namespace swingbridge {

//! The documents of cli.md, rules.
Json ruleScanDocument(const QList<ScriptScan> &scans);                                                       //!< swingbridge/rule-scan/1
Json ruleRewriteDocument(const QList<RewrittenFile> &files, const QString &map, const QString &output);      //!< swingbridge/rule-rewrite/1
Json ruleLintDocument(const QList<LintedScript> &scripts, const QString &target);                            //!< swingbridge/rule-lint/1
Json ruleWriteDocument(const QList<WrittenScript> &scripts, const QString &host);                            //!< swingbridge/rule-write/1

} // namespace swingbridge
