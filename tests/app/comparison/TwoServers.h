// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configuration/SyncConfiguration.h"

namespace swingbridge::test {

//! Contoso with a second forest and five custom rules: what the tests compare.
SyncConfiguration activeServer();

//! The same configuration as another server would hold it: other identifiers, order, hosts, times and notation (case of names,
//! blanks and line ends that mean nothing), staging mode on. Another \a seed, another such server.
SyncConfiguration asStaging(const SyncConfiguration &active, quint32 seed = 1);

//! A rule by its name; aborts when there is none.
SyncRule &ruleNamed(SyncConfiguration &configuration, const QString &name);

} // namespace swingbridge::test
