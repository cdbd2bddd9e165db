// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/RuleScript.h"

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
    static Error notProved(const QString &rule)
    {
        return Error(Error::Kind::Invariant, tr("Rewriting \"%1\" would have changed more than its connector; nothing was written.").arg(rule), {},
                     tr("Please report this."));
    }
};

void placeOf(const QString &text, qsizetype at, RewrittenGuid &guid)
{
    const auto lastBreak = at > 0 ? text.lastIndexOf(QLatin1Char('\n'), at - 1) : -1;
    guid.line = static_cast<int>(QStringView(text).left(at).count(QLatin1Char('\n'))) + 1;
    guid.column = static_cast<int>(QStringView(text).mid(lastBreak + 1, at - lastBreak - 1).toUcs4().size()) + 1;
}

//! Everything but the span.
QString around(const QString &text, const TextSpan &span) { return text.left(span.start) + text.mid(span.start + span.length); }

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

Result<RewrittenScript> rewriteScript(const SyncRule &rule, const ConnectorMap &map)
{
    const auto wanted = rewriteRule(rule, map);
    if (!wanted)
        return failure(wanted.error());
    const RuleScript script = RuleScript::write(rule);
    RewrittenScript rewritten;
    rewritten.fileName = script.fileName();
    rewritten.before = script.text();
    rewritten.after = script.text();
    if (wanted->connector != rule.connector) {
        RewrittenGuid guid;
        guid.span = script.connector();
        guid.from = rule.connector;
        guid.to = wanted->connector;
        placeOf(script.text(), guid.span.start, guid);
        rewritten.after.replace(guid.span.start, guid.span.length, guid.to.toString());
        rewritten.changed.append(guid);
    }
    // The proof: outside the place both are equal, and what is inside is what the rule for the staging server would say.
    const QString rest = around(rewritten.before, script.connector());
    if (rest != around(rewritten.after, script.connector()) || rewritten.after != RuleScript::write(*wanted).text())
        return failure(Texts::notProved(rule.name));
    rewritten.unchangedBytes = rewritten.changed.isEmpty() ? rewritten.before.toUtf8().size() : rest.toUtf8().size();
    return rewritten;
}

} // namespace swingbridge
