// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/RuleLint.h"

#include "rules/ExpressionLint.h"

#include <QSet>

#include <algorithm>

namespace swingbridge {
namespace {

constexpr int firstStandardPrecedence = 100;

const QStringList linkTypes = {QStringLiteral("Join"), QStringLiteral("Provision"), QStringLiteral("StickyJoin"), QStringLiteral("JoinNoFlow")};
const QStringList operators = {
    QStringLiteral("EQUAL"), QStringLiteral("NOTEQUAL"), QStringLiteral("LESSTHAN"), QStringLiteral("LESSTHAN_OR_EQUAL"), QStringLiteral("GREATERTHAN"),
    QStringLiteral("GREATERTHAN_OR_EQUAL"), QStringLiteral("CONTAINS"), QStringLiteral("NOTCONTAINS"), QStringLiteral("STARTSWITH"), QStringLiteral("NOTSTARTSWITH"),
    QStringLiteral("ENDSWITH"), QStringLiteral("NOTENDSWITH"), QStringLiteral("ISNULL"), QStringLiteral("ISNOTNULL"), QStringLiteral("ISIN"),
    QStringLiteral("ISNOTIN"), QStringLiteral("ISBITSET"), QStringLiteral("ISBITNOTSET"), QStringLiteral("ISMEMBEROF"), QStringLiteral("ISNOTMEMBEROF")};

class Linter
{
public:
    //! \a target may be nullptr: then only what needs none is looked at.
    Linter(const SyncRule &rule, const ConnectorMap &map, const LintTarget *target)
        : m_rule(rule), m_lookup(target), m_connectorId(rule.connector == entraConnectorId() ? rule.connector : map.target(rule.connector)),
          m_connector(!target || m_connectorId.isNull() ? nullptr : target->configuration().connector(m_connectorId)) {}

    QList<LintFinding> lintHead()
    {
        checkConnector();
        checkStandard();
        checkExisting();
        checkPrecedence();
        return m_findings;
    }

    QList<LintFinding> lint()
    {
        (void)lintHead();
        checkWords();
        checkExpressions();
        checkAttributes();
        checkSelection();
        return m_findings;
    }

private:
    LintFinding &add(int number, const char *code, LintSeverity severity, const QStringList &names)
    {
        LintFinding finding;
        finding.number = number;
        finding.code = QLatin1String(code);
        finding.severity = severity;
        finding.names = names;
        m_findings.append(finding);
        return m_findings.last();
    }

    bool isInbound() const { return m_rule.direction == RuleDirection::Inbound; }
    const QString &connectorSideType() const { return isInbound() ? m_rule.sourceObjectType : m_rule.targetObjectType; }
    const QString &metaverseSideType() const { return isInbound() ? m_rule.targetObjectType : m_rule.sourceObjectType; }

    bool isCounterpart(const SyncRule &other) const
    {
        return other.connector == m_connectorId && other.direction == m_rule.direction && other.name.compare(m_rule.name, Qt::CaseInsensitive) == 0;
    }

    void checkConnector()
    {
        if (m_lookup && !m_connector)
            add(1, "unknown-connector", LintSeverity::Error, {m_rule.connector.toString()});
    }

    void checkStandard()
    {
        if (m_rule.isStandard())
            add(9, "standard-rule", LintSeverity::Error, {m_rule.immutableTag});
    }

    void checkExisting()
    {
        if (!m_lookup)
            return;
        for (const SyncRule &other : m_lookup->configuration().rules) {
            if (other.identifier == m_rule.identifier && !isCounterpart(other))
                add(10, "identifier-taken", LintSeverity::Error, {other.name});
            else if (isCounterpart(other) && other.isStandard())
                add(9, "standard-name", LintSeverity::Error, {other.name});
            else if (isCounterpart(other) && other.identifier != m_rule.identifier)
                add(10, "name-taken", LintSeverity::Note, {other.name});
        }
        for (const Guid &anchor : {m_rule.precedenceAfter, m_rule.precedenceBefore}) {
            if (!anchor.isNull() && !m_lookup->configuration().rule(anchor))
                add(11, "anchor-missing", LintSeverity::Error, {anchor.toString()});
        }
    }

    void checkPrecedence()
    {
        if (!m_rule.precedence)
            return;
        if (m_lookup)
            checkPrecedenceIsFree();
        if (*m_rule.precedence >= firstStandardPrecedence)
            add(5, "precedence-shifts", LintSeverity::Warning, {QString::number(*m_rule.precedence)});
    }

    void checkPrecedenceIsFree()
    {
        const QList<SyncRule> &rules = m_lookup->configuration().rules;
        const auto holder = std::find_if(rules.cbegin(), rules.cend(), [&](const SyncRule &other) {
            return other.precedence == m_rule.precedence && !isCounterpart(other) && other.identifier != m_rule.identifier;
        });
        if (holder == rules.cend())
            return;
        LintFinding &finding = add(4, "precedence-taken", LintSeverity::Error, {QString::number(*m_rule.precedence), holder->name});
        const int free = freePrecedence();
        if (free >= 0) {
            finding.repairKind = QStringLiteral("precedence");
            finding.repairText = QString::number(free);
        }
    }

    //! The nearest free number for a custom rule; -1 when all hundred are taken.
    int freePrecedence() const
    {
        QSet<int> taken;
        for (const SyncRule &other : m_lookup->configuration().rules) {
            if (other.precedence)
                taken.insert(*other.precedence);
        }
        const int wanted = std::min(*m_rule.precedence, firstStandardPrecedence - 1);
        for (int distance = 1; distance < firstStandardPrecedence; ++distance) {
            for (const int candidate : {wanted + distance, wanted - distance}) {
                if (candidate >= 0 && candidate < firstStandardPrecedence && !taken.contains(candidate))
                    return candidate;
            }
        }
        return -1;
    }

    void checkWords()
    {
        if (!linkTypes.contains(m_rule.linkType))
            add(12, "unknown-link-type", LintSeverity::Warning, {m_rule.linkType});
        QStringList unknown;
        for (const ScopeGroup &group : m_rule.scope) {
            for (const ScopeCondition &condition : group) {
                if (!operators.contains(condition.operation))
                    unknown.append(condition.operation);
            }
        }
        unknown.removeDuplicates();
        for (const QString &word : std::as_const(unknown))
            add(12, "unknown-operator", LintSeverity::Warning, {word});
    }

    void checkExpressions()
    {
        for (const AttributeMapping &mapping : m_rule.mappings) {
            if (mapping.flowType != FlowType::Expression)
                continue;
            for (const ExpressionProblem &problem : expressionProblems(mapping.expression, mapping.sources))
                addExpression(problem, mapping.destination);
        }
    }

    void addExpression(const ExpressionProblem &problem, const QString &destination)
    {
        switch (problem.kind) {
        case ExpressionProblem::Kind::Unbalanced: add(8, "expression-unbalanced", LintSeverity::Error, {destination}); break;
        case ExpressionProblem::Kind::UnknownFunction: add(8, "unknown-function", LintSeverity::Warning, {problem.name, destination}); break;
        case ExpressionProblem::Kind::FunctionCase: add(8, "function-case", LintSeverity::Error, {problem.name, problem.spelling, destination}); break;
        case ExpressionProblem::Kind::UnknownToken: add(8, "unknown-token", LintSeverity::Warning, {problem.name, destination}); break;
        // The product's own rules leave out a source now and then: no more than a note.
        case ExpressionProblem::Kind::SourceNotListed: add(8, "source-not-listed", LintSeverity::Note, {problem.name, destination}); break;
        case ExpressionProblem::Kind::SourceCase: add(8, "source-case", LintSeverity::Warning, {problem.name, problem.spelling, destination}); break;
        }
    }

    void checkAttribute(const AttributeNames &known, const QString &attribute, bool isInMetaverse)
    {
        if (!known.isKnown() || known.has(attribute) || m_told.contains(attribute))
            return;
        m_told.insert(attribute);
        if (known.hasInAnyCase(attribute))
            add(8, "attribute-case", LintSeverity::Warning, {attribute});
        else if (isInMetaverse)
            add(3, "metaverse-attribute-missing", LintSeverity::Error, {attribute, metaverseSideType()});
        else
            add(2, "attribute-missing", LintSeverity::Error, {attribute, m_connector->name});
    }

    void checkAttributes()
    {
        if (!m_connector)
            return;
        const AttributeNames &metaverse = m_lookup->metaverse(metaverseSideType());
        const AttributeNames &connector = m_lookup->schema(m_connectorId);
        for (const AttributeMapping &mapping : m_rule.mappings) {
            checkAttribute(isInbound() ? metaverse : connector, mapping.destination, isInbound());
            for (const QString &source : mapping.flowType == FlowType::Constant ? QStringList() : mapping.sources)
                checkAttribute(isInbound() ? connector : metaverse, source, !isInbound());
        }
    }

    //! What an import does not carry: selected object types and attributes (adsync.md, import limits).
    void checkSelection()
    {
        if (!m_connector)
            return;
        if (!m_connector->objectTypes.isEmpty() && connectorSideType() != QLatin1String("*")
            && !m_connector->objectTypes.contains(connectorSideType(), Qt::CaseInsensitive))
            add(13, "object-type-not-selected", LintSeverity::Warning, {connectorSideType(), m_connector->name});
        const AttributeNames &selected = m_lookup->selected(m_connectorId);
        if (!selected.isKnown())
            return;
        QStringList missing;
        for (const AttributeMapping &mapping : m_rule.mappings) {
            const QStringList used = !isInbound() ? QStringList{mapping.destination} : mapping.flowType == FlowType::Constant ? QStringList() : mapping.sources;
            for (const QString &attribute : used) {
                if (!selected.hasInAnyCase(attribute) && m_connector->schema.contains(attribute))
                    missing.append(attribute);
            }
        }
        missing.removeDuplicates();
        for (const QString &attribute : std::as_const(missing))
            add(13, "attribute-not-selected", LintSeverity::Warning, {attribute, m_connector->name});
    }

    const SyncRule &m_rule;
    const LintTarget *m_lookup;
    const Guid m_connectorId;
    const ConnectorConfiguration *m_connector;
    QSet<QString> m_told;
    QList<LintFinding> m_findings;
};

} // namespace

QList<LintFinding> lintRule(const SyncRule &rule, const ConnectorMap &map, const LintTarget &target)
{
    return Linter(rule, map, &target).lint();
}

QList<LintFinding> lintRuleAlone(const SyncRule &rule)
{
    return Linter(rule, ConnectorMap(), nullptr).lint();
}

QList<LintFinding> lintRuleHead(const SyncRule &rule, const ConnectorMap &map, const LintTarget *target)
{
    return Linter(rule, map, target).lintHead();
}

} // namespace swingbridge
