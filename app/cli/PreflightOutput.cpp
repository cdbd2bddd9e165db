// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/PreflightOutput.h"

#include "advice/Preflight.h"

namespace swingbridge {

void PreflightOutput::declare(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("lab"), tr("The lab's folder."), QStringLiteral("DIR")});
    parser.addOption({QStringLiteral("only"), tr("Only the check of this name."), QStringLiteral("ID")});
}

QCoro::Task<Result<QList<ServerFacts>>> PreflightOutput::read(SessionWorld world, QStringList addresses, QList<Operation> asked, std::stop_token stop)
{
    QList<ServerFacts> facts;
    for (const QString &address : std::as_const(addresses)) {
        const auto endpoint = world.door(address);
        if (!endpoint)
            co_return failure(endpoint.error());
        const auto driver = std::make_shared<ServerDriver>(serverNameOf(address), *endpoint, world.clock, world.random);
        const auto read = co_await readServerFacts(driver, world.clock, asked, stop);
        if (read.unreachable)
            co_return failure(*read.unreachable);
        facts << read;
    }
    co_return facts;
}

tl::expected<QList<PreflightCheck>, Failure> PreflightOutput::wanted(const QList<PreflightCheck> &checks, const Invocation &invocation)
{
    if (!invocation.has(QStringLiteral("only")))
        return checks;
    const QString id = invocation.value(QStringLiteral("only"));
    QList<PreflightCheck> found;
    QStringList names;
    for (const PreflightCheck &check : checks) {
        if (check.id.compare(id, Qt::CaseInsensitive) == 0)
            found << check;
        if (!names.contains(check.id))
            names << check.id;
    }
    if (found.isEmpty())
        return tl::unexpected<Failure>(usageError(tr("There is no check %1. There are: %2").arg(id, names.join(QLatin1String(", ")))));
    return found;
}

QString PreflightOutput::line(const PreflightCheck &check)
{
    const QString state = QStringLiteral("  %1 ").arg(toString(check.state), -8);
    QString text = state + tr("%1, %2: %3", "server, check, what was seen").arg(check.server, check.title(), check.seen());
    const QString margin = QLatin1Char('\n') + QString(state.size(), QLatin1Char(' '));
    if (!check.remedyText.isEmpty())
        text += margin + check.remedy();
    return text;
}

QString PreflightOutput::groupText(const QList<PreflightCheck> &checks)
{
    QStringList lines;
    QStringList said;
    QStringList passed;
    for (const PreflightCheck &check : checks) {
        if (check.state == PreflightState::Pass)
            continue;
        lines << line(check);
        said << check.id;
    }
    for (const PreflightCheck &check : checks) {
        if (!said.contains(check.id)) { // passed on every server
            said << check.id;
            passed << check.title();
        }
    }
    if (!passed.isEmpty())
        lines << QStringLiteral("  %1 ").arg(toString(PreflightState::Pass), -8) + passed.join(QLatin1String(", "));
    return lines.join(QLatin1Char('\n'));
}

QString PreflightOutput::numbers(const QList<PreflightCheck> &checks)
{
    QStringList counts;
    for (const auto state : {PreflightState::Blocker, PreflightState::Attest, PreflightState::NotRead, PreflightState::Warning, PreflightState::Pass}) {
        const auto count = std::count_if(checks.cbegin(), checks.cend(), [state](const PreflightCheck &check) { return check.state == state; });
        if (count > 0)
            counts << QStringLiteral("%1 %2").arg(toString(state)).arg(count);
    }
    return counts.join(QStringLiteral(", "));
}

QString PreflightOutput::text(const QList<PreflightCheck> &checks)
{
    if (checks.size() == 1)
        return line(checks.first()) + QLatin1String("\n           ") + checks.first().why();
    QMap<PreflightGroup, QList<PreflightCheck>> groups;
    for (const PreflightCheck &check : checks)
        groups[check.group] << check;
    QStringList parts;
    for (auto group = groups.cbegin(); group != groups.cend(); ++group)
        parts << titleOf(group.key()) + QLatin1Char('\n') + groupText(group.value());
    parts << numbers(checks);
    return parts.join(QLatin1String("\n\n"));
}

QString PreflightOutput::text(const QList<SignIn> &signIns)
{
    QStringList lines{tr("Who signs in where")};
    for (const SignIn &one : signIns) {
        const QString where = one.servers.isEmpty() ? tr("the portal") : one.servers.join(QLatin1String(", "));
        lines << tr("  %1 (%2)", "for what, where").arg(one.forWhat.translated(), where);
        lines << tr("      %1 Second factor: %2.", "who, second factor").arg(one.who.translated(), one.secondFactor.translated());
    }
    return lines.join(QLatin1Char('\n'));
}

ExitStatus PreflightOutput::status(const QList<PreflightCheck> &checks)
{
    const bool allPass = std::all_of(checks.cbegin(), checks.cend(), [](const PreflightCheck &one) { return one.state == PreflightState::Pass; });
    return allPass ? ExitStatus::Done : ExitStatus::Findings;
}

} // namespace swingbridge
