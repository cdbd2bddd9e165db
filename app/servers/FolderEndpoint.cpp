// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/FolderEndpoint.h"

#include "async/Completion.h"
#include "foundation/WholeFile.h"
#include "servers/Fields.h"
#include "servers/RemoteFile.h"
#include "servers/ServerIdentity.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace swingbridge {
namespace {

constexpr qint64 largestDocument = 16 * 1024 * 1024;
constexpr qint64 longestPiece = 1024 * 1024;
const QString configurationFolder = QStringLiteral("configuration");

bool isPlainName(const QString &name)
{
    const QStringList parts = name.split(u'/');
    return !name.contains(u'\\') && std::none_of(parts.begin(), parts.end(), [](const QString &part) { return part.isEmpty() || part == QLatin1String(".") || part == QLatin1String(".."); });
}

Result<QString> hashOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return failure(Error(Error::Kind::LocalFile, file.errorString()));
    return QString::fromLatin1(hash.result().toHex());
}

//! What changes when the file is written to: it is hashed once, not for each piece.
QString stampOf(const QFileInfo &file)
{
    return QStringLiteral("%1 %2").arg(file.size()).arg(file.lastModified().toMSecsSinceEpoch());
}

} // namespace

Result<std::shared_ptr<FolderEndpoint>> FolderEndpoint::open(const QString &address, const QString &folder)
{
    const std::shared_ptr<FolderEndpoint> copy(new FolderEndpoint(address, QDir(folder).canonicalPath()));
    if (copy->m_folder.isEmpty())
        return failure(copy->refusal(tr("%1 is no folder that can be read.").arg(address)));
    if (const Done read = copy->readList(); !read)
        return failure(read.error());
    if (const Done read = copy->readDocument(); !read)
        return failure(read.error());
    return copy;
}

Error FolderEndpoint::refusal(const QString &sentence, const QString &detail) const
{
    return Error(Error::Kind::BadInput, sentence, detail, tr("Name a folder that “backup” or “exports capture” has written, or the server itself."));
}

//! SHA256SUMS of a backup: "HASH  NAME" a line.
Done FolderEndpoint::readList()
{
    static const QRegularExpression entry(QStringLiteral("^([0-9a-f]{64})  (.+)$"));
    const QString file = m_folder + QStringLiteral("/SHA256SUMS");
    if (!QFileInfo(file).isFile())
        return done();
    const auto text = readWholeFile(file, largestDocument);
    if (!text)
        return failure(text.error());
    for (const QString &line : QString::fromUtf8(*text).split(u'\n', Qt::SkipEmptyParts)) {
        const auto match = entry.match(line);
        if (!match.hasMatch())
            return failure(refusal(tr("%1 has a list of its files that cannot be understood.").arg(m_address), QStringLiteral("SHA256SUMS: ") + line.left(200)));
        if (const Done held = hold(match.captured(2), match.captured(2), match.captured(1)); !held)
            return held;
    }
    return done();
}

//! capture.json: who it was, and for `exports capture` its files.
Done FolderEndpoint::readDocument()
{
    const QString unreadable = tr("%1 holds no capture.json that can be understood; it is no copy of a server.").arg(m_address);
    const QString file = m_folder + QStringLiteral("/capture.json");
    if (!QFileInfo(file).isFile())
        return failure(refusal(unreadable));
    const auto bytes = readWholeFile(file, largestDocument);
    const auto document = bytes ? parseJson(*bytes, file) : Result<Json>(failure(bytes.error()));
    if (!document || !document->is_object())
        return failure(refusal(unreadable, document ? QString() : document.error().detail()));
    const QString schema = textAt(*document, "schema");
    const Json &settings = valueAt(*document, "settings");
    if (schema == QLatin1String("swingbridge/backup/1")) {
        m_host = textAt(*document, "host");
        m_machineId = textAt(*document, "machineId");
        m_version = textAt(*document, "version");
        if (settings.is_object())
            return hold(textAt(settings, "file"), QStringLiteral("settings.json"), textAt(settings, "sha256"), timeAt(settings, "modified"));
        return done();
    }
    if (schema != QLatin1String("swingbridge/capture/1"))
        return failure(refusal(unreadable, QStringLiteral("schema ") + schema.left(200)));
    const Json &files = valueAt(*document, "files");
    for (const Json &one : files.is_array() ? files : Json::array()) {
        if (const Done held = hold(QStringLiteral("exports/") + textAt(one, "file"), textAt(one, "file"), textAt(one, "sha256")); !held)
            return held;
    }
    return done();
}

Done FolderEndpoint::hold(const QString &path, const QString &name, const QString &sha256, const QDateTime &modified)
{
    if (!isPlainName(name) || !isPlainName(path))
        return failure(refusal(tr("%1 lists a file outside the folder; nothing of it is believed.").arg(m_address), name.left(200)));
    Held held;
    held.name = name;
    held.sha256 = sha256;
    held.modified = modified;
    m_held.insert(path, held);
    return done();
}

QCoro::Task<Result<AgentReply>> FolderEndpoint::call(AgentRequest request, std::stop_token stop)
{
    const QString where = m_address;
    auto reply = answer(request);
    co_await nextTurn(); // never within the same event; from here on the endpoint may have gone
    if (stop.stop_requested())
        co_return failure(toError(AgentError(AgentErrorCode::Cancelled, QStringLiteral("not read")), where));
    co_return reply;
}

Result<AgentReply> FolderEndpoint::answer(const AgentRequest &request)
{
    const auto replied = [&request](const Result<QByteArray> &result) {
        return result ? Result<AgentReply>(AgentReply::success(request.operationId, *result)) : failure(result.error());
    };
    const auto arguments = parseJson(request.argumentsJson.isEmpty() ? QByteArray("{}") : request.argumentsJson, m_address);
    switch (request.operation) {
    case Operation::Hello: return replied(QByteArray(R"({"version":"copy"})"));
    case Operation::Identity: return replied(identity());
    case Operation::ConfigurationCapture:
    case Operation::CaptureStatus: return replied(capture());
    case Operation::FilesList: return replied(list(arguments ? textAt(*arguments, "folder") : QString()));
    case Operation::FilesFetch: return replied(piece(request.argumentsJson));
    default: break;
    }
    return failure(Error(Error::Kind::Refused, tr("%1 is an earlier copy in a folder: it tells only what was kept, and nothing can be changed there.").arg(m_address),
                         toString(request.operation), tr("Name the server itself for this.")));
}

Result<QByteArray> FolderEndpoint::identity() const
{
    if (m_host.isEmpty() || m_machineId.isEmpty())
        return failure(refusal(tr("%1 does not say which server it is a copy of.").arg(m_address)));
    ServerIdentity who;
    who.host = m_host;
    who.machineId = m_machineId;
    if (!m_version.isEmpty())
        who.versions << VersionReading(VersionReading::Method::EngineConfiguration, m_version);
    return fields::bytesOf(Json(who));
}

Result<QByteArray> FolderEndpoint::capture() const
{
    CaptureStatus status;
    status.id = QStringLiteral("copy");
    status.state = CaptureStatus::State::Complete;
    status.folder = configurationFolder;
    for (auto held = m_held.begin(); held != m_held.end(); ++held) {
        const QFileInfo file(m_folder + u'/' + held->name);
        if (held.key().startsWith(configurationFolder + u'/'))
            status.files << RemoteFile(held.key(), file.size(), held->modified, held->sha256);
    }
    std::sort(status.files.begin(), status.files.end(), [](const RemoteFile &a, const RemoteFile &b) { return a.path < b.path; });
    if (status.files.isEmpty())
        return failure(refusal(tr("%1 holds no configuration.").arg(m_address)));
    status.done = status.total = status.files.size();
    status.exitCode = 0;
    return fields::bytesOf(Json(status));
}

QByteArray FolderEndpoint::list(const QString &folder) const
{
    QList<RemoteFile> files;
    for (auto held = m_held.begin(); held != m_held.end(); ++held) {
        if (held.key().startsWith(folder + u'/'))
            files << RemoteFile(held.key(), QFileInfo(m_folder + u'/' + held->name).size(), held->modified, held->sha256);
    }
    return fields::bytesOf(Json{{"files", fields::listJson(files)}});
}

Result<QString> FolderEndpoint::verified(const QString &path)
{
    const auto held = m_held.constFind(path);
    if (held == m_held.constEnd())
        return failure(refusal(tr("%1 does not hold %2.").arg(m_address, path.left(200))));
    const QFileInfo file(m_folder + u'/' + held->name);
    // A link may lead anywhere; a pipe or a device would never end.
    if (!file.isFile() || !file.canonicalFilePath().startsWith(m_folder + u'/'))
        return failure(refusal(tr("%1 lists %2, which is not there as a file of the folder.").arg(m_address, held->name)));
    if (m_verified.value(path) == stampOf(file))
        return file.filePath();
    const auto hash = hashOf(file.filePath());
    if (!hash || *hash != held->sha256)
        return failure(refusal(tr("%1 was altered since it was written: %2 does not have its SHA-256.").arg(m_address, held->name), hash ? *hash : hash.error().summary()));
    m_verified.insert(path, stampOf(file));
    return file.filePath();
}

Result<QString> FolderEndpoint::configurationPath()
{
    const QString settings = QStringLiteral("settings.json");
    if (m_held.contains(settings))
        return verified(settings);
    const auto kept = capture();
    if (!kept)
        return failure(kept.error());
    for (const QString &path : m_held.keys()) {
        if (const auto known = verified(path); !known)
            return failure(known.error());
    }
    return QString(m_folder + u'/' + configurationFolder);
}

Result<QByteArray> FolderEndpoint::piece(const QByteArray &arguments)
{
    const auto wanted = parseJson(arguments, m_address);
    const QString path = wanted ? textAt(*wanted, "path") : QString();
    const auto local = verified(path);
    if (!local)
        return failure(local.error());
    QFile file(*local);
    FilePiece piece;
    piece.offset = std::max<qint64>(0, fields::integerOr(*wanted, "offset"));
    if (!file.open(QIODevice::ReadOnly) || !file.seek(piece.offset))
        return failure(refusal(tr("%1 cannot be read.").arg(m_address), file.errorString()));
    piece.data = file.read(std::clamp<qint64>(fields::integerOr(*wanted, "length"), 0, longestPiece));
    piece.sha256 = sha256Hex(piece.data);
    piece.size = file.size();
    piece.fileSha256 = m_held.value(path).sha256;
    return fields::bytesOf(Json(piece));
}

} // namespace swingbridge
