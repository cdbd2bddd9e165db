// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuration/SyncRule.h"

#include <QRegularExpression>

namespace swingbridge {

QString toString(RuleDirection direction)
{
    return direction == RuleDirection::Inbound ? QStringLiteral("Inbound") : QStringLiteral("Outbound");
}

QString toString(FlowType type)
{
    switch (type) {
    case FlowType::Direct: return QStringLiteral("Direct");
    case FlowType::Constant: return QStringLiteral("Constant");
    case FlowType::Expression: break;
    }
    return QStringLiteral("Expression");
}

QString toString(MergeType type)
{
    switch (type) {
    case MergeType::Update: return QStringLiteral("Update");
    case MergeType::Replace: return QStringLiteral("Replace");
    case MergeType::MergeCaseInsensitive: return QStringLiteral("MergeCaseInsensitive");
    case MergeType::Merge: break;
    }
    return QStringLiteral("Merge");
}

AttributeMapping AttributeMapping::direct(const QString &source, const QString &destination)
{
    AttributeMapping mapping;
    mapping.destination = destination;
    mapping.sources = QStringList{source};
    return mapping;
}

AttributeMapping AttributeMapping::constant(const QString &value, const QString &destination)
{
    AttributeMapping mapping = direct(value, destination);
    mapping.flowType = FlowType::Constant;
    return mapping;
}

AttributeMapping AttributeMapping::computed(const QString &expression, const QString &destination, const QStringList &sources)
{
    AttributeMapping mapping;
    mapping.destination = destination;
    mapping.flowType = FlowType::Expression;
    mapping.expression = expression;
    mapping.sources = sources;
    return mapping;
}

QString SyncRule::tagWithoutRevision() const
{
    static const QRegularExpression revision(QStringLiteral("\\.\\d+$"));
    return QString(immutableTag).remove(revision);
}

} // namespace swingbridge
