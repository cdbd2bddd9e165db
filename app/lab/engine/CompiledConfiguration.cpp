// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/engine/CompiledConfiguration.h"

#include <QCryptographicHash>

#include <algorithm>

namespace swingbridge {

namespace {

QByteArray hashed(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).left(16);
}

//! Joins parts so that no two lists of parts look alike.
void add(QByteArray &to, const QByteArray &part)
{
    to += QByteArray::number(part.size()) + ':' + part;
}

void add(QByteArray &to, const QString &part)
{
    add(to, part.toUtf8());
}

int domainRelation(const QString &dn, const QString &container)
{
    if (dn.compare(container, Qt::CaseInsensitive) == 0 || dn.endsWith(u',' + container, Qt::CaseInsensitive))
        return int(container.size());
    return -1;
}

//! The longest container that holds the DN decides; a partition without containers holds everything below its DN.
bool isIncluded(const QString &dn, const PartitionConfiguration &partition)
{
    if (partition.selected == false || domainRelation(dn, partition.dn) < 0)
        return false;
    int included = partition.containerInclusions.isEmpty() ? int(partition.dn.size()) : -1;
    int excluded = -1;
    for (const QString &container : partition.containerInclusions)
        included = std::max(included, domainRelation(dn, container));
    for (const QString &container : partition.containerExclusions)
        excluded = std::max(excluded, domainRelation(dn, container));
    return included >= 0 && included >= excluded;
}

void setBit(QBitArray &bits, int at)
{
    if (at >= bits.size())
        bits.resize(at + 1);
    bits.setBit(at);
}

} // namespace

CompiledConfiguration::CompiledConfiguration(const SyncConfiguration &configuration, EngineNames &names, const Directory &directory)
    : m_names(names)
    , m_units(int(Directory::organizationalUnits().size()))
    , m_types(int(DirectoryObjectType::Computer) + 1)
{
    compileConnectors(configuration);
    compileRules(configuration, directory);
    sign();
}

void CompiledConfiguration::compileConnectors(const SyncConfiguration &configuration)
{
    static const QList<std::pair<QString, DirectoryObjectType>> classes{
        {QStringLiteral("user"), DirectoryObjectType::User}, {QStringLiteral("inetOrgPerson"), DirectoryObjectType::InetOrgPerson},
        {QStringLiteral("group"), DirectoryObjectType::Group}, {QStringLiteral("contact"), DirectoryObjectType::Contact},
        {QStringLiteral("computer"), DirectoryObjectType::Computer}};
    for (const ConnectorConfiguration &connector : configuration.connectors) {
        if (connector.type == ConnectorType::Entra) {
            entraConnector = connector.identifier;
            entraName = connector.name;
            for (const QString &attribute : connector.attributes)
                setBit(m_cloudSelected, m_names.attributes.id(attribute));
            for (auto it = connector.schema.cbegin(); it != connector.schema.cend(); ++it)
                m_cloudSchema.insert(m_names.attributes.id(it.key()), it.value());
        } else if (connector.type == ConnectorType::ActiveDirectory) {
            for (const QString &attribute : connector.attributes)
                setBit(m_selected, m_names.attributes.id(attribute));
            for (const PartitionConfiguration &partition : connector.partitions) {
                for (int unit = 0; unit < m_units.size(); ++unit) {
                    if (isIncluded(Directory::organizationalUnits().at(unit), partition))
                        m_units.setBit(unit);
                }
                for (const auto &[name, type] : classes) {
                    if (partition.objectClasses.contains(name, Qt::CaseInsensitive))
                        m_types.setBit(int(type));
                }
            }
        }
    }
    setBit(m_selected, m_names.attributes.id(QStringLiteral("dn"))); // the name, not an attribute: always there
    for (auto it = configuration.metaverse.schema.cbegin(); it != configuration.metaverse.schema.cend(); ++it) {
        const int id = m_names.attributes.id(it.key());
        if (m_multiValued.size() <= id) {
            const qsizetype known = m_multiValued.size();
            m_multiValued.resize(id + 1);
            m_multiValued.fill(true, known, id + 1); // what the schema does not name keeps all its values
        }
        m_multiValued.setBit(id, it->multiValued);
    }
    for (int unit = 0; unit < m_units.size(); ++unit)
        m_importSignature += m_units.testBit(unit) ? '1' : '0';
    for (int type = 0; type < m_types.size(); ++type)
        m_importSignature += m_types.testBit(type) ? '1' : '0';
}

void CompiledConfiguration::compileRules(const SyncConfiguration &configuration, const Directory &directory)
{
    QList<SyncRule> rules = configuration.rules;
    std::stable_sort(rules.begin(), rules.end(), [](const SyncRule &a, const SyncRule &b) { return a.precedence < b.precedence; });
    for (const SyncRule &rule : std::as_const(rules)) {
        const ConnectorConfiguration *connector = configuration.connector(rule.connector);
        if (!connector || rule.disabled == true)
            continue;
        const bool ofEntra = connector->isEntra();
        const bool inbound = rule.direction == RuleDirection::Inbound;
        if (!inbound && !ofEntra)
            continue; // writeback to AD is not modelled
        CompiledRule compiled;
        compiled.name = rule.name;
        compiled.ofEntra = ofEntra;
        compiled.provisions = rule.linkType.compare(u"Provision", Qt::CaseInsensitive) == 0;
        compiled.sourceType = m_names.types.id(rule.sourceObjectType);
        compiled.targetType = rule.targetObjectType == u"*" ? -1 : m_names.types.id(rule.targetObjectType);
        compiled.scope = ScopeFilter(rule.scope, m_names.attributes, directory);
        for (const JoinGroup &group : rule.join) {
            auto &conditions = compiled.joins.emplace_back();
            for (const JoinCondition &condition : group) {
                CompiledJoin join;
                join.connectorAttribute = m_names.attributes.id(condition.csAttribute);
                join.metaverseAttribute = m_names.attributes.id(condition.mvAttribute);
                join.caseSensitive = condition.caseSensitive;
                conditions.push_back(join);
            }
        }
        for (const ScopeGroup &group : rule.scope) {
            for (const ScopeCondition &condition : group) {
                add(compiled.signature, condition.attribute.toLower());
                add(compiled.signature, condition.operation.toUpper());
                add(compiled.signature, condition.value);
            }
            compiled.signature += '/';
        }
        auto &all = inbound ? m_inbound : m_outbound;
        all.push_back(std::move(compiled));
        const auto parameters = [connector](const QString &name) {
            if (name.compare(u"Connector.ID", Qt::CaseInsensitive) == 0)
                return connector->identifier.toBracedString();
            const QString value = connector->parameters.value(name);
            if (!value.isEmpty() || connector->partitions.isEmpty())
                return value;
            const QString domain = connector->partitions.first().name;
            return name.endsWith(u"Netbios", Qt::CaseInsensitive) ? domain.section(u'.', 0, 0).toUpper() : name.endsWith(u"FQDN", Qt::CaseInsensitive) ? domain : QString();
        };
        compileMappings(rule, int(all.size()) - 1, parameters);
    }
}

void CompiledConfiguration::compileMappings(const SyncRule &rule, int ruleIndex, const std::function<QString(const QString &)> &parameters)
{
    auto &flows = rule.direction == RuleDirection::Inbound ? m_inboundFlows : m_outboundFlows;
    for (const AttributeMapping &mapping : rule.mappings) {
        CompiledFlow flow = compileFlow(mapping, parameters);
        flow.rule = ruleIndex;
        if (const QString problem = flow.expression.problem(); !problem.isEmpty()) {
            m_leftOut << LeftOutFlow(problem, rule.name, mapping.destination);
            continue;
        }
        const int destination = m_names.attributes.id(mapping.destination);
        std::shared_ptr<Flows> &list = flows[destination];
        if (!list)
            list = std::make_shared<Flows>();
        list->push_back(std::move(flow));
    }
}

CompiledFlow CompiledConfiguration::compileFlow(const AttributeMapping &mapping, const std::function<QString(const QString &)> &parameters)
{
    CompiledFlow flow;
    flow.type = mapping.flowType;
    flow.merges = mapping.mergeType == MergeType::Merge || mapping.mergeType == MergeType::MergeCaseInsensitive;
    add(flow.signature, toString(mapping.flowType));
    add(flow.signature, toString(mapping.mergeType));
    switch (mapping.flowType) {
    case FlowType::Direct:
        flow.source = m_names.attributes.id(mapping.sources.value(0));
        flow.reads << flow.source;
        add(flow.signature, mapping.sources.value(0).toLower());
        break;
    case FlowType::Constant:
        flow.constant.append(Value(mapping.sources.value(0)));
        add(flow.signature, mapping.sources.value(0));
        break;
    case FlowType::Expression:
        add(flow.signature, mapping.expression);
        flow.expression = Expression::compile(
            mapping.expression, [this](const QString &name) { return m_names.attributes.id(name); },
            [&](const QString &name) {
                const QString value = parameters(name);
                add(flow.signature, value);
                return value;
            });
        flow.reads = flow.expression.attributes();
        break;
    }
    return flow;
}

QByteArray CompiledConfiguration::signatureOfMetaverse(int attribute) const
{
    const auto known = m_metaverseSignatures.constFind(attribute);
    if (known != m_metaverseSignatures.constEnd())
        return *known;
    QByteArray bytes;
    if (const Flows *flows = inboundFlows(attribute)) {
        for (const CompiledFlow &flow : *flows) {
            add(bytes, signatureOfRule(m_inbound.at(size_t(flow.rule))));
            add(bytes, flow.signature);
            for (const int read : flow.reads)
                bytes += isSelected(read) ? '1' : '0';
        }
    }
    bytes += isMultiValuedInMetaverse(attribute) ? 'm' : 's';
    return *m_metaverseSignatures.insert(attribute, hashed(bytes));
}

QByteArray CompiledConfiguration::signatureOfRule(const CompiledRule &rule) const
{
    QByteArray bytes = rule.signature;
    bytes += rule.ofEntra ? 'e' : 'a';
    bytes += rule.provisions ? 'p' : 'j';
    add(bytes, m_names.types.name(rule.sourceType));
    add(bytes, rule.targetType < 0 ? QString() : m_names.types.name(rule.targetType));
    for (const int attribute : rule.scope.attributes())
        bytes += isSelected(attribute) ? '1' : '0';
    return bytes;
}

QByteArray CompiledConfiguration::signatureOfOutbound(const CompiledRule &rule) const
{
    QByteArray bytes = rule.signature;
    bytes += rule.provisions ? 'p' : 'j';
    add(bytes, m_names.types.name(rule.sourceType));
    add(bytes, rule.targetType < 0 ? QString() : m_names.types.name(rule.targetType));
    for (const int attribute : rule.scope.attributes())
        add(bytes, signatureOfMetaverse(attribute));
    return bytes;
}

QByteArray CompiledConfiguration::signatureOfCloud(int attribute) const
{
    QByteArray bytes;
    const Flows *flows = outboundFlows(attribute);
    if (!flows)
        return bytes;
    for (const CompiledFlow &flow : *flows) {
        add(bytes, signatureOfOutbound(m_outbound.at(size_t(flow.rule))));
        add(bytes, flow.signature);
        for (const int read : flow.reads)
            add(bytes, signatureOfMetaverse(read));
    }
    return hashed(bytes);
}

void CompiledConfiguration::sign()
{
    m_joinSignature = m_importSignature;
    for (const CompiledRule &rule : m_inbound) {
        if (rule.ofEntra || (rule.joins.empty() && !rule.provisions))
            continue;
        add(m_joinSignature, signatureOfRule(rule));
        for (const auto &group : rule.joins) {
            for (const CompiledJoin &join : group) {
                add(m_joinSignature, m_names.attributes.name(join.connectorAttribute).toLower());
                m_joinSignature += isSelected(join.connectorAttribute) ? '1' : '0';
                m_joinSignature += join.caseSensitive ? 'c' : 'i';
                add(m_joinSignature, signatureOfMetaverse(join.metaverseAttribute));
                const std::pair<int, bool> lookedUp(join.metaverseAttribute, join.caseSensitive);
                if (!m_joinAttributes.contains(lookedUp))
                    m_joinAttributes << lookedUp;
            }
            m_joinSignature += '/';
        }
    }
    m_joinSignature = hashed(m_joinSignature);
    const int dn = m_names.attributes.id(QStringLiteral("dn"));
    m_existenceSignature = m_joinSignature + signatureOfCloud(dn);
    for (const CompiledRule &rule : m_outbound) {
        if (rule.provisions)
            add(m_existenceSignature, signatureOfOutbound(rule));
    }
    m_existenceSignature = hashed(m_existenceSignature);
    for (auto it = m_outboundFlows.cbegin(); it != m_outboundFlows.cend(); ++it) {
        if (it.key() == dn || it.key() >= m_cloudSelected.size() || !m_cloudSelected.testBit(it.key()))
            continue;
        m_cloudAttributes << it.key();
        m_cloudSignatures.insert(it.key(), signatureOfCloud(it.key()));
    }
    std::sort(m_cloudAttributes.begin(), m_cloudAttributes.end(),
              [this](int a, int b) { return m_names.attributes.name(a) < m_names.attributes.name(b); });
}

} // namespace swingbridge
