// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "migration/ExportCsvFile.h"

#include "exports/CsExportReader.h"

#include <QFileInfo>

#include <memory>

namespace swingbridge {

ExportCsvFile::ExportCsvFile(const QString &path, ExportCsvWriter::Form form, CsvGuard guard)
    : m_file(path), m_isOpen(m_file.open(QIODevice::WriteOnly)), m_writer(m_file, form, guard)
{
}

Done ExportCsvFile::write(const ExportObject &object)
{
    return m_isOpen ? m_writer.write(object) : Done(failure(notWritten()));
}

Done ExportCsvFile::finish()
{
    if (!m_isOpen)
        return failure(notWritten());
    const Done written = m_writer.finish();
    if (!written)
        return written;
    return m_file.commit() ? done() : Done(failure(notWritten()));
}

Error ExportCsvFile::notWritten() const
{
    return Error(Error::Kind::LocalFile, tr("%1 could not be written; nothing is left of it.").arg(m_file.fileName()), m_file.errorString(),
                 tr("Free some space or name another folder."));
}

QCoro::Task<Done> writeExportCsv(QList<CaptureSource> sources, QString path, ExportCsvWriter::Form form, ProgressSink progress, std::stop_token stop)
{
    const auto table = std::make_shared<ExportCsvFile>(path, form, CsvGuard::Apostrophe);
    qint64 total = 0;
    for (const CaptureSource &source : std::as_const(sources))
        total += QFileInfo(source.path).size();
    qint64 before = 0;
    for (const CaptureSource &source : std::as_const(sources)) {
        CsExportOptions options(QFileInfo(source.path).fileName(), source.connector);
        options.onObject = [table](const ExportObject &object) { return table->write(object); };
        const ProgressSink sink = [progress, path, before, total](const Progress &read) {
            if (progress)
                progress(Progress(ExportCsvFile::tr("Writing %1").arg(path), Progress::Unit::Bytes, before + read.done(), total));
        };
        const auto read = co_await readPendingExportsInPieces(source.path, options, false, sink, stop);
        if (!read)
            co_return failure(read.error());
        before += read->summary().bytes;
    }
    co_return table->finish();
}

} // namespace swingbridge
