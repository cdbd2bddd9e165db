// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/ServerDisk.h"

#include "foundation/JsonText.h"

namespace swingbridge {

ServerDisk::ServerDisk(std::unique_ptr<LabStore> store, std::shared_ptr<ParsedContents> parsed)
    : m_parsed(std::move(parsed)), m_store(std::move(store)), m_configuration(*m_store, *m_parsed), m_protectedFolder(*m_store),
      m_runs(*m_store), m_events(*m_store), m_files(*m_store)
{
}

Done ServerDisk::create(const QString &file, const ServerState &state, const SyncConfiguration &configuration,
                        const std::function<Done(ServerDisk &)> &more)
{
    auto store = LabStore::create(file);
    if (!store)
        return failure(store.error());
    ServerDisk disk(std::move(*store), std::make_shared<ParsedContents>());
    disk.m_state = state;
    disk.m_readVersion = disk.m_store->foreignVersion(); // there is nothing on the disk yet to read it from
    const auto filled = disk.commit([&]() -> Done {
        if (auto put = disk.m_configuration.put(configuration); !put)
            return put;
        return more ? more(disk) : done();
    });
    return filled ? disk.commit() : filled; // more() may have changed the state
}

Result<std::unique_ptr<ServerDisk>> ServerDisk::open(const QString &file, std::shared_ptr<ParsedContents> parsed)
{
    auto store = LabStore::open(file);
    if (!store)
        return failure(store.error());
    std::unique_ptr<ServerDisk> disk(new ServerDisk(std::move(*store), std::move(parsed)));
    if (auto loaded = disk->load(); !loaded)
        return failure(loaded.error());
    return disk;
}

Done ServerDisk::load()
{
    const qint64 version = m_store->foreignVersion();
    const auto bytes = m_store->value(QStringLiteral("SELECT json FROM state"));
    if (!bytes)
        return failure(bytes.error());
    auto state = readServerState(bytes->toByteArray());
    if (!state)
        return failure(state.error());
    m_state = std::move(*state);
    m_readVersion = version;
    return done();
}

Result<ServerState *> ServerDisk::state()
{
    if (m_store->foreignVersion() != m_readVersion) {
        if (auto loaded = load(); !loaded)
            return failure(loaded.error());
    }
    return &m_state;
}

Done ServerDisk::commit(const std::function<Done()> &more)
{
    const auto committed = m_store->transaction([this, &more]() -> Done {
        if (more) {
            if (auto written = more(); !written)
                return written;
        }
        const QByteArray json = QByteArray::fromStdString(Json(m_state).dump());
        return m_store->write(QStringLiteral("INSERT OR REPLACE INTO state(only, json) VALUES(1, ?)"), {json});
    });
    if (!committed)
        static_cast<void>(load()); // what was not committed did not happen
    return committed;
}

} // namespace swingbridge
