// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison/Difference.h"

#include <QDateTime>
#include <QHash>

namespace swingbridge {

enum class DecisionKind { Accept, MendOnStaging, MendByHand };

//! "accept", "mendOnStaging", "mendByHand".
QString toWord(DecisionKind kind);
std::optional<DecisionKind> decisionKindFromWord(const QString &word);

//! What a person decided about a difference, and on which state of the world.
class Decision
{
public:
    Decision() = default;

    //! Refused without a reason, without a name, or when the program cannot mend \a difference on staging itself.
    static Result<Decision> make(const Difference &difference, DecisionKind kind, const QString &by, const QDateTime &at,
                                 const QString &reason);

    QString differenceId;
    DecisionKind kind = DecisionKind::Accept;
    QString by;
    QDateTime at;
    QString reason;
    QString hash;   //!< Of the difference as it was decided on.

    //! A changed world re-opens the question.
    bool isCurrent(const Difference &difference) const { return differenceId == difference.id && hash == difference.hash; }
};

//! {"differenceId","kind","by","at","reason","hash"}: how the journal keeps it.
Json decisionToJson(const Decision &decision);
Result<Decision> readDecision(const Json &json);

//! The newest decision on each difference, by its id.
using Decisions = QHash<QString, Decision>;

//! The decision that still holds on \a difference; nullptr when it is open.
const Decision *currentDecision(const Decisions &decisions, const Difference &difference);

} // namespace swingbridge
