// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/PendingExports.h"

#include "exports/ExportFilter.h"
#include "exports/ExportStore.h"
#include "exports/ValuesHash.h"
#include "foundation/Json.h"

#include <QCryptographicHash>

#include <algorithm>
#include <vector>

namespace swingbridge {
namespace {

void appendLines(std::vector<QByteArray> &lines, const ExportStore &store)
{
    for (const ExportStore::Record &record : store.records()) {
        const QByteArray start = escapedField(store.connectorKey()) + '|' + escapedField(store.texts().text(record.dn)) + '|' + toWord(record.operation).toUtf8() + '|';
        const ExportStore::Change *changes = store.changesOf(record);
        for (quint32 i = 0; i < record.changes; ++i) {
            const QByteArray hash = QByteArray(changes[i].valuesHash.data(), 32).toHex();
            lines.push_back(start + escapedField(store.word(changes[i].name)) + '|' + toWord(changes[i].operation).toUtf8() + '|' + hash + '\n');
        }
        const QString newDn = store.texts().text(record.newDn);
        if (!newDn.isEmpty()) {
            const auto hash = valuesHash({newDn}, {});
            lines.push_back(start + "DN|update|" + QByteArray(hash.data(), 32).toHex() + '\n');
        } else if (record.changes == 0) {
            lines.push_back(start + "||\n");
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
    std::vector<QByteArray> lines;
    for (const PendingExports &capture : captures)
        appendLines(lines, capture.store());
    std::sort(lines.begin(), lines.end());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &line : lines)
        hash.addData(line);
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace swingbridge
