// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Result.h"
#include "journal/JournalRows.h"

namespace swingbridge {

//! The folder files/ of a journal: each file is named by the SHA-256 of its bytes.
class ArtefactStore
{
public:
    explicit ArtefactStore(QString journalFolder) : m_folder(std::move(journalFolder)) {}

    //! Writes \a bytes whole or not at all; a file that is there already and right is left alone.
    Done put(const QByteArray &sha256, const QByteArray &bytes) const;
    //! The bytes, checked against \a sha256. BadInput when they do not match, LocalFile when they are not there.
    Result<QByteArray> get(const QByteArray &sha256) const;
    //! What stands at its place, read in pieces: a capture may be large.
    ArtefactRow::Found look(const QByteArray &sha256, qint64 bytes) const;

    //! "files/<64 hex digits>", the column "file".
    static QString relativePath(const QByteArray &sha256);

private:
    QString path(const QByteArray &sha256) const;

    QString m_folder;
};

} // namespace swingbridge
