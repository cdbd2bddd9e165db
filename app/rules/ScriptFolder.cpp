// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/ScriptFolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace swingbridge {
namespace {

class ScriptFolderText
{
    Q_DECLARE_TR_FUNCTIONS(ScriptFolder)

public:
    static Error exists(const QString &output)
    {
        return Error(Error::Kind::LocalFile, tr("%1 is there already and was left as it is.").arg(output), {}, tr("Name a folder that is not there yet.")).withCode(QStringLiteral("exists"));
    }
    static Error notMade(const QString &output)
    {
        return Error(Error::Kind::LocalFile, tr("The folder %1 could not be made. Nothing was written.").arg(output), {}, tr("Make room, or name a folder that you may write to."));
    }
    static Error notFilled(const QString &output, const QString &why)
    {
        return Error(Error::Kind::LocalFile, tr("The folder %1 could not be filled. Nothing was written.").arg(output), why, tr("Make room, or name another folder."));
    }
};

bool isTaken(const QString &path)
{
    const QFileInfo there(path);
    return there.exists() && (!there.isDir() || !QDir(path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

} // namespace

ScriptFolder::ScriptFolder(QString output, std::unique_ptr<QTemporaryDir> folder) : m_output(std::move(output)), m_folder(std::move(folder)) {}
ScriptFolder::ScriptFolder(ScriptFolder &&) noexcept = default;
ScriptFolder::~ScriptFolder() = default;

Result<ScriptFolder> ScriptFolder::beside(const QString &output)
{
    const QString path = QDir::cleanPath(QDir().absoluteFilePath(output));
    if (isTaken(path))
        return failure(ScriptFolderText::exists(output));
    const QFileInfo info(path);
    auto folder = std::make_unique<QTemporaryDir>(info.absolutePath() + u'/' + info.fileName() + QStringLiteral(".XXXXXX"));
    if (!folder->isValid())
        return failure(ScriptFolderText::notMade(output));
    return ScriptFolder(path, std::move(folder));
}

Done ScriptFolder::write(const QString &name, const QByteArray &bytes)
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return failure(ScriptFolderText::notFilled(m_output, file.errorString()));
    return done();
}

Done ScriptFolder::publish()
{
    // The temporary folder is its owner's alone; what is published follows the folder in which it stands.
    const QFile::Permissions around = QFile::permissions(QFileInfo(m_output).absolutePath());
    const QFile::Permissions others = QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
    QFile::setPermissions(m_folder->path(), QFile::permissions(m_folder->path()) | (around & others));
    QDir().rmdir(m_output); // an empty folder of that name gives way; a full one stays and stops us
    if (!QDir().rename(m_folder->path(), m_output))
        return failure(ScriptFolderText::notMade(m_output));
    m_folder->setAutoRemove(false);
    return done();
}

} // namespace swingbridge
