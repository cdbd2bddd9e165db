// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Failure.h"
#include "cli/Invocation.h"
#include "rules/ConnectorMap.h"
#include "rules/ScriptScan.h"

#include <QCommandLineParser>

namespace swingbridge {

//! What the commands of "rules" share: their files.
class RuleFiles
{
public:
    //! FILE… and --ansi.
    static void declare(QCommandLineParser &parser);
    //! Every script that a person named, read and scanned; an input that is no text ends it (exit status 3).
    static tl::expected<QList<ScriptScan>, Failure> scan(const Invocation &invocation);
    //! A configuration of either kind: exported settings or a folder.
    static tl::expected<SyncConfiguration, Failure> configuration(const QString &path);
    //! MAP.json.
    static tl::expected<ConnectorMap, Failure> map(const QString &path);
    //! "line 3, column 1: error: …"
    static QString line(const LintFinding &finding);
};

} // namespace swingbridge
