// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/PairSession.h"

#include "cli/OpenedMigration.h"
#include "cli/RunOptions.h"
#include "rehearsal/LabWorld.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace swingbridge {
namespace {

class PairSessionText
{
    Q_DECLARE_TR_FUNCTIONS(PairSession)

public:
    static Error incomplete() { return usageError(tr("--active, --staging and --journal are needed: which servers, and where is it written down?")); }
    static Error notReachable(const QString &address)
    {
        return usageError(tr("%1 cannot be reached by this version.").arg(address), tr("Name a server of the lab: lab:sync01 for instance."));
    }
};

} // namespace

tl::expected<std::shared_ptr<MigrationSession>, Failure> beginPairSession(const Invocation &invocation, const AnswerBook &answers)
{
    const auto setup = RunOptions::setup(invocation, answers);
    if (!setup)
        return tl::unexpected<Failure>(setup.error());
    if (setup->activeAddress.isEmpty() || setup->stagingAddresses.isEmpty() || !invocation.has(QStringLiteral("journal")))
        return tl::unexpected<Failure>(PairSessionText::incomplete());
    for (const QString &address : QStringList(setup->activeAddress) + setup->stagingAddresses) {
        if (!address.startsWith(QLatin1String("lab:")))
            return tl::unexpected<Failure>(PairSessionText::notReachable(address));
    }
    const QString journal = QFileInfo(invocation.value(QStringLiteral("journal"))).absoluteFilePath();
    const QString folder = QFileInfo(RunOptions::labFolder(invocation, journal)).absoluteFilePath();
    const auto faults = FaultPlan::parse(invocation.value(QStringLiteral("fault")));
    if (!faults)
        return tl::unexpected<Failure>(usageError(faults.error().summary(), faults.error().remedy()));
    const QString operatorName = answers.operatorName().isEmpty() ? invocation.operatorName() : answers.operatorName();
    const auto world = LabWorld::open(folder, *faults, invocation.value(QStringLiteral("operator"), operatorName), "migration");
    if (!world)
        return tl::unexpected<Failure>(Failure(world.error()).withFile(folder));
    const Lab &lab = *world->lab();
    const auto rehearsal = Rehearsal(lab.scenario().name(), lab.seed(), lab.scenario().objects(), folder).toJson(journal);
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
