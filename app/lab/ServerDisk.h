// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lab/ConfigurationShelf.h"
#include "lab/EventBook.h"
#include "lab/FileArea.h"
#include "lab/LabStore.h"
#include "lab/ProtectedFolder.h"
#include "lab/RunBook.h"
#include "lab/ServerState.h"

#include <functional>
#include <memory>

namespace swingbridge {

//! Everything that one lab server has on its disk, and its state as read last.
class ServerDisk
{
public:
    //! Makes the file of a new server: its state and its configuration.
    static Done create(const QString &file, const ServerState &state, const SyncConfiguration &configuration,
                       const std::function<Done(ServerDisk &)> &more = {});
    static Result<std::unique_ptr<ServerDisk>> open(const QString &file, std::shared_ptr<ParsedContents> parsed);

    //! The state, read again when another process has changed the file.
    Result<ServerState *> state();
    //! One effect: the state as it is now, and what \a more writes, are committed together. On failure the state is what
    //! the disk says.
    Done commit(const std::function<Done()> &more = {});

    ConfigurationShelf &configuration() { return m_configuration; }
    ProtectedFolder &protectedFolder() { return m_protectedFolder; }
    RunBook &runs() { return m_runs; }
    EventBook &events() { return m_events; }
    FileArea &files() { return m_files; }

private:
    ServerDisk(std::unique_ptr<LabStore> store, std::shared_ptr<ParsedContents> parsed);
    Done load();

    std::shared_ptr<ParsedContents> m_parsed;
    std::unique_ptr<LabStore> m_store;
    ConfigurationShelf m_configuration;
    ProtectedFolder m_protectedFolder;
    RunBook m_runs;
    EventBook m_events;
    FileArea m_files;
    ServerState m_state;
    qint64 m_readVersion = -1;
};

} // namespace swingbridge
