// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/JsonText.h"
#include "migration/Phases.h"
#include "migration/PreflightPhase.h"
#include "migration/Workspace.h"

namespace swingbridge {

// The advice is shown by the page and by `advise`; a migration that was begun with a pair of servers is a swing unless
// a person chose otherwise before.
QCoro::Task<Result<PhaseResult>> runMethodPhase(std::shared_ptr<Workspace> work, std::stop_token stop)
{
    const auto read = co_await readPreflightFacts(work, stop); // what the advisor weighs
    if (!read)
        co_return failure(read.error());
    if (work->record.method().isEmpty()) {
        const Json payload = {{"value", "swing"}, {"by", work->operatorName()}};
        const EntryDraft decision = EntryDraft(EntryKind::Decision, payload).inPhase(toWord(PhaseId::Method)).atStep(QStringLiteral("method"));
        if (const auto kept = work->append(decision); !kept)
            co_return failure(kept.error());
    }
    QVariantMap facts;
    facts.insert(QStringLiteral("way"), work->record.method());
    co_return PhaseResult(PhaseId::Method, PhaseState::Done, facts);
}

} // namespace swingbridge
