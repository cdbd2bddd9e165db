// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/PendingExports.h"
#include "migration/ExportBasis.h"

#include <QDateTime>

namespace swingbridge {

//! The pending exports of the staging server as they were captured last, and the policy's word on them.
class ExportsState
{
public:
    bool isCaptured = false;
    QDateTime capturedAt;
    QString configurationHash;             //!< Of the server when it was captured.
    QString runHistory;                    //!< Its newest run then; empty: not known.
    QList<PendingExports> captures;        //!< One a connector.
    QStringList artefacts;                 //!< SHA-256 of the csexport files, in the same order.
    QList<StatedCounts> statistics;        //!< What the server itself counts.
    ExportBasis basis;                     //!< What they are judged by, as it was then.
    ExportVerification verification;

    //! Judges the captures by all of the above; \a ageSeconds: of the capture.
    void judge(qint64 ageSeconds);

    QString exportHash() const { return verification.exportHash; }
    QString verdictWord() const { return toWord(verification.verdict); }
    qint64 pending() const;
    OperationCounts totals() const;
};

} // namespace swingbridge
