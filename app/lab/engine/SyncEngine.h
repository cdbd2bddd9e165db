// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configuration/SyncConfiguration.h"
#include "lab/engine/Directory.h"
#include "lab/engine/PendingExports.h"

#include <QMap>

#include <functional>
#include <memory>

namespace swingbridge {

//! A flow that was left out because its expression uses what the lab does not know.
class LeftOutFlow
{
public:
    LeftOutFlow() = default;
    LeftOutFlow(QString functionName, QString ruleName, QString attributeName)
        : function(std::move(functionName)), rule(std::move(ruleName)), attribute(std::move(attributeName)) {}

    QString function;  //!< "Thumbprint"; "(syntax)" when the expression cannot be parsed.
    QString rule;
    QString attribute; //!< The destination.

    friend bool operator==(const LeftOutFlow &, const LeftOutFlow &) = default;
};

//! One object as the cloud holds it, or would.
class CloudObject
{
public:
    CloudObject() = default;

    QString objectType;
    QMap<QString, QStringList> attributes; //!< Name -> values in csexport's form, sorted.

    friend bool operator==(const CloudObject &, const CloudObject &) = default;
};

//! DN -> object.
using CloudImage = QMap<QString, CloudObject>;

//! How many objects a configuration lets through.
class PopulationCounts
{
public:
    PopulationCounts() = default;

    int imported = 0;                    //!< Objects in the AD connector space (scope of partitions, containers, types).
    int metaverse = 0;                   //!< Metaverse objects.
    QMap<QString, int> cloud;            //!< Objects in the Entra connector space by type.

    int inCloud() const;
};

//! Computes what a server with a given configuration makes of the directory: import scope, joins, inbound rules by
//! precedence, metaverse, outbound rules, Entra connector space. Exports are computed, never canned.
//!
//! Pure and synchronous: no clock, no randomness, no state but caches. Not thread-safe; cheap to create.
//! What is not modelled: writeback to AD (the AD connector has no pending exports), soft delete, execute-once flows
//! after the first time, password hashes.
class SyncEngine
{
public:
    explicit SyncEngine(const Directory &directory);
    ~SyncEngine();

    //! The pending exports of the Entra connector on a server with \a wanted, while the cloud holds what a server with
    //! \a cloud exported (nullptr: nothing yet). Identical configurations but for GUIDs give none at once. Only what can
    //! differ is computed: 200,000 objects take seconds, not minutes.
    PendingExports pendingExports(const SyncConfiguration &wanted, const SyncConfiguration *cloud);
    //! The same object by object, in the order of the directory; for what is too large to hold. An empty \a visit only counts.
    ExportCounts visitPendingExports(const SyncConfiguration &wanted, const SyncConfiguration *cloud,
                                     const std::function<void(const PendingExport &)> &visit);
    //! How many there are, in less time than visiting them.
    ExportCounts pendingCounts(const SyncConfiguration &wanted, const SyncConfiguration *cloud) { return visitPendingExports(wanted, cloud, {}); }
    //! Everything the cloud would hold after \a configuration exported over what \a cloud had exported (nullptr: an empty
    //! tenant). For small directories and tests.
    CloudImage image(const SyncConfiguration &configuration, const SyncConfiguration *cloud = nullptr);
    PopulationCounts counts(const SyncConfiguration &configuration);
    //! Flows that both servers leave out.
    QList<LeftOutFlow> leftOutFlows(const SyncConfiguration &configuration);

private:
    class Private;
    std::unique_ptr<Private> d;
};

//! What turns \a have into \a want: the specification that pendingExports() is tested against. Sorted by DN.
QList<PendingExport> difference(const CloudImage &have, const CloudImage &want, const SchemaMap &schema);

} // namespace swingbridge
