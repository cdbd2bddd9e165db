// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configuration/SyncConfiguration.h"
#include "lab/engine/ScopeFilter.h"
#include "lab/engine/SyncEngine.h"

#include <QBitArray>

#include <memory>
#include <vector>

namespace swingbridge {

//! Attribute and type names of one engine: all its configurations share them, so that ids can be compared.
class EngineNames
{
public:
    NameTable attributes;
    NameTable types;
};

//! One condition of a join, with ids for names.
class CompiledJoin
{
public:
    int connectorAttribute = -1;
    int metaverseAttribute = -1;
    bool caseSensitive = false;
};

//! A rule that takes part: enabled, of a connector that is there.
class CompiledRule
{
public:
    QString name;
    bool ofEntra = false;       //!< The connector is the Entra connector, else an AD connector.
    bool provisions = false;    //!< Link type Provision.
    int sourceType = -1;
    int targetType = -1;        //!< -1: any ("*").
    ScopeFilter scope;
    std::vector<std::vector<CompiledJoin>> joins;
    QByteArray signature;       //!< Everything that decides when the rule applies.
};

//! One attribute flow, ready to run.
class CompiledFlow
{
public:
    int rule = -1;              //!< Into CompiledConfiguration::inbound or outbound.
    FlowType type = FlowType::Direct;
    int source = -1;            //!< Direct.
    Values constant;            //!< Constant.
    Expression expression;      //!< Expression.
    bool merges = false;        //!< Merge and MergeCaseInsensitive: values of several rules add up.
    QList<int> reads;           //!< Attributes it looks at.
    QByteArray signature;       //!< What it computes.
};

using Flows = std::vector<CompiledFlow>;

//! A configuration made ready to compute: ids for names, rules ordered by precedence, expressions parsed, and signatures.
//!
//! A signature is a hash of everything that can influence a result, identifiers of connectors and rules left out: two
//! configurations with the same signature of an attribute compute the same values of it, whatever the directory holds.
class CompiledConfiguration
{
public:
    CompiledConfiguration(const SyncConfiguration &configuration, EngineNames &names, const Directory &directory);

    const std::vector<CompiledRule> &inbound() const { return m_inbound; }
    const std::vector<CompiledRule> &outbound() const { return m_outbound; }
    //! Flows to a metaverse attribute in the order of precedence; nullptr when there is none.
    const Flows *inboundFlows(int attribute) const { return find(m_inboundFlows, attribute); }
    const Flows *outboundFlows(int attribute) const { return find(m_outboundFlows, attribute); }
    //! Attributes of the Entra connector that rules write and that are selected, without "dn".
    const QList<int> &cloudAttributes() const { return m_cloudAttributes; }
    //! Is the attribute imported from AD?
    bool isSelected(int attribute) const { return attribute < m_selected.size() && m_selected.testBit(attribute); }
    //! Is the object within partitions, containers and object types? By the unit of the directory and the object's type.
    bool isImported(int unit, DirectoryObjectType type) const { return m_units.testBit(unit) && m_types.testBit(int(type)); }
    bool isMultiValuedInMetaverse(int attribute) const { return attribute >= m_multiValued.size() || m_multiValued.testBit(attribute); }
    AttributeSchema cloudSchema(int attribute) const { return m_cloudSchema.value(attribute); }
    //! Metaverse attributes that joins look up, and whether by their case.
    const QList<std::pair<int, bool>> &joinAttributes() const { return m_joinAttributes; }

    //! What decides which objects are joined with which.
    const QByteArray &joinSignature() const { return m_joinSignature; }
    //! What decides which objects are in the cloud and under which DN.
    const QByteArray &existenceSignature() const { return m_existenceSignature; }
    QByteArray cloudSignature(int attribute) const { return m_cloudSignatures.value(attribute); }

    const QList<LeftOutFlow> &leftOut() const { return m_leftOut; }
    Guid entraConnector;
    QString entraName;

private:
    static const Flows *find(const QHash<int, std::shared_ptr<Flows>> &flows, int attribute)
    {
        const auto it = flows.constFind(attribute);
        return it == flows.constEnd() ? nullptr : it->get();
    }
    void compileConnectors(const SyncConfiguration &configuration);
    void compileRules(const SyncConfiguration &configuration, const Directory &directory);
    void compileMappings(const SyncRule &rule, int ruleIndex, const std::function<QString(const QString &)> &parameters);
    CompiledFlow compileFlow(const AttributeMapping &mapping, const std::function<QString(const QString &)> &parameters);
    void sign();
    QByteArray signatureOfMetaverse(int attribute) const;
    QByteArray signatureOfRule(const CompiledRule &rule) const;
    QByteArray signatureOfOutbound(const CompiledRule &rule) const;
    QByteArray signatureOfCloud(int attribute) const;

    EngineNames &m_names;
    std::vector<CompiledRule> m_inbound;
    std::vector<CompiledRule> m_outbound;
    QHash<int, std::shared_ptr<Flows>> m_inboundFlows;
    QHash<int, std::shared_ptr<Flows>> m_outboundFlows;
    QList<int> m_cloudAttributes;
    QBitArray m_selected;
    QBitArray m_cloudSelected;
    QBitArray m_units;
    QBitArray m_types;
    QBitArray m_multiValued;
    QHash<int, AttributeSchema> m_cloudSchema;
    QList<std::pair<int, bool>> m_joinAttributes;
    QByteArray m_importSignature;
    QByteArray m_joinSignature;
    QByteArray m_existenceSignature;
    QHash<int, QByteArray> m_cloudSignatures;
    mutable QHash<int, QByteArray> m_metaverseSignatures;
    QList<LeftOutFlow> m_leftOut;
};

} // namespace swingbridge
