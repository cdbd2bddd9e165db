// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lab/ConfigurationShelf.h"
#include "lab/engine/SyncEngine.h"

#include <QHash>

#include <functional>

namespace swingbridge {

//! A configuration as it was at some time, and its name.
class NamedConfiguration
{
public:
    NamedConfiguration() = default;
    NamedConfiguration(QString hash, ConfigurationPointer what) : snapshot(std::move(hash)), configuration(std::move(what)) {}

    QString snapshot; //!< hash; empty: nothing was synchronized yet
    ConfigurationPointer configuration;
};

//! The forest and the cloud behind the lab's servers: a function, not a file.
//!
//! The directory follows from the seed; what the cloud holds follows from the configuration with which a server exported
//! last. Everything is computed by the engine and remembered while the process lives.
class LabTenant
{
public:
    explicit LabTenant(const DirectoryOptions &population);

    //! How many objects would be exported by a server that synchronized with \a wanted while the cloud holds \a cloud.
    ExportCounts pendingCounts(const NamedConfiguration &wanted, const NamedConfiguration &cloud);
    //! The same objects one by one.
    ExportCounts visitPending(const NamedConfiguration &wanted, const NamedConfiguration &cloud,
                              const std::function<void(const PendingExport &)> &visit);
    //! What the connector spaces of a server with that configuration hold.
    PopulationCounts population(const NamedConfiguration &configuration);
    int objects() const { return m_directory.size(); }

private:
    Directory m_directory;
    SyncEngine m_engine;
    QHash<QString, ExportCounts> m_counts;
    QHash<QString, PopulationCounts> m_populations;
};

} // namespace swingbridge
