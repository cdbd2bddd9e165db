// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFileInfo>

namespace swingbridge::test {

//! The template of a QTemporaryDir in memory where there is one, else on disk: for tests that write thousands of journals.
inline QString inMemory(const QString &what)
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/swingbridge-%1-XXXXXX").arg(what);
}

} // namespace swingbridge::test
