// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/ExportVerification.h"
#include "foundation/Json.h"

namespace swingbridge {

//! What pending exports are judged by, beside the exports and their counts, as it was when they were captured. It is kept
//! with them: a migration that is gone on with judges them as before, not more mildly.
class ExportBasis
{
public:
    ExportBasis() = default;

    std::optional<qint64> deletionThreshold; //!< Of the staging server; not known or off: the policy's own.
    QStringList entraConnectors;
    QString activeVersion;
    QString stagingVersion;
    QMap<QString, QStringList> causes;       //!< exportCauses() of the configurations as they were compared last.

    ExportPolicy policy() const;
    VerificationFacts facts(const QList<StatedCounts> &statistics, qint64 ageSeconds) const;
};

//! {"deletionThreshold","activeVersion","stagingVersion","entraConnectors":[],"causes":{"mail":["difference id"]}}.
Json toJson(const ExportBasis &basis);
//! What \a json does not say stays not known: the checks that need it are not made, and that is said.
ExportBasis readExportBasis(const Json &json);

//! [{"connector","adds","updates","deletes","total"}] and back.
Json toJson(const QList<StatedCounts> &statistics);
QList<StatedCounts> readStatedCounts(const Json &list);

} // namespace swingbridge
