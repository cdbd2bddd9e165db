// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/PairSession.h"

#include "cli/OpenedMigration.h"
#include "cli/RunOptions.h"
#include "cli/ServerWorld.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace swingbridge {
namespace {

class PairSessionText
{
    Q_DECLARE_TR_FUNCTIONS(PairSession)

public:
    static Error incomplete() { return usageError(tr("--active, --staging and --journal are needed: which servers, and where is it written down?")); }
};

} // namespace

tl::expected<std::shared_ptr<MigrationSession>, Failure> beginPairSession(const Invocation &invocation, const AnswerBook &answers)
{
    const auto setup = RunOptions::setup(invocation, answers);
    if (!setup)
        return tl::unexpected<Failure>(setup.error());
    if (setup->activeAddress.isEmpty() || setup->stagingAddresses.isEmpty() || !invocation.has(QStringLiteral("journal")))
        return tl::unexpected<Failure>(PairSessionText::incomplete());
    const QString journal = QFileInfo(invocation.value(QStringLiteral("journal"))).absoluteFilePath();
    const QStringList addresses = setup->addresses();
    const QString lab = ServerWorld::labFolder(invocation, addresses, RunOptions::labFolder(invocation, journal));
    const auto faults = FaultPlan::parse(invocation.value(QStringLiteral("fault")));
    if (!faults)
        return tl::unexpected<Failure>(usageError(faults.error().summary(), faults.error().remedy()));
    const QString operatorName = answers.operatorName().isEmpty() ? invocation.operatorName() : answers.operatorName();
    const auto world = ServerWorld::open(invocation, addresses, lab, invocation.value(QStringLiteral("operator"), operatorName), "migration", *faults);
    if (!world)
        return tl::unexpected<Failure>(world.error());
    const auto rehearsal = world->rehearsal(journal);
    if (!rehearsal)
        return tl::unexpected<Failure>(rehearsal.error());
    SessionSetup rehearsed = *setup;
    rehearsed.rehearsal = *rehearsal;
    return std::make_shared<MigrationSession>(world->world(), rehearsed, journal);
}

tl::expected<std::shared_ptr<MigrationSession>, Failure> sessionOf(const Invocation &invocation)
{
    if (!invocation.arguments().isEmpty()) {
        const auto opened = OpenedMigration::open(invocation, invocation.argument(0));
        if (!opened)
            return tl::unexpected<Failure>(opened.error());
        return opened->session();
    }
    const auto answers = RunOptions::answers(invocation, {});
    if (!answers)
        return tl::unexpected<Failure>(answers.error());
    return beginPairSession(invocation, *answers);
}

} // namespace swingbridge
