// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/ExportStore.h"

#include "exports/ValuesHash.h"

#include <algorithm>
#include <vector>

namespace swingbridge {
namespace {

constexpr char fieldEnd = '\x1f'; //!< XML cannot hold it.

void appendWord(QByteArray &search, const QString &text)
{
    if (text.isEmpty())
        return;
    const qsizetype before = search.size();
    search += text.toUtf8();
    const bool isAscii = std::none_of(search.cbegin() + before, search.cend(), [](char c) { return static_cast<signed char>(c) < 0; });
    if (isAscii)
        std::transform(search.begin() + before, search.end(), search.begin() + before, [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; });
    else
        search.replace(before, search.size() - before, text.toLower().toUtf8());
    search += fieldEnd;
}

QByteArray searchTextOf(const ObjectDraft &draft, bool withValues)
{
    QByteArray search;
    search.reserve(512);
    const ExportObject &object = draft.object;
    for (const QString &text : {object.name, object.signIn, object.dn, object.newDn, draft.mail, object.objectType, toWord(object.operation)})
        appendWord(search, text);
    for (const ChangeDraft &made : draft.changes) {
        appendWord(search, made.change.name);
        if (!withValues)
            continue;
        for (const QStringList *values : {&made.adds, &made.deletes, &made.old}) {
            for (const QString &value : *values)
                appendWord(search, value);
        }
    }
    return search;
}

} // namespace

void ExportStore::add(const ObjectDraft &draft, bool keepsValues)
{
    const ExportObject &object = draft.object;
    Record record;
    record.id = object.id.toUuid();
    record.dn = m_texts.add(object.dn);
    record.newDn = m_texts.add(object.newDn);
    record.name = m_texts.add(object.name);
    record.signIn = m_texts.add(object.signIn);
    record.mail = m_texts.add(draft.mail);
    record.container = m_texts.add(object.container);
    record.identities = m_texts.add(draft.identities);
    record.offset = object.offset;
    record.line = static_cast<quint32>(object.line);
    record.changes = static_cast<quint32>(draft.changes.size());
    record.members = draft.members;
    record.objectType = wordIndex(object.objectType);
    record.operation = object.operation;
    record.facets = draft.facets;
    std::vector<Change> changes;
    changes.reserve(static_cast<size_t>(draft.changes.size()));
    for (const ChangeDraft &made : draft.changes)
        changes.push_back(kept(made, keepsValues));
    if (!changes.empty())
        record.firstChange = m_changes.append(changes.data(), changes.size() * sizeof(Change), alignof(Change));
    const QByteArray search = searchTextOf(draft, keepsValues);
    record.searchSize = static_cast<quint32>(search.size());
    record.search = m_search.append(search.constData(), static_cast<size_t>(search.size()));
    if (!hasFailed())
        m_records.append(record);
}

ExportStore::Change ExportStore::kept(const ChangeDraft &draft, bool keepsValues)
{
    Change change;
    change.name = wordIndex(draft.change.name);
    change.type = wordIndex(draft.change.type);
    change.operation = draft.change.operation;
    change.isMultiValued = draft.change.isMultiValued;
    change.isRedacted = draft.change.isRedacted;
    change.isShortened = !keepsValues || draft.change.isShortened;
    change.valueAdds = draft.change.valueAdds;
    change.valueDeletes = draft.change.valueDeletes;
    if (draft.valuesHash && !change.isRedacted)
        change.valuesHash = m_texts.add(*draft.valuesHash);
    if (keepsValues) {
        change.adds = m_texts.add(draft.adds);
        change.deletes = m_texts.add(draft.deletes);
        change.old = m_texts.add(draft.old);
    }
    return change;
}

std::array<char, 32> ExportStore::valuesHash(const Change &change) const
{
    if (change.isRedacted)
        return redactedHash();
    if (change.valuesHash != ByteArena::nothing)
        return m_texts.bytes32(change.valuesHash);
    return swingbridge::valuesHash(m_texts.texts(change.adds), m_texts.texts(change.deletes));
}

void ExportStore::setConnector(const QString &name, const QString &key)
{
    m_connector = name;
    m_connectorKey = key;
}

ExportObject ExportStore::header(const Record &record) const
{
    ExportObject object;
    object.id = Guid(record.id);
    object.connector = m_connector;
    object.dn = m_texts.text(record.dn);
    object.newDn = m_texts.text(record.newDn);
    object.name = m_texts.text(record.name);
    object.signIn = m_texts.text(record.signIn);
    object.container = m_texts.text(record.container);
    object.objectType = word(record.objectType);
    object.operation = record.operation;
    object.offset = m_hasOffsets ? record.offset : -1;
    object.line = record.line;
    return object;
}

ExportObject ExportStore::object(const Record &record) const
{
    ExportObject object = header(record);
    const Change *changes = changesOf(record);
    for (quint32 i = 0; i < record.changes; ++i) {
        const Change &stored = changes[i];
        ExportChange change;
        change.name = word(stored.name);
        change.type = word(stored.type);
        change.operation = stored.operation;
        change.isMultiValued = stored.isMultiValued;
        change.isRedacted = stored.isRedacted;
        change.isShortened = stored.isShortened;
        change.adds = m_texts.texts(stored.adds);
        change.deletes = m_texts.texts(stored.deletes);
        change.old = m_texts.texts(stored.old);
        change.valueAdds = stored.valueAdds;
        change.valueDeletes = stored.valueDeletes;
        object.changes.append(change);
    }
    return object;
}

quint16 ExportStore::wordIndex(const QString &word)
{
    const auto it = m_wordIndex.constFind(word);
    if (it != m_wordIndex.constEnd())
        return *it;
    if (m_words.size() >= 0xfffe) // a hostile file: every further name is "…"
        return wordIndex(m_words.last());
    const auto index = static_cast<quint16>(m_words.size());
    m_words.append(word);
    m_wordIndex.insert(word, index);
    return index;
}

} // namespace swingbridge
