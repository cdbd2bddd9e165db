// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advice/Preflight.h"
#include "cli/PreflightOutput.h"
#include "cli/Subcommands.h"
#include "foundation/JsonText.h"

namespace swingbridge {
namespace {

//! Checks a pair of servers before a migration; read only.
class PreflightCommand final : public Subcommand
{
    Q_DECLARE_TR_FUNCTIONS(PreflightCommand)

public:
    QString words() const override { return QStringLiteral("preflight"); }
    QString summary() const override { return tr("Checks a pair of servers before a migration; read only."); }
    Arity arity() const override { return Arity{0, 0}; }
    void declare(QCommandLineParser &parser) const override
    {
        parser.addOption({QStringLiteral("active"), tr("The active server, lab:NAME for instance."), QStringLiteral("SERVER")});
        parser.addOption({QStringLiteral("staging"), tr("The staging server; may be repeated."), QStringLiteral("SERVER")});
        PreflightOutput::declare(parser);
    }
    QCoro::Task<Ending> run(Invocation invocation, std::shared_ptr<Console> console, std::stop_token stop) const override
    {
        const QStringList staging = invocation.values(QStringLiteral("staging"));
        const QStringList addresses = invocation.values(QStringLiteral("active")) + staging;
        if (addresses.isEmpty())
            co_return tl::unexpected<Failure>(usageError(tr("Which servers? Name them by --active and --staging.")));
        const QString lab = ServerWorld::labFolder(invocation, addresses);
        const auto world = ServerWorld::open(invocation, addresses, lab, invocation.operatorName(), "preflight");
        if (!world)
            co_return tl::unexpected<Failure>(world.error());
        const bool isOne = invocation.has(QStringLiteral("only"));
        const QList<Operation> asked = isOne ? readingsOf(invocation.value(QStringLiteral("only"))) : factRound::pair();
        const auto facts = co_await PreflightOutput::read(world->world(), addresses, asked, stop);
        if (!facts)
            co_return tl::unexpected<Failure>(facts.error());
        const auto checks = PreflightOutput::wanted(evaluatePreflight(*facts, world->world().clock->nowUtc()), invocation);
        if (!checks)
            co_return tl::unexpected<Failure>(checks.error());
        console->write(preflightDocument(*checks), isOne ? PreflightOutput::text(*checks) : PreflightOutput::text(*checks) + QLatin1String("\n\n") + signIns(*facts));
        co_return PreflightOutput::status(*checks);
    }

private:
    static QString signIns(const QList<ServerFacts> &facts)
    {
        SignInNeeds needs;
        needs.active = facts.first().name;
        for (const ServerFacts &server : facts.mid(1)) {
            needs.staging << server.name;
            needs.isNotInstalled = needs.isNotInstalled || server.role() == ServerRole::NotInstalled;
        }
        return PreflightOutput::text(signInsOf(needs));
    }
};

} // namespace

std::unique_ptr<Subcommand> makePreflight()
{
    return std::make_unique<PreflightCommand>();
}

} // namespace swingbridge
