// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Json.h"
#include "migration/ExportsState.h"

#include <QCoreApplication>
#include <QSet>

namespace swingbridge {

class Workspace;

//! Something in a newer capture that the approval does not cover (guarded-switch.md G11).
class NewSinceApproval
{
    Q_DECLARE_TR_FUNCTIONS(NewSinceApproval)

public:
    enum class Kind {
        Configuration, //!< It was computed under another configuration.
        WorseVerdict,  //!< (a)
        NewFinding,    //!< (a)
        MoreThanBefore,//!< (b) A class counts more than approved.
        OtherDeletes,  //!< (c) An object would be deleted that was not in the approved set.
        Override       //!< (d) An override was set, removed or run in between.
    };
    NewSinceApproval(Kind what, QString subjectText = {}, qint64 countNow = 0, qint64 countApproved = 0)
        : kind(what), subject(std::move(subjectText)), now(countNow), approved(countApproved) {}

    Kind kind;
    QString subject;       //!< The finding's sentence, the class "user|update|mail".
    qint64 now = 0;
    qint64 approved = 0;
    QList<qsizetype> rows; //!< Of a finding, of other deletes; as in ExportVerification.

    //! Translated.
    QString sentence() const;
    //! English, for journal and guards.
    QString detail() const;
};

//! Whether an approval still covers a newer capture, and what of it is new otherwise.
class ExportCarryOver
{
public:
    //! \a approval: payload of an APPROVAL entry; \a deleted: what approvedDeletes() stored with it, null when it is not known.
    static ExportCarryOver judge(const Json &approval, const std::optional<QSet<QByteArray>> &deleted, bool isOverrideTouched, const ExportsState &now);
    //! The same for what the journal holds; nothing when nothing was approved.
    static std::optional<ExportCarryOver> of(const Workspace &work, const ExportsState &now);

    bool holds() const { return news.isEmpty(); }

    QList<NewSinceApproval> news;
};

//! What tells a finding from another, whatever it counts: "5||OU=Partners,DC=contoso,DC=com".
QString findingKey(const ExportFinding &finding);

//! The rows of the objects that changes of these classes ("user|update|mail", see changeClasses()) would happen to.
QList<qsizetype> rowsOfClasses(const QList<PendingExports> &captures, const QSet<QString> &classes);

//! The objects that would be deleted: sorted lines `connector|dn`, each ended by LF, escaped as in exportHash().
QByteArray deletedObjects(const QList<PendingExports> &captures);

} // namespace swingbridge
