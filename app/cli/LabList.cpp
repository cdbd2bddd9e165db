// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ScenarioOption.h"
#include "cli/Subcommands.h"
#include "foundation/JsonText.h"
#include "lab/engine/ContosoConfiguration.h"
#include "lab/engine/SyncEngine.h"

#include <QCoreApplication>

namespace swingbridge {
namespace {

class LabList final : public Subcommand
{
    Q_DECLARE_TR_FUNCTIONS(LabList)

public:
    QString words() const override { return QStringLiteral("lab list"); }
    QString summary() const override { return tr("Lists what the lab can play, or the answers of one scenario."); }
    Arity arity() const override { return {0, 0}; }
    void declare(QCommandLineParser &parser) const override
    {
        parser.addOption({QStringLiteral("verbose"), tr("Also the functions of rules that the lab does not compute.")});
        parser.addOption({QStringLiteral("answers"), tr("Prints the answers file of a scenario."), QStringLiteral("NAME")});
    }
    QCoro::Task<Ending> run(Invocation invocation, std::shared_ptr<Console> console, std::stop_token) const override
    {
        if (invocation.has(QStringLiteral("answers"))) {
            const auto scenario = scenarioNamed(invocation.value(QStringLiteral("answers")));
            if (!scenario)
                co_return tl::unexpected<Failure>(scenario.error());
            console->writeText(QString::fromUtf8(scenario->answers()));
            co_return ExitStatus::Done;
        }
        const bool isVerbose = invocation.has(QStringLiteral("verbose"));
        Json scenarios = Json::array();
        QStringList lines;
        for (const Scenario &scenario : Scenario::all()) {
            Json one = {{"name", scenario.name()}, {"what", scenario.what()}, {"servers", toJsonArray(scenario.servers())},
                        {"objects", scenario.objects()}, {"exit", scenario.exitStatus()}};
            lines += tr("%1  %2 (exit status %3)").arg(scenario.name().leftJustified(14), scenario.what()).arg(scenario.exitStatus());
            if (isVerbose) {
                if (const Done added = addLeftOut(scenario, one, lines); !added)
                    co_return tl::unexpected<Failure>(added.error());
            }
            scenarios.push_back(one);
        }
        console->write(Json{{"schema", "swingbridge/scenarios/1"}, {"scenarios", scenarios}}, lines.join(u'\n'));
        co_return ExitStatus::Done;
    }

private:
    //! Both servers of a scenario hold the same functions; those of the staging server are listed.
    static Result<QList<LeftOutFlow>> leftOut(const Scenario &scenario)
    {
        const auto configuration = ContosoConfiguration::staging(scenario.name(), QStringLiteral("SYNC02"), 1);
        if (!configuration)
            return failure(configuration.error());
        const Directory directory(ContosoConfiguration::population(scenario.name(), 1, 200));
        return SyncEngine(directory).leftOutFlows(*configuration);
    }
    static Done addLeftOut(const Scenario &scenario, Json &document, QStringList &lines)
    {
        const auto flows = leftOut(scenario);
        if (!flows)
            return failure(flows.error());
        Json unknown = Json::array();
        for (const LeftOutFlow &flow : *flows) {
            unknown.push_back(Json{{"function", flow.function}, {"rule", flow.rule}, {"attribute", flow.attribute}});
            lines += tr("    left out: %1 in \"%2\", attribute %3").arg(flow.function, flow.rule, flow.attribute);
        }
        document["unknownFunctions"] = unknown;
        return done();
    }
};

} // namespace

std::unique_ptr<Subcommand> makeLabList()
{
    return std::make_unique<LabList>();
}

} // namespace swingbridge
