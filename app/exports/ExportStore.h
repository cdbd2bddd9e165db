// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/ExportObject.h"
#include "exports/TextArena.h"

#include <QHash>

#include <array>
#include <optional>

namespace swingbridge {

//! What the policy asks of an object and what needs its values: told when it is read, so that it holds however many values
//! are kept.
enum class ExportFacet : quint8 {
    Disables = 1,          //!< accountEnabled becomes false.
    PrimaryAddress = 2,    //!< The primary SMTP address changes.
    LosesAddress = 4,      //!< A proxy address goes away.
    SignInSuffix = 8,      //!< The part behind @ of the sign-in name changes.
    HasError = 16          //!< The connector space holds an error for it.
};

//! A change while it is read.
class ChangeDraft
{
public:
    ExportChange change;       //!< Without values.
    QStringList adds;          //!< As many as are kept.
    QStringList deletes;
    QStringList old;
    std::optional<std::array<char, 32>> valuesHash; //!< Of all values; needed when not all are kept.
};

//! An object while it is read.
class ObjectDraft
{
public:
    ExportObject object;       //!< Without changes.
    QList<ChangeDraft> changes;
    quint8 facets = 0;
    quint32 members = 0;       //!< Members it has now; 0: not known.
    QString mail;
    QStringList identities;    //!< Of an added or deleted object: what else could tell that it is the other half of one.
};

//! The objects of a capture, column by column; on disk what does not fit into some megabytes.
class ExportStore
{
public:
    struct Change
    {
        quint16 name = 0;
        quint16 type = 0;
        ExportOperation operation = ExportOperation::Update;
        bool isMultiValued = false;
        bool isRedacted = false;
        bool isShortened = false;
        qint32 valueAdds = 0;
        qint32 valueDeletes = 0;
        TextArena::Place adds = TextArena::nothing;
        TextArena::Place deletes = TextArena::nothing;
        TextArena::Place old = TextArena::nothing;
        ByteArena::Place valuesHash = ByteArena::nothing; //!< Nothing: all values are kept, or they are secret.
    };
    struct Record
    {
        QUuid id;
        TextArena::Place dn = TextArena::nothing;
        TextArena::Place newDn = TextArena::nothing;
        TextArena::Place name = TextArena::nothing;
        TextArena::Place signIn = TextArena::nothing;
        TextArena::Place mail = TextArena::nothing;
        TextArena::Place container = TextArena::nothing;
        TextArena::Place identities = TextArena::nothing;
        ByteArena::Place firstChange = ByteArena::nothing;
        ByteArena::Place search = ByteArena::nothing; //!< Where its search text begins.
        qint64 offset = -1;
        quint32 line = 0;
        quint32 changes = 0;
        quint32 members = 0;
        quint32 searchSize = 0;
        quint16 objectType = 0;
        ExportOperation operation = ExportOperation::NoDelta;
        quint8 facets = 0;
    };

    //! \a keepsValues: false keeps only counts and hashes of the values, which the draft must bring.
    void add(const ObjectDraft &draft, bool keepsValues);
    void setConnector(const QString &name, const QString &key);
    //! Offsets turned out to be unreliable: none is given from now on.
    void forgetOffsets() { m_hasOffsets = false; }
    //! There was no room for all of it.
    bool hasFailed() const { return m_records.hasFailed() || m_changes.hasFailed() || m_texts.hasFailed() || m_search.hasFailed(); }

    const ArenaList<Record> &records() const { return m_records; }
    const Change *changesOf(const Record &record) const { return record.changes ? reinterpret_cast<const Change *>(m_changes.at(record.firstChange)) : nullptr; }
    //! SHA-256 over the values of a change (ValuesHash.h), also of those that were not kept.
    std::array<char, 32> valuesHash(const Change &change) const;
    //! The words of all objects, in their order, in lower case: what a filter looks through. An object's fields are parted by
    //! a byte that no text holds.
    const ByteArena &searchTexts() const { return m_search; }
    std::string_view searchText(const Record &record) const { return {m_search.at(record.search), record.searchSize}; }
    //! Words that occur often (object types, attribute names, types), by index.
    const QStringList &words() const { return m_words; }
    const QString &word(quint16 index) const { return m_words.at(index); }
    const TextArena &texts() const { return m_texts; }
    const QString &connector() const { return m_connector; }
    //! What exportHash() calls the connector: its identifier, else its name.
    const QString &connectorKey() const { return m_connectorKey; }

    ExportObject header(const Record &record) const;
    ExportObject object(const Record &record) const;

private:
    quint16 wordIndex(const QString &word);
    Change kept(const ChangeDraft &draft, bool keepsValues);

    QString m_connector;
    QString m_connectorKey;
    ArenaList<Record> m_records;
    ByteArena m_changes;
    TextArena m_texts;
    ByteArena m_search;
    bool m_hasOffsets = true;
    QStringList m_words;             //!< Object types, attribute names, types: few, often.
    QHash<QString, quint16> m_wordIndex;
};

} // namespace swingbridge
