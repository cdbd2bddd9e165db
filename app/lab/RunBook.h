// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Result.h"
#include "servers/RunResult.h"

namespace swingbridge {

class LabStore;

//! The run history of a lab server. Writing is for use inside a transaction of the store.
class RunBook
{
public:
    explicit RunBook(LabStore &store) : m_store(store) {}

    //! Adds the run, or replaces what was known of it.
    Done put(const RunResult &run);
    //! Newest first; a null \a connector means all.
    Result<QList<RunResult>> list(const Guid &connector, int limit) const;
    Result<std::optional<RunResult>> find(const Guid &runHistoryId) const;

private:
    LabStore &m_store;
};

} // namespace swingbridge
