// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Json.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace swingbridge {

//! One reading of the product's version. adsync.md 8: the wizard's own files may be ahead of the engine.
class VersionReading
{
public:
    enum class Method { EngineConfiguration, EngineFile, WizardFile, Registry };

    VersionReading() = default;
    VersionReading(Method how, QString value) : method(how), version(std::move(value)) {}
    Method method = Method::EngineConfiguration;
    QString version; //!< "2.6.92.0"
};
QString toString(VersionReading::Method method);

//! Who a server is: the result of `identity`.
class ServerIdentity
{
public:
    ServerIdentity() = default;

    QString host;
    QString domain;
    QString machineId; //!< The operating system's, lower-case GUID.
    QString bootId;    //!< Another after every start.
    QString instanceId; //!< The product's own (Get-ADSyncGlobalSettings); empty when it is not installed.
    QList<VersionReading> versions;
    QString tenant; //!< "contoso.onmicrosoft.com"
    QString serviceAccount;
    QStringList connectorAccounts; //!< One per connector, "DOMAIN\\MSOL_…".
    QString caller;
    QStringList callerGroups; //!< Of the product's groups and Administrators, those the caller is in.
    QString powerShell;
    QDateTime clock;  //!< The server's time when it answered.
    QDateTime readAt; //!< Ours, set by ServerDriver.

    bool isInstalled() const { return !instanceId.isEmpty(); }
    QString version(VersionReading::Method method) const;
    //! What the engine runs as: its configuration, else its files. Empty when not installed.
    QString engineVersion() const;
    //! True when engine files and engine configuration say the same (the independent pair of adsync.md 8).
    bool engineVersionsAgree() const;
    //! True when the caller may change the configuration (ADSyncAdmins or Administrators).
    bool callerMayAdminister() const;
    //! How far the server's clock is ahead of ours; empty when either is not known.
    std::optional<qint64> clockSkewSeconds() const;
};

void to_json(Json &json, const ServerIdentity &identity);
void from_json(const Json &json, ServerIdentity &identity);

//! Orders "2.6.92.0" after "2.6.9.0"; what is no version sorts first.
int compareVersions(const QString &a, const QString &b);

} // namespace swingbridge
