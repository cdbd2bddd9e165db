// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/PendingExports.h"

class QIODevice;

namespace swingbridge {

enum class CsvGuard { Apostrophe, Raw }; //!< Whether cells that a spreadsheet would compute get a leading apostrophe.

//! The 13 columns of the vendor's CSExportAnalyzer (cli.md, exports summarize --csv). UTF-8 with BOM, RFC 4180.
Done writeAnalyzerCsv(QIODevice &device, const QList<PendingExports> &captures, CsvGuard guard = CsvGuard::Apostrophe);
//! One row per value (--csv-full).
Done writeFullCsv(QIODevice &device, const QList<PendingExports> &captures, CsvGuard guard = CsvGuard::Apostrophe);

} // namespace swingbridge
