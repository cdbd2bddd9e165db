// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configuration/SettingsCatalogue.h"
#include "configuration/SettingsObject.h"

#include <QHash>
#include <QMap>

namespace swingbridge {

// For the .cpp files of this folder: global settings in a settings file, whose keys are looked for by all their names
// (settings-json.md 2.5).

//! Finds the global parameters of a settings file. Believed is what stands at the top, in a section or directory of the
//! catalogue, once. A section of another name that looks like one is not read: its settings are "not known".
class SettingsSections
{
public:
    explicit SettingsSections(SettingsReading &reading) : m_reading(reading) {}

    //! Searches the whole file; comes first, so that what it takes is not unknown to those who read after it.
    void search(const Json &root);
    //! Parameters by full name, as text; notes in the reading's facts where each was found.
    QMap<QString, QString> parameters();

private:
    void searchMember(const Json &member, const QString &key);
    void searchSection(const Json &section, const QString &path, bool notesUnknown);
    void searchForeign(const Json &section, const QString &path);
    void take(const SettingRow &row, const Json &value, const QString &path, const QString &spelling);

    SettingsReading &m_reading;
    QHash<const SettingRow *, QList<std::pair<QString, const Json *>>> m_hits;
};

} // namespace swingbridge
