// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advice/Preflight.h"
#include "cli/ServerWorld.h"
#include "cli/Subcommands.h"
#include "foundation/JsonText.h"

#include <QCoreApplication>

namespace swingbridge {
namespace {

//! Checks a pair of servers, or one alone; both read only.
class PreflightCommand final : public Subcommand
{
    Q_DECLARE_TR_FUNCTIONS(PreflightCommand)

public:
    enum class Of { Pair, One };
    explicit PreflightCommand(Of of) : m_of(of) {}

    QString words() const override { return m_of == Of::Pair ? QStringLiteral("preflight") : QStringLiteral("check"); }
    QString summary() const override
    {
        return m_of == Of::Pair ? tr("Checks a pair of servers before a migration; read only.") : tr("Checks one server alone; read only.");
    }
    Arity arity() const override { return m_of == Of::Pair ? Arity{0, 0} : Arity{1, 1}; }
    void declare(QCommandLineParser &parser) const override
    {
        if (m_of == Of::Pair) {
            parser.addOption({QStringLiteral("active"), tr("The active server, lab:NAME for instance."), QStringLiteral("SERVER")});
            parser.addOption({QStringLiteral("staging"), tr("The staging server; may be repeated."), QStringLiteral("SERVER")});
        } else {
            parser.addPositionalArgument(QStringLiteral("SERVER"), tr("The server, lab:NAME for instance."));
        }
        parser.addOption({QStringLiteral("lab"), tr("The lab's folder."), QStringLiteral("DIR")});
        parser.addOption({QStringLiteral("only"), tr("Only the check of this name."), QStringLiteral("ID")});
    }
    QCoro::Task<Ending> run(Invocation invocation, std::shared_ptr<Console> console, std::stop_token stop) const override
    {
        const QStringList addresses = m_of == Of::One ? invocation.arguments()
            : invocation.values(QStringLiteral("active")) + invocation.values(QStringLiteral("staging"));
        if (addresses.isEmpty())
            co_return tl::unexpected<Failure>(usageError(tr("Which servers? Name them by --active and --staging.")));
        const QString lab = ServerWorld::labFolder(invocation, addresses);
        const auto world = ServerWorld::open(invocation, addresses, lab, invocation.operatorName(), "preflight");
        if (!world)
            co_return tl::unexpected<Failure>(world.error());
        const auto checks = co_await check(world->world(), addresses, stop);
        if (!checks)
            co_return tl::unexpected<Failure>(checks.error());
        const QList<PreflightCheck> wanted = only(*checks, invocation.value(QStringLiteral("only")));
        console->write(preflightDocument(wanted), text(wanted));
        const bool allPass = std::all_of(wanted.cbegin(), wanted.cend(), [](const PreflightCheck &one) { return one.state == PreflightState::Pass; });
        co_return allPass ? ExitStatus::Done : ExitStatus::Findings;
    }

private:
    static QCoro::Task<Result<QList<PreflightCheck>>> check(SessionWorld world, QStringList addresses, std::stop_token stop)
    {
        QList<PreflightFacts> facts;
        for (const QString &address : std::as_const(addresses)) {
            const auto endpoint = world.door(address);
            if (!endpoint)
                co_return failure(endpoint.error());
            const auto driver = std::make_shared<ServerDriver>(serverNameOf(address), *endpoint, world.clock, world.random);
            const PreflightFacts read = co_await readPreflightFacts(driver, world.clock, stop);
            if (read.unreachable)
                co_return failure(*read.unreachable);
            facts += read;
        }
        co_return evaluatePreflight(facts, world.clock->nowUtc());
    }

    static QList<PreflightCheck> only(const QList<PreflightCheck> &checks, const QString &id)
    {
        QList<PreflightCheck> wanted;
        for (const PreflightCheck &check : checks) {
            if (id.isEmpty() || check.id == id)
                wanted += check;
        }
        return wanted;
    }

    static QString text(const QList<PreflightCheck> &checks)
    {
        QStringList lines;
        for (const PreflightCheck &check : checks) {
            lines += QStringLiteral("%1 %2 %3: %4").arg(toString(check.state), -8).arg(check.server, -8).arg(check.title(), check.seen());
            if (check.state != PreflightState::Pass && !check.remedyText.isEmpty())
                lines += QStringLiteral("                  ") + check.remedy();
        }
        return lines.join(u'\n');
    }

    Of m_of;
};

} // namespace

std::unique_ptr<Subcommand> makePreflight()
{
    return std::make_unique<PreflightCommand>(PreflightCommand::Of::Pair);
}

std::unique_ptr<Subcommand> makeCheck()
{
    return std::make_unique<PreflightCommand>(PreflightCommand::Of::One);
}

} // namespace swingbridge
