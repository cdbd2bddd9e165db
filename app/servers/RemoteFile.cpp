// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/RemoteFile.h"

#include "servers/Fields.h"

namespace swingbridge {
namespace {

CaptureStatus::State stateFrom(const QString &word)
{
    for (const auto state : {CaptureStatus::State::Running, CaptureStatus::State::Complete, CaptureStatus::State::Failed}) {
        if (toString(state) == word)
            return state;
    }
    fields::throwMissing("state", "running, complete or failed");
}

} // namespace

QString toString(CaptureStatus::State state)
{
    switch (state) {
    case CaptureStatus::State::Running: return QStringLiteral("running");
    case CaptureStatus::State::Complete: return QStringLiteral("complete");
    case CaptureStatus::State::Failed: return QStringLiteral("failed");
    }
    Q_UNREACHABLE();
}

void to_json(Json &json, const RemoteFile &file)
{
    json = Json::object();
    json["path"] = file.path;
    json["size"] = file.size;
    json["modified"] = timeOrNull(file.modified);
    json["sha256"] = textOrNull(file.sha256);
}

void from_json(const Json &json, RemoteFile &file)
{
    file = RemoteFile(fields::needText(json, "path"), fields::needInteger(json, "size"), timeAt(json, "modified"), textAt(json, "sha256"));
}

void to_json(Json &json, const FilePiece &piece)
{
    json = Json::object();
    json["data"] = piece.data.toBase64().toStdString();
    json["offset"] = piece.offset;
    json["sha256"] = piece.sha256;
    json["size"] = piece.size;
    json["fileSha256"] = piece.fileSha256;
}

void from_json(const Json &json, FilePiece &piece)
{
    const QByteArray base64 = fields::needText(json, "data").toLatin1();
    auto decoded = QByteArray::fromBase64Encoding(base64, QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        fields::throwMissing("data", "base64");
    piece = FilePiece();
    piece.data = std::move(decoded.decoded);
    piece.offset = fields::needInteger(json, "offset");
    piece.sha256 = fields::needText(json, "sha256");
    piece.size = fields::needInteger(json, "size");
    piece.fileSha256 = fields::needText(json, "fileSha256");
}

void to_json(Json &json, const CaptureStatus &status)
{
    json = Json::object();
    json["id"] = status.id;
    json["state"] = toString(status.state);
    json["folder"] = textOrNull(status.folder);
    json["files"] = fields::listJson(status.files);
    json["exitCode"] = fields::optionalJson(status.exitCode);
    json["message"] = textOrNull(status.message);
    json["done"] = status.done;
    json["total"] = status.total;
}

void from_json(const Json &json, CaptureStatus &status)
{
    status = CaptureStatus();
    status.id = fields::needText(json, "id");
    status.state = stateFrom(fields::needText(json, "state"));
    status.folder = textAt(json, "folder");
    status.files = fields::listAt<RemoteFile>(json, "files");
    status.exitCode = fields::optionalAt<int>(json, "exitCode");
    status.message = textAt(json, "message");
    status.done = fields::integerOr(json, "done");
    status.total = fields::integerOr(json, "total");
}

} // namespace swingbridge
