// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/ExportObject.h"

#include <QMap>

namespace swingbridge {

//! What the objects of one type would go through.
class OperationCounts
{
public:
    qint64 adds = 0;
    qint64 updates = 0;   //!< With replacements.
    qint64 deletes = 0;
    qint64 deleteAdds = 0;
    qint64 renames = 0;   //!< Also counted as updates.

    OperationCounts &operator+=(const OperationCounts &other);
    friend bool operator==(const OperationCounts &, const OperationCounts &) = default;
};

//! How often one attribute would change.
class AttributeCounts
{
public:
    qint64 objects = 0;
    qint64 valueAdds = 0;
    qint64 valueDeletes = 0;
};

//! Something in the file that is not as it should be.
class ExportProblem
{
public:
    qint64 line = 0;
    qint64 byte = -1;
    QString message; //!< English.
};

//! Counts of one capture file.
class PendingExportSummary
{
public:
    enum class FileKind { CsExport, DropFile, NotCsExport };
    enum class Reader { Sliced, Full }; //!< Cut by byte search, or parsed whole because the text is unusual.

    QString file;                 //!< As it was named.
    QString connector;            //!< Its name: as told by the caller, else as the file says.
    FileKind kind = FileKind::CsExport;
    Reader reader = Reader::Sliced;
    bool isComplete = false;      //!< Ended with </cs-objects>: a cut file is never "clean".
    bool hasChanged = false;      //!< Somebody wrote to it while it was read.
    qint64 bytes = 0;
    qint64 objects = 0;
    qint64 unappliedExports = 0;
    qint64 escrowedExports = 0;
    qint64 unconfirmedExports = 0;
    qint64 errors = 0;            //!< Objects with an export or import error.
    qint64 renames = 0;
    qint64 redacted = 0;
    QMap<QString, qint64> operations;              //!< By the file's word.
    QMap<QString, OperationCounts> objectTypes;
    QMap<QString, AttributeCounts> attributes;
    QList<ExportProblem> problems;

    //! Of all object types.
    OperationCounts totals() const;
    //! Objects with a pending export of any kind.
    qint64 pending() const;
};

//! "csexport", "dropFile", "notCsexport".
QString toWord(PendingExportSummary::FileKind kind);

//! The document swingbridge/exports/1 of cli.md.
Json exportsDocument(const QList<PendingExportSummary> &files);

} // namespace swingbridge
