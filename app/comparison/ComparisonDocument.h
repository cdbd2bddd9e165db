// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison/Comparison.h"

namespace swingbridge {

//! Where one side of a comparison came from.
class ComparedSource
{
public:
    ComparedSource() = default;
    ComparedSource(QString sourceName, QString sourceKind, QString contentHash)
        : source(std::move(sourceName)), kind(std::move(sourceKind)), sha256(std::move(contentHash)) {}

    QString source; //!< A path or a server's address.
    QString kind;   //!< "settings", "serverConfiguration", "capture"
    QString sha256; //!< Of what was read; empty: null.
};

//! The document swingbridge/comparison/1 of cli.md.
Json comparisonDocument(const Comparison &comparison, const SyncConfiguration &active, const ComparedSource &activeSource,
                        const SyncConfiguration &staging, const ComparedSource &stagingSource, const Decisions &decisions);

//! One entry of its "differences"; \a decision may be nullptr. Reports and status print the same.
Json differenceToJson(const Difference &difference, const Decision *decision);

} // namespace swingbridge
