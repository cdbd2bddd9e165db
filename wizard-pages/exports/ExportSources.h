// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/Progress.h"
#include "exports/ExportRowSearch.h"
#include "exports/ExportVerification.h"

#include <QCoroTask>
#include <QDateTime>

#include <stop_token>

namespace swingbridge {

//! Capture files that a person opened to look at: judged like the others, but no evidence.
class LookedAtFiles
{
public:
    QStringList paths;
    QList<PendingExports> captures;
    ExportVerification verification;
    std::optional<Error> objection; //!< One of them is cut, grown, a drop file or no csexport file: what is shown is not all.

    //! Their names, without folders.
    QString names() const;
};

//! Reads \a paths on the event loop and judges them by the defaults, as `exports verify` does. A file that is not whole is
//! shown as far as it goes; an Error is one that cannot be read at all.
[[nodiscard]] QCoro::Task<Result<LookedAtFiles>> lookAtFiles(QStringList paths, ProgressSink progress, std::stop_token stop);

//! An earlier capture of this migration.
class EarlierCapture
{
public:
    QDateTime at;
    QString exportHash;
    QStringList paths;
    QStringList connectors;
};

//! The present captures beside others (earlier ones, or those of a file): what stands in both is no passing noise.
class ComparedCaptures
{
public:
    QString with;                   //!< What they are compared with, as the person named it.
    QList<PendingExports> others;
    ExportRows onlyNow;             //!< Rows of the present captures.
    ExportRows changed;
    ExportRows same;
    ExportRows gone;                //!< Rows of the others.
};

//! Reads the others (whole files only) and sets them side by side, connector by connector.
[[nodiscard]] QCoro::Task<Result<ComparedCaptures>> compareWithFiles(QList<PendingExports> captures, QStringList paths, QStringList connectors, QString with,
                                                                     ProgressSink progress, std::stop_token stop);

} // namespace swingbridge
