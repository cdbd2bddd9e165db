// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/engine/ObjectEvaluation.h"

#include <algorithm>

namespace swingbridge {

namespace {

//! An empty text is no value: the product does not export one.
void dropEmptyTexts(Values &values)
{
    const auto end = std::remove_if(values.begin(), values.end(), [](const Value &value) {
        const auto *text = std::get_if<QString>(&value);
        return text && text->isEmpty();
    });
    values.resize(end - values.begin());
}

void addMissing(Values &to, const Values &more)
{
    for (const Value &value : more) {
        if (std::none_of(to.begin(), to.end(), [&](const Value &other) { return sameValue(other, value); }))
            to.append(value);
    }
}

} // namespace

//! One object of the AD connector space.
class ObjectEvaluation::ConnectorSource final : public ExpressionSource
{
public:
    explicit ConnectorSource(const ObjectEvaluation &owner) : m_owner(owner), m_scope(owner.m_configuration.inbound().size(), -1) {}

    void start(int object)
    {
        m_object = object;
        m_type = owner().m_typeIds[size_t(owner().m_directory.type(object))];
        m_values.forget();
        std::fill(m_scope.begin(), m_scope.end(), -1);
    }
    int object() const { return m_object; }
    int type() const { return m_type; }

    const Values &attribute(int id) override
    {
        if (const Values *known = m_values.find(id))
            return *known;
        const int directoryId = size_t(id) < owner().m_directoryIds.size() ? owner().m_directoryIds[size_t(id)] : -1;
        if (directoryId < 0 || !owner().m_configuration.isSelected(id))
            return m_values.keep(id, {});
        return m_values.keep(id, owner().m_directory.values(m_object, directoryId));
    }

    bool isInScope(int rule)
    {
        qint8 &known = m_scope[size_t(rule)];
        if (known < 0)
            known = owner().m_configuration.inbound()[size_t(rule)].scope.holds(*this, m_object) ? 1 : 0;
        return known == 1;
    }

private:
    const ObjectEvaluation &owner() const { return m_owner; }

    const ObjectEvaluation &m_owner;
    int m_object = -1;
    int m_type = -1;
    ValueCache m_values;
    std::vector<qint8> m_scope;
};

class ObjectEvaluation::MetaverseSource final : public ExpressionSource
{
public:
    explicit MetaverseSource(ObjectEvaluation &owner) : m_owner(owner) {}
    const Values &attribute(int id) override { return m_owner.metaverseValue(id); }

private:
    ObjectEvaluation &m_owner;
};

//! The object of the Entra connector space as it was imported: what the cloud holds now.
class ObjectEvaluation::CloudSource final : public ExpressionSource
{
public:
    CloudSource(const ObjectEvaluation &owner)
        : m_owner(owner)
        , m_cloudAnchor(owner.m_names.attributes.id(QStringLiteral("cloudAnchor")))
        , m_cloudMastered(owner.m_names.attributes.id(QStringLiteral("cloudMastered"))) {}

    void forget() { m_values.forget(); }
    int type() const { return m_owner.m_cloudState->cloudType(); }

    const Values &attribute(int id) override
    {
        if (const Values *known = m_values.find(id))
            return *known;
        ObjectEvaluation &state = *m_owner.m_cloudState;
        Values values;
        if (id == m_cloudAnchor) {
            QString kind = m_owner.m_names.types.name(state.cloudType());
            kind[0] = kind.at(0).toUpper();
            values.append(Value(QString(kind + u'_' + m_owner.m_directory.objectGuid(state.m_objects.first()).toString())));
        } else if (id == m_cloudMastered) {
            values.append(Value(false));
        } else {
            values = state.cloudValue(id);
        }
        return m_values.keep(id, std::move(values));
    }

private:
    const ObjectEvaluation &m_owner;
    int m_cloudAnchor;
    int m_cloudMastered;
    ValueCache m_values;
};

ObjectEvaluation::ObjectEvaluation(const CompiledConfiguration &configuration, EngineNames &names, const Directory &directory,
                                   const std::vector<int> &directoryIds)
    : m_configuration(configuration)
    , m_names(names)
    , m_directory(directory)
    , m_directoryIds(directoryIds)
    , m_metaverse(std::make_unique<MetaverseSource>(*this))
    , m_cloud(std::make_unique<CloudSource>(*this))
    , m_dn(names.attributes.id(QStringLiteral("dn")))
    , m_outboundScope(configuration.outbound().size(), -1)
{
    const auto id = [&names](const char *type) { return names.types.id(QLatin1String(type)); };
    m_typeIds = {id("user"), id("inetOrgPerson"), id("group"), id("contact"), id("computer")};
}

ObjectEvaluation::~ObjectEvaluation() = default;

void ObjectEvaluation::start(const QList<int> &objects, int metaverseType, ObjectEvaluation *cloud)
{
    m_objects = objects;
    m_metaverseType = metaverseType;
    m_cloudState = cloud && cloud->cloudType() >= 0 ? cloud : nullptr;
    m_cloudType = -2;
    m_values.forget();
    m_cloud->forget();
    std::fill(m_outboundScope.begin(), m_outboundScope.end(), -1);
    while (qsizetype(m_sources.size()) < std::max<qsizetype>(1, objects.size()))
        m_sources.push_back(std::make_unique<ConnectorSource>(*this));
    for (qsizetype i = 0; i < objects.size(); ++i)
        m_sources[size_t(i)]->start(objects.at(i));
}

ObjectEvaluation::ConnectorSource &ObjectEvaluation::source(int object)
{
    const qsizetype at = m_objects.indexOf(object);
    return *m_sources[size_t(std::max<qsizetype>(0, at))];
}

bool ObjectEvaluation::isInScope(int inboundRule, int object)
{
    ConnectorSource &from = source(object);
    const CompiledRule &rule = m_configuration.inbound()[size_t(inboundRule)];
    return !rule.ofEntra && rule.sourceType == from.type() && from.isInScope(inboundRule);
}

const Values &ObjectEvaluation::connectorValue(int object, int attribute)
{
    return source(object).attribute(attribute);
}

int ObjectEvaluation::projectedType(int object)
{
    for (size_t i = 0; i < m_configuration.inbound().size(); ++i) {
        if (m_configuration.inbound()[i].provisions && isInScope(int(i), object))
            return m_configuration.inbound()[i].targetType;
    }
    return -1;
}

Evaluated ObjectEvaluation::run(const CompiledFlow &flow, ExpressionSource &from) const
{
    Evaluated result;
    switch (flow.type) {
    case FlowType::Direct:
        result.values = from.attribute(flow.source);
        break;
    case FlowType::Constant:
        result.values = flow.constant;
        break;
    case FlowType::Expression:
        result = flow.expression.evaluate(from);
        break;
    }
    dropEmptyTexts(result.values);
    return result;
}

//! One inbound flow from whichever connected object its rule is about.
Evaluated ObjectEvaluation::runInbound(const CompiledFlow &flow)
{
    const CompiledRule &rule = m_configuration.inbound()[size_t(flow.rule)];
    if (rule.targetType >= 0 && rule.targetType != m_metaverseType)
        return {};
    if (rule.ofEntra) {
        const bool applies = m_cloudState && rule.sourceType == m_cloud->type() && rule.scope.holds(*m_cloud, -1);
        return applies ? run(flow, *m_cloud) : Evaluated();
    }
    for (qsizetype i = 0; i < m_objects.size(); ++i) {
        ConnectorSource &from = *m_sources[size_t(i)];
        if (rule.sourceType != from.type() || !from.isInScope(flow.rule))
            continue;
        Evaluated result = run(flow, from);
        if (result.kind != Evaluated::Kind::Values || !result.values.isEmpty())
            return result;
    }
    return {};
}

const Values &ObjectEvaluation::metaverseValue(int attribute)
{
    if (const Values *known = m_values.find(attribute))
        return *known;
    Values values;
    bool merging = false;
    const Flows *flows = m_metaverseType < 0 ? nullptr : m_configuration.inboundFlows(attribute);
    static const Flows none;
    for (const CompiledFlow &flow : flows ? *flows : none) {
        if (merging && !flow.merges)
            continue;
        const Evaluated result = runInbound(flow);
        if (result.kind == Evaluated::Kind::AuthoritativeNull)
            break;
        if (result.kind != Evaluated::Kind::Values || result.values.isEmpty())
            continue;
        addMissing(values, result.values);
        merging = flow.merges;
        if (!merging)
            break;
    }
    if (values.size() > 1 && !m_configuration.isMultiValuedInMetaverse(attribute))
        values.resize(1);
    return m_values.keep(attribute, std::move(values));
}

bool ObjectEvaluation::isOutboundInScope(int rule)
{
    qint8 &known = m_outboundScope[size_t(rule)];
    if (known < 0) {
        const CompiledRule &compiled = m_configuration.outbound()[size_t(rule)];
        known = compiled.sourceType == m_metaverseType && compiled.scope.holds(*m_metaverse, -1) ? 1 : 0;
    }
    return known == 1;
}

int ObjectEvaluation::cloudType()
{
    if (m_cloudType != -2)
        return m_cloudType;
    m_cloudType = -1;
    for (size_t i = 0; m_metaverseType >= 0 && i < m_configuration.outbound().size(); ++i) {
        const CompiledRule &rule = m_configuration.outbound()[i];
        if (rule.provisions && isOutboundInScope(int(i))) {
            m_cloudType = rule.targetType;
            break;
        }
    }
    if (m_cloudType >= 0 && cloudDn().isEmpty())
        m_cloudType = -1;
    return m_cloudType;
}

QString ObjectEvaluation::cloudDn()
{
    return toText(cloudValue(m_dn));
}

Values ObjectEvaluation::cloudValue(int attribute, bool *kept)
{
    if (kept)
        *kept = false;
    const int type = cloudType();
    const Flows *flows = type < 0 ? nullptr : m_configuration.outboundFlows(attribute);
    if (!flows)
        return {};
    Values values;
    bool merging = false;
    bool ignored = false;
    for (const CompiledFlow &flow : *flows) {
        const CompiledRule &rule = m_configuration.outbound()[size_t(flow.rule)];
        if ((merging && !flow.merges) || (rule.targetType >= 0 && rule.targetType != type) || !isOutboundInScope(flow.rule))
            continue;
        const Evaluated result = run(flow, *m_metaverse);
        if (result.kind == Evaluated::Kind::AuthoritativeNull)
            return {};
        ignored = ignored || result.kind == Evaluated::Kind::Ignore || result.kind == Evaluated::Kind::Error;
        if (result.kind != Evaluated::Kind::Values || result.values.isEmpty())
            continue;
        addMissing(values, result.values);
        merging = flow.merges;
        if (!merging)
            break;
    }
    if (kept)
        *kept = values.isEmpty() && ignored;
    return values;
}

} // namespace swingbridge
