// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/ScriptFolder.h"
#include "rules/ScriptRewrite.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>

namespace swingbridge {
namespace {

class RewriteBatchText
{
    Q_DECLARE_TR_FUNCTIONS(RewriteBatch)

public:
    static Error usage(const QString &summary, const QString &remedy) { return Error(Error::Kind::BadInput, summary, {}, remedy).withCode(QStringLiteral("usage")); }
    static Error oneName(const QString &first, const QString &second)
    {
        return usage(tr("%1 and %2 have one name and would overwrite each other. Nothing was written.").arg(first, second), tr("Rewrite them in two steps, into two folders."));
    }
    static Error insideInput(const QString &output, const QString &folder)
    {
        return usage(tr("The output folder %1 lies in the folder of an input, %2. Nothing was written.").arg(output, folder), tr("Name a folder elsewhere: inputs are never touched."));
    }
};

//! The folder as the file system knows it, links followed as far as they exist.
QString realPath(const QString &path)
{
    QFileInfo info(path);
    QStringList missing;
    while (!info.exists() && !info.isRoot()) {
        missing.prepend(info.fileName());
        info = QFileInfo(info.absolutePath());
    }
    const QString there = info.canonicalFilePath();
    return missing.isEmpty() ? there : QDir::cleanPath(there + u'/' + missing.join(u'/'));
}

Done checkFolders(const QStringList &files, const QString &output)
{
    const QString target = realPath(QDir::cleanPath(QDir().absoluteFilePath(output)));
    QHash<QString, QString> names;
    for (const QString &file : files) {
        const QString name = QFileInfo(file).fileName().toLower();
        if (names.contains(name))
            return failure(RewriteBatchText::oneName(names.value(name), file));
        names.insert(name, file);
        const QString folder = realPath(QFileInfo(file).absolutePath());
        if (target == folder || target.startsWith(folder.endsWith(u'/') ? folder : folder + u'/'))
            return failure(RewriteBatchText::insideInput(output, folder));
    }
    return done();
}

} // namespace

Result<QList<RewrittenFile>> rewriteScripts(const QStringList &files, const ConnectorMap &map, const QString &output, const QString &ansiCodePage)
{
    if (const Done checked = checkFolders(files, output); !checked)
        return failure(checked.error());
    auto folder = ScriptFolder::beside(output);
    if (!folder)
        return failure(folder.error());
    QList<RewrittenFile> batch;
    batch.reserve(files.size());
    for (const QString &path : files) {
        const auto file = ScriptFile::read(path, ansiCodePage);
        if (!file)
            return failure(file.error());
        auto rewritten = rewriteScriptFile(*file, scanScript(*file), map);
        if (!rewritten)
            return failure(rewritten.error());
        if (const Done written = folder->write(QFileInfo(path).fileName(), rewritten->after); !written)
            return failure(written.error());
        rewritten->forgetContent(); // a batch of any size needs the memory of one file
        batch.append(*rewritten);
    }
    if (const Done published = folder->publish(); !published)
        return failure(published.error());
    return batch;
}

Done writeRewritten(const QList<RewrittenFile> &files, const QString &output)
{
    QStringList inputs;
    for (const RewrittenFile &file : files)
        inputs << file.file;
    if (const Done checked = checkFolders(inputs, output); !checked)
        return checked;
    auto folder = ScriptFolder::beside(output);
    if (!folder)
        return failure(folder.error());
    for (const RewrittenFile &file : files) {
        if (const Done written = folder->write(QFileInfo(file.file).fileName(), file.after); !written)
            return written;
    }
    return folder->publish();
}

} // namespace swingbridge
