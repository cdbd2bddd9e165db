// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/OpenedMigration.h"

#include "cli/Beginning.h"
#include "cli/MigrationRun.h"
#include "cli/RunOptions.h"
#include "foundation/JsonText.h"
#include "migration/Workspace.h"

#include <QFileInfo>

namespace swingbridge {
namespace {

//! The answers without the word "go".
Result<QByteArray> withoutTarget(const QByteArray &kept)
{
    auto json = kept.isEmpty() ? Result<Json>(Json::object()) : parseJson(kept, QStringLiteral("the answers kept in the journal"));
    if (!json || kept.isEmpty())
        return kept;
    json->erase("confirmTarget");
    return canonicalJson(*json);
}

} // namespace

tl::expected<OpenedMigration, Failure> OpenedMigration::open(const Invocation &invocation, const QString &name)
{
    const QString folder = QFileInfo(name).absoluteFilePath();
    const auto opening = Journal::opening(folder); // verified once: by the session
    if (!opening)
        return tl::unexpected<Failure>(Failure(opening.error()).withFile(folder));
    const Beginning beginning(*opening);
    const auto kept = beginning.answers();
    if (!kept)
        return tl::unexpected<Failure>(kept.error());
    const auto answers = RunOptions::answers(invocation, *kept);
    if (!answers)
        return tl::unexpected<Failure>(answers.error());
    const auto faults = FaultPlan::parse(invocation.value(QStringLiteral("fault")));
    if (!faults)
        return tl::unexpected<Failure>(usageError(faults.error().summary(), faults.error().remedy()));
    const QString begunBy = textAt(beginning.facts(), "operator");
    const auto ways = ServerWays::of(invocation);
    if (!ways)
        return tl::unexpected<Failure>(ways.error());
    const auto world = beginning.world(invocation.value(QStringLiteral("operator"), begunBy), *faults, *ways);
    if (!world)
        return tl::unexpected<Failure>(world.error());
    auto session = MigrationSession::open(*world, folder, invocation.value(QStringLiteral("confirm")));
    if (!session)
        return tl::unexpected<Failure>(session.error());
    // Answers given for an attempt that is over begin no other one: who wants that says so anew.
    if (invocation.has(QStringLiteral("answers")) || (*session)->isFinished() || !isGivenBack(*(*session)->workspace().journal))
        return OpenedMigration(std::move(*session), *answers);
    const auto rest = withoutTarget(*kept);
    const auto fewer = rest ? RunOptions::answers(invocation, *rest) : answers;
    if (!fewer)
        return tl::unexpected<Failure>(fewer.error());
    return OpenedMigration(std::move(*session), *fewer);
}

} // namespace swingbridge
