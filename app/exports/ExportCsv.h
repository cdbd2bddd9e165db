// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/PendingExports.h"

class QIODevice;

namespace swingbridge {

enum class CsvGuard { Apostrophe, Raw }; //!< Whether cells that a spreadsheet would compute get a leading apostrophe.

//! Writes objects as a table, row by row. UTF-8 with BOM, RFC 4180.
class ExportCsvWriter
{
public:
    enum class Form {
        Analyzer, //!< The 13 columns of the vendor's CSExportAnalyzer (cli.md, exports summarize --csv).
        Full      //!< One row per value (--csv-full).
    };

    //! \a device is open for writing and outlives the writer.
    ExportCsvWriter(QIODevice &device, Form form, CsvGuard guard = CsvGuard::Apostrophe);

    //! LocalFile when the device takes less than it is given.
    Done write(const ExportObject &object);
    Done finish();

private:
    void row(const QStringList &cells);
    void analyzerRows(const ExportObject &object);
    void fullRows(const ExportObject &object);
    QByteArray cell(QString text) const;
    Done flush();

    QIODevice &m_device;
    Form m_form;
    CsvGuard m_guard;
    QByteArray m_bytes;
};

//! The objects of \a captures as far as they are kept in memory.
Done writeCsv(QIODevice &device, ExportCsvWriter::Form form, const QList<PendingExports> &captures, CsvGuard guard = CsvGuard::Apostrophe);

} // namespace swingbridge
