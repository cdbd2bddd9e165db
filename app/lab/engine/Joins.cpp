// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/engine/Joins.h"

namespace swingbridge {

Joins::Joins(const CompiledConfiguration &configuration, ObjectEvaluation &evaluation, const Directory &directory)
    : m_types(size_t(directory.size()), qint8(-1))
{
    Index index;
    for (int object = 0; object < directory.size(); ++object) {
        if (!configuration.isImported(directory.unit(object), directory.type(object)))
            continue;
        ++m_imported;
        evaluation.start({object}, -1, nullptr);
        const int partner = joinPartner(configuration, evaluation, object, index);
        if (partner >= 0) {
            m_joinedTo.insert(object, partner);
            m_members[partner] << object;
            continue;
        }
        const int type = evaluation.projectedType(object);
        if (type < 0)
            continue;
        ++m_projected;
        m_types[size_t(object)] = qint8(type);
        evaluation.start({object}, type, nullptr);
        for (const auto &[attribute, caseSensitive] : configuration.joinAttributes()) {
            for (const quint64 key : keys(attribute, caseSensitive, evaluation.metaverseValue(attribute)))
                index.insert(key, object);
        }
    }
}

QList<quint64> Joins::keys(int attribute, bool caseSensitive, const Values &values)
{
    QList<quint64> hashes;
    for (const Value &value : values) {
        // Bytes keep their case: base64 of other bytes may differ in nothing else.
        const QString text = toText(value);
        const bool exact = caseSensitive || std::holds_alternative<QByteArray>(value);
        hashes << qHash(exact ? text : text.toLower(), size_t(attribute) * 2 + (caseSensitive ? 1 : 0));
    }
    return hashes;
}

int Joins::joinPartner(const CompiledConfiguration &configuration, ObjectEvaluation &evaluation, int object, const Index &index) const
{
    for (size_t i = 0; i < configuration.inbound().size(); ++i) {
        const CompiledRule &rule = configuration.inbound()[i];
        if (rule.joins.empty() || !evaluation.isInScope(int(i), object))
            continue;
        for (const auto &group : rule.joins) {
            int found = -1;
            for (const CompiledJoin &join : group) {
                int match = -1;
                for (const quint64 key : keys(join.metaverseAttribute, join.caseSensitive, evaluation.connectorValue(object, join.connectorAttribute)))
                    match = match < 0 ? index.value(key, -1) : match;
                const bool fits = match >= 0 && (found < 0 || found == match) && (rule.targetType < 0 || rule.targetType == m_types[size_t(match)]);
                found = fits ? match : -1;
                if (!fits)
                    break;
            }
            if (found >= 0)
                return found;
        }
    }
    return -1;
}

QList<int> Joins::objects(int object) const
{
    return QList<int>{object} + m_members.value(object);
}

} // namespace swingbridge
