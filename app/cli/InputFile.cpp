// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/InputFile.h"

#include "foundation/WholeFile.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace swingbridge {
namespace {

class InputFileText
{
    Q_DECLARE_TR_FUNCTIONS(InputFile)

public:
    static Error isThere(const QString &path)
    {
        return Error(Error::Kind::LocalFile, tr("%1 is there already and was left as it is.").arg(path), {},
                     tr("Name another file, or say --force to replace it.")).withCode(cli_code::exists);
    }
    static Error notWritable(const QString &folder)
    {
        return Error(Error::Kind::LocalFile, tr("Nothing can be written to the folder %1.").arg(folder), {},
                     tr("Name a folder that is there and that you may write to."));
    }
    static QString nothingBegun() { return tr("Nothing was begun."); }
};

} // namespace

tl::expected<QByteArray, Failure> readInput(const QString &path)
{
    auto bytes = readWholeFile(path);
    if (bytes)
        return *bytes;
    return tl::unexpected<Failure>(Failure(asInput(bytes.error())).withFile(path));
}

Error asInput(const Error &error)
{
    return Error(Error::Kind::BadInput, error.summary(), error.detail(), error.remedy()).withCode(error.code());
}

tl::expected<void, Failure> checkOutputs(const QStringList &paths, bool force)
{
    for (const QString &path : paths) {
        const QFileInfo file(path);
        const QFileInfo folder(file.absolutePath());
        if (file.exists() && (!force || file.isDir()))
            return tl::unexpected<Failure>(Failure(InputFileText::isThere(path)).withUnchanged(InputFileText::nothingBegun()));
        if (!folder.isDir() || !folder.isWritable())
            return tl::unexpected<Failure>(Failure(InputFileText::notWritable(folder.filePath())).withUnchanged(InputFileText::nothingBegun()));
    }
    return {};
}

} // namespace swingbridge
