// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/ExportPolicy.h"
#include "exports/PendingExports.h"

namespace swingbridge {

enum class ExportVerdict { Pass, Review, Block };

//! "pass", "review", "block".
QString toWord(ExportVerdict verdict);

//! What a server's own statistics say about a connector (adsync.md 3.5); named apart from ConnectorStatistics (servers/), which it is made from.
class StatedCounts
{
public:
    StatedCounts() = default;
    StatedCounts(QString connectorName, qint64 exportAdds, qint64 exportUpdates, qint64 exportDeletes, qint64 total = 0)
        : connector(std::move(connectorName)), adds(exportAdds), updates(exportUpdates), deletes(exportDeletes),
          totalConnectors(total) {}

    QString connector;
    qint64 adds = 0;
    qint64 updates = 0;
    qint64 deletes = 0;
    qint64 totalConnectors = 0; //!< 0: not known.
};

//! What the exports are judged by besides the policy.
class VerificationFacts
{
public:
    QList<StatedCounts> statistics; //!< Empty: rule 1 is not checked.
    QStringList entraConnectors;           //!< Names of the connectors to Entra; empty: told from the DNs.
    QString activeVersion;                 //!< For the allow-list.
    QString stagingVersion;
    std::optional<qint64> ageSeconds;      //!< Of the capture; not known: rule 20 is not checked.
    QMap<QString, QStringList> causes;     //!< What could be behind it: exportCauses().
};

//! One objection of the policy.
class ExportFinding
{
public:
    int rule = 0;
    QString variant;              //!< Which text of the rule; empty: its own.
    ExportVerdict verdict = ExportVerdict::Review;
    qint64 count = 0;
    QStringList names;            //!< What the text speaks of.
    QStringList causes;           //!< Ids of differences.
    QList<qsizetype> rows;        //!< Of its objects, complete, ascending; rows as in ExportVerification::locate().

    //! Translated sentence: "All 46 deletes lie in OU=Partners".
    QString message() const;
};

class NotChecked
{
public:
    int rule = 0;
    QString why; //!< English.
};

//! The judgement on a set of captures.
class ExportVerification
{
public:
    ExportVerdict verdict = ExportVerdict::Pass;
    QList<ExportFinding> findings;   //!< Block first, then privileged accounts, then by rule.
    QList<NotChecked> notChecked;
    QStringList notCovered;          //!< "softMatch", "passwordHashes"
    QString exportHash;
    double estimatedExportHours = 0; //!< Entra takes 84,000 changes an hour.
};

//! Judges all captures together; row numbers run through them in their order (first capture's rows, then the second's …).
ExportVerification verifyExports(const QList<PendingExports> &captures, const ExportPolicy &policy, const VerificationFacts &facts = {});

//! The object at a row number of a ExportVerification.
ExportObject objectAtRow(const QList<PendingExports> &captures, qsizetype row);

//! How many changes of each class (object type × operation × attribute) there are: "user|update|mail" -> 4. An approval is
//! bound to it (guarded-switch.md G11).
QMap<QString, qint64> changeClasses(const QList<PendingExports> &captures);

//! The document swingbridge/verification/1 of cli.md.
Json verificationDocument(const ExportVerification &verification, const QList<PendingExports> &captures);
//! One of its findings; \a captures as judged. Reports print the same.
Json findingToJson(const ExportFinding &finding, const QList<PendingExports> &captures);

} // namespace swingbridge
