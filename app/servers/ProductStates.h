// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Guid.h"
#include "foundation/Json.h"

#include <QStringList>

#include <optional>

namespace swingbridge {

//! What the scheduler must run in full for one connector (adsync.md 6): an element of `overrides.read`.
class ConnectorOverride
{
public:
    ConnectorOverride() = default;
    ConnectorOverride(Guid id, QString connectorName, bool fullImport, bool fullSync)
        : connector(id), name(std::move(connectorName)), fullImportRequired(fullImport), fullSyncRequired(fullSync) {}

    Guid connector;
    QString name;
    bool fullImportRequired = false;
    bool fullSyncRequired = false;
    bool isOutstanding() const { return fullImportRequired || fullSyncRequired; }
};

//! The deletion threshold as the global parameters tell it (adsync.md 5): the result of `threshold.read`.
class DeletionThreshold
{
public:
    DeletionThreshold() = default;
    DeletionThreshold(bool isEnabled, qint64 limit) : enabled(isEnabled), value(limit) {}
    std::optional<bool> enabled;
    std::optional<qint64> value;
};

//! Get-ADSyncAutoUpgrade -Detail (adsync.md 8): the result of `autoupgrade.read`.
class AutoUpgrade
{
public:
    enum class State { Unknown, Enabled, Suspended, Disabled };
    AutoUpgrade() = default;
    explicit AutoUpgrade(State is, QString reason = {}) : state(is), suspensionReason(std::move(reason)) {}
    State state = State::Unknown;
    QString suspensionReason;
};
QString toString(AutoUpgrade::State state);
AutoUpgrade::State autoUpgradeStateFrom(const QString &word);

//! Which of the vendor's windows are open (G20): the result of `processes.read`.
class OpenPrograms
{
public:
    OpenPrograms() = default;
    bool wizard = false;     //!< AzureADConnect.exe: it blocks all synchronization while open.
    bool manager = false;    //!< miisclient.exe, the Synchronization Service Manager.
    bool ruleEditor = false; //!< SyncRulesEditor.exe
    QStringList users;       //!< In whose sessions.
    bool anyOpen() const { return wizard || manager || ruleEditor; }
};

//! A scheduled task or service that runs profiles by itself (G18): an element of `tasks.read`.
class ScheduledTask
{
public:
    ScheduledTask() = default;
    QString name;
    QString command;
    bool enabled = false;
};

//! One way out of the server that was tried: an element of `connectivity.test`.
class ConnectivityTest
{
public:
    ConnectivityTest() = default;
    ConnectivityTest(QString where, bool isOk, QString text) : target(std::move(where)), ok(isOk), message(std::move(text)) {}
    QString target; //!< "entra" or a forest's name.
    bool ok = false;
    QString message; //!< The product's text.
    std::optional<int> certificateDaysLeft; //!< Of application-based authentication (adsync.md 8, events 1011, 1012).
};

void to_json(Json &json, const ConnectorOverride &value);
void from_json(const Json &json, ConnectorOverride &value);
void to_json(Json &json, const DeletionThreshold &value);
void from_json(const Json &json, DeletionThreshold &value);
void to_json(Json &json, const AutoUpgrade &value);
void from_json(const Json &json, AutoUpgrade &value);
void to_json(Json &json, const OpenPrograms &value);
void from_json(const Json &json, OpenPrograms &value);
void to_json(Json &json, const ScheduledTask &value);
void from_json(const Json &json, ScheduledTask &value);
void to_json(Json &json, const ConnectivityTest &value);
void from_json(const Json &json, ConnectivityTest &value);

} // namespace swingbridge
