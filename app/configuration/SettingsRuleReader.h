// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configuration/SettingsObject.h"
#include "configuration/SyncRule.h"

namespace swingbridge {

// For the .cpp files of this folder: the two lists of rules of a directory in a settings file (settings-json.md 2.3).

//! The custom rules of one directory; \a policyPath is "/onpremisesdirectorypolicy/contoso.com".
QList<SyncRule> readCustomRules(SettingsObject &policy, const Guid &connector, SettingsReading &reading);
//! The standard rules: name, tag, precedence, now and then whether one is switched off. What they do is not known.
QList<SyncRule> readStandardRules(SettingsObject &policy, const Guid &connector, SettingsReading &reading);

} // namespace swingbridge
