// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/engine/CloudSide.h"

namespace swingbridge {

namespace {

//! A value as csexport writes it (pending-exports.md 1.3); null when it is not of that type.
QString render(const Value &value, AttributeType type)
{
    switch (type) {
    case AttributeType::Boolean:
        return toTruth(Values(1, value)) ? QStringLiteral("true") : QStringLiteral("false");
    case AttributeType::Integer:
        return QStringLiteral("0x") + QString::number(quint64(toNumber(value)), 16);
    case AttributeType::Binary:
    case AttributeType::String:
        return toText(value);
    case AttributeType::Reference:
        break;
    }
    return {};
}

} // namespace

CloudSide::CloudSide(const PreparedConfiguration &prepared, EngineNames &names, const Directory &directory,
                     const std::vector<int> &directoryIds, CloudSide *cloud)
    : m_prepared(prepared)
    , m_names(names)
    , m_cloud(cloud)
    , m_evaluation(prepared.compiled, names, directory, directoryIds)
    , m_lookup(prepared.compiled, names, directory, directoryIds)
    , m_dns(size_t(directory.size()))
{
}

bool CloudSide::startIn(ObjectEvaluation &evaluation, ObjectEvaluation *cloud, int object) const
{
    const int type = m_prepared.joins->metaverseType(object);
    if (type < 0)
        return false;
    evaluation.start(m_prepared.joins->objects(object), type, cloud);
    return evaluation.cloudType() >= 0;
}

bool CloudSide::start(int object)
{
    const bool isThere = m_cloud && m_cloud->start(object);
    return startIn(m_evaluation, isThere ? &m_cloud->m_evaluation : nullptr, object);
}

const QString &CloudSide::dnOf(int object)
{
    const int representative = m_prepared.joins->representative(object);
    QString &dn = m_dns[size_t(representative)];
    if (dn.isNull()) {
        const bool isThere = m_cloud && m_cloud->startIn(m_cloud->m_lookup, nullptr, representative);
        dn = startIn(m_lookup, isThere ? &m_cloud->m_lookup : nullptr, representative) ? m_lookup.cloudDn() : QString();
        if (dn.isEmpty())
            dn = QLatin1String(""); // asked for, and not there
    }
    return dn;
}

QStringList CloudSide::texts(int attribute, bool *kept)
{
    const AttributeSchema schema = m_prepared.compiled.cloudSchema(attribute);
    const Values values = m_evaluation.cloudValue(attribute, kept);
    QStringList texts;
    for (const Value &value : values) {
        const auto *reference = std::get_if<Reference>(&value);
        if (schema.type != AttributeType::Reference)
            texts << render(value, schema.type);
        else if (reference && !dnOf(reference->index).isEmpty())
            texts << dnOf(reference->index);
        if (!schema.multiValued && !texts.isEmpty())
            break;
    }
    if (texts.size() > 1) {
        texts.sort();
        texts.removeDuplicates();
    }
    return texts;
}

} // namespace swingbridge
