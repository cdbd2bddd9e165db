// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advice/Preflight.h"
#include "cli/PreflightOutput.h"
#include "cli/Subcommands.h"
#include "foundation/JsonText.h"

namespace swingbridge {
namespace {

//! Checks one server alone, read only (mission.md R7).
class CheckCommand final : public Subcommand
{
    Q_DECLARE_TR_FUNCTIONS(CheckCommand)

public:
    QString words() const override { return QStringLiteral("check"); }
    QString summary() const override { return tr("Checks one server alone; read only."); }
    Arity arity() const override { return Arity{1, 1}; }
    void declare(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(QStringLiteral("SERVER"), tr("The server, lab:NAME for instance."));
        PreflightOutput::declare(parser);
    }
    QCoro::Task<Ending> run(Invocation invocation, std::shared_ptr<Console> console, std::stop_token stop) const override
    {
        const QStringList addresses = invocation.arguments();
        const QString lab = ServerWorld::labFolder(invocation, addresses);
        const auto world = ServerWorld::open(invocation, addresses, lab, invocation.operatorName(), "preflight");
        if (!world)
            co_return tl::unexpected<Failure>(world.error());
        const auto facts = co_await PreflightOutput::read(world->world(), addresses, factRound::alone(), stop);
        if (!facts)
            co_return tl::unexpected<Failure>(facts.error());
        const auto checks = PreflightOutput::wanted(evaluateAlone(facts->first(), world->world().clock->nowUtc()), invocation);
        if (!checks)
            co_return tl::unexpected<Failure>(checks.error());
        console->write(preflightDocument(*checks), head(facts->first()) + PreflightOutput::text(*checks));
        co_return PreflightOutput::status(*checks);
    }

private:
    //! "sync01.contoso.com: staging, version 2.6.92.0, contoso.onmicrosoft.com"
    static QString head(const ServerFacts &facts)
    {
        if (!facts.identity)
            return {};
        const QString host = facts.identity->domain.isEmpty() ? facts.identity->host : facts.identity->host + QLatin1Char('.') + facts.identity->domain;
        return QStringLiteral("%1: %2, %3, %4\n\n").arg(host, toString(facts.role()), facts.engineVersion(), facts.identity->tenant);
    }
};

} // namespace

std::unique_ptr<Subcommand> makeCheck()
{
    return std::make_unique<CheckCommand>();
}

} // namespace swingbridge
