// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/OpenedMigration.h"

#include "cli/RunOptions.h"
#include "foundation/JsonText.h"

#include <QFileInfo>

namespace swingbridge {

tl::expected<OpenedMigration, Failure> OpenedMigration::open(const Invocation &invocation, const QString &name)
{
    const QString folder = QFileInfo(name).absoluteFilePath();
    const auto sight = Sight::open(folder);
    if (!sight)
        return tl::unexpected<Failure>(Failure(sight.error()).withFile(folder));
    const auto kept = sight->answers();
    if (!kept)
        return tl::unexpected<Failure>(kept.error());
    const auto answers = RunOptions::answers(invocation, *kept);
    if (!answers)
        return tl::unexpected<Failure>(answers.error());
    const auto faults = FaultPlan::parse(invocation.value(QStringLiteral("fault")));
    if (!faults)
        return tl::unexpected<Failure>(usageError(faults.error().summary(), faults.error().remedy()));
    const QString begunBy = textAt(sight->facts(), "operator");
    const auto ways = ServerWays::of(invocation);
    if (!ways)
        return tl::unexpected<Failure>(ways.error());
    const auto world = sight->world(invocation.value(QStringLiteral("operator"), begunBy), *faults, *ways);
    if (!world)
        return tl::unexpected<Failure>(world.error());
    auto session = MigrationSession::open(*world, folder, invocation.value(QStringLiteral("confirm")));
    if (!session)
        return tl::unexpected<Failure>(session.error());
    return OpenedMigration(std::move(*session), *answers);
}

} // namespace swingbridge
