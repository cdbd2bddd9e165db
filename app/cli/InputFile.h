// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Failure.h"

#include <QByteArray>

namespace swingbridge {

//! Reads a file that a person named: whatever is wrong with it is an input that cannot be read (exit status 3).
tl::expected<QByteArray, Failure> readInput(const QString &path);

//! The same error as one of an input: what a person named cannot be read, whoever says so.
Error asInput(const Error &error);

//! Checks before any work that each of \a paths could be written: a file of that name only with \a force, a folder that
//! may be written to. Exit status 6.
tl::expected<void, Failure> checkOutputs(const QStringList &paths, bool force);

} // namespace swingbridge
