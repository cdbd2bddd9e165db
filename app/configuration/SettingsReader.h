// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configuration/SyncConfiguration.h"

namespace swingbridge {

// For the .cpp files of this folder.

//! As readSettings(), but a MigratedPolicy.json is described: its origin's kind says so.
Result<SyncConfiguration> readSettingsOrStub(const QByteArray &bytes, const QString &what);
//! The refusal of such a file where settings are needed.
Error migratedStub(const QString &what);

} // namespace swingbridge
