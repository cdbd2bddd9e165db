// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What RulesModel says: rows, the connector map, verdicts, the deed.
#include "rules/RulesModel.h"

#include "migration/MigrationSession.h"

#include <QRegularExpression>

#include <algorithm>

namespace swingbridge {
namespace {

using State = RuleLine::State;

//! "In from AD - User X" is "User X" where the connector stands below.
QString shortRuleName(const QString &name)
{
    static const QRegularExpression lead(QStringLiteral("^(?:In from|Out to) [^-]+ - (?=\\S)"));
    return QString(name).remove(lead);
}

QString matchedByText(const QString &word)
{
    for (const MatchedBy how : {MatchedBy::Identifier, MatchedBy::Forest, MatchedBy::Partitions, MatchedBy::Netbios, MatchedBy::Name, MatchedBy::Operator}) {
        if (toWord(how) == word)
            return matchedByTitle(how);
    }
    return word;
}

bool isDone(const RuleProgress &progress)
{
    return progress.result == QLatin1String("created") || progress.result == QLatin1String("replaced");
}

bool isDone(const QList<RuleProgress> &rules)
{
    return !rules.isEmpty() && std::all_of(rules.cbegin(), rules.cend(), [](const RuleProgress &one) { return isDone(one) || one.transfer.state == TransferState::Equal; });
}

State stateOf(const RuleProgress &progress)
{
    if (progress.result == QLatin1String("running"))
        return State::Running;
    if (progress.result == QLatin1String("failed"))
        return State::Failed;
    if (isDone(progress))
        return State::Done;
    if (progress.transfer.state == TransferState::Equal)
        return State::Equal;
    if (progress.result == QLatin1String("skipped"))
        return State::Skipped;
    if (progress.transfer.state == TransferState::MissingConnector || progress.transfer.hasErrors())
        return State::WouldFail;
    return progress.transfer.findings.isEmpty() ? State::Waiting : State::Warned;
}

} // namespace

QString RulesModel::connectorName(const Guid &connector) const
{
    if (connector == entraConnectorId())
        return tr("Entra ID");
    const ConnectorConfiguration *known = workspace().comparison.active.connector(connector);
    return known ? known->name : connector.toString();
}

RuleLine RulesModel::ruleLine(const RuleProgress &progress) const
{
    const RuleTransfer &transfer = progress.transfer;
    RuleLine line;
    line.fullName = transfer.rule.name;
    line.name = shortRuleName(transfer.rule.name);
    line.state = stateOf(progress);
    QString word;
    switch (line.state) {
    case State::Running: word = tr("runs"); break;
    case State::Failed: word = tr("failed"); break;
    case State::Done: word = progress.ranAt.isValid() ? tr("ran %1", "time").arg(progress.ranAt.toLocalTime().toString(QStringLiteral("HH:mm"))) : tr("read back, equal"); break;
    case State::Equal: word = tr("equal already"); break;
    case State::Skipped: word = tr("stays as it is"); break;
    case State::WouldFail: word = tr("would fail"); break;
    case State::Warned: word = tr("%Ln finding(s)", nullptr, int(transfer.findings.size())); break;
    case State::Noted:
    case State::Waiting: word = transfer.state == TransferState::Different ? tr("to replace") : tr("to create"); break;
    }
    const QString connector = connectorName(transfer.rule.connector);
    line.word = transfer.rule.precedence ? tr("%1, %2, %3", "state, connector, precedence").arg(word, connector).arg(*transfer.rule.precedence)
                                         : tr("%1, %2", "state, connector").arg(word, connector);
    return line;
}

RuleLine RulesModel::fileLine(int index) const
{
    const AddedScript &script = m_added.scripts().at(index);
    const ScriptVerdict verdict = m_added.verdict(index);
    RuleLine line;
    line.name = script.name();
    line.fullName = script.path();
    if (!script.isReadable()) {
        line.state = State::WouldFail;
        line.word = tr("cannot be read");
        return line;
    }
    switch (script.scan().kind) {
    case ScriptKind::Broken:
        line.state = State::WouldFail;
        line.word = tr("PowerShell would refuse it");
        return line;
    case ScriptKind::NotARuleScript:
        line.state = State::Noted;
        line.word = tr("makes no rule");
        return line;
    case ScriptKind::CustomScript:
        line.state = verdict.hasErrors() ? State::WouldFail : State::Noted;
        line.word = tr("code of its own, %Ln rule(s)", nullptr, int(script.scan().rules.size()));
        return line;
    case ScriptKind::Export: break;
    }
    const QList<RuleProgress> run = m_plan.ofFile(script.path());
    for (const RuleProgress &one : run) {
        if (one.result == QLatin1String("running") || one.result == QLatin1String("failed")) {
            line.state = one.result == QLatin1String("running") ? State::Running : State::Failed;
            line.word = line.state == State::Running ? tr("runs") : tr("failed");
            return line;
        }
    }
    if (isDone(run)) {
        line.state = State::Done;
        line.word = tr("read back, equal");
        return line;
    }
    const int attention = verdict.worthAttention();
    line.state = verdict.hasErrors() ? State::WouldFail : attention > 0 ? State::Warned : State::Waiting;
    line.word = verdict.refused ? tr("is not rewritten") : attention > 0 ? tr("%Ln finding(s)", nullptr, attention) : tr("%Ln rule(s)", nullptr, int(script.scan().rules.size()));
    return line;
}

QString RulesModel::summary() const
{
    return tr("%Ln custom rule(s) of %1 for %2. Only connector GUIDs are rewritten, nothing else.", nullptr, int(m_plan.rules().size())).arg(activeName(), stagingName());
}

QList<MapLine> RulesModel::map() const
{
    const ComparisonState &comparison = workspace().comparison;
    QList<MapLine> lines;
    const auto add = [&](const Guid &from, const QString &name) {
        MapLine line;
        line.from = from == entraConnectorId() ? tr("Entra ID") : name;
        line.fromId = from.toString();
        for (const RuleProgress &progress : m_plan.rules())
            line.rules += progress.transfer.rule.connector == from ? 1 : 0;
        lines << line;
    };
    for (const MappedConnector &connector : comparison.connectorMap.connectors) {
        add(connector.from, connector.name);
        MapLine &line = lines.last();
        line.toId = connector.to.toString();
        line.how = matchedByText(connector.matchedBy);
        line.isSame = connector.type == ConnectorType::Entra;
        line.isConfirmed = !connector.needsConfirmation() || workspace().record.connectorMap().value(line.fromId) == line.toId;
        line.confirmed = line.isSame                        ? tr("not needed")
            : !line.isConfirmed                             ? tr("to be confirmed")
            : connector.confirmedBy.isEmpty()               ? tr("confirmed")
                                                            : tr("by %1").arg(connector.confirmedBy);
    }
    for (const UnmatchedConnector &connector : comparison.connectorMap.unmatched) {
        add(connector.identifier, connector.name);
        lines.last().how = tr("nothing");
        lines.last().confirmed = tr("to be chosen");
    }
    return lines;
}

// One that no rule uses and that has no partner need not be answered.
MapLine RulesModel::toConfirm() const
{
    for (const MapLine &line : map()) {
        if (!line.isConfirmed && (line.rules > 0 || !line.toId.isEmpty()) && !candidates(line.fromId).isEmpty())
            return line;
    }
    return {};
}

QList<ConnectorCandidate> RulesModel::candidates(const QString &fromId) const
{
    const ComparisonState &comparison = workspace().comparison;
    const auto from = Guid::parse(fromId);
    const ConnectorConfiguration *active = from ? comparison.active.connector(*from) : nullptr;
    QList<ConnectorCandidate> found;
    if (!active)
        return found;
    const Guid proposed = comparison.connectorMap.target(*from);
    for (const ConnectorConfiguration &connector : comparison.staging.connectors) {
        const QString id = connector.identifier.toString();
        const bool isTaken = std::any_of(comparison.connectorMap.connectors.cbegin(), comparison.connectorMap.connectors.cend(),
                                         [&](const MappedConnector &one) { return one.to == connector.identifier && one.from != *from; });
        if (connector.type != active->type || isTaken)
            continue;
        if (connector.identifier == proposed)
            found.prepend({id, connector.name});
        else
            found.append({id, connector.name});
    }
    return found;
}

void RulesModel::confirm(const QString &fromId, const QString &toId)
{
    settle(session()->confirmConnector(fromId, toId));
}

QString RulesModel::verdict() const
{
    if (const RuleProgress *rule = currentRule()) {
        switch (stateOf(*rule)) {
        case State::Running: return tr("It runs on %1 and is read back before the next one.").arg(stagingName());
        case State::Failed: return rule->message.isEmpty() ? tr("It was read back from %1 and is not equal.").arg(stagingName()) : rule->message;
        case State::Done: return tr("It ran on %1 and was read back: equal.").arg(stagingName());
        case State::Equal: return tr("%1 has this rule already, to the letter.").arg(stagingName());
        case State::Skipped: return tr("It stays as it is on %1: that was decided on page Compare.").arg(stagingName());
        default: break;
        }
        if (rule->transfer.state == TransferState::MissingConnector)
            return tr("No connector of %1 stands for %2; the rule is not run.").arg(stagingName(), connectorName(rule->transfer.rule.connector));
        const QString found = rule->transfer.findings.isEmpty() ? tr("Nothing found that would fail on %1.").arg(stagingName())
                                                                : tr("%Ln finding(s).", nullptr, int(rule->transfer.findings.size()));
        return rule->transfer.state == TransferState::Different ? tr("%1 Another version of the rule is there; it will be replaced.").arg(found)
                                                                : tr("%1 The rule does not exist there yet; it will be created.").arg(found);
    }
    const AddedScript *file = currentFile();
    if (!file || !file->isReadable())
        return {};
    switch (file->scan().kind) {
    case ScriptKind::Export: break;
    case ScriptKind::CustomScript: return tr("It does more than make rules: it is shown and rewritten, never run from here.");
    case ScriptKind::NotARuleScript: return tr("It makes no rule; it is saved as it is.");
    case ScriptKind::Broken: return tr("PowerShell would report an error; nothing is rewritten.");
    }
    const QList<RuleProgress> run = m_plan.ofFile(file->path());
    for (const RuleProgress &one : run) {
        if (!one.message.isEmpty())
            return one.message;
    }
    if (isDone(run))
        return tr("It ran on %1 and was read back: equal.").arg(stagingName());
    return tr("It makes %Ln rule(s) and does nothing else: it can be run on %1.", nullptr, int(file->scan().rules.size())).arg(stagingName());
}

QString RulesModel::runText() const
{
    const RuleProgress *rule = currentRule();
    const AddedScript *file = currentFile();
    const bool isOpen = rule ? rule->transfer.isOpen() && rule->result.isEmpty() : file && file->isExport() && !isDone(m_plan.ofFile(file->path()));
    return isOpen ? tr("&Run on %1").arg(stagingName()) : QString();
}

bool RulesModel::mayRun() const
{
    const AddedScript *file = currentFile();
    const bool isSound = !file || (m_added.isJudged() && !m_added.verdict(m_added.find(file->path())).hasErrors());
    return !runText().isEmpty() && isSound && !isBusy() && toConfirm().fromId.isEmpty();
}

int RulesModel::toRun() const
{
    return m_plan.decided();
}

QString RulesModel::deedText() const
{
    if (isReady())
        return {};
    return toRun() > 0 ? tr("&Run %Ln rule(s) on %1", nullptr, toRun()).arg(stagingName()) : tr("&Look at %1 again").arg(stagingName());
}

bool RulesModel::isDeedEnabled() const
{
    return isReady() || (!isBusy() && toConfirm().fromId.isEmpty());
}

void RulesModel::deed()
{
    if (isReady())
        Q_EMIT advanceRequested();
    else if (isDeedEnabled())
        readAgain();
}

QString RulesModel::reason() const
{
    if (isRunningHere() || isReady() || error())
        return PageModel::reason();
    const MapLine open = toConfirm();
    return open.fromId.isEmpty() ? tr("Changes %1, which is in staging mode").arg(stagingName()) : tr("Confirm which connector of %1 stands for %2 first").arg(stagingName(), open.from);
}

} // namespace swingbridge
