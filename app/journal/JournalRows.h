// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/Entry.h"

#include <QMap>
#include <QStringList>

namespace swingbridge {

//! One row of the table artefact, and what was found at its place.
class ArtefactRow
{
public:
    enum class Found { Present, Missing, Altered };
    ArtefactRow(QByteArray sha256, QString kind, qint64 bytes, Found found)
        : m_sha256(std::move(sha256)), m_kind(std::move(kind)), m_bytes(bytes), m_found(found) {}
    const QByteArray &sha256() const { return m_sha256; }
    const QString &kind() const { return m_kind; }
    qint64 bytes() const { return m_bytes; }
    Found found() const { return m_found; }

private:
    QByteArray m_sha256;
    QString m_kind;
    qint64 m_bytes;
    Found m_found;
};

//! Everything a journal's file holds, as read, unchecked: what Verification judges.
class JournalRows
{
public:
    QList<Entry> entries;          //!< By seq. A kind outside the list reads as Note: the hash tells.
    QByteArray op;                 //!< The one row of op as canonical JSON, key by column; empty when there is none.
    QByteArray servers;            //!< The rows of server likewise, as an array in the order of entry.
    QList<ArtefactRow> artefacts;
    bool isTailMissing = false;    //!< The last writer left entries beside the main file, and they are not there.
    QMap<QString, QString> schema; //!< Name to SQL of every table and trigger.
};

} // namespace swingbridge
