// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/ExportStore.h"

#include <vector>

namespace swingbridge {
namespace {

constexpr qsizetype keptValues = 200;      //!< Of one change.
constexpr qsizetype keptLength = 4 * 1024; //!< Of one value, in UTF-16 units.

//! At most so much of a list that a page can show it; \a isShortened when something was left out.
QStringList shortened(const QStringList &values, bool &isShortened)
{
    QStringList kept = values.mid(0, keptValues);
    isShortened |= kept.size() < values.size();
    for (QString &value : kept) {
        if (value.size() > keptLength) {
            value.truncate(keptLength);
            isShortened = true;
        }
    }
    return kept;
}

constexpr char fieldEnd = '\x1f'; //!< XML cannot hold it.

void appendWord(QByteArray &search, const QString &text)
{
    if (text.isEmpty())
        return;
    search += text.toLower().toUtf8();
    search += fieldEnd;
}

QByteArray searchTextOf(const ObjectDraft &draft, bool withValues)
{
    QByteArray search;
    const ExportObject &object = draft.object;
    for (const QString &text : {object.name, object.signIn, object.dn, object.newDn, draft.mail, object.objectType, toWord(object.operation)})
        appendWord(search, text);
    for (const ChangeDraft &made : draft.changes) {
        appendWord(search, made.change.name);
        if (!withValues)
            continue;
        for (const QStringList &values : {made.adds, made.deletes, made.old}) {
            for (const QString &value : values.mid(0, keptValues))
                appendWord(search, value.left(keptLength));
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
    record.offset = object.offset;
    record.line = static_cast<quint32>(object.line);
    record.changes = static_cast<quint32>(draft.changes.size());
    record.members = draft.members;
    record.objectType = wordIndex(object.objectType);
    record.operation = object.operation;
    record.facets = draft.facets;
    std::vector<Change> changes;
    changes.reserve(static_cast<size_t>(draft.changes.size()));
    for (const ChangeDraft &made : draft.changes) {
        Change &change = changes.emplace_back();
        change.name = wordIndex(made.change.name);
        change.type = wordIndex(made.change.type);
        change.operation = made.change.operation;
        change.isMultiValued = made.change.isMultiValued;
        change.isRedacted = made.change.isRedacted;
        change.valueAdds = made.change.valueAdds;
        change.valueDeletes = made.change.valueDeletes;
        change.valuesHash = made.valuesHash;
        change.isShortened = !keepsValues;
        if (keepsValues) {
            change.adds = m_texts.add(shortened(made.adds, change.isShortened));
            change.deletes = m_texts.add(shortened(made.deletes, change.isShortened));
            change.old = m_texts.add(shortened(made.old, change.isShortened));
        }
    }
    if (!changes.empty())
        record.firstChange = m_changes.append(changes.data(), changes.size() * sizeof(Change), alignof(Change));
    const QByteArray search = searchTextOf(draft, keepsValues);
    record.searchSize = static_cast<quint32>(search.size());
    record.search = m_search.append(search.constData(), static_cast<size_t>(search.size()));
    if (!hasFailed())
        m_records.append(record);
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
