// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/engine/PendingExports.h"

#include "foundation/Json.h"

#include <algorithm>

namespace swingbridge {

QString toString(ExportOperation operation)
{
    switch (operation) {
    case ExportOperation::Add: return QStringLiteral("add");
    case ExportOperation::Update: return QStringLiteral("update");
    case ExportOperation::Delete: break;
    }
    return QStringLiteral("delete");
}

QString PendingExport::displayName() const
{
    for (const QLatin1String wanted : {QLatin1String("displayName"), QLatin1String("userPrincipalName"), QLatin1String("mail")}) {
        for (const AttributeChange &name : names) {
            if (name.attribute == wanted && !name.adds.isEmpty())
                return name.adds.first();
        }
    }
    return dn;
}

void ExportCounts::count(ExportOperation operation)
{
    switch (operation) {
    case ExportOperation::Add: ++adds; break;
    case ExportOperation::Update: ++updates; break;
    case ExportOperation::Delete: ++deletes; break;
    }
}

ExportCounts PendingExports::counts() const
{
    ExportCounts counts;
    for (const PendingExport &object : objects)
        counts.count(object.operation);
    return counts;
}

namespace {

QByteArray valuesHash(const AttributeChange &change)
{
    QList<QByteArray> lines;
    for (const QString &value : change.adds)
        lines << "add " + value.toUtf8() + '\n';
    for (const QString &value : change.deletes)
        lines << "delete " + value.toUtf8() + '\n';
    std::sort(lines.begin(), lines.end());
    return sha256(lines.join()).toHex();
}

} // namespace

QString exportHash(const QList<PendingExports> &exports)
{
    QList<QByteArray> lines;
    for (const PendingExports &connector : exports) {
        for (const PendingExport &object : connector.objects) {
            const QByteArray head = connector.connector.toString().toUtf8() + '|' + object.dn.toUtf8() + '|' + toString(object.operation).toUtf8() + '|';
            if (object.changes.isEmpty())
                lines << head + "||\n";
            for (const AttributeChange &change : object.changes)
                lines << head + change.attribute.toUtf8() + '|' + toString(change.operation).toUtf8() + '|' + valuesHash(change) + '\n';
        }
    }
    std::sort(lines.begin(), lines.end());
    return sha256Hex(lines.join());
}

} // namespace swingbridge
