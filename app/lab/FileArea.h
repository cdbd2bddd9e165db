// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Result.h"
#include "servers/RemoteFile.h"

#include <QIODevice>

#include <memory>
#include <optional>

class QCryptographicHash;

namespace swingbridge {

class LabStore;

//! Writes one new file of a FileArea, piece by piece: nothing large is ever in memory. Call finish() last.
class FileWriter final : public QIODevice
{
public:
    FileWriter(LabStore &store, QString path);
    ~FileWriter() override;

    bool isSequential() const override { return true; }
    //! Writes what is left and the entry of the file.
    Result<RemoteFile> finish(const QDateTime &at);

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override;

private:
    bool flushPart();

    LabStore &m_store;
    QString m_path;
    QByteArray m_part;
    qint64 m_size = 0;
    int m_parts = 0;
    std::unique_ptr<QCryptographicHash> m_hash;
    Done m_outcome;
};

//! The folders of a lab server that an agent may read: Swingbridge and AADConnect below %ProgramData%. Paths use
//! forward slashes. Writing is for use inside a transaction of the store.
class FileArea
{
public:
    explicit FileArea(LabStore &store) : m_store(store) {}

    //! True for a path inside one of the two folders, without "..", drive or empty part.
    static bool isReadable(const QString &path);
    //! Writes a new file; Refused when it exists.
    Result<RemoteFile> put(const QString &path, const QByteArray &bytes, const QDateTime &at);
    //! The file's entry, if there is one.
    Result<std::optional<RemoteFile>> find(const QString &path) const;
    //! Part of a file that is there.
    Result<QByteArray> read(const QString &path, qint64 offset, qint64 length) const;
    //! Everything below \a folder, by path.
    Result<QList<RemoteFile>> list(const QString &folder) const;
    Done removeFolder(const QString &folder);
    std::unique_ptr<FileWriter> write(const QString &path) { return std::make_unique<FileWriter>(m_store, path); }

private:
    LabStore &m_store;
};

} // namespace swingbridge
