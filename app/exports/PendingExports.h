// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/PendingExportSummary.h"

#include <QStringView>

#include <memory>

namespace swingbridge {

class ExportStore;

//! The objects of one capture file with what would happen to each: a value, cheap to copy, kept compactly (some 200 bytes
//! an object). Objects are made on demand.
class PendingExports
{
public:
    PendingExports();
    explicit PendingExports(PendingExportSummary summary, std::shared_ptr<const ExportStore> store);

    const PendingExportSummary &summary() const { return m_summary; }
    //! Objects with a pending export, in the order of the file.
    qsizetype size() const;
    ExportObject object(qsizetype index) const;
    //! Only what a row of the table needs: no changes.
    ExportObject header(qsizetype index) const;
    //! What the table shows in its last column: the number of changed attributes.
    int changeCount(qsizetype index) const;
    //! All rows that an ExportFilter finds; a million changes take a tenth of a second, so pages search in pieces (ExportSearch).
    QList<qsizetype> find(const QString &words) const;

    const ExportStore &store() const { return *m_store; }

private:
    PendingExportSummary m_summary;
    std::shared_ptr<const ExportStore> m_store;
};

//! SHA-256, 64 hex, over all pending exports of all connectors (guarded-switch.md 4.2): UTF-8 lines
//! `connector|dn|operation|attribute|attributeOperation|HEX(SHA-256(values))`, sorted by their bytes, each ended by LF, fields
//! escaped as in configurationHash (`\\`, `\\p`, `\\r`, `\\n`). Values are the sorted lines "add VALUE" and "delete VALUE", escaped and
//! ended alike; a secret counts as "redacted". An object without attribute changes has one line with empty attribute fields;
//! a rename is the attribute "DN". Neither order nor file nor time matter.
//! Empty when a temporary file that many lines need could not be written.
QString exportHash(const QList<PendingExports> &captures);

} // namespace swingbridge
