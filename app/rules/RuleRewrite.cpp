// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/RuleRewrite.h"

#include <QCoreApplication>

namespace swingbridge {
namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(RuleRewrite)

public:
    static Error noConnector(const QString &rule, const Guid &connector)
    {
        return Error(Error::Kind::Refused, tr("The rule \"%1\" belongs to a connector that the connector map lacks; nothing was written.").arg(rule),
                     connector.toString(), tr("Name the connector of the staging server that stands for it."));
    }
    static Error notConfirmed(const QString &rule, const QString &connector)
    {
        return Error(Error::Kind::Refused, tr("Nobody has confirmed the partner of connector %2, so the rule \"%1\" was not rewritten.").arg(rule, connector), {},
                     tr("Confirm the connector map."));
    }
};

} // namespace

Result<SyncRule> rewriteRule(const SyncRule &rule, const ConnectorMap &map)
{
    SyncRule wanted = rule;
    if (rule.connector == entraConnectorId())
        return wanted; // the same on every server
    const MappedConnector *entry = map.find(rule.connector);
    if (!entry || entry->to.isNull())
        return failure(Texts::noConnector(rule.name, rule.connector));
    if (entry->needsConfirmation())
        return failure(Texts::notConfirmed(rule.name, entry->name));
    wanted.connector = entry->to;
    return wanted;
}

} // namespace swingbridge
