// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configuration/SyncConfiguration.h"
#include "lab/engine/Directory.h"

#include <QStringList>

namespace swingbridge {

//! One way in which the staging server of a scenario differs from the active server.
class ContosoDifference
{
public:
    ContosoDifference() = default;
    ContosoDifference(QString differenceKey, bool isAccepted, QString words)
        : key(std::move(differenceKey)), accepted(isAccepted), what(std::move(words)) {}

    QString key;           //!< "ou-partners-not-selected"
    bool accepted = false; //!< Stays, with a reason: its exports are part of what the switch does. Else it is to be mended.
    QString what;          //!< One English sentence for README and `lab list`.
};

//! Configurations of the lab's servers: the Contoso server configuration (Microsoft, MIT) made into a pair.
//! All functions are pure. Errors are bugs in the resource: kind Internal.
namespace ContosoConfiguration {

//! The resource as it is, parsed once per process start: 62 standard rules, connectors contoso.com and
//! contoso.onmicrosoft.com - AAD with their schema (attributes cut to the selected ones).
Result<SyncConfiguration> resource();

//! \a hostName's configuration: AD connector, partition, run profile and rule identifiers made from \a guidSeed (the
//! Entra connector keeps its own), \a version as product version; parameters of a server that is \a staging or active.
Result<SyncConfiguration> base(const QString &hostName, quint64 guidSeed, const QString &version, bool staging);

//! The eight custom rules of the contoso scenario, then as many generated ones as it takes to make \a count. Rules of
//! the AD connector get its identifier in \a configuration. Identifiers depend on the name alone: the same on every server.
SyncConfiguration withCustomRules(SyncConfiguration configuration, int count);

//! The active server of a scenario: base + custom rules + containers. Scenarios: clean, contoso, blocked, two-active,
//! unreachable, not-installed, large.
Result<SyncConfiguration> active(const QString &scenario, const QString &hostName, quint64 guidSeed);
//! The staging server of a scenario with all its differences. For not-installed: what the import left behind.
Result<SyncConfiguration> staging(const QString &scenario, const QString &hostName, quint64 guidSeed);
//! The differences of a scenario, accepted ones included.
QList<ContosoDifference> differences(const QString &scenario);
//! The configuration with the difference \a key put in; an unknown key changes nothing.
SyncConfiguration different(SyncConfiguration configuration, const QString &key);
//! \a staging after the difference \a key was mended by hand or by rule scripts. Mending twice changes nothing.
SyncConfiguration mended(SyncConfiguration staging, const QString &key);
//! All that are not accepted mended: exactly the scenario's exports are left.
SyncConfiguration mended(SyncConfiguration staging, const QString &scenario, const QList<ContosoDifference> &differences);

//! The population a scenario is about; \a objects 0: the scenario's own number.
DirectoryOptions population(const QString &scenario, quint64 seed, int objects = 0);

} // namespace ContosoConfiguration

} // namespace swingbridge
