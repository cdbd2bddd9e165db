// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/InputFile.h"
#include "cli/RuleFiles.h"
#include "cli/Subcommands.h"
#include "foundation/JsonText.h"
#include "foundation/WholeFile.h"

#include <QCoreApplication>

namespace swingbridge {
namespace {

class RulesMap final : public Subcommand
{
    Q_DECLARE_TR_FUNCTIONS(RulesMap)

public:
    QString words() const override { return QStringLiteral("rules map"); }
    QString summary() const override { return tr("Proposes which connector of the staging server stands for which of the active server."); }
    Arity arity() const override { return {2, 2}; }
    void declare(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(QStringLiteral("ACTIVE"), tr("Exported settings, or a server configuration folder, of the active server."));
        parser.addPositionalArgument(QStringLiteral("STAGING"), tr("The same of the staging server."));
        parser.addOption({QStringLiteral("output"), tr("Writes the map to a file."), QStringLiteral("MAP.json")});
        parser.addOption({QStringLiteral("confirm"), tr("Confirms one pair, or makes it; may be repeated."), QStringLiteral("FROM=TO")});
    }
    QCoro::Task<Ending> run(Invocation invocation, std::shared_ptr<Console> console, std::stop_token) const override
    {
        const auto active = RuleFiles::configuration(invocation.argument(0));
        if (!active)
            co_return tl::unexpected<Failure>(active.error());
        const auto staging = RuleFiles::configuration(invocation.argument(1));
        if (!staging)
            co_return tl::unexpected<Failure>(staging.error());
        ConnectorMap map = proposeMap(*active, *staging);
        for (const QString &pair : invocation.values(QStringLiteral("confirm"))) {
            if (const Done confirmed = confirm(map, *staging, pair, invocation.operatorName()); !confirmed)
                co_return tl::unexpected<Failure>(Failure(confirmed.error()).withUnchanged(tr("Nothing was written.")));
        }
        const Json document = connectorMapToJson(map);
        if (const QString output = invocation.value(QStringLiteral("output")); !output.isEmpty()) {
            if (const auto free = checkOutputs({output}, invocation.force()); !free)
                co_return tl::unexpected<Failure>(free.error());
            if (const Done written = writeWholeFile(output, QByteArray::fromStdString(document.dump(1)) + '\n', IfExists::Replace); !written)
                co_return tl::unexpected<Failure>(written.error());
        }
        console->write(document, text(map));
        co_return map.unmatched.isEmpty() ? ExitStatus::Done : ExitStatus::Findings;
    }

private:
    static Done confirm(ConnectorMap &map, const SyncConfiguration &staging, const QString &pair, const QString &by)
    {
        const QStringList sides = pair.split(u'=');
        const auto from = sides.size() == 2 ? Guid::parse(sides.at(0).trimmed()) : std::nullopt;
        const auto to = sides.size() == 2 ? Guid::parse(sides.at(1).trimmed()) : std::nullopt;
        if (!from || !to)
            return failure(usageError(tr("--confirm takes two GUIDs, FROM=TO, not \"%1\".").arg(pair)));
        if (!staging.connector(*to))
            return failure(Error(Error::Kind::Refused, tr("The staging server has no connector %1.").arg(to->toString()), {}, tr("Name one that it has.")));
        return map.target(*from) == *to ? map.confirm(*from, by) : map.assign(*from, *to, by);
    }
    static QString text(const ConnectorMap &map)
    {
        QStringList lines;
        for (const MappedConnector &entry : map.connectors) {
            const QString state = entry.needsConfirmation() ? tr("to be confirmed") : tr("confirmed");
            lines += tr("%1: %2 becomes %3 (matched by %4, %5)").arg(entry.name, entry.from.toString(), entry.to.toString(), entry.matchedBy, state);
        }
        for (const UnmatchedConnector &entry : map.unmatched) {
            const QString candidates = entry.candidates.isEmpty() ? tr("none") : entry.candidates.join(QStringLiteral(", "));
            lines += tr("%1: no partner found for %2; it could be: %3").arg(entry.name, entry.identifier.toString(), candidates);
        }
        return lines.join(u'\n');
    }
};

} // namespace

std::unique_ptr<Subcommand> makeRulesMap()
{
    return std::make_unique<RulesMap>();
}

} // namespace swingbridge
