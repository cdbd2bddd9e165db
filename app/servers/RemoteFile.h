// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Json.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace swingbridge {

//! A file in one of the two folders an agent may read: an element of `files.list`.
class RemoteFile
{
public:
    RemoteFile() = default;
    RemoteFile(QString where, qint64 bytes, QDateTime when, QString hash = {})
        : path(std::move(where)), size(bytes), modified(std::move(when)), sha256(std::move(hash)) {}
    QString path; //!< With forward slashes, relative to `%ProgramData%`: "Swingbridge/captures/…/done.json".
    qint64 size = 0;
    QDateTime modified;
    QString sha256; //!< Empty in a listing unless the agent knows it.
};

//! The result of `files.fetch`: at most 1 MiB.
class FilePiece
{
public:
    FilePiece() = default;
    QByteArray data;
    qint64 offset = 0;
    QString sha256;     //!< Of data.
    qint64 size = 0;    //!< Of the whole file.
    QString fileSha256; //!< Of the whole file.
};

//! A capture that runs on the server: the result of `configuration.capture`, `exports.capture` and `capture.status`.
class CaptureStatus
{
public:
    enum class State { Running, Complete, Failed };
    CaptureStatus() = default;
    QString id; //!< What capture.status is asked with.
    State state = State::Running;
    QString folder;            //!< Path as in RemoteFile.
    QList<RemoteFile> files;   //!< Complete and hashed when Complete.
    std::optional<int> exitCode;
    QString message;
    qint64 done = 0;
    qint64 total = 0;
};

QString toString(CaptureStatus::State state);
void to_json(Json &json, const RemoteFile &file);
void from_json(const Json &json, RemoteFile &file);
void to_json(Json &json, const FilePiece &piece);
void from_json(const Json &json, FilePiece &piece);
void to_json(Json &json, const CaptureStatus &status);
void from_json(const Json &json, CaptureStatus &status);

} // namespace swingbridge
