// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/ExportStore.h"
#include "exports/ExportVerification.h"

#include <vector>

namespace swingbridge {

constexpr qint64 groupLimit = 50'000;      //!< Members that every tenant takes; more only by the V2 endpoint (pending-exports.md 6).
constexpr qint64 groupLimitOfV2 = 250'000;

//! One pass over all captures: which rows a rule may object to. Rows run through the captures in their order.
class ExportScan
{
public:
    using Rows = QList<qsizetype>;

    ExportScan(const QList<PendingExports> &captures, const QStringList &entraConnectors, const QStringList &privileged);

    Rows adds, updates, deletes, deleteAdds, renames, anchors, signIns, suffixes, primaryAddresses, lostAddresses, mailsCleared, disabled, userTypes,
        locationsCleared, rareOperations, errors, onPremises, privilegedRows;
    QMap<QString, Rows> deletesByType;
    QMap<QString, Rows> deletesByContainer;
    QMap<QString, Rows> byAttribute;        //!< Updates only.
    QMap<QString, Rows> clearsByAttribute;
    Rows pairs;                             //!< Adds and deletes that are one person.
    struct GroupGrowth { qsizetype row; qint64 members; QString name; };
    QList<GroupGrowth> groupGrowths;        //!< Groups that would have more members than every tenant takes.
    struct GroupLoss { qsizetype row; qint64 removed; qint64 members; QString name; bool isEmptied; };
    QList<GroupLoss> groupLosses;
    qint64 changes = 0;                     //!< To Entra.

private:
    void scan(const PendingExports &capture, qsizetype firstRow, bool isEntra, const QStringList &privileged);
    void scanChanges(const ExportStore &store, const ExportStore::Record &record, qsizetype row);
    void scanGroup(const ExportStore &store, const ExportStore::Record &record, const ExportStore::Change &change, qsizetype row);
    void noteIdentity(const ExportStore::Record &record, const QStringList &names, qsizetype row);
    void findPairs();

    //! What could tell that two objects are one, as a number (a million names would fill memory), and its row.
    using Identities = std::vector<std::pair<quint64, qsizetype>>;
    Identities m_added;
    Identities m_deleted;
};

//! Whether a capture is that of the connector to Entra.
bool isEntraCapture(const PendingExports &capture, const QStringList &entraConnectors);

} // namespace swingbridge
