// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/PendingExports.h"

namespace swingbridge {

//! Where an object with pending exports was met.
enum class ExportWhere { First, Second, Both, Different };

//! "first", "second", "both" (with the same changes), "different".
QString toWord(ExportWhere where);

//! One object of two captures.
class ComparedExport
{
public:
    ExportWhere where = ExportWhere::Both;
    qsizetype first = -1;   //!< Its row in the first capture; -1: not there.
    qsizetype second = -1;
};

//! Two captures side by side (active and staging, or earlier and later): what stands in both is no passing noise.
class ExportComparison
{
public:
    QList<ComparedExport> objects; //!< In the order of the first capture, then what only the second holds in its order.

    qint64 count(ExportWhere where) const;
};

//! Pairs objects by DN: in the space of Entra it is the anchor, the same on every server, while ids are a server's own. The
//! changes of two are the same when operation, new DN, attributes and values are; order does not matter. Linear but for sorting.
ExportComparison compareExports(const PendingExports &first, const PendingExports &second);

//! The document swingbridge/export-comparison/1 of cli.md.
Json exportComparisonDocument(const ExportComparison &comparison, const PendingExports &first, const PendingExports &second);

} // namespace swingbridge
