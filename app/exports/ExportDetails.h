// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/PendingExports.h"
#include "foundation/Result.h"

#include <QCoroTask>

#include <stop_token>

namespace swingbridge {

constexpr int maximumWholeValues = 300'000;            //!< Of one change: more than the largest group has members.
constexpr int maximumWholeLength = 4 * 1024 * 1024;    //!< Of one value, in characters.

//! The object at \a row of \a capture with all its values, read again from its place in the file \a path: a capture keeps only
//! the first values of a long list (ExportChange::isShortened). What comes back is what was captured or nothing: BadInput when
//! the file grew, shrank or was changed since, or when the object's place in it is not known; LocalFile when it cannot be
//! read; Cancelled. Of one change at most maximumWholeValues values are given, longer ones cut; isShortened says so.
Result<ExportObject> readExportObject(const QString &path, const PendingExports &capture, qsizetype row, std::stop_token stop = {});

//! The same beside the event loop: an object can have hundreds of megabytes.
[[nodiscard]] QCoro::Task<Result<ExportObject>> readExportObjectAside(QString path, PendingExports capture, qsizetype row, std::stop_token stop);


} // namespace swingbridge
