// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/Progress.h"
#include "exports/ExportCsv.h"

#include <QCoreApplication>
#include <QCoroTask>
#include <QSaveFile>

#include <stop_token>

namespace swingbridge {

//! A table of pending exports that is written while capture files are read, whole or not at all.
class ExportCsvFile
{
    Q_DECLARE_TR_FUNCTIONS(ExportCsvFile)

public:
    ExportCsvFile(const QString &path, ExportCsvWriter::Form form, CsvGuard guard);

    Done write(const ExportObject &object);
    //! Only now the file is there.
    Done finish();

private:
    Error notWritten() const;

    QSaveFile m_file;
    bool m_isOpen;
    ExportCsvWriter m_writer;
};

//! A capture file and the name of its connector.
class CaptureSource
{
public:
    CaptureSource() = default;
    CaptureSource(QString filePath, QString connectorName) : path(std::move(filePath)), connector(std::move(connectorName)) {}

    QString path;
    QString connector;
};

//! Writes all objects of \a sources with all their values, read again from the files in pieces on the event loop.
[[nodiscard]] QCoro::Task<Done> writeExportCsv(QList<CaptureSource> sources, QString path, ExportCsvWriter::Form form, ProgressSink progress, std::stop_token stop);

} // namespace swingbridge
