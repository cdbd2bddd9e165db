// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/ReportFacts.h"
#include "report/ReportWords.h"

namespace swingbridge {

//! The document swingbridge/report/1 of cli.md. \a next: what to do next, as sentences.
Json reportDocument(const ReportFacts &facts, const ReportOptions &options, const QStringList &next);

} // namespace swingbridge
