// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/PendingExports.h"

#include "exports/ExportStore.h"
#include "exports/ValuesHash.h"
#include "foundation/Json.h"

#include <QCryptographicHash>

#include <algorithm>
#include <vector>

namespace swingbridge {
namespace {

//! Whether every word occurs somewhere in the object.
class Search
{
public:
    Search(const ExportStore &store, const QString &words) : m_store(store), m_words(words.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {}

    bool matches(const ExportStore::Record &record) const
    {
        return std::all_of(m_words.cbegin(), m_words.cend(), [&](const QString &word) { return occurs(record, word); });
    }

private:
    bool occurs(const ExportStore::Record &record, const QString &word) const
    {
        const TextArena &texts = m_store.texts();
        if (texts.contains(record.name, word) || texts.contains(record.signIn, word) || texts.contains(record.dn, word)
            || m_store.word(record.objectType).contains(word, Qt::CaseInsensitive) || toWord(record.operation).contains(word, Qt::CaseInsensitive))
            return true;
        const ExportStore::Change *changes = m_store.changesOf(record);
        return std::any_of(changes, changes + record.changes, [&](const ExportStore::Change &change) { return occurs(change, word); });
    }

    bool occurs(const ExportStore::Change &change, const QString &word) const
    {
        if (m_store.word(change.name).contains(word, Qt::CaseInsensitive))
            return true;
        const auto holds = [&](TextArena::Place place) {
            const QStringList values = m_store.texts().texts(place);
            return std::any_of(values.cbegin(), values.cend(), [&](const QString &value) { return value.contains(word, Qt::CaseInsensitive); });
        };
        return holds(change.adds) || holds(change.deletes) || holds(change.old);
    }

    const ExportStore &m_store;
    const QStringList m_words;
};

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
    const Search search(*m_store, words);
    QList<qsizetype> found;
    for (qsizetype i = 0; i < size(); ++i) {
        if (search.matches(m_store->records()[static_cast<size_t>(i)]))
            found.append(i);
    }
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
