// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Result.h"

#include <QByteArray>

#include <memory>

class QTemporaryDir;

namespace swingbridge {

//! A new folder of files that appears whole or not at all: it is filled beside its place and renamed once. One that is not
//! published leaves nothing behind.
class ScriptFolder
{
public:
    //! LocalFile with code "exists" when \a output is there and not empty; LocalFile when it cannot be made.
    static Result<ScriptFolder> beside(const QString &output);
    ScriptFolder(ScriptFolder &&) noexcept;
    ~ScriptFolder();

    //! \a name: a plain file name that was not written before.
    Done write(const QString &name, const QByteArray &bytes);
    Done publish();

private:
    ScriptFolder(QString output, std::unique_ptr<QTemporaryDir> folder);
    QString m_output;
    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace swingbridge
