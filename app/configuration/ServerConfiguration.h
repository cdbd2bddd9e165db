// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configuration/SyncConfiguration.h"

namespace swingbridge {

//! Largest single file of an export that is read.
inline constexpr qint64 maximumConfigurationFile = 256 * 1024 * 1024;

//! Reads the folder that `Get-ADSyncServerConfiguration` writes (adsync.md 7.1): Connectors/, GlobalSettings/MV.xml,
//! SynchronizationRules/. Files are read in the order of their names. BadInput names the file and what was expected:
//! Connectors or SynchronizationRules missing, no well-formed XML, a document type definition or entity declaration, a
//! missing identifier, a GUID that is none, two rules with one identifier. Without GlobalSettings what it says is not
//! known. Encrypted parameters are skipped: no secret enters the value. \a hashes gets a line "SHA-256  name" for each file.
Result<SyncConfiguration> readServerConfiguration(const QString &folder, QByteArray *hashes = nullptr);

//! One file of such a folder, from memory; \a what names it in errors.
Result<SyncRule> readRuleXml(const QByteArray &xml, const QString &what);
Result<ConnectorConfiguration> readConnectorXml(const QByteArray &xml, const QString &what);
//! Fills server, exportedAt, parameters, metaverse and notUnderstood of \a into.
Done readMetaverseXml(const QByteArray &xml, const QString &what, SyncConfiguration &into);

//! Writes the same layout with the product's element names; readServerConfiguration() of it gives an equal value.
//! \a folder is created and must be empty or absent (Refused otherwise); LocalFile when writing fails.
Done writeServerConfiguration(const SyncConfiguration &configuration, const QString &folder);

//! The single files.
QByteArray ruleXml(const SyncRule &rule);
QByteArray connectorXml(const ConnectorConfiguration &connector);
QByteArray metaverseXml(const SyncConfiguration &configuration);

} // namespace swingbridge
