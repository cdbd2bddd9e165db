// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/Decision.h"

#include "foundation/JsonText.h"

#include <QCoreApplication>

namespace swingbridge {
namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Decision)

public:
    static Error noReason(const QString &subject)
    {
        return Error(Error::Kind::Refused, tr("The decision on \"%1\" needs a reason and a name; it stays open.").arg(subject), {},
                     tr("Say in one sentence why; it is printed in the report."));
    }
    static Error notMendable(const QString &subject)
    {
        return Error(Error::Kind::Refused, tr("\"%1\" cannot be mended from here; it stays open.").arg(subject), {},
                     tr("Mend it by hand on the staging server and compare again, or accept it with a reason."));
    }
    static Error damaged(const QString &detail)
    {
        return Error(Error::Kind::UnexpectedReply, tr("A decision in the journal cannot be read."), detail);
    }
};

constexpr DecisionKind kinds[] = {DecisionKind::Accept, DecisionKind::MendOnStaging, DecisionKind::MendByHand};

} // namespace

QString toWord(DecisionKind kind)
{
    switch (kind) {
    case DecisionKind::Accept: break;
    case DecisionKind::MendOnStaging: return QStringLiteral("mendOnStaging");
    case DecisionKind::MendByHand: return QStringLiteral("mendByHand");
    }
    return QStringLiteral("accept");
}

std::optional<DecisionKind> decisionKindFromWord(const QString &word)
{
    for (const DecisionKind kind : kinds) {
        if (word == toWord(kind))
            return kind;
    }
    return std::nullopt;
}

Result<Decision> Decision::make(const Difference &difference, DecisionKind kind, const QString &by, const QDateTime &at,
                                const QString &reason)
{
    if (reason.trimmed().isEmpty() || by.trimmed().isEmpty())
        return failure(Texts::noReason(difference.subject()));
    if (kind == DecisionKind::MendOnStaging && difference.mend == Mend::ByHand)
        return failure(Texts::notMendable(difference.subject()));
    Decision decision;
    decision.differenceId = difference.id;
    decision.kind = kind;
    decision.by = by.trimmed();
    decision.at = at;
    decision.reason = reason.trimmed();
    decision.hash = difference.hash;
    return decision;
}

Json decisionToJson(const Decision &decision)
{
    return {{"differenceId", decision.differenceId}, {"kind", toWord(decision.kind)}, {"by", textOrNull(decision.by)},
            {"at", timeOrNull(decision.at)}, {"reason", textOrNull(decision.reason)}, {"hash", decision.hash}};
}

Result<Decision> readDecision(const Json &json)
{
    if (!json.is_object())
        return failure(Texts::damaged(QStringLiteral("decision: not an object")));
    const auto kind = decisionKindFromWord(textAt(json, "kind"));
    Decision decision;
    decision.differenceId = textAt(json, "differenceId");
    decision.by = textAt(json, "by");
    decision.at = timeAt(json, "at");
    decision.reason = textAt(json, "reason");
    decision.hash = textAt(json, "hash");
    if (!kind)
        return failure(Texts::damaged(QStringLiteral("decision: kind")));
    if (decision.differenceId.isEmpty() || decision.hash.isEmpty())
        return failure(Texts::damaged(QStringLiteral("decision: differenceId or hash")));
    decision.kind = *kind;
    return decision;
}

const Decision *currentDecision(const Decisions &decisions, const Difference &difference)
{
    const auto it = decisions.constFind(difference.id);
    return it != decisions.constEnd() && it->isCurrent(difference) ? &*it : nullptr;
}

} // namespace swingbridge
