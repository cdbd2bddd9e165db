// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/ExportStore.h"
#include "exports/ExportVerification.h"

#include <QHash>

namespace swingbridge {

//! One pass over all captures: which rows a rule may object to. Rows run through the captures in their order.
class ExportScan
{
public:
    using Rows = QList<qsizetype>;

    ExportScan(const QList<PendingExports> &captures, const QStringList &entraConnectors, const QStringList &privileged);

    Rows adds, deletes, renames, anchors, signIns, suffixes, primaryAddresses, lostAddresses, mailsCleared, disabled, userTypes,
        locationsCleared, rareOperations, errors, onPremises, privilegedRows;
    QMap<QString, Rows> deletesByType;
    QMap<QString, Rows> deletesByContainer;
    QMap<QString, Rows> byAttribute;        //!< Updates only.
    QMap<QString, Rows> clearsByAttribute;
    Rows pairs;                             //!< Adds and deletes that are one person.
    struct GroupLoss { qsizetype row; qint64 removed; qint64 members; QString name; bool isEmptied; };
    QList<GroupLoss> groupLosses;
    qint64 changes = 0;                     //!< To Entra.

private:
    void scan(const PendingExports &capture, qsizetype firstRow, bool isEntra, const QStringList &privileged);
    void scanChanges(const ExportStore &store, const ExportStore::Record &record, qsizetype row);
    void findPairs();

    QHash<QString, Rows> m_addedNames;
    QHash<QString, Rows> m_deletedNames;
};

//! Whether a capture is that of the connector to Entra.
bool isEntraCapture(const PendingExports &capture, const QStringList &entraConnectors);

} // namespace swingbridge
