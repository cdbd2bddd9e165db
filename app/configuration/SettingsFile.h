// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configuration/SyncConfiguration.h"

namespace swingbridge {

//! Opens either kind of source: a folder is a server configuration, a file is an exported settings JSON. Fills origin.
//! BadInput says what was expected, where (file, line, byte) and what to do; LocalFile when it cannot be opened. A file over
//! 256 MiB is refused before it is read. A MigratedPolicy.json is BadInput with the code "migratedStub": it names the folder.
Result<SyncConfiguration> readConfigurationSource(const QString &path);

//! An exported settings JSON from memory (settings-json.md 1 and 2): any encoding of 1.2, keys in any case, null = "" = [] =
//! missing, booleans also as text, GUIDs in any form, one value where a list is expected. Unknown keys are kept. \a what
//! names the file in errors.
Result<SyncConfiguration> readSettings(const QByteArray &bytes, const QString &what);

//! What `settings show` says of a source: as readConfigurationSource(), but a MigratedPolicy.json is described (origin and
//! settings only), not refused.
Result<SyncConfiguration> describeConfigurationSource(const QString &path);

//! The settings file that the product would export of a server: what such a file carries and no more. UTF-8, two spaces.
//! Names of keys that nobody has seen in a real file (settings-json.md 7) are those of composedSettingsKeys().
QByteArray settingsJson(const SyncConfiguration &configuration);
//! "authenticationPolicy.signOnMethod", …: keys whose names are composed, in the order in which they are written.
QStringList composedSettingsKeys();

//! How a person names a global parameter in a settings file: "sourceAnchor", "desktopSsoEnabled"; the parameter's own name
//! where a settings file has none.
QString settingWord(const QString &parameter);

} // namespace swingbridge
