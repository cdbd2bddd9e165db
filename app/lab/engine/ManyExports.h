// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lab/engine/Directory.h"
#include "lab/engine/PendingExports.h"

namespace swingbridge {

//! Pending exports for a file of any size, to practise on and to measure with: one in ten objects is added, one in ten deleted,
//! the others get new values in one or two attributes. A pure function of the directory: the same options, the same file.
PendingExport pendingExportOf(const Directory &directory, int index);

} // namespace swingbridge
