// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Failure.h"
#include "exports/PendingExports.h"

#include <stop_token>

namespace swingbridge {

//! Reads the pending-export files that a person named, whatever is in them.
tl::expected<QList<PendingExports>, Failure> readExportFiles(const QStringList &files, std::stop_token stop);

//! False when one is cut, a drop file or no csexport file at all: what was counted is not all (exit status 3).
bool isWhole(const QList<PendingExports> &captures);

} // namespace swingbridge
