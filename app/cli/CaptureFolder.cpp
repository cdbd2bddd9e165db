// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CaptureFolder.h"

#include "cli/InputFile.h"
#include "foundation/JsonText.h"

#include <QDir>
#include <QSaveFile>

namespace swingbridge {
namespace {

const QString documentName = QStringLiteral("capture.json");

//! A name that every file system takes.
QString safeName(QString name)
{
    for (QChar &c : name) {
        if (c < QLatin1Char(' ') || QStringLiteral("/\\:*?\"<>|").contains(c))
            c = QLatin1Char('_');
    }
    return name;
}

} // namespace

CaptureFolder::CaptureFolder(const QString &folder, bool replaces) : m_folder(QDir(folder).absolutePath()), m_replaces(replaces) {}
CaptureFolder::~CaptureFolder() = default;

tl::expected<void, Failure> CaptureFolder::prepare(const QList<ConnectorFacts> &connectors)
{
    QStringList paths{QDir(m_folder).filePath(documentName)};
    for (const ConnectorFacts &connector : connectors) {
        QString name = safeName(connector.name) + QStringLiteral(".xml");
        if (paths.contains(QDir(m_folder).filePath(name)))
            name = connector.identifier.toString() + QStringLiteral(".xml");
        m_names.insert(connector.identifier.toString(), name);
        paths += QDir(m_folder).filePath(name);
    }
    if (!QDir().mkpath(m_folder))
        return tl::unexpected<Failure>(notWritten(m_folder, QStringLiteral("mkdir failed")));
    return checkOutputs(paths, m_replaces);
}

Done CaptureFolder::add(const ConnectorFacts &connector, const QByteArray &bytes)
{
    return write(fileOf(connector), bytes);
}

Done CaptureFolder::write(const QString &name, const QByteArray &bytes)
{
    auto file = std::make_unique<QSaveFile>(QDir(m_folder).filePath(name));
    const bool isWritten = file->open(QIODevice::WriteOnly) && file->write(bytes) == bytes.size() && file->flush();
    if (!isWritten)
        return failure(notWritten(file->fileName(), file->errorString()));
    m_files.push_back(std::move(file));
    return done();
}

Done CaptureFolder::finish(const Json &document)
{
    if (const Done written = write(documentName, QByteArray::fromStdString(document.dump(1)) + '\n'); !written)
        return written;
    for (const auto &file : m_files) {
        if (!file->commit())
            return failure(notWritten(file->fileName(), file->errorString()));
    }
    m_files.clear();
    return done();
}

Error CaptureFolder::notWritten(const QString &path, const QString &why) const
{
    return Error(Error::Kind::LocalFile, tr("%1 could not be written; nothing is left of the capture.").arg(path), why, tr("Free some space or name another folder."));
}

} // namespace swingbridge
