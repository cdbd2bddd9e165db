// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Result.h"
#include "servers/Marker.h"
#include "servers/Receipt.h"

#include <QCoreApplication>

#include <optional>

namespace swingbridge {

class LabStore;

//! What the agent keeps between two commands: written into one of two slots, never renamed.
class MarkerRecord
{
public:
    std::optional<Marker> marker;
    std::optional<Receipt> lastReceipt;
    std::optional<Receipt> dangling; //!< an intent without an outcome
    bool waitsForPerson = false;     //!< the dangling intent waits for a person's click (assisted mode)
    bool sawStaging = false;         //!< the agent's last look at the running service showed staging mode on

    friend bool operator==(const MarkerRecord &, const MarkerRecord &) = default;
};

//! %ProgramData%\Swingbridge of a lab server: the marker's two slots and the chain of receipts (agent-protocol.md).
class ProtectedFolder
{
    Q_DECLARE_TR_FUNCTIONS(ProtectedFolder)

public:
    explicit ProtectedFolder(LabStore &store) : m_store(store) {}

    //! The newer intact slot; an empty record on a server that was never claimed. Refused with code "marker-damaged"
    //! when something was written and neither slot is intact.
    Result<MarkerRecord> read() const;
    //! Overwrites the older slot. For use inside a transaction of the store.
    Done write(const MarkerRecord &record);
    //! Adds to the chain: fills in prev and hash from \a record's last receipt, which becomes \a receipt.
    Done append(MarkerRecord &record, Receipt receipt);
    //! The stored outcome of a step under a token, if there is one.
    Result<std::optional<Receipt>> outcomeOf(const Marker &marker, Operation operation, int seq) const;

private:
    LabStore &m_store;
};

} // namespace swingbridge
