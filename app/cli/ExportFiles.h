// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Failure.h"
#include "cli/ProgressLine.h"
#include "exports/CsExportReader.h"
#include "exports/ExportPolicy.h"

#include <stop_token>

namespace swingbridge {

//! Reads the pending-export files that a person named, whatever is in them; progress by bytes of all of them, a stop at any
//! piece. \a options is used for each, its file and connector aside.
[[nodiscard]] QCoro::Task<tl::expected<QList<PendingExports>, Failure>> readExportFiles(QStringList files, CsExportOptions options, Invocation::ProgressForm progress,
                                                                                       std::shared_ptr<Console> console, std::stop_token stop);

//! False when one is cut, a drop file or no csexport file at all: what was counted is not all (exit status 3).
bool isWhole(const QList<PendingExports> &captures);

//! The option POLICY.json of cli.md; the defaults when \a file is empty.
tl::expected<ExportPolicy, Failure> readPolicyFile(const QString &file);

} // namespace swingbridge
