// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace swingbridge {

//! What kind of thing a configuration was read from. MigratedStub is the MigratedPolicy.json of the vendor's script: it says
//! where it came from and holds no settings (settings-json.md 1.7).
enum class ConfigurationKind { Capture, Settings, ServerConfiguration, MigratedStub };

//! "capture", "settings", "serverConfiguration", "migratedStub" (cli.md, settings show).
QString toString(ConfigurationKind kind);

//! Where a configuration came from, for people, reports and documents; never compared.
class ConfigurationOrigin
{
public:
    ConfigurationOrigin() = default;

    ConfigurationKind kind = ConfigurationKind::Capture;
    QString source;     //!< Path as it was given, or a server's address.
    QString encoding;   //!< "utf-8", "utf-16le-bom", … (foundation/TextEncoding.h); empty for a folder or a capture.
    QString sha256;     //!< Of the file, or of a folder's list of files and their hashes; empty for a capture.
    QString host;       //!< Host name as the source states it; may be empty.
    QString version;    //!< Build as the source states it: a settings file states the vendor wizard's (settings-json.md 2.1).
    QString exportedAt; //!< As written.
    QString tenant;     //!< Tenant identifier, lower case; empty when not stated.

    friend bool operator==(const ConfigurationOrigin &, const ConfigurationOrigin &) = default;
};

} // namespace swingbridge
