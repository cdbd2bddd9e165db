// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/ScriptBatch.h"

#include "rules/ScriptFolder.h"
#include "rules/ScriptWriter.h"

namespace swingbridge {
namespace {

Done writeWholeFolder(const QString &path, const QList<WrittenScript> &scripts)
{
    auto folder = ScriptFolder::beside(path);
    if (!folder)
        return failure(folder.error());
    for (const WrittenScript &script : scripts) {
        if (const Done written = folder->write(script.file, script.bytes); !written)
            return written;
    }
    return folder->publish();
}

} // namespace

Result<QStringList> ScriptBatch::write() const
{
    QStringList folders;
    if (!files.isEmpty()) {
        QList<RewrittenFile> rewritten;
        for (const AddedScript &file : files) {
            auto one = file.rewritten(map);
            if (!one)
                return failure(one.error());
            rewritten << *one;
        }
        if (const auto written = writeRewritten(rewritten, filesFolder); !written)
            return failure(written.error());
        folders << filesFolder;
    }
    const QList<WrittenScript> scripts = writeScripts(configuration, host);
    if (!scripts.isEmpty()) {
        if (const auto written = writeWholeFolder(folder, scripts); !written)
            return failure(written.error());
        folders << folder;
    }
    return folders;
}

} // namespace swingbridge
