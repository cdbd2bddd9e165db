// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Guid.h"
#include "foundation/Json.h"
#include "foundation/Result.h"
#include "servers/ObservedFacts.h"
#include "servers/ProductStates.h"

#include <QDateTime>
#include <QMap>

#include <optional>

namespace swingbridge {

//! One step of a cycle that is still to come, or of one that a person asked for.
class PlannedRun
{
public:
    Guid connector;
    QString profile;
};

//! A run profile that is being executed.
class RunningRun
{
public:
    int number = 0;
    Guid id;
    Guid connector;
    QString connectorName;
    QString profile;
    QString user;
    QDateTime startedAt;
    QDateTime endsAt;
    bool inCycle = false;
};

//! A cycle in progress: what it will still do is fixed when it begins, its exports included (guarded-switch.md 3.1, xp).
class RunningCycle
{
public:
    QString policy; //!< "Delta" or "Initial"
    QDateTime startedAt;
    QList<PlannedRun> comingRuns;
};

//! A setting that was handed to the service by an agent that died: it applies later, unless the service restarts first.
class SettingInFlight
{
public:
    bool stagingMode = false;
    QDateTime appliesAt;
};

//! Something the lab's person will do at a time of the lab.
class PlannedAct
{
public:
    QDateTime at;
    QString act; //!< "open-wizard", "staging-on", "staging-off", "close-wizard", "restore-snapshot"
};

//! A capture that was started: ready at a time of the lab.
class StartedCapture
{
public:
    Guid id;
    QString folder;
    QDateTime startedAt;
    QDateTime readyAt;
    bool isWritten = false;
    bool wasCut = false;
};

//! The whole of one simulated server but for its configuration and its books: a value, one JSON document on disk.
class ServerState
{
public:
    enum class Power { On, Off, Isolated };

    // The machine
    QString name;   //!< "sync01"
    QString domain; //!< "contoso.com"
    QString tenant; //!< "contoso.onmicrosoft.com"
    QString machineId;
    Guid bootId;
    Power power = Power::On;
    quint64 seed = 0;
    int objects = 0;
    QString scenario;
    QString diesAt; //!< an operation's word: the machine, or its service, is gone from the first such request of a switch on; empty: never

    // The product
    bool installed = true;
    QString version;
    Guid instanceId;
    ServiceState service = ServiceState::Running;
    ServiceStart start = ServiceStart::Delayed;
    std::optional<ServiceStart> startBeforeFence;
    bool wizardOpen = false;
    bool managerOpen = false;
    bool stagingMode = false;
    QDateTime stagingSince;
    bool schedulerEnabled = true;
    bool schedulerSuspended = false;
    QString nextPolicy = QStringLiteral("Delta");
    QDateTime nextStart;
    QMap<QString, QString> parameters; //!< the global parameters that do not move by themselves
    QString autoUpgrade;               //!< "Enabled", "Suspended", "Disabled"
    QString autoUpgradeReason;

    // What its connector spaces and its metaverse rest on: snapshots by hash
    qint64 configurationRevision = 1;
    QDateTime configurationChangedAt;
    QString importedSnapshot; //!< scope and attributes as of the last full import
    QString syncedSnapshot;   //!< rules as of the last full synchronization, over what was imported then
    QString cloudSnapshot;    //!< what the cloud held when it was last imported
    QString exportedSnapshot; //!< what this server wrote to the cloud
    QDateTime exportedAt;
    QList<ConnectorOverride> overrides; //!< outstanding ones only

    // What is under way
    std::optional<RunningCycle> cycle;
    std::optional<RunningRun> run;
    std::optional<SettingInFlight> inFlight;
    QList<PlannedAct> acts;
    QList<StartedCapture> captures;
    QDateTime lastCycleEnd;
    int runNumber = 0;
    qint64 idsGiven = 0;
    QDateTime at; //!< the lab's time of the last effect

    //! "SYNC01.contoso.com"-like: how the product and its exports name the machine.
    QString hostName() const;
    //! Identifiers come from the seed and a counter: the same requests give the same ones.
    Guid nextId();
    bool isRunning() const { return installed && power != Power::Off && service == ServiceState::Running; }
    //! Service up and flag off, or an export-capable cycle still under way (guarded-switch.md 3.1).
    bool isExportCapable() const;
};

void to_json(Json &json, const ServerState &state);
//! UnexpectedReply when it is not a state of this version.
Result<ServerState> readServerState(const QByteArray &bytes);

} // namespace swingbridge
