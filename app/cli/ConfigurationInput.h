// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Failure.h"
#include "comparison/ComparisonDocument.h"

namespace swingbridge {

//! Reads an exported settings file, a server configuration folder or a copy ("files:DIR") that a person named; whatever is wrong with it is an
//! input that cannot be read (exit status 3).
tl::expected<SyncConfiguration, Failure> readConfigurationInput(const QString &path);

//! The same for what only tells of itself: a MigratedPolicy.json is described, not refused.
tl::expected<SyncConfiguration, Failure> describeConfigurationInput(const QString &path);

//! How a document names where \a configuration came from.
ComparedSource sourceOf(const SyncConfiguration &configuration);

} // namespace swingbridge
