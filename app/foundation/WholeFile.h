// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Result.h"

#include <QByteArray>

namespace swingbridge {

enum class IfExists { Refuse, Replace };

//! Writes \a bytes to \a path whole or not at all (a temporary file beside it, flushed, renamed once).
//! Errors are of kind LocalFile (Refused when it exists) and say what to do.
Done writeWholeFile(const QString &path, const QByteArray &bytes, IfExists ifExists = IfExists::Refuse);

//! Reads a whole file; refuses one over \a limit bytes before reading it.
Result<QByteArray> readWholeFile(const QString &path, qint64 limit = 256 * 1024 * 1024);

} // namespace swingbridge
