// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/MigrationRun.h"
#include "cli/ReportFiles.h"
#include "cli/RunOptions.h"
#include "cli/ScenarioOption.h"
#include "cli/Subcommands.h"
#include "cli/YesAnswerer.h"
#include "rehearsal/LabSchedule.h"
#include "rehearsal/LabWorld.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace swingbridge {
namespace {

//! What one rehearsal is begun with.
class LabRunOrder
{
public:
    explicit LabRunOrder(Scenario what) : scenario(what) {}
    Scenario scenario;
    quint64 seed = 1;
    int objects = 0;
    FaultPlan faults;
    AnswerBook answers;
    SessionSetup setup;
    QString journal;
    QString lab;
};

class LabRun final : public Subcommand
{
    Q_DECLARE_TR_FUNCTIONS(LabRun)

public:
    QString words() const override { return QStringLiteral("lab run"); }
    QString summary() const override { return tr("Rehearses a whole migration on the embedded servers."); }
    Arity arity() const override { return {0, 0}; }
    void declare(QCommandLineParser &parser) const override
    {
        parser.addOption({QStringLiteral("scenario"), tr("What is played (default: contoso); see lab list."), QStringLiteral("NAME")});
        parser.addOption({QStringLiteral("seed"), tr("Same seed, same run (default: 1)."), QStringLiteral("N")});
        parser.addOption({QStringLiteral("objects"), tr("How many objects the directory has."), QStringLiteral("N")});
        RunOptions::declareBeginning(parser);
        RunOptions::declareCarrying(parser);
    }
    QCoro::Task<Ending> run(Invocation invocation, std::shared_ptr<Console> console, std::stop_token stop) const override
    {
        const RunWishes wishes(invocation);
        if (const auto fine = checkReportFiles(wishes.reports, wishes.force); !fine)
            co_return tl::unexpected<Failure>(fine.error());
        const auto order = readOrder(invocation);
        if (!order)
            co_return tl::unexpected<Failure>(order.error());
        const auto session = begin(*order, invocation);
        if (!session)
            co_return tl::unexpected<Failure>(session.error());
        const auto answerer = withYesTo(invocation, std::make_shared<BookAnswerer>(order->answers));
        if (!answerer)
            co_return tl::unexpected<Failure>(answerer.error());
        const Ending ending = co_await carryOutMigration(*session, *answerer, wishes, console, stop);
        co_return ending;
    }

private:
    static tl::expected<LabRunOrder, Failure> readOrder(const Invocation &invocation)
    {
        const auto scenario = scenarioNamed(invocation.value(QStringLiteral("scenario"), Scenario::defaultName()));
        if (!scenario)
            return tl::unexpected<Failure>(scenario.error());
        const auto seed = invocation.number(QStringLiteral("seed"), 1);
        const auto objects = invocation.number(QStringLiteral("objects"), 0);
        if (!seed || !objects)
            return tl::unexpected<Failure>(seed ? objects.error() : seed.error());
        const auto played = LabSchedule::parse(invocation.value(QStringLiteral("fault")));
        if (!played)
            return tl::unexpected<Failure>(usageError(played.error().summary(), played.error().remedy()));
        const auto answers = RunOptions::answers(invocation, scenario->answers());
        if (!answers)
            return tl::unexpected<Failure>(answers.error());
        const auto setup = RunOptions::setup(invocation, *answers);
        if (!setup)
            return tl::unexpected<Failure>(setup.error());
        LabRunOrder order(*scenario);
        order.seed = quint64(*seed);
        order.objects = int(*objects);
        order.faults = played->faults;
        order.answers = *answers;
        order.setup = *setup;
        if (played->variant) {
            order.setup.assisted = played->variant->assisted;
            order.setup.hardFence = played->variant->hardFence;
            order.setup.hardFenceReason = order.setup.hardFence ? QString() : invocation.value(QStringLiteral("fault"));
        }
        order.journal = QFileInfo(invocation.value(QStringLiteral("journal"), freshFolder(scenario->name()))).absoluteFilePath();
        order.lab = QFileInfo(RunOptions::labFolder(invocation, order.journal)).absoluteFilePath();
        return order;
    }

    //! Where rehearsals are kept when nobody said where: a new folder each.
    static QString freshFolder(const QString &scenario)
    {
        const QDir home(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/swingbridge/rehearsals"));
        const QString stem = scenario + u'-' + QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss"));
        QString name = stem;
        for (int number = 2; home.exists(name); ++number)
            name = stem + u'-' + QString::number(number);
        return home.filePath(name);
    }

    static tl::expected<std::shared_ptr<MigrationSession>, Failure> begin(const LabRunOrder &order, const Invocation &invocation)
    {
        if (const Done made = createLab(order.lab, order.scenario, order.seed, order.objects); !made)
            return tl::unexpected<Failure>(made.error());
        const QString written = order.answers.operatorName();
        const QString operatorName = invocation.value(QStringLiteral("operator"), written.isEmpty() ? QStringLiteral("lab") : written);
        const auto world = LabWorld::open(order.lab, order.faults, operatorName, "migration");
        if (!world)
            return tl::unexpected<Failure>(world.error());
        const int objects = order.objects > 0 ? order.objects : order.scenario.objects();
        const auto rehearsal = Rehearsal(order.scenario.name(), order.seed, objects, order.lab).toJson(order.journal);
        if (!rehearsal)
            return tl::unexpected<Failure>(rehearsal.error());
        SessionSetup setup = order.setup;
        setup.rehearsal = *rehearsal;
        const QStringList servers = order.scenario.servers();
        setup.activeAddress = QStringLiteral("lab:") + servers.constFirst();
        for (const QString &name : servers.mid(1))
            setup.stagingAddresses += QStringLiteral("lab:") + name;
        return std::make_shared<MigrationSession>(world->world(), setup, order.journal);
    }
};

} // namespace

std::unique_ptr<Subcommand> makeLabRun()
{
    return std::make_unique<LabRun>();
}

} // namespace swingbridge
