// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/PendingExports.h"

#include "exports/ExportFilter.h"
#include "exports/ExportStore.h"
#include "exports/SortedLines.h"
#include "exports/ValuesHash.h"
namespace swingbridge {
namespace {

void appendLines(SortedLines &lines, const ExportStore &store)
{
    const auto append = [&lines](const QByteArray &line) { lines.append(std::string_view(line.constData(), static_cast<size_t>(line.size()))); };
    for (const ExportStore::Record &record : store.records()) {
        const QByteArray start = escapedField(store.connectorKey()) + '|' + escapedField(store.texts().text(record.dn)) + '|' + toWord(record.operation).toUtf8() + '|';
        const ExportStore::Change *changes = store.changesOf(record);
        for (quint32 i = 0; i < record.changes; ++i) {
            const QByteArray hash = QByteArray(store.valuesHash(changes[i]).data(), 32).toHex();
            append(start + escapedField(store.word(changes[i].name)) + '|' + toWord(changes[i].operation).toUtf8() + '|' + hash + '\n');
        }
        const QString newDn = store.texts().text(record.newDn);
        if (!newDn.isEmpty()) {
            const auto hash = valuesHash({newDn}, {});
            append(start + "DN|update|" + QByteArray(hash.data(), 32).toHex() + '\n');
        } else if (record.changes == 0) {
            append(start + "||\n");
        }
    }
}

} // namespace

PendingExports::PendingExports() : m_store(std::make_shared<ExportStore>()) {}

PendingExports::PendingExports(PendingExportSummary summary, std::shared_ptr<const ExportStore> store)
    : m_summary(std::move(summary)), m_store(std::move(store))
{
}

qsizetype PendingExports::size() const { return static_cast<qsizetype>(m_store->records().size()); }

ExportObject PendingExports::object(qsizetype index) const { return m_store->object(m_store->records().at(static_cast<size_t>(index))); }

ExportObject PendingExports::header(qsizetype index) const { return m_store->header(m_store->records().at(static_cast<size_t>(index))); }

int PendingExports::changeCount(qsizetype index) const
{
    return static_cast<int>(m_store->records().at(static_cast<size_t>(index)).changes);
}

QList<qsizetype> PendingExports::find(const QString &words) const
{
    ExportSearch search(*this, ExportFilter::parse(words));
    QList<qsizetype> found;
    while (search.readSome(found)) { }
    return found;
}

QString exportHash(const QList<PendingExports> &captures)
{
    SortedLines lines; // of a million objects more than memory should hold
    for (const PendingExports &capture : captures)
        appendLines(lines, capture.store());
    const QByteArray hash = lines.hash();
    return lines.hasFailed() ? QString() : QString::fromLatin1(hash.toHex());
}

} // namespace swingbridge
