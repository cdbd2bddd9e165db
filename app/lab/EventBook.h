// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Result.h"
#include "servers/EventRecord.h"

namespace swingbridge {

class LabStore;

//! The Application log of a lab server (adsync.md 8). Writing is for use inside a transaction of the store.
class EventBook
{
public:
    explicit EventBook(LabStore &store) : m_store(store) {}

    Done add(const EventRecord &record);
    //! Newest first, those at or after \a since; an invalid time means all.
    Result<QList<EventRecord>> list(const QDateTime &since, int limit) const;

private:
    LabStore &m_store;
};

} // namespace swingbridge
