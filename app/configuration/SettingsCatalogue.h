// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QString>

#include <span>

namespace swingbridge {

//! A global parameter as a settings file may state it. Section and key are composed, not evidenced (settings-json.md 2.4,
//! 7): the key is looked for by all of its names.
class SettingRow
{
public:
    enum class Form { Flag, Text, List };

    QLatin1String parameter;  //!< Without "Microsoft.": "SynchronizationOption.AnchorAttribute".
    QLatin1String section;    //!< Where it is written and first looked for.
    QLatin1String key;
    QLatin1String otherNames; //!< Normalised (lower case, letters and digits), separated by blanks.
    Form form = Form::Text;
    bool isPrincipal = true;  //!< Said to be "not known" when it is not found; the others are details of one that is.

    QString fullName() const { return QLatin1String("Microsoft.") + parameter; }
};

//! All of them, in the order in which the lab writes them.
std::span<const SettingRow> settingRows();
//! The row that knows a key by this name, in any spelling; nullptr when none does.
const SettingRow *settingRowFor(const QString &key);
//! Whether a section of this name, in lower case, is one of the catalogue's.
bool isSettingsSection(const QString &name);

} // namespace swingbridge
